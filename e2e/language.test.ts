/**
 * Another language comes while a page is open: in every state of `support/states.ts` everything of ours is said in it, nothing is cut or
 * lies over something else, also at 125 %. What is looked at quickly is the narrow window in English; `WIDE=1` looks at both languages
 * and both sizes, of all places, and draws them for the eye (`.cache/language`).
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as english from '../utils/i18n/en';
import * as vietnamese from '../utils/i18n/vi';
import type { Language } from '../utils/i18n/speak';
import { measure } from './support/barriers';
import { launch, type Session } from './support/browser';
import { overlaps, said } from './support/said';
import { speak } from './support/speak-page';
import { PLACES, type Place, type State } from './support/states';

const WIDE = process.env['WIDE'] !== undefined;
const PICTURES = fileURLToPath(new URL('../.cache/language', import.meta.url));
mkdirSync(PICTURES, { recursive: true });

const leaves = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : tree && typeof tree === 'object'
      ? Object.values(tree).flatMap(leaves)
      : [];
/** What stands on papers, what citizens say and what records are called stays Vietnamese. */
const { print: _print, practiceSpeech: _speech, distill: _distill, ...screen } = vietnamese;
const SHARED = new Set([
  ...leaves(english),
  ...leaves(vietnamese.practice.picture),
  ...leaves(vietnamese.numbersPage.report),
]);
/** Names of fields on portals and papers, and examples of what is typed: shown as they stand there. */
const ON_PAPERS =
  /^(Quan hệ của người yêu cầu|Số định danh cá nhân|Số lượng bản sao|Giới tính|Quốc tịch|Nơi cư trú|không rõ)$/;
/** Sentences of ours that differ between the languages. */
const OURS = new Set(
  leaves(screen).filter((text) => !SHARED.has(text) && text.length > 3 && !ON_PAPERS.test(text)),
);

const SIZES = [
  { zoom: 125, width: 1093, height: 614 },
  ...(WIDE ? [{ zoom: 100, width: 1366, height: 768 }] : []),
];
const LANGUAGES: readonly Language[] = WIDE ? ['en', 'vi'] : ['en'];
const wished = process.env['PLACE']?.split(',');
const places = PLACES.filter(({ name }) =>
  wished ? wished.includes(name) : WIDE || /^(people|popup)$/.test(name),
);

describe.each(places.map((place) => [place.name, place] as const))(
  '%s',
  (_name, place: Place) => {
    let page: Page;
    let states: readonly State[];
    let close: () => Promise<unknown>;
    beforeAll(async () => ({ page, states, close } = await place.open()));
    afterAll(() => close?.());

    it.each(SIZES)(
      'at $zoom % nothing is cut, covered or left in the other language',
      async ({ zoom, ...size }) => {
        // the dock and the popup have a width of their own
        await page.setViewportSize({ width: Math.min(size.width, place.size.width), height: size.height });
        const found: string[] = [];
        for (const state of states)
          for (const language of LANGUAGES) {
            // presses that lead to a state go by Vietnamese names
            await speak(page, 'vi');
            await state.show(page);
            await speak(page, language);
            if (WIDE)
              await page.screenshot({
                path: `${PICTURES}/${place.name}-${state.name.replace(/\W+/g, '-')}-${language}-${zoom}.png`,
              });
            const left = language === 'vi' ? [] : (await said(page)).filter((text) => OURS.has(text));
            found.push(
              ...[
                ...(await measure(page, 'cut')),
                ...(await overlaps(page)),
                ...left.map((text) => `Vietnamese: ${text}`),
              ].map((flaw) => `${state.name}, ${language}: ${flaw}`),
            );
          }
        expect([...new Set(found)]).toEqual([]);
      },
    );
  },
  WIDE ? 600_000 : 120_000,
);

describe('the built extension', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ port: 9 });
  });
  afterAll(() => session?.close());

  it('speaks what was chosen on every open page at once, keeps what is typed, and from then on', async () => {
    const { context, extensionId } = session;
    const open = async (name: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html`);
      return page;
    };
    const [popup, panel, desk] = [await open('popup'), await open('panel'), await open('desk')];
    await desk.getByLabel('Mật khẩu', { exact: true }).fill('tham liem bo cung 47');
    await desk.getByLabel('Ngôn ngữ (Language)').selectOption('en');
    await desk.getByRole('heading', { name: english.desk.first.title }).waitFor();
    expect(await desk.getByLabel(english.desk.first.passphrase, { exact: true }).inputValue()).toBe(
      'tham liem bo cung 47',
    );
    expect(await desk.title()).toBe(`${english.desk.title} · ${english.desk.product}`);
    await popup.getByRole('button', { name: english.desk.popup.setUp }).waitFor();
    await panel.getByText(english.panel.unpaired).waitFor();
    for (const page of [desk, popup, panel])
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await popup.reload();
    await popup.getByRole('button', { name: english.desk.popup.setUp }).waitFor();
    await popup.getByLabel('Language (Ngôn ngữ)').selectOption('vi');
    await desk.getByRole('heading', { name: vietnamese.desk.first.title }).waitFor();
    expect(await desk.getByLabel('Mật khẩu', { exact: true }).inputValue()).toBe('tham liem bo cung 47');
    await panel.getByText(vietnamese.panel.unpaired).waitFor();
  });
});

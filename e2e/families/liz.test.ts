/** The ministry's `liz-*` portal: no control's name in the page, lists with a search box that takes the focus by itself. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import { permit } from '../../replicas/liz/forms';
import { startReplicas, type Replicas } from '../../replicas/server';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles, type FillVerdict } from '../support/in-page';

let replicas: Replicas;
let session: Session;
let page: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
beforeEach(async () => {
  page = await session.context.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const at = (code: string, query = ''): string =>
  `https://dichvucong.bvhttdl.gov.vn/nop-ho-so?MaTTHC=${code}&${query}`;
const CLEAN = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };
function expectAll(verdict: FillVerdict, share: number): void {
  expect(verdict).toMatchObject(CLEAN);
  expect(verdict.wanted).toBeGreaterThan(8);
  expect(verdict.held).toBeGreaterThanOrEqual(share * verdict.wanted);
  expect(verdict.held + verdict.left.length).toBe(verdict.wanted);
}
/** With the block that the checkbox opens. */
const dossier = (seed: number) => ({
  ...valuesFor(
    {
      ...permit,
      blocks: permit.blocks.map((block) => ({
        ...block,
        fields: block.fields.map(({ when: _when, ...field }) => field),
      })),
    },
    seed,
  ),
  other: 'true',
  aBirth: '12/03/1994',
  bBirth: '17/08/1996',
});

it('reads fields by section and label, the papers and the code', async () => {
  await openReplica(page, at('1.009397', 'mood=foreign'));
  expect(await scoreRoles(page)).toMatchObject({ adapter: 'liz', wrong: [], missed: [] });
  const snapshot = await read(page);
  expect(snapshot?.papers.map(({ name, required }) => [name, required])).toEqual(
    permit.papers.map(({ name, required = false }) => [name, required]),
  );
  expect(snapshot?.hints).toContainEqual({ how: 'code-in-url', value: '1.009397' });
});

const MOODS: [mood: string, seed: number, share: number][] = [
  ['calm', 1, 0.99],
  ['slow', 2, 0.95],
  ['redraw,strict-search', 3, 0.95],
  ['wipe,toast,foreign', 4, 0.95],
];
it.each(inTurn(MOODS, 3))(
  'fills a form with searched lists and a block behind a box, %s',
  async (mood, seed, share) => {
    await openReplica(page, at('1.009397', `mood=${mood}&seed=${seed}`));
    expectAll(await fillForm(page, dossier(seed)), share);
  },
);

it('fills a form nobody described', async () => {
  const form = UNDESCRIBED.find(({ id }) => id === 'nhan-cha-me-con')!;
  await openReplica(page, at(form.id));
  expectAll(await fillForm(page, valuesFor(form, 2)), 0.99);
});

it('leaves the clerk where they type although the search box asks for the focus', async () => {
  await openReplica(page, at('1.009397'));
  const box = page.locator('textarea');
  await box.click();
  const { aPlace = '', aNation = '' } = dossier(1) as Record<string, string>;
  const filling = fillForm(page, { aPlace, aNation });
  await page.keyboard.type('Chương trình', { delay: 120 });
  // the clerk's own words are the one change besides
  expect(await filling).toMatchObject({ ...CLEAN, wrongFields: ['text'], held: 2 });
  expect(await box.inputValue()).toBe('Chương trình');
  expect(
    await page.evaluate(() => [document.activeElement?.tagName, document.querySelectorAll('[inert]').length]),
  ).toEqual(['TEXTAREA', 0]);
});

it('takes no word from the clerk when a list of the fill opens late', async () => {
  await openReplica(page, at('1.009397'));
  const box = page.locator('textarea');
  await box.click();
  const { aPlace = '' } = dossier(1) as Record<string, string>;
  const filling = fillForm(page, { aPlace });
  await page.locator('.mat-mdc-select-value-text').first().waitFor();
  await page.keyboard.type('Chương');
  // what a slow page does: it opens the list that it was asked for a moment ago, and takes no focus with the press itself
  await page.evaluate(() => {
    const field = document.querySelector('.mat-mdc-select-value-text')!.closest('mat-form-field')!;
    field.setAttribute('inert', '');
    field.querySelector<HTMLElement>('.mat-mdc-select-trigger')!.click();
    field.removeAttribute('inert');
  });
  await page.locator('.mat-select-search-input').waitFor({ state: 'attached' });
  await page.keyboard.type(' trình', { delay: 50 });
  expect(await box.inputValue()).toBe('Chương trình');
  await filling;
});

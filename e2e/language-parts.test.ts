/**
 * WCAG 3.1.2 in every state of `support/states`: what is Vietnamese is marked where the interface is English, and nothing English stands
 * unmarked in what is Vietnamese.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as english from '../utils/i18n/en';
import { launch, type Session } from './support/browser';
import { heard, mispronounced } from './support/heard';
import { speak } from './support/speak-page';
import { openStage } from './support/stage';
import { PLACES, type Place, type State } from './support/states';

describe.each(PLACES.map((place) => [place.name, place] as const))(
  '%s',
  (_name, place: Place) => {
    let page: Page;
    let states: readonly State[];
    let close: () => Promise<unknown>;
    beforeAll(async () => ({ page, states, close } = await place.open()));
    afterAll(() => close?.());

    it('is read in the language in which it is written', async () => {
      const found: string[] = [];
      let marked = 0;
      for (const state of states)
        // presses that lead to a state go by Vietnamese names
        for (const language of ['vi', 'en'] as const) {
          await speak(page, language);
          if (language === 'vi') await state.show(page);
          const all = await heard(page);
          found.push(...mispronounced(all).map((flaw) => `${state.name}, ${language}: ${flaw}`));
          if (language === 'en') marked += all.filter(([, lang]) => lang === 'vi').length;
        }
      expect([...new Set(found)]).toEqual([]);
      expect(marked).toBeGreaterThan(0);
    });
  },
  300_000,
);

describe('the practice form', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ port: 9 });
  });
  afterAll(() => session?.close());

  it.each(['x-eform', 'justice-wizard'] as const)(
    'of %s is Vietnamese, what we say about it is not',
    async (family) => {
      const stage = await openStage(session, family, ['subject.fullName', 'subject.birthDate'], {
        language: 'en',
      });
      for (const frame of stage.page.frames()) {
        const all = await heard(frame);
        expect(mispronounced(all)).toEqual([]);
        if (frame === stage.panel) expect(all.map(([text]) => text)).toContain(english.panel.tabs.papers);
      }
      const [outer] = stage.page.frames().filter((frame) => frame.parentFrame() === stage.page.mainFrame());
      expect(await heard(outer!)).toContainEqual([english.practiceStage.notice, 'en']);
    },
  );
});

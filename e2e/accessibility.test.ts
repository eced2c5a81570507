/**
 * Every page and state of `support/states.ts`, looked at by axe and by our own measures: rings, edges, 200 %, wide text, rest,
 * forced colours. Other tests meet most states on their way and look with axe there, so one of each place is enough here;
 * `WIDE=1` looks at all of them, and draws those in forced colours for the eye (`.cache/accessibility`).
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, measure, SPACED, type Measure } from './support/barriers';
import { PLACES, type Place, type State } from './support/states';

const WIDE = process.env['WIDE'] !== undefined;
const PICTURES = fileURLToPath(new URL('../.cache/accessibility', import.meta.url));
mkdirSync(PICTURES, { recursive: true });

/** Only these, by name: `PLACE=panel,desk`. */
const wished = process.env['PLACE']?.split(',');
const places = PLACES.filter(({ name }) => (wished ? wished.includes(name) : WIDE || name === 'panel'));
/** Of the panel, what no other test looks at. */
const SOME =
  /^(filling, papers|keys|picker|end of shift|why and a note|due date open|reasons|receipt, papers)$/;

describe.each(places.map((place) => [place.name, place] as const))(
  '%s',
  (_name, place: Place) => {
    let page: Page;
    let states: readonly State[];
    let close: () => Promise<unknown>;
    beforeAll(async () => {
      ({ page, states, close } = await place.open());
      if (!WIDE) states = states.filter(({ name }) => SOME.test(name));
      await page.keyboard.press('Tab');
    });
    afterAll(() => close?.());

    /** Each state after the other; what was found, named by it. */
    async function over(look: (state: State) => Promise<string[]>): Promise<string[]> {
      const found: string[] = [];
      for (const state of states) {
        await state.show(page);
        found.push(...(await look(state)).map((flaw) => `${state.name}: ${flaw}`));
      }
      return found;
    }
    const measured = (...what: Measure[]) =>
      over(async () => {
        const all: string[] = [];
        for (const one of what) all.push(...(await measure(page, one)));
        return all;
      });

    it('axe finds nothing; edges and drawings of controls have 3:1; every stop is in sight and ringed', async () => {
      const without = place.piece
        ? ['document-title', 'region', 'landmark-one-main', 'page-has-heading-one']
        : [];
      const found = await over(async () => [
        ...(await barriers(page, { without })),
        ...(await measure(page, 'edges')),
        ...(await measure(page, 'stops')),
      ]);
      expect(found).toEqual([]);
    });

    it('at 200 % everything is reached, and only tables scroll sideways', async () => {
      await page.setViewportSize(place.zoomed);
      const found = await over(async ({ name }) => {
        if (WIDE) await page.screenshot({ path: picture(`${name}-200`) });
        return [...(await measure(page, 'cut')), ...(await measure(page, 'stops'))];
      });
      await page.setViewportSize(place.size);
      expect(found).toEqual([]);
    });

    it('with wider text nothing is cut', async () => {
      const found = await over(async ({ name }) => {
        // a sheet that is put in by hand: the policy of our own pages lets no style in by a tag
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, SPACED);
        const cut = await measure(page, 'cut');
        if (WIDE) await page.screenshot({ path: picture(`${name}-spaced`) });
        await page.evaluate(() => (document.adoptedStyleSheets = []));
        return cut;
      });
      expect(found).toEqual([]);
    });

    it('rests when asked to', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found = await measured('moving');
      await page.emulateMedia({ reducedMotion: null });
      expect(found).toEqual([]);
    });

    it.runIf(WIDE)('in forced colours every stop is in sight and ringed', async () => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      const found = await over(async ({ name }) => {
        await page.screenshot({ path: picture(`${name}-forced`) });
        return measure(page, 'stops');
      });
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
      expect(found).toEqual([]);
    });

    const picture = (name: string): string =>
      `${PICTURES}/${place.name}-${name.replace(/[^\p{L}\d]+/gu, '-')}.png`;
  },
  300_000,
);

/** How long a reading of a large form takes in real Chromium, without the extension around it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bigForm } from '../../tests/adapters/big-form';
import { adaptersScript } from '../support/adapters-script';
import { launch, type Session } from '../support/browser';
import { slowness } from '../support/yardstick';

/** Milliseconds for a whole reading, and for the field of one keystroke, on a machine that is as quick as mostly. */
const READ = 8;
const KEY = 0.1;

let session: Session;
beforeAll(async () => {
  // nothing is fetched: the page is written by hand
  session = await launch({ port: 9, extension: false });
});
afterAll(() => session?.close());

it('reads 300 fields in a few milliseconds and finds the field of a keystroke in no time', async () => {
  const page = await session.context.newPage();
  await page.setContent(bigForm(300));
  await page.addScriptTag({ content: await adaptersScript() });
  const measure = async () => {
    const slow = await slowness(page);
    const { fields, readMs, keysMs } = await page.evaluate(() => {
      const url = new URL('https://tokhaidientu.moj.gov.vn/e-form/x');
      const adapter = window.__adapters.pick(document, url);
      if (!adapter) throw new Error('No form here');
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const best = (times: number, act: () => unknown) => {
        let least = Infinity;
        for (let i = 0; i < times; i += 1) {
          const start = performance.now();
          act();
          least = Math.min(least, performance.now() - start);
        }
        return least;
      };
      const inputs = [...document.querySelectorAll('x-input input, x-select-area input, x-date input')];
      return {
        fields: adapter.read(document, url).fields.length,
        readMs: best(60, () => adapter.read(document, url)),
        keysMs: best(20, () => inputs.forEach((el) => adapter.keysAt(document, el))) / inputs.length,
      };
    });
    return { fields, readMs: readMs / slow, keysMs: keysMs / slow };
  };
  // A browser that has just begun is busy with itself for half a second and more: the best of three rounds is what a reading costs.
  let { fields, readMs, keysMs } = await measure();
  for (let round = 1; round < 3 && !(readMs < READ && keysMs < KEY); round += 1) {
    const again = await measure();
    readMs = Math.min(readMs, again.readMs);
    keysMs = Math.min(keysMs, again.keysMs);
  }
  console.log(
    `${fields} fields: read in ${readMs.toFixed(1)} ms, a keystroke's in ${(keysMs * 1000).toFixed(1)} µs`,
  );
  await page.close();
  expect(fields).toBeGreaterThanOrEqual(300);
  expect(readMs).toBeLessThan(READ);
  expect(keysMs).toBeLessThan(KEY);
});

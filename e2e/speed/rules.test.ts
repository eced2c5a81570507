/** The whole assessment of a page in real Chromium: quick enough to be done after every key, and never quadratic. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { costs } from '../../bench/support';
import { pageOf } from '../../tests/rules/generate/large';
import { checkPack } from '../../utils/procedures/check';
import { view, type View } from '../support/view';
import { slowness } from '../support/yardstick';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)), 'utf8'));
const checked = checkPack(read('procedures/1.001193.json'), '1.001193');
const pack = checked.ok ? checked.value : null;
const table = read('reference/units-2025.json');

/** Milliseconds for 300 fields, 95 of 100 times, on a machine that is as quick as mostly. */
const LIMIT = 4;
const RUNS = 240;
/** The engine has compiled what it uses often by then. */
const WARM = 80;

let speed: View;
let page: Page;
let cdp: CDPSession;
beforeAll(async () => {
  speed = await view(fileURLToPath(new URL('../support/rules-speed.ts', import.meta.url)), {
    width: 400,
    height: 300,
  });
  page = await speed.open();
  cdp = await page.context().newCDPSession(page);
  // The thread's own time: what else runs on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
});
afterAll(() => speed?.close());

/** Times of the warm runs on a page of so many fields, shortest first. */
async function times(fields: number): Promise<number[]> {
  const question = {
    page: pageOf(20261120, fields),
    pack,
    today: '2026-11-20',
    table,
    typed: 'mother.residenceDetail',
  };
  await page.evaluate((asked) => window.prepare(asked), question);
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = (await costs(cdp)).script;
    expect(await page.evaluate('window.judgeOnce()')).toBeGreaterThan(0);
    all.push((await costs(cdp)).script - before);
  }
  return all.slice(WARM).toSorted((a, b) => a - b);
}
const share = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)]!;

it(`300 fields with pack and communes: p95 ≤ ${LIMIT} ms`, async () => {
  expect(pack).not.toBeNull();
  // The thread's own time still grows when others share its caches: the best of three rounds is what the rules cost.
  let p95 = Infinity;
  for (let round = 0; round < 3 && p95 > LIMIT; round += 1) {
    const slow = await slowness(page);
    const here = share(await times(300), 0.95);
    console.log(
      `p95 of 300 fields: ${here.toFixed(2)} ms on a machine ${slow.toFixed(2)} times as slow as mostly`,
    );
    p95 = Math.min(p95, here / slow);
  }
  expect(p95).toBeGreaterThan(0.1);
  expect(p95).toBeLessThanOrEqual(LIMIT);
});

it('costs at most in proportion to the fields', async () => {
  const quick = async (fields: number) => share(await times(fields), 0.1);
  const [small, middle, large] = [await quick(100), await quick(300), await quick(900)];
  console.log(`100, 300, 900 fields: ${[small, middle, large].map((ms) => ms.toFixed(2)).join(', ')} ms`);
  // three times the fields: three times the work, with slack for what caches hold
  expect(middle / small).toBeLessThan(3 * 1.7);
  expect(large / middle).toBeLessThan(3 * 1.7);
});

/** How long the desk's search takes while somebody types, over all procedures that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session } from '../support/browser';
import { slowness } from '../support/yardstick';

/** The national file as well where it is at hand. */
const NATIONAL = resolve('../shared/data/national/procedures-2026-07.jsonl');
const { queries } = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as {
  queries: { q: string }[];
};

let session: Session;
beforeAll(async () => {
  session = await launch({ port: 9 });
});
afterAll(() => session?.close());

it('makes no key slower than 8 ms, and has its index ready within 200 ms', async () => {
  const desk = await session.context.newPage();
  const address = `chrome-extension://${session.extensionId}/desk.html#procedures`;
  await desk.goto(address);
  await desk.locator('.draft-row').first().waitFor();
  if (existsSync(NATIONAL)) {
    await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
    await desk.locator('dialog input[type=file]').setInputFiles(NATIONAL);
    await desk.getByRole('button', { name: 'Đọc tệp' }).click();
    await desk.getByRole('button', { name: /^Lưu / }).click({ timeout: 30_000 });
    await desk.getByText(/^Đã lưu .* thủ tục/).waitFor({ timeout: 30_000 });
    await desk.keyboard.press('Escape');
  }
  const slow = await slowness(desk);
  const all = queries.filter((_query, index) => index % 14 === 0).map(({ q }) => q);
  // The quickest of three for each key: what else ran on the machine meanwhile is not the search's. A page of its own each: a search remembers words.
  const rounds: Typed[] = [];
  for (let round = 0; round < 3; round++) {
    await desk.goto('about:blank');
    await desk.goto(address);
    await desk.locator('.draft-row').first().waitFor();
    rounds.push(await desk.evaluate(typeAll, all));
  }
  const { entries } = rounds[0]!;
  const times = rounds[0]!.times
    .map((_, at) => Math.min(...rounds.map((round) => round.times[at]!)))
    .toSorted((a, b) => a - b);
  const ready = Math.min(...rounds.map((round) => round.ready));
  const keys = times.length;
  const [p50, p95] = [times[keys >> 1]!, times[Math.floor(keys * 0.95)]!];
  console.log(
    `a key over ${entries}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; index ready in ${ready.toFixed(0)} ms; ${slow.toFixed(2)} times as slow as mostly`,
  );
  expect(keys).toBeGreaterThan(50);
  expect(p95 / slow).toBeLessThanOrEqual(8);
  expect(ready / slow).toBeLessThanOrEqual(200);
}, 120_000);

interface Typed {
  /** What the list says of how many there are. */
  entries: string;
  /** Milliseconds of each key until the list was laid out anew. */
  times: number[];
  /** Milliseconds until the index was there. */
  ready: number;
}

/** In the page: types every query letter by letter. */
async function typeAll(typed: string[]): Promise<Typed> {
  const input = document.querySelector<HTMLInputElement>('.list input[type=search]')!;
  const list = document.querySelector<HTMLElement>('.list')!;
  const key = async (text: string): Promise<number> => {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Preact writes in a microtask
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    void list.scrollHeight;
    return performance.now() - start;
  };
  const times: number[] = [];
  for (const text of typed)
    for (let length = 1; length <= text.length; length++) times.push(await key(text.slice(0, length)));
  await key('');
  const entries = document.querySelector('.list [role=status]')!.textContent;
  const ready = performance.getEntriesByName('search index')[0]!.duration;
  return { entries, times, ready };
}

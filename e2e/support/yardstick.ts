/**
 * How quick this machine is just now. The same machine needs half as much time again an hour later (2026-11), and a bar in milliseconds is
 * one of the machine as it mostly is: work that is none of the product's, done right beside what is measured, tells the hour from the product.
 */

import type { Page } from 'playwright-core';

/** Median of a stride on the machine of the bars (2 cores, Chromium 156), in milliseconds. */
const USUAL_MS = 1.6;

/** Milliseconds of so many strides: texts are split, joined, sorted and counted, objects made. Stands by itself: it runs in pages as well. */
export function strides(count: number): number[] {
  const words = 'Ủy ban nhân dân xã Bát Xát, tỉnh Lào Cai; số định danh cá nhân và ngày tháng năm sinh'.split(
    ' ',
  );
  return Array.from({ length: count }, (_, round) => {
    const start = performance.now();
    const seen = new Map<string, { times: number; plain: string }>();
    for (let at = 0; at < 1500; at += 1) {
      const text = `${words[at % words.length]} ${words[(at * 7 + round) % words.length]} ${at % 97}`;
      const plain = text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
      const known = seen.get(plain);
      if (known) known.times += 1;
      else seen.set(plain, { times: 1, plain: /\d+$/.test(plain) ? plain : text });
    }
    const sorted = [...seen.values()].toSorted((a, b) => b.times - a.times || (a.plain < b.plain ? -1 : 1));
    if (sorted.length === 0) throw new Error('No work done');
    return performance.now() - start;
  });
}

/** Strides until the engine has compiled them, and those that are measured. */
const [WARM, MEASURED] = [20, 41];

/** How much longer the machine needs than it mostly does, by the median of strides: 1 mostly. `page`: in a page, not here. */
export async function pace(page?: Pick<Page, 'evaluate'>): Promise<number> {
  const all = await (page ? page.evaluate(strides, WARM + MEASURED) : strides(WARM + MEASURED));
  const median = all.slice(WARM).toSorted((a, b) => a - b)[MEASURED >> 1] ?? NaN;
  if (!(median > 0)) throw new Error('No stride was measured');
  return median / USUAL_MS;
}

/** By what a measured time may be divided before it is held against a bar; never less than 1. */
export const slowness = async (page?: Pick<Page, 'evaluate'>): Promise<number> =>
  Math.max(1, await pace(page));

/** P1: what the scout costs a page of a known portal that holds no form. */
import { launch } from '../e2e/support/browser';
import type { Bar, Contenders } from './bench';
import { PLAIN_PAGE, costs, median, serve } from './support';

/** Main-thread script ms of one warm load and the 2 s after it. */
async function once(extension: string | false, port: number): Promise<number> {
  const { page, context, close } = await launch({ port, extension });
  try {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('https://dichvucong.gov.vn/', { waitUntil: 'load' });
    await page.reload({ waitUntil: 'load' });
    // A measuring window, not a wait for something: the scout looks every 500 ms.
    await page.waitForTimeout(2_000);
    return (await costs(cdp)).script;
  } finally {
    await close();
  }
}

export async function scoutCost(contenders: Contenders, runs: number): Promise<Bar[]> {
  const server = await serve(PLAIN_PAGE);
  const seen: Record<keyof Contenders, number[]> = { none: [], empty: [], ours: [] };
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(contenders) as (keyof Contenders)[])
      seen[name].push(await once(contenders[name], server.port));
  server.close();
  const none = median(seen.none);
  const empty = median(seen.empty);
  const ours = median(seen.ours);
  console.log(
    `  script per load + 2 s: none ${none.toFixed(2)} ms, empty ${empty.toFixed(2)} ms, ours ${ours.toFixed(2)} ms`,
  );
  return [
    { id: 'P1', what: 'scout on a page without a form, over none', value: ours - none, unit: 'ms', bar: 2 },
    { id: 'P1', what: 'scout, ratio to an empty content script', value: ours / empty, unit: '×', bar: 1.5 },
  ];
}

/** P1: what the scout costs a page of a known portal that holds no form. */
import { launch } from '../e2e/support/browser';
import type { Bar, Contenders } from './bench';
import { PLAIN_PAGE, costs, median, serve } from './support';

/** Main-thread ms of one warm load and the 2 s after it: script alone, and all tasks. */
async function once(extension: string | false, port: number): Promise<{ script: number; task: number }> {
  const { page, context, close } = await launch({ port, extension });
  try {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('https://dichvucong.gov.vn/', { waitUntil: 'load' });
    await page.reload({ waitUntil: 'load' });
    // A measuring window, not a wait for something: the scout looks every 500 ms.
    await page.waitForTimeout(2_000);
    return await costs(cdp);
  } finally {
    await close();
  }
}

export async function scoutCost(contenders: Contenders, runs: number): Promise<Bar[]> {
  const server = await serve(PLAIN_PAGE);
  const seen: Record<keyof Contenders, { script: number; task: number }[]> = {
    none: [],
    empty: [],
    ours: [],
  };
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(contenders) as (keyof Contenders)[])
      seen[name].push(await once(contenders[name], server.port));
  server.close();
  const script = (name: keyof Contenders): number => median(seen[name].map((cost) => cost.script));
  const task = (name: keyof Contenders): number => median(seen[name].map((cost) => cost.task));
  for (const name of ['none', 'empty', 'ours'] as const)
    console.log(
      `  load + 2 s, ${name}: script ${script(name).toFixed(2)} ms, main thread ${task(name).toFixed(2)} ms`,
    );
  return [
    {
      id: 'P1',
      what: 'scout on a page without a form: script over none',
      value: script('ours') - script('none'),
      unit: 'ms',
      bar: 2,
    },
    {
      id: 'P1',
      what: 'main thread of the load, ratio to an empty content script',
      value: task('ours') / task('empty'),
      unit: '×',
      bar: 1.5,
    },
  ];
}

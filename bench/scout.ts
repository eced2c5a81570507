/** P1: what the scout costs a page of a known portal that holds no form. */
import type { Crew } from './crew';
import { bar, median, over, paired, times, type Bench } from './measure';
import { ADDRESS } from './pages';
import { costs, counters } from './support';

const WHO = ['none', 'empty', 'ours'] as const;
/** Longer than the looks at a page that is being built; it is listened to then. */
const WINDOW_MS = 2_000;

export function scoutBench(crew: Crew): Bench {
  const script: Record<string, number[]> = { none: [], empty: [], ours: [] };
  const task: Record<string, number[]> = { none: [], empty: [], ours: [] };
  return {
    async round() {
      for (const who of WHO) {
        const page = await (await crew.of(who)).context.newPage();
        const cdp = await counters(page);
        await page.goto(ADDRESS.plain, { waitUntil: 'load' });
        // the second load of a process: its code is compiled, the worker is awake
        await page.reload({ waitUntil: 'load' });
        // A measuring window, not a wait for something.
        await page.waitForTimeout(WINDOW_MS);
        const cost = await costs(cdp);
        script[who]!.push(cost.script);
        task[who]!.push(cost.task);
        await page.close();
      }
    },
    bars() {
      const said = (all: typeof script): string =>
        WHO.map((who) => `${who} ${median(all[who]!).toFixed(2)} ms`).join(', ');
      return [
        bar('P1', 'page without a form: script over none', paired(script['ours']!, script['none']!, over), {
          unit: 'ms',
          limit: 2,
          beside: said(script),
        }),
        bar('P1', 'its main thread, ratio to an empty script', paired(task['ours']!, task['empty']!, times), {
          unit: '×',
          limit: 1.5,
          beside: said(task),
        }),
      ];
    },
  };
}

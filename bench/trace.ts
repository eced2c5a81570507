/** What the main threads of a page did while we looked: every task, and the part of it that is a script of an extension. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: { url?: string; frame?: string };
    beginData?: { url?: string };
  };
}

export interface Traced {
  /** Length of every task of the page's main threads, ms. */
  tasks: number[];
  /** Length of every run of an extension's script in them, ms. */
  ours: number[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.produceCache']);
const EXTENSION = 'chrome-extension://';

/** Looks while `work` runs. The thread's own time where the browser tells it, so that other processes do not count. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Traced> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    await stop(cdp);
  }
  await cdp.detach();
  return read(events);
}

async function stop(cdp: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
  await cdp.send('Tracing.end');
  await complete;
}

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.beginData?.url ?? '';
const lengthOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1_000;

/** Exported for its test. */
export function read(events: readonly TraceEvent[]): Traced {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  // where a page of the web was parsed or ran a script, there is a main thread of the page
  const pages = new Set(events.filter((event) => /^https?:/.test(urlOf(event))).map(threadOf));
  const mine = events
    .filter((event) => event.ph === 'X' && pages.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts);
  const ours: number[] = [];
  const ends = new Map<string, number>();
  for (const event of mine) {
    if (!SCRIPTS.has(event.name) || !urlOf(event).startsWith(EXTENSION)) continue;
    const thread = threadOf(event);
    // a run within a run of ours is counted with it
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, event.ts + (event.dur ?? 0));
    ours.push(lengthOf(event));
  }
  return { tasks: mine.filter(({ name }) => name === 'RunTask').map(lengthOf), ours };
}

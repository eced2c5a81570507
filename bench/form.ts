/**
 * P3, P4, P7 and the page's part of P2 and P10: one visit to a form of 30, 300 and 1,000 fields with each contender in turn. The form is
 * opened, typed into, drawn anew twenty times in a second; what the page's main thread spent on each is kept.
 */
import type { CDPSession, Page } from 'playwright-core';
import type { Crew, Who } from './crew';
import { markTimes } from './marks';
import { bar, median, over, paired, quantile, type Bar, type Bench } from './measure';
import { ADDRESS, SIZES, type Size } from './pages';
import { costs, counters, panelBeside } from './support';
import { traced } from './trace';

const WHO = ['none', 'empty', 'bare', 'ours'] as const satisfies readonly Who[];
const TEXT = 'NGUYEN VAN AN TEST 0123456789'; // 29 keys into each of ten fields
const REDRAWS = { count: 20, gap: 50 };
/** The page has come to rest: longer than the agent's last look after a change. */
const REST_MS = 1_200;
/** The size that the bars speak of. */
const FORM = 300;

interface Visit {
  /** Script ms of the load and what follows until the page rests. */
  load: number;
  /** Script ms for 290 keystrokes. */
  typing: number;
  /** Script ms of each single keystroke. */
  keys: number[];
  /** From leaving a field with a mistake to its mark on screen, ms. */
  marks: number[];
  /** Script ms of twenty redraws, the portal's own work included. */
  redraw: number;
  /** Longest task of the load with the form, and longest run of our script in the redraws, ms. */
  longest: { task: number; batch: number };
  /** MB of script objects in the page's process after a collection. */
  heap: number;
}

export function formBench(crew: Crew): Bench {
  const seen = new Map<string, Visit[]>();
  const of = (who: Who, size: Size): Visit[] => seen.get(`${who} ${size}`) ?? [];
  return {
    async round() {
      for (const size of SIZES)
        for (const who of size === FORM ? WHO : (['none', 'ours'] as const))
          seen.set(`${who} ${size}`, [...of(who, size), await visit(crew, who, size)]);
    },
    bars: () => [...ofTyping(of), ...ofRedraw(of), ...ofOpening(of), ...ofGrowth(of), ...ofMemory(of)],
  };
}

async function visit(crew: Crew, who: Who, size: Size): Promise<Visit> {
  const ours = who === 'ours';
  const page = await (await crew.of(who)).context.newPage();
  const cdp = await counters(page);
  await page.goto(ADDRESS.form(size), { waitUntil: 'load' });
  if (ours) await panelBeside(page);
  const open = async (): Promise<void> => {
    await page.reload({ waitUntil: 'load' });
    if (ours) await panelBeside(page);
    await page.waitForTimeout(REST_MS);
  };
  await open();
  // a page's counters begin anew with each load
  const load = (await costs(cdp)).script;
  const { typing, keys } = await type(page, cdp, size);
  const marks = ours && size === 300 ? await markTimes(page) : [];
  const storm = async (): Promise<void> => {
    await page.evaluate(`window.redraw(${REDRAWS.count}, ${REDRAWS.gap})`);
    await page.waitForTimeout(REST_MS);
  };
  const before = (await costs(cdp)).script;
  await storm();
  const redraw = (await costs(cdp)).script - before;
  await cdp.send('HeapProfiler.collectGarbage');
  const { heap } = await costs(cdp);
  // being looked at costs time itself: once more, for the lengths alone
  const looked = size === FORM ? { storm: await traced(page, storm), open: await traced(page, open) } : null;
  await page.close();
  return {
    load,
    typing,
    keys,
    marks,
    redraw,
    longest: {
      task: Math.max(0, ...(looked?.open.tasks ?? [])),
      batch: Math.max(0, ...(looked?.storm.ours ?? [])),
    },
    heap,
  };
}

/** 290 keys into ten fields as fast as they go, then 145 more into five others, each on its own. */
async function type(page: Page, cdp: CDPSession, size: Size): Promise<{ typing: number; keys: number[] }> {
  const fields = page.locator('x-input input');
  const step = Math.max(1, Math.floor((size - 1) / 15));
  const start = (await costs(cdp)).script;
  for (let at = 0; at < 10; at++) {
    await fields.nth(1 + at * step).focus();
    await page.keyboard.type(TEXT);
  }
  const typing = (await costs(cdp)).script - start;
  const keys: number[] = [];
  for (let at = 10; at < 15; at++) {
    await fields.nth(1 + at * step).focus();
    for (const key of TEXT) {
      const before = (await costs(cdp)).script;
      await page.keyboard.type(key);
      keys.push((await costs(cdp)).script - before);
    }
  }
  return { typing, keys };
}

type Of = (who: Who, size: Size) => Visit[];
const all = (of: Of, read: (visit: Visit) => number, size: Size = FORM) =>
  Object.fromEntries(WHO.map((who) => [who, of(who, size).map(read)])) as Record<
    (typeof WHO)[number],
    number[]
  >;
const said = (values: Record<string, number[]>): string =>
  Object.entries(values)
    .map(([who, list]) => `${who} ${median(list).toFixed(1)}`)
    .join(', ');

function ofTyping(of: Of): Bar[] {
  const typing = all(of, (visit) => visit.typing);
  const keys = all(of, (visit) => quantile(visit.keys, 0.95));
  const marks = of('ours', FORM).flatMap((visit) => visit.marks);
  return [
    bar('P3', '290 keys on 300 fields, script over none', paired(typing.ours, typing.none, over), {
      unit: 'ms',
      limit: 30,
      beside: said(typing),
    }),
    bar('P3', 'one key, script p95 over none', paired(keys.ours, keys.none, over), {
      unit: 'ms',
      limit: 1,
      beside: said(keys),
    }),
    bar('P3', `leaving a field → mark on screen (${marks.length} times)`, marks, {
      unit: 'ms',
      limit: 33,
      of: 'p95',
    }),
  ];
}

function ofRedraw(of: Of): Bar[] {
  const redraw = all(of, (visit) => visit.redraw);
  return [
    bar('P4', '20 redraws of 300 fields, script over none', paired(redraw.ours, redraw.none, over), {
      unit: 'ms',
      limit: 60,
      beside: said(redraw),
    }),
    bar(
      'P4',
      'longest batch of ours in it',
      of('ours', FORM).map(({ longest }) => longest.batch),
      {
        unit: 'ms',
        limit: 16,
        of: 'max',
      },
    ),
  ];
}

function ofOpening(of: Of): Bar[] {
  const load = all(of, (visit) => visit.load);
  const task = all(of, (visit) => visit.longest.task);
  return [
    bar('P2', 'form of 300 opened, script over none', paired(load.ours, load.none, over), {
      unit: 'ms',
      limit: 60,
      beside: said(load),
    }),
    bar('P2', 'longest task while it opens', task.ours, { unit: 'ms', limit: 50, beside: said(task) }),
  ];
}

/** Three times the fields may cost three times as much; a tenth of the cost is this machine's noise. */
const NOISE = 1.1;
const GROWN: readonly (readonly [string, string, (visit: Visit) => number])[] = [
  ['P2', 'opening', (visit) => visit.load],
  ['P3', '290 keys', (visit) => visit.typing],
  ['P4', '20 redraws', (visit) => visit.redraw],
];
function ofGrowth(of: Of): Bar[] {
  return GROWN.map(([id, what, read]) => {
    const [small, middle, large] = SIZES.map((size) => {
      const { ours, none } = all(of, read, size);
      return paired(ours, none, over);
    }) as [number[], number[], number[]];
    const grown = paired(large, middle, (big, less) => big / less / (SIZES[2] / SIZES[1]));
    return bar('P7', `${what} (${id}): cost a field at 1,000, ratio to 300`, grown, {
      unit: '×',
      limit: NOISE,
      beside: `over none: ${[small, middle, large].map((list, at) => `${SIZES[at]} fields ${median(list).toFixed(1)} ms`).join(', ')}`,
    });
  });
}

function ofMemory(of: Of): Bar[] {
  const heap = all(of, (visit) => visit.heap);
  return [
    bar(
      'P10',
      'script objects in the page after all this, over an empty script',
      paired(heap.ours, heap.empty, over),
      {
        unit: 'MB',
        limit: 8,
        beside: said(heap),
      },
    ),
  ];
}

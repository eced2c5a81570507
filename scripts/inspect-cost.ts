/**
 * `npm run inspect -- <url> --cost`: what the page costs its visitors without the extension and with it, so that a slow portal can be told
 * from a slow extension. Loads it in turn without and with, types a sentence into its first text box, and in a last visit counts what
 * our scripts hold there.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { median } from '../bench/measure';
import { costs, counters } from '../bench/support';
import { traced, type Traced } from '../bench/trace';
import { launch } from '../e2e/support/browser';
import { countedExtension, ourWorlds, type Counts } from '../e2e/support/counted';

/** Loads each way. Odd, so that the median is one of them. */
const ROUNDS = 3;
/** The page builds itself, our scout and agent come: as long as that takes on slow portals. */
const SETTLE_MS = 4_000;
const TEXT = 'NGUYEN VAN AN 0123456789';
/** A task longer than this is felt. */
const LONG_MS = 50;

/** Medians of the rounds, ms of the page's main threads. */
export interface Visit {
  /** Script of the page's own process: all worlds of it. */
  script: number;
  /** All that its main threads did. */
  task: number;
  /** Tasks longer than 50 ms, and the longest one. */
  long: number;
  longest: number;
  /** Scripts of extensions in it, and the longest run of one. */
  ours: number;
  oursLongest: number;
  /** Main thread of the page's own process per key; null: there is no text box. */
  key: number | null;
}

export interface Cost {
  without: Visit;
  with: Visit;
  /** What our scripts hold in the page when it has come to rest: of every frame that they are in. */
  held: Counts[];
}

interface Where {
  extension: string;
  resolve: string | false;
  headless: boolean;
}

/** @throws Error of the browser when the page cannot be opened. */
export async function costOf(address: URL, where: Where): Promise<Cost> {
  const seen = { without: [] as Visit[], with: [] as Visit[] };
  for (let round = 0; round < ROUNDS; round++) {
    seen.without.push(await visit(address, { ...where, extension: false }));
    seen.with.push(await visit(address, where));
  }
  return { without: middle(seen.without), with: middle(seen.with), held: await heldAt(address, where) };
}

async function visit(
  address: URL,
  { extension, ...where }: Omit<Where, 'extension'> & { extension: string | false },
): Promise<Visit> {
  const session = await launch({ port: 0, extension, ...where });
  try {
    const { page } = session;
    const cdp = await counters(page);
    const go = (): Promise<unknown> => page.goto(address.href, { waitUntil: 'load', timeout: 45_000 });
    await go();
    // the second load: what has to be compiled once is
    const seen = await traced(page, async () => {
      await go();
      await page.waitForTimeout(SETTLE_MS);
    });
    const { script } = await costs(cdp);
    return { script, ...summary(seen), key: await typingIn(page, cdp) };
  } finally {
    await session.close();
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
const summary = ({ tasks, ours }: Traced): Omit<Visit, 'script' | 'key'> => ({
  task: sum(tasks),
  long: tasks.filter((length) => length > LONG_MS).length,
  longest: Math.max(0, ...tasks),
  ours: sum(ours),
  oursLongest: Math.max(0, ...ours),
});

/** Main thread per key, typed as fast as it goes. Nothing is sent: the box is left as it is. */
async function typingIn(page: Page, cdp: CDPSession): Promise<number | null> {
  const box = await firstBox(page.frames());
  if (!box) return null;
  await box.focus();
  const before = (await costs(cdp)).task;
  await page.keyboard.type(TEXT);
  await page.waitForTimeout(500);
  return ((await costs(cdp)).task - before) / TEXT.length;
}

const BOX = 'input:not([type]),input[type=text],textarea';
async function firstBox(frames: readonly Frame[]) {
  for (const frame of frames) {
    if (frame.url().startsWith('chrome-extension:')) continue;
    for (const box of await frame.locator(BOX).all())
      if ((await box.isVisible().catch(() => false)) && (await box.isEditable().catch(() => false)))
        return box;
  }
  return null;
}

async function heldAt(address: URL, { extension, ...where }: Where): Promise<Counts[]> {
  const counted = countedExtension(extension);
  const session = await launch({ port: 0, extension: counted.folder, ...where });
  try {
    const world = await ourWorlds(session.page);
    await session.page.goto(address.href, { waitUntil: 'load', timeout: 45_000 });
    await session.page.waitForTimeout(SETTLE_MS);
    return await world.counts();
  } finally {
    await session.close();
    counted.remove();
  }
}

const middle = (visits: readonly Visit[]): Visit => {
  const of = (read: (visit: Visit) => number): number => Math.round(median(visits.map(read)) * 10) / 10;
  return {
    script: of(({ script }) => script),
    task: of(({ task }) => task),
    long: of(({ long }) => long),
    longest: of(({ longest }) => longest),
    ours: of(({ ours }) => ours),
    oursLongest: of(({ oursLongest }) => oursLongest),
    key: visits.some(({ key }) => key === null)
      ? null
      : Math.round(median(visits.map(({ key }) => key!)) * 100) / 100,
  };
};

/** A task that is felt is ours when most of it was our script. */
const SLOW = { share: 0.2, ms: 60 };

/** The one sentence that a maintainer looks for. */
export function verdict({ without, with: ours }: Cost): string {
  if (ours.ours === 0) return 'None of our scripts ran here.';
  if (ours.ours > SLOW.ms && ours.ours / ours.task > SLOW.share)
    return `The extension is a part of what is slow here: ${ours.ours} ms of ${ours.task} ms.`;
  if (without.long > 0 || without.task > 1_000)
    return `The page is slow by itself: ${without.task} ms without the extension, ${without.long} tasks longer than ${LONG_MS} ms. Ours are ${ours.ours} ms.`;
  return `Neither is slow: the page takes ${without.task} ms by itself, our scripts ${ours.ours} ms.`;
}

export function printCost(address: URL, cost: Cost): void {
  const rows = { without: cost.without, 'with the extension': cost.with };
  console.log(`\nPage       ${address.href}`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { script, task, long, longest, ours, oursLongest, key }]) => [
        name,
        {
          'main thread, ms': task,
          'script, ms': script,
          [`tasks > ${LONG_MS} ms`]: long,
          'longest, ms': longest,
          'ours, ms': ours,
          'longest of ours, ms': oursLongest,
          'per key, ms': key ?? '',
        },
      ]),
    ),
  );
  for (const [at, { observers, listeners, waiting, looks, messages }] of cost.held.entries())
    console.log(
      `Ours in frame ${at}: ${observers} observers, ${sum(Object.values(listeners))} listeners, ${waiting} timers waiting; so far ${looks} looks at the layout, ${messages} messages.`,
    );
  console.log(`\n${verdict(cost)}`);
}

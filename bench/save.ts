/**
 * P6: from a posted value to "durable and acknowledged", through the real port, worker, seal and database; warm and
 * with a worker that has to start. Beside it, in turn, a bare `strict` put of as many bytes as a key writes, and the road alone: from the
 * form's process to the worker and back, which every way to our own database has to go.
 */
import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../e2e/support/browser';
import { killWorker, setUpVault } from '../e2e/support/desk';
import type { Crew } from './crew';
import { bar, median, quantile, type Bench } from './measure';
import { ADDRESS } from './pages';
import { panelBeside } from './support';

/** A whole birth dossier: about 8 KiB sealed. */
const FIELDS = 60;
/** Each round: so many keys each way, and so many starts of the worker. */
const KEYS = 120;
const COLD_STARTS = 3;

/** Runs in the agent's own world: the background accepts the port from nowhere else. */
const TALKER = `(() => {
  let port = null, seq = Date.now(), waiting = null;
  const open = () => {
    port = chrome.runtime.connect({ name: 'save' });
    port.onMessage.addListener((answer) => { if (waiting && answer.seq === waiting.seq) waiting.done(answer); });
    port.onDisconnect.addListener(() => { port = null; closed?.(); });
  };
  let closed = null;
  globalThis.gone = () => new Promise((done) => (port ? (closed = done) : done()));
  // a message that the background refuses at once: what the road itself costs
  globalThis.road = async (count) => {
    const times = [];
    for (let round = 0; round < count; round++) {
      const start = performance.now();
      if (!port) open();
      await new Promise((done) => {
        waiting = { seq: ++seq, done };
        port.postMessage({ t: 'nothing', seq });
      });
      times.push(performance.now() - start);
    }
    return times;
  };
  globalThis.talk = async (values) => {
    const times = [];
    for (const value of values) {
      const entries = value.map(([key, text]) => ({ key, role: null, label: key, value: text, by: 'user', at: Date.now() }));
      const start = performance.now();
      if (!port) open();
      const answer = await new Promise((done) => {
        waiting = { seq: ++seq, done };
        port.postMessage({ t: 'input', seq, adapter: 'x-eform', url: location.origin + location.pathname, visit: 0, since: seq, dossier: null, entries });
      });
      if (answer.t !== 'saved') throw new Error(JSON.stringify(answer));
      times.push(performance.now() - start);
    }
    return times;
  };
})()`;

type Entry = [key: string, value: string];

interface Talker {
  /** Sends these messages one after the other; ms from posting to "durable" of each. */
  talk(values: Entry[][]): Promise<number[]>;
  /** The same way there and back, without any work at its end. */
  road(count: number): Promise<number[]>;
  /** The worker's end of the port has gone. */
  gone(): Promise<unknown>;
}

async function talker(cdp: CDPSession, extensionId: string): Promise<Talker> {
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const contextId = worlds.find(({ origin }) => origin.endsWith(extensionId))?.id;
  if (contextId === undefined) throw new Error('The agent is not beside the form.');
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
  await run(TALKER);
  return {
    talk: (values) => run(`talk(${JSON.stringify(values)})`) as Promise<number[]>,
    road: (count) => run(`road(${count})`) as Promise<number[]>,
    gone: () => run('gone()'),
  };
}

/** `count` bare strict puts of `bytes` bytes, ms each. */
const rawPuts = (page: Page, count: number, bytes: number): Promise<number[]> =>
  page.evaluate(
    async ([rounds, size]) => {
      const opening = indexedDB.open('bench');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
      const database = await new Promise<IDBDatabase>((done) =>
        opening.addEventListener('success', () => done(opening.result)),
      );
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const row = crypto.getRandomValues(new Uint8Array(size));
        const start = performance.now();
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put(row, 'row');
        await new Promise((done) => transaction.addEventListener('complete', done));
        times.push(performance.now() - start);
      }
      database.close();
      return times;
    },
    [count, bytes] as const,
  );

const key = (index: number): string => `Truong_${index}`;

export async function saveBench(crew: Crew): Promise<Bench> {
  const session = await launch({ port: crew.port });
  const { page, context, extensionId } = session;
  const desk = await setUpVault(session);
  await page.goto(ADDRESS.form(FIELDS));
  await page.locator('x-input input').first().waitFor();
  await panelBeside(page);
  const { talk, road, gone } = await talker(await context.newCDPSession(page), extensionId);
  const whole = Array.from({ length: FIELDS }, (_, index): Entry => [key(index), 'Số 12, ngõ 5 '.repeat(3)]);
  await talk([whole]);
  const bytes = await bytesOfKey(desk, (at) => talk([[[key(0), `a${at}`]]]));

  const [ours, raw, way, cold]: number[][] = [[], [], [], []];
  const ratios: number[] = [];
  let round = 0;
  return {
    async round() {
      round += 1;
      const keys = Array.from({ length: KEYS }, (_, at): Entry[] => [[key(round), 'a'.repeat(at + 1)]]);
      const mine = await talk(keys);
      const bare = await rawPuts(desk, KEYS, bytes);
      const there = await road(KEYS);
      ours!.push(...mine);
      raw!.push(...bare);
      way!.push(...there);
      ratios.push(median(mine) / (median(bare) + median(there)));
      for (let start = 0; start < COLD_STARTS; start++) {
        await killWorker(context, page);
        await gone();
        cold!.push(...(await talk([[[key(0), `cold ${round} ${start}`]]])));
      }
    },
    bars: () => [
      bar('P6', 'key → durable and acknowledged, warm', ours!, { unit: 'ms', limit: 5 }),
      bar('P6', 'the same, 99 %', ours!, { unit: 'ms', limit: 50, of: 'p99' }),
      bar('P6', 'the same, cold worker', cold!, { unit: 'ms', limit: 150, of: 'p95' }),
      bar('P6', `ratio to a bare strict put of ${bytes} bytes by the same road`, ratios, {
        unit: '×',
        limit: 2,
        beside: `put ${median(raw!).toFixed(2)} ms, road ${median(way!).toFixed(2)} ms, ours ${median(ours!).toFixed(2)} ms (put alone: ${(median(ours!) / median(raw!)).toFixed(1)} ×; p99 of put ${quantile(raw!, 0.99).toFixed(1)} ms)`,
      }),
    ],
    end: () => session.close(),
  };
}

/** Bytes of the row that one key makes in the journal. The row goes into its draft by and by: one more key is typed then. */
async function bytesOfKey(desk: Page, type: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < 20; at += 1) {
    await type(at);
    const bytes = await desk.evaluate(bytesOfOneRow);
    if (bytes !== null) return bytes;
  }
  throw new Error('The keys do not come into the journal.');
}

/** Size of a row of the journal, null where it is empty. Runs in our page. */
function bytesOfOneRow(): Promise<number | null> {
  return new Promise((done) => {
    const opening = indexedDB.open('so-tay-mot-cua');
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('journal').objectStore('journal').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        const [row] = reading.result as Record<string, unknown>[];
        if (!row) return done(null);
        const sizes = Object.values(row).map((value) =>
          value instanceof Uint8Array || typeof value === 'string' ? value.length : 8,
        );
        done(sizes.reduce((sum, size) => sum + size, 0));
      });
    });
  });
}

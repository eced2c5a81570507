/**
 * P6: from a posted value to "durable and acknowledged", through the real port, worker, seal and database; warm and
 * with a worker that has to start. Beside it, in turn, a bare `strict` put of as many bytes, and the road alone: from the
 * form's process to the worker and back, which every way to our own database has to go.
 */
import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../e2e/support/browser';
import { killWorker, setUpVault } from '../e2e/support/desk';
import type { Bar } from './bench';
import { formOf, median, quantile, serve } from './support';

const FORM = 'https://tokhaidientu.moj.gov.vn/e-form/00000000-0000-4000-8000-000000000060';
/** A whole birth dossier: about 8 KiB sealed. */
const FIELDS = 60;
const ROUNDS = 10;
const KEYS_PER_ROUND = 60;
const COLD_STARTS = 15;

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

export async function saveCost(): Promise<Bar[]> {
  const server = await serve(formOf(FIELDS));
  const session = await launch({ port: server.port });
  try {
    const { page, context, extensionId } = session;
    const desk = await setUpVault(session);
    await page.goto(FORM);
    await page.locator('x-input input').first().waitFor();
    await waitForPanel(page);
    const { talk, road, gone } = await talker(await context.newCDPSession(page), extensionId);
    const whole = Array.from({ length: FIELDS }, (_, index): Entry => [
      key(index),
      'Số 12, ngõ 5 '.repeat(3),
    ]);
    await talk([whole]);
    const bytes = await desk.evaluate(sealedBytes);

    const ours: number[] = [];
    const raw: number[] = [];
    const way: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const keys = Array.from({ length: KEYS_PER_ROUND }, (_, at): Entry[] => [
        [key(round), 'a'.repeat(at + 1)],
      ]);
      ours.push(...(await talk(keys)));
      raw.push(...(await rawPuts(desk, KEYS_PER_ROUND, bytes)));
      way.push(...(await road(KEYS_PER_ROUND)));
    }
    const cold: number[] = [];
    for (let start = 0; start < COLD_STARTS; start++) {
      await killWorker(context, page);
      await gone();
      cold.push(...(await talk([[[key(1), `cold ${start}`]]])));
    }
    const ratio = median(ours) / (median(raw) + median(way));
    return [
      { id: 'P6', what: 'save, warm: median', value: median(ours), unit: 'ms', bar: 5 },
      { id: 'P6', what: 'save, warm: 99 %', value: quantile(ours, 0.99), unit: 'ms', bar: 50 },
      { id: 'P6', what: 'save, cold worker: 95 %', value: quantile(cold, 0.95), unit: 'ms', bar: 150 },
      {
        id: 'P6',
        what: `against a bare strict put of ${bytes} bytes by the same road`,
        value: ratio,
        unit: '×',
        bar: 2,
      },
    ];
  } finally {
    await session.close();
    server.close();
  }
}

/** Size of the two sealed records of the one draft. Runs in our page. */
function sealedBytes(): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open('so-tay-mot-cua');
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['drafts', 'summaries']);
      let bytes = 0;
      for (const name of ['drafts', 'summaries'])
        transaction
          .objectStore(name)
          .getAll()
          .addEventListener('success', (event) => {
            for (const row of (event.target as IDBRequest<{ ct: Uint8Array }[]>).result)
              bytes += row.ct.length;
          });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done(bytes);
      });
    });
  });
}

async function waitForPanel(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (page.frames().some((frame) => frame.url().startsWith('chrome-extension:'))) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The agent did not come.');
}

/**
 * The register (sổ theo dõi) at 100,000 dossiers, in the real desk and its real worker: 20 bundles of 5,000 from four machines are merged,
 * and what came of it is opened, filtered and reported. A second worker is asked directly, as another window would.
 */
import { readFileSync } from 'node:fs';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/support/browser';
import { mustAsk, setUpVault } from '../e2e/support/desk';
import { at, officeRows } from '../tests/supervision/register/rows';
import type { LedgerApi, MachineCard } from '../utils/register/api';
import { text64, writeBundle } from '../utils/supervision/register/bundle';
import { newSealingPair, newSigningPair, writingKeys } from '../utils/supervision/register/bundle-crypto';
import { bytesOf64 } from '../utils/supervision/register/bundle-lines';
import type { Bar } from './bench';
import { median, quantile } from './support';

const [MACHINES, BUNDLES, ROWS] = [4, 5, 5_000];
const COUNT = MACHINES * BUNDLES * ROWS;
const OPENINGS = 7;
const SEED = 20_261_122;

/** A window of its own on the register: speaks to a second worker in comlink's words. */
const WINDOW = `(address) => {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map();
  let last = 0;
  worker.addEventListener('message', ({ data }) => waiting.get(data.id)?.(data));
  const calls = { count: 0, first: null };
  const pass = (value) => {
    if (typeof value !== 'function') return [{ type: 'RAW', value }, []];
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      value(...data.argumentList.map((one) => one.value));
      port1.postMessage({ id: data.id, type: 'RAW', value: undefined });
    });
    port1.start();
    return [{ type: 'HANDLER', name: 'proxy', value: port2 }, [port2]];
  };
  globalThis.ledger = async (name, ...given) => {
    const passed = given.map(pass);
    const id = String(++last);
    const answer = new Promise((done) => waiting.set(id, done));
    worker.postMessage({ id, type: 'APPLY', path: [name], argumentList: passed.map(([one]) => one) }, passed.flatMap(([, ports]) => ports));
    const { type, name: handler, value } = await answer;
    waiting.delete(id);
    if (handler === 'throw') throw new Error(JSON.stringify(value.value));
    return value;
  };
}`;

declare const ledger: (name: string, ...given: unknown[]) => Promise<never>;

async function bundles(page: Page, folder: string): Promise<string[]> {
  const { card } = (await page.evaluate(() => ledger('card'))) as Awaited<ReturnType<LedgerApi['card']>>;
  const rows = officeRows(COUNT, SEED, at('2026-11-20 16:00'));
  const files: string[] = [];
  for (let m = 1; m <= MACHINES; m++) {
    const [signing, sealing] = await Promise.all([newSigningPair(), newSealingPair()]);
    const machine = `machine-${m}`;
    const theirs: MachineCard = {
      v: 1,
      office: 'office-1',
      machine,
      label: `Quầy ${m}`,
      role: 'clerk',
      signing: text64(signing.publicKey),
      sealing: text64(sealing.publicKey),
    };
    await page.evaluate((one) => ledger('learn', one), theirs);
    await page.evaluate((one) => ledger('trust', one, true), machine);
    const keys = await writingKeys(signing, bytesOf64(card.sealing));
    const own = rows.filter((row) => row.machine === machine).map((row) => ({ ...row, office: card.office }));
    let before = '';
    for (let seq = 1; seq <= BUNDLES; seq++) {
      const about = { office: card.office, machine, seq, before, madeAt: Date.now() };
      const { file, manifest } = await writeBundle(own.slice((seq - 1) * ROWS, seq * ROWS), about, keys);
      before = manifest.head;
      files.push(join(folder, `${machine}-${seq}.bundle`));
      writeFileSync(files.at(-1)!, file);
    }
  }
  return files;
}

/**
 * Memory of the process that holds the desk and its workers, MB: the largest renderer of this browser. `own` is what the browser's task
 * manager shows (private footprint, on Linux RssAnon and VmSwap); `resident` has the program's own pages in it, which all its
 * processes share.
 */
function memory(profile: string): { own: number; resident: number } {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!command.includes('--type=renderer') || !command.includes(profile)) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const of = (name: string): number =>
          Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024;
        return [{ own: of('RssAnon') + of('VmSwap'), resident: of('VmRSS') }];
      } catch {
        return [];
      }
    });
  return {
    own: Math.max(0, ...sizes.map(({ own }) => own)),
    resident: Math.max(0, ...sizes.map(({ resident }) => resident)),
  };
}

export async function registerCost(extension: string): Promise<Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stmc-register-'));
  const profile = join(folder, 'profile');
  const session = await launch({ port: 1, profile, extension });
  try {
    const desk = await setUpVault(session);
    const alone = memory(profile);
    const access = await mustAsk(desk, { type: 'register.access' });
    const name = readdirSync(join(extension, 'assets')).find((one) => one.startsWith('register-worker'));
    const fresh = async (): Promise<void> => {
      await desk.goto('about:blank');
      await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
      await desk.locator('.list').waitFor();
    };
    const begin = (): Promise<void> => desk.evaluate(`(${WINDOW})('/assets/${name}')`);
    const time = {
      office: {
        hours: [{ from: 450, to: 1020 }],
        sameDayCutoff: 900,
        shiftAfterCutoff: false,
        saturdayCounts: false,
        assume: {},
        closures: [],
      },
      calendar: null,
    };
    const open = (): Promise<{ first: number; whole: number; rows: number }> =>
      desk.evaluate(
        async ([key, when]) => {
          const start = performance.now();
          const { rows } = (await ledger('open', key, when, () => undefined)) as { rows: number };
          const first = performance.now() - start;
          await ledger('byCodes', []);
          return { first, rows, whole: performance.now() - start };
        },
        [access, time] as const,
      );
    await begin();
    await open();

    console.log('  bundles …');
    const files = await bundles(desk, folder);
    await desk.evaluate(() => {
      const input = Object.assign(document.createElement('input'), {
        type: 'file',
        multiple: true,
        id: 'bundles',
      });
      document.body.append(input);
    });
    await desk.locator('#bundles').setInputFiles(files);
    const merged = await desk.evaluate(async () => {
      const chosen = [...(document.querySelector('#bundles') as HTMLInputElement).files!].map((file) => ({
        name: file.name,
        file,
      }));
      let [told, cancelled] = [0, 0];
      const start = performance.now();
      const stopped = (await ledger('merge', chosen, () => {
        if (++told === 15) {
          cancelled = performance.now();
          void ledger('stop');
        }
      })) as { done: boolean };
      const cancel = performance.now() - cancelled;
      told = 0;
      const again = performance.now();
      const answer = (await ledger('merge', chosen, () => told++)) as {
        done: boolean;
        counts: object;
        gaps: unknown[];
      };
      return {
        stopped: stopped.done,
        cancel,
        whole: performance.now() - again,
        all: performance.now() - start,
        told,
        answer,
      };
    });
    console.log('  merge', JSON.stringify({ ...merged, answer: merged.answer.counts }));
    const afterMerge = memory(profile);

    console.log('  open …');
    const openings: { first: number; whole: number }[] = [];
    const shown: number[] = [];
    for (let round = 0; round < OPENINGS; round++) {
      await fresh();
      await begin();
      openings.push(await open());
      await fresh();
      shown.push(await desk.evaluate(firstRow));
    }
    console.log(
      '  openings',
      JSON.stringify(openings.map(({ first, whole }) => [first, whole].map(Math.round))),
      'shown',
      shown.map(Math.round).join(' '),
    );

    await fresh();
    await begin();
    await open();
    const asked = await desk.evaluate(filters, Date.now());
    const report = await desk.evaluate(async (now) => {
      const start = performance.now();
      await ledger('numbers', { from: '2026-10-01', to: '2026-10-31' }, now);
      return performance.now() - start;
    }, Date.now());
    const afterAll = memory(profile);
    for (const [when, { own, resident }] of Object.entries({ alone, afterMerge, afterAll }))
      console.log(`  memory, ${when}: ${Math.round(own)} MB of its own, ${Math.round(resident)} MB resident`);
    const most = Math.max(afterMerge.own, afterAll.own);
    const bar = (what: string, value: number, unit: string, limit: number): Bar => ({
      id: 'register',
      what,
      value,
      unit,
      bar: limit,
    });
    return [
      bar('merge 20 × 5,000', merged.whole / 1_000, 's', 20),
      bar('merge: cancelled after', merged.cancel, 'ms', 1_000),
      bar('open: worker, newest rows (median)', median(openings.map(({ first }) => first)), 'ms', 300),
      bar('open: page, first row (median)', median(shown), 'ms', 300),
      bar('open: everything read (median)', median(openings.map(({ whole }) => whole)), 'ms', 5_000),
      bar('filter, sort, search p95', quantile(asked, 0.95), 'ms', 100),
      bar('monthly report', report, 'ms', 2_000),
      bar('memory of the process, desk and worker, at most', most, 'MB', 400),
      bar('of that the register', most - alone.own, 'MB', 400),
    ];
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From the press on "Giám sát" to the first row on the screen. */
async function firstRow(): Promise<number> {
  const start = performance.now();
  location.hash = '#supervision=register';
  for (;;) {
    if (document.querySelector('tr[id^="register-row-"]:not(.coming)')) return performance.now() - start;
    if (performance.now() - start > 20_000) throw new Error('no row');
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Times of what somebody asks while looking for something: words typed, filters and orders changed, pages turned. */
async function filters(now: number): Promise<number[]> {
  const clerks = ['clerk-1', 'clerk-5'];
  const queries = [
    {},
    { text: '2' },
    { text: '26' },
    { text: '2611' },
    { text: '261105 0' },
    { text: 'h57 1.001' },
    { clerks },
    { due: ['overdue'] },
    { due: ['due-soon', 'overdue'], clerks },
    { channels: ['online'] },
    { received: ['2026-10-01', '2026-10-31'] },
    { flags: ['ignored-warnings'] },
    { results: ['refused', 'stopped'] },
  ];
  const times: number[] = [];
  for (const by of ['received', 'due', 'end', 'code', 'procedure', 'clerk']) {
    for (const down of [true, false])
      for (const query of queries) {
        const start = performance.now();
        await ledger('find', { query, sort: { by, down }, from: 0, count: 60 }, now);
        times.push(performance.now() - start);
      }
  }
  return times;
}

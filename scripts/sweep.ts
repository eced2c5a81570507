/**
 * `npm run sweep [-- --fills 2000 --seed 1 --only formio,surveyjs --moods calm,wipe --tabs 6 --minutes 60 --verbose]`: randomised fills
 * over all families and moods of the replicas, judged by the form libraries' own state. Exit code 1 when anything was written
 * into a wrong field or over a lock, a portal's button was pressed, the focus was stolen, something was falsely called
 * done, or a mood misses its share (calm 99 %, others 95 %; what is left has a reason).
 */
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/browser';
import { sweepOnce, type SweepVerdict } from '../e2e/support/sweep';
import { random } from '../replicas/moods';
import { startReplicas } from '../replicas/server';
import { SITES } from '../replicas/sites';

const { values } = parseArgs({
  options: {
    fills: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    moods: {
      type: 'string',
      default: 'calm,slow,wipe,redraw,late,alias,drift,hidden,prefill,readonly,toast,foreign',
    },
    tabs: { type: 'string', default: '6' },
    /** No page is begun after this time. */
    minutes: { type: 'string', default: '60' },
    verbose: { type: 'boolean', default: false },
  },
});
const total = Number(values.fills);
const seed = Number(values.seed);
/** Fills on one page before it is opened anew, in another mood. */
const PER_PAGE = 3;

const only = values.only?.split(',');
const sites = SITES.filter(({ name, addresses }) => addresses.length > 0 && (!only || only.includes(name)));
const moods = values.moods.split(',');
const next = random(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

interface Sum {
  fills: number;
  possible: number;
  done: number;
  bad: number;
}
const sums = new Map<string, Sum>();
const faults: string[] = [];
const reasons = new Map<string, number>();

function count(site: string, mood: string, where: string, verdict: SweepVerdict): void {
  const key = `${site} ${mood}`;
  const sum = sums.get(key) ?? { fills: 0, possible: 0, done: 0, bad: 0 };
  const wrong = (['falselyDone', 'wrongFields', 'wrongWrites', 'presses', 'stolenFocus'] as const).flatMap(
    (what) => verdict[what].map((text) => `${what}: ${text}`),
  );
  sums.set(key, {
    fills: sum.fills + 1,
    possible: sum.possible + verdict.possible,
    done: sum.done + verdict.done,
    bad: sum.bad + wrong.length,
  });
  for (const fault of wrong) faults.push(`${where} ${fault}`);
  for (const left of verdict.left) {
    const reason = `${key} ${left.split(': ')[1]}`;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (values.verbose) console.log(`${where} ${left}`);
  }
}

const replicas = await startReplicas();
const session = await launch({ port: replicas.port, extension: false });
// what compiles this file names inner functions with a helper that the page does not have
await session.context.addInitScript('globalThis.__name ??= (value) => value;');
let started = 0;
const since = Date.now();

async function tab(): Promise<void> {
  while (started < total && Date.now() - since < Number(values.minutes) * 60_000) {
    const site = pick(sites);
    const address = pick(site.addresses);
    const mood = pick(moods);
    const first = started;
    started += PER_PAGE;
    const url = new URL(address.url);
    url.searchParams.set('mood', mood);
    url.searchParams.set('seed', String(seed + first));
    const page = await session.context.newPage();
    try {
      await page.goto(url.href);
      await page.waitForFunction(() => window.__judge !== undefined, undefined, { timeout: 30_000 });
      for (let at = 0; at < PER_PAGE; at += 1) {
        const where = `${url.href} fill ${first + at}:`;
        count(site.name, mood, where, await sweepOnce(page, seed * 100_003 + first + at));
      }
    } catch (error) {
      faults.push(`${url.href} broke: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      await page.close().catch(() => undefined);
    }
  }
}

await Promise.all(Array.from({ length: Number(values.tabs) }, tab));
await session.close();
await replicas.close();

const rows = [...sums].sort(([a], [b]) => a.localeCompare(b));
let missed = faults.length > 0;
console.table(
  rows.map(([key, { fills, possible, done, bad }]) => {
    const [family = '', mood = ''] = key.split(' ');
    const share = possible === 0 ? 1 : done / possible;
    const held = share >= (mood === 'calm' ? 0.99 : 0.95);
    missed ||= !held;
    return {
      family,
      mood,
      fills,
      fields: possible,
      done: `${(share * 100).toFixed(1)} %`,
      wrong: bad,
      held: held ? 'yes' : 'NO',
    };
  }),
);
console.table(
  [...reasons]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(([reason, times]) => ({ reason, times })),
);
const fills = rows.reduce((sum, [, each]) => sum + each.fills, 0);
console.log(
  `${fills} fills, ${faults.length} faults, ${Math.round((Date.now() - since) / 1000)} s, seed ${seed}`,
);
for (const fault of faults.slice(0, 60)) console.log(fault);
if (missed) process.exitCode = 1;

/**
 * R9: dossier after dossier over all form families, with a fault by chance in the middle of each: the worker dies, the page is loaded anew, it is
 * locked, the browser is killed. At the end every dossier is there once, memory has not grown, nobody has complained.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import { worker } from '../e2e/support/browser';
import { SITES } from '../replicas/sites';
import type { Draft } from '../utils/core/draft';
import {
  agentReady,
  drafts,
  killWorker,
  list,
  mustAsk,
  openDesk,
  reopen,
  setUpVault,
  unlockVault,
  until,
} from './kit/clerk';
import type { Fault } from './kit/fault';
import { heapOf } from './kit/heap';
import type { Rig, Seat } from './kit/rig';

const FIELDS = 4;
/** Prime to the number of addresses, so that neighbours in time are of different families. */
const STRIDE = 37;

interface Work {
  seat: Seat;
  desk: Page;
  profile: string;
  /** Per dossier, what stands in its fields. */
  typed: string[][];
  /** Families so far. */
  sites: Set<string>;
  errors: string[];
}

/** Every address of every family in turn, begun anywhere. */
const ADDRESSES = SITES.flatMap(({ name, addresses }) => addresses.map(({ url }) => ({ site: name, url })));

/** What our code has complained about, wherever it runs. */
function listen(work: Work): void {
  const { context } = work.seat;
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    if (stack.includes('chrome-extension://')) work.errors.push(message);
  });
  const hear = (background: Awaited<ReturnType<typeof worker>>): void =>
    void background
      .evaluate(() => {
        const complaints: string[] = [];
        Object.assign(globalThis, { complaints });
        self.addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
        self.addEventListener('error', (event) => complaints.push(event.message));
      })
      .catch(() => undefined); // it has just died
  context.serviceWorkers().forEach(hear);
  context.on('serviceworker', hear);
}

async function gather(work: Work): Promise<void> {
  const background = await worker(work.seat.context);
  const said = await background
    .evaluate(() => (globalThis as unknown as { complaints?: string[] }).complaints ?? [])
    .catch(() => []);
  work.errors.push(...said.filter((line) => !work.errors.includes(line)));
}

/** Is it a field of the form (the replica knows), not the search of a list or of the site, and not typed into yet? */
const isEmptyField = (box: Locator): Promise<boolean> =>
  box
    .evaluate(
      (element) => window.__judge?.idAt(element) !== undefined && (element as HTMLInputElement).value === '',
    )
    .catch(() => false);
/** What the portal itself holds in the field. */
const heldByPortal = (box: Locator): Promise<string> =>
  box.evaluate((element) => window.__judge!.values()[window.__judge!.idAt(element)!] ?? '').catch(() => '');

/** Text boxes that a person sees and can type into, in whichever frame the form lies. */
async function boxesOf(page: Page) {
  const found = [];
  for (const frame of page.frames().filter((each: Frame) => each.url().startsWith('https:')))
    for (const box of await frame
      .locator(
        'input[type=text]:visible:enabled, input:not([type]):visible:enabled, textarea:visible:enabled',
      )
      .all())
      if ((await box.isEditable().catch(() => false)) && (await isEmptyField(box))) found.push(box);
  return found;
}

/** Types into some fields; what the portal makes of it (capitals, cut) is what must be kept. */
async function fillIn(rig: Rig, page: Page): Promise<string[]> {
  const boxes = await boxesOf(page);
  const values: string[] = [];
  for (let at = 0; at < FIELDS && boxes.length > 0; at++) {
    const [box] = boxes.splice(rig.random.between(0, boxes.length - 1), 1);
    const text = `q${rig.random.letters(9)}`;
    await box!.pressSequentially(text, { timeout: 2_000 }).catch(() => undefined);
    await box!.blur({ timeout: 1_000 }).catch(() => undefined);
    if ((await heldByPortal(box!)).toLowerCase() === text) values.push(text);
  }
  return values;
}

const holdsAll = (draft: Draft, values: readonly string[]): boolean =>
  values.every((value) => draft.fields.some((field) => field.value.toLowerCase() === value.toLowerCase()));

/** Something happens. The page and the desk may be others afterwards. */
async function happen(
  rig: Rig,
  work: Work,
  values: readonly string[],
): Promise<'nothing' | 'worker' | 'locked' | 'reload' | 'killed'> {
  const what = rig.random.pick([
    'nothing',
    'worker',
    'worker',
    'locked',
    'locked',
    'reload',
    'killed',
  ] as const);
  if (what === 'worker') await killWorker(work.seat.context, work.seat.page);
  if (what === 'locked') await mustAsk(work.desk, { type: 'vault.lock' });
  if (what === 'reload') {
    await work.seat.page.reload();
    await agentReady(work.seat.page).catch(() => undefined);
  }
  if (what === 'killed') {
    // a key in flight may be lost (R1); what was typed a moment before may not
    await until('what was typed before the kill is kept', async () =>
      (await drafts(work.desk)).some((draft) => holdsAll(draft, values)),
    );
    await gather(work);
    await work.seat.kill();
    Object.assign(work, await rig.lasting(() => reopen(rig, work.profile)));
    listen(work);
  }
  return what;
}

export default {
  name: 'soak',
  bar: 'R9',
  what: 'one dossier a round over all families, each with a fault by chance in the middle: 0 lost, 0 doubled, memory flat, no unhandled error',
  rounds: { quick: 0, long: 100 },
  backends: 'both',
  shows: { 'fields typed': 'sum', 'worker MB': 'spread', families: 'max', drafts: 'max' },
  async run(rig, round) {
    const work = await rig.once('work', async (): Promise<Work> => {
      const profile = rig.folder();
      const seat = await rig.seat(profile);
      const made = {
        seat,
        profile,
        desk: await setUpVault(seat),
        typed: [],
        sites: new Set<string>(),
        errors: [],
      };
      listen(made);
      return made;
    });
    const wrong: string[] = [];
    let site = '';
    let first: string[] = [];
    // some forms begin with lists alone: then the next one
    for (let at = round * STRIDE + rig.seed; first.length === 0; at++) {
      const address = ADDRESSES[at % ADDRESSES.length]!;
      site = address.site;
      await work.seat.page.bringToFront();
      await work.seat.page.goto(address.url);
      if (site === 'national')
        await work.seat.page.getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
      await agentReady(work.seat.page);
      first = await fillIn(rig, work.seat.page);
    }
    work.sites.add(site);
    const what = await happen(rig, work, first);
    // a page that was loaded anew, or a browser, has an empty form: the rest belongs to the next dossier
    const second = what === 'reload' || what === 'killed' ? [] : await fillIn(rig, work.seat.page);
    if (what === 'locked') {
      await work.desk.bringToFront();
      await unlockVault(work.desk);
    }
    const values = [...first, ...second];
    work.typed.push(values);
    await until(`${site} after ${what}: the dossier is in one draft`, async () => {
      const kept = await drafts(work.desk).catch(() => []);
      return kept.some((draft) => holdsAll(draft, values));
    }).catch(async (error: Error) => {
      const kept = await drafts(work.desk);
      const best = Math.max(
        0,
        ...kept.map((draft) => values.filter((value) => holdsAll(draft, [value])).length),
      );
      const somewhere = values.filter((value) => kept.some((draft) => holdsAll(draft, [value]))).length;
      wrong.push(`${error.message} (${values.length} values: ${best} in one draft, ${somewhere} in any)`);
    });

    await work.desk.close();
    work.desk = await openDesk(work.seat);
    const kept = await drafts(work.desk);
    for (const [at, dossier] of work.typed.entries()) {
      const holding = kept.filter((draft) => holdsAll(draft, dossier)).length;
      if (holding !== 1) wrong.push(`dossier ${at + 1} is in ${holding} drafts (now: ${site}, ${what})`);
    }
    const damaged = (await list(work.desk)).filter((line) => line.damaged).length;
    if (damaged > 0) wrong.push(`${damaged} drafts are damaged`);
    await gather(work);
    wrong.push(...work.errors.map((line) => `unhandled: ${line}`));
    work.errors.length = 0;
    return {
      wrong,
      figures: {
        'fields typed': values.length,
        'worker MB': await heapOf(work.seat),
        families: work.sites.size,
        drafts: kept.length,
      },
    };
  },
  judge({ 'worker MB': megabytes = [] }) {
    const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
    const third = Math.floor(megabytes.length / 3);
    if (third < 10) return [];
    const growth = middle(megabytes.slice(-third)) - middle(megabytes.slice(third, 2 * third));
    return growth > 4
      ? [`the worker has grown by ${growth.toFixed(1)} MB from the second third to the last`]
      : [];
  },
} satisfies Fault;

/**
 * S5: stored records are changed by somebody who has the files. Each change is looked at by a worker that starts on it: every draft is what
 * it was, or told as damaged; none is ever another one, an older one, or silently gone.
 */
import type { Draft } from '../utils/core/draft';
import type { Fault } from './kit/fault';
import { machine, type Machine, type Stand } from './kit/machine';
import { mutate } from './kit/mutate';
import type { Rig } from './kit/rig';
import { madeUp } from './kit/seed';
import type { Dump } from './kit/rows';

const A_ROUND = 100;
const KDF = { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', memoryKiB: 64, iterations: 1, parallelism: 1 };
const kek = (number: number): string => Buffer.alloc(32, number).toString('base64');
const KEKS = [kek(1), kek(2)] as const;
/** `storage.session` of a browser that has just started. */
const NOBODY: Record<string, string> = {};

interface World {
  machine: Machine;
  stand: Stand;
  older: Dump[];
  drafts: Draft[];
  clerkId: string;
}

/** Two clerks, two shifts, drafts with and without a journal, and how the rows looked at earlier moments. */
async function usedMachine(rig: Rig): Promise<World> {
  const it = await machine();
  const older: Dump[] = [];
  const keep = async (): Promise<void> => void older.push(structuredClone((await it.stand()).rows));
  await it.store.vault.create(KEKS[1], KDF, 'B');
  await it.store.drafts.import([madeUp(rig.random), madeUp(rig.random)]);
  await it.store.endShift();
  await it.store.vault.create(KEKS[0], KDF, 'A');
  await it.store.drafts.import(Array.from({ length: 4 }, () => madeUp(rig.random)));
  const type = async (tab: number, letters: number): Promise<void> => {
    const page = {
      tabId: tab,
      origin: 'https://a.gov.vn',
      path: `/${tab}`,
      document: `d${tab}`,
      dossier: null,
      since: 0,
    };
    const form = { adapter: 'x-eform', url: `https://a.gov.vn/${tab}` };
    for (let at = 1; at <= letters; at++) {
      const taken = await it.store.tabs.input(page, form, [
        {
          key: `k${at % 3}`,
          role: null,
          label: 'k',
          value: rig.random.letters(at),
          by: 'user',
          at: Date.now(),
        },
      ]);
      await taken?.ending;
    }
  };
  await type(1, 5);
  await keep();
  await it.store.endShift();
  await it.store.vault.unlock(KEKS[0]);
  await type(1, 3);
  await type(2, 8);
  await keep();
  await type(2, 4);
  await type(3, 5);
  const ids = (await it.store.drafts.list()).map(({ id }) => id);
  const drafts = await Promise.all(ids.map((id) => it.store.drafts.open(id)));
  const { clerk } = await it.store.vault.state();
  return { machine: it, stand: await it.stand(), older, drafts, clerkId: clerk! };
}

const same = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

type Fate = null | 'told' | string;

/** How each draft of before fares: as it was, told as damaged, or what is wrong. Null: the vault does not open. */
async function look({ machine: { store }, drafts, clerkId }: World, unlock: boolean): Promise<Fate[] | null> {
  if (unlock) await store.vault.unlock(KEKS[0], clerkId).catch(() => undefined);
  await store.opened();
  const list = await store.drafts.list().catch(() => null);
  return (
    list &&
    Promise.all(
      drafts.map(async (draft) => {
        const line = list.find(({ id }) => id === draft.id);
        const now = await store.drafts.open(draft.id).catch((error: Error) => error.message);
        if (typeof now === 'object')
          return same(draft, now) ? (line ? null : 'not in the list') : 'opens as something else';
        return line?.damaged
          ? 'told'
          : `refused (${now}) and ${line ? 'listed as sound' : 'not in the list'}`;
      }),
    )
  );
}

export default {
  name: 'tamper',
  bar: 'S5',
  what: `${A_ROUND} changes a round to stored rows (bits, swaps, names, revisions, roll-backs, deletions), in Node on the assembled store: detected, the rest survives`,
  rounds: { quick: 1, long: 100 },
  backends: 'none',
  shows: {
    changes: 'sum',
    'drafts restored or untouched': 'sum',
    'told as damaged': 'sum',
    undetected: 'sum',
  },
  async run(rig) {
    const world = await rig.once('world', () => usedMachine(rig));
    const wrong: string[] = [];
    const sums = { sound: 0, told: 0, wrong: 0 };
    for (let at = 0; at < A_ROUND; at++) {
      const { what, dump } = mutate(world.stand.rows, world.older, rig.random);
      const begin = (session: Stand['session']): Promise<void> =>
        world.machine.restart({ rows: dump, local: world.stand.local, session });
      // half of them are met by a worker in the middle of a session; what that one cannot open the next browser must
      const inSession = rig.random.next() < 0.5;
      await begin(inSession ? world.stand.session : NOBODY);
      let fates = await look(world, !inSession);
      if (fates === null) {
        await begin(NOBODY);
        fates = await look(world, true);
      }
      fates ??= ['nothing opens'];
      for (const fate of fates)
        if (fate === null) sums.sound++;
        else if (fate === 'told') sums.told++;
        else {
          sums.wrong++;
          wrong.push(`change ${at + 1} (${what}): a draft ${fate}`);
        }
    }
    return {
      wrong,
      figures: {
        changes: A_ROUND,
        'drafts restored or untouched': sums.sound,
        'told as damaged': sums.told,
        undetected: sums.wrong,
      },
    };
  },
} satisfies Fault;

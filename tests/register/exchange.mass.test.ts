/** Bundles between real registers: out, in, stopped, begun again, out of order. Whatever the way, the rows end the same. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { LedgerApi, MachineCard } from '@/utils/register/api';
import { keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { newAccess, openLedger } from './house';
import { NOW, sampleRows } from './sample';

const open: LedgerApi[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A PC of the office: its id, its office as it has made it up itself, its dossiers. */
async function pc(name: string, role: MachineCard['role'], rows: readonly RegisterRow[] = []) {
  const access = await newAccess({
    machine: name,
    office: `office-of-${name}`,
    clerk: { id: `${name}-1`, label: name },
  });
  const own = rows.map((row) => ({ ...row, machine: name, office: access.office, clerk: `${name}-2` }));
  const { ledger, database } = await openLedger(own, { access });
  open.push(ledger);
  const { card } = await ledger.card({ label: name, role });
  return { ledger, card, name, access, database };
}
type Pc = Awaited<ReturnType<typeof pc>>;

async function meet(a: Pc, b: Pc): Promise<void> {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    expect(await one.ledger.learn(other.card)).toMatchObject({ machine: other.name, trusted: false });
    await one.ledger.trust(other.name, true);
  }
}
const PERIOD = { from: '2025-01-01', to: '2026-12-31' };
async function give(from: Pc, to: Pc, passOn = false): Promise<File> {
  const answer = await from.ledger.bundle({ to: to.name, period: PERIOD, passOn }, NOW);
  if (!answer.ok) throw new Error(answer.why);
  return new File([answer.bytes], `${from.name}-${answer.seq}`);
}
const files = (...given: File[]) => given.map((file) => ({ name: file.name, file }));
const silent = (): void => undefined;

/** What the register says, without whose office it is told for. */
async function contents({ ledger }: Pc): Promise<string[]> {
  const rows = await ledger.rows({}, 0, 500, NOW);
  return rows.map(({ row }) => JSON.stringify({ ...row, office: '' })).sort();
}

describe('two machines', () => {
  it('hand over, give findings back, and the clerk answers', async () => {
    const clerk = await pc('may-1', 'clerk', sampleRows(30));
    const boss = await pc('may-2', 'reviewer', sampleRows(5, 3));
    await meet(clerk, boss);
    expect(await boss.ledger.learn(boss.card)).toBe('self');
    const came = await boss.ledger.merge(files(await give(clerk, boss)), silent);
    expect(came).toMatchObject({ done: true, counts: { added: 30 }, gaps: [] });
    expect(came.files[0]!.from).toMatchObject({ machine: 'may-1', label: 'may-1', seq: 1, count: 30 });

    const key = keyOf({ machine: 'may-1', id: sampleRows(30)[4]!.id });
    const about = {
      check: 'c',
      finding: 'f',
      item: 'paper:to-khai',
      class: 'major',
      reason: 'missing',
      note: '',
    } as const;
    const returned = { finding: 'f', to: 'may-1-2', until: NOW, reason: '', note: '' } as const;
    const refused = await boss.ledger.mark(
      [
        { key, mark: { as: 'reviewer', what: 'made', ...about } },
        { key, mark: { as: 'reviewer', what: 'returned', ...returned } },
      ],
      NOW,
    );
    expect(refused).toEqual({ refused: [] });
    // nobody but its own machine changes what the dossier says
    expect((await boss.ledger.change([{ key, handedOver: NOW }], NOW)).refused[0]!.why).toBe('machine');
    const back = await clerk.ledger.merge(files(await give(boss, clerk, true)), silent);
    expect(back).toMatchObject({ done: true, counts: { changed: 1, added: 0, conflicts: [] } });
    expect(await clerk.ledger.findings({ clerk: 'may-1-2' }, NOW)).toHaveLength(1);
    expect((await clerk.ledger.machines())[0]).toMatchObject({ took: 1, gave: 1 });
  });

  it('refuse what is not right, with the reason, and change nothing', async () => {
    const [clerk, boss, third] = [
      await pc('may-1', 'clerk', sampleRows(8)),
      await pc('may-2', 'reviewer'),
      await pc('may-3', 'clerk'),
    ];
    await meet(clerk, boss);
    await meet(clerk, third);
    const good = await give(clerk, boss);
    const torn = new Uint8Array(await good.arrayBuffer());
    torn[torn.length - 20]! ^= 4;
    const gone = {
      name: 'gone',
      file: { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob,
    };
    const given = [
      ...files(new File([torn], 'torn'), await give(clerk, third), new File(['xin chào\n'], 'other'), good),
      gone,
    ];
    const looked = await boss.ledger.look(given);
    expect(looked.map(({ fault }) => fault?.why ?? null)).toEqual([
      'damaged',
      'not-for-us',
      'not-a-bundle',
      null,
      'unreadable',
    ]);
    expect(await contents(boss)).toEqual([]);
    await boss.ledger.trust('may-1', false);
    expect((await boss.ledger.merge(files(good), silent)).files[0]!.fault!.why).toBe('foreign-key');
    expect(await contents(boss)).toEqual([]);
    await boss.ledger.trust('may-1', true);
    expect(await boss.ledger.merge(given, silent)).toMatchObject({ done: true, counts: { added: 8 } });
  });

  it('notice a bundle that never came', async () => {
    const [clerk, boss] = [await pc('may-1', 'clerk', sampleRows(4)), await pc('may-2', 'reviewer')];
    await meet(clerk, boss);
    const [first, , third] = [await give(clerk, boss), await give(clerk, boss), await give(clerk, boss)];
    const { gaps } = await boss.ledger.merge(files(third, first), silent);
    expect(gaps).toEqual([{ machine: 'may-1', seq: 2, what: 'missing' }]);
  });
});

it(
  'ends the same, whatever the order, the repetitions and the interruptions',
  { timeout: 60_000 },
  async () => {
    const clerks = [
      await pc('may-1', 'clerk', sampleRows(25)),
      await pc('may-2', 'clerk', sampleRows(20, 5)),
    ];
    const visit = fc.record({ bundle: fc.nat(5), stopAfter: fc.option(fc.nat(3)) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        async (visits, order) => {
          run++;
          const [wild, plain] = [await pc(`wild-${run}`, 'reviewer'), await pc(`plain-${run}`, 'reviewer')];
          for (const clerk of clerks) for (const boss of [wild, plain]) await meet(clerk, boss);
          const [theirs, others]: [File[], File[]] = [[], []];
          for (const n of [1, 2, 3])
            for (const clerk of clerks) {
              const some = await clerk.ledger.rows({}, n, 3, NOW);
              await clerk.ledger.change(
                some.map(({ key }) => ({ key, handedOver: NOW + 10 * run + n })),
                NOW + n,
              );
              theirs.push(await give(clerk, wild));
              others.push(await give(clerk, plain));
            }
          for (const { bundle, stopAfter } of visits) {
            let told = 0;
            await wild.ledger.merge(files(theirs[bundle]!), () => {
              if (told++ === stopAfter) void wild.ledger.stop();
            });
          }
          await wild.ledger.merge(files(...order.map((at) => theirs[at]!)), silent);
          await plain.ledger.merge(files(...others), silent);
          expect(await contents(wild)).toEqual(await contents(plain));
          expect(await contents(wild)).toHaveLength(45);
          expect(await wild.ledger.gaps()).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  },
);

/** Merging: any order, any repetition, stopped and gone on with — one result. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenedBundle } from '@/utils/supervision/register/bundle-read';
import { compareCopies, join } from '@/utils/supervision/register/join';
import { faultsOf, noted, type Ledger, type LedgerEntry } from '@/utils/supervision/register/ledger';
import { mergeBundles, type MergeProgress, type MergeTarget } from '@/utils/supervision/register/merge';
import { erased, keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { CAPS } from '@/utils/supervision/register/words';
import { copyArbitrary, officeRows, row } from './rows';

/** A store that forgets nothing and keeps each step whole. */
class Kept implements MergeTarget {
  readonly rows = new Map<string, RegisterRow>();
  writes = 0;
  async read(keys: readonly string[]): Promise<(RegisterRow | null)[]> {
    return keys.map((key) => this.rows.get(key) ?? null);
  }
  async write(rows: readonly RegisterRow[]): Promise<void> {
    this.writes++;
    for (const one of rows) this.rows.set(keyOf(one), one);
  }
  get sorted(): RegisterRow[] {
    return [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }
}

const bundle = (rows: RegisterRow[], seq = 1, machine = 'machine-1'): OpenedBundle => ({
  manifest: {
    v: 1,
    office: 'office-1',
    machine,
    seq,
    before: seq === 1 ? '' : `head-${machine}-${seq - 1}`,
    to: 'us',
    madeAt: 1,
    count: rows.length,
    range: { from: 0, to: 9 },
    head: `head-${machine}-${seq}`,
  },
  role: 'clerk',
  rows: [...new Map(rows.map((one) => [keyOf(one), one])).values()],
});
const same = (a: RegisterRow, b: RegisterRow): RegisterRow => ({ ...b, id: a.id, machine: a.machine });

describe('the join of two copies', () => {
  const pair = fc.tuple(copyArbitrary, copyArbitrary).map(([a, b]) => [a, same(a, b)] as const);
  const three = fc
    .tuple(copyArbitrary, copyArbitrary, copyArbitrary)
    .map(([a, b, c]) => [a, same(a, b), same(a, c)] as const);

  it('is commutative and idempotent', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const both = join(a, b).row;
        expect(join(b, a).row).toEqual(both);
        expect(join(both, b).row).toEqual(both);
        expect(join(both, a)).toMatchObject({ row: both });
        expect(join(both, both)).toMatchObject({ row: both, what: 'same', conflict: false });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(join(join(a, b).row, c).row).toEqual(join(a, join(b, c).row).row);
      }),
      { numRuns: 3_000 },
    );
  });

  it('rests on a total order', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const [ab, bc, ac] = [compareCopies(a, b), compareCopies(b, c), compareCopies(a, c)];
        expect(Math.sign(compareCopies(b, a))).toBe(Math.sign(-ab) + 0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes the later revision whole, the later time among equals, and says when it had to choose', () => {
    const old = row({ rev: 2, changedAt: 9, code: 'old' });
    expect(join(old, row({ rev: 3, changedAt: 1, code: 'new' })).row.code).toBe('new');
    const other = row({ rev: 2, changedAt: 10, code: 'other' });
    expect(join(old, other)).toMatchObject({ row: { code: 'other' }, conflict: true, what: 'changed' });
    expect(join(other, old)).toMatchObject({ row: { code: 'other' }, conflict: true, what: 'older' });
    expect(join(old, row({ rev: 1, changedAt: 99 }))).toMatchObject({
      row: old,
      conflict: false,
      what: 'older',
    });
  });

  it('keeps the marks of both hands, whichever copy is later', () => {
    const mark = (id: string, n: number): RegisterRow['history'][number] => ({
      id,
      n,
      at: n,
      by: 'clerk-1',
      as: 'clerk',
      what: 'answered',
      finding: 'f',
      answer: 'mended',
      note: '',
    });
    const clerk = row({ rev: 5, history: [mark('a', 1), mark('c', 3)] });
    const reviewer = row({ rev: 4, history: [mark('a', 1), mark('b', 2)] });
    const joined = join(reviewer, clerk).row;
    expect(joined.rev).toBe(5);
    expect(joined.history.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const many = (from: number): RegisterRow =>
      row({ history: Array.from({ length: CAPS.marks }, (_, n) => mark(`m${from + n}`, from + n + 1)) });
    expect(join(many(100), many(0)).row).toEqual(join(many(0), many(100)).row);
    expect(join(many(100), many(0)).row.history).toHaveLength(CAPS.marks);
  });

  it('what was erased stays erased', () => {
    const gone = erased(row({ rev: 2 }), 50);
    expect(join(gone, row({ rev: 9, changedAt: 99, code: 'again' })).row).toEqual(gone);
    expect(join(row({ rev: 9 }), gone).row).toEqual(gone);
    // … and costs no write when it is heard of again, read from wherever
    expect(join(structuredClone(gone), structuredClone(gone)).what).toBe('same');
  });
});

describe('merging bundles', () => {
  const bundles = fc
    .array(fc.array(copyArbitrary, { maxLength: 6 }), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((rows, n) => bundle(rows, n + 1)));
  const merged = async (all: readonly OpenedBundle[], target = new Kept(), ledger: Ledger = []) => {
    const result = await mergeBundles(all, target, ledger, { bundles: all.length });
    return { target, ...result };
  };

  it('ends the same in any order and with any repetition', async () => {
    await fc.assert(
      fc.asyncProperty(
        bundles.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.array(fc.constantFrom(...all), { maxLength: 5 }),
          ),
        ),
        async ([all, shuffled, again]) => {
          const plain = await merged(all);
          const other = await merged([...again, ...shuffled]);
          expect(other.target.sorted).toEqual(plain.target.sorted);
          expect(other.ledger).toEqual(plain.ledger);
          // … also when nothing is remembered of what came before
          for (const one of again) await merged([one], other.target);
          expect(other.target.sorted).toEqual(plain.target.sorted);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stopped anywhere, even by a write that fails, and gone on with', async () => {
    const rows = officeRows(1_300, 3);
    const all = [
      rows.slice(0, 700),
      rows.slice(600),
      rows.slice(300, 900).map((one) => ({ ...one, rev: one.rev + 1 })),
    ].map((part, n) => bundle(part, n + 1));
    const whole = (await merged(all)).target.sorted;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (stops, breaks) => {
          const target = new Kept();
          let ledger: Ledger = [];
          for (const stop of stops) {
            const cancel = new AbortController();
            let steps = 0;
            const failing: MergeTarget = {
              read: (keys) => target.read(keys),
              write: async (some) => {
                if (++steps > stop && breaks) throw new Error('disk full');
                await target.write(some);
                if (steps === stop && !breaks) cancel.abort();
              },
            };
            const result = await mergeBundles(all, failing, ledger, {
              bundles: all.length,
              signal: cancel.signal,
            }).catch(() => null);
            if (result) ledger = result.ledger;
          }
          const end = await mergeBundles(all, target, ledger, { bundles: all.length });
          expect(end.done).toBe(true);
          expect(target.sorted).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells how far it is, and stops when asked to', async () => {
    const all = [bundle(officeRows(1_200, 5)), bundle(officeRows(300, 6), 2)];
    const seen: MergeProgress[] = [];
    let breaths = 0;
    const target = new Kept();
    const options = {
      bundles: 2,
      onProgress: (one: MergeProgress) => void seen.push(one),
      breathe: async () => void breaths++,
    };
    expect((await mergeBundles(all, target, [], options)).done).toBe(true);
    expect(seen.map(({ bundle, rows, of }) => [bundle, rows, of])).toEqual([
      [0, 500, 1_200],
      [0, 1_000, 1_200],
      [0, 1_200, 1_200],
      [1, 300, 300],
    ]);
    expect(breaths).toBe(4);
    const untouched = new Kept();
    const stopped = await mergeBundles(all, untouched, [], { bundles: 2, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ done: false, ledger: [], counts: { added: 0 } });
    expect(untouched.writes).toBe(0);
  });

  it('counts what it did and writes nothing a second time', async () => {
    const rows = officeRows(40, 9);
    const first = await merged([bundle(rows)]);
    expect(first.counts).toMatchObject({ added: 40, changed: 0, same: 0, older: 0, erased: 0 });
    const next = [
      rows[0]!,
      { ...rows[1]!, rev: rows[1]!.rev + 1 },
      { ...rows[2]!, code: 'other' },
      { ...rows[3]!, changedAt: rows[3]!.changedAt - 1 },
      erased(rows[4]!, 5),
    ];
    const second = await merged([bundle(next, 2)], first.target, first.ledger);
    expect(second.counts).toMatchObject({ added: 0, same: 1, erased: 1 });
    expect(second.counts.conflicts).toEqual(
      [keyOf(rows[2]!), keyOf(rows[3]!)].sort(
        (a, b) => next.findIndex((one) => keyOf(one) === a) - next.findIndex((one) => keyOf(one) === b),
      ),
    );
    const writes = first.target.writes;
    await merged([bundle(rows), bundle(next, 2)], first.target, second.ledger);
    await merged([bundle(next, 2)], first.target);
    expect(first.target.writes).toBe(writes);
  });
});

describe('the ledger', () => {
  const entry = (
    seq: number,
    head = `h${seq}`,
    before = seq === 1 ? '' : `h${seq - 1}`,
    machine = 'a',
  ): LedgerEntry => ({ machine, seq, head, before });
  const of = (...entries: LedgerEntry[]): Ledger => entries.reduce<Ledger>((all, one) => noted(all, one), []);

  it.each<[string, LedgerEntry[], { seq: number; what: string }[]]>([
    ['all there', [entry(1), entry(2), entry(3)], []],
    ['one held back', [entry(1), entry(3)], [{ seq: 2, what: 'missing' }]],
    ['the first held back', [entry(2)], [{ seq: 1, what: 'missing' }]],
    ['two of one number', [entry(1), entry(2), entry(2, 'x')], [{ seq: 2, what: 'forked' }]],
    ['one that follows another', [entry(1), entry(2, 'h2', 'x')], [{ seq: 2, what: 'other-before' }]],
    ['a first that follows something', [entry(1, 'h1', 'x')], [{ seq: 1, what: 'other-before' }]],
  ])('%s', (_what, entries, faults) => {
    expect(faultsOf(of(...entries))).toEqual(faults.map((one) => ({ machine: 'a', ...one })));
  });

  it('does not mix machines, and does not mind their names', () => {
    const ledger = of(entry(1), entry(1, 'h1', '', '__proto__'), entry(1, 'h1', '', 'constructor'));
    expect(faultsOf(ledger)).toEqual([]);
    expect(ledger).toHaveLength(3);
    expect(noted(ledger, entry(1))).toBe(ledger);
  });
});

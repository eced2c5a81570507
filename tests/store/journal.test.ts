/** What happens to a draft as data, and the journal that holds it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalRow } from '@/utils/store/tables';
import { apply, begun, combine, type Op } from '@/utils/store/ops';
import type { Kept } from '@/utils/store/kept';
import { bench, entry, FORM, KEK, place, T0, type, valueOf, type Bench } from './helpers';

const start = (): Kept => begun('00000000-0000-4000-8000-000000000000', T0, place(), FORM);

const at = fc.integer({ min: T0, max: T0 + 20 });
const key = fc.constantFrom('HoTen', 'NgaySinh', '__proto__');
const value = fc.constantFrom('', 'A', 'a', 'AB', '05', '5');
const by = fc.constantFrom<'user' | 'portal' | 'fill'>('user', 'user', 'portal', 'fill');
const from = fc.constantFrom('tab-1', 'tab-2');
const input: fc.Arbitrary<Op> = fc
  .record({
    at,
    since: at,
    from,
    entries: fc.array(fc.record({ key, value, by, at }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ entries, from, ...op }) => ({
    do: 'input',
    ...op,
    entries: entries.map((one) => entry(one.key, one.value, { by: one.by, at: one.at, from })),
  }));
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 8, arbitrary: input },
  fc.record({ do: fc.constant('submitted' as const), at }),
  fc.record({
    do: fc.constant('receipt' as const),
    at,
    receipt: fc.constant({ code: 'G22.99.08-261120-0001', promised: null }),
  }),
  fc.record({ do: fc.constant('mark' as const), at, marks: fc.record({ note: value }) }),
  fc.record({ do: fc.constant('settle' as const), at, key, value }),
  fc.constant<Op>({ do: 'undelete' }),
);
const all = (ops: readonly Op[], kept = start()): Kept => ops.reduce(apply, kept);

describe('what has happened to a draft', () => {
  it('gives the same state one by one and combined', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 12 }), fc.array(op, { maxLength: 12 }), (before, ops) => {
        const kept = all(before);
        expect(all(combine(ops), kept)).toEqual(all(ops, kept));
        expect(combine(ops).length).toBeLessThanOrEqual(ops.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same state from a snapshot on as from the beginning', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 12 }), fc.nat(12), (ops, cut) => {
        const snapshot = JSON.parse(JSON.stringify(all(ops.slice(0, cut)))) as Kept;
        expect(all(ops.slice(cut), snapshot)).toEqual(all(ops));
      }),
      { numRuns: 500 },
    );
  });

  it('has only the last value of what one page typed while a write was under way', () => {
    const typed = ['N', 'Ng', 'Ngu'].map((text, n): Op => ({
      do: 'input',
      at: T0 + n,
      since: T0,
      entries: [entry('HoTen', text, { from: 'tab-1' })],
    }));
    expect(combine(typed)).toMatchObject([{ entries: [{ value: 'Ngu' }] }]);
  });
});

const rows = async ({ database }: Bench) => {
  const tables = await database.tables();
  return {
    drafts: await tables.drafts.toArray(),
    journal: (await tables.journal.toArray()).sort((a, b) => a.rev - b.rev),
  };
};
/** Bytes of a row as it is stored: its values, without the names of its fields. */
const bytesOf = (row: object): number =>
  Object.values(row).reduce(
    (sum: number, value: unknown) =>
      sum +
      (value instanceof Uint8Array
        ? value.length
        : typeof value === 'string'
          ? value.length
          : typeof value === 'object' && value !== null
            ? bytesOf(value)
            : 8),
    0,
  );

/** A whole birth dossier. */
const birth = Array.from({ length: 60 }, (_, n) =>
  entry(`TruongThongTinKhaiSinh_${n}`, 'Số 12, ngõ 5, đường Nguyễn Trãi', {
    label: `(${n}) Họ, chữ đệm, tên của người được khai sinh`,
    role: 'child.fullName',
  }),
);

describe('the journal', () => {
  it('takes a key in under a kilobyte, also while locked, and not the whole draft again', async () => {
    const it = await bench();
    await type(it, place(), ...birth);
    const [record] = (await rows(it)).drafts;
    await type(it, place(), { ...birth[7]!, value: 'Số 12, ngõ 5, đường Nguyễn Trãi, phường 2' });
    await it.store.lock();
    await type(it, place(), { ...birth[7]!, value: 'Số 12, ngõ 5, đường Nguyễn Trãi, phường 3' });
    const after = await rows(it);
    expect(after.drafts[0]!.ct).not.toBe(undefined);
    const sizes = after.journal.map(bytesOf);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(1_024);
    expect(bytesOf(record!)).toBeGreaterThan(8_192);
  });

  it('goes on without a gap, and is folded into the record before it grows long', async () => {
    const it = await bench();
    for (let n = 1; n <= 130; n++) {
      await type(it, place(), entry('HoTen', String(n)));
      const { drafts, journal } = await rows(it);
      expect(drafts[0]!.rev + journal.length).toBe(n);
      expect(journal.map(({ rev }) => rev)).toEqual(journal.map((_, at) => drafts[0]!.rev + 1 + at));
      expect(journal.length).toBeLessThanOrEqual(50);
    }
    await it.restart('worker');
    const { id } = (await it.store.drafts.list())[0]!;
    expect(valueOf(await it.store.drafts.open(id), 'HoTen')).toBe('130');
  });

  it('is told by the list before it is folded', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await type(it, place(), entry('NgaySinh', '2026'));
    await it.restart('worker');
    expect((await it.store.drafts.list())[0]).toMatchObject({ fieldCount: 2 });
  });

  it('is in the record after locking', async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    await type(it, place(), entry('HoTen', 'AB'));
    await it.store.lock();
    expect(await rows(it)).toMatchObject({ drafts: [{ rev: 2 }], journal: [] });
  });
});

describe('a damaged journal', () => {
  const typedTwice = async () => {
    const it = await bench();
    await type(it, place(), entry('HoTen', 'A'));
    for (const value of ['2', '3', '4'])
      await type(it, place(), entry('NgaySinh', value), entry(`k${value}`, value));
    const { journal } = await it.database.tables();
    const [first, second, third] = (await rows(it)).journal as [JournalRow, JournalRow, JournalRow];
    return { it, journal, first, second, third };
  };

  it.each<[string, (made: Awaited<ReturnType<typeof typedTwice>>) => Promise<unknown>]>([
    ['a lost row', ({ journal, second }) => journal.delete(second.id)],
    [
      'a flipped byte',
      ({ journal, second }) => {
        second.ct[9]! ^= 1;
        return journal.put(second);
      },
    ],
    [
      'the content of another row',
      ({ journal, second, first }) => journal.update(second.id, { iv: first.iv, ct: first.ct }),
    ],
    [
      'a row of another draft',
      ({ journal, second }) => journal.update(second.id, { draftId: 'ffffffff-0000-4000-8000-000000000000' }),
    ],
  ])('%s: everything that opens is there, and the damage is told', async (_name, act) => {
    const made = await typedTwice();
    const { it } = made;
    await act(made);
    await it.restart('worker');
    const { id } = (await it.store.drafts.list())[0]!;
    const draft = await it.store.drafts.open(id);
    expect([valueOf(draft, 'HoTen'), valueOf(draft, 'k2'), valueOf(draft, 'k4')]).toEqual(['A', '2', '4']);
    expect((await it.store.report(false)).damaged).toBeGreaterThan(0);
    await type(it, place(), entry('HoTen', 'B'));
    await it.restart('browser');
    await it.store.vault.unlock(KEK);
    expect(valueOf(await it.store.drafts.open(id), 'HoTen')).toBe('B');
  });
});

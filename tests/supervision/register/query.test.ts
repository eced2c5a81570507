/** The register in memory answers as a plain walk over the rows would. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoAt } from '@/utils/calendar/days';
import { standingOf } from '@/utils/supervision/register/deadlines';
import { DUE_CLASSES, type DueClass } from '@/utils/supervision/register/due-class';
import { SORTS, type Sort } from '@/utils/supervision/register/orders';
import { Register, type Query } from '@/utils/supervision/register/query';
import { erased, keyOf, type RegisterRow } from '@/utils/supervision/register/types';
import { weekAt, weekDays, weekName } from '@/utils/supervision/register/weeks';
import { at, clock, DAY, officeRows, row } from './rows';

const NOW = at('2026-11-20 16:00');
const rows = officeRows(700, 41);
const registerOf = (all: readonly RegisterRow[], now = NOW): Register => {
  const register = new Register(clock);
  register.put(all, now);
  return register;
};
const found = (
  register: Register,
  query: Query,
  now = NOW,
  by: Sort = 'received',
  down = true,
): RegisterRow[] =>
  [...register.find(query, now, { by, down }).positions].map((position) => register.row(position));
const ids = (all: readonly RegisterRow[]): string[] => all.map(({ id }) => id).sort();

const classes = new Map<string, string>();
const classOf = (one: RegisterRow, now: number): DueClass => {
  const key = `${one.id} ${now}`;
  if (!classes.has(key)) classes.set(key, standingOf(one, now, clock).class);
  return classes.get(key) as DueClass;
};

/** The same question without any index. */
function plainly(all: readonly RegisterRow[], query: Query, now: number): RegisterRow[] {
  const supplements = (one: RegisterRow) => one.waits.filter(({ kind }) => kind === 'supplement').length;
  const flags = {
    'missing-papers': (one: RegisterRow) =>
      one.papers.some(({ state }) => ['missing', 'rejected'].includes(state)),
    'open-errors': (one: RegisterRow) => one.open.some(({ severity }) => severity === 'error'),
    'ignored-warnings': (one: RegisterRow) => one.ignored.length > 0,
    supplement: (one: RegisterRow) => supplements(one) > 0,
    'second-supplement': (one: RegisterRow) => supplements(one) > 1,
  };
  return all.filter(
    (one) =>
      !one.deleted &&
      (query.procedures?.includes(one.procedure) ?? true) &&
      (query.clerks?.includes(one.clerk) ?? true) &&
      (query.channels?.includes(one.channel) ?? true) &&
      (query.results?.includes(one.result) ?? true) &&
      (query.due?.includes(classOf(one, now)) ?? true) &&
      (!query.received ||
        (isoAt(one.received) >= query.received[0] && isoAt(one.received) <= query.received[1])) &&
      (query.flags ?? []).every((flag) => flags[flag](one)) &&
      (query.text ?? '')
        .toLowerCase()
        .split(' ')
        .every((word) => `${one.code} ${one.procedure}`.toLowerCase().includes(word)),
  );
}

const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...list], { minLength: 1, maxLength: Math.min(4, list.length) });
const queryArbitrary: fc.Arbitrary<Query> = fc.record(
  {
    procedures: some([...new Set(rows.map(({ procedure }) => procedure)), 'nowhere']),
    clerks: some(['clerk-1', 'clerk-2', 'clerk-7', 'nobody']),
    channels: some(['direct', 'online', 'postal'] as const),
    results: some(['open', 'done', 'refused', 'stopped'] as const),
    due: some(DUE_CLASSES),
    received: fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 }))
      .map(([back, days]) => [isoAt(NOW - (back + days) * DAY), isoAt(NOW - back * DAY)] as const),
    flags: some(['missing-papers', 'open-errors', 'ignored-warnings', 'supplement'] as const),
    text: fc.constantFrom('h57.132-26', 'H57', '-0000', '1.00', 'h57 0001', 'zzz', ' 2.001 H57 '),
  },
  { requiredKeys: [] },
);

describe('finding', () => {
  it('equals a plain walk, for any filter and any moment', () => {
    const register = registerOf(rows);
    fc.assert(
      fc.property(queryArbitrary, fc.constantFrom(-400, -150, -31, -3, -1, 0, 0.1, 2, 40), (query, days) => {
        const now = NOW + days * DAY;
        const answer = register.find(query, now);
        const expected = plainly(rows, { ...query, text: query.text?.trim() ?? '' }, now);
        expect(ids([...answer.positions].map((position) => register.row(position)))).toEqual(ids(expected));
        for (const name of DUE_CLASSES)
          expect(answer.due[name]).toBe(expected.filter((one) => classOf(one, now) === name).length);
      }),
      // most drawn questions leave few rows: these leave all, before and after things ended
      { numRuns: 60, examples: [-400, 0, -31, 40, 2].map((days) => [{}, days] as [Query, number]) },
    );
  });

  it('finds a code as it is typed', () => {
    const register = registerOf(rows);
    const wanted = rows[77]!;
    expect(
      found(register, { text: wanted.code.toLowerCase().replaceAll('-', '–') }).map(({ id }) => id),
    ).toContain(wanted.id);
  });

  it.each(SORTS)('sorts by %s, unknown last, and down is up turned round', (by) => {
    const register = registerOf(rows);
    const up = found(register, {}, NOW, by, false);
    const value = (one: RegisterRow): string | number => {
      if (by === 'received') return one.received;
      if (by === 'due' || by === 'end') return standingOf(one, NOW, clock)[by] ?? Infinity;
      return by === 'code' ? `${one.code} ${one.procedure}`.toLowerCase() : one[by];
    };
    expect(up).toHaveLength(rows.length);
    for (let n = 1; n < up.length; n++) expect(value(up[n - 1]!) <= value(up[n]!)).toBe(true);
    expect(ids(up)).toEqual(ids(rows));
    expect(found(register, {}, NOW, by, true)).toEqual(up.toReversed());
  });

  it('is the same on every machine, whatever order the rows came in', () => {
    const same = rows.slice(0, 200).map((one) => ({ ...one, received: rows[0]!.received, code: 'A1' }));
    for (const by of SORTS)
      expect(found(registerOf(same.toReversed()), {}, NOW, by).map(({ id }) => id)).toEqual(
        found(registerOf(same), {}, NOW, by).map(({ id }) => id),
      );
  });

  it('groups by procedure, clerk and week', () => {
    const register = registerOf(rows);
    const all = register.find({}, NOW);
    const count = (key: (one: RegisterRow) => string): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const one of rows) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
      return counts;
    };
    const groups = (by: Parameters<Register['group']>[1]) =>
      Object.fromEntries(register.group(all, by).map((group) => [group.key, group.count]));
    expect(groups('procedure')).toEqual(count(({ procedure }) => procedure));
    expect(groups('clerk')).toEqual(count(({ clerk }) => clerk));
    expect(groups('channel')).toEqual(count(({ channel }) => channel));
    expect(groups('week')).toEqual(count(({ received }) => weekName(weekAt(received))));
    const late = register.group(all, 'clerk').reduce((sum, { due }) => sum + due.late, 0);
    expect(late).toBe(all.due.late);
  });
});

describe('changes', () => {
  it('ends as a register that was filled anew', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(rows.length - 1), fc.constantFrom('erase', 'finish', 'move', 'new'), fc.nat(1_000)),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.constantFrom(...SORTS),
        fc.nat(40),
        (changes, by, step) => {
          const known = new Map(rows.slice(0, 400).map((one) => [keyOf(one), one]));
          const register = registerOf([...known.values()]);
          register.find({}, NOW, { by, down: false });
          for (const [n, [which, what, amount]] of changes.entries()) {
            const now = NOW + n * step * 60_000;
            const old = [...known.values()][which % known.size]!;
            const next =
              what === 'erase'
                ? erased(old, now)
                : what === 'new'
                  ? row({ id: `new-${n}`, received: NOW - amount * DAY })
                  : {
                      ...old,
                      rev: old.rev + 1,
                      ...(what === 'finish'
                        ? { finished: now - amount }
                        : { clerk: `clerk-${amount % 15}`, received: old.received - amount }),
                    };
            known.set(keyOf(next), next);
            register.put([next], now);
            if (n % 5 === 0) register.find({}, now, { by, down: false });
          }
          const now = NOW + changes.length * step * 60_000;
          const fresh = registerOf([...known.values()], now);
          expect(found(register, {}, now, by)).toEqual(found(fresh, {}, now, by));
          expect(register.find({}, now).due).toEqual(fresh.find({}, now).due);
          expect(register.size).toBe(fresh.size);
          expect(ids([...register])).toEqual(ids([...known.values()].filter(({ deleted }) => !deleted)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not show one machine the row of another under the same id', () => {
    const register = registerOf([
      row({ machine: 'machine-1' }),
      row({ machine: 'machine-2', clerk: 'clerk-2' }),
    ]);
    expect(register.size).toBe(2);
    expect(register.get('machine-2/row-1')?.clerk).toBe('clerk-2');
    register.put([erased(row(), NOW)], NOW);
    expect([register.get('machine-1/row-1'), register.get('machine-2/row-1')?.clerk]).toEqual([
      null,
      'clerk-2',
    ]);
    expect(register.get('machine-9/row-1')).toBeNull();
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-22 23:59', '2026-W47'],
    ['2026-11-23 00:00', '2026-W48'],
    ['2027-01-03 12:00', '2026-W53'],
    ['2027-01-04 12:00', '2027-W01'],
    ['2024-12-30 12:00', '2025-W01'],
    ['2021-01-01 12:00', '2020-W53'],
  ])('%s is in %s', (text, name) => {
    expect(weekName(weekAt(at(text)))).toBe(name);
  });

  it('runs from Monday to Sunday', () => {
    expect(weekDays(weekAt(at('2026-11-20 09:00')))).toEqual(['2026-11-16', '2026-11-22']);
  });
});

/** Rows for tests: plausible dossiers from a seed, and whatever a test changes in one. Nobody is in them. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { calendarOf } from '@/utils/calendar/calendar-of';
import { DEFAULT_OFFICE } from '@/utils/calendar/office';
import type { Mark } from '@/utils/supervision/register/mark-types';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { workClock } from '@/utils/supervision/register/work-clock';

const read = calendarOf(JSON.parse(readFileSync('public/reference/holidays.json', 'utf8')));
if (!read.ok) throw new Error('calendar');
export const calendar = read.calendar;
export const office = DEFAULT_OFFICE;
export const clock = workClock(office, calendar);

/** `2026-11-20 14:50` in Vietnam. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+07:00`);
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

export function row(changes: Partial<RegisterRow> = {}): RegisterRow {
  return {
    v: 1,
    id: 'row-1',
    rev: 1,
    changedAt: at('2026-11-16 08:00'),
    deleted: false,
    office: 'office-1',
    machine: 'machine-1',
    code: 'H57.132-261116-0001',
    procedure: '1.001193',
    version: '2026-07-01',
    clerk: 'clerk-1',
    channel: 'direct',
    assisted: false,
    received: at('2026-11-16 08:00'),
    term: { amount: 3, unit: 'WORKING_DAY' },
    promises: [{ at: at('2026-11-16 08:00'), due: at('2026-11-19 17:00'), reason: 'first' }],
    waits: [],
    finished: null,
    handedOver: null,
    result: 'open',
    fee: 0,
    paid: 'no',
    papers: [{ id: 'to-khai', state: 'received', source: 'scan', print: 'a1' }],
    open: [],
    ignored: [],
    fields: [{ role: 'child.fullName', print: 'f1' }],
    history: [],
    ...changes,
  };
}

/** mulberry32: the same seed, the same office. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PAPERS = ['to-khai', 'giay-chung-sinh', 'cccd', 'uy-quyen', 'ket-hon', 'cu-tru'];
const RULES = ['person-age', 'address-old', 'name-letters', 'card-validity', 'required', 'phone'];

/** An office of `count` dossiers received over a year and a half up to `until`. */
export function officeRows(count: number, seed: number, until = at('2026-11-20 16:00')): RegisterRow[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const chance = (share: number): boolean => next() < share;
  return Array.from({ length: count }, (_, n) => {
    const day = Math.floor(until / DAY) - Math.floor(next() * 540);
    const received = day * DAY + HOUR + Math.floor(next() * 8 * 60) * 60_000;
    const due = received + Math.ceil(next() * 20) * DAY;
    const spent = Math.floor((due - received) * (0.2 + next()));
    const finished = received + spent < until ? received + spent : null;
    const asked = received + HOUR * 4;
    const waits: RegisterRow['waits'] = chance(0.1)
      ? [{ kind: 'supplement', asked, answered: chance(0.8) ? asked + DAY * Math.ceil(next() * 5) : null }]
      : [];
    const drawn = chance(0.02);
    const id = `${(n + 1).toString(36)}-${Math.floor(next() * 2 ** 40).toString(36)}-${seed.toString(36)}`;
    return row({
      id,
      rev: 1 + Math.floor(next() * 4),
      changedAt: received + DAY,
      machine: `machine-${1 + (n % 4)}`,
      code: `H57.132-${new Date(received).toISOString().slice(2, 10).replaceAll('-', '')}-${String(n).padStart(6, '0')}`,
      procedure: `${1 + Math.floor(next() * 2)}.00${1000 + Math.floor(next() ** 2 * 221)}`,
      clerk: `clerk-${1 + Math.floor(next() * 12)}`,
      channel: pick(['direct', 'online', 'online', 'postal'] as const),
      assisted: chance(0.3),
      received,
      promises: [{ at: received, due, reason: 'first' }],
      waits,
      finished,
      result:
        finished === null ? 'open' : pick(['done', 'done', 'done', 'done', 'refused', 'stopped'] as const),
      fee: pick([null, 0, 8_000, 50_000]),
      paid: pick(['no', 'counter', 'online'] as const),
      papers: PAPERS.slice(0, 2 + Math.floor(next() * 5)).map((paper) => ({
        id: paper,
        state: chance(0.9) ? 'received' : pick(['unseen', 'missing', 'rejected', 'not-applicable'] as const),
        source: pick(['paper', 'scan', 'data'] as const),
        print: Math.floor(next() * 2 ** 50).toString(36),
      })),
      open: chance(0.2)
        ? [{ rule: pick(RULES), severity: pick(['error', 'warn', 'info'] as const), count: 1 }]
        : [],
      ignored: chance(0.2)
        ? [{ rule: pick(RULES), reason: pick(['paper-agrees', 'old-form', 'other']) }]
        : [],
      fields: ['child.fullName', 'father.personalId', 'mother.personalId', 'applicant.fullName'].map(
        (role) => ({
          role,
          print: Math.floor(next() * 2 ** 50).toString(36),
        }),
      ),
      history: drawn ? checkOf(`m${n}`, received + 2 * DAY, chance(0.1)) : [],
    });
  });
}

const base = (n: number, name: string, when: number) =>
  ({ id: `${name}-${n}`, n, at: when + n * 60_000, by: 'reviewer-1', as: 'reviewer' }) as const;

function checkOf(name: string, when: number, bad: boolean): Mark[] {
  const tick = { what: 'tick', check: 'check-1', class: 'major', reason: '' } as const;
  return [
    { ...base(1, name, when), what: 'drawn', check: 'check-1', how: 'random', stratum: 'all' },
    { ...base(2, name, when), ...tick, item: 'paper:to-khai', verdict: bad ? 'fail' : 'pass', print: 'x' },
    { ...base(3, name, when), what: 'done', check: 'check-1' },
  ];
}

/** Copies of few rows by several hands: revisions, times and erasing collide often. */
export const copyArbitrary: fc.Arbitrary<RegisterRow> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    machine: fc.constantFrom('machine-1', 'machine-2'),
    rev: fc.integer({ min: 1, max: 3 }),
    changedAt: fc.integer({ min: 1, max: 3 }),
    deleted: fc.boolean(),
    code: fc.constantFrom('', 'x', 'y'),
    marks: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('m1', 'm2', 'm3'), fc.constantFrom('p', 'q')),
      {
        maxLength: 4,
        selector: String,
      },
    ),
  })
  .map(({ marks, deleted, ...rest }) =>
    row({
      ...rest,
      deleted,
      history: deleted
        ? []
        : marks.map(([n, id, by]) => ({
            id,
            n,
            at: n,
            by,
            as: 'clerk',
            what: 'answered',
            finding: 'f',
            answer: 'mended',
            note: '',
          })),
    }),
  );

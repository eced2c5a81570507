/** A file of due-date cases → vectors, or a sentence that says which one is wrong and how it must look. */
import { isIsoDay } from '../../utils/calendar/days';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Hours, OfficeTime, Term, TermUnit } from '../../utils/calendar/types';
import { minutesOf } from '../../utils/calendar/written';

export interface Vector {
  id: string;
  received: number;
  term: Term;
  office: OfficeTime;
  due: number | null;
  refuse: Refusal | null;
  alsoRefuse: boolean;
  compare: 'date' | 'minute';
  why: string;
}

const REFUSALS = ['undecided-day', 'unknown-year', 'ambiguous-hours', 'no-unit'] as const;
type Refusal = (typeof REFUSALS)[number];
const UNITS: readonly TermUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY'];

type Fail = (what: string) => never;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const missing = (value: unknown): value is null | undefined => value === undefined || value === null;

/** @throws Error with a sentence that names the vector. */
export function readVectors(data: unknown): Vector[] {
  const list = isObject(data) ? data.vectors : undefined;
  if (!Array.isArray(list)) throw new Error('it has no list “vectors”.');
  if (list.length === 0) throw new Error('its list “vectors” is empty.');
  return list.map(vectorOf);
}

function vectorOf(one: unknown, at: number): Vector {
  const given = isObject(one) ? one.id : undefined;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : `vectors[${at}]`;
  const fail: Fail = (what) => {
    throw new Error(`${id}: ${what}`);
  };
  if (!isObject(one))
    return fail('a vector must be an object with “received”, “term” and “due” or “refuse”.');
  const received = momentOf(one.received, 'received', fail) ?? fail('“received” is missing.');
  const due = momentOf(one.due, 'due', fail);
  const refuse = missing(one.refuse) ? null : oneOf(one.refuse, REFUSALS, 'refuse', fail);
  if (due === null && refuse === null) fail('it expects neither “due” nor “refuse”.');
  momentOf(one.provisional, 'provisional', fail);
  const compare = missing(one.compare) ? 'date' : oneOf(one.compare, ['date', 'minute'], 'compare', fail);
  return {
    id,
    received,
    term: termOf(one.term, refuse, fail),
    office: {
      ...DEFAULT_OFFICE,
      hours: missing(one.hours) ? DEFAULT_OFFICE.hours : hoursOf(one.hours, fail),
      assume: missing(one.assume) ? {} : assumeOf(one.assume, fail),
    },
    due,
    refuse,
    alsoRefuse:
      !missing(one.alsoAccept) && oneOf(one.alsoAccept, ['refuse'], 'alsoAccept', fail) === 'refuse',
    compare: isIsoDay(one.due) ? 'date' : compare,
    why: typeof one.why === 'string' ? one.why : '',
  };
}

function oneOf<T extends string>(value: unknown, known: readonly T[], name: string, fail: Fail): T {
  return (
    known.find((word) => word === value) ??
    fail(
      `“${name}” is ${JSON.stringify(value)}; it must be ${known.map((word) => `"${word}"`).join(' or ')}.`,
    )
  );
}

/** A vector that expects the refusal for it may hold a term that nobody can count. */
function termOf(value: unknown, refuse: Refusal | null, fail: Fail): Term {
  if (missing(value)) return fail('“term” is missing.');
  if (!isObject(value)) return fail('“term” must look like {"amount": 3, "unit": "WORKING_DAY"}.');
  if (refuse === 'no-unit') return { amount: value.amount ?? 0, unit: value.unit } as Term;
  const unit = oneOf(value.unit, UNITS, 'term.unit', fail);
  // The same day needs no number.
  if (unit === 'SAME_DAY') return { amount: 1, unit };
  const { amount } = value;
  return typeof amount === 'number' && Number.isInteger(amount) && amount > 0
    ? { amount, unit }
    : fail(`“term.amount” is ${JSON.stringify(amount) ?? 'missing'}; it must be a whole number above 0.`);
}

/** A time without an offset is a time in Vietnam; a day alone is its beginning there. Null when there is none. */
function momentOf(value: unknown, name: string, fail: Fail): number | null {
  if (missing(value)) return null;
  const [, day, time = 'T00:00:00', offset = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(String(value)) ??
    [];
  const at = isIsoDay(day) ? Date.parse(`${day}${time}${offset}`) : NaN;
  return at > Date.UTC(1900, 0, 2) && at < Date.UTC(2199, 11, 31)
    ? at
    : fail(`“${name}” is ${JSON.stringify(value)}; it must be a time like 2026-11-20T09:00:00+07:00.`);
}

/** The engine wants them in order and apart; a file may name the afternoon first. */
function hoursOf(value: unknown, fail: Fail): Hours {
  if (!Array.isArray(value) || value.length === 0)
    return fail('“hours” must be a list like ["07:30-11:30", "13:30-17:00"].');
  const hours = value
    .map((span: unknown) => {
      const ends = typeof span === 'string' ? span.split(/[-–—]/).map(minutesOf) : [];
      const [from, to] = ends;
      return ends.length !== 2 || from == null || to == null || from >= to
        ? fail(`“hours”: ${JSON.stringify(span)} must look like "07:30-11:30".`)
        : { from, to };
    })
    .sort((a, b) => a.from - b.from);
  if (hours.some(({ from }, at) => at > 0 && from < hours[at - 1]!.to)) fail('“hours”: two spans overlap.');
  return hours;
}

function assumeOf(value: unknown, fail: Fail): OfficeTime['assume'] {
  const entries = isObject(value)
    ? Object.entries(value)
    : fail('“assume” must look like {"2026-11-23": "off"}.');
  for (const [day, what] of entries)
    if (!isIsoDay(day) || (what !== 'off' && what !== 'working'))
      fail(`“assume”: ${day} must be a day like 2026-11-23 with "off" or "working".`);
  return Object.fromEntries(entries) as OfficeTime['assume'];
}

/** Due dates: vectors in, what the product's own engine answers, right or not. */
import { readFileSync } from 'node:fs';
import { momentText, refusalText } from '../../components/panel/due-date-words';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { isIsoDay, isoAt } from '../../utils/calendar/days';
import { dueDate } from '../../utils/calendar/due-date';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar, DueAnswer, Hours, OfficeTime, Term } from '../../utils/calendar/types';
import { dmyOf, minutesOf } from '../../utils/calendar/written';
import type { Evaluate } from './types';

interface Vector {
  id: string;
  received: number;
  term: Term;
  office: OfficeTime;
  due: number | null;
  refuse: string | null;
  provisional: number | null;
  alsoRefuse: boolean;
  compare: 'date' | 'minute';
  why: string;
}

interface Judged {
  vector: Vector;
  right: boolean;
  expected: string;
  got: string;
}

/** The calendar that the extension ships. */
function shippedCalendar(): Calendar {
  const checked = calendarOf(
    JSON.parse(readFileSync(new URL('../../public/reference/holidays.json', import.meta.url), 'utf8')),
  );
  if (!checked.ok) throw new Error('public/reference/holidays.json is no calendar.');
  return checked.calendar;
}

export const evaluate: Evaluate = (data) => {
  const calendar = shippedCalendar();
  const judged = readVectors(data).map((vector) => judge(vector, calendar));
  const firm = judged.filter(({ vector }) => vector.due !== null);
  const refused = judged.filter(({ vector }) => vector.due === null);
  const share = (of: Judged[]): number =>
    of.length === 0 ? 1 : of.filter(({ right }) => right).length / of.length;
  const metrics = { exact: share(firm), refusalsRight: share(refused) };
  const misses = judged
    .filter(({ right }) => !right)
    .map(({ vector, expected, got }) => ({ id: vector.id, expected, got, why: vector.why }));
  const line = (name: string, of: Judged[]): string =>
    `${name.padEnd(14)} ${String(of.filter(({ right }) => right).length).padStart(4)} of ${of.length}`;
  const table = [
    line('exact', firm),
    line('refusalsRight', refused),
    ...misses.map(({ id, expected, got, why }) => `✗ ${id}: expected ${expected}; got ${got} (${why})`),
  ].join('\n');
  return Promise.resolve({ n: judged.length, metrics, misses, table });
};

function judge(vector: Vector, calendar: Calendar): Judged {
  const answer = dueDate(vector.received, vector.term, vector.office, calendar);
  const expected =
    vector.due !== null
      ? `${momentText(vector.due)}${vector.alsoRefuse ? ' or a refusal' : ''}`
      : `refusal ${vector.refuse}`;
  return { vector, expected, got: told(answer, vector), right: isRight(answer, vector) };
}

function isRight(answer: DueAnswer, vector: Vector): boolean {
  if (vector.due === null) return !answer.ok && answer.refuse === vector.refuse && names(answer, vector);
  if (!answer.ok) return vector.alsoRefuse;
  return vector.compare === 'minute'
    ? Math.floor(answer.due / 60_000) === Math.floor(vector.due / 60_000)
    : isoAt(answer.due) === isoAt(vector.due);
}

/** The sentence that a clerk reads must name what stands in the way: the day, the year, the number of hours. */
function names(answer: Extract<DueAnswer, { ok: false }>, { term }: Vector): boolean {
  const sentence = refusalText(answer, term);
  if (answer.refuse === 'ambiguous-hours') return sentence.includes(String(term.amount));
  if (answer.refuse === 'no-unit') return true;
  const [first = ''] = answer.about;
  return first !== '' && sentence.includes(dmyOf(first));
}

const told = (answer: DueAnswer, { term }: Vector): string =>
  answer.ok
    ? momentText(answer.due)
    : `refusal ${answer.refuse}: ${refusalText(answer, term)}${
        answer.provisional === null ? '' : ` [tạm tính: ${momentText(answer.provisional)}]`
      }`;

/** @throws Error with a sentence that names the vector. */
function readVectors(data: unknown): Vector[] {
  const list = (data as { vectors?: unknown } | null)?.vectors;
  if (!Array.isArray(list)) throw new Error('it has no list “vectors”.');
  return list.map((entry, at) => {
    const one = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const id = typeof one.id === 'string' || typeof one.id === 'number' ? String(one.id) : `vectors[${at}]`;
    const fail = (what: string): never => {
      throw new Error(`${id}: ${what}`);
    };
    const moment = (value: unknown, name: string): number | null => {
      if (value === undefined || value === null) return null;
      return momentOfText(value) ?? fail(`“${name}” must be a time like 2026-11-20T09:00:00+07:00.`);
    };
    const received = moment(one.received, 'received') ?? fail('“received” is missing.');
    const due = moment(one.due, 'due');
    const refuse = typeof one.refuse === 'string' ? one.refuse : null;
    if (due === null && refuse === null) fail('it expects neither “due” nor “refuse”.');
    const term = (
      typeof one.term === 'object' && one.term !== null ? one.term : fail('“term” is missing.')
    ) as Term;
    return {
      id,
      received,
      term: { amount: term.amount ?? 0, unit: term.unit },
      office: {
        ...DEFAULT_OFFICE,
        hours: one.hours === undefined ? DEFAULT_OFFICE.hours : hoursOf(one.hours, fail),
        assume: assumeOf(one.assume, fail),
      },
      due,
      refuse,
      provisional: moment(one.provisional, 'provisional'),
      alsoRefuse: one.alsoAccept === 'refuse',
      compare: one.compare === 'minute' ? 'minute' : 'date',
      why: typeof one.why === 'string' ? one.why : '',
    };
  });
}

/** A time without an offset is a time in Vietnam; a day alone is its beginning there. */
function momentOfText(value: unknown): number | null {
  const [, day, time = 'T00:00:00', offset = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(String(value)) ??
    [];
  const at = isIsoDay(day) ? Date.parse(`${day}${time}${offset}`) : NaN;
  return Number.isNaN(at) ? null : at;
}

function hoursOf(value: unknown, fail: (what: string) => never): Hours {
  const spans = Array.isArray(value) ? value.map(String) : [];
  const hours = spans.map((span) => {
    const [from, to] = span.split(/[-–]/).map(minutesOf);
    return from == null || to == null || from >= to
      ? fail(`“hours”: ${span} is no span of opening hours.`)
      : { from, to };
  });
  return hours.length > 0 ? hours : fail('“hours” must be a list like ["07:30-11:30"].');
}

function assumeOf(value: unknown, fail: (what: string) => never): OfficeTime['assume'] {
  if (value === undefined || value === null) return {};
  const entries = Object.entries(value as object);
  for (const [day, what] of entries)
    if (!isIsoDay(day) || (what !== 'off' && what !== 'working'))
      fail(`“assume”: ${day} must be a day with "off" or "working".`);
  return Object.fromEntries(entries) as OfficeTime['assume'];
}

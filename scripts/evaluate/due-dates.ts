/** Due dates: vectors in, what the product's own engine answers, right or not. */
import { readFileSync } from 'node:fs';
import { momentText, refusalText } from '../../components/panel/due-date-words';
import { calendarOf } from '../../utils/calendar/calendar-of';
import { isoAt } from '../../utils/calendar/days';
import { dueDate } from '../../utils/calendar/due-date';
import type { Calendar, DueAnswer } from '../../utils/calendar/types';
import { dmyOf } from '../../utils/calendar/written';
import { readVectors, type Vector } from './due-vectors';
import type { Evaluate } from './types';

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
  const answer = answerTo(vector, calendar);
  const expected =
    vector.due !== null
      ? `${momentText(vector.due)}${vector.alsoRefuse ? ' or a refusal' : ''}`
      : `refusal ${vector.refuse}`;
  return { vector, expected, got: told(answer, vector), right: isRight(answer, vector) };
}

function answerTo({ id, received, term, office }: Vector, calendar: Calendar): DueAnswer {
  try {
    return dueDate(received, term, office, calendar);
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
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

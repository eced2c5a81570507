/**
 * How long a citizen's card serves. Renewed at full 14 (since 2024-07-01), 25, 40 and 60 years; a card issued within the two years
 * before such a birthday serves until the next one; after 60 it has no end (Luật Căn cước 2023 Điều 21; Luật CCCD 2014 Điều 21).
 */
import { birthday, dayOf, type PartialDate } from './dates';

/** Luật CCCD 2014 in force: there was no citizen's card before. */
export const FIRST_CARDS = dayOf('2016-01-01');
/** Luật Căn cước 2023 in force: cards are "thẻ căn cước", also for children, signed by the ministry. */
export const NEW_CARDS = dayOf('2024-07-01');

const RENEWAL_AGES = [14, 25, 40, 60] as const;
const TWO_YEARS = 730;
/** Offices count the two years a little differently, and one of them may be a leap year. */
const SLACK = 7;

/** Birthdays on which cards end, of somebody born on that day. */
export const renewals = (birth: PartialDate): number[] => RENEWAL_AGES.map((age) => birthday(birth, age));

/**
 * The last days that may be printed on a card issued on that day; two where the two-years clause can be read either way.
 * Empty: it has no end.
 */
export function lastDays(birth: PartialDate, issued: PartialDate): number[] {
  const [next, after] = renewals(birth).filter((day) => day > issued.first);
  if (next === undefined) return [];
  const left = next - issued.first;
  const skipped = left <= TWO_YEARS + SLACK && after !== undefined ? [after] : [];
  return left <= TWO_YEARS - SLACK ? skipped : [next, ...skipped];
}

/** When a dossier was received: the day whose rules it keeps, and the moment from which its term is counted. Vietnam, UTC+7. */
import type { Draft } from './draft';

export type Received = Pick<Draft, 'createdAt' | 'receivedOn' | 'receivedMinute'>;

const OFFSET = 7 * 3_600_000;
/** A day without a time: the counters open. */
const MORNING = 8 * 60;

/** ISO day of a moment (milliseconds since 1970) in Vietnam, UTC+7 without change. */
export const isoDayAt = (moment: number): string => new Date(moment + OFFSET).toISOString().slice(0, 10);

/** Drafts of before this was kept: the day they began. */
export const receivedOnOf = ({ receivedOn, createdAt }: Received): string =>
  receivedOn ?? isoDayAt(createdAt);

/** The day whose rules hold. A day to come is a slip of the pen: then today's. Without a draft: today's. */
export function rulesDay(received: Received | null, today: string): string {
  const day = received ? receivedOnOf(received) : today;
  return day < today ? day : today;
}

/**
 * The moment the dossier was received; null: the present one, as long as it is the day and the clerk has said no time.
 * A draft that is taken up again on a later day was received when it was begun.
 */
export function receivedAtOf(received: Received, now: number): number | null {
  const day = receivedOnOf(received);
  const at = (minute: number): number => Date.parse(`${day}T00:00:00Z`) - OFFSET + minute * 60_000;
  if (typeof received.receivedMinute === 'number') return at(received.receivedMinute);
  if (day >= isoDayAt(now)) return null;
  return day === isoDayAt(received.createdAt) ? received.createdAt : at(MORNING);
}

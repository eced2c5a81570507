/** What is counted of a period, by the letters of domain-rules §8.3: R received, D ended, O open at its end. */

const NOTHING = {
  // R: received in the period, and what of it was so
  received: 0,
  refused: 0,
  accepted: 0,
  noSupplement: 0,
  supplemented: 0,
  supplementedTwice: 0,
  /** The first request came later than three working days after the receipt (§6.9 b). */
  supplementLate: 0,
  online: 0,
  assisted: 0,
  filedComplete: 0,
  filedIncomplete: 0,
  filedUnknown: 0,
  digitisedAny: 0,
  digitisedAll: 0,
  reused: 0,
  withPapers: 0,
  mustPay: 0,
  paidOnline: 0,
  openWarnings: 0,
  ignoredWarnings: 0,
  sampled: 0,
  sampledClean: 0,
  /** Received before the period and still open when it began. */
  carried: 0,
  // D: ended in the period
  finished: 0,
  early: 0,
  onTime: 0,
  late: 0,
  unmeasured: 0,
  // O: open at its end
  open: 0,
  openInTime: 0,
  openSoon: 0,
  openLate: 0,
  openPaused: 0,
  openUndated: 0,
  // 766, 2.1: D and O together
  timely766: 0,
  measured766: 0,
  /** Counts that ran over days nobody has decided. */
  unsure: 0,
};
export type CountId = keyof typeof NOTHING;

export interface Tally {
  counts: Record<CountId, number>;
  /** Opening minutes from receipt to end without waiting, of each dossier that ended. */
  minutes: number[];
}
export const newTally = (): Tally => ({ counts: { ...NOTHING }, minutes: [] });

/** Which bundles of which machine have been merged. A set that only grows, so that the order in which they came does not matter. */

export interface LedgerEntry {
  machine: string;
  /** Bundles of a machine are numbered from 1. */
  seq: number;
  /** Its chain's last hash: two bundles with one number differ in it. */
  head: string;
  /** The head of the bundle before it, '' for the first. */
  before: string;
}
/** In the order of machines and numbers. */
export type Ledger = readonly LedgerEntry[];

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The same ledger when it knows the bundle already. */
export function noted(ledger: Ledger, entry: LedgerEntry): Ledger {
  const same = (one: LedgerEntry): boolean =>
    one.machine === entry.machine && one.seq === entry.seq && one.head === entry.head;
  if (ledger.some(same)) return ledger;
  return [...ledger, entry].sort(
    (a, b) => byText(a.machine, b.machine) || a.seq - b.seq || byText(a.head, b.head),
  );
}

export interface LedgerFault {
  machine: string;
  seq: number;
  /**
   * `missing`: a bundle with this number has never come · `forked`: two different ones have (a machine set back, or a copy of it) ·
   * `other-before`: it follows a bundle that is not the one we have.
   */
  what: 'missing' | 'forked' | 'other-before';
}

/** More missing numbers of one machine are told as the first so many. */
const MOST = 50;

/** What the numbers say: a bundle that was held back or replaced shows here, though every single one is whole. */
export function faultsOf(ledger: Ledger): LedgerFault[] {
  const machines = new Set(ledger.map(({ machine }) => machine));
  return [...machines].flatMap((machine) => {
    const own = ledger.filter((entry) => entry.machine === machine);
    const heads = (seq: number): string[] => own.filter((entry) => entry.seq === seq).map(({ head }) => head);
    const fault = (seq: number, what: LedgerFault['what']): LedgerFault => ({ machine, seq, what });
    const numbers = [...new Set(own.map(({ seq }) => seq))];
    const faults = gaps(numbers).map((seq) => fault(seq, 'missing'));
    for (const seq of numbers) {
      if (heads(seq).length > 1) faults.push(fault(seq, 'forked'));
      const earlier = seq === 1 ? [''] : heads(seq - 1);
      const others = own.filter((entry) => entry.seq === seq && !earlier.includes(entry.before));
      if (earlier.length > 0 && others.length > 0) faults.push(fault(seq, 'other-before'));
    }
    return faults.sort((a, b) => a.seq - b.seq || byText(a.what, b.what));
  });
}

/** Numbers from 1 to the last that are not there. @param numbers ascending. */
function gaps(numbers: readonly number[]): number[] {
  const missing: number[] = [];
  let next = 1;
  for (const number of numbers) {
    for (; next < number && missing.length < MOST; next++) missing.push(next);
    next = number + 1;
  }
  return missing;
}

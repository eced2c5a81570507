/** Sentences of bundles: what is wrong with one, what is missing in a row of them. */
import { texts } from '../../../utils/i18n';
import type { BundleRead } from '../../../utils/register/api';
import type { LedgerFault } from '../../../utils/supervision/register/ledger';

const say = texts.machinesPage;

export function faultText({ why, at }: NonNullable<BundleRead['fault']>): string {
  const words = say.take.fault[why];
  return at === null ? words : `${words} ${say.take.faultRow(at)}`;
}

/** What the numbers of a machine's bundles say; neighbouring missing ones are one sentence. */
export function gapsOf(faults: readonly LedgerFault[], machine: string, label: string): string[] {
  const own = faults.filter((fault) => fault.machine === machine);
  const numbers = own.filter(({ what }) => what === 'missing').map(({ seq }) => seq);
  const missing = runsOf(numbers).map(([from, to]) => say.gaps.missing(from, to, label));
  const others = own.flatMap(({ what, seq }) => (what === 'missing' ? [] : [say.gaps[what](seq, label)]));
  return [...missing, ...others];
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Whose turn it is. Dossiers are looked at in the order of the draw, so that a half-finished sample is a sample too. */
import type { CheckResult } from '../../../utils/register/api';

export type Sheet = CheckResult['sheets'][number];

const isRandom = ({ outcome, turn }: Sheet): boolean => (outcome ? outcome.how === 'random' : turn > 0);
const isDone = ({ outcome }: Sheet): boolean => outcome?.done === true;
const stratumOf = ({ outcome }: Sheet): string => outcome?.stratum ?? '';

/** Those drawn by chance turn by turn through the strata, then those looked at for their signs. */
export const inOrder = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.toSorted(
    (a, b) =>
      Number(isRandom(b)) - Number(isRandom(a)) ||
      a.turn - b.turn ||
      compare(stratumOf(a), stratumOf(b)) ||
      compare(a.code, b.code),
  );
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The next to be looked at; null: all are done. */
export const nextOf = (sheets: readonly Sheet[], without = ''): Sheet | null =>
  inOrder(sheets).find((sheet) => !isDone(sheet) && sheet.key !== without) ?? null;

/** One before it in its own stratum is still to be done: the estimate would lean on the order somebody chose. */
export const isOutOfTurn = (sheets: readonly Sheet[], key: string): boolean => {
  const own = sheets.find((sheet) => sheet.key === key);
  return (
    own !== undefined &&
    isRandom(own) &&
    !isDone(own) &&
    sheets.some(
      (other) =>
        isRandom(other) && !isDone(other) && stratumOf(other) === stratumOf(own) && other.turn < own.turn,
    )
  );
};

export const splitRandom = (sheets: readonly Sheet[]): { random: Sheet[]; risk: Sheet[] } => {
  const sorted = inOrder(sheets);
  return { random: sorted.filter(isRandom), risk: sorted.filter((sheet) => !isRandom(sheet)) };
};

/** A second checker's marks stand under an id of their own, so that nothing of theirs moves the estimate. */
const SECOND = '-2';
export const secondOf = (check: string): string => check + SECOND;
export const firstOf = (check: string): { check: string; second: boolean } =>
  check.endsWith(SECOND) ? { check: check.slice(0, -SECOND.length), second: true } : { check, second: false };

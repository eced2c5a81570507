/**
 * Two copies of a row as one. The join is commutative, associative and idempotent, so that any order and any repetition of bundles ends
 * the same. What the dossier says is taken whole from the later copy by a total order; marks of both are put together.
 */
import { canonical } from './canonical';
import { byOrder, type Mark } from './mark-types';
import type { RegisterRow } from './types';
import { CAPS } from './words';

type Body = Omit<RegisterRow, 'history'>;
const bodyOf = ({ history: _history, ...body }: RegisterRow): Body => body;

/**
 * Which copy is the later one: an erased row before one that is not, whatever their revisions, because what was erased must not come
 * back with an old bundle or from a machine that has not heard; then the revision, the time, and at last the text itself. 0: the same.
 */
export function compareCopies(a: RegisterRow, b: RegisterRow): number {
  const known = Number(a.deleted) - Number(b.deleted) || a.rev - b.rev || a.changedAt - b.changedAt;
  if (known !== 0 || a === b) return known;
  // Nearly always they are the same, written in the same order: the plain text tells it at a tenth of the cost.
  if (JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b))) return 0;
  const [x, y] = [canonical(bodyOf(a)), canonical(bodyOf(b))];
  return x === y ? 0 : x < y ? -1 : 1;
}

export interface Joined {
  row: RegisterRow;
  /**
   * Seen from the copy that was there. `conflict`: both claim the same revision with different contents, and the order had to choose.
   */
  what: 'same' | 'changed' | 'older';
  conflict: boolean;
}

/** @param ours the copy that is there. */
export function join(ours: RegisterRow, theirs: RegisterRow): Joined {
  const [a, b] = [settled(ours), settled(theirs)];
  const order = compareCopies(a, b);
  const winner = order < 0 ? b : a;
  const conflict = order !== 0 && a.rev === b.rev && a.deleted === b.deleted;
  const history = winner.deleted ? NO_MARKS : together(a.history, b.history);
  if (winner === ours && sameList(history, ours.history))
    return { row: ours, what: order > 0 ? 'older' : 'same', conflict };
  return { row: { ...winner, history }, what: 'changed', conflict };
}

/** A row as a join leaves it: an erased one without marks, every other with each mark once and in order. */
export function settled(row: RegisterRow): RegisterRow {
  const history = row.deleted ? NO_MARKS : inOrder(row.history);
  return sameList(history, row.history) ? row : { ...row, history };
}

const NO_MARKS: Mark[] = [];
const sameList = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a === b || (a.length === 0 && b.length === 0);

/** Total also where somebody has written two marks under one id. */
const fullOrder = (a: Mark, b: Mark): number => byOrder(a, b) || compareText(canonical(a), canonical(b));
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Each mark once, in order; beyond the cap the earliest stay. By their text, not their id: a set of texts cut at a fixed place is the
 * same whichever came in first.
 */
function inOrder(marks: Mark[]): Mark[] {
  const isInOrder =
    marks.length <= CAPS.marks && marks.every((mark, at) => at === 0 || fullOrder(marks[at - 1]!, mark) < 0);
  if (isInOrder) return marks;
  return marks
    .toSorted(fullOrder)
    .filter((mark, at, sorted) => at === 0 || fullOrder(sorted[at - 1]!, mark) !== 0)
    .slice(0, CAPS.marks);
}

/** All marks of both; `ours` itself when theirs bring nothing. */
function together(ours: Mark[], theirs: readonly Mark[]): Mark[] {
  if (theirs.length === 0) return ours;
  const all = inOrder([...ours, ...theirs]);
  const same = all.length === ours.length && all.every((mark, at) => fullOrder(mark, ours[at]!) === 0);
  return same ? ours : all;
}

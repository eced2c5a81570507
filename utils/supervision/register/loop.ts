/**
 * The loop of a finding: made → returned to a clerk with a term → answered → closed by a reviewer, or returned again. Worked out
 * anew from the marks each time; a mark that does not fit (two machines acted at once) stays in the history and changes nothing.
 */
import { byOrder, type FindingMark, type Mark, type MarkOf } from './mark-types';
import { printOf, sheetOf } from './ticks';
import type { RegisterRow } from './types';
import { CAPS } from './words';

export type FindingState = 'open' | 'returned' | 'answered' | 'closed';

export interface Finding {
  id: string;
  made: MarkOf<'made'>;
  state: FindingState;
  /** Who has to answer, and by when; null while it is not with a clerk. */
  with: { clerk: string; until: number } | null;
  /** Everything, in order, also what changed nothing. */
  history: readonly FindingMark[];
}

/** What may follow what. The answer belongs to a clerk, everything else to a reviewer. */
const NEXT: Readonly<
  Record<Exclude<FindingMark['what'], 'made'>, { from: readonly FindingState[]; to: FindingState }>
> = {
  returned: { from: ['open', 'returned', 'answered'], to: 'returned' },
  answered: { from: ['returned'], to: 'answered' },
  closed: { from: ['open', 'returned', 'answered'], to: 'closed' },
  reopened: { from: ['closed'], to: 'open' },
};

const isOfFinding = (mark: Mark): mark is FindingMark => 'finding' in mark;
const actsAsItMay = (mark: Mark): boolean => (mark.what === 'answered') === (mark.as === 'clerk');

/** The findings of a dossier, oldest first. */
export function findingsOf({ history }: Pick<RegisterRow, 'history'>): Finding[] {
  const found = new Map<string, Finding & { history: FindingMark[] }>();
  for (const mark of history.filter(isOfFinding).toSorted(byOrder)) {
    const finding = found.get(mark.finding);
    if (mark.what === 'made') {
      if (!finding && actsAsItMay(mark))
        found.set(mark.finding, { id: mark.finding, made: mark, state: 'open', with: null, history: [mark] });
    } else if (finding) {
      finding.history.push(mark);
      if (fits(finding, mark)) step(finding, mark);
    }
  }
  return [...found.values()];
}

const fits = (finding: Finding, mark: Exclude<FindingMark, MarkOf<'made'>>): boolean =>
  actsAsItMay(mark) &&
  NEXT[mark.what].from.includes(finding.state) &&
  (mark.what !== 'answered' || mark.by === finding.with?.clerk);

function step(finding: Finding, mark: Exclude<FindingMark, MarkOf<'made'>>): void {
  finding.state = NEXT[mark.what].to;
  finding.with = mark.what === 'returned' ? { clerk: mark.to, until: mark.until } : null;
}

/** With a clerk, and its term has passed. */
export const isOverdue = (finding: Finding, now: number): boolean =>
  finding.state === 'returned' && finding.with !== null && now > finding.with.until;

export type MarkRefusal =
  | 'not-a-reviewer'
  | 'not-a-clerk'
  /** Nobody checks, or closes findings about, what they handled themselves. */
  | 'own-dossier'
  | 'known'
  | 'no-such-finding'
  | 'finding-exists'
  /** The state of the finding does not allow it. */
  | 'not-now'
  | 'not-theirs'
  | 'not-drawn'
  | 'not-all-ticked'
  /** No room for one more (`CAPS.marks`). */
  | 'full'
  | 'erased';

/** May this mark be added to this row now? Null: it may. */
export function refusalOf(row: RegisterRow, mark: Mark): MarkRefusal | null {
  if (row.deleted) return 'erased';
  if (row.history.length >= CAPS.marks) return 'full';
  if (row.history.some(({ id }) => id === mark.id)) return 'known';
  if (!actsAsItMay(mark)) return mark.what === 'answered' ? 'not-a-clerk' : 'not-a-reviewer';
  if (mark.as === 'reviewer' && mark.by === row.clerk) return 'own-dossier';
  if (isOfFinding(mark)) return findingRefusal(row, mark);
  if (mark.what === 'drawn') return null;
  if (!row.history.some((one) => one.what === 'drawn' && one.check === mark.check)) return 'not-drawn';
  // what was ticked and has gone since cannot be looked at again
  const left = (): boolean =>
    sheetOf(row, mark.check).some(
      ({ item, state }) => (state === 'unchecked' || state === 'explain') && printOf(row, item) !== null,
    );
  return mark.what === 'done' && left() ? 'not-all-ticked' : null;
}

function findingRefusal(row: RegisterRow, mark: FindingMark): MarkRefusal | null {
  const finding = findingsOf(row).find(({ id }) => id === mark.finding);
  if (mark.what === 'made') return finding ? 'finding-exists' : null;
  if (!finding) return 'no-such-finding';
  if (!NEXT[mark.what].from.includes(finding.state)) return 'not-now';
  return fits(finding, mark) ? null : 'not-theirs';
}

/**
 * The row with one more mark. Its revision stays: that counts what the dossier itself says, and marks of two machines are put together
 * whatever it is (`join.ts`). @throws RangeError where {@link refusalOf} refuses: ask first.
 */
export function withMark(row: RegisterRow, mark: Mark): RegisterRow {
  const refusal = refusalOf(row, mark);
  if (refusal) throw new RangeError(refusal);
  return { ...row, history: [...row.history, mark].sort(byOrder) };
}

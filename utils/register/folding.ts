/** A draft's row meets the register's: the draft speaks of what was handed in, the register of what became of it. */
import type { RegisterRow, Wait } from '../supervision/register/types';
import type { Edited } from './shelf';
import type { RowOfDraft } from './inbox';

/** What no draft knows. */
const OWN = ['finished', 'handedOver', 'result', 'paid'] as const;
/** Whose dossier it was stays, though the draft goes to a colleague. */
const FIRST = ['clerk'] as const;

/** Fields that people may change in the register although a draft speaks of them. */
const EDITABLE = ['code', 'promises', 'waits', 'channel', 'assisted', 'papers'] as const;
type Editable = (typeof EDITABLE)[number];

export interface Folded {
  row: RegisterRow;
  edited: Edited;
}

/** A row that the portal had turned down: gone here, but it may be handed in again, so nobody else is told of a tombstone. */
export const DROPPED: Edited = { dropped: '' };
export const isDropped = (edited: Edited): boolean => 'dropped' in edited;

/** What the row becomes; null: nothing changes. */
export function folded(
  ours: RegisterRow | null,
  draft: RowOfDraft,
  place: Pick<RegisterRow, 'machine' | 'office'>,
  edited: Edited,
): Folded | null {
  if (!ours || isDropped(edited)) {
    const { machine, office } = place;
    const rev = (ours?.rev ?? 0) + 1;
    return { row: { ...draft, machine, office, rev, deleted: false, history: [] }, edited: {} };
  }
  if (ours.deleted) return null;
  const row: RegisterRow = { ...ours, ...draft };
  for (const name of [...OWN, ...FIRST]) Object.assign(row, { [name]: ours[name] });
  row.term = draft.term ?? ours.term;
  row.fee = draft.fee ?? ours.fee;
  row.waits = answeredAs(ours.waits, draft.waits);
  const still: Record<string, string> = {};
  for (const name of EDITABLE) {
    const then = edited[name];
    if (then === undefined) continue;
    // the draft says what it said when somebody changed it here: what was written here holds
    const same = then === JSON.stringify(draft[name]);
    Object.assign(row, { [name]: same ? ours[name] : both(name, ours, row) });
    still[name] = same ? then : JSON.stringify(draft[name]);
  }
  row.rev = ours.rev;
  row.changedAt = ours.changedAt;
  if (JSON.stringify(row) === JSON.stringify(inOrderOf(row, ours))) return null;
  return {
    row: { ...row, rev: ours.rev + 1, changedAt: Math.max(ours.changedAt, draft.changedAt) },
    edited: still,
  };
}

/** The fields of one row in the order of another, so that their texts can be compared. */
const inOrderOf = (order: RegisterRow, values: RegisterRow): RegisterRow =>
  Object.fromEntries(
    Object.keys(order).map((name) => [name, values[name as keyof RegisterRow]]),
  ) as RegisterRow;

/** Both have news: lists are put together, of the rest the draft's holds. */
function both(name: Editable, ours: RegisterRow, draft: RegisterRow): unknown {
  if (name === 'waits')
    return [...draft.waits, ...ours.waits.filter((one) => !draft.waits.some((other) => isSame(one, other)))];
  if (name === 'promises')
    return [
      ...draft.promises,
      ...ours.promises.filter(
        ({ at, reason }) => !draft.promises.some((other) => other.at === at && other.reason === reason),
      ),
    ];
  return draft[name];
}

const isSame = (a: Wait, b: Wait): boolean => a.kind === b.kind && a.asked === b.asked;

/** A draft knows when papers were asked for, not when they came. */
const answeredAs = (ours: readonly Wait[], draft: readonly Wait[]): Wait[] =>
  draft.map((wait) =>
    wait.answered === null
      ? { ...wait, answered: ours.find((one) => isSame(one, wait))?.answered ?? null }
      : wait,
  );

/** What is remembered when somebody changes a field here: what the draft had said of it. */
export function editedBy(changed: readonly string[], before: RegisterRow, edited: Edited): Edited {
  const next: Record<string, string> = { ...edited };
  for (const name of EDITABLE) if (changed.includes(name)) next[name] ??= JSON.stringify(before[name]);
  return next;
}

/** What comes into the register and what people change in it: the inbox, changes by hand and by list, marks, erasing. */
import { refusalOf, withMark, type MarkRefusal } from '../supervision/register/loop';
import { nextN, type Mark } from '../supervision/register/mark-types';
import { erased, keyOf, rowOf, type RegisterRow } from '../supervision/register/types';
import type { Changed, LedgerApi, NewMark, RowChange } from './api';
import { applied, isOutOfOrder, tidyCode } from './changing';
import { RegisterFault } from './db';
import { DROPPED, editedBy, folded } from './folding';
import { newId } from './ids';
import { openFromInbox, type HandedIn } from './inbox';
import type { Session } from './session';
import type { Edited } from './shelf';

/** Entries of the inbox that are taken in together. */
const STEP = 200;

/** Rows as they become, one after the other: the same one may come twice. */
class Pending {
  readonly rows = new Map<string, RegisterRow>();
  readonly edited = new Map<string, Edited>();

  constructor(private readonly session: Session) {}

  row(key: string): RegisterRow | null {
    return this.rows.get(key) ?? this.session.book.copy(key);
  }
  editedOf(key: string): Edited {
    return this.edited.get(key) ?? this.session.book.edited(key);
  }
  put(row: RegisterRow, edited?: Edited): void {
    this.rows.set(keyOf(row), row);
    if (edited) this.edited.set(keyOf(row), edited);
  }
  get change(): { rows: RegisterRow[]; edited: ReadonlyMap<string, Edited> } {
    return { rows: [...this.rows.values()], edited: this.edited };
  }
}

/** @returns rows that have come or changed. What does not open stays where it is. */
export async function fold(session: Session): Promise<number> {
  const { book, inbox, shelf } = session;
  let [count, behind] = [0, 0];
  for (;;) {
    const done = await book.commit(async () => {
      const entries = await shelf.inbox(behind, STEP);
      if (entries.length === 0) return null;
      const pending = new Pending(session);
      const taken: number[] = [];
      for (const entry of entries) {
        const handed = await openFromInbox(inbox, entry);
        if (!handed) continue;
        taken.push(entry.n!);
        enter(handed, pending, session);
      }
      return { ...pending.change, folded: taken, last: entries.at(-1)!.n! };
    });
    if (!done) return count;
    behind = done.last;
    count += done.rows.length;
  }
}

function enter({ id, at, row }: HandedIn, pending: Pending, { access }: Session): void {
  const key = keyOf({ machine: access.machine, id });
  const ours = pending.row(key);
  if (row) {
    const next = folded(ours, row, access, pending.editedOf(key));
    if (next) pending.put(next.row, next.edited);
  } else if (ours && !ours.deleted && ours.code === '' && ours.history.length === 0) {
    // the portal had turned it down: it never was handed in
    pending.put(erased(ours, at), DROPPED);
  }
}

export async function change(session: Session, changes: readonly RowChange[], now: number): Promise<Changed> {
  const { book, access } = session;
  const outcome = await book.commit(() => {
    const pending = new Pending(session);
    const answer: Changed = { done: 0, refused: [], undo: [] };
    for (const one of changes) {
      const row = pending.row(one.key);
      const refuse = (why: Changed['refused'][number]['why']): unknown =>
        answer.refused.push({ key: one.key, why });
      if (!row) refuse('unknown');
      else if (row.deleted) refuse('erased');
      else if (row.machine !== access.machine) refuse('machine');
      else {
        const done = applied(row, one, now);
        if (!done.ok) refuse(done.why);
        else {
          answer.done++;
          if (done.changed.length === 0) continue;
          pending.put(done.row, editedBy(done.changed, row, pending.editedOf(one.key)));
          answer.undo.unshift(done.undo);
        }
      }
    }
    return { ...pending.change, answer };
  });
  return outcome!.answer;
}

/** @returns their keys. @throws RegisterFault `failed` for what is no row. */
export async function add(
  { book, access }: Session,
  rows: Parameters<LedgerApi['add']>[0],
  now: number,
): Promise<string[]> {
  const { machine, office } = access;
  const made = rows.map((row) =>
    rowOf({
      ...row,
      v: 1,
      id: newId(),
      rev: 1,
      changedAt: now,
      deleted: false,
      office,
      machine,
      code: tidyCode(row.code),
    }),
  );
  const good = made.filter((row) => row !== null && !isOutOfOrder(row)) as RegisterRow[];
  if (good.length < rows.length) throw new RegisterFault('failed');
  await book.commit(() => ({ rows: good }));
  return good.map(keyOf);
}

/** Of this machine only: elsewhere a tombstone of ours would erase what is not ours. */
export async function erase(
  { book, access }: Session,
  keys: readonly string[],
  now: number,
): Promise<number> {
  const done = await book.commit(() => ({
    rows: [...new Set(keys)].flatMap((key) => {
      const row = book.copy(key);
      return row && !row.deleted && row.machine === access.machine ? [erased(row, now)] : [];
    }),
  }));
  return done!.rows.length;
}

export async function mark(
  session: Session,
  marks: readonly { key: string; mark: NewMark }[],
  now: number,
): Promise<{ refused: { key: string; why: MarkRefusal }[] }> {
  const { book, access } = session;
  const done = await book.commit(() => {
    const pending = new Pending(session);
    const refused: { key: string; why: MarkRefusal }[] = [];
    for (const { key, mark: given } of marks) {
      const row = pending.row(key);
      const made = {
        ...given,
        id: newId(),
        n: nextN(row?.history ?? []),
        at: now,
        by: access.clerk.id,
      } as Mark;
      const why = row ? refusalOf(row, made) : 'erased';
      if (why) refused.push({ key, why });
      else pending.put(withMark(row!, made));
    }
    return { ...pending.change, refused };
  });
  return { refused: done!.refused };
}

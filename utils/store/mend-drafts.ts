/**
 * Drafts at the start: what the database has lost, or holds in an older state, comes back from the second copy, and the copy gets what it lacks.
 * It needs no key: it looks at ids and revisions, and moves ciphertext.
 *
 * A record that is in the copy in an older state stays there until somebody has opened the newer one: at this moment nobody knows
 * whether the newer one is sound.
 */
import type { Found } from './db';
import type { DraftRow, JournalRow, Tables } from './tables';
import { keysInParts } from './in-parts';
import type { KeyMending } from './mend-keys';
import type { LocalMirror } from './mirror';
import type { Copied } from './mirror-items';
import type { MirroredDraft } from './mirror-types';
import { tell } from './report';

/** Records that are put back or copied in one go. */
const BATCH = 50;

export interface MendWorld {
  mirror: LocalMirror;
  now: () => number;
  /** May copies be given up by their age? Not while the clock is in doubt. */
  trust: () => Promise<boolean>;
  /** For the log, and for lists that are shown. */
  mended?: (found: { restored: number; lost: number }) => void;
}

/** What the second copy holds, as it was when the check began. */
interface CopiesSeen {
  /** Which drafts were erased since. */
  erased: (id: string) => boolean;
  typed: Promise<Map<string, JournalRow[]>>;
  ids: Promise<string[]>;
}

/**
 * Asked for before the database is counted, and before anything is written there: the first write makes that place count itself, and who asks
 * after it waits a second for thousands of copies.
 */
export function lookAtCopies(mirror: LocalMirror): CopiesSeen {
  const seen = { erased: mirror.erasures(), typed: mirror.typed(), ids: mirror.ids() };
  // whoever waits for them is told
  for (const asked of [seen.typed, seen.ids]) asked.catch(() => undefined);
  return seen;
}

/** @param complete called as soon as it is clear that no draft is missing. @returns whether the database had lost anything. */
export async function mendDrafts(
  world: MendWorld,
  keys: KeyMending,
  tables: Tables,
  found: Found,
  complete: () => void,
  copied: CopiesSeen,
): Promise<boolean> {
  const { mirror, now } = world;
  const { erased } = copied;
  const inDatabase = new Set<string>();
  for await (const some of keysInParts(tables.drafts)) for (const id of some) inDatabase.add(id);
  const pending = await tables.journal.toCollection().primaryKeys();
  const typed = await mendTyped(world, tables, pending, await copied.typed, erased);
  const lines = revisions([...pending, ...typed.back.map(({ id }) => id)]);
  const empty = inDatabase.size === 0 && pending.length === 0;
  const ids = await copied.ids;
  if (ids.every((id) => inDatabase.has(id) || lines.has(id))) complete();
  await mirror.wake();
  const trust = await world.trust();
  const uncopied = new Set(inDatabase);
  const lost: string[] = [];
  const shiftIds = new Set(typed.back.flatMap(({ to = [] }) => to.map(({ keyId }) => keyId)));
  let copies = typed.copies;
  let restored = typed.restored;
  for await (const batch of mirror.copies(ids)) {
    copies += batch.length;
    for (const [id, copied] of batch) {
      if (copied) uncopied.delete(id);
      if (!copied?.isWhole && !inDatabase.has(id) && !lines.has(id)) lost.push(id);
    }
    const late = await behind(tables, batch, inDatabase, lines);
    const { back, shifts } = await putAllBack(world, tables, late, erased);
    restored += back;
    for (const id of shifts) shiftIds.add(id);
    if (trust) await mirror.age(batch, erased);
  }
  await keys.putBack(tables, (id) => shiftIds.has(id));
  await keys.copy(tables);
  const gone = lost.filter((id) => !erased(id));
  await tables.transaction('rw', tables.facts, () =>
    tell(tables, { wiped: (empty && copies > 0) || found.dataLoss, damaged: gone.length }, now()),
  );
  await mirror.drop(gone); // told once
  await copyRest(mirror, tables, [...uncopied], erased);
  if (restored + gone.length > 0) world.mended?.({ restored, lost: gone.length });
  return restored + gone.length > 0;
}

/**
 * What was typed while locked: rows that one of the two places lacks, and that no whole draft holds. @returns the rows that came back, in
 * how many drafts, and of how many there was a copy.
 */
async function mendTyped(
  { mirror, now }: MendWorld,
  tables: Tables,
  pending: readonly string[],
  copied: ReadonlyMap<string, JournalRow[]>,
  erased: (id: string) => boolean,
): Promise<{ back: JournalRow[]; restored: number; copies: number }> {
  const ids = [...copied.keys()].filter((id) => !erased(id));
  const whole = new Map((await mirror.read(ids)).map((copy) => [copy.id, copy.rev]));
  const records = new Map((await tables.drafts.bulkGet(ids)).map((row) => [row?.id, row?.rev ?? 0]));
  const there = new Set(pending);
  const back: JournalRow[] = [];
  let restored = 0;
  for (const id of ids) {
    const rows = copied.get(id)!;
    const held = Math.max(records.get(id) ?? 0, whole.get(id) ?? 0);
    const lacking = rows.filter((row) => row.rev > held && !there.has(row.id));
    back.push(...lacking);
    // a draft that is lost as a whole is counted when that comes back
    if (lacking.length > 0 && (records.has(id) || !whole.has(id))) restored++;
    if (rows.every(({ rev }) => rev <= (whole.get(id) ?? 0))) await mirror.dropRows(id);
  }
  await tables.transaction('rw', tables.journal, tables.facts, async () => {
    await tables.journal.bulkPut(back);
    await tell(tables, { restored }, now());
  });
  const known = new Set([...copied.values()].flat().map(({ id }) => id));
  const own = pending.length > 0 ? await tables.journal.toArray() : [];
  for (const row of own) if (row.to && !known.has(row.id)) mirror.keepRow(row);
  return { back, restored, copies: copied.size };
}

/** Those of the whole copies that the database does not have, or has in an older state. Looks at the small summaries only. */
async function behind(
  tables: Tables,
  batch: readonly [id: string, copied: Copied | null][],
  inDatabase: ReadonlySet<string>,
  lines: ReadonlyMap<string, number[]>,
): Promise<string[]> {
  const whole = batch.filter(([, copied]) => copied?.isWhole);
  if (whole.length === 0) return [];
  const summaries = await tables.summaries.bulkGet(whole.map(([id]) => id));
  const isBehind = ([id, copied]: (typeof whole)[number], at: number): boolean =>
    !inDatabase.has(id) || headOf(summaries[at]?.rev ?? 0, lines.get(id)) < copied!.rev;
  return whole.filter(isBehind).map(([id]) => id);
}

/** @returns how many came back, and the shifts whose keys open them. */
async function putAllBack(
  { mirror, now }: MendWorld,
  tables: Tables,
  ids: readonly string[],
  erased: (id: string) => boolean,
): Promise<{ back: number; shifts: string[] }> {
  const { drafts, summaries, journal, quarantine, facts } = tables;
  const shifts = new Set<string>();
  let back = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    const copies = await mirror.read(ids.slice(from, from + BATCH));
    await tables.transaction('rw', [drafts, summaries, journal, quarantine, facts], async () => {
      let restored = 0;
      for (const copy of copies) if (!erased(copy.id) && (await putBack(tables, copy))) restored++;
      await tell(tables, { restored }, now());
      back += restored;
    });
    for (const { dek } of copies) if (dek) shifts.add(dek.keyId);
  }
  return { back, shifts: [...shifts] };
}

/** Records of the last version that the copy does not know at all. */
async function copyRest(
  mirror: LocalMirror,
  tables: Tables,
  ids: readonly string[],
  erased: (id: string) => boolean,
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await tables.drafts.bulkGet(ids.slice(from, from + BATCH));
    await mirror.copy(
      rows.filter((row): row is DraftRow => row?.dek !== undefined),
      erased,
    );
  }
}

/** One copy into the place of what is missing or older. @returns false: somebody has written something newer meanwhile. */
async function putBack(tables: Tables, copy: MirroredDraft): Promise<boolean> {
  const { id, rev } = copy;
  const [row, summary, lines] = await Promise.all([
    tables.drafts.get(id),
    tables.summaries.get(id),
    tables.journal.where('draftId').equals(id).primaryKeys(),
  ]);
  const revs = lines.map(revisionOf);
  if (row && headOf(row.rev, revs) >= rev) return false;
  if (row) await tables.quarantine.add({ table: 'drafts', row });
  await tables.drafts.put(copy);
  // the list tells it from the record again, and what the copy holds already must not be told twice
  if (summary && summary.rev !== rev) await tables.summaries.delete(id);
  await tables.journal.bulkDelete(lines.filter((_, at) => revs[at]! <= rev));
  return true;
}

/** `<draft id>.<rev>` */
const revisionOf = (line: string): number => Number(line.slice(line.lastIndexOf('.') + 1));

function revisions(lines: readonly string[]): Map<string, number[]> {
  const of = new Map<string, number[]>();
  for (const line of lines) {
    const id = line.slice(0, line.lastIndexOf('.'));
    const revs = of.get(id);
    if (revs) revs.push(revisionOf(line));
    else of.set(id, [revisionOf(line)]);
  }
  return of;
}

/** The newest state that record and journal give together: up to the first gap. */
function headOf(rev: number, lines: readonly number[] = []): number {
  const there = new Set(lines);
  let head = rev;
  while (there.has(head + 1)) head++;
  return head;
}

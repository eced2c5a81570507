/** A clerk leaves this PC: what only they could open, and its end. */
import { dutyOf } from './clerks';
import { cacheOf } from './list-cache';
import type { Tables } from './tables';
import { learningOf } from './learning';
import { accessOf } from './register-rows';
import { sentOf } from './sent';
import { OF_OLD_DAYS } from './shifts';
import { oldRecords } from './upgrade-v1';

/** Ids of the drafts of a clerk, also of those that have only a line in the list (left). */
export async function draftsOf(tables: Tables, clerkId: string): Promise<string[]> {
  const { drafts, summaries } = tables;
  const lists = await Promise.all([
    drafts.where('clerkId').equals(clerkId).primaryKeys(),
    summaries.where('clerkId').equals(clerkId).primaryKeys(),
    hasOldShift(tables, clerkId).then((yes) => (yes ? oldRecords(tables) : [])),
  ]);
  return [...new Set(lists.flat())];
}

/** Deletes a clerk and these drafts in one transaction. */
export function removeRows(tables: Tables, clerkId: string, mine: readonly string[]): Promise<void> {
  const { clerks, shifts, drafts, summaries, journal, facts } = tables;
  return tables.transaction('rw', [clerks, shifts, drafts, summaries, journal, facts], async () => {
    const blind = await ownJournal(tables, clerkId);
    await Promise.all([
      drafts.bulkDelete([...mine]),
      summaries.bulkDelete([...mine]),
      journal
        .where('draftId')
        .anyOf([...mine])
        .delete(),
      journal.bulkDelete(blind.map(({ id }) => id)),
      shifts.where('clerkId').equals(clerkId).delete(),
      clerks.delete(clerkId),
    ]);
    await facts.where('id').startsWith(cacheOf(clerkId)).delete();
    await facts.bulkDelete([learningOf(clerkId), accessOf(clerkId), ...mine.map(sentOf)]);
    if ((await dutyOf(tables)).clerkId === clerkId) await facts.delete('duty');
  });
}

/** What was typed while locked and can be opened by nobody else. */
async function ownJournal({ shifts, journal }: Tables, clerkId: string) {
  const own = new Set(await shifts.where('clerkId').equals(clerkId).primaryKeys());
  return (await journal.toArray()).filter(({ to }) => to?.every(({ keyId }) => own.has(keyId)));
}

const hasOldShift = async ({ shifts }: Tables, clerkId: string): Promise<boolean> =>
  (await shifts.where('clerkId').equals(clerkId).toArray()).some(({ n }) => n === OF_OLD_DAYS);

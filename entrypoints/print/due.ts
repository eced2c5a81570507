/** The due moment for the receipt: the limit that holds, the office's hours and calendar, put together. */
import { CALENDAR_FILE, calendarOf } from '@/utils/calendar/calendar-of';
import { dueDate } from '@/utils/calendar/due-date';
import { DEFAULT_OFFICE } from '@/utils/calendar/office';
import { distinct, keyOf } from '@/utils/calendar/terms';
import type { Term } from '@/utils/calendar/types';
import { channelOf } from '@/utils/core/channel';
import type { Pack } from '@/utils/core/pack';
import { termsOf } from '@/utils/core/condition';
import { dueLine, type DueLine } from '@/utils/procedures/print-due';
import { factsOfInput, type PrintInput } from '@/utils/procedures/print-model';
import { loadOfficeTerms, loadOfficeTime } from '@/utils/store/settings';
import { readOwnJson } from '@/entrypoints/pages/own-files';

/** The limit that the office has confirmed, else the only one that the pack gives for this way of filing. */
async function termOf(pack: Pack, input: PrintInput): Promise<Term | null> {
  const kept = (await loadOfficeTerms())[keyOf(pack.code, pack.asOf, channelOf(new Set(input.draft.cases)))];
  if (kept) return kept;
  const candidates = distinct(termsOf(pack, factsOfInput(input)));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

export async function loadDue(
  input: PrintInput,
  receivedAt: number,
): Promise<DueLine & { term: Term | null }> {
  const [term, time, data] = await Promise.all([
    input.pack ? termOf(input.pack, input) : null,
    loadOfficeTime(),
    readOwnJson(CALENDAR_FILE),
  ]);
  const calendar = calendarOf(data);
  const result =
    term && calendar.ok ? dueDate(receivedAt, term, time ?? DEFAULT_OFFICE, calendar.calendar) : null;
  return { term, ...dueLine(result, input.draft.receipt?.promised ?? null) };
}

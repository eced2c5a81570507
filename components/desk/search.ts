/** Search in the list without marks: note, procedure, day. Folded once per list, so that each key costs little. */
import type { DraftSummary } from '../../utils/core/draft';
import { fold } from '../../utils/core/text';
import { timeOf } from '../panel/show';

export interface Searchable {
  draft: DraftSummary;
  /** The procedure's name, or null when it is not known. */
  procedure: string | null;
  /** Folded. */
  text: string;
}

export function searchable(draft: DraftSummary, names: ReadonlyMap<string, string>): Searchable {
  const procedure = draft.procedure === null ? null : (names.get(draft.procedure) ?? draft.procedure);
  const parts = [draft.note, procedure, draft.procedure, draft.receipt?.code, timeOf(draft.updatedAt, '')];
  return { draft, procedure, text: fold(parts.filter(Boolean).join(' ')) };
}

searchable.words = (query: string): string[] => fold(query).split(' ').filter(Boolean);

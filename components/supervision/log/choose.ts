/** Which lines of the log somebody wants to see. */
import { isoDayAt } from '../../../utils/core/received';
import type { AuditEntry } from '../../../utils/messaging/protocol';

export interface LogChoice {
  /** '': any. */
  act: string;
  /** `byOf` of an entry. '': anybody. */
  by: string;
  /** ISO days, both included. '': open. */
  from: string;
  to: string;
}
export const EVERYTHING: LogChoice = { act: '', by: '', from: '', to: '' };
export const isNarrow = (choice: LogChoice): boolean => Object.values(choice).some((part) => part !== '');

/** Who did it, as a choice: a clerk may be called anything, also like the program. */
export const byOf = ({ by }: Pick<AuditEntry, 'by'>): string => (by === null ? 'program' : `clerk ${by}`);

export const chosen = (entries: readonly AuditEntry[], { act, by, from, to }: LogChoice): AuditEntry[] =>
  entries.filter((entry) => {
    if ((act !== '' && entry.what !== act) || (by !== '' && byOf(entry) !== by)) return false;
    if (from === '' && to === '') return true;
    const day = isoDayAt(entry.at);
    return (from === '' || day >= from) && (to === '' || day <= to);
  });

/** Acts and people that occur, each once, in the order in which they were met. */
export function occurring(entries: readonly AuditEntry[]): { acts: string[]; people: AuditEntry['by'][] } {
  return {
    acts: [...new Set<string>(entries.map(({ what }) => what))],
    people: [...new Set(entries.map(({ by }) => by))],
  };
}

export type LogLine = { kind: 'entry'; entry: AuditEntry } | { kind: 'gap'; from: number; to: number };

/** Lines as they are shown, newest first: where numbers are missing between two entries, that is a line too. */
export function withGaps(entries: readonly AuditEntry[]): LogLine[] {
  return entries.flatMap((entry, at): LogLine[] => {
    const above = entries[at - 1];
    const line: LogLine = { kind: 'entry', entry };
    return above && above.n > entry.n + 1
      ? [{ kind: 'gap', from: entry.n + 1, to: above.n - 1 }, line]
      : [line];
  });
}

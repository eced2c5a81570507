/** Search in the list without marks: note, procedure, the portal's code, day. Folded when the first search asks, so that a list costs nothing. */
import type { DraftSummary } from '../../utils/core/draft';
import { fold } from '../../utils/core/text';

export interface Searchable {
  draft: DraftSummary;
  /** The procedure's name, or null when it is not known. */
  procedure: string | null;
  /** Folded. */
  readonly text: string;
}

export function searchable(draft: DraftSummary, names: ReadonlyMap<string, string>): Searchable {
  const procedure = draft.procedure === null ? null : (names.get(draft.procedure) ?? draft.procedure);
  let text: string | null = null;
  return {
    draft,
    procedure,
    get text() {
      const words = [draft.note, procedure, draft.procedure, draft.receipt?.code].filter((word) => word);
      return (text ??= `${words.map((word) => fold(word!)).join(' ')} ${momentOf(draft.updatedAt)}`);
    },
  };
}

searchable.words = (query: string): string[] => fold(query).split(' ').filter(Boolean);

/** `10:42, 20/11/2026` in Vietnam, as in the list: by arithmetic, for ten thousand of them. */
function momentOf(at: number): string {
  const iso = new Date(at + 7 * 3_600_000).toISOString();
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${iso.slice(11, 16)}, ${day}/${month}/${year}`;
}

/** Folds behind the picture, while the browser has nothing else to do, so that the first search need not. @returns what ends it. */
export function foldAhead(rows: readonly Searchable[]): () => void {
  let at = 0;
  let idle = 0;
  const go = (deadline: IdleDeadline): void => {
    while (at < rows.length && deadline.timeRemaining() > 1)
      for (const end = Math.min(at + 50, rows.length); at < end; at++) void rows[at]!.text;
    if (at < rows.length) idle = requestIdleCallback(go);
  };
  if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(go);
  return () => {
    if (idle !== 0) cancelIdleCallback(idle);
  };
}

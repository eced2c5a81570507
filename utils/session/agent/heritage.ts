/**
 * An extension that is updated while somebody types leaves its agent behind in the page: alive, but cut off from everything. The agent of
 * the new version takes over within the same document; what it cannot read from the form it hears from the one before.
 *
 * Both live in worlds of their own and share only the DOM, so this is a question and an answer by events within one call. The page could
 * answer as well. Therefore the question is asked only where the background has found the page open before this version began
 * (`succeed.ts`), and the answer carries names of fields, never values: those are read from the form.
 */
export interface Heritage {
  /** The visit that goes on, and when it began (`route.ts`). */
  visit: number;
  since: number;
  /** Keys of fields that hold what the clerk has typed. */
  typed: string[];
}

export type View = Pick<Window & typeof globalThis, 'document' | 'Event' | 'CustomEvent'>;

export const SUCCESSOR = 'so-tay-mot-cua:successor';
export const HERITAGE = 'so-tay-mot-cua:heritage';

/** @param leave called when a successor has come: ends everything and says what it leaves; undefined when it need not go. */
export function awaitSuccessor(
  { document, CustomEvent }: View,
  leave: () => Heritage | undefined,
  signal: AbortSignal,
): void {
  const heard = (): void => {
    const detail = leave();
    if (detail) document.dispatchEvent(new CustomEvent(HERITAGE, { detail }));
  };
  document.addEventListener(SUCCESSOR, heard, { signal });
}

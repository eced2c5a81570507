/**
 * Fields of the tab's draft in which two tabs have typed different things, and the clerk's choice between them. What stands in the page is
 * left alone: the choice is about the draft.
 */
import { signal } from '@preact/signals';
import type { Draft, DraftField } from '../../core/draft';
import type { Answer } from '../../messaging/protocol';

export interface DoubledOptions {
  /** The tab's draft as it is kept now. */
  read(): Promise<Answer<Draft | null>>;
  settle(id: string, key: string, value: string): Promise<Answer<Draft>>;
  later(fn: () => void, ms: number): () => void;
}

/** Drafts change with every few keys; the tab's own is read again this often at most, ms. */
const PAUSE = 2_000;

export type DoubledFields = ReturnType<typeof doubled>;

export function doubled({ read, settle, later }: DoubledOptions) {
  const fields = signal<readonly DraftField[]>([]);
  let id: string | null = null;
  let waiting = false;
  /** Counts lockings and changes of clerk: an answer that set out before one of them is not shown. */
  let turn = 0;

  function met(draft: Draft | null): void {
    id = draft?.id ?? null;
    const found = draft?.fields.filter(({ others }) => others !== undefined && others.length > 0) ?? [];
    // most of the time there is none: then nothing is redrawn
    if (found.length > 0 || fields.value.length > 0) fields.value = found;
  }

  return {
    fields,
    met,
    /** Drafts have changed somewhere; the tab may also have begun one. */
    news(): void {
      if (waiting) return;
      waiting = true;
      const asked = turn;
      later(() => {
        waiting = false;
        if (asked !== turn) return;
        void read().then((answer) => {
          if (answer.ok && asked === turn) met(answer.value);
        });
      }, PAUSE);
    },
    /** Locked, or another clerk: nothing of it stays. */
    clear(): void {
      turn++;
      met(null);
    },
    /** This value holds from now on. False: it could not be kept. */
    async settle(key: string, value: string): Promise<boolean> {
      if (id === null) return false;
      const asked = turn;
      const answer = await settle(id, key, value);
      if (answer.ok && asked === turn) met(answer.value);
      return answer.ok;
    },
  };
}

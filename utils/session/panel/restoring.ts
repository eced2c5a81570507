/** The clerk's way back to a draft: what is offered, the open preview with its ticks, and the act itself. */
import { batch, computed, signal } from '@preact/signals';
import type { Draft, DraftSummary } from '../../core/draft';
import type { Answer, RefusalReason } from '../../messaging/protocol';
import type { Attention } from './attention';
import type { Dossier } from './dossier';
import type { Job, Jobs } from './jobs';
import { fieldOfEntry } from './match';
import type { PageModel } from './page';
import { fitting, isWorthOffering, preview, wantedOf, type Preview } from './restore';

export interface RestoringOptions {
  origin: string;
  page: PageModel;
  attention: Attention;
  dossier: Dossier;
  jobs: Jobs;
  list(): Promise<Answer<DraftSummary[]>>;
  open(id: string): Promise<Answer<Draft>>;
  bind(id: string): Promise<Answer<null>>;
  later(fn: () => void, ms: number): () => void;
}

/** Drafts change with every few keys; a list on the screen is read again this often at most, ms. */
const LIST_PAUSE = 2_000;

export type Restoring = ReturnType<typeof restoring>;

export function restoring({
  origin,
  page,
  attention,
  dossier,
  jobs,
  list,
  open,
  bind,
  later,
}: RestoringOptions) {
  const summaries = signal<readonly DraftSummary[]>([]);
  /** The tab's own draft as it was when this page was met. */
  const own = signal<Draft | null>(null);
  const declined = signal<ReadonlySet<string>>(new Set());
  const shown = signal<Preview | null>(null);
  const ticked = signal<ReadonlySet<string>>(new Set());
  const refusal = signal<RefusalReason | null>(null);
  /** Is the list looked at in this visit? Most are not, and then nothing is read. */
  let looked = false;
  let waiting = false;

  async function refresh(): Promise<void> {
    looked = true;
    const answer = await list();
    summaries.value = answer.ok ? answer.value : [];
  }

  /** What of the tab's own draft the page does not show; what the clerk has touched in this visit is not counted. */
  const offer = computed<{ draft: Draft; count: number } | null>(() => {
    const draft = own.value;
    if (!draft || declined.value.has(draft.id) || page.placed.value.length === 0) return null;
    const untouched = draft.fields.filter((entry) => {
      const at = fieldOfEntry(entry, page);
      return (
        typeof at === 'string' || !(attention.left.value.has(at.ref) || attention.typing.value.has(at.ref))
      );
    });
    const seen = preview({ ...draft, fields: untouched }, page);
    return isWorthOffering(seen)
      ? { draft, count: seen.differences.filter((one) => one.ticked).length }
      : null;
  });
  /** Every draft that fits here, newest first. */
  const others = computed(() =>
    fitting(summaries.value, { origin, procedure: dossier.procedure.value, own: dossier.draftId.value }),
  );

  return {
    offer,
    others,
    shown,
    ticked,
    refusal,
    met(draft: Draft | null): void {
      own.value = draft;
    },
    refresh,
    /** Drafts have changed somewhere. */
    news(): void {
      if (!looked || waiting) return;
      waiting = true;
      later(() => {
        waiting = false;
        void refresh();
      }, LIST_PAUSE);
    },
    async open(id: string): Promise<void> {
      const answer = await open(id);
      batch(() => {
        refusal.value = answer.ok ? null : answer.reason;
        // A draft of another host is never shown here, whatever asked for it.
        if (!answer.ok || answer.value.origin !== origin) return;
        const seen = preview(answer.value, page);
        shown.value = seen;
        ticked.value = new Set(seen.differences.filter((one) => one.ticked).map(({ key }) => key));
      });
    },
    tick(key: string, on: boolean): void {
      const next = new Set(ticked.value);
      if (on) next.add(key);
      else next.delete(key);
      ticked.value = next;
    },
    tickAll(on: boolean): void {
      ticked.value = new Set(on ? shown.value?.differences.map(({ key }) => key) : []);
    },
    close(): void {
      shown.value = null;
    },
    /** Locked: nothing of a draft stays on the screen. */
    clear(): void {
      batch(() => {
        own.value = null;
        shown.value = null;
        summaries.value = [];
      });
    },
    decline(id: string): void {
      declined.value = new Set([...declined.value, id]);
    },
    /** Writes what is ticked. A tab without a draft of its own goes on with this one. */
    async apply(): Promise<Job | null> {
      const seen = shown.value;
      if (!seen) return null;
      const { draft } = seen;
      const wanted = wantedOf(seen, ticked.value, page);
      return jobs.start('restore', wanted, {
        async before() {
          shown.value = null;
          if (dossier.draftId.value === null && (await bind(draft.id)).ok) {
            dossier.draftId.value = draft.id;
            dossier.adopt(draft);
          }
          declined.value = new Set([...declined.value, draft.id]);
        },
      });
    },
  };
}

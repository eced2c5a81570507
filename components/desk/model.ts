/** What the desk knows and does. No `browser` here: its world is handed in, so that tests hand in theirs. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import { texts } from '../../utils/i18n';
import type {
  Answer,
  Answers,
  Kdf,
  RefusalReason,
  Request,
  RequestType,
} from '../../utils/messaging/protocol';
import type { Office } from '../../utils/store/settings';
import type { ToastItem } from '../ui/toast';
import { searchable, type Searchable } from './search';
import type { WorkingTimeWorld } from './working-time';

export interface DeskWorld {
  ask<T extends RequestType>(request: Extract<Request, { type: T }>): Promise<Answer<Answers[T]>>;
  /** Makes a key of a passphrase; with null under a new salt. */
  derive(passphrase: string, kdf: Kdf | null): Promise<{ kek: string; kdf: Kdf }>;
  /** The cost and salt of a draft file, or why it is not one. */
  readFile(content: string): { ok: true; kdf: Kdf } | { ok: false; reason: RefusalReason };
  /** Names of procedures by code, as far as they are known. */
  procedures: ReadonlySignal<ReadonlyMap<string, string>>;
  /** What a clerk calls each paper of a procedure. */
  paperLabels(code: string): Promise<ReadonlyMap<string, string>>;
  loadOffice(): Promise<Office>;
  saveOffice(office: Office): Promise<Office>;
  /** Opening hours, decisions about open days. */
  time: WorkingTimeWorld;
  openPrint(draftId: string, form: 'supplement' | 'checklist'): void;
  download(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  now(): number;
}

export type Vault =
  | { state: 'loading' | 'new' | 'open' }
  | { state: 'locked'; kdf: Kdf; retryAt: number }
  | { state: 'refused'; reason: RefusalReason };

export const SECTIONS = ['drafts', 'procedures', 'rules'] as const;
export type Section = (typeof SECTIONS)[number];
/** Sections that need no passphrase. */
export type OpenSection = Exclude<Section, 'drafts'>;

export type View = { kind: 'empty' } | { kind: 'office' } | { kind: 'draft'; id: string };

export interface OpenDraft {
  draft: Draft;
  papers: ReadonlyMap<string, string>;
}

const say = texts.desk;

export class Desk {
  readonly section: Signal<Section> = signal('drafts');
  readonly vault: Signal<Vault> = signal({ state: 'loading' });
  readonly drafts: Signal<readonly DraftSummary[] | null> = signal(null);
  readonly query = signal('');
  readonly view: Signal<View> = signal({ kind: 'empty' });
  readonly open: Signal<OpenDraft | RefusalReason | null> = signal(null);
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);
  /** Drafts deleted here: when the desk is closed there is nobody left to take it back. */
  readonly deletedHere = new Set<string>();

  readonly #index = computed(() =>
    (this.drafts.value ?? []).map((draft) => searchable(draft, this.world.procedures.value)),
  );
  /** What the search leaves, newest first. */
  readonly found: ReadonlySignal<readonly Searchable[]> = computed(() => {
    const words = this.query.value === '' ? [] : searchable.words(this.query.value);
    return words.length === 0
      ? this.#index.value
      : this.#index.value.filter((entry) => words.every((word) => entry.text.includes(word)));
  });

  constructor(readonly world: DeskWorld) {}

  /* ------------------------------------------------------------------ vault */

  async refresh(): Promise<void> {
    const answer = await this.world.ask({ type: 'vault.state' });
    if (!answer.ok) {
      this.vault.value = { state: 'refused', reason: answer.reason };
      return;
    }
    const { state, kdf, retryAt = 0 } = answer.value;
    this.vault.value =
      state === 'locked' ? { state, kdf: kdf!, retryAt } : { state: state as 'new' | 'open' };
    if (state === 'open') await this.reload();
    else this.#blank();
  }

  async create(passphrase: string): Promise<RefusalReason | null> {
    const { kek, kdf } = await this.world.derive(passphrase, null);
    const answer = await this.world.ask({ type: 'vault.create', kek, kdf });
    await this.refresh();
    return answer.ok ? null : answer.reason;
  }

  async unlock(passphrase: string): Promise<RefusalReason | null> {
    const { value } = this.vault;
    if (value.state !== 'locked') return null;
    const { kek } = await this.world.derive(passphrase, value.kdf);
    const answer = await this.world.ask({ type: 'vault.unlock', kek });
    await this.refresh();
    return answer.ok ? null : answer.reason;
  }

  async lock(): Promise<void> {
    await this.world.ask({ type: 'vault.lock' });
    await this.refresh();
  }

  async erase(): Promise<void> {
    const answer = await this.world.ask({ type: 'vault.erase' });
    this.tell(answer.ok ? say.erase.done : refusal(answer.reason));
    await this.refresh();
  }

  /** Locked: nothing of a citizen stays on this page. */
  #blank(): void {
    this.drafts.value = null;
    this.open.value = null;
    this.query.value = '';
    this.view.value = { kind: 'empty' };
    this.toasts.value = [];
  }

  /* ------------------------------------------------------------------ drafts */

  async reload(): Promise<void> {
    const answer = await this.world.ask({ type: 'draft.list' });
    if (answer.ok) this.drafts.value = answer.value;
    else if (answer.reason !== 'locked') this.tell(refusal(answer.reason));
    if (this.view.value.kind === 'draft') await this.#read(this.view.value.id);
  }

  async show(view: View): Promise<void> {
    this.view.value = view;
    this.open.value = null;
    if (view.kind === 'draft') await this.#read(view.id);
  }

  openOffice(): void {
    this.section.value = 'drafts';
    void this.show({ kind: 'office' });
  }

  async #read(id: string): Promise<void> {
    const answer = await this.world.ask({ type: 'draft.open', id });
    const papers =
      answer.ok && answer.value.procedure !== null
        ? await this.world.paperLabels(answer.value.procedure)
        : new Map<string, string>();
    const { value } = this.view;
    if (value.kind === 'draft' && value.id === id)
      this.open.value = answer.ok ? { draft: answer.value, papers } : answer.reason;
  }

  async saveNote(id: string, note: string): Promise<void> {
    const answer = await this.world.ask({ type: 'draft.mark', tabId: null, id, note });
    this.tell(answer.ok ? say.draft.noteSaved : refusal(answer.reason));
    await this.reload();
  }

  async delete(id: string): Promise<void> {
    const answer = await this.world.ask({ type: 'draft.delete', id });
    if (answer.ok) this.deletedHere.add(id);
    this.tell(answer.ok ? say.draft.deleted : refusal(answer.reason), answer.ok ? id : undefined);
    await this.reload();
  }

  /** Takes a deletion back, or keeps a submitted draft. */
  async undelete(id: string, told: string = say.draft.undone): Promise<void> {
    const answer = await this.world.ask({ type: 'draft.undelete', id });
    this.deletedHere.delete(id);
    this.toasts.value = this.toasts.value.filter((toast) => toast.id !== id);
    this.tell(answer.ok ? told : refusal(answer.reason));
    await this.reload();
  }

  /** Called when the page goes away. */
  leave(): void {
    if (this.deletedHere.size > 0) void this.world.ask({ type: 'draft.purge', ids: [...this.deletedHere] });
  }

  async export(id: string, passphrase: string): Promise<RefusalReason | null> {
    const { kek, kdf } = await this.world.derive(passphrase, null);
    const answer = await this.world.ask({ type: 'draft.export', id, kek, kdf });
    if (!answer.ok) return answer.reason;
    const day = new Date(this.world.now()).toISOString().slice(0, 10);
    this.world.download(say.file.name(day), answer.value);
    this.tell(say.file.exported);
    return null;
  }

  async import(file: string, passphrase: string): Promise<RefusalReason | null> {
    const head = this.world.readFile(file);
    if (!head.ok) return head.reason;
    const { kek } = await this.world.derive(passphrase, head.kdf);
    const answer = await this.world.ask({ type: 'draft.import', file, kek });
    if (!answer.ok) return answer.reason;
    this.tell(say.file.imported);
    await this.reload();
    await this.show({ kind: 'draft', id: answer.value.id });
    return null;
  }

  async copy(label: string, value: string): Promise<void> {
    this.tell((await this.world.copy(value)) ? say.draft.copied(label) : say.draft.notCopied);
  }

  /* ------------------------------------------------------------------ news */

  /** Says something at the lower edge; with `undo` it offers to take the deletion of that draft back. */
  tell(text: string, undo?: string): void {
    const toast: ToastItem = undo
      ? { id: undo, text, action: { label: say.draft.undo, run: () => void this.undelete(undo) } }
      : { id: 'news', text };
    this.toasts.value = [...this.toasts.value.filter(({ id }) => id !== toast.id), toast].slice(-3);
  }

  /** News with one thing to do about it. */
  offer(text: string, action?: ToastItem['action']): void {
    const toast: ToastItem = action ? { id: 'offer', text, action } : { id: 'offer', text };
    this.toasts.value = [...this.toasts.value.filter(({ id }) => id !== 'offer'), toast].slice(-3);
  }

  dismiss(id: string): void {
    this.toasts.value = this.toasts.value.filter((toast) => toast.id !== id);
  }
}

/** The sentence for a reason code. */
export const refusal = (reason: RefusalReason): string => texts.common.refusal[reason];

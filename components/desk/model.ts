/** What the desk knows and does. No `browser` here: its world is handed in, so that tests hand in theirs. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isOff, type Feature, type Managed } from '../../utils/core/managed';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import { texts } from '../../utils/i18n';
import type { Language } from '../../utils/i18n/speak';
import type {
  Answer,
  Answers,
  Clerk,
  Kdf,
  RefusalReason,
  Request,
  RequestType,
  VaultState,
  Waiting,
} from '../../utils/messaging/protocol';
import type { Office } from '../../utils/store/settings';
import type { ToastItem } from '../ui/toast';
import type { KeepingWorld } from './keeping/world';
import { clerkOf, People, type RecoveryTools } from './people/model';
import { Followed } from './followed';
import { searchable, type Searchable } from './search';
import type { WorkingTimeWorld } from './working-time';

export interface DeskWorld {
  ask<T extends RequestType>(request: Extract<Request, { type: T }>): Promise<Answer<Answers[T]>>;
  /** Makes a key of a passphrase; with null under a new salt. */
  derive(passphrase: string, kdf: Kdf | null): Promise<{ kek: string; kdf: Kdf }>;
  /** Backups, terms of keeping, erasing, the log. */
  keeping: KeepingWorld;
  /** Names of procedures by code, as far as they are known. */
  procedures: ReadonlySignal<ReadonlyMap<string, string>>;
  /** What a clerk calls each paper of a procedure. */
  paperLabels(code: string): Promise<ReadonlyMap<string, string>>;
  loadOffice(): Promise<Office>;
  saveOffice(office: Office): Promise<Office>;
  /** Is there a setting of a newer version that this one cannot read? Absent: no. */
  hasNewerSettings?(): Promise<boolean>;
  /** What the browser's policy sets. Absent: nothing. */
  managed?: ReadonlySignal<Managed>;
  /** Opening hours, decisions about open days. */
  time: WorkingTimeWorld;
  openPrint(draftId: string, form: 'supplement' | 'checklist'): void;
  /** Prints this page: only the sheet that is on it. */
  print(): void;
  /** Reads and writes the office's recovery key; fetched when somebody needs it. */
  recovery(): Promise<RecoveryTools>;
  download(name: string, content: string | Uint8Array<ArrayBuffer> | Blob): void;
  /** False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  now(): number;
  /** The version that runs, and the one whose news was seen last (null: none). Absent: nothing is told. */
  news?: { version: string; seen(): Promise<string | null>; see(): Promise<unknown> };
  /** The language of every page of ours; left out where there is nothing to choose. */
  chooseLanguage?(language: Language): void;
}

export type Vault = { state: 'loading' } | VaultState | { state: 'refused'; reason: RefusalReason };

export const SECTIONS = ['drafts', 'procedures', 'rules', 'practice', 'supervision'] as const;
/** `health` has no place in the bar: it is wanted when something is wrong. */
export type Section = (typeof SECTIONS)[number] | 'health';
/** Sections that open without a passphrase; supervision asks for one inside. */
export type OpenSection = Exclude<Section, 'drafts'>;

/** Pages beside the list that are about the office or the clerk, not about a draft. */
export type PageKind = 'office' | 'account' | 'keeping';
export type View = { kind: 'empty' | PageKind } | { kind: 'draft'; id: string };

export interface OpenDraft {
  draft: Draft;
  papers: ReadonlyMap<string, string>;
}

const say = texts.desk;

export class Desk {
  readonly section: Signal<Section> = signal('drafts');
  readonly vault: Signal<Vault> = signal({ state: 'loading' });
  readonly drafts: Signal<readonly DraftSummary[] | null> = signal(null);
  /** Findings of spot checks that wait for this clerk's answer; null: none. */
  readonly todo: Signal<Waiting | null> = signal(null);
  /** The newest of them for a first look, while {@link drafts} are not there yet. */
  readonly newest: Signal<readonly DraftSummary[]> = signal([]);
  readonly query = signal('');
  readonly view: Signal<View> = signal({ kind: 'empty' });
  readonly open: Signal<OpenDraft | RefusalReason | null> = signal(null);
  /** How often something has changed: what was mended may leave the list as it was. */
  readonly changes = signal(0);
  /** Somebody who is not in the list of clerks wants to be. */
  readonly joining = signal(false);
  readonly toasts: Signal<readonly ToastItem[]> = signal([]);
  /** A new version waits for a quiet moment, and nobody has put the word of it away. */
  readonly updateWaits = signal(false);
  /** Drafts deleted here: when the desk is closed there is nobody left to take it back. */
  readonly deletedHere = new Set<string>();

  readonly #index = computed(() =>
    (this.drafts.value ?? this.newest.value).map((draft) => searchable(draft, this.world.procedures.value)),
  );
  /** What the search leaves, newest first. */
  readonly found: ReadonlySignal<readonly Searchable[]> = computed(() => {
    const words = this.query.value === '' ? [] : searchable.words(this.query.value);
    return words.length === 0
      ? this.#index.value
      : this.#index.value.filter((entry) => words.every((word) => entry.text.includes(word)));
  });

  readonly managed: ReadonlySignal<Managed>;
  readonly people: People;
  readonly #followed: Followed;
  /** The first look, while it is awaited. */
  #looking: Promise<void> | null = null;

  constructor(readonly world: DeskWorld) {
    this.managed = world.managed ?? signal({});
    this.people = new People(world, (state) => this.refresh(state));
    this.#followed = new Followed(world);
  }

  /* ------------------------------------------------------------------ vault */

  /** @param known the state, where it has just been told. */
  async refresh(known?: VaultState): Promise<void> {
    const answer = known
      ? ({ ok: true, value: known } as const)
      : await this.world.ask({ type: 'vault.state' });
    if (!answer.ok) {
      this.vault.value = { state: 'refused', reason: answer.reason };
      return;
    }
    const vault = answer.value;
    // Another clerk has opened: what is on the screen is somebody else's.
    const before = this.clerk;
    this.vault.value = vault;
    if (vault.state !== 'open' || (before && before.id !== vault.clerk)) this.#blank();
    if (vault.state !== 'locked') this.joining.value = false;
    if (vault.state === 'open') await Promise.all([this.reload(), this.readTodo()]);
  }

  /** Who has it open; null while nobody has. */
  get clerk(): Clerk | null {
    const { value } = this.vault;
    return value.state === 'open' ? clerkOf(value) : null;
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
    this.#followed.forget();
    this.#looking = null;
    this.drafts.value = null;
    this.todo.value = null;
    this.newest.value = [];
    this.open.value = null;
    this.query.value = '';
    this.view.value = { kind: 'empty' };
    this.toasts.value = [];
  }

  /* ------------------------------------------------------------------ drafts */

  async reload(): Promise<void> {
    if (this.drafts.value === null)
      void (this.#looking ??= this.#look().finally(() => (this.#looking = null)));
    const answer = await this.#followed.read();
    if (answer?.ok) this.drafts.value = answer.value;
    else if (answer && answer.reason !== 'locked') this.tell(refusal(answer.reason));
    if (this.view.value.kind === 'draft') await this.#read(this.view.value.id);
  }

  /** Drafts have changed, something was mended, or what could not be opened is open again. */
  async changed(): Promise<void> {
    this.changes.value++;
    const { state } = this.vault.value;
    if (state === 'refused') await this.refresh();
    else if (state === 'open') await this.reload();
  }

  async readTodo(): Promise<void> {
    if (this.isOff('supervision')) return void (this.todo.value = null);
    const answer = await this.world.ask({ type: 'register.todo' });
    this.todo.value =
      answer.ok && answer.value.count > 0 && this.vault.value.state === 'open' ? answer.value : null;
  }

  async #look(): Promise<void> {
    const before = this.clerk?.id;
    const answer = await this.world.ask({ type: 'draft.newest' });
    if (answer.ok && before !== undefined && before === this.clerk?.id) this.newest.value = answer.value;
  }

  async show(view: View): Promise<void> {
    this.view.value = view;
    this.open.value = null;
    if (view.kind === 'draft') await this.#read(view.id);
  }

  openPage(kind: PageKind): void {
    this.section.value = 'drafts';
    void this.show({ kind });
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
    // before it is asked: the list may say so, and the desk be closed, before the answer is here
    this.deletedHere.add(id);
    const answer = await this.world.ask({ type: 'draft.delete', id });
    if (!answer.ok) this.deletedHere.delete(id);
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

  async copy(label: string, value: string): Promise<void> {
    this.tell((await this.world.copy(value)) ? say.draft.copied(label) : say.draft.notCopied);
  }

  /** The passphrase opens, but a new one would have to be longer: only where it is typed can that be seen. */
  remindLength(passphrase: string): void {
    const least = this.managed.value.passphraseLength ?? 0;
    if ([...passphrase.normalize('NFC')].length < least) this.tell(texts.managed.tooShort(least));
  }

  /** Has the office switched it off for all its machines? */
  isOff(feature: Feature): boolean {
    return isOff(this.managed.value, feature);
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

  /** "Cập nhật ngay": when it comes, this page is opened anew. */
  async updateNow(): Promise<void> {
    const answer = await this.world.ask({ type: 'update.now' });
    if (!answer.ok || !answer.value) this.tell(texts.waiting.updateNotYet);
  }

  dismiss(id: string): void {
    this.toasts.value = this.toasts.value.filter((toast) => toast.id !== id);
  }
}

/** The sentence for a reason code. */
export const refusal = (reason: RefusalReason): string => texts.common.refusal[reason];

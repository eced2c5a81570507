/**
 * Which draft a tab's form is written into. Two rules lead: nothing typed is lost, and two citizens never meet in one
 * draft. So a draft goes on only in the same document, or under the portal's own number of the dossier.
 */
import type { Draft, DraftField, Receipt } from '../core/draft';
import { isoDayAt } from '../core/received';
import { Refusal } from '../messaging/refusal';
import { namesDossier } from '../portals';
import { Bindings, isSamePage, type Place } from './bindings';
import { inTurn, type MemoryArea } from './memory-area';
import { isTouched, withEntries } from './merge';
import { keepUntilOf } from './kept';
import type { Records } from './records';
import { Untouched } from './untouched';
import type { Vault } from './vault';
import type { Ending, Writer } from './writer';
import { changeDurably, type Writers } from './writers';

/** What became of a message: the draft it went into and the promise of its end; null: nothing to keep. */
export type Taken = { draftId: string; ending: Promise<Ending> } | null;

const NO_FORM = 'none';
/** VNeID by phone, QR code and passcode may take many minutes (portals, 2026). */
const INTERRUPTED_MS = 30 * 60_000;
/** A receipt on a page of its own follows the press of the submit button within this time. */
const RECEIPT_FOLLOWS_MS = 10 * 60_000;

export class TabDrafts {
  readonly #bindings: Bindings;
  readonly #turns = new Map<number, ReturnType<typeof inTurn>>();
  readonly #untouched = new Untouched();

  constructor(
    area: MemoryArea,
    private readonly vault: Vault,
    private readonly records: Records,
    private readonly writers: Writers,
    private readonly now: () => number,
  ) {
    this.#bindings = new Bindings(area);
  }

  /**
   * Takes what was typed. The draft is made at the first touch of a person.
   *
   * @throws Refusal `locked`, `no-vault`, `too-large`, `newer-database`: nothing was taken.
   */
  input(place: Place, form: Draft['form'], entries: readonly DraftField[]): Promise<Taken> {
    return this.#inTurn(place.tabId, async () => {
      const touched = isTouched(entries);
      const writer = touched ? await this.#find(place, form) : await this.#bound(place);
      if (!writer) {
        this.#untouched.keep(place, entries);
        return null;
      }
      const earlier = this.#untouched.take(place);
      const ending = writer.change((kept) => ({
        ...kept,
        // Work goes on after all: a submission that the portal turned down does not start the countdown.
        ...(touched && { keepUntil: null }),
        draft: {
          ...withEntries(kept.draft, [...earlier, ...entries], place.since, this.now()),
          path: place.path,
          ...(kept.draft.form.adapter === NO_FORM && { form }),
          ...(touched && { submittedAt: null }),
        },
      }));
      return { draftId: writer.current.draft.id, ending };
    });
  }

  /** The portal was seen taking the dossier: the draft is kept for some days more. */
  submitted(place: Place): Promise<Taken> {
    return this.#inTurn(place.tabId, async () => {
      const writer = await this.#find(place, null);
      if (!writer) return null;
      const at = this.now();
      const ending = writer.change((kept) => ({
        ...kept,
        keepUntil: keepUntilOf(at),
        draft: { ...kept.draft, submittedAt: at },
      }));
      return { draftId: writer.current.draft.id, ending };
    });
  }

  /**
   * The portal has shown that the dossier was handed in. It belongs to the page it was seen on, or, after a page load, to
   * the draft whose submission was seen just before; to no other.
   */
  receipt(place: Place, receipt: Pick<Receipt, 'code' | 'promised'>): Promise<Taken> {
    return this.#inTurn(place.tabId, async () => {
      const writer = await this.#handedIn(place);
      if (!writer) return null;
      const at = this.now();
      const ending = writer.change((kept) => {
        const submittedAt = kept.draft.submittedAt ?? at;
        return {
          ...kept,
          keepUntil: kept.draft.submittedAt === null ? keepUntilOf(at) : kept.keepUntil,
          draft: { ...kept.draft, submittedAt, receipt: { ...receipt, at } },
        };
      });
      return { draftId: writer.current.draft.id, ending };
    });
  }

  /**
   * The draft in work that the tab had last, when its present page has none: a lost session or a login has come between.
   * Null after half an hour, on another host, or when it was submitted.
   *
   * @param lostAt when the session was lost, if that was seen.
   */
  interrupted(place: Place, lostAt: number | null): Promise<{ draftId: string; at: number } | null> {
    return this.#inTurn(place.tabId, async () => {
      const binding = await this.#bindings.get(place.tabId);
      if (!binding?.draftId || binding.origin !== place.origin || isSamePage(binding, place)) return null;
      const writer = await this.writers.usable(binding.draftId).catch(() => null);
      if (!writer || writer.current.draft.submittedAt !== null) return null;
      const at = Math.max(writer.current.draft.updatedAt, lostAt ?? 0);
      return Math.abs(this.now() - at) <= INTERRUPTED_MS ? { draftId: binding.draftId, at } : null;
    });
  }

  /** The draft the tab writes into now, or null. @throws Refusal `locked`, `no-vault`. */
  current(place: Place): Promise<Draft | null> {
    return this.#inTurn(place.tabId, async () => {
      await this.vault.key();
      return (await this.#bound(place))?.current.draft ?? null;
    });
  }

  /** The same to write into; made when there is none. */
  writer(place: Place): Promise<Writer> {
    const form = { adapter: NO_FORM, url: place.origin + place.path };
    return this.#inTurn(place.tabId, async () => (await this.#find(place, form))!);
  }

  /** From now on the tab writes into this draft; null: into a new one. @throws Refusal `not-allowed`: it belongs to another host. */
  bind(place: Place, draftId: string | null): Promise<void> {
    return this.#inTurn(place.tabId, async () => {
      if (draftId !== null) {
        const writer = await this.writers.get(draftId);
        const { draft } = writer.current;
        if (draft.origin !== place.origin) throw new Refusal('not-allowed');
        if (draft.path !== place.path)
          await changeDurably(writer, (kept) => ({ ...kept, draft: { ...kept.draft, path: place.path } }));
      }
      await this.#bindings.set(place, draftId);
    });
  }

  /** The tab was closed. */
  async drop(tabId: number): Promise<void> {
    this.#turns.delete(tabId);
    this.#untouched.drop(tabId);
    await this.#bindings.drop(tabId);
  }

  forget(): void {
    this.#untouched.clear();
  }

  /** The bound draft, else that of the same numbered dossier, else a new one for `form` (null: none). */
  async #find(place: Place, form: Draft['form'] | null): Promise<Writer | null> {
    const bound = await this.#bound(place);
    if (bound) return bound;
    if (!form && !namesDossier(place.path)) return null;
    await this.vault.key();
    const known = await this.#ofDossier(place);
    if (!known && !form) return null;
    const writer = known ?? this.writers.add(newDraft(place, form!, this.now()));
    await this.#bindings.set(place, writer.current.draft.id);
    return writer;
  }

  /** The bound draft, unless the page is another one, or the draft was deleted, damaged, or ended with its submission. */
  async #bound(place: Place): Promise<Writer | null> {
    const binding = await this.#bindings.get(place.tabId);
    if (!binding?.draftId || !isSamePage(binding, place)) return null;
    const writer = await this.writers.usable(binding.draftId);
    const named = namesDossier(place.path) || (place.dossier !== null && place.dossier === binding.dossier);
    if (!writer || (writer.current.draft.submittedAt !== null && !named)) return null;
    // The dossier goes on at this address, and a page without a name of its own may follow it here.
    const dossier = place.dossier ?? binding.dossier;
    if (binding.path !== place.path || binding.document !== place.document || binding.dossier !== dossier)
      await this.#bindings.set({ ...place, dossier }, binding.draftId);
    return writer;
  }

  async #handedIn(place: Place): Promise<Writer | null> {
    const binding = await this.#bindings.get(place.tabId);
    if (!binding?.draftId || binding.origin !== place.origin) return null;
    const writer = await this.writers.usable(binding.draftId);
    if (!writer || isSamePage(binding, place)) return writer;
    const { submittedAt } = writer.current.draft;
    return submittedAt !== null && this.now() - submittedAt <= RECEIPT_FOLLOWS_MS ? writer : null;
  }

  async #ofDossier(place: Place): Promise<Writer | null> {
    const binding = await this.#bindings.get(place.tabId);
    const wantsNew = binding?.draftId === null && isSamePage(binding, place);
    if (wantsNew || !namesDossier(place.path)) return null;
    const same = (await this.records.list())
      .filter(({ path, summary }) => path === place.path && summary.origin === place.origin)
      .filter(({ summary }) => summary.submittedAt === null && summary.deletedAt === null && !summary.damaged)
      .sort((a, b) => b.summary.updatedAt - a.summary.updatedAt);
    return same[0] ? this.writers.usable(same[0].summary.id) : null;
  }

  #inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    let turn = this.#turns.get(tabId);
    if (!turn) this.#turns.set(tabId, (turn = inTurn()));
    return turn(work);
  }
}

function newDraft(place: Place, form: Draft['form'], now: number) {
  const draft: Draft = {
    v: 1,
    id: crypto.randomUUID(),
    procedure: null,
    origin: place.origin,
    form,
    path: place.path,
    createdAt: now,
    receivedOn: isoDayAt(now),
    updatedAt: now,
    fields: [],
    papers: [],
    cases: [],
    ignored: [],
    note: '',
    submittedAt: null,
  };
  return { draft, rev: 0, deletedAt: null, keepUntil: null };
}

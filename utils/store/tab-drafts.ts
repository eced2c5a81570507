/**
 * Which draft a tab's form is written into. Two rules lead: nothing typed is lost, and two citizens never meet in one
 * draft. So a draft goes on only in the same document, or under the portal's own number of the dossier.
 */
import type { Draft, DraftField, Receipt } from '../core/draft';
import { Refusal, reasonOf } from '../messaging/refusal';
import { namesDossier } from '../portals';
import { isSamePage, type Bindings, type Binding, type Place } from './bindings';
import { ofDossier } from './fold';
import { shownDraft } from './kept';
import type { LockedDrafts } from './locked';
import { inTurn } from './memory-area';
import { isTouched } from './merge';
import { NO_FORM, apply, begun, type JournalOp, type Op } from './ops';
import type { Records } from './records';
import { Untouched } from './untouched';
import type { Ending, Writer } from './writer';
import { changeDurably, type Writers } from './writers';

/** What became of a message: the draft it went into and the promise of its end; null: nothing to keep. */
export type Taken = { draftId: string; ending: Promise<Ending> } | null;

/** VNeID by phone, QR code and passcode may take many minutes (portals, 2026). */
const INTERRUPTED_MS = 30 * 60_000;
/** A receipt on a page of its own follows the press of the submit button within this time. */
const RECEIPT_FOLLOWS_MS = 10 * 60_000;

/** The page that a value was typed on, short: two tabs of one dossier differ in it. */
function pageName(document: string): string | undefined {
  const name = document.replace(/#.*/, '').slice(-12);
  return name === '' ? undefined : name;
}

export interface TabsWorld {
  bindings: Bindings;
  locked: LockedDrafts;
  records: Records;
  writers: Writers;
  now: () => number;
  /** Is it open, and everything that was typed while locked in its drafts? False: locked. @throws Refusal `no-vault`, `newer-database` … */
  ready(): Promise<boolean>;
}

export class TabDrafts {
  readonly #turns = new Map<number, ReturnType<typeof inTurn>>();
  readonly #untouched = new Untouched();
  readonly #blind = new Set<Promise<unknown>>();
  #gate: Promise<unknown> = Promise.resolve();

  constructor(private readonly world: TabsWorld) {}

  /**
   * Takes what was typed, also while locked. The draft is made at the first touch of a person.
   *
   * @throws Refusal `no-vault`, `too-large`, `newer-database`, …: nothing was taken.
   */
  input(place: Place, form: Draft['form'], typed: readonly DraftField[]): Promise<Taken> {
    const from = pageName(place.document);
    const entries = typed.map(({ from: _from, others: _others, ...entry }): DraftField => {
      return from === undefined ? entry : { ...entry, from };
    });
    const { since } = place;
    const at = this.world.now();
    return this.#take(place, form, { do: 'input', at, since, entries }, async () => {
      const touched = isTouched(entries);
      const writer = touched ? await this.#find(place, form) : await this.#bound(place);
      if (!writer) {
        this.#untouched.keep(place, entries);
        return null;
      }
      const all = [...this.#untouched.take(place), ...entries];
      const { draft } = writer.current;
      const path = draft.path === place.path ? {} : { path: place.path };
      const first = draft.form.adapter === NO_FORM ? { form } : {};
      return { writer, op: { do: 'input', at, since, entries: all, ...path, ...first } };
    });
  }

  /** The portal was seen taking the dossier: the draft is kept for some days more. */
  submitted(place: Place): Promise<Taken> {
    const op = { do: 'submitted', at: this.world.now() } as const;
    return this.#take(place, null, op, async () => {
      const writer = await this.#find(place, null);
      return writer && { writer, op };
    });
  }

  /**
   * The portal has shown that the dossier was handed in. It belongs to the page it was seen on, or, after a page load, to
   * the draft whose submission was seen just before; to no other.
   */
  receipt(place: Place, receipt: Pick<Receipt, 'code' | 'promised'>): Promise<Taken> {
    const op = { do: 'receipt', at: this.world.now(), receipt } as const;
    return this.#take(place, null, op, async () => {
      const writer = await this.#handedIn(place);
      return writer && { writer, op };
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
      const binding = await this.world.bindings.get(place);
      if (!binding?.draftId || binding.origin !== place.origin || isSamePage(binding, place)) return null;
      if (!(await this.world.ready().catch(() => false))) return null;
      const writer = await this.world.writers.usable(binding.draftId).catch(() => null);
      if (!writer || writer.current.draft.submittedAt !== null) return null;
      const at = Math.max(writer.current.draft.updatedAt, lostAt ?? 0);
      return Math.abs(this.world.now() - at) <= INTERRUPTED_MS ? { draftId: binding.draftId, at } : null;
    });
  }

  /** The draft the tab writes into now, or null. @throws Refusal `locked`, `no-vault`. */
  current(place: Place): Promise<Draft | null> {
    return this.#inTurn(place.tabId, async () => {
      await this.#mustBeOpen();
      const writer = await this.#bound(place);
      return writer && shownDraft(writer.current.draft);
    });
  }

  /** The same to write into; made when there is none. @throws Refusal `locked`, `no-vault`. */
  writer(place: Place): Promise<Writer> {
    const form = { adapter: NO_FORM, url: place.origin + place.path };
    return this.#inTurn(place.tabId, async () => {
      await this.#mustBeOpen();
      return (await this.#find(place, form))!;
    });
  }

  /** From now on the tab writes into this draft; null: into a new one. @throws Refusal `not-allowed`: it belongs to another host. */
  bind(place: Place, draftId: string | null): Promise<void> {
    return this.#inTurn(place.tabId, async () => {
      if (draftId !== null) {
        await this.#mustBeOpen();
        const writer = await this.world.writers.get(draftId);
        const { draft } = writer.current;
        if (draft.origin !== place.origin) throw new Refusal('not-allowed');
        if (draft.path !== place.path) await changeDurably(writer, { do: 'move', path: place.path });
      }
      await this.world.bindings.set(place, draftId);
    });
  }

  /** The tab was closed. */
  async drop(tabId: number): Promise<void> {
    this.#turns.delete(tabId);
    this.#untouched.drop(tabId);
    await this.world.bindings.drop(tabId);
  }

  /** Locked: nothing readable stays. */
  forget(): void {
    this.#untouched.clear();
    this.world.locked.forget();
  }

  /** Nothing is taken while this goes on (locking); what comes meanwhile waits. */
  during<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#gate.then(work, work);
    this.#gate = done.catch(() => undefined);
    return done;
  }

  /** Everything that was taken while locked has come to an end. */
  async blindDone(): Promise<void> {
    while (this.#blind.size > 0) await Promise.allSettled(this.#blind);
  }

  async #mustBeOpen(): Promise<void> {
    if (!(await this.world.ready())) throw new Refusal('locked');
  }

  /** @param open what it means while open: which draft, and what happens to it; null: nothing to keep. */
  #take(
    place: Place,
    form: Draft['form'] | null,
    blindly: JournalOp,
    open: () => Promise<{ writer: Writer; op: Op } | null>,
  ): Promise<Taken> {
    return this.#inTurn(place.tabId, async () => {
      const taken = (await this.world.ready()) ? await open().catch(unlessLocked) : 'locked';
      if (taken === 'locked') return this.#putBlind(place, form, blindly);
      if (!taken) return null;
      const { writer, op } = taken;
      await this.#noticed(place, blindly);
      const ending = writer.change(op).then(async (ended) => {
        if (!('reason' in ended) || ended.reason !== 'locked') return ended;
        // Locked in the very moment, and perhaps open again by now: it is asked anew. A row for those who cannot read would be written over
        // by whoever goes on with the draft.
        const again = await this.#take(place, form, blindly, open);
        return again ? again.ending : ended;
      });
      return { draftId: writer.current.draft.id, ending };
    });
  }

  #putBlind(place: Place, form: Draft['form'] | null, op: JournalOp): Promise<Taken> {
    const work = this.#putBlindNow(place, form, op);
    const whole = work.then((taken) => taken?.ending);
    this.#blind.add(whole);
    const done = (): boolean => this.#blind.delete(whole);
    whole.then(done, done);
    return work;
  }

  async #putBlindNow(place: Place, form: Draft['form'] | null, op: JournalOp): Promise<Taken> {
    const { bindings, locked } = this.world;
    const { tabId, origin, path } = place;
    const binding = await bindings.get(place);
    const isSame = binding !== null && isSamePage(binding, place);
    const isReceipt = op.do === 'receipt' && binding !== null && this.#follows(binding, place, op.at);
    const bound = binding?.draftId && (isSame || isReceipt) ? binding : null;
    const home = { tabId, origin, path, form, named: isNamed(place, bound) };
    if (op.do === 'input') {
      // nobody will look into the draft before it is opened: what no draft could hold is refused now
      const url = origin + path;
      apply(begun('', op.at, home, form ?? { adapter: NO_FORM, url }), op);
    }
    if (bound?.draftId) {
      const put = await locked.put(bound.draftId, { ...op, home }, false);
      if (put) {
        if (isSame) await this.#follow(place, bound, bound.draftId);
        await this.#noticed(place, op);
        return { draftId: bound.draftId, ...put };
      }
    }
    if (op.do !== 'input' || !isTouched(op.entries)) return null;
    const draftId = crypto.randomUUID();
    const put = await locked.put(draftId, { ...op, home }, true);
    await bindings.set(place, draftId);
    return put && { draftId, ...put };
  }

  /** What a receipt that is shown while locked has to go by. */
  async #noticed({ tabId }: Place, op: JournalOp): Promise<void> {
    if (op.do === 'submitted') await this.world.bindings.submitted(tabId, op.at);
    else if (op.do === 'input' && isTouched(op.entries)) await this.world.bindings.submitted(tabId, null);
  }

  #follows({ origin, submittedAt }: Binding, place: Place, at: number): boolean {
    return origin === place.origin && submittedAt !== undefined && at - submittedAt <= RECEIPT_FOLLOWS_MS;
  }

  /** The bound draft, else that of the same numbered dossier, else a new one for `form` (null: none). */
  async #find(place: Place, form: Draft['form'] | null): Promise<Writer | null> {
    const bound = await this.#bound(place);
    if (bound) return bound;
    if (!form && !namesDossier(place.path)) return null;
    const known = await this.#ofDossier(place);
    if (!known && !form) return null;
    const id = crypto.randomUUID();
    const writer = known ?? this.world.writers.add(begun(id, this.world.now(), place, form!));
    await this.world.bindings.set(place, writer.current.draft.id);
    return writer;
  }

  /** The bound draft, unless the page is another one, or the draft was deleted, damaged, or ended with its submission. */
  async #bound(place: Place): Promise<Writer | null> {
    const binding = await this.world.bindings.get(place);
    if (!binding?.draftId || !isSamePage(binding, place)) return null;
    const writer = await this.world.writers.usable(binding.draftId);
    if (!writer || (writer.current.draft.submittedAt !== null && !isNamed(place, binding))) return null;
    await this.#follow(place, binding, binding.draftId);
    return writer;
  }

  /** The dossier goes on at this address, and a page without a name of its own may follow it here. */
  async #follow(place: Place, binding: Binding, draftId: string): Promise<void> {
    const dossier = place.dossier ?? binding.dossier;
    if (binding.path !== place.path || binding.document !== place.document || binding.dossier !== dossier)
      await this.world.bindings.set({ ...place, dossier }, draftId);
  }

  async #handedIn(place: Place): Promise<Writer | null> {
    const binding = await this.world.bindings.get(place);
    if (!binding?.draftId || binding.origin !== place.origin) return null;
    const writer = await this.world.writers.usable(binding.draftId);
    if (!writer || isSamePage(binding, place)) return writer;
    const { submittedAt } = writer.current.draft;
    return submittedAt !== null && this.world.now() - submittedAt <= RECEIPT_FOLLOWS_MS ? writer : null;
  }

  async #ofDossier(place: Place): Promise<Writer | null> {
    const binding = await this.world.bindings.get(place);
    const wantsNew = binding?.draftId === null && isSamePage(binding, place);
    if (wantsNew || !namesDossier(place.path)) return null;
    const same = ofDossier((await this.world.records.listing.all()).values(), place);
    return same && this.world.writers.usable(same.summary.id);
  }

  #inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    let turn = this.#turns.get(tabId);
    if (!turn) this.#turns.set(tabId, (turn = inTurn()));
    return turn(async () => {
      await this.#gate;
      return work();
    });
  }
}

/** Does the portal itself name the dossier on this page, so that it goes on after a submission? */
const isNamed = (place: Place, binding: Binding | null): boolean =>
  namesDossier(place.path) || (place.dossier !== null && place.dossier === binding?.dossier);

/** Locked in the very moment: it is taken like what is typed while locked. @throws anything else. */
function unlessLocked(error: unknown): 'locked' {
  if (reasonOf(error) !== 'locked') throw error;
  return 'locked';
}

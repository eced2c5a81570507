/** What the desk and the panel do with drafts by hand: open, mark, delete and take back, hand over, look for a person, back up. */
import type { Draft, DraftSummary } from '../core/draft';
import type { AuditAct, ListMark, ListPart, PersonHit } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import { copyId, sameDraft } from './import-ids';
import { dueOf, othersOf, shownDraft, shownSummary, withoutKey, type Listed } from './kept';
import type { Marks, Op } from './ops';
import { begun } from './ops';
import { placesOf, wantedOf } from './person';
import { passOver, type Records } from './records';
import type { Keeping } from './settings';
import type { Writer } from './writer';
import { changeDurably, type Writers } from './writers';

export interface DraftsWorld {
  records: Records;
  writers: Writers;
  now: () => number;
  /** Something in the list has changed. */
  changed: () => void;
  /** Is it open, and what was typed while locked in its drafts? @throws Refusal `locked`, `no-vault`. */
  open(): Promise<void>;
  keeping(): Promise<Keeping>;
  /** The database was compared with its second copy. */
  checked(): Promise<void>;
  /** Is it being compared just now? */
  checking(): boolean;
  /** May anything be deleted because of its date? Not while the clock is in doubt. */
  trust(): Promise<boolean>;
  /** These leave this clerk: what the register is still to hear of them comes first. */
  handIn(ids: readonly string[]): Promise<void>;
  /** Notes an act in the log; never a value, never a citizen. */
  note(what: AuditAct, more: { count?: number; ref?: string }): Promise<void>;
}

export type Imported = { id: string; outcome: 'new' | 'same' | 'copy' };

/** Drafts that are opened at a time while somebody is looked for. */
const AT_ONCE = 50;

/** Rows that fill any screen. */
const FIRST_LOOK = 100;
/** ms; whoever follows the list asks every few seconds. */
const SWEEP_EVERY = 60_000;

export class Drafts {
  #sweptAt = -Infinity;

  constructor(private readonly world: DraftsWorld) {}

  /** @throws Refusal `not-found`, `damaged`, `other-clerk`, `locked`, `no-vault`. */
  async open(id: string): Promise<Draft> {
    return shownDraft(await this.#look(id));
  }

  /** Those of them that open, in this order. For a backup: who asks compares which are missing. @throws Refusal `locked`, `no-vault`. */
  async read(ids: readonly string[]): Promise<Draft[]> {
    await this.world.open();
    const drafts = await Promise.all(ids.map((id) => this.#look(id).catch(passOver)));
    return drafts.flatMap((draft) => (draft ? shownDraft(draft) : []));
  }

  /** Newest first. What is due is deleted before. */
  async list(): Promise<DraftSummary[]> {
    const listed = await this.#listed();
    // a deletion by date waits for the comparison, the list does not
    const sweeping = this.sweep(listed);
    if (this.world.checking()) sweeping.catch(() => undefined);
    else await sweeping;
    const keeping = await this.world.keeping();
    return [...listed.values()]
      .map((one) => shownSummary(one, keeping))
      .sort((a, b) => b.updatedAt - a.updatedAt);
  }

  /** Fetches what the list begins with while a key is made of the passphrase. */
  prepare(): void {
    this.world.records.listing.prepare();
  }

  /** Some of the newest, for a first look while the list is still being read; nothing is sure of what is missing. */
  async newest(): Promise<DraftSummary[]> {
    const [lines, keeping] = await Promise.all([
      this.world.records.listing.newest(FIRST_LOOK),
      this.world.keeping(),
    ]);
    return lines.map((one) => shownSummary(one, keeping));
  }

  /** All of the list in parts, newest first, and then only what is new. @param since what was told with the last part; null: nothing yet. */
  async follow(since: ListMark | null): Promise<ListPart> {
    const { records, now } = this.world;
    await this.world.open();
    const lines = await records.listing.lines();
    if (since === null || Math.abs(now() - this.#sweptAt) > SWEEP_EVERY) {
      this.#sweptAt = now();
      // whoever is shown the list sees at once what goes
      void this.sweep(lines.all).catch(() => undefined);
    }
    const keeping = await this.world.keeping();
    // another policy gives every line another date
    const policy = [keeping.submittedDays, keeping.untouchedDays].join('-');
    const [life, under] = since?.life.split(' ') ?? [];
    const part = lines.since(since && under === policy ? { life: life!, at: since.at } : null);
    return {
      mark: { life: `${part.mark.life} ${policy}`, at: part.mark.at },
      drafts: part.lines.map((one) => shownSummary(one, keeping)),
      gone: part.gone,
      anew: part.anew,
      more: part.more,
    };
  }

  /** @throws Refusal `bad-message` when the draft would no longer fit its schema. */
  async mark(writer: Writer, marks: Marks): Promise<Draft> {
    await changeDurably(writer, { do: 'mark', at: this.world.now(), marks });
    this.world.changed();
    return shownDraft(writer.current.draft);
  }

  /** Of two values that two tabs typed into one field, this one holds. @throws Refusal `bad-message`: it is none of them. */
  async settle(id: string, key: string, value: string): Promise<Draft> {
    const writer = await this.writer(id);
    const field = writer.current.draft.fields.find((one) => one.key === key);
    if (!field || ![field, ...othersOf(field)].some((one) => one.value === value))
      throw new Refusal('bad-message');
    await changeDurably(writer, { do: 'settle', at: this.world.now(), key, value });
    this.world.changed();
    return shownDraft(writer.current.draft);
  }

  /** To write into. @throws as {@link open}. */
  async writer(id: string): Promise<Writer> {
    await this.world.open();
    return this.world.writers.get(id);
  }

  /** Marks as deleted; it is gone for good after ten minutes, or at `purge`. */
  async delete(id: string): Promise<void> {
    const at = this.world.now();
    await this.#planErasing(id, at, { do: 'delete', at });
    await this.world.note('deleted', { ref: id });
  }

  /** Takes the deletion back; a draft that only waits for its date is kept from now on. */
  undelete(id: string): Promise<void> {
    return this.#planErasing(id, null, { do: 'undelete' });
  }

  /** Those of the list that are marked as deleted are gone for good. */
  async purge(ids: readonly string[]): Promise<void> {
    const listed = await this.#listed();
    await this.#erase(ids.filter((id) => (listed.get(id)?.summary.deletedAt ?? null) !== null));
  }

  /** Gone at once. Only one's own. */
  async erase(ids: readonly string[], why: 'person' | 'chosen'): Promise<void> {
    const listed = await this.#listed();
    const mine = [...new Set(ids)].filter((id) => listed.has(id));
    if (mine.length === 0) return;
    await this.#erase(mine);
    const one = mine.length === 1 && why === 'chosen' ? { ref: mine[0]! } : {};
    await this.world.note(why === 'person' ? 'erased-person' : 'deleted', { count: mine.length, ...one });
  }

  /** Deletes what is due. Works while locked: called whenever the worker starts, and before each list. @param listed the list, where it is known. */
  async sweep(listed: ReadonlyMap<string, Listed> | null = null): Promise<void> {
    const { records, now } = this.world;
    await this.world.checked();
    const [dated, keeping] = await Promise.all([records.due(now()), this.world.keeping()]);
    // what is sealed says when a draft is due, where somebody can read it
    const own = listed ?? (dated.length > 0 ? await this.#listed().catch(() => null) : null);
    const isLate = (one: Listed): boolean =>
      !one.summary.damaged && (dueOf(one, keeping) ?? Infinity) <= now();
    const late = [...(own ?? [])].flatMap(([id, one]) => (isLate(one) ? id : []));
    const ids = new Set([...dated, ...late]);
    if (ids.size === 0 || !(await this.world.trust())) return;
    const due: string[] = [];
    for (const id of ids) {
      const one = own?.get(id);
      if (!one) {
        if (await records.isDueBlind(id, now())) due.push(id);
      } else if (one.summary.damaged || isLate(one)) due.push(id);
      else await records.redate(id, one);
    }
    if (due.length === 0) return;
    await this.#erase(due);
    await this.world.note('erased-due', { count: due.length });
  }

  /** To a colleague at this PC: from now on only they can open it. @throws Refusal `not-found`: no such colleague, or they have never unlocked here. */
  async hand(id: string, to: string): Promise<void> {
    await this.world.open();
    const { records, writers } = this.world;
    await this.world.handIn([id]);
    const ending = await (await writers.get(id)).fold();
    if ('reason' in ending) throw new Refusal(ending.reason);
    await writers.without([id], async () => records.hand(await records.load(id), to));
    this.world.changed();
    await this.world.note('handed-over', { ref: id });
  }

  /** Own drafts in which a person occurs. What does not open cannot be searched: it is in the list as damaged. */
  async find(query: string): Promise<PersonHit[]> {
    const wanted = wantedOf(query);
    if (!wanted) throw new Refusal('bad-message');
    const hits: PersonHit[] = [];
    const keeping = await this.world.keeping();
    await this.world.open();
    const all = [...(await this.world.records.listing.all()).values()];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const lines = all.slice(from, from + AT_ONCE);
      for (const [at, kept] of (await this.world.writers.glance(lines)).entries()) {
        const fields = kept && placesOf(kept.draft, wanted);
        if (fields) hits.push({ draft: shownSummary(lines[at]!, keeping), fields });
      }
    }
    return hits.sort((a, b) => b.draft.updatedAt - a.draft.updatedAt);
  }

  /** From a file. A draft that is here is never overwritten: another state of it comes in beside it, once. */
  async import(drafts: readonly Draft[]): Promise<Imported[]> {
    await this.world.open();
    const coming = new Map<string, Draft>();
    const outcomes: Imported[] = [];
    for (const draft of drafts) outcomes.push(await this.#importOne(draft, coming));
    if (coming.size > 0) {
      const cameAt = this.world.now();
      const kept = [...coming.values()].map((draft) => ({
        ...begun(draft.id, draft.createdAt, draft, draft.form),
        draft: withoutKey(draft),
        rev: 1,
        cameAt,
      }));
      await this.world.records.writeAll(kept);
      this.world.changed();
      await this.world.note('imported', { count: coming.size });
    }
    return outcomes;
  }

  /** @param coming what is to be written; this one joins it unless it is here already. */
  async #importOne(draft: Draft, coming: Map<string, Draft>): Promise<Imported> {
    const here = await this.#stateHere(draft.id, draft, coming);
    if (here === 'same') return { id: draft.id, outcome: 'same' };
    const copy = here === 'none' ? draft : { ...draft, id: await copyId(draft) };
    const { id } = copy;
    if (here !== 'none' && (await this.#stateHere(id, copy, coming)) !== 'none')
      return { id, outcome: 'same' };
    coming.set(id, copy);
    return { id, outcome: here === 'none' ? 'new' : 'copy' };
  }

  async #stateHere(
    id: string,
    draft: Draft,
    coming: ReadonlyMap<string, Draft>,
  ): Promise<'none' | 'same' | 'other'> {
    const other = coming.get(id);
    if (other) return sameDraft(shownDraft(other), shownDraft(draft)) ? 'same' : 'other';
    try {
      return sameDraft(shownDraft(await this.#look(id)), shownDraft(draft)) ? 'same' : 'other';
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'not-found') return 'none';
      if (reason === 'damaged' || reason === 'other-clerk') return 'other';
      throw error;
    }
  }

  async #listed(): Promise<ReadonlyMap<string, Listed>> {
    await this.world.open();
    return this.world.records.listing.all();
  }

  async #look(id: string): Promise<Draft> {
    await this.world.open();
    return (await this.world.writers.look(id)).draft;
  }

  /** A record that does not open can still be given (or freed of) its date. */
  async #planErasing(id: string, deletedAt: number | null, op: Op): Promise<void> {
    try {
      await changeDurably(await this.writer(id), op);
    } catch (error) {
      if (reasonOf(error) !== 'damaged') throw error;
      await this.world.records.planErasing(id, deletedAt);
    }
    this.world.changed();
  }

  async #erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.world.handIn(ids);
    await this.world.writers.without(ids, () => this.world.records.erase(ids));
    this.world.changed();
  }
}

/**
 * From drafts to the register: when a draft was handed in, and whenever it changes afterwards, its row goes sealed into the register's inbox.
 * Never on the way of a key: it waits until the hand rests.
 *
 * Nothing is forgotten, although the worker may die at any moment: beside the drafts lies the revision of each that is in the inbox, and every
 * unlocking compares. What waits is noted in the browser's memory as well, so that a worker that starts again need not look through all drafts.
 */
import { Refusal, reasonOf } from '../messaging/refusal';
import { sealForInbox, type InboxEntry } from '../register/inbox-seal';
import type { Database } from './db';
import type { Kept } from './kept';
import type { Keys } from './key-types';
import type { Line } from './list-cache';
import { inTurn, type MemoryArea } from './memory-area';
import type { RegisterAccess } from './register-access';
import { rowOfDraft } from './register-row';
import { fromBase64, toBase64 } from './seal';
import { SENT, sentOf } from './sent';
import { changeDurably, type Later, type Writers } from './writers';

/** The register's own database, as far as the background knows it. */
export interface RegisterDoor {
  /** Durable when it resolves. */
  add(entry: InboxEntry): Promise<void>;
  /** The whole register, for good. */
  erase(): Promise<void>;
  /** When the office closes, minutes after midnight. @throws Refusal `switched-off`: the office wants no register. */
  closing(): Promise<number>;
}

export interface HandingInWorld {
  door: RegisterDoor;
  access: Pick<RegisterAccess, 'known'>;
  database: Database;
  keys: Pick<Keys, 'open'>;
  lines(): Promise<ReadonlyMap<string, Line>>;
  writers: Pick<Writers, 'get' | 'look'>;
  area: MemoryArea;
  now: () => number;
  /** Something is in the inbox. */
  told(): void;
  later?: Later | undefined;
}

/** In `storage.session`: drafts that wait. */
const WAITING = 'handing-in';
/** The hand rests: ms. */
const REST_MS = 5_000;
/** At the first unlocking there may be hundreds: others want the disk as well. */
const AT_ONCE = 20;
const BREATH_MS = 50;

export class HandingIn {
  readonly #turn = inTurn();
  readonly #waiting = new Set<string>();
  /** What is in the register, as far as it was met in this life of the worker. */
  readonly #sent = new Map<string, number>();
  #stop: () => void = () => undefined;

  constructor(private readonly world: HandingInWorld) {}

  /** A draft was written. Costs nothing where it is in work. */
  saw(kept: Kept): void {
    const { id } = kept.draft;
    const wants = isHandedIn(kept) ? this.#sent.get(id) !== kept.rev : this.#sent.has(id);
    if (wants) this.#await([id]);
  }

  /** Somebody has unlocked: everything is compared. @throws Refusal `locked`, what the database refuses. */
  async compare(): Promise<void> {
    const { facts } = await this.world.database.tables();
    const [lines, rows] = await Promise.all([
      this.world.lines(),
      facts.where('id').startsWith(SENT).toArray(),
    ]);
    const sent = new Map(rows.map(({ id, value }) => [id.slice(SENT.length), value as number]));
    const behind: string[] = [];
    for (const [id, line] of lines) {
      const before = sent.get(id);
      if (before !== undefined) this.#sent.set(id, before);
      const wants = isHandedInLine(line) ? before !== line.rev : before !== undefined;
      if (wants && !line.summary.damaged) behind.push(id);
    }
    if (behind.length > 0) this.#await(behind);
    await this.flush();
  }

  /** The worker has started: goes on with what waited, once the first answers are given. */
  async resume(): Promise<void> {
    const kept = (await this.world.area.get(WAITING))[WAITING];
    if (Array.isArray(kept) && kept.length > 0) this.#await(kept as string[]);
  }

  /** Brings what waits into the inbox; of these drafts, or of all. What cannot be taken now goes on waiting. Never throws. */
  flush(only?: readonly string[]): Promise<void> {
    const ids = (): string[] => [...this.#waiting].filter((id) => only?.includes(id) ?? true);
    if (ids().length === 0) return Promise.resolve();
    return this.#turn(async () => {
      let [done, came] = [0, 0];
      try {
        const closing = await this.world.door.closing();
        for (const id of ids()) {
          if (++done % AT_ONCE === 0) await new Promise((go) => setTimeout(go, BREATH_MS));
          if (await this.#one(id, closing)) came++;
        }
      } catch (error) {
        // locked, or no register is wanted: the next unlocking compares
        if (!['locked', 'switched-off'].includes(reasonOf(error))) this.#plan();
      }
      if (came > 0) this.world.told();
      await this.#note();
    });
  }

  /** Nothing is on its way. */
  idle(): Promise<void> {
    return this.#turn(async () => undefined);
  }

  /** Locked, or another clerk: what waited is found again by their own comparison. */
  forget(): void {
    this.#stop();
    this.#waiting.clear();
    this.#sent.clear();
  }

  async #one(id: string, closing: number): Promise<boolean> {
    this.#waiting.delete(id);
    try {
      return await this.#hand(id, closing);
    } catch (error) {
      // gone, a colleague's, or it does not open: there is nothing to hand in
      if (['not-found', 'other-clerk', 'damaged'].includes(reasonOf(error))) return false;
      this.#waiting.add(id);
      throw error;
    }
  }

  /** @returns false: there was nothing to tell. */
  async #hand(id: string, closing: number): Promise<boolean> {
    const { access, database, door, keys, now } = this.world;
    const register = await access.known();
    if (!register) throw new Refusal('failed');
    const kept = await this.#withKey(await this.world.writers.look(id));
    const { clerkId: clerk } = await keys.open();
    const row = isHandedIn(kept) ? await rowOfDraft(kept.draft, { clerk, closing }) : null;
    const { facts } = await database.tables();
    // turned down before anybody was told that it had been handed in
    if (!row && (await facts.where('id').equals(sentOf(id)).count()) === 0) return false;
    const { keyId, publicKey } = register;
    await door.add(await sealForInbox(fromBase64(publicKey), keyId, { id, at: now(), row }));
    if (row) {
      await facts.put({ id: sentOf(id), value: kept.rev });
      this.#sent.set(id, kept.rev);
    } else {
      await facts.delete(sentOf(id));
      this.#sent.delete(id);
    }
    return true;
  }

  /** With a key for its fingerprints: made once, and kept in the draft. */
  async #withKey(kept: Kept): Promise<Kept> {
    if (kept.draft.printKey !== undefined || !isHandedIn(kept)) return kept;
    const writer = await this.world.writers.get(kept.draft.id);
    const key = toBase64(crypto.getRandomValues(new Uint8Array(32)));
    await changeDurably(writer, { do: 'print-key', key });
    this.#waiting.delete(kept.draft.id);
    return writer.current;
  }

  #await(ids: readonly string[]): void {
    const news = ids.filter((id) => !this.#waiting.has(id));
    for (const id of news) this.#waiting.add(id);
    if (news.length > 0) void this.#note();
    this.#plan();
  }
  #plan(): void {
    this.#stop();
    this.#stop = this.world.later?.(REST_MS, () => void this.flush()) ?? (() => undefined);
  }
  /** The browser's memory may be full: the next unlocking finds it all the same. */
  async #note(): Promise<void> {
    const ids = [...this.#waiting];
    const { area } = this.world;
    await (ids.length > 0 ? area.set({ [WAITING]: ids }) : area.remove(WAITING)).catch(() => undefined);
  }
}

/** Handed in here: what came from a file had been handed in where it came from. */
function isHandedIn({ draft, cameAt }: Kept): boolean {
  const at = draft.submittedAt ?? draft.receipt?.at;
  return at !== undefined && (cameAt === null || at > cameAt);
}
const isHandedInLine = ({ summary, cameAt }: Line): boolean =>
  summary.submittedAt !== null
    ? cameAt === null || summary.submittedAt > cameAt
    : summary.receipt !== undefined && cameAt === null;

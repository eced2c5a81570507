/** The store put together: what the background owns, and nobody else. */
import type { StoreReport } from '../messaging/protocol';
import { Audit, type HeadKeeper } from './audit';
import { Bindings } from './bindings';
import type { Clock } from './clock';
import type { Database } from './db';
import { Disk } from './disk';
import { Drafts } from './drafts';
import { foldIn } from './fold';
import { HandingIn, type RegisterDoor } from './handing-in';
import { Learning } from './learning';
import { inTime } from './in-time';
import { LockedDrafts, isLocked } from './locked';
import type { SearchableArea } from './memory-area';
import type { LearningCopy, Mirror } from './mirror-types';
import { QuarantineTable } from './quarantine';
import { Records } from './records';
import { RegisterAccess } from './register-access';
import type { AccessCopy } from './register-rows';
import { Todo } from './register-todo';
import { seen, told } from './report';
import type { Keeping } from './settings';
import type { Spill } from './space';
import { TabDrafts } from './tab-drafts';
import { Vault } from './vault';
import { Writers, type Later } from './writers';

export interface Store {
  vault: Vault;
  audit: Audit;
  drafts: Drafts;
  tabs: TabDrafts;
  writers: Writers;
  learning: Learning;
  /** Who may open the register, what waits for whom in it, and the way of drafts into it. */
  register: {
    access: RegisterAccess;
    todo: Todo;
    handing: HandingIn | null;
    /** A clerk has left this PC: what nobody can open any more goes. */
    left(): Promise<void>;
  };
  /** Brings everything open to the disk, then forgets the key and every draft in memory. */
  lock(): Promise<void>;
  /** An old passphrase brings shifts back (`Vault.openBefore`): every draft is looked at anew. */
  openBefore(keks: readonly { id: string; kek: string }[]): Promise<void>;
  /** As {@link lock}, and the tabs let their drafts go: the next clerk begins anew. */
  endShift(): Promise<void>;
  /** Somebody has opened it: what was typed while locked comes into its drafts. Never throws; it goes on with the next question. */
  opened(): Promise<void>;
  /** Seals drafts of former shifts anew under the present one. @returns how many are left. */
  reseal(limit: number): Promise<number>;
  /** Deletes all drafts and all keys of everybody for good. */
  eraseEverything(): Promise<void>;
  /** Brings what waits to the disk, the second copy as well. */
  settle(): Promise<void>;
  /** Tries again to write what the disk has not taken, now and every few seconds while something waits. */
  drain(): Promise<void>;
  /** What was found and mended by itself. @param isSeen it need not be told again. */
  report(isSeen: boolean): Promise<StoreReport>;
  /** The clerk says that the PC's clock is right. */
  confirmClock(): Promise<void>;
  /** Resolves when the database is compared with its second copy, and where it had to move, in its new place. */
  checked(): Promise<void>;
  /** Nothing waits to be written. */
  readonly idle: boolean;
}

export interface StoreWorld {
  database: Database;
  area: SearchableArea;
  now: () => number;
  /** Something in the list of drafts has changed. */
  changed: () => void;
  mirror?: Mirror;
  /** The second copy of what was practised. */
  learningCopy?: LearningCopy;
  /** The same of access to the register. */
  accessCopy?: AccessCopy;
  /** The register's own database. Absent: nothing is handed in. */
  registerDoor?: RegisterDoor;
  /** The database was compared with its second copy. */
  checked?: () => Promise<void>;
  /** The same for whoever only looks: no draft is missing any more. Absent: `checked`. */
  listable?: () => Promise<void>;
  /** Is it being compared just now? */
  checking?: () => boolean;
  spill?: Spill;
  head?: HeadKeeper;
  keeping?: () => Promise<Keeping>;
  clock?: Pick<Clock, 'trust' | 'doubt' | 'confirm'>;
  later?: Later;
  /** What the disk did not take is on it now. */
  back?: () => void;
  /** The disk has taken something. */
  taken?: () => void;
  /** The second copy cannot be written or read just now. Absent: nothing is known of that. */
  copyFails?: () => boolean;
  /** "Kết thúc ca" is over and everything is on the disk. */
  shiftEnded?: () => void;
}

/** Where nobody has decided (`settings.ts` says the same to whoever can ask it). */
const USUAL: Keeping = { submittedDays: 7, untouchedDays: 30, lockMinutes: 5 };

/** A clock that nobody has doubts about. */
const RIGHT: NonNullable<StoreWorld['clock']> = {
  trust: async () => true,
  doubt: async () => null,
  confirm: async () => undefined,
};

const NO_MIRROR: Mirror = {
  keep: () => undefined,
  keepRow: () => undefined,
  rows: async () => [],
  dropRows: async () => undefined,
  flush: async () => undefined,
  find: async () => null,
  keys: async () => null,
  drop: async () => undefined,
  keepKeys: async () => undefined,
  clear: async () => undefined,
};

export function createStore(world: StoreWorld): Store {
  const { database, area, now, changed, mirror = NO_MIRROR } = world;
  const { keeping = async () => USUAL, checked = async () => undefined, clock = RIGHT } = world;
  const { listable = checked, checking = () => false } = world;
  const audit: Audit = new Audit(database, now, {
    by: () => vault.label(),
    ...(world.head && { head: world.head }),
  });
  const vault: Vault = new Vault(database, area, now, {
    audit,
    ...(world.mirror && { mirror: world.mirror }),
    ...(world.learningCopy && { learning: world.learningCopy }),
    ...(world.accessCopy && { register: world.accessCopy }),
    ...(world.checked && { ready: world.checked }),
  });
  const learning = new Learning({
    database,
    keys: vault,
    note: (what) => audit.add(what),
    ...(world.learningCopy && { copy: world.learningCopy }),
  });
  const disk = new Disk(database, world);
  const quarantine = new QuarantineTable(database, now);
  const look = (id: string) => writers.look(id);
  const records: Records = new Records({
    disk,
    keys: vault,
    mirror,
    quarantine,
    keeping,
    checked: listable,
    look,
    written: (kept) => handing?.saw(kept),
    now,
    ...(world.later && { later: world.later }),
    // and the desk hears of it, whoever has come upon the damage
    note: (what, more) => audit.add(what, { ...more, by: null }).then(changed),
  });
  const writers: Writers = new Writers(records, now, changed, world.later);
  const access = new RegisterAccess({
    database,
    keys: vault,
    checked,
    ...(world.accessCopy && { copy: world.accessCopy }),
  });
  const { registerDoor: door } = world;
  /** Null: there is no register, and nothing is handed in. */
  const handing: HandingIn | null =
    door === undefined
      ? null
      : new HandingIn({
          door,
          access,
          database,
          keys: vault,
          writers,
          area,
          now,
          lines: () => records.listing.all(),
          told: changed,
          later: world.later,
        });
  const todo = new Todo({ database, keys: vault });
  const locked = new LockedDrafts(disk, vault, mirror, now);
  const bindings = new Bindings(area, database, now);

  /** Whose locked typing is in its drafts. */
  let folded: string | null = null;
  /** Counts the lockings: a folding that was overtaken by one says nothing about what was typed since. */
  let lockings = 0;
  let folding: Promise<void> | null = null;
  const fold = async (clerkId: string): Promise<void> => {
    const before = lockings;
    await listable();
    await disk.drain();
    await tabs.blindDone();
    locked.forget();
    const rebind = bindings.replace.bind(bindings);
    if (await foldIn({ database, records, writers, rebind })) changed();
    if (lockings === before) folded = clerkId;
  };
  const ready = async (): Promise<boolean> => {
    if (await isLocked(vault)) return false;
    const { clerkId } = await vault.open();
    if (folded !== clerkId) await (folding ??= fold(clerkId).finally(() => (folding = null)));
    return true;
  };

  const tabs: TabDrafts = new TabDrafts({ bindings, locked, records, writers, now, ready });
  const drafts = new Drafts({
    records,
    writers,
    now,
    changed,
    keeping,
    trust: () => clock.trust(),
    checked,
    checking,
    open: async () => {
      await vault.open();
      await ready();
    },
    note: (what, more) => audit.add(what, more),
    handIn: async (ids) => handing?.flush(ids),
  });

  const copied = (): Promise<void> => inTime(mirror.flush()).catch(() => undefined);
  const settle = async (): Promise<void> => {
    await writers.settle();
    await Promise.all([copied(), records.listing.remember()]);
  };
  /** The long part comes before and after it: whoever types waits only for the turn of the key. */
  const close = async (end: () => Promise<void>): Promise<void> => {
    await settle();
    await inTime(handing?.flush() ?? Promise.resolve()).catch(() => undefined);
    await tabs.during(async () => {
      await folding?.catch(() => undefined);
      await writers.settle();
      await end();
      // what came in between finds the key gone and is sealed anew without it
      await writers.settle();
      writers.forget();
      tabs.forget();
      records.forget();
      handing?.forget();
      lockings++;
      folded = null;
    });
    // what waited to be copied is readable in memory until then
    await copied();
  };
  const endShift = async (): Promise<void> => {
    await close(async () => {
      await vault.endShift();
      await bindings.clear();
    });
    world.shiftEnded?.();
  };

  return {
    vault,
    audit,
    drafts,
    tabs,
    writers,
    learning,
    register: {
      access,
      todo,
      handing,
      async left() {
        if (await access.ended()) await door?.erase();
      },
    },
    lock: () => close(() => vault.lock()),
    openBefore: async (keks) => {
      await close(() => vault.openBefore(keks));
      changed();
    },
    endShift,
    async opened() {
      try {
        if (!(await ready())) return;
        // whoever has just unlocked will want to see the list, its beginning first
        await drafts.newest();
        await records.listing.all();
        if (!handing) return;
        // whoever waits for the key, or whose own does not open, hands in all the same
        await access.enter().catch(() => undefined);
        await handing.compare();
      } catch {
        // told to the next who asks
      }
    },
    reseal: async (limit) => {
      await ready();
      await learning.renew();
      await access.renew();
      return records.reseal(limit, async (id) => (await writers.get(id)).renew());
    },
    async eraseEverything() {
      await close(() => vault.lock());
      await bindings.clear();
      await vault.eraseAll();
      await door?.erase();
      changed();
    },
    settle,
    drain: () => disk.drain(),
    async report(isSeen) {
      if (isSeen) await seen(database);
      const copyFails = world.copyFails?.() ?? false;
      return { ...(await told(database)), copyFails, clock: await clock.doubt() };
    },
    async confirmClock() {
      await clock.confirm();
      await audit.add('clock-confirmed');
      await drafts.sweep();
    },
    checked,
    get idle() {
      return writers.idle && locked.idle;
    },
  };
}

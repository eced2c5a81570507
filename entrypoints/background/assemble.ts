/** The store with everything it needs of the browser: the database, its second copy, the clock, what the disk has not taken. */
import { browser } from 'wxt/browser';
import { DEFAULT_OFFICE, closingOf } from '@/utils/calendar/office';
import { Refusal } from '@/utils/messaging/refusal';
import { addToInbox, eraseRegister } from '@/utils/register/db';
import { Aftermath } from '@/utils/store/aftermath';
import { Clock } from '@/utils/store/clock';
import { DATABASE, Database } from '@/utils/store/db';
import { LocalMirror } from '@/utils/store/mirror';
import { beginNewLog } from '@/utils/store/new-log';
import { isOff } from '@/utils/store/managed';
import { loadKeeping, loadOfficeTime, onKeeping } from '@/utils/store/settings';
import type { Buckets } from '@/utils/store/places';
import { MemorySpill } from '@/utils/store/space';
import { StartCheck } from '@/utils/store/start-check';
import { createStore, type Store } from '@/utils/store/store';
import type { Later } from '@/utils/store/writers';

export interface AssembleWorld {
  now(): number;
  /** Something in the list of drafts has changed. */
  changed(): void;
  /** Somebody was refused, and now there is a database again: what was not saved can be sent again. */
  back(): void;
  /** "Kết thúc ca" is over. */
  shiftEnded(): void;
}

/** The newest entry of the log, in a second place (`audit.ts`). */
const HEAD = 'audit.head';
/** In this life of the browser nothing is written behind an old log's broken end any more (`new-log.ts`). */
const LOG_BEGUN = 'log.begun';

export function assemble({ now, changed, back, shiftEnded }: AssembleWorld): Store {
  const { local, session } = browser.storage;
  const database: Database = new Database(DATABASE, {
    async first(factory) {
      if ((await session.get(LOG_BEGUN))[LOG_BEGUN]) return;
      await beginNewLog(factory);
      // the register and the records lie in the common store, which may be another
      if (factory !== indexedDB) await beginNewLog(indexedDB);
      await session.set({ [LOG_BEGUN]: true });
    },
    opened: (tables, found) => check.opened(tables, found),
    back,
    refused: () => aftermath.refused(),
    unreadable: () => check.unreadable(),
    buckets: (navigator as { storageBuckets?: Buckets }).storageBuckets,
  });
  const later: Later = (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };
  const aftermath = new Aftermath({ database, local, session, later });
  void aftermath.resume();
  const clock: Clock = new Clock(database, local, now);
  const mirror = new LocalMirror(
    local,
    () => clock.latest(),
    () => aftermath.isRefusing,
  );
  const check: StartCheck = new StartCheck({
    open: () => database.tables(),
    mirror,
    area: session,
    now,
    trust: () => clock.trust(),
    renew: () => database.renew(),
    mended: ({ restored, lost }) => {
      if (restored > 0) void store.audit.add('restored', { count: restored, by: null });
      if (lost > 0) void store.audit.add('damaged', { count: lost, by: null });
      changed();
    },
  });
  let keeping = loadKeeping();
  onKeeping(() => (keeping = loadKeeping()));
  const store: Store = createStore({
    database,
    area: session,
    now,
    changed,
    mirror,
    learningCopy: mirror,
    accessCopy: mirror,
    registerDoor: {
      add: addToInbox,
      erase: eraseRegister,
      async closing() {
        if (await isOff('supervision')) throw new Refusal('switched-off');
        return closingOf((await loadOfficeTime()) ?? DEFAULT_OFFICE);
      },
    },
    checked: () => check.ready,
    listable: () => check.listable,
    checking: () => check.running,
    spill: new MemorySpill(session, now),
    head: {
      save: (head) => local.set({ [HEAD]: head }),
      load: async () => headOf((await local.get(HEAD))[HEAD]),
    },
    keeping: () => keeping,
    clock,
    back,
    shiftEnded,
    taken: () => void aftermath.taken(),
    copyFails: () => mirror.trouble !== null,
    later,
  });
  void store.audit.prepare();
  return store;
}

function headOf(value: unknown): { n: number; hash: string } | null {
  const { n, hash } = (value ?? {}) as { n?: unknown; hash?: unknown };
  return typeof n === 'number' && typeof hash === 'string' ? { n, hash } : null;
}

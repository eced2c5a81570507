/** The store put together: what the background owns, and nobody else. */
import type { Database } from './db';
import { Drafts } from './drafts';
import type { MemoryArea } from './memory-area';
import { Records } from './records';
import { TabDrafts } from './tab-drafts';
import { Vault } from './vault';
import { Writers } from './writers';

export interface Store {
  vault: Vault;
  drafts: Drafts;
  tabs: TabDrafts;
  writers: Writers;
  /** Brings everything open to the disk, then forgets the key and every draft in memory. */
  lock(): Promise<void>;
  /** Deletes all drafts and the key for good. */
  eraseEverything(): Promise<void>;
}

export function createStore(world: {
  database: Database;
  area: MemoryArea;
  now: () => number;
  /** Something in the list of drafts has changed. */
  changed: () => void;
}): Store {
  const { database, area, now, changed } = world;
  const vault = new Vault(database, area, now);
  const records = new Records(database, vault);
  const writers = new Writers(records, now, changed);
  const drafts = new Drafts(records, writers, now, changed);
  const tabs = new TabDrafts(area, vault, records, writers, now);
  const lock = async (): Promise<void> => {
    await writers.settle();
    await vault.lock();
    writers.forget();
    tabs.forget();
    records.forget();
  };
  const eraseEverything = async (): Promise<void> => {
    await lock();
    const tables = await database.tables();
    await tables.transaction('rw', tables.tables, () => {
      for (const table of tables.tables) void table.clear();
    });
    changed();
  };
  return { vault, drafts, tabs, writers, lock, eraseEverything };
}

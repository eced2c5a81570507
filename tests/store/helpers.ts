/** A store on a fresh in-memory IndexedDB, with a clock that tests move by hand. */
import 'fake-indexeddb/auto';
import { Database } from '@/utils/store/db';
import type { SearchableArea } from '@/utils/store/memory-area';
import type { Place } from '@/utils/store/bindings';
import { toBase64 } from '@/utils/store/seal';
import { createStore, type Store, type StoreWorld } from '@/utils/store/store';
import type { Kdf } from '@/utils/messaging/protocol';
import type { DraftField } from '@/utils/core/draft';

export const KDF: Kdf = { salt: toBase64(new Uint8Array(16)), memoryKiB: 64, iterations: 1, parallelism: 1 };
export const KEK = toBase64(new Uint8Array(32).fill(7));
export const OTHER_KEK = toBase64(new Uint8Array(32).fill(8));
export const T0 = Date.UTC(2026, 10, 20, 3, 0, 0);

/** `storage.session` as plain memory: the same object after a "restart" of the worker, a new one after a restart of the browser. */
export function memoryArea(): SearchableArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => {
      if (key === null) return structuredClone(Object.fromEntries(items));
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => [keys].flat().forEach((key) => items.delete(key)),
  };
}

export interface Bench {
  name: string;
  store: Store;
  database: Database;
  area: ReturnType<typeof memoryArea>;
  clock: { now: number };
  changes: { count: number };
  /** The worker dies and starts again; `browser`: the whole browser does. */
  restart(what?: 'worker' | 'browser'): Promise<void>;
}

export async function bench(options: { vault?: boolean; world?: Partial<StoreWorld> } = {}): Promise<Bench> {
  const name = `store-${crypto.randomUUID()}`;
  const clock = { now: T0 };
  const changes = { count: 0 };
  const made = {
    name,
    clock,
    changes,
    area: memoryArea(),
    database: new Database(name),
  } as Bench;
  const start = (): void => {
    made.store = createStore({
      database: made.database,
      area: made.area,
      now: () => clock.now,
      changed: () => changes.count++,
      ...options.world,
    });
  };
  made.restart = async (what = 'worker') => {
    await made.database.close();
    if (what === 'browser') made.area = memoryArea();
    made.database = new Database(name);
    start();
  };
  start();
  if (options.vault !== false) await made.store.vault.create(KEK, KDF);
  return made;
}

export const FORM = { adapter: 'x-eform', url: 'https://tokhaidientu.moj.gov.vn/e-form/a' };
/** What each message of an agent says of its place. */
export const FORM_PLACE = { ...FORM, visit: 0, since: T0, dossier: null };

export const place = (over: Partial<Place> = {}): Place => ({
  tabId: 1,
  origin: 'https://dichvucongnganhtuphap.moj.gov.vn',
  path: '/nop-ho-so/4711',
  document: 'doc-1',
  dossier: null,
  since: T0,
  ...over,
});

export const entry = (key: string, value: string, over: Partial<DraftField> = {}): DraftField => ({
  key,
  role: null,
  label: key,
  value,
  by: 'user',
  at: T0,
  ...over,
});

/** Types one value and waits until it is durable. */
export async function type(
  { store }: Bench,
  where: Place,
  ...entries: DraftField[]
): Promise<{ draftId: string; at: number } | null> {
  const taken = await store.tabs.input(where, FORM, entries);
  if (!taken) return null;
  const ending = await taken.ending;
  if ('reason' in ending) throw new Error(ending.reason);
  return { draftId: taken.draftId, at: ending.at };
}

export const valueOf = (
  draft: { fields: { key: string; value: string }[] },
  key: string,
): string | undefined => draft.fields.find((field) => field.key === key)?.value;

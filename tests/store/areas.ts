/** `storage.local` and `storage.session` as plain memory that can fail, and rows as they lie in the database (what they hold is noise: nobody opens them here). */
import { IDBFactory as Store } from 'fake-indexeddb';
import type { ClerkRow, DraftRow, ShiftRow, SummaryRow, Tables } from '@/utils/store/tables';
import type { LocalArea } from '@/utils/store/mirror-types';
import type { Buckets } from '@/utils/store/places';

/** Storage buckets: each a store of its own. */
export type FakeBuckets = Buckets & { stores: Map<string, IDBFactory> };
export function bucketsOf(): FakeBuckets {
  const stores = new Map<string, IDBFactory>();
  return {
    stores,
    keys: async () => [...stores.keys()],
    async open(bucket) {
      if (!stores.has(bucket)) stores.set(bucket, new Store());
      return { indexedDB: stores.get(bucket)! };
    },
    delete: async (bucket) => void stores.delete(bucket),
  };
}

export interface FakeArea extends LocalArea {
  items: Map<string, unknown>;
  /** Writes since the start: item and moment. */
  writes: { item: string; at: number }[];
  /** What the next writes and removals fail with; null: they work. */
  broken: Error | null;
  /** Holds back writes (not removals: the real one promises no order) until it is resolved. */
  gate: Promise<void> | null;
}

/** Takes only what JSON can carry, like the real one. */
export function localArea(now: () => number = Date.now, withKeys = true): FakeArea {
  const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
  const area: FakeArea = {
    items: new Map(),
    writes: [],
    broken: null,
    gate: null,
    async get(keys) {
      const names = keys === null ? [...area.items.keys()] : [keys].flat();
      return Object.fromEntries(
        names.flatMap((name) => (area.items.has(name) ? [[name, copy(area.items.get(name))]] : [])),
      );
    },
    async set(items) {
      await area.gate;
      if (area.broken) throw area.broken;
      for (const [name, value] of Object.entries(items)) {
        area.items.set(name, copy(value));
        area.writes.push({ item: name, at: now() });
      }
    },
    async remove(keys) {
      if (area.broken) throw area.broken;
      for (const name of [keys].flat()) area.items.delete(name);
    },
  };
  if (withKeys) area.getKeys = async () => [...area.items.keys()];
  return area;
}

export const quotaError = (): Error => new DOMException('disk full', 'QuotaExceededError');

let count = 0;
export const noise = (length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(length).map((_, at) => (at * 31 + count++) & 255);

export const draftRow = (id: string, rev: number, over: Partial<DraftRow> = {}): DraftRow => ({
  id,
  rev,
  keyId: 'shift-1',
  clerkId: 'clerk-1',
  iv: noise(12),
  ct: noise(64),
  dek: { keyId: 'shift-1', iv: noise(12), ct: noise(48) },
  ...over,
});
export const summaryRow = ({ id, rev, keyId, clerkId }: DraftRow): SummaryRow => ({
  id,
  rev,
  keyId,
  clerkId,
  iv: noise(12),
  ct: noise(32),
});
export const clerkRow = (id: string, over: Partial<ClerkRow> = {}): ClerkRow => ({
  id,
  rev: 1,
  keyId: `root-${id}`,
  iv: noise(12),
  ct: noise(48),
  label: `Cán bộ ${id}`,
  kdf: { salt: 'AAAAAAAAAAAAAAAAAAAAAAAA', memoryKiB: 64, iterations: 1, parallelism: 1 },
  tries: 0,
  retryAt: 0,
  sum: 'AAAAAAAAAAAAAAAAAAAAAA==',
  ...over,
});
export const shiftRow = (id: string, clerkId: string, over: Partial<ShiftRow> = {}): ShiftRow => ({
  id,
  rev: 1,
  keyId: `root-${clerkId}`,
  iv: noise(12),
  ct: noise(96),
  clerkId,
  n: 1,
  publicKey: noise(65),
  sum: 'AAAAAAAAAAAAAAAAAAAAAA==',
  ...over,
});

/** The rows of a table stay, an index of it is empty: what a truncated SQLite file looks like. */
export function loseEntries(tables: Tables, table: string, index: string): void {
  interface Raw {
    _rawDatabase: {
      rawObjectStores: Map<string, { rawIndexes: Map<string, { records: { clear(): void } }> }>;
    };
  }
  const raw = (tables.backendDB() as unknown as Raw)._rawDatabase;
  raw.rawObjectStores.get(table)!.rawIndexes.get(index)!.records.clear();
}

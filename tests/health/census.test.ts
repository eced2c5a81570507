/** Rows are counted without touching anything: nothing is made, nobody who wants a newer version is held up. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { census } from '@/utils/store/census';
import { Database } from '@/utils/store/db';
import type { Buckets } from '@/utils/store/places';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function some(name: string): Promise<Database> {
  const database = new Database(name);
  const { facts, audit } = await database.tables();
  await facts.bulkPut([
    { id: 'a', value: 1 },
    { id: 'b', value: 2 },
  ]);
  expect(await audit.count()).toBe(0);
  return database;
}
const rows = async (buckets?: Buckets) =>
  (await census(buckets)).map(({ bucket, name, version, tables }) => ({
    bucket,
    name,
    version,
    facts: tables.find((table) => table.name === 'facts')?.rows,
  }));

describe('the census', () => {
  it('finds nothing where there is nothing, and makes nothing', async () => {
    expect(await census(undefined)).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('counts beside an open database, also in a bucket', async () => {
    await some('so-tay-mot-cua');
    const other = new IDBFactory();
    const buckets = {
      keys: async () => ['drafts-1', 'broken'],
      open: async (name: string) => {
        if (name === 'broken') throw new Error('no');
        return { indexedDB: other };
      },
      delete: async () => undefined,
    } satisfies Buckets;
    await new Promise<void>((done) => {
      const request = other.open('so-tay-mot-cua', 20);
      request.onupgradeneeded = () => void request.result.createObjectStore('facts');
      request.onsuccess = () => (request.result.close(), done());
    });
    expect(await rows(buckets)).toEqual([
      { bucket: null, name: 'so-tay-mot-cua', version: 20, facts: 2 },
      { bucket: 'drafts-1', name: 'so-tay-mot-cua', version: 20, facts: 0 },
    ]);
  });

  it('stands in nobody’s way: a newer program takes the database over at once', async () => {
    const database = await some('so-tay-mot-cua');
    await Promise.all([census(undefined), census(undefined)]);
    await database.close();
    const blocked: string[] = [];
    await new Promise<void>((done) => {
      const request = indexedDB.open('so-tay-mot-cua', 990);
      request.onblocked = () => blocked.push('blocked');
      request.onsuccess = () => (request.result.close(), done());
    });
    expect(blocked).toEqual([]);
  });
});

/** What a register does when parts of it are torn, swapped or taken away, and when it has been written to for long. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Access, LedgerApi } from '@/utils/register/api';
import { RegisterDatabase } from '@/utils/register/db';
import { keyOf } from '@/utils/supervision/register/types';
import { row } from '../supervision/register/rows';
import { newAccess, newDatabase, openLedger } from './house';
import { NOW, sampleRows } from './sample';

const open: LedgerApi[] = [];
const opened: typeof openLedger = async (...given) => {
  const house = await openLedger(...given);
  open.push(house.ledger);
  return house;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const ALL = { query: {}, sort: { by: 'received', down: true }, from: 0, count: 500 } as const;

async function stateOf(access: Access, database: RegisterDatabase) {
  const { ledger } = await opened([], { access, database });
  await ledger.byCodes([]);
  return (await ledger.find({ ...ALL, count: 0 }, NOW)).loaded;
}

describe('damage', () => {
  it('takes nothing but the torn block along, and is told', async () => {
    const { access, database, ledger } = await opened(sampleRows(1_600));
    await ledger.close();
    const raw = new RegisterDatabase(database.name);
    await raw.run(async ({ blocks }) => {
      const second = (await blocks.get(2))!;
      second.ct[40]! ^= 1;
      await blocks.put(second);
    });
    expect(await stateOf(access, database)).toEqual({ rows: 1_100, of: 1_600, damaged: 1 });
    // it stays where it is, and the register goes on
    const again = await opened([], { access, database });
    await again.ledger.add([row({ code: 'H57.132-261120-0009' })], NOW);
    expect(await raw.run(({ blocks }) => blocks.toCollection().primaryKeys())).toEqual([1, 2, 3, 4, 5]);
    expect(await stateOf(access, database)).toMatchObject({ rows: 1_101, damaged: 1 });
    await raw.close();
  });

  it('notices a block that somebody has taken away, or put in the place of another', async () => {
    const { access, database, ledger } = await opened(sampleRows(1_600));
    await ledger.close();
    const raw = new RegisterDatabase(database.name);
    await raw.run(async ({ blocks }) => {
      await blocks.delete(1);
      await blocks.put({ ...(await blocks.get(2))!, id: 3 });
    });
    await raw.close();
    expect(await stateOf(access, database)).toMatchObject({ rows: 600, damaged: 2 });
  });

  it('does not open a newer database', async () => {
    const { access, database, ledger } = await opened([row()]);
    await ledger.close();
    await database.close();
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open(database.name, 20);
      request.addEventListener('success', () => {
        request.result.close();
        done();
      });
      request.addEventListener('error', () => fail(request.error as Error));
    });
    await expect(opened([], { access, database })).rejects.toThrow('newer-database');
  });
});

describe('many small changes', () => {
  it('are put together from time to time, and nothing gets lost', async () => {
    const rows = sampleRows(60);
    const database = newDatabase();
    const { ledger, access } = await opened(rows, { database, access: await newAccess() });
    const other = await opened([], { access, database });
    await other.ledger.byCodes([]);
    for (const [n, one] of rows.entries())
      await ledger.change([{ key: keyOf(one), handedOver: one.received + 60_000 * (n + 1) }], NOW);
    const raw = new RegisterDatabase(database.name);
    await expect.poll(() => raw.run(({ blocks }) => blocks.count())).toBeLessThan(30);
    await raw.close();
    const seen = async (who: LedgerApi) =>
      (await who.find(ALL, NOW)).rows.map(({ row: { id, handedOver } }) => `${id} ${handedOver}`).sort();
    const expected = rows.map(({ id, received }, n) => `${id} ${received + 60_000 * (n + 1)}`).sort();
    expect(await seen(ledger)).toEqual(expected);
    await expect.poll(() => seen(other.ledger)).toEqual(expected);
    expect(await stateOf(access, database)).toEqual({ rows: 60, of: 60, damaged: 0 });
  });
});

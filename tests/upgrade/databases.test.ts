/**
 * Every version of every database that was ever given out: today's program reads all of it, and one of tomorrow is left alone. A table that changes
 * without a version of its own is seen here.
 */
import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, CatalogueDatabase } from '@/utils/catalogue/db';
import { REGISTER_DATABASE, RegisterDatabase } from '@/utils/register/db';
import { Database, DATABASE } from '@/utils/store/db';
import { reasonOf } from '@/utils/messaging/refusal';
import {
  FIXTURES,
  fresh,
  fromTheFuture,
  openRaw,
  pinned,
  putBack,
  shapeOf,
  takenDown,
  type Shape,
} from './stored';

/** How each is opened by the program: the name given, the tables open. */
const OPENERS: Record<string, (name: string) => { open(): Promise<unknown>; close(): Promise<void> }> = {
  [DATABASE]: (name) => {
    const made = new Database(name);
    return { open: () => made.tables(), close: () => made.close() };
  },
  [REGISTER_DATABASE]: (name) => {
    const made = new RegisterDatabase(name);
    return { open: () => made.run(async (tables) => tables.blocks.count()), close: () => made.close() };
  },
  [CATALOGUE]: (name) => {
    const made = new CatalogueDatabase(name);
    return { open: () => made.run(async (tables) => tables.current.count()), close: () => made.close() };
  },
};

/** Where the rows of each version lie; the vault's first was written down before this folder was. */
const ROWS: Record<string, (version: string) => string> = {
  [DATABASE]: (version) =>
    version === '1' ? 'tests/store/fixtures/database-v1.json' : `${FIXTURES}/vault-v${version}.json`,
  [REGISTER_DATABASE]: (version) => `${FIXTURES}/register-v${version}.json`,
  [CATALOGUE]: (version) => `${FIXTURES}/catalogue-v${version}.json`,
};

async function shapeNow(which: string): Promise<{ version: number; shape: Shape }> {
  const name = fresh();
  const made = OPENERS[which]!(name);
  await made.open();
  await made.close();
  const open = await openRaw(name);
  const shape = shapeOf(open);
  open.close();
  return { version: open.version / 10, shape };
}

describe.each(Object.keys(OPENERS))('the database %s', (which) => {
  it('has the shape that is written down for its version', async () => {
    const { version, shape } = await shapeNow(which);
    const versions = Object.keys(pinned[which]!).map(Number);
    expect(versions, 'every version since the first is written down').toEqual(
      Array.from({ length: version }, (_, n) => n + 1),
    );
    expect(shape, 'a table changes only together with the version (utils/…/db.ts)').toEqual(
      pinned[which]![version],
    );
  });

  it('has left us rows of each of its versions', () => {
    const missing = Object.keys(pinned[which]!)
      .map(ROWS[which]!)
      .filter((path) => !existsSync(path));
    expect(missing, 'MAKE=1 (tests/upgrade/stored.ts), with a test that reads them').toEqual([]);
  });

  it('comes from every earlier version to the shape of today', async () => {
    const { version, shape } = await shapeNow(which);
    for (let old = 1; old < version; old++) {
      const name = fresh();
      await putBack(name, { native: old * 10, rows: {} }, pinned[which]![old]!);
      const made = OPENERS[which]!(name);
      await made.open();
      await made.close();
      const open = await openRaw(name);
      expect([open.version / 10, shapeOf(open)]).toEqual([version, shape]);
      open.close();
    }
  });

  it.each([1, 2, 97])(
    'of a program %i versions newer is refused by name and left as it is',
    async (ahead) => {
      const { version } = await shapeNow(which);
      const name = fresh();
      const before = await fromTheFuture(name, (version + ahead) * 10);
      for (let tries = 0; tries < 2; tries++) {
        const made = OPENERS[which]!(name);
        const said = await made.open().then(
          () => 'opened',
          (error: Error) => ('problem' in error ? error.problem : reasonOf(error)),
        );
        expect(said).toBe('newer-database');
        await made.close();
      }
      expect(await takenDown(name)).toEqual(before);
    },
  );
});

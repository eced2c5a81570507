/** Puts rows into the register of a real desk, as its own worker would have written them: sealed here, with the clerk's real key. */
import 'fake-indexeddb/auto';
import type { Page } from 'playwright-core';
import { fill } from '../../tests/register/house';
import { RegisterDatabase, REGISTER_DATABASE } from '../../utils/register/db';
import type { RegisterRow } from '../../utils/supervision/register/types';
import { mustAsk } from './desk';

const AT_ONCE = 20;

/**
 * Into an empty register. The desk must be unlocked; its section "Giám sát" opens with these rows the next time.
 *
 * @param rows they become this machine's, except where `keep` is set.
 */
export async function fillRegister(desk: Page, rows: readonly RegisterRow[], keep = false): Promise<void> {
  const access = await mustAsk(desk, { type: 'register.access' });
  if (!access) throw new Error('no register');
  const { machine, office } = access;
  const database = new RegisterDatabase(`fill-${Date.now()}`);
  await fill(
    database,
    access,
    rows.map((row) => (keep ? { ...row, office } : { ...row, machine, office })),
  );
  const blocks = await database.run((tables) => tables.blocks.toArray());
  await database.close();
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  for (let from = 0; from < blocks.length; from += AT_ONCE) {
    const some = blocks
      .slice(from, from + AT_ONCE)
      .map(({ id, iv, ct }) => ({ id, iv: base64(iv), ct: base64(ct) }));
    await desk.evaluate(put, [REGISTER_DATABASE, some] as const);
  }
}

/** In the page. The database may not be there yet: then it is made as Dexie makes it. */
async function put([name, some]: readonly [
  string,
  readonly { id: number; iv: string; ct: string }[],
]): Promise<void> {
  const opening = indexedDB.open(name, 10);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('blocks', { keyPath: 'id' });
    opening.result.createObjectStore('meta', { keyPath: 'id' });
    opening.result.createObjectStore('inbox', { keyPath: 'n', autoIncrement: true });
  });
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error as Error));
  });
  const transaction = database.transaction('blocks', 'readwrite');
  for (const { id, ...texts } of some) {
    // no named function in here: the bundler would wrap it in a helper that a page does not have
    const [iv, ct] = [texts.iv, texts.ct].map((text) =>
      Uint8Array.from(atob(text), (one) => one.charCodeAt(0)),
    );
    transaction.objectStore('blocks').put({ id, iv, ct });
  }
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

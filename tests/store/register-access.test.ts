/** The register's key: one register for each PC, every clerk gets it, and it goes along with every change of keys. */
import { describe, expect, it } from 'vitest';
import { newPair } from '@/utils/store/envelope';
import { toBase64 } from '@/utils/store/seal';
import { quotaError } from './areas';
import { KDF, T0 } from './helpers';
import { kek, pc, type Pc } from './register-house';

const DAY = 24 * 3_600_000;
const accessOf = (at: Pc) => at.store.register.access.read();
const keyOf = async (at: Pc): Promise<string> => (await accessOf(at))!.key;

/** A PC with two clerks; the second one has just joined and has it open. */
async function twoClerks(): Promise<{ at: Pc; first: string; second: string; key: string }> {
  const at = await pc();
  const first = await at.join(1, 'Quầy 1');
  const key = await keyOf(at);
  await at.store.endShift();
  const second = await at.join(2, 'Quầy 2');
  return { at, first, second, key };
}

describe('the register of a PC', () => {
  it('begins with the first clerk, and is the same after every restart', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const access = (await accessOf(at))!;
    expect(access.key).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    for (const id of [access.machine, access.office]) expect(id).toMatch(/^[mo][0-9a-v]{12}$/);
    for (const what of ['worker', 'browser'] as const) {
      await at.restart(what);
      if (what === 'browser') await at.unlock(1);
      expect(await accessOf(at)).toEqual(access);
    }
    expect(await at.store.register.access.known()).toMatchObject({ machine: access.machine });
  });

  it('is shut for whoever has not unlocked, and lies nowhere in clear', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const { key, inbox } = (await accessOf(at))!;
    await at.store.lock();
    await expect(accessOf(at)).rejects.toThrow('locked');
    await at.store.settle();
    const db = await at.database.tables();
    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    const stored = JSON.stringify([rows, [...at.local.items]], (_key, value: unknown) =>
      value instanceof Uint8Array ? toBase64(value) : value,
    );
    expect(stored).toContain('register.of.');
    expect(stored).not.toContain(key.slice(0, 20));
    expect(stored).not.toContain(inbox.slice(60, 90));
  });

  it('is handed over by a colleague who has it; until then a new clerk waits', async () => {
    const { at, first, second, key } = await twoClerks();
    expect(await accessOf(at)).toBeNull();
    await at.store.endShift();
    await at.unlock(1, first);
    await at.store.endShift();
    await at.unlock(2, second);
    expect(await keyOf(at)).toBe(key);
    // an own one now: the shift it was sealed to may go
    const { facts } = await at.database.tables();
    const row = (await facts.get(`register.of.${second}`))!.value as { eph?: unknown };
    expect(row.eph).toBeUndefined();
    await at.restart('browser');
    await at.unlock(2, second);
    expect(await keyOf(at)).toBe(key);
  });

  it('is handed over to many at once, each of whom can hand it on', async () => {
    const { at, first, second, key } = await twoClerks();
    await at.store.endShift();
    await at.unlock(1, first);
    await at.leave();
    await at.unlock(2, second);
    expect(await keyOf(at)).toBe(key);
    await at.store.endShift();
    const third = await at.join(3, 'Quầy 3');
    await at.store.endShift();
    await at.unlock(2, second);
    await at.store.endShift();
    await at.unlock(3, third);
    expect(await keyOf(at)).toBe(key);
  });

  it('another begins when nobody has it any more', async () => {
    const { at, first, second, key } = await twoClerks();
    await at.store.endShift();
    await at.store.vault.unlock(kek(1), first); // the worker died before it could hand anything over
    await at.leave();
    expect(await at.facts('register.')).toEqual([]);
    await at.unlock(2, second);
    expect(await keyOf(at)).not.toBe(key);
  });

  it('says when it ends with the clerk who leaves', async () => {
    const { at, first, second } = await twoClerks();
    const ends = async () => (await at.store.vault.state()).registerEnds;
    expect(await ends()).toBeUndefined();
    await at.store.endShift();
    await at.store.vault.unlock(kek(1), first);
    expect(await ends()).toBe(true);
    await at.store.opened();
    expect(await ends()).toBeUndefined();
    await at.store.endShift();
    await at.unlock(2, second);
    expect(await ends()).toBeUndefined();
  });

  it('takes no foreign public key for its own', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const { facts } = await at.database.tables();
    const before = await at.store.register.access.known();
    const { publicKey } = await newPair();
    await facts.put({ id: 'register.public', value: { ...before!, publicKey: toBase64(publicKey) } });
    await at.restart('browser');
    await at.unlock(1);
    expect(await at.store.register.access.known()).toEqual(before);
  });
});

describe('through changes of keys', () => {
  it('a new passphrase, all keys anew, many days', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const key = await keyOf(at);
    await at.store.vault.changePassphrase(kek(1), kek(9), KDF);
    await at.store.vault.beginRotation();
    expect(await at.store.reseal(50)).toBe(0);
    await at.store.vault.endRotation();
    const { shiftId } = await at.store.vault.open();
    const { shifts } = await at.database.tables();
    expect(await shifts.toCollection().primaryKeys()).toEqual([shiftId]);
    for (let day = 1; day <= 6; day++) {
      at.clock.now = T0 + day * DAY;
      await at.restart('browser');
      await at.unlock(9);
    }
    expect(await keyOf(at)).toBe(key);
  });

  it('the office’s recovery key opens it', async () => {
    const at = await pc();
    const clerk = await at.join(1, 'Quầy 1');
    const key = await keyOf(at);
    const { secret, publicKey } = await newPair();
    await at.store.vault.setOffice(toBase64(publicKey));
    await at.restart('browser');
    await at.store.vault.recover(clerk, toBase64(secret), kek(9), KDF);
    await at.store.opened();
    expect(await keyOf(at)).toBe(key);
  });

  it('all erased: nothing of it is left, and the next clerk begins another', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const key = await keyOf(at);
    await at.store.settle();
    await at.store.eraseEverything();
    expect(await at.facts('register.')).toEqual([]);
    expect([...at.local.items.keys()].filter((item) => item.startsWith('mirror.r.'))).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(at.register.name);
    await at.restart('browser');
    await at.join(2, 'Quầy 2');
    expect(await keyOf(at)).not.toBe(key);
  });
});

describe('damage', () => {
  it('of the database: it comes back from the second copy', async () => {
    const at = await pc();
    const clerk = await at.join(1, 'Quầy 1');
    const key = await keyOf(at);
    await at.store.settle();
    const { facts } = await at.database.tables();
    const id = `register.of.${clerk}`;
    const row = (await facts.get(id))!.value as { ct: Uint8Array };
    row.ct[3]! ^= 1;
    await facts.put({ id, value: row });
    expect(await keyOf(at)).toBe(key);
    await facts.clear();
    await at.restart('browser');
    await at.unlock(1, clerk);
    expect(await keyOf(at)).toBe(key);
    expect(await at.store.register.access.known()).not.toBeNull();
  });

  it('of both places is told, and no new register takes its place', async () => {
    const at = await pc();
    const clerk = await at.join(1, 'Quầy 1');
    await at.store.settle();
    const { facts } = await at.database.tables();
    const id = `register.of.${clerk}`;
    const row = (await facts.get(id))!.value as { ct: Uint8Array };
    row.ct[3]! ^= 1;
    await facts.put({ id, value: row });
    at.local.items.delete(`mirror.r.${clerk}`);
    await expect(accessOf(at)).rejects.toThrow('damaged');
    await at.restart('browser');
    await at.unlock(1, clerk);
    await expect(accessOf(at)).rejects.toThrow('damaged');
  });

  it('a copy that cannot be asked: nothing new begins', async () => {
    const at = await pc();
    const clerk = await at.join(1, 'Quầy 1');
    const key = await keyOf(at);
    await at.store.settle();
    await at.restart('browser');
    const { facts } = await at.database.tables();
    await facts.delete(`register.of.${clerk}`);
    const read = at.local.get;
    at.local.get = async () => {
      throw quotaError();
    };
    await at.unlock(1, clerk);
    expect(await at.facts('register.of.')).toEqual([]);
    at.local.get = read;
    await at.store.opened();
    expect(await keyOf(at)).toBe(key);
  });
});

describe('what waits for whom', () => {
  it('is told to each clerk alone', async () => {
    const { at, first, second } = await twoClerks();
    const { todo } = at.store.register;
    const told = [
      { clerk: first, count: 2, until: T0 + DAY },
      { clerk: 'elsewhere', count: 0, until: null },
    ];
    expect(await todo.tell(told)).toBe(true);
    expect(await todo.tell(told.toReversed())).toBe(false);
    expect(await todo.own()).toEqual({ count: 0, until: null });
    await at.store.endShift();
    await expect(todo.own()).rejects.toThrow('locked');
    await at.unlock(1, first);
    expect(await todo.own()).toEqual({ count: 2, until: T0 + DAY });
    expect(await todo.tell([{ clerk: second, count: 1, until: null }])).toBe(true);
    expect(await todo.own()).toEqual({ count: 0, until: null });
  });
});

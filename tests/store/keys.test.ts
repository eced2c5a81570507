/** Who can open what: clerks, shifts, keys of drafts, what is typed while locked. */
import { describe, expect, it } from 'vitest';
import { seal, unseal, toBase64, type Place } from '@/utils/store/seal';
import { loseEntries } from './areas';
import { doorBench, everythingStored, type DoorBench } from './door';
import { KDF, KEK, OTHER_KEK, T0 } from './helpers';

const DRAFT = '5f49d9f1-e025-420a-8a0b-610effd61a50';
const AT: Place = { table: 'drafts', id: DRAFT, rev: 1, keyId: 'x' };
const HOUR = 3_600_000;
const THIRD_KEK = toBase64(new Uint8Array(32).fill(9));

/** Lan and Mai work here; Lan has it open. */
async function twoClerks(it: DoorBench): Promise<{ lan: string; mai: string }> {
  await it.vault.create(OTHER_KEK, KDF, 'Mai');
  const mai = (await it.vault.open()).clerkId;
  await it.vault.endShift();
  await it.vault.create(KEK, KDF, 'Lan');
  return { mai, lan: (await it.vault.open()).clerkId };
}

describe('the key of a draft', () => {
  it('seals and opens, also after the worker and the browser were started again', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { key, dek } = await it.vault.newKey(DRAFT);
    const sealed = await seal(key, AT, 'x');
    await it.restart('worker');
    expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
    await it.restart('browser');
    await expect(it.vault.openKey(DRAFT, dek)).rejects.toThrow('locked');
    await it.vault.unlock(KEK);
    expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
  });

  it('is another one for each draft, and opens for its own draft only', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { key, dek } = await it.vault.newKey(DRAFT);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    await expect(it.vault.openKey(crypto.randomUUID(), dek)).rejects.toThrow('damaged');
    const other = await it.vault.newKey(DRAFT);
    const sealed = await seal(key, AT, 'x');
    await expect(unseal(other.key, AT, sealed)).rejects.toThrow('damaged');
  });

  it('does not open for a colleague', async () => {
    const it = doorBench();
    await twoClerks(it);
    const { dek } = await it.vault.newKey(DRAFT);
    const { shiftId } = await it.vault.listKey();
    await it.vault.lock();
    await it.vault.unlock(
      OTHER_KEK,
      (await it.vault.state()).clerks.find(({ label }) => label === 'Mai')!.id,
    );
    await expect(it.vault.openKey(DRAFT, dek)).rejects.toThrow('other-clerk');
    await expect(it.vault.listKey(shiftId)).rejects.toThrow('other-clerk');
  });

  it('opens for a colleague after it was handed over, and for nobody else', async () => {
    const it = doorBench();
    const { mai } = await twoClerks(it);
    const { key, dek } = await it.vault.newKey(DRAFT);
    const sealed = await seal(key, AT, 'x');
    const handed = await it.vault.handOver(DRAFT, dek, mai);
    expect(handed.keyId).not.toBe(dek.keyId);
    await expect(it.vault.openKey(DRAFT, handed)).rejects.toThrow('other-clerk');
    await it.vault.lock();
    await it.vault.unlock(OTHER_KEK, mai);
    expect(await unseal(await it.vault.openKey(DRAFT, handed), AT, sealed)).toBe('x');
    // and from hand to hand
    const back = await it.vault.handOver(DRAFT, handed, mai);
    expect(await unseal(await it.vault.openKey(DRAFT, back), AT, sealed)).toBe('x');
    await expect(it.vault.handOver(DRAFT, handed, crypto.randomUUID())).rejects.toThrow('not-found');
  });
});

describe('typing while locked', () => {
  it('is sealed for the clerk on duty, and nobody can read it before they unlock', async () => {
    const it = doorBench();
    const { lan, mai } = await twoClerks(it);
    await it.restart('browser');
    const { key, to } = await it.vault.blindKey(DRAFT);
    expect(key.usages).toEqual(['encrypt']);
    expect(to).toHaveLength(1);
    const sealed = await seal(key, { ...AT, table: 'journal' }, 'x');
    await expect(it.vault.openBlind(DRAFT, to)).rejects.toThrow('locked');
    await it.vault.unlock(OTHER_KEK, mai);
    await expect(it.vault.openBlind(DRAFT, to)).rejects.toThrow('other-clerk');
    await it.vault.lock();
    await it.vault.unlock(KEK, lan);
    expect(await unseal(await it.vault.openBlind(DRAFT, to), { ...AT, table: 'journal' }, sealed)).toBe('x');
    await expect(it.vault.openBlind(crypto.randomUUID(), to)).rejects.toThrow('damaged');
  });

  it('is sealed for whoever comes next once the shift has ended', async () => {
    const it = doorBench();
    const { lan, mai } = await twoClerks(it);
    await it.vault.endShift();
    const { key, to } = await it.vault.blindKey(DRAFT);
    expect(to).toHaveLength(2);
    const sealed = await seal(key, AT, 'x');
    for (const [kek, clerk] of [
      [OTHER_KEK, mai],
      [KEK, lan],
    ] as const) {
      await it.vault.unlock(kek, clerk);
      expect(await unseal(await it.vault.openBlind(DRAFT, to), AT, sealed)).toBe('x');
      await it.vault.lock();
    }
  });

  it('goes to an older shift when the newest row is broken, and is refused when there is nobody', async () => {
    const it = doorBench();
    await expect(it.vault.blindKey(DRAFT)).rejects.toThrow('no-vault');
    await it.vault.create(KEK, KDF);
    const first = (await it.vault.open()).shiftId;
    await it.vault.endShift();
    await it.vault.unlock(KEK);
    const { shiftId } = await it.vault.open();
    await it.vault.lock();
    const { shifts } = await it.tables();
    await shifts.update(shiftId, { publicKey: new Uint8Array(65) });
    expect((await it.vault.blindKey(DRAFT)).to.map(({ keyId }) => keyId)).toEqual([first]);
  });

  it('never uses a public key that does not belong to the shift any more', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { shiftId } = await it.vault.open();
    await it.vault.lock();
    const { shifts } = await it.tables();
    const { publicKey } = (await shifts.get(shiftId))!;
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
    const strange = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    await shifts.update(shiftId, { publicKey: strange });
    it.kept.rows = null;
    await it.vault.unlock(KEK);
    expect((await shifts.get(shiftId))!.publicKey).toEqual(publicKey);
  });
});

describe('a shift', () => {
  const shiftAfter = async (it: DoorBench, what: () => Promise<unknown>): Promise<string> => {
    await what();
    await it.vault.unlock(KEK);
    return (await it.vault.open()).shiftId;
  };

  it('goes on over an automatic lock and a restart, and ends with "kết thúc ca"', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const first = (await it.vault.open()).shiftId;
    expect(await shiftAfter(it, () => it.vault.lock())).toBe(first);
    expect(await shiftAfter(it, () => it.restart('browser'))).toBe(first);
    expect((await it.vault.state()).onDuty).toBe(true);
    await it.vault.endShift();
    expect(await it.vault.state()).toMatchObject({ state: 'locked', onDuty: false });
    expect(await shiftAfter(it, async () => undefined)).not.toBe(first);
    expect(await it.acts()).toEqual(['clerk-added', 'unlocked', 'unlocked', 'shift-ended', 'unlocked']);
  });

  it.each([
    ['at 23:30 and at 00:30', 13.5 * HOUR, 1 * HOUR, true],
    ['at 08:00 and at 17:00', -2 * HOUR, 9 * HOUR, false],
    ['at 00:30 and at 17:00', -9.5 * HOUR, 16.5 * HOUR, true],
    ['at 10:00 and at 09:00 (the clock was set back)', 0, -1 * HOUR, false],
  ])('unlocked %s', async (_when, begin, later, another) => {
    const it = doorBench();
    it.clock.now = T0 + begin;
    await it.vault.create(KEK, KDF);
    const first = (await it.vault.open()).shiftId;
    await it.vault.lock();
    it.clock.now += later;
    await it.vault.unlock(KEK);
    expect((await it.vault.open()).shiftId !== first).toBe(another);
  });

  it('can be ended while locked, by name of the clerk on duty', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.lock();
    await it.vault.endShift();
    expect((await it.vault.state()).onDuty).toBe(false);
    expect((await it.audit.list()).entries[0]).toMatchObject({ what: 'shift-ended', by: 'Lan' });
    await it.vault.endShift();
    expect(await it.acts()).toEqual(['clerk-added', 'shift-ended']);
  });

  it('that nothing names any more is deleted, and its key is nowhere', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const used = await it.vault.newKey(DRAFT);
    const { drafts, shifts, summaries, journal } = await it.tables();
    const nextShift = async () => {
      await it.vault.endShift();
      await it.vault.unlock(KEK);
      return (await it.vault.open()).shiftId;
    };
    const row = { id: DRAFT, rev: 1, keyId: 'x', iv: new Uint8Array(12), ct: new Uint8Array(1) };
    const { clerkId } = await it.vault.open();
    await drafts.add({ ...row, dek: used.dek, clerkId });
    const listed = await nextShift();
    await summaries.add({ ...row, keyId: listed, clerkId });
    const typed = await nextShift();
    await it.vault.lock();
    const { to } = await it.vault.blindKey(DRAFT);
    await journal.add({ ...row, id: `${DRAFT}.2`, draftId: DRAFT, to });
    await it.vault.unlock(KEK);
    const looked = await nextShift();
    const { quarantine } = await it.tables();
    await quarantine.add({ table: 'drafts', row: { ...row, keyId: looked } });
    const empty = await nextShift();
    for (let round = 0; round < 4; round++) await nextShift();
    await it.vault.unlock(KEK); // in turn behind the tidying
    const left = await shifts.toCollection().primaryKeys();
    expect(left).toEqual(expect.arrayContaining([used.dek.keyId, listed, typed, looked]));
    expect(left).not.toContain(empty);
    expect(left).toHaveLength(7);
    expect(it.kept.rows!.shifts.map(({ id }) => id).toSorted()).toEqual(left.toSorted());
  });
});

describe('damage of the database in the middle of a session', () => {
  it('that takes a clerk: they get in again, also when a colleague came first', async () => {
    const it = doorBench();
    const { lan } = await twoClerks(it);
    const { dek } = await it.vault.newKey(DRAFT);
    await (await it.tables()).clerks.delete(lan);
    await it.restart();
    // the first question brings them back, whoever asks it
    const { clerks } = await it.vault.state();
    expect(clerks.map(({ label }) => label)).toEqual(['Lan', 'Mai']);
    await it.vault.lock();
    await (await it.tables()).clerks.delete(lan);
    await it.vault.unlock(OTHER_KEK, clerks[1]!.id);
    await it.vault.endShift();
    await it.vault.unlock(KEK, lan);
    await expect(it.vault.openKey(DRAFT, dek)).resolves.toBeDefined();
  });

  it('but a clerk who has left stays away', async () => {
    const it = doorBench();
    const { lan } = await twoClerks(it);
    const before = it.kept.rows;
    await it.vault.remove(lan);
    it.kept.rows = before; // the copy was not told in time
    expect((await it.vault.state()).clerks.map(({ label }) => label)).toEqual(['Mai']);
  });

  it('that takes entries of an index: no shift is deleted for that, and the newest is found', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const used = await it.vault.newKey(DRAFT);
    const { clerkId, shiftId } = await it.vault.open();
    const tables = await it.tables();
    const row = { id: DRAFT, rev: 1, keyId: 'x', iv: new Uint8Array(12), ct: new Uint8Array(1) };
    await tables.drafts.add({ ...row, dek: used.dek, clerkId });
    const listed = { ...row, keyId: 'y', clerkId };
    await tables.summaries.add(listed);
    loseEntries(tables, 'drafts', 'dek.keyId');
    loseEntries(tables, 'summaries', 'keyId');
    loseEntries(tables, 'shifts', 'clerkId');
    await it.restart('browser');
    await it.vault.unlock(KEK);
    expect((await it.vault.open()).shiftId).toBe(shiftId); // it goes on
    for (let round = 0; round < 5; round++) {
      await it.vault.endShift();
      await it.vault.unlock(KEK);
    }
    await it.vault.unlock(KEK); // in turn behind the tidying
    const left = await (await it.tables()).shifts.toCollection().primaryKeys();
    expect(left).toContain(used.dek.keyId);
    expect(left).toHaveLength(4);
  });
});

describe('new keys for everything', () => {
  it('begin with another shift for the same clerk; old ones go when nothing names them', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const first = (await it.vault.open()).shiftId;
    await it.vault.beginRotation();
    const { shiftId } = await it.vault.open();
    expect(shiftId).not.toBe(first);
    expect((await it.vault.newKey(DRAFT)).dek.keyId).toBe(shiftId);
    await it.restart('worker');
    expect((await it.vault.open()).shiftId).toBe(shiftId);
    await it.vault.endRotation();
    expect(await (await it.tables()).shifts.toCollection().primaryKeys()).toEqual([shiftId]);
    expect((await it.acts()).at(-1)).toBe('keys-rotated');
  });
});

describe('a new passphrase', () => {
  const NEW_KDF = { ...KDF, salt: toBase64(new Uint8Array(16).fill(3)) };

  it('opens everything; the old one opens nothing, not even with an old root key', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { key, dek } = await it.vault.newKey(DRAFT);
    const sealed = await seal(key, AT, 'x');
    const before = await it.tables().then(({ shifts }) => shifts.toArray());
    await it.vault.changePassphrase(KEK, THIRD_KEK, NEW_KDF);
    expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
    await it.restart('worker');
    expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
    await it.restart('browser');
    expect((await it.vault.state()).kdf).toEqual(NEW_KDF);
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wrong-passphrase');
    await it.vault.unlock(THIRD_KEK);
    expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
    const after = await (await it.tables()).shifts.toArray();
    expect(after.map(({ keyId }) => keyId)).not.toEqual(before.map(({ keyId }) => keyId));
    expect(await it.acts()).toContain('passphrase-changed');
  });

  it('wants the old one, and a wrong one counts as a try', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    for (let round = 0; round < 5; round++)
      await expect(it.vault.changePassphrase(OTHER_KEK, THIRD_KEK, KDF)).rejects.toThrow('wrong-passphrase');
    await expect(it.vault.changePassphrase(KEK, THIRD_KEK, KDF)).rejects.toThrow('wait');
    await it.restart('browser');
    it.clock.now += 30_000;
    await it.vault.unlock(KEK);
  });

  it('leaves all keys usable while drafts are opened at the same time', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { dek } = await it.vault.newKey(DRAFT);
    await it.vault.endShift();
    await it.vault.unlock(KEK);
    await it.restart('worker');
    const set = it.area.set.bind(it.area);
    let opened: unknown;
    it.area.set = async (items) => {
      // the rows are new, the worker still has the old root key
      opened = await it.vault.openKey(DRAFT, dek).catch((error: Error) => error.message);
      await set(items);
    };
    await it.vault.changePassphrase(KEK, THIRD_KEK, NEW_KDF);
    expect(opened).toBeInstanceOf(CryptoKey);
  });

  it('locks rather than go on with the old root key when the worker dies in between', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const before = it.area.items.get('vault.key');
    await it.vault.changePassphrase(KEK, THIRD_KEK, NEW_KDF);
    it.area.items.set('vault.key', before);
    await it.restart('worker');
    await expect(it.vault.newKey(DRAFT)).rejects.toThrow('locked');
    expect((await it.vault.state()).state).toBe('locked');
    await it.vault.unlock(THIRD_KEK);
  });
});

describe('on the disk', () => {
  it('lies no key: not of a clerk, not of a shift, not of a draft', async () => {
    const it = doorBench();
    const open: string[] = [KEK, OTHER_KEK];
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    // every raw key that is used while all of this happens
    crypto.subtle.importKey = (async (...args: Parameters<typeof importKey>) => {
      const [format, material] = args as unknown as [string, Uint8Array, ...unknown[]];
      if (format === 'pkcs8') open.push(toBase64(material.slice(-32)));
      if (format === 'raw' && material.byteLength === 32) open.push(toBase64(new Uint8Array(material)));
      return importKey(...args);
    }) as typeof crypto.subtle.importKey;
    try {
      const { mai } = await twoClerks(it);
      const { dek } = await it.vault.newKey(DRAFT);
      await it.vault.openKey(DRAFT, await it.vault.handOver(DRAFT, dek, mai)).catch(() => undefined);
      await it.vault.changePassphrase(KEK, THIRD_KEK, KDF);
      await it.vault.lock();
      await it.vault.blindKey(DRAFT);
      await it.vault.unlock(THIRD_KEK);
      open.push((it.area.items.get('vault.key') as { raw: string }).raw);
    } finally {
      crypto.subtle.importKey = importKey;
    }
    expect(new Set(open).size).toBeGreaterThan(8);
    const stored = Buffer.from(await everythingStored(it));
    for (const raw of open) expect(stored.includes(raw.slice(0, 40))).toBe(false);
  });
});

/** A forgotten passphrase, the office's recovery key, damaged rows of keys, leaving this PC. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClerkRow, ShiftRow } from '@/utils/store/tables';
import { sumOf } from '@/utils/store/key-sums';
import { keysItem, readKeysItem } from '@/utils/store/mirror-items';
import { seal, unseal, toBase64, type Place } from '@/utils/store/seal';
import { makeRecoveryKey } from '@/utils/store/recovery-key';
import { doorBench, everythingStored, type DoorBench } from './door';
import { KDF, KEK, OTHER_KEK } from './helpers';

const DRAFT = '5f49d9f1-e025-420a-8a0b-610effd61a50';
const AT: Place = { table: 'drafts', id: DRAFT, rev: 1, keyId: 'x' };
const NEW_KEK = toBase64(new Uint8Array(32).fill(9));
const NEW_KDF = { ...KDF, salt: toBase64(new Uint8Array(16).fill(3)) };
const office = await makeRecoveryKey();
const stranger = await makeRecoveryKey();

/** A draft of the open clerk; the answer opens it again. */
async function aDraft(it: DoorBench): Promise<() => Promise<unknown>> {
  const { key, dek } = await it.vault.newKey(DRAFT);
  const sealed = await seal(key, AT, 'x');
  return async () => unseal(await it.vault.openKey(DRAFT, dek), AT, sealed);
}

async function nextShift(it: DoorBench): Promise<void> {
  await it.vault.endShift();
  await it.vault.unlock(KEK);
}

describe("the office's recovery key", () => {
  it('opens all shifts of a clerk, of before and after it was set, under a new passphrase', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    const before = await aDraft(it);
    await nextShift(it);
    await it.vault.setOffice(office.publicKey);
    expect((await it.vault.state()).office).toBe(office.publicKey);
    await nextShift(it);
    const after = await aDraft(it);
    await it.restart('browser');
    await it.vault.recover(clerkId, office.secret, NEW_KEK, NEW_KDF);
    expect(await it.vault.state()).toMatchObject({ state: 'open', clerk: clerkId, kdf: NEW_KDF });
    expect([await before(), await after()]).toEqual(['x', 'x']);
    await it.restart('browser');
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wrong-passphrase');
    await it.vault.unlock(NEW_KEK);
    expect([await before(), await after()]).toEqual(['x', 'x']);
    expect(await it.acts()).toEqual(expect.arrayContaining(['office-key-set', 'office-key-used']));
  });

  it('opens the shifts of colleagues once they have found it right', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    const mai = (await it.vault.open()).clerkId;
    const draft = await aDraft(it);
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.setOffice(office.publicKey);
    await it.vault.lock();
    await expect(it.vault.recover(mai, office.secret, NEW_KEK, KDF)).rejects.toThrow('not-found');
    await it.vault.unlock(OTHER_KEK, mai);
    expect(await it.vault.state()).toMatchObject({
      office: null,
      proposed: { publicKey: office.publicKey, by: 'Lan' },
    });
    await it.vault.lock();
    await expect(it.vault.recover(mai, office.secret, NEW_KEK, KDF)).rejects.toThrow('not-found');
    await it.vault.unlock(OTHER_KEK, mai);
    await it.vault.judgeOffice(office.publicKey, true);
    expect(await it.vault.state()).toMatchObject({ office: office.publicKey });
    expect(await it.vault.state()).not.toHaveProperty('proposed');
    await it.restart('browser');
    await it.vault.recover(mai, office.secret, NEW_KEK, KDF);
    expect(await draft()).toBe('x');
    expect(await it.acts()).toContain('office-key-right');
  });

  it('is refused when it is another one, which counts as a try', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    await it.vault.setOffice(office.publicKey);
    await it.vault.lock();
    const before = await (await it.tables()).shifts.toArray();
    for (let round = 0; round < 5; round++)
      await expect(it.vault.recover(clerkId, stranger.secret, NEW_KEK, KDF)).rejects.toThrow(
        'wrong-passphrase',
      );
    await expect(it.vault.recover(clerkId, office.secret, NEW_KEK, KDF)).rejects.toThrow('wait');
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wait');
    expect(await (await it.tables()).shifts.toArray()).toEqual(before);
    it.clock.now += 30_000;
    await it.vault.unlock(KEK);
  });

  it.each([
    ['not a key', 'AAAA'],
    ['nought', toBase64(new Uint8Array(32))],
    ['beyond the curve', toBase64(new Uint8Array(32).fill(255))],
  ])('is refused when it is %s', async (_what, secret) => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    await it.vault.setOffice(office.publicKey);
    await it.vault.lock();
    await expect(it.vault.recover(clerkId, secret, NEW_KEK, KDF)).rejects.toThrow('bad-message');
    await expect(it.vault.setOffice(secret)).rejects.toThrow('locked');
    await it.vault.unlock(KEK);
    await expect(it.vault.setOffice(secret)).rejects.toThrow('bad-message');
    expect((await it.vault.state()).office).toBe(office.publicKey);
  });

  it('opens nothing while somebody has it open, nor without having been set', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    await expect(it.vault.recover(clerkId, office.secret, NEW_KEK, KDF)).rejects.toThrow('not-allowed');
    await it.vault.lock();
    await expect(it.vault.recover(clerkId, office.secret, NEW_KEK, KDF)).rejects.toThrow('not-found');
    await expect(it.vault.recover(crypto.randomUUID(), office.secret, NEW_KEK, KDF)).rejects.toThrow(
      'not-found',
    );
  });

  it('opens nothing any more once it was taken away, for nobody', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    const mai = (await it.vault.open()).clerkId;
    await it.vault.setOffice(office.publicKey);
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.setOffice(null);
    expect((await it.vault.state()).office).toBeNull();
    await it.vault.lock();
    await expect(it.vault.recover(mai, office.secret, NEW_KEK, KDF)).rejects.toThrow('not-found');
    expect(await everythingStored(it)).not.toContain(office.publicKey.slice(0, 40));
  });

  it('gives way to a newer one with the next unlocking', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    const draft = await aDraft(it);
    await it.vault.setOffice(office.publicKey);
    await it.vault.setOffice(stranger.publicKey);
    await it.vault.lock();
    await expect(it.vault.recover(clerkId, office.secret, NEW_KEK, KDF)).rejects.toThrow('wrong-passphrase');
    await it.vault.recover(clerkId, stranger.secret, NEW_KEK, KDF);
    expect(await draft()).toBe('x');
  });

  it('is still known after a loss of the readable facts', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    await it.vault.setOffice(office.publicKey);
    await (await it.tables()).facts.clear();
    expect((await it.vault.state()).office).toBe(office.publicKey);
    await it.vault.endShift();
    await it.vault.unlock(KEK);
    const shifts = await (await it.tables()).shifts.toArray();
    expect(shifts.map((shift) => shift.office?.keyId)).toEqual([office.publicKey, office.publicKey]);
  });

  it('has no private half on the disk', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId } = await it.vault.open();
    await it.vault.setOffice(office.publicKey);
    await it.vault.lock();
    await it.vault.recover(clerkId, office.secret, NEW_KEK, KDF);
    expect(await everythingStored(it)).not.toContain(office.secret.slice(0, 20));
  });
});

describe("a key that is not the office's", () => {
  /** Mai has a draft; Lan sets a key of her own as the office's. */
  async function deceived() {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    const mai = (await it.vault.open()).clerkId;
    await aDraft(it);
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.setOffice(stranger.publicKey);
    await it.vault.endShift();
    return { ...it, it, mai };
  }
  /** Ids of shifts of this clerk that the key opens. */
  const openedBy = async ({ tables }: DoorBench, clerkId: string, key: string): Promise<string[]> =>
    (await (await tables()).shifts.toArray()).flatMap((row) =>
      row.clerkId === clerkId && row.office?.keyId === key ? row.id : [],
    );

  it('opens nothing of a colleague, whatever they do but say that it is right', async () => {
    const { it, mai } = await deceived();
    await it.vault.unlock(OTHER_KEK, mai);
    await aDraft(it);
    await it.vault.changePassphrase(OTHER_KEK, NEW_KEK, NEW_KDF);
    await it.vault.beginRotation();
    await it.vault.endRotation();
    await it.vault.endShift();
    await it.vault.unlock(NEW_KEK, mai);
    expect(await openedBy(it, mai, stranger.publicKey)).toEqual([]);
    await it.vault.judgeOffice(stranger.publicKey, false);
    expect(await it.vault.state()).toMatchObject({ office: null });
    expect(await it.vault.state()).not.toHaveProperty('proposed');
    await it.restart('browser');
    await it.vault.unlock(NEW_KEK, mai);
    expect(await it.vault.state()).not.toHaveProperty('proposed');
    expect(await openedBy(it, mai, stranger.publicKey)).toEqual([]);
    expect(await it.acts()).toContain('office-key-wrong');
  });

  it('stays without effect when somebody writes into the database that it was found right', async () => {
    const { it, mai } = await deceived();
    const tables = await it.tables();
    const lan = (await tables.clerks.toArray()).find(({ id }) => id !== mai)!;
    await tables.clerks.update(mai, { trust: lan.trust! });
    it.kept.rows = null;
    await it.restart('browser');
    await it.vault.unlock(OTHER_KEK, mai);
    expect(await it.vault.state()).toMatchObject({
      office: null,
      proposed: { publicKey: stranger.publicKey },
    });
    expect(await openedBy(it, mai, stranger.publicKey)).toEqual([]);
  });

  it('does not take the place of the right one', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    const mai = (await it.vault.open()).clerkId;
    await it.vault.setOffice(office.publicKey);
    const draft = await aDraft(it);
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan', stranger.publicKey);
    expect(await it.vault.state()).toMatchObject({ office: null, proposed: { publicKey: office.publicKey } });
    await it.vault.setOffice(stranger.publicKey);
    await it.vault.endShift();
    await it.vault.unlock(OTHER_KEK, mai);
    expect(await it.vault.state()).toMatchObject({
      office: office.publicKey,
      proposed: { publicKey: stranger.publicKey, by: 'Lan' },
    });
    await it.vault.lock();
    await it.vault.recover(mai, office.secret, NEW_KEK, KDF);
    expect(await draft()).toBe('x');
  });

  it('is not taken for the one that was compared when it was set a moment before the answer', async () => {
    const { it, mai } = await deceived();
    await it.vault.unlock(OTHER_KEK, mai);
    await expect(it.vault.judgeOffice(office.publicKey, true)).rejects.toThrow('not-found');
    expect(await openedBy(it, mai, office.publicKey)).toEqual([]);
  });

  it('is told before a clerk is added: who finds it right is covered at once', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    await it.vault.setOffice(office.publicKey);
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan', office.publicKey);
    expect(await it.vault.state()).toMatchObject({ office: office.publicKey });
    const { clerks } = await it.vault.state();
    expect(clerks.map(({ label, office: covered }) => [label, covered])).toEqual([
      ['Lan', office.publicKey],
      ['Mai', office.publicKey],
    ]);
  });
});

describe('shifts that the key of the office could not open', () => {
  /** Two shifts with a draft each; the copy of the first is lost, the passphrase forgotten. */
  async function halfRecovered() {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const { clerkId, shiftId } = await it.vault.open();
    const first = await aDraft(it);
    await nextShift(it);
    await it.vault.setOffice(office.publicKey);
    const second = await aDraft(it);
    await it.vault.lock();
    const { shifts } = await it.tables();
    const row = (await shifts.get(shiftId))!;
    delete row.office;
    row.sum = await sumOf(row);
    await shifts.put(row);
    await it.vault.recover(clerkId, office.secret, NEW_KEK, NEW_KDF);
    return { it, first, second };
  }

  it('are told, and come back with the old passphrase', async () => {
    const { it, first, second } = await halfRecovered();
    expect(await second()).toBe('x');
    await expect(first()).rejects.toThrow();
    await it.restart('browser');
    await it.vault.unlock(NEW_KEK);
    const { before } = await it.vault.state();
    expect(before).toMatchObject([{ kdf: KDF, shifts: 1 }]);
    const { id } = before![0]!;
    await expect(it.vault.openBefore([{ id, kek: OTHER_KEK }])).rejects.toThrow('wrong-passphrase');
    await it.vault.openBefore([{ id, kek: KEK }]);
    expect(await first()).toBe('x');
    expect(await it.vault.state()).not.toHaveProperty('before');
    await it.restart('browser');
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wrong-passphrase');
    await it.vault.unlock(NEW_KEK);
    expect([await first(), await second()]).toEqual(['x', 'x']);
  });

  it('wait through a change of the passphrase and a loss of the database; wrong tries count', async () => {
    const { it, first } = await halfRecovered();
    await it.vault.changePassphrase(NEW_KEK, OTHER_KEK, NEW_KDF);
    const tables = await it.tables();
    await tables.clerks.clear();
    await tables.clerks.bulkPut(readKeysItem(JSON.parse(JSON.stringify(keysItem(it.kept.rows!))))!.clerks);
    await it.restart('browser');
    await it.vault.unlock(OTHER_KEK);
    const { id } = (await it.vault.state()).before![0]!;
    for (let round = 0; round < 5; round++)
      await expect(it.vault.openBefore([{ id, kek: NEW_KEK }])).rejects.toThrow('wrong-passphrase');
    await expect(it.vault.openBefore([{ id, kek: KEK }])).rejects.toThrow('wait');
    it.clock.now += 30_000;
    await it.vault.openBefore([{ id, kek: KEK }]);
    expect(await first()).toBe('x');
  });
});

describe('wrong tries', () => {
  it('are not forgotten when an older database is put back', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    await it.vault.lock();
    const tables = await it.tables();
    const before = await tables.clerks.toArray();
    for (let round = 0; round < 5; round++) {
      await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
      await tables.clerks.bulkPut(before);
    }
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wait');
    expect((await it.vault.state()).clerks[0]).toHaveProperty('retryAt', it.clock.now + 30_000);
    it.clock.now += 30_000;
    await it.vault.unlock(KEK);
    await it.vault.lock();
    await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    await it.vault.unlock(KEK);
  });

  it('are counted as well when the passphrase is asked for once more; the right one is noted with its time', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    expect((await it.vault.state()).provedAt).toBe(it.clock.now);
    it.clock.now += 600_000;
    await it.restart('worker');
    expect((await it.vault.state()).provedAt).toBe(it.clock.now - 600_000);
    await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    expect((await it.vault.state()).provedAt).toBe(it.clock.now - 600_000);
    await it.vault.unlock(KEK);
    expect((await it.vault.state()).provedAt).toBe(it.clock.now);
    for (let round = 0; round < 5; round++)
      await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wait');
  });
});

describe('a damaged row', () => {
  const flip = async (it: DoorBench, table: 'clerks' | 'shifts') => {
    const rows = await (await it.tables())[table].toArray();
    for (const row of rows) {
      row.ct[3]! ^= 1;
      await (await it.tables()).table(table).put(row);
    }
  };

  it.each(['clerks', 'shifts'] as const)(
    'of %s comes back from the second copy at unlocking',
    async (table) => {
      const it = doorBench();
      await it.vault.create(KEK, KDF);
      const draft = await aDraft(it);
      const { shiftId } = await it.vault.open();
      await flip(it, table);
      await it.restart('browser');
      // wrong tries must not carry the damage into the copy
      await expect(it.vault.unlock(OTHER_KEK)).rejects.toThrow('wrong-passphrase');
      await it.vault.endShift();
      await it.vault.unlock(KEK);
      expect(await draft()).toBe('x');
      await it.restart('browser');
      it.kept.rows = null;
      await it.vault.unlock(KEK);
      expect(await draft()).toBe('x');
      expect(shiftId).toBeDefined();
    },
  );

  /** One field of one row of keys becomes something else. */
  const damage = fc.record({
    table: fc.constantFrom('clerks' as const, 'shifts' as const),
    row: fc.nat(3),
    field: fc.constantFrom('rev', 'keyId', 'iv', 'ct', 'kdf', 'publicKey', 'clerkId', 'n', 'sum'),
    bit: fc.nat(4_000),
  });
  const harmed = (value: unknown, bit: number): unknown => {
    if (value instanceof Uint8Array) {
      const copy = value.slice();
      copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
      return copy;
    }
    if (typeof value === 'number') return value ^ (1 << (bit % 20));
    if (typeof value === 'string') {
      const at = bit % value.length;
      return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ 1) + value.slice(at + 1);
    }
    return { ...(value as typeof KDF), salt: harmed((value as typeof KDF).salt, bit) };
  };

  it('of any kind is replaced by its copy: the passphrase opens, typing while locked is kept, every draft is there', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    await it.vault.endShift();
    await it.vault.create(KEK, KDF, 'Lan');
    const { clerkId } = await it.vault.open();
    const { key, dek } = await it.vault.newKey(DRAFT);
    const sealed = await seal(key, AT, 'x');
    const tables = await it.tables();
    // one more shift, so that the draft lies under an older one
    await nextShift(it);
    await it.vault.lock();
    const healthy = { clerks: await tables.clerks.toArray(), shifts: await tables.shifts.toArray() };
    await fc.assert(
      fc.asyncProperty(damage, async ({ table, row, field, bit }) => {
        const rows: (ClerkRow | ShiftRow)[] = healthy[table];
        const one = rows[row % rows.length]!;
        fc.pre(field in one);
        await tables.clerks.bulkPut(healthy.clerks);
        await tables.shifts.bulkPut(healthy.shifts);
        await tables.table(table).put({ ...one, [field]: harmed(one[field as keyof typeof one], bit) });
        const { clerks } = await it.vault.state();
        expect(clerks.map(({ label, kdf }) => [label, kdf])).toEqual([
          ['Lan', KDF],
          ['Mai', KDF],
        ]);
        const blind = await it.vault.blindKey(DRAFT);
        const entry = await seal(blind.key, AT, 'y');
        await it.vault.unlock(KEK, clerkId);
        expect(await unseal(await it.vault.openKey(DRAFT, dek), AT, sealed)).toBe('x');
        expect(await unseal(await it.vault.openBlind(DRAFT, blind.to), AT, entry)).toBe('y');
        await it.vault.lock();
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  it('does not take the office its way in: the copy of its part comes back as well', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const draft = await aDraft(it);
    const { clerkId, shiftId } = await it.vault.open();
    await it.vault.setOffice(office.publicKey);
    await it.vault.lock();
    const { shifts } = await it.tables();
    const row = (await shifts.get(shiftId))!;
    row.office!.ct[5]! ^= 1;
    await shifts.put(row);
    await it.vault.recover(clerkId, office.secret, NEW_KEK, NEW_KDF);
    expect(await draft()).toBe('x');
  });

  it('of a shift without a copy is left as it is: the rest works on in a new shift', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const draft = await aDraft(it);
    const { shiftId } = await it.vault.open();
    await flip(it, 'shifts');
    it.kept.rows = null;
    await it.restart('browser');
    await it.vault.unlock(KEK);
    await expect(draft()).rejects.toThrow('damaged');
    expect((await it.vault.open()).shiftId).not.toBe(shiftId);
    expect(await (await it.tables()).shifts.get(shiftId)).toBeDefined();
    expect(await (await aDraft(it))()).toBe('x');
  });

  it('is never replaced by an older one: the passphrase of before a change stays dead', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    const old = structuredClone(it.kept.rows);
    await it.vault.changePassphrase(KEK, NEW_KEK, NEW_KDF);
    it.kept.rows = old;
    await it.restart('browser');
    await expect(it.vault.unlock(KEK)).rejects.toThrow('wrong-passphrase');
    await it.vault.unlock(NEW_KEK);
  });
});

describe('leaving this PC', () => {
  it('takes own records and keys along, and nothing of colleagues', async () => {
    const it = doorBench();
    await it.vault.create(OTHER_KEK, KDF, 'Mai');
    const mai = (await it.vault.open()).clerkId;
    const ofMai = await aDraft(it);
    const tables = await it.tables();
    const row = { rev: 1, keyId: 'x', iv: new Uint8Array(12), ct: new Uint8Array(1) };
    const other = crypto.randomUUID();
    const add = async (id: string, clerkId: string) => {
      await tables.drafts.add({ ...row, id, clerkId });
      await tables.summaries.add({ ...row, id, clerkId });
      await tables.journal.add({ ...row, id: `${id}.2`, draftId: id });
    };
    await add(other, mai);
    await it.vault.endShift();
    const forBoth = (await it.vault.blindKey('both')).to;
    await it.vault.create(KEK, KDF, 'Lan');
    const { clerkId } = await it.vault.open();
    await add(DRAFT, clerkId);
    await tables.facts.bulkPut([clerkId, mai].map((id) => ({ id: `list.${id}`, value: null })));
    await it.vault.lock();
    const forLan = (await it.vault.blindKey('blind')).to;
    await tables.journal.add({ ...row, id: 'blind.1', draftId: 'blind', to: forLan });
    await tables.journal.add({ ...row, id: 'both.1', draftId: 'both', to: forBoth });
    await it.vault.remove(clerkId);
    expect(await tables.drafts.toCollection().primaryKeys()).toEqual([other]);
    expect(await tables.summaries.toCollection().primaryKeys()).toEqual([other]);
    expect((await tables.journal.toCollection().primaryKeys()).toSorted()).toEqual(
      [`${other}.2`, 'both.1'].toSorted(),
    );
    expect(it.kept.dropped).toEqual([DRAFT]);
    expect(await tables.facts.where('id').startsWith('list.').primaryKeys()).toEqual([`list.${mai}`]);
    expect(it.kept.rows!.clerks.map(({ id }) => id)).toEqual([mai]);
    expect(await it.vault.state()).toMatchObject({ state: 'locked', clerk: mai, onDuty: false });
    expect((await it.audit.list()).entries[0]).toMatchObject({ what: 'clerk-removed', by: 'Lan', count: 1 });
    await it.vault.unlock(OTHER_KEK, mai);
    expect(await ofMai()).toBe('x');
  });

  it('of the last clerk leaves a new Sổ tay', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF);
    await it.vault.remove((await it.vault.open()).clerkId);
    expect(await it.vault.state()).toMatchObject({ state: 'new', clerks: [], clerk: null, kdf: null });
    await it.vault.create(OTHER_KEK, KDF);
  });
});

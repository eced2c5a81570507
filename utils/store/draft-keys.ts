/**
 * What can be done with keys once somebody has opened them (`vault.ts`): keys for drafts and lists; and what can be done
 * without opening anything: sealing to the public key of whoever will read it.
 */
import { Refusal } from '../messaging/refusal';
import { dutyOf } from './clerks';
import type { Database } from './db';
import type { Bytes, ShiftRow, Tables, WrappedKey } from './tables';
import { openWith, sealTo } from './envelope';
import type { BlindKey, DraftKey, Keys } from './key-types';
import { importKey, sealBytes, unsealBytes, type Place } from './seal';
import { openShift, secretOf, shiftsOf, type OpenShift, type Wrapping } from './shifts';

/** Somebody has it open. */
export interface Session {
  clerkId: string;
  /** The clerk's root key. */
  root: Wrapping;
  /** The present shift. */
  shiftId: string;
  /** Those that were needed so far. */
  shifts: Map<string, Promise<OpenShift>>;
}

const KEY_BYTES = 32;
const placeOf = (draftId: string, shiftId: string): Place => ({
  table: 'keys',
  id: draftId,
  rev: 0,
  keyId: shiftId,
});

export abstract class DraftKeys implements Keys {
  constructor(protected readonly database: Database) {}

  /** @throws Refusal `no-vault` or `locked`. */
  protected abstract session(): Promise<Session>;

  async open(): Promise<{ clerkId: string; shiftId: string }> {
    const { clerkId, shiftId } = await this.session();
    return { clerkId, shiftId };
  }

  async newKey(draftId: string): Promise<DraftKey> {
    const { id, key: wrapping } = await this.#shift(await this.session());
    // The browser may have emptied the database under us: nothing is sealed with a key whose wrapped form has gone.
    if ((await (await this.database.tables()).shifts.where('id').equals(id).count()) === 0)
      throw new Refusal('damaged');
    return keyFor(draftId, id, wrapping);
  }

  async openKey(draftId: string, dek: WrappedKey): Promise<CryptoKey> {
    return importKey(await this.#unwrap(draftId, dek));
  }

  async listKey(shiftId?: string): Promise<{ shiftId: string; key: CryptoKey }> {
    const { id, key } = await this.#shift(await this.session(), shiftId);
    return { shiftId: id, key };
  }

  async blindKey(draftId: string): Promise<BlindKey> {
    const tables = await this.database.tables();
    const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    const to: WrappedKey[] = [];
    for (const shifts of await this.#receivers(tables)) {
      const sealed = await sealToFirst(shifts, (shiftId) => placeOf(draftId, shiftId), raw);
      if (sealed) to.push(sealed);
    }
    if (to.length === 0) throw new Refusal((await this.#isKnown(tables)) ? 'locked' : 'no-vault');
    return { key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']), to };
  }

  async openBlind(draftId: string, to: readonly WrappedKey[]): Promise<CryptoKey> {
    const { clerkId } = await this.session();
    const { shifts } = await this.database.tables();
    const rows = await shifts.bulkGet(to.map(({ keyId }) => keyId));
    const mine = to.filter((_, at) => rows[at]?.clerkId === clerkId);
    if (mine.length === 0) throw new Refusal(rows.every((row) => !row) ? 'damaged' : 'other-clerk');
    return this.openKey(draftId, mine[0]!);
  }

  async handOver(draftId: string, dek: WrappedKey, to: string): Promise<WrappedKey> {
    const raw = await this.#unwrap(draftId, dek);
    return this.sealFor(to, (shiftId) => placeOf(draftId, shiftId), raw);
  }

  async sealFor(clerkId: string, place: (shiftId: string) => Place, bytes: Bytes): Promise<WrappedKey> {
    const sealed = await sealToFirst(await shiftsOf(await this.database.tables(), clerkId), place, bytes);
    if (!sealed) throw new Refusal('not-found');
    return sealed;
  }

  async openWrapped(place: Place, { keyId, iv, ct, eph }: WrappedKey): Promise<Bytes> {
    const shift = await this.#shift(await this.session(), keyId);
    return eph
      ? openWith(await shift.own(), place, { eph, iv, ct })
      : unsealBytes(shift.key, place, { iv, ct });
  }

  #unwrap(draftId: string, dek: WrappedKey): Promise<Bytes> {
    return this.openWrapped(placeOf(draftId, dek.keyId), dek);
  }

  #shift(session: Session, id = session.shiftId): Promise<OpenShift> {
    let shift = session.shifts.get(id);
    if (!shift) {
      shift = this.#openShift(session, id);
      session.shifts.set(id, shift);
      shift.catch(() => session.shifts.delete(id));
    }
    return shift;
  }

  async #openShift({ clerkId, root }: Session, id: string): Promise<OpenShift> {
    const row = await (await this.database.tables()).shifts.get(id);
    if (!row) throw new Refusal('damaged');
    if (row.clerkId !== clerkId) throw new Refusal('other-clerk');
    return openShift(id, await secretOf(row, root));
  }

  /** Whose shifts may read what is typed while locked, newest first: of the clerk on duty, otherwise of everybody. */
  async #receivers(tables: Tables): Promise<ShiftRow[][]> {
    const [duty, clerks] = await Promise.all([dutyOf(tables), tables.clerks.toCollection().primaryKeys()]);
    const onDuty = duty.on && clerks.includes(duty.clerkId!) ? [duty.clerkId!] : clerks;
    return Promise.all(onDuty.map((clerkId) => shiftsOf(tables, clerkId)));
  }

  /** Is there anybody whose passphrase would open something? */
  async #isKnown(tables: Tables): Promise<boolean> {
    return (await tables.clerks.count()) + (await tables.vault.count()) > 0;
  }
}

/** To the newest shift whose public key is one: a damaged row does not keep the older ones from being used. */
async function sealToFirst(
  shifts: readonly ShiftRow[],
  place: (shiftId: string) => Place,
  raw: Bytes,
): Promise<WrappedKey | null> {
  for (const { id, publicKey } of shifts) {
    const sealed = await sealTo(publicKey, place(id), raw).catch(() => null);
    if (sealed) return { keyId: id, ...sealed };
  }
  return null;
}

/** A new key for a draft, wrapped by the key of a shift. */
export async function keyFor(draftId: string, shiftId: string, wrapping: CryptoKey): Promise<DraftKey> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const sealed = await sealBytes(wrapping, placeOf(draftId, shiftId), raw);
  return { key: await importKey(raw), dek: { keyId: shiftId, ...sealed } };
}

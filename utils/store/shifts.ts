/**
 * The secrets of a shift: a symmetric key (for the keys of drafts, and for the lines of the list) and a private key (for what others
 * seal to it). Wrapped by the clerk's root key, and, where the office has a recovery key, a second time for that.
 */
import { Refusal } from '../messaging/refusal';
import type { Bytes, DraftRow, JournalRow, SealedRow, ShiftRow, Tables, WrappedKey } from './tables';
import {
  joined,
  newPair,
  openWith,
  POINT_BYTES,
  SECRET_BYTES,
  sealTo,
  importSecret,
  type Own,
} from './envelope';
import { sumOf } from './key-sums';
import { keysBeside, namedIn } from './named';
import { fromBase64, importKey, sealBytes, toBase64, unsealBytes, type Place } from './seal';

/** What is wrapped: symmetric key, private number, public point (so that a changed one in the row shows), when it began. */
const SIZE = 32 + SECRET_BYTES + POINT_BYTES + 8;

/** The number of the "shift" whose key is version 1's master key. */
export const OF_OLD_DAYS = 0;

/** A shift that is open. */
export interface OpenShift {
  id: string;
  key: CryptoKey;
  /** Imported when somebody first needs it: that costs half a millisecond. */
  own(): Promise<Own>;
}

/** Which key wraps, and its name. */
export interface Wrapping {
  id: string;
  key: CryptoKey;
}

const partsOf = (secret: Bytes) => ({
  key: secret.slice(0, 32),
  number: secret.slice(32, 32 + SECRET_BYTES),
  publicKey: secret.slice(32 + SECRET_BYTES, SIZE - 8),
  /** Ms since 1970. */
  since: new DataView(secret.buffer, secret.byteOffset).getFloat64(SIZE - 8),
});

/** A new secret. @param key the symmetric key, where it is given: version 1's master key becomes that of a shift. */
export async function newSecret(since: number, key?: Bytes): Promise<Bytes> {
  const { secret, publicKey } = await newPair();
  const time = new Uint8Array(8);
  new DataView(time.buffer).setFloat64(0, since);
  return joined(key ?? crypto.getRandomValues(new Uint8Array(32)), secret, publicKey, time);
}

export const sinceOf = (secret: Bytes): number => partsOf(secret).since;

const placeOf = ({ id, rev, keyId }: Pick<ShiftRow, 'id' | 'rev' | 'keyId'>): Place => ({
  table: 'shifts',
  id,
  rev,
  keyId,
});
const officePlace = (id: string, office: string): Place => ({ table: 'shifts', id, rev: 0, keyId: office });

/** The row of a shift, its secret wrapped by `root` and for the office, under the next revision. @param office the public recovery key in base64. */
export async function wrapShift(
  shift: Pick<ShiftRow, 'id' | 'clerkId' | 'rev' | 'n' | 'ended'>,
  secret: Bytes,
  root: Wrapping,
  office: string | null,
): Promise<ShiftRow> {
  const { id, clerkId, n, ended } = shift;
  const at = { id, rev: shift.rev + 1, keyId: root.id };
  const sealed = await sealBytes(root.key, placeOf(at), secret);
  const row = {
    ...at,
    ...sealed,
    clerkId,
    n,
    publicKey: partsOf(secret).publicKey,
    ...(ended && { ended }),
    ...(office !== null && { office: await forOffice(id, secret, office) }),
  };
  return { ...row, sum: await sumOf(row) };
}

/** The same shift, without the office's copy. */
export async function withoutOffice({ office: _office, sum: _sum, ...row }: ShiftRow): Promise<ShiftRow> {
  return { ...row, sum: await sumOf(row) };
}

const forOffice = async (id: string, secret: Bytes, office: string): Promise<WrappedKey> => ({
  keyId: office,
  ...(await sealTo(fromBase64(office), officePlace(id, office), secret)),
});

/** @throws Refusal `damaged` when what is sealed was changed or another key wraps it. */
export async function secretOf(row: ShiftRow, root: Wrapping): Promise<Bytes> {
  const secret = await unsealBytes(root.key, placeOf({ ...row, keyId: root.id }), row);
  if (secret.length !== SIZE) throw new Refusal('damaged');
  return secret;
}

/** Is what stands readable in the row what its secret says, and is its copy for this office? Else it wants to be written anew. */
export const isRight = (row: ShiftRow, secret: Bytes, office: string | null): boolean =>
  isSame(partsOf(secret).publicKey, row.publicKey) && (row.office?.keyId ?? null) === office;

/** The same from the office's copy. @throws Refusal `not-found` (it has none), `damaged` (also: another recovery key). */
export async function secretForOffice({ id, office }: ShiftRow, own: Own): Promise<Bytes> {
  if (!office?.eph) throw new Refusal('not-found');
  const { eph, iv, ct } = office;
  const secret = await openWith(own, officePlace(id, toBase64(own.publicKey)), { eph, iv, ct });
  if (secret.length !== SIZE) throw new Refusal('damaged');
  return secret;
}

export async function openShift(id: string, secret: Bytes): Promise<OpenShift> {
  const { key, number, publicKey } = partsOf(secret);
  let own: Promise<Own> | null = null;
  return {
    id,
    key: await importKey(key),
    own: () => (own ??= importSecret(number).then((privateKey) => ({ privateKey, publicKey }))),
  };
}

/** Newest first. By their rows: they are few, and an index may have lost some (`named.ts`). */
export const shiftsOf = async (tables: Tables, clerkId: string): Promise<ShiftRow[]> =>
  (await tables.shifts.toArray()).filter((row) => row.clerkId === clerkId).sort((a, b) => b.n - a.n);

/**
 * Deletes the shifts that no record names any more: their key is gone then. The newest of each clerk stay, because others seal to it
 * and because a write may be under way.
 *
 * On most days there is none, and that is soon seen. Only then everything is looked through, before the rest has to wait: ten thousand drafts
 * kept each key waiting for a second (2026-11).
 *
 * @param spare how many of the newest of each clerk.
 * @returns whether any was deleted.
 */
export async function dropEmptyShifts(tables: Tables, spare: number): Promise<boolean> {
  const { shifts, drafts, summaries, journal, facts, quarantine } = tables;
  const idle = await idleShifts(tables, spare);
  if (idle.length === 0) return false;
  const { keys } = await namedIn(tables);
  // a record of version 1 that does not open has no key of its own: it may open once it was restored
  const isOld =
    idle.some(({ n }) => n === OF_OLD_DAYS) &&
    (await drafts.count()) > (await drafts.orderBy('dek.keyId').count());
  const known = new Set(idle.map(({ id }) => id));
  return tables.transaction('rw', [shifts, drafts, summaries, journal, facts, quarantine], async () => {
    const empty = (await idleShifts(tables, spare)).filter(
      ({ id, n }) => known.has(id) && !keys.has(id) && !(isOld && n === OF_OLD_DAYS),
    );
    await shifts.bulkDelete(empty.map(({ id }) => id));
    return empty.length > 0;
  });
}

/** Those that nothing names as far as the indexes say, without the newest of each clerk. */
async function idleShifts(tables: Tables, spare: number): Promise<ShiftRow[]> {
  const { shifts, drafts, summaries, quarantine } = tables;
  const [rows, used, aside] = await Promise.all([shifts.toArray(), keysBeside(tables), quarantine.toArray()]);
  for (const { row } of aside) {
    const { keyId, to = [], dek }: SealedRow & Pick<JournalRow, 'to'> & Pick<DraftRow, 'dek'> = row;
    for (const key of [keyId, ...[...to, ...(dek ? [dek] : [])].map((one) => one.keyId)]) used.add(key);
  }
  const newer = (shift: ShiftRow): number =>
    rows.filter(({ clerkId, n }) => clerkId === shift.clerkId && n > shift.n).length;
  const named = await Promise.all(
    rows.map(async ({ id }) => {
      const [draft, line] = await Promise.all([
        drafts.where('dek.keyId').equals(id).first(),
        summaries.where('keyId').equals(id).first(),
      ]);
      return draft !== undefined || line !== undefined;
    }),
  );
  return rows.filter(
    (shift, at) => !named[at] && !used.has(shift.id) && newer(shift) >= (shift.n === OF_OLD_DAYS ? 1 : spare),
  );
}

const isSame = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The clerks at this PC: their rows, their names, how long a wrong passphrase makes them wait, and who is on duty. */
import { Refusal } from '../messaging/refusal';
import type { Bytes, ClerkRow, OldRoot, Tables } from './tables';
import { sumOf } from './key-sums';
import { importKey, sealBytes, unsealBytes, type Place } from './seal';

const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;
const LONGEST_LABEL = 40;

/** The wait before the next try, in ms. It slows a person at this PC; it does not stop somebody who copied the disk. */
const waitAfter = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - FREE_TRIES));

export type Tries = Pick<ClerkRow, 'tries' | 'retryAt'>;

/** No try before this moment. The clock may have been set back meanwhile: no wait is longer than the tries have earned. */
export const retryAtOf = ({ tries, retryAt }: Tries, now: number): number =>
  Math.min(retryAt, now + waitAfter(tries));

/** The count after one more wrong passphrase. */
export const oneMoreTry = ({ tries }: Tries, now: number): Tries => ({
  tries: tries + 1,
  retryAt: now + waitAfter(tries + 1),
});

/** A random key that wraps everything else of a clerk, and its name. */
export interface Root {
  id: string;
  raw: Bytes;
  key: CryptoKey;
}

export async function newRoot(): Promise<Root> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  return { id: crypto.randomUUID(), raw, key: await importKey(raw) };
}

const placeOf = (id: string, { rev, keyId }: Pick<ClerkRow, 'rev' | 'keyId'>): Place => ({
  table: 'clerks',
  id,
  rev,
  keyId,
});

/** The clerk's row with this root key, wrapped by what Argon2id made of a passphrase, under the next revision. What the old root key sealed is not in it. */
export async function withRoot(
  clerk: Pick<ClerkRow, 'id' | 'rev' | 'label' | 'kdf' | 'before'>,
  root: Root,
  wrapping: CryptoKey,
): Promise<ClerkRow> {
  const { id, label, kdf, before } = clerk;
  const at = { id, rev: clerk.rev + 1, keyId: root.id };
  const sealed = await sealBytes(wrapping, placeOf(id, at), root.raw);
  return summed({ ...at, ...sealed, label, kdf, tries: 0, retryAt: 0, ...(before?.length && { before }) });
}

/** The row with its checksum. */
export async function summed({
  sum: _sum,
  ...row
}: Omit<ClerkRow, 'sum'> & { sum?: string }): Promise<ClerkRow> {
  return { ...row, sum: await sumOf(row) };
}

/** The root key that the clerk's row (or an older form of it) wraps; null when the passphrase (or the row) is wrong. */
export async function rootOf(clerkId: string, row: OldRoot, wrapping: CryptoKey): Promise<Root | null> {
  const raw = await unsealBytes(wrapping, placeOf(clerkId, row), row).catch(() => null);
  return raw && { id: row.keyId, raw, key: await importKey(raw) };
}

/** A name that nobody here has yet. @throws Refusal `not-allowed` when somebody has it, `bad-message` when it is empty or too long. */
export function takenUp(label: string, others: readonly { label: string }[]): string {
  const tidy = label.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (tidy === '' || tidy.length > LONGEST_LABEL) throw new Refusal('bad-message');
  const same = (other: string): boolean => other.toLocaleLowerCase('vi') === tidy.toLocaleLowerCase('vi');
  if (others.some((other) => same(other.label))) throw new Refusal('not-allowed');
  return tidy;
}

/** "Cán bộ 1", 2, …: the first that is free. */
export function freeLabel(name: (n: number) => string, others: readonly { label: string }[]): string {
  const taken = new Set(others.map(({ label }) => label));
  let n = 1;
  while (taken.has(name(n))) n++;
  return name(n);
}

/** Who has unlocked last, and whether their shift goes on. Readable: typing must know it while locked. */
export interface Duty {
  clerkId: string | null;
  on: boolean;
}

export async function dutyOf(tables: Tables): Promise<Duty> {
  const value = (await tables.facts.get('duty'))?.value as Partial<Duty> | undefined;
  return typeof value?.clerkId === 'string'
    ? { clerkId: value.clerkId, on: value.on === true }
    : { clerkId: null, on: false };
}

export const keepDuty = (tables: Tables, duty: Duty): Promise<unknown> =>
  tables.facts.put({ id: 'duty', value: duty });

/** Who of this PC's clerks may open the register: one sealed secret for each, among the facts of the database, and in the second copy. */
import type { Tables, WrappedKey } from './tables';

/**
 * How it lies in the value of its fact. `keyId`: the shift whose key opens it; with `eph` a colleague has sealed it to that shift, and its
 * owner makes it their own when they unlock.
 */
export interface AccessRow extends WrappedKey {
  /** Counts how often it was written. */
  rev: number;
}

const PREFIX = 'register.of.';
/** The fact that holds a clerk's. */
export const accessOf = (clerkId: string): string => PREFIX + clerkId;

/** Who has access, and under which keys. */
export async function accessRows({ facts }: Tables): Promise<{ clerkId: string; row: AccessRow }[]> {
  const found = await facts.where('id').startsWith(PREFIX).toArray();
  return found.map(({ id, value }) => ({ clerkId: id.slice(PREFIX.length), row: value as AccessRow }));
}

/** The second copy of it. */
export interface AccessCopy {
  /** Copied as it lies in the database. A failure is tried again. Never throws. */
  keepAccess(clerkId: string, row: AccessRow): void;
  /** Null: there is none that could be used. @throws when the area does not answer. */
  access(clerkId: string): Promise<AccessRow | null>;
  /** @throws as `Mirror.drop`. */
  dropAccess(clerkId: string): Promise<void>;
}

/** Can nobody here but this clerk open the register? */
export async function isLastWithRegister(tables: Tables, clerkId: string): Promise<boolean> {
  const having = await accessRows(tables);
  return having.length === 1 && having[0]!.clerkId === clerkId;
}

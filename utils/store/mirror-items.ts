/**
 * How the second copy lies in `storage.local`: JSON, bytes as base64, one item per draft. What is read back may be anything (a dying
 * disk, another program), so each item is checked; one that does not fit counts as not there and is written anew.
 */
import * as z from 'zod/mini';
import { kdfSchema } from '../messaging/protocol';
import type { Bytes, ClerkRow, DraftRow, JournalRow, OldRoot, ShiftRow, WrappedKey } from './tables';
import type { LearningRow } from './learning';
import type { AccessRow } from './register-rows';
import type { MirroredDraft } from './mirror-types';
import { fromBase64, toBase64 } from './seal';

const DRAFT = 'mirror.d.';
export const KEYS_ITEM = 'mirror.keys';

export const itemOf = (draftId: string): string => DRAFT + draftId;
/** The draft an item is of; null: it is of something else. */
export const draftOf = (item: string): string | null =>
  item.startsWith(DRAFT) ? item.slice(DRAFT.length) : null;

/* What is typed while locked cannot be made one with its draft: its rows are copied as they are, some to an item. */
const ROWS = 'mirror.j.';
const ROWS_PER_ITEM = 64;
export const rowsItemOf = ({ draftId, rev }: Pick<JournalRow, 'draftId' | 'rev'>): string =>
  `${ROWS}${draftId}.${Math.floor(rev / ROWS_PER_ITEM)}`;
/** The draft whose rows lie in the item; null: it is of something else. */
export const draftOfRowsItem = (item: string): string | null =>
  item.startsWith(ROWS) ? item.slice(ROWS.length, item.lastIndexOf('.')) : null;

const LEARNING = 'mirror.l.';
export const learningItemOf = (clerkId: string): string => LEARNING + clerkId;
/** The clerk whose practice lies in the item; null: it is of something else. */
export const clerkOfLearningItem = (item: string): string | null =>
  item.startsWith(LEARNING) ? item.slice(LEARNING.length) : null;

const ACCESS = 'mirror.r.';
export const accessItemOf = (clerkId: string): string => ACCESS + clerkId;
/** The clerk whose access to the register lies in the item; null: it is of something else. */
export const clerkOfAccessItem = (item: string): string | null =>
  item.startsWith(ACCESS) ? item.slice(ACCESS.length) : null;

const base64 = z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/));
const bytes: z.ZodMiniType<Bytes, string> = z.pipe(base64, z.transform(fromBase64));
const name = z.string().check(z.minLength(1), z.maxLength(64));
const count = z.int().check(z.minimum(0));

/** All fields of a row, no more and no fewer: a field that is added to the database has to be added here. */
type Fields<Row> = Record<keyof Required<Row>, unknown>;

/** Of a shift, or the office's public key itself (88 characters). */
const keyName = z.string().check(z.minLength(1), z.maxLength(128));
const wrappedIn = <B extends z.ZodMiniType>(bytes: B) =>
  z.strictObject({
    keyId: keyName,
    iv: bytes,
    ct: bytes,
    eph: z.exactOptional(bytes),
  } satisfies Fields<WrappedKey>);
const wrapped = wrappedIn(bytes);

const sealed = { rev: count, keyId: name, iv: bytes, ct: bytes };

/** `day`: when somebody last worked on it, in days since 1970. Readable, so no finer than that. */
const floorSchema = z.strictObject({ rev: count, day: count });
const draftIn = <B extends z.ZodMiniType>(bytes: B) =>
  z.strictObject({
    rev: count,
    keyId: name,
    iv: bytes,
    ct: bytes,
    day: count,
    clerkId: name,
    dek: z.exactOptional(wrappedIn(bytes)),
    eraseAt: z.exactOptional(z.int()),
  } satisfies Omit<Fields<DraftRow>, 'id'> & { day: unknown });
const draftSchema = draftIn(bytes);
/** The same at a glance: thousands are compared by their revisions, and few are put back. */
const glanceSchema = draftIn(base64);

const clerkSchema = z.strictObject({
  id: name,
  ...sealed,
  label: z.string(),
  kdf: kdfSchema,
  tries: count,
  retryAt: z.number(),
  trust: z.exactOptional(z.strictObject({ iv: bytes, ct: bytes })),
  before: z.exactOptional(z.array(z.strictObject({ ...sealed, kdf: kdfSchema } satisfies Fields<OldRoot>))),
  sum: name,
} satisfies Fields<ClerkRow>);
const shiftSchema = z.strictObject({
  id: name,
  ...sealed,
  clerkId: name,
  n: count,
  ended: z.exactOptional(z.literal(true)),
  publicKey: bytes,
  sum: name,
  office: z.exactOptional(wrapped),
} satisfies Fields<ShiftRow>);
const rowSchema = z.strictObject({
  id: z.string().check(z.maxLength(100)),
  draftId: name,
  ...sealed,
  to: z.exactOptional(z.array(wrapped)),
  day: z.exactOptional(count),
} satisfies Fields<JournalRow>);
const learningSchema = z.strictObject({ ...sealed } satisfies Fields<LearningRow>);
const accessSchema = z.strictObject({ ...sealed, eph: z.exactOptional(bytes) } satisfies Fields<AccessRow>);
/** All rows of one life of the worker are sealed with one key: it stands beside them once. */
const rowsSchema = z.strictObject({ keys: z.array(z.unknown()), rows: z.array(z.unknown()) });
const keysSchema = z.strictObject({ clerks: z.array(z.unknown()), shifts: z.array(z.unknown()) });

/** What is known of one draft: whether it is here as a whole, or since it is old only in its newest revision that was seen. */
export interface Copied {
  rev: number;
  day: number;
  isWhole: boolean;
}
export interface KeyRows {
  clerks: ClerkRow[];
  shifts: ShiftRow[];
}

/** Bytes become text at any depth; what is undefined is left out, as JSON does. */
function flat(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, flat(inner)]])),
  );
}

export function draftItem(row: MirroredDraft, day: number): unknown {
  const { rev, keyId, clerkId, dek, iv, ct, eraseAt } = row;
  return flat({ rev, day, keyId, clerkId, dek, iv, ct, eraseAt });
}
export const floorItem = (rev: number, day: number): unknown => ({ rev, day });
export const learningItem = (row: LearningRow): unknown => flat(row);
export const accessItem = (row: AccessRow): unknown => flat(row);
export const keysItem = ({ clerks, shifts }: KeyRows): unknown => flat({ clerks, shifts });

/** Null: there is nothing that could be used. */
export function glance(item: unknown): Copied | null {
  const isWhole = typeof item === 'object' && item !== null && 'ct' in item;
  const copied = (isWhole ? glanceSchema : floorSchema).safeParse(item);
  return copied.success ? { rev: copied.data.rev, day: copied.data.day, isWhole } : null;
}

/** The whole draft, or only its revision; null: nothing that could be used. */
export function readDraftItem(id: string, item: unknown): MirroredDraft | { rev: number } | null {
  const whole = draftSchema.safeParse(item);
  if (whole.success) {
    const { rev, keyId, clerkId, dek, iv, ct, eraseAt } = whole.data;
    return {
      id,
      rev,
      keyId,
      clerkId,
      iv,
      ct,
      ...(dek && { dek }),
      ...(eraseAt !== undefined && { eraseAt }),
    };
  }
  const floor = floorSchema.safeParse(item);
  return floor.success ? { rev: floor.data.rev } : null;
}

/** Null: nothing that could be used. */
export function readLearningItem(item: unknown): LearningRow | null {
  const parsed = learningSchema.safeParse(item);
  return parsed.success ? parsed.data : null;
}

/** Null: nothing that could be used. */
export function readAccessItem(item: unknown): AccessRow | null {
  const parsed = accessSchema.safeParse(item);
  return parsed.success ? parsed.data : null;
}

export function rowsItem(rows: readonly JournalRow[]): unknown {
  const keys: string[] = [];
  const at = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.push(key) - 1);
  const lying = rows.map(({ to, ...row }) => flat({ ...row, to: at(JSON.stringify(flat(to))) }));
  return { keys: keys.map((key) => JSON.parse(key) as unknown), rows: lying };
}

/** Rows that can be used; empty when there are none. */
export function readRowsItem(item: unknown): JournalRow[] {
  const parsed = rowsSchema.safeParse(item);
  if (!parsed.success) return [];
  const { keys, rows } = parsed.data;
  return rows.flatMap((row) => {
    const one = rowSchema.safeParse({
      ...(row as object),
      to: keys[(row as { to: number } | null)?.to ?? -1],
    });
    return one.success && one.data.id === `${one.data.draftId}.${one.data.rev}` ? [one.data] : [];
  });
}

/** A row that does not fit is left out; the others hold. Null: there are none. */
export function readKeysItem(item: unknown): KeyRows | null {
  const parsed = keysSchema.safeParse(item);
  if (!parsed.success) return null;
  const fitting = <T>(schema: z.ZodMiniType<T>, rows: unknown[]): T[] =>
    rows.flatMap((row) => {
      const one = schema.safeParse(row);
      return one.success ? [one.data] : [];
    });
  return {
    clerks: fitting<ClerkRow>(clerkSchema, parsed.data.clerks),
    shifts: fitting<ShiftRow>(shiftSchema, parsed.data.shifts),
  };
}

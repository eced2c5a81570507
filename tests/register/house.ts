/** The register's worker without a worker: the real ledger over the real database (in memory here) and real keys. */
import { calendar, office } from '../supervision/register/rows';
import { newSealingPair } from '@/utils/supervision/register/bundle-crypto';
import type { RegisterRow } from '@/utils/supervision/register/types';
import type { Access, Loaded } from '@/utils/register/api';
import { RegisterDatabase } from '@/utils/register/db';
import { Ledger } from '@/utils/register/ledger';
import { base64Of, pkcs8Of } from '@/utils/register/pairs';
import { openSession } from '@/utils/register/session';
import { CLERKS, MACHINE, NOW, OFFICE } from './sample';

export const TIME = { office, calendar };

/** Fresh keys of a register; the clerk who has it open is the first unless told. */
export async function newAccess(changes: Partial<Access> = {}): Promise<Access> {
  return {
    key: base64Of(crypto.getRandomValues(new Uint8Array(32))),
    inbox: base64Of(await pkcs8Of(await newSealingPair(true))),
    machine: MACHINE,
    office: OFFICE,
    clerk: CLERKS[0]!,
    clerks: CLERKS,
    ...changes,
  };
}

let last = 0;
/** A database of its own. */
export const newDatabase = (): RegisterDatabase => new RegisterDatabase(`register-${Date.now()}-${++last}`);

/** Rows as if they had always been there. */
export async function fill(
  database: RegisterDatabase,
  access: Access,
  rows: readonly RegisterRow[],
): Promise<void> {
  const session = await openSession(
    database,
    access,
    TIME,
    () => undefined,
    () => NOW,
  );
  await session.book.commit(() => ({ rows }));
  await session.close();
}

/** An open ledger with these rows. */
export async function openLedger(
  rows: readonly RegisterRow[],
  given: {
    access?: Access;
    database?: RegisterDatabase;
    now?: () => number;
    onLoaded?: (loaded: Loaded) => void;
  } = {},
): Promise<{ ledger: Ledger; access: Access; database: RegisterDatabase }> {
  const {
    access = await newAccess(),
    database = newDatabase(),
    now = () => NOW,
    onLoaded = () => undefined,
  } = given;
  if (rows.length > 0) await fill(database, access, rows);
  const ledger = new Ledger(new RegisterDatabase(database.name), now);
  await ledger.open(access, TIME, onLoaded);
  return { ledger, access, database };
}

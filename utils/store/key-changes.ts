/** What a clerk does about their keys: another passphrase, new keys for everything, the day the office's recovery key is needed, and an old passphrase that turns up after it. */
import type { Kdf } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { newRoot, rootOf, summed, withRoot, type Root } from './clerks';
import type { ClerkRow, OldRoot, ShiftRow, Tables } from './tables';
import { Door, type Known } from './door';
import { ownOf } from './envelope';
import {
  isAsked,
  keepSaid,
  officeFor,
  pointOf,
  saidOf,
  trustOf,
  withTrust,
  type Said,
  type Trust,
} from './office-key';
import { fromBase64, importKey, toBase64 } from './seal';
import { isRight, openShift, secretForOffice, shiftsOf, withoutOffice, wrapShift } from './shifts';

export abstract class KeyChanges extends Door {
  /**
   * A new passphrase for the clerk who has it open, and with it a new root key: the old passphrase opens no row any more.
   *
   * @throws Refusal `locked`, `no-vault`, `wait`, `wrong-passphrase`.
   */
  changePassphrase(kek: string, newKek: string, newKdf: Kdf): Promise<void> {
    return this.inTurn(async () => {
      const lockings = this.lockings;
      const { clerkId } = await this.session();
      const wrapping = await importKey(fromBase64(newKek));
      const tables = await this.database.tables();
      const { clerk, root } = await this.roster.prove(
        tables,
        await this.roster.chosen(tables, clerkId),
        await importKey(fromBase64(kek)),
      );
      const known = await this.known(tables, clerkId, root);
      const session = await this.session();
      // open before their rows change: nobody may meet a new row with the old key
      for (const { row, secret } of known) session.shifts.set(row.id, openShift(row.id, secret));
      const trust = await trustOf(clerk, root);
      const { root: next } = await this.#renewRoot(tables, { ...clerk, kdf: newKdf }, wrapping, known, trust);
      await this.proved();
      await this.keep({ ...session, root: next }, next, lockings);
      await this.copies.keep(tables);
      await this.world.audit?.add('passphrase-changed', { ref: clerkId });
    });
  }

  /** A new shift; then all records are to be sealed anew under it. @throws Refusal `locked`, `no-vault`. */
  beginRotation(): Promise<void> {
    return this.inTurn(async () => {
      const session = await this.session();
      const { tables, said, trust } = await this.heard();
      const [newest] = await shiftsOf(tables, session.clerkId);
      const office = officeFor(said, trust);
      const { row } = await this.newShift(session.clerkId, session.root, office, newest);
      await tables.shifts.add(row);
      session.shiftId = row.id;
      await this.copies.keep(tables);
    });
  }

  /** Nothing is left under old keys: those that nothing names any more go. */
  async endRotation(): Promise<void> {
    const { clerkId } = await this.session();
    await this.tidy(1);
    await this.world.audit?.add('keys-rotated', { ref: clerkId });
  }

  /**
   * This PC has this recovery key of the office. The shifts of the open clerk are sealed for it as well; colleagues are asked first
   * (until they have answered, an older key that they have found right still opens theirs). Null: no more, and what was sealed for
   * it goes, for everybody.
   *
   * @param publicKey a raw P-256 point in base64.
   * @throws Refusal `locked`, `no-vault`, `bad-message`.
   */
  setOffice(publicKey: string | null): Promise<void> {
    return this.inTurn(async () => {
      await this.session();
      const office = publicKey === null ? null : await pointOf(publicKey);
      const { tables, clerk, trust } = await this.heard();
      const said: Said = { publicKey: office, by: clerk.label };
      const freed = office === null ? await ofColleagues(tables, clerk.id) : [];
      await this.#say(said, office === null ? trust : { right: office, wrong: null }, freed);
      await this.world.audit?.add('office-key-set', { count: office === null ? 0 : 1 });
    });
  }

  /**
   * The open clerk has compared the mark of a key that somebody else has set: it is the office's, and their shifts are sealed for
   * it as well; or it is not, and nothing of theirs is.
   *
   * @throws Refusal `locked`, `no-vault`, `not-found` (somebody has set another one meanwhile).
   */
  judgeOffice(publicKey: string, isRight: boolean): Promise<void> {
    return this.inTurn(async () => {
      await this.session();
      const { said, trust } = await this.heard();
      if (said.publicKey !== publicKey) throw new Refusal('not-found');
      const right = trust.right === publicKey ? null : trust.right;
      await this.#say(said, isRight ? { right: publicKey, wrong: null } : { right, wrong: publicKey });
      await this.world.audit?.add(isRight ? 'office-key-right' : 'office-key-wrong');
    });
  }

  /** What is said of the office's key, and what the open clerk has said to it. */
  protected async heard(): Promise<{
    tables: Tables;
    clerk: ClerkRow;
    said: Said;
    trust: Trust;
    /** The key that the clerk is to compare. */
    asked: string | null;
  }> {
    const { clerkId, root } = await this.session();
    const tables = await this.database.tables();
    const [clerk, said] = await Promise.all([tables.clerks.get(clerkId), saidOf(tables)]);
    if (!clerk) throw new Refusal('locked');
    const trust = await trustOf(clerk, root);
    return { tables, clerk, said, trust, asked: isAsked(said, trust) ? said.publicKey : null };
  }

  /** Writes both, and the shifts of the open clerk as they are to be then. */
  async #say(said: Said, trust: Trust, freed: readonly ShiftRow[] = []): Promise<void> {
    const { root } = await this.session();
    const { tables, clerk } = await this.heard();
    const office = officeFor(said, trust);
    const [known, row] = await Promise.all([
      this.known(tables, clerk.id, root),
      withTrust(clerk, root, trust),
    ]);
    const stale = known.filter(({ row: shift, secret }) => !isRight(shift, secret, office));
    const rows = await Promise.all(stale.map((one) => wrapShift(one.row, one.secret, root, office)));
    await tables.transaction('rw', [tables.clerks, tables.shifts, tables.facts], async () => {
      await keepSaid(tables, said);
      await tables.clerks.put(row);
      await tables.shifts.bulkPut([...rows, ...freed]);
    });
    await this.copies.keep(tables);
  }

  /**
   * A forgotten passphrase: the office's private recovery key opens the clerk's shifts; they get a new root key under a new passphrase.
   * Opens. A wrong key counts as a try.
   *
   * @param secret the private number, 32 bytes in base64.
   * @throws Refusal `not-allowed` (somebody has it open), `not-found` (no such clerk, or nothing of theirs is sealed for an office),
   * `wait`, `wrong-passphrase` (the key does not fit), `damaged`, `bad-message`.
   */
  recover(clerkId: string, secret: string, kek: string, kdf: Kdf): Promise<void> {
    return this.inTurn(async () => {
      const lockings = this.lockings;
      if (await this.present()) throw new Refusal('not-allowed');
      const wrapping = await importKey(fromBase64(kek));
      const own = await ownOf(fromBase64(secret));
      const tables = await this.database.tables();
      const listed = await this.roster.chosen(tables, clerkId);
      const [clerk, shifts] = await Promise.all([tables.clerks.get(clerkId), shiftsOf(tables, clerkId)]);
      if (!clerk || !shifts.some(({ office }) => office)) throw new Refusal('not-found');
      const right = toBase64(own.publicKey);
      const fitting = await this.roster.attempt(tables, listed, async () => {
        const rows = shifts.filter(({ office }) => office?.keyId === right);
        return rows.length > 0 ? rows : null;
      });
      const found = await Promise.all(
        fitting.map(async (row) => ({ row, secret: await secretForOffice(row, own).catch(() => null) })),
      );
      const known = found.filter((one): one is Known => one.secret !== null);
      if (known.length === 0) throw new Refusal('damaged');
      const left = shifts.filter(({ id }) => known.every(({ row }) => row.id !== id));
      const before = [...(clerk.before ?? []), oldRootOf(clerk)].filter(({ keyId }) =>
        left.some((shift) => shift.keyId === keyId),
      );
      // whoever has sealed a shift for this key had found it right
      const trust: Trust = { right, wrong: null };
      const { row, root } = await this.#renewRoot(tables, { ...clerk, kdf, before }, wrapping, known, trust);
      await this.enter(tables, row, root, lockings);
      await this.world.audit?.add('office-key-used', { ref: clerkId });
    });
  }

  /**
   * An old passphrase has turned up: shifts that the office's key could not open lie under the clerk's present root key again.
   *
   * @param keks what Argon2id made of it for each old root key (`VaultState.before`). Together they are one try.
   * @throws Refusal `locked`, `no-vault`, `not-found` (there is none of these), `wait`, `wrong-passphrase`.
   */
  openBefore(keks: readonly { id: string; kek: string }[]): Promise<void> {
    return this.inTurn(async () => {
      const { clerkId, root } = await this.session();
      const { tables, clerk, said, trust } = await this.heard();
      const wanted = (clerk.before ?? []).flatMap((old) => {
        const kek = keks.find(({ id }) => id === old.keyId)?.kek;
        return kek === undefined ? [] : [{ old, kek }];
      });
      if (wanted.length === 0) throw new Refusal('not-found');
      const opened = await this.roster.attempt(
        tables,
        await this.roster.chosen(tables, clerkId),
        async () => {
          const roots = await Promise.all(
            wanted.map(async ({ old, kek }) => rootOf(clerkId, old, await importKey(fromBase64(kek)))),
          );
          const right = roots.filter((one): one is Root => one !== null);
          return right.length > 0 ? right : null;
        },
      );
      const known = (await Promise.all(opened.map((old) => this.known(tables, clerkId, old)))).flat();
      const office = officeFor(said, trust);
      const rows = await Promise.all(known.map((one) => wrapShift(one.row, one.secret, root, office)));
      const { before, ...rest } = clerk;
      const left = before!.filter(({ keyId }) => opened.every(({ id }) => id !== keyId));
      const row = await summed({ ...rest, tries: 0, retryAt: 0, ...(left.length > 0 && { before: left }) });
      await tables.transaction('rw', [tables.clerks, tables.shifts, tables.summaries], async () => {
        await tables.clerks.put(row);
        await tables.shifts.bulkPut(rows);
        // what was told as damaged is looked at once more
        const mine = tables.summaries.where('clerkId').equals(clerkId);
        await mine.filter(({ bad }) => bad === true).modify((line) => delete line.bad);
      });
      await this.copies.keep(tables);
      await this.world.audit?.add('shifts-reopened', { ref: clerkId, count: rows.length });
    });
  }

  /** A new root key under a new passphrase, and every known shift wrapped by it, in one transaction. */
  async #renewRoot(
    tables: Tables,
    clerk: ClerkRow,
    wrapping: CryptoKey,
    known: readonly Known[],
    trust: Trust,
  ): Promise<{ row: ClerkRow; root: Root }> {
    const [root, said] = await Promise.all([newRoot(), saidOf(tables)]);
    const row = await withTrust(await withRoot(clerk, root, wrapping), root, trust);
    const office = officeFor(said, trust);
    const shifts = await Promise.all(known.map((one) => wrapShift(one.row, one.secret, root, office)));
    await tables.transaction('rw', [tables.clerks, tables.shifts], async () => {
      await tables.clerks.put(row);
      await tables.shifts.bulkPut(shifts);
    });
    return { row, root };
  }
}

const oldRootOf = ({ rev, keyId, iv, ct, kdf }: ClerkRow): OldRoot => ({ rev, keyId, iv, ct, kdf });

/** The shifts of everybody else that the office could open, without that. */
async function ofColleagues(tables: Tables, clerkId: string): Promise<ShiftRow[]> {
  const shifts = await tables.shifts.where('clerkId').notEqual(clerkId).toArray();
  return Promise.all(shifts.filter(({ office }) => office).map(withoutOffice));
}

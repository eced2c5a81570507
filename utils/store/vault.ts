/** The vault: who the clerks are, and how they come and go. */
import type { Clerk, Kdf, VaultState } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import { dutyOf, freeLabel, keepDuty, newRoot, retryAtOf, takenUp, withRoot } from './clerks';
import { KeyChanges } from './key-changes';
import { draftsOf, removeRows } from './leaving';
import { officeFor, saidOf, withTrust } from './office-key';
import { isLastWithRegister } from './register-rows';
import { numbered, type Listed } from './roster';
import { fromBase64, importKey } from './seal';
import { shiftsOf } from './shifts';

export class Vault extends KeyChanges {
  async state(): Promise<VaultState> {
    const tables = await this.database.tables();
    const [listed, duty, said, session] = await Promise.all([
      this.roster.listed(tables),
      dutyOf(tables),
      saidOf(tables),
      this.present(),
    ]);
    const clerks = listed.map((clerk) => this.#shown(clerk));
    const isOpen = clerks.some(({ id }) => id === session?.clerkId);
    const last = isOpen ? session?.clerkId : duty.clerkId;
    const own = clerks.find(({ id }) => id === last) ?? clerks[0];
    return {
      state: !own ? 'new' : isOpen ? 'open' : 'locked',
      kdf: own?.kdf ?? null,
      ...(own?.retryAt !== undefined && !isOpen && { retryAt: own.retryAt }),
      clerks,
      clerk: own?.id ?? null,
      onDuty: own !== undefined && duty.on && own.id === duty.clerkId,
      office: said.publicKey,
      ...(isOpen && (await this.#own())),
    };
  }

  /** What only the open clerk is told. Nothing when somebody locks at this moment. */
  async #own(): Promise<
    Partial<Pick<VaultState, 'office' | 'proposed' | 'provedAt' | 'before' | 'registerEnds'>>
  > {
    try {
      const { tables, clerk, said, trust, asked } = await this.heard();
      const shifts = clerk.before ? await shiftsOf(tables, clerk.id) : [];
      const before = (clerk.before ?? []).map(({ keyId, kdf }) => ({
        id: keyId,
        kdf,
        shifts: shifts.filter((shift) => shift.keyId === keyId).length,
      }));
      const provedAt = await this.provedAt();
      return {
        // a key that a colleague has set is nothing to seal for before its mark was compared
        office: officeFor(said, trust),
        ...(asked !== null && { proposed: { publicKey: asked, by: said.by } }),
        ...(provedAt !== null && { provedAt }),
        ...(before.length > 0 && { before }),
        ...((await isLastWithRegister(tables, clerk.id)) && { registerEnds: true }),
      };
    } catch (error) {
      if (['locked', 'no-vault'].includes(reasonOf(error))) return {};
      throw error;
    }
  }

  /**
   * The first clerk, or a further one; opens. `kek` is 32 bytes in base64, made of the passphrase in one of our pages. `office`: the
   * recovery key whose mark they have compared.
   *
   * @throws Refusal `not-allowed` while somebody has it open, or when a colleague has this name; `bad-message`.
   */
  create(kek: string, kdf: Kdf, label?: string, office?: string): Promise<void> {
    return this.inTurn(async () => {
      const lockings = this.lockings;
      if (await this.present()) throw new Refusal('not-allowed');
      const tables = await this.database.tables();
      const others = await this.roster.listed(tables);
      const name = label === undefined ? freeLabel(numbered, others) : takenUp(label, others);
      const wrapping = await importKey(fromBase64(kek));
      const root = await newRoot();
      const clerk = await withRoot({ id: crypto.randomUUID(), rev: 0, label: name, kdf }, root, wrapping);
      const isRight = office !== undefined && office === (await saidOf(tables)).publicKey;
      const row = isRight ? await withTrust(clerk, root, { right: office, wrong: null }) : clerk;
      await this.enter(tables, row, root, lockings);
      await this.world.audit?.add('clerk-added', { ref: clerk.id });
    });
  }

  /**
   * Opens. While the same clerk has it open already it only proves the passphrase.
   *
   * @param clerkId absent: who was on duty last.
   * @throws Refusal `no-vault`, `not-found`, `other-clerk` (a colleague has it open), `wait` (too many tries), `wrong-passphrase`,
   * `locked` (somebody has locked meanwhile).
   */
  unlock(kek: string, clerkId?: string): Promise<void> {
    return this.inTurn(async () => {
      const lockings = this.lockings;
      const tables = await this.database.tables();
      const listed = await this.roster.chosen(tables, clerkId);
      const open = await this.present();
      if (open && open.clerkId !== listed.id) throw new Refusal('other-clerk');
      const { clerk, root } = await this.roster.prove(tables, listed, await importKey(fromBase64(kek)));
      if (open) return this.proved();
      await this.enter(tables, clerk, root, lockings);
      await this.world.audit?.add('unlocked', { ref: clerk.id });
    });
  }

  /** "Kết thúc ca": locks, and nobody is on duty. What is typed from now on is sealed for whoever of the clerks unlocks next. */
  endShift(): Promise<void> {
    return this.inTurn(async () => {
      const tables = await this.database.tables();
      const duty = await dutyOf(tables);
      const clerkId = (await this.present())?.clerkId ?? (duty.on ? duty.clerkId : null);
      await this.lock();
      const clerk = clerkId === null ? undefined : await tables.clerks.get(clerkId);
      if (!clerk) return;
      const [newest] = await shiftsOf(tables, clerk.id);
      await tables.transaction('rw', [tables.shifts, tables.facts], async () => {
        if (newest) await tables.shifts.update(newest.id, { ended: true });
        await keepDuty(tables, { clerkId: clerk.id, on: false });
      });
      await this.copies.keep(tables);
      await this.world.audit?.add('shift-ended', { ref: clerk.id, by: clerk.label });
    });
  }

  /** @throws Refusal `locked`, `no-vault`, `not-allowed` (a colleague has this name), `bad-message`. */
  rename(label: string): Promise<void> {
    return this.inTurn(async () => {
      const { clerkId } = await this.session();
      const tables = await this.database.tables();
      const others = (await this.roster.listed(tables)).filter(({ id }) => id !== clerkId);
      await tables.clerks.update(clerkId, { label: takenUp(label, others) });
      await this.copies.keep(tables);
    });
  }

  /** A clerk leaves this PC: their records and keys are deleted for good. Whoever calls has seen that they had it open. */
  remove(clerkId: string): Promise<void> {
    return this.inTurn(async () => {
      await this.lock();
      const tables = await this.database.tables();
      const clerk = await tables.clerks.get(clerkId);
      if (!clerk) throw new Refusal('not-found');
      const mine = await draftsOf(tables, clerkId);
      // the copy first: what is left in one of the two places only comes back at the next start
      await this.world.mirror?.drop(mine);
      await this.world.learning?.dropLearning(clerkId);
      await this.world.register?.dropAccess(clerkId);
      await removeRows(tables, clerkId, mine);
      await this.copies.keep(tables);
      await this.world.audit?.add('clerk-removed', { ref: clerkId, by: clerk.label, count: mine.length });
    });
  }

  /** Everything of everybody, for good. The log stays, and says so. */
  eraseAll(): Promise<void> {
    return this.inTurn(async () => {
      await this.lock();
      const tables = await this.database.tables();
      const count = await tables.drafts.count();
      const cleared = tables.tables.filter((table) => table.name !== tables.audit.name);
      await this.world.mirror?.clear();
      await tables.transaction('rw', cleared, async () => {
        await Promise.all(cleared.map((table) => table.clear()));
      });
      await this.world.audit?.add('erased-all', { count });
    });
  }

  #shown(listed: Listed): Clerk {
    const { id, label, kdf, office } = listed;
    const retryAt = retryAtOf(listed, this.now());
    return {
      id,
      label,
      kdf,
      ...(retryAt > this.now() && { retryAt }),
      ...(office !== undefined && { office }),
    };
  }
}

/**
 * The key of the register (sổ theo dõi). There is one register for each PC, and every clerk of it gets its secret: the first who unlocks makes
 * it, and whoever has it seals it for those who have not, whenever they unlock. So a new colleague waits until somebody has been there; what
 * they hand in meanwhile is sealed to the register's public key, which lies readable beside it.
 */
import type { RefusalReason } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import type { Access } from '../register/api';
import { pkcs8Of } from '../register/pairs';
import { newSealingPair } from '../supervision/register/bundle-crypto';
import type { Database } from './db';
import type { Bytes, Tables } from './tables';
import type { SharingKeys } from './key-types';
import { inTurn } from './memory-area';
import { accessOf, accessRows, type AccessCopy, type AccessRow } from './register-rows';
import { TOLD } from './register-todo';
import { sealBytes, toBase64, type Place } from './seal';
import { SENT } from './sent';

/** What sealing for the register needs. Readable. */
export interface PublicRegister {
  /** Name of the public key, and so of the register. */
  keyId: string;
  /** Raw P-256 point in base64. */
  publicKey: string;
  machine: string;
  office: string;
}
/** What the open register needs: everything, so that each clerk's secret is enough to go on with it. */
type Secret = PublicRegister & Pick<Access, 'key' | 'inbox'>;

/** `waiting`: a colleague has it, and will hand it over with their next unlocking. */
export type AccessState = 'ready' | 'waiting';

const PUBLIC = 'register.public';
const placeOf = (clerkId: string, rev: number, keyId: string): Place => ({
  table: 'register',
  id: clerkId,
  rev,
  keyId,
});

export interface AccessWorld {
  database: Database;
  keys: SharingKeys;
  copy?: AccessCopy;
  /** The database was compared with its second copy: what is missing now is not there. */
  checked(): Promise<void>;
}

export class RegisterAccess {
  readonly #turn = inTurn();

  constructor(private readonly world: AccessWorld) {}

  /**
   * Somebody has unlocked: takes what a colleague has handed over, begins a register where nobody has one, hands it on to those who wait.
   *
   * @throws Refusal `locked`, `no-vault`, `damaged` (what this clerk has does not open, nor does its copy), what the database refuses.
   */
  enter(): Promise<AccessState> {
    return this.#turn(async () => {
      const { clerkId } = await this.world.keys.open();
      const secret = (await this.#own(clerkId)) ?? (await this.#begin(clerkId));
      if (!secret) return 'waiting';
      await this.#say(secret);
      await this.#handOn(clerkId, secret);
      return 'ready';
    });
  }

  /** The open clerk's; null: they wait for a colleague. @throws as {@link enter}. */
  read(): Promise<Pick<Secret, 'key' | 'inbox' | 'machine' | 'office'> | null> {
    return this.#turn(async () => this.#own((await this.world.keys.open()).clerkId));
  }

  /** What sealing for it needs; null: there is none yet. Works while locked. */
  async known(): Promise<PublicRegister | null> {
    const { facts } = await this.world.database.tables();
    return ((await facts.get(PUBLIC))?.value as PublicRegister | undefined) ?? null;
  }

  /** Under the key of the present shift, when all keys are changed. */
  renew(): Promise<void> {
    return this.#turn(async () => {
      const { clerkId, shiftId } = await this.world.keys.open();
      const row = await this.#row(clerkId);
      if (!row || row.keyId === shiftId) return;
      const secret = await this.#own(clerkId).catch(unless('damaged'));
      if (secret) await this.#keepOwn(clerkId, secret);
    });
  }

  /** Is there nobody left who could open it? Then it is forgotten, and who unlocks next begins another. */
  ended(): Promise<boolean> {
    return this.#turn(async () => {
      const tables = await this.world.database.tables();
      if ((await accessRows(tables)).length > 0 || !(await this.known())) return false;
      await tables.facts.bulkDelete([PUBLIC, TOLD]);
      return true;
    });
  }

  /** Null: they have none. One that does not open is asked of its copy. */
  async #own(clerkId: string): Promise<Secret | null> {
    const row = await this.#row(clerkId);
    const found = row && (await this.#open(clerkId, row).catch(unlessDamaged));
    // where neither says anything no new register may begin, so a copy that cannot be asked just now is an error
    const copy = found ? null : ((await this.world.copy?.access(clerkId)) ?? null);
    const secret = found ?? (copy && (await this.#open(clerkId, copy).catch(unlessDamaged)));
    if (!secret && row) throw new Refusal('damaged');
    // a colleague has sealed it, or it came from the copy
    if (secret && (!found || row?.eph)) await this.#keepOwn(clerkId, secret);
    return secret ?? null;
  }

  async #open(clerkId: string, row: AccessRow): Promise<Secret> {
    const { rev, keyId } = row;
    const bytes = await this.world.keys.openWrapped(placeOf(clerkId, rev, keyId), row);
    return JSON.parse(new TextDecoder().decode(bytes)) as Secret;
  }

  /** A new register, if nobody here has one; null: somebody has. */
  async #begin(clerkId: string): Promise<Secret | null> {
    await this.world.checked();
    const tables = await this.world.database.tables();
    const clerks = new Set(await tables.clerks.toCollection().primaryKeys());
    if ((await accessRows(tables)).some((one) => clerks.has(one.clerkId))) return null;
    const pair = await newSealingPair(true);
    const secret: Secret = {
      keyId: pair.id,
      publicKey: toBase64(pair.publicKey),
      machine: shortId('m'),
      office: shortId('o'),
      key: toBase64(crypto.getRandomValues(new Uint8Array(32))),
      inbox: toBase64(await pkcs8Of(pair)),
    };
    await this.#keepOwn(clerkId, secret);
    // it has heard of no draft yet
    await tables.facts.where('id').startsWith(SENT).delete();
    return secret;
  }

  /** What stands readable is what the secret says, whoever has written there. */
  async #say({ keyId, publicKey, machine, office }: Secret): Promise<void> {
    const said = await this.known();
    if (said?.keyId === keyId && said.publicKey === publicKey && said.machine === machine) return;
    const { facts } = await this.world.database.tables();
    await facts.put({ id: PUBLIC, value: { keyId, publicKey, machine, office } satisfies PublicRegister });
  }

  async #handOn(own: string, secret: Secret): Promise<void> {
    const { database, keys } = this.world;
    const tables = await database.tables();
    const having = new Set((await accessRows(tables)).map(({ clerkId }) => clerkId));
    const clerks = await tables.clerks.toCollection().primaryKeys();
    for (const clerkId of clerks.filter((id) => id !== own && !having.has(id)))
      await keys
        .sealFor(clerkId, (keyId) => placeOf(clerkId, 1, keyId), bytesOf(secret))
        .then((sealed) => this.#put(tables, clerkId, { rev: 1, ...sealed }))
        // their shift is damaged, or they leave just now: tried again at the next unlocking
        .catch(unless('not-found', 'damaged'));
  }

  async #keepOwn(clerkId: string, secret: Secret): Promise<void> {
    const { keys, database } = this.world;
    const { shiftId, key } = await keys.listKey();
    const rev = ((await this.#row(clerkId))?.rev ?? 0) + 1;
    const sealed = await sealBytes(key, placeOf(clerkId, rev, shiftId), bytesOf(secret));
    await this.#put(await database.tables(), clerkId, { rev, keyId: shiftId, ...sealed });
  }

  async #put(tables: Tables, clerkId: string, row: AccessRow): Promise<void> {
    await tables.transaction('rw', tables.facts, tables.shifts, async () => {
      // the clerk may have left meanwhile, or the browser may have emptied the database under us
      if ((await tables.shifts.where('id').equals(row.keyId).count()) === 0) throw new Refusal('damaged');
      await tables.facts.put({ id: accessOf(clerkId), value: row });
    });
    this.world.copy?.keepAccess(clerkId, row);
  }

  async #row(clerkId: string): Promise<AccessRow | undefined> {
    const { facts } = await this.world.database.tables();
    return (await facts.get(accessOf(clerkId)))?.value as AccessRow | undefined;
  }
}

const bytesOf = (secret: Secret): Bytes => new TextEncoder().encode(JSON.stringify(secret));

/** Short enough to be read out, random enough for all machines of a province. */
const shortId = (kind: string): string =>
  kind + Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join('');

const unless =
  (...reasons: readonly RefusalReason[]) =>
  (error: unknown): null => {
    if (!reasons.includes(reasonOf(error))) throw error;
    return null;
  };
const unlessDamaged = unless('damaged', 'other-clerk');

/** This machine's own keys, and the other machines that its people know. */
import * as z from 'zod/mini';
import { text64, utf8 } from '../supervision/register/bundle';
import { newSealingPair, newSigningPair, type BundlePair } from '../supervision/register/bundle-crypto';
import { bytesOf64 } from '../supervision/register/bundle-lines';
import { canonical } from '../supervision/register/canonical';
import type { Ledger } from '../supervision/register/ledger';
import { ident, plain } from '../supervision/register/words';
import type { Access, CardRefusal, KnownMachine, MachineCard } from './api';
import type { Book, Change } from './book';
import { base64Of, bytesOfBase64, isPoint, pairOf, pkcs8Of } from './pairs';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

const MOST_CLERKS = 100;
const point = z.string().check(z.regex(/^[\w-]{87}$/));
const cardSchema = z.strictObject({
  v: z.literal(1),
  office: ident,
  machine: ident,
  label: plain(80),
  role: z.enum(['clerk', 'reviewer']),
  clerks: z.optional(
    z.array(z.strictObject({ id: ident, label: plain(80) })).check(z.maxLength(MOST_CLERKS)),
  ),
  signing: point,
  sealing: point,
});

/** Private halves as PKCS #8 in base64. */
interface Own {
  label: string;
  role: MachineCard['role'];
  signing: string;
  sealing: string;
  /** By receiver: number and head of the newest bundle written for it. */
  gave: Readonly<Record<string, { seq: number; head: string }>>;
}
export interface Trust {
  card: MachineCard;
  since: number;
  trusted: boolean;
}

export const TAKEN = 'taken';
const [OWN, KNOWN] = ['own', 'machines'];

export class Machines {
  constructor(
    private readonly book: Book,
    private readonly access: Pick<Access, 'machine' | 'office' | 'clerks'>,
    private readonly now: () => number,
  ) {}

  /** Our own card; named first where that is asked. Keys are made when they are first wanted. */
  async card(set?: Pick<MachineCard, 'label' | 'role'>): Promise<{ card: MachineCard; mark: string }> {
    const own = await this.own();
    if (set && (set.label !== own.value.label || set.role !== own.value.role)) {
      await this.changeOwn((before) => ({ ...before, ...set }));
      return this.card();
    }
    const { signing, sealing } = await this.pairs();
    const { label, role } = own.value;
    const card: MachineCard = {
      v: 1,
      office: this.access.office,
      machine: this.access.machine,
      label,
      role,
      clerks: this.access.clerks.slice(0, MOST_CLERKS),
      signing: text64(signing.publicKey),
      sealing: text64(sealing.publicKey),
    };
    return { card, mark: await markOf(card) };
  }

  async pairs(): Promise<{ signing: BundlePair; sealing: BundlePair }> {
    const { value } = await this.own();
    const [signing, sealing] = await Promise.all([
      pairOf('signing', bytesOfBase64(value.signing)),
      pairOf('sealing', bytesOfBase64(value.sealing)),
    ]);
    return { signing, sealing };
  }

  async own(): Promise<{ rev: number; value: Own }> {
    const kept = await this.book.meta<Own>(OWN!);
    if (kept) return kept;
    await this.book.commit(async () => {
      if (await this.book.meta(OWN!)) return null;
      const [signing, sealing] = await Promise.all([newSigningPair(true), newSealingPair(true)]);
      const made: Own = {
        label: '',
        role: 'clerk',
        signing: base64Of(await pkcs8Of(signing)),
        sealing: base64Of(await pkcs8Of(sealing)),
        gave: {},
      };
      return { rows: [], meta: [{ id: OWN!, rev: 0, value: made }] };
    });
    return (await this.book.meta<Own>(OWN!))!;
  }

  /** @param next null: leave it. It is called again when another window was faster. */
  async changeOwn(next: (own: Own) => Own | null | Promise<Own | null>): Promise<boolean> {
    await this.own();
    const done = await this.book.commit(async (): Promise<Change | null> => {
      const { rev, value } = (await this.book.meta<Own>(OWN!))!;
      const changed = await next(value);
      return changed && { rows: [], meta: [{ id: OWN!, rev, value: changed }] };
    });
    return done !== null;
  }

  async known(): Promise<Trust[]> {
    return (await this.book.meta<Trust[]>(KNOWN!))?.value ?? [];
  }

  async list(): Promise<KnownMachine[]> {
    const [known, own, taken] = await Promise.all([this.known(), this.own(), this.taken()]);
    return Promise.all(
      known.map(async ({ card, since, trusted }) => ({
        ...card,
        mark: await markOf(card),
        since,
        trusted,
        took: taken.reduce(
          (most, { machine, seq }) => (machine === card.machine ? Math.max(most, seq) : most),
          0,
        ),
        gave: own.value.gave[card.machine]?.seq ?? 0,
      })),
    );
  }

  async taken(): Promise<Ledger> {
    return (await this.book.meta<Ledger>(TAKEN))?.value ?? [];
  }

  async learn(data: unknown): Promise<KnownMachine | CardRefusal> {
    const read = cardSchema.safeParse(data);
    if (!read.success) return 'bad';
    const card = read.data;
    if (
      !(await isPoint(bytesOf64(card.signing), 'signing')) ||
      !(await isPoint(bytesOf64(card.sealing), 'sealing'))
    )
      return 'bad';
    if (card.machine === this.access.machine) return 'self';
    const before = (await this.known()).find((one) => one.card.machine === card.machine);
    if (before && (before.card.signing !== card.signing || before.card.sealing !== card.sealing))
      return 'other-keys';
    await this.#change((known) => {
      const old = known.find((one) => one.card.machine === card.machine);
      const trusted = old?.trusted === true && old.card.role === card.role;
      const next: Trust = { card, since: old?.since ?? this.now(), trusted };
      return [...known.filter((one) => one !== old), next];
    });
    return (await this.list()).find((one) => one.machine === card.machine)!;
  }

  trust(machine: string, trusted: boolean): Promise<void> {
    return this.#change((known) =>
      known.map((one) => (one.card.machine === machine ? { ...one, trusted } : one)),
    );
  }
  forget(machine: string): Promise<void> {
    return this.#change((known) => known.filter((one) => one.card.machine !== machine));
  }

  async #change(next: (known: readonly Trust[]) => Trust[]): Promise<void> {
    await this.book.commit(async () => {
      const kept = await this.book.meta<Trust[]>(KNOWN!);
      return { rows: [], meta: [{ id: KNOWN!, rev: kept?.rev ?? 0, value: next(kept?.value ?? []) }] };
    });
  }
}

const GROUPS = 6;

/**
 * What two people read to each other, `48210 73391 …`: 99 bits of what speaks for the machine. The label is only a name and not in it;
 * the role is, because a reviewer may do more.
 */
export async function markOf({ machine, role, signing, sealing }: MachineCard): Promise<string> {
  const about = utf8(`so-tay-mot-cua machine 1 ${canonical({ machine, role, signing, sealing })}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', about));
  const number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) % 10n ** BigInt(GROUPS * 5);
  return String(number)
    .padStart(GROUPS * 5, '0')
    .match(/.{5}/g)!
    .join(' ');
}

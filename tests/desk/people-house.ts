/** A background in memory for pages about clerks: it keeps the promises of `protocol.ts`, and seals nothing. */
import { whole } from './whole-list';
import type { DraftSummary } from '@/utils/core/draft';
import type { Answer, Kdf, RefusalReason, Request, VaultState } from '@/utils/messaging/protocol';
import type { RecoveryTools } from '@/components/desk/people/model';

interface Person {
  id: string;
  label: string;
  kek: string;
  kdf: Kdf;
  tries: number;
  retryAt: number;
  drafts: number;
  /** The recovery key they have found right. */
  office?: string;
  wrong?: string;
}

/** 10:00 of 20 November 2026 in Vietnam. */
export const T0 = Date.UTC(2026, 10, 20, 3, 0, 0);
export const KDF: Kdf = { salt: `${'A'.repeat(22)}==`, memoryKiB: 64, iterations: 1, parallelism: 1 };
const WAIT = 30_000;

export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A list row, as far as the pages of this test look at it. */
export const row = (number: number, over: Partial<DraftSummary> = {}): DraftSummary => ({
  id: idOf(1_000 + number),
  procedure: null,
  origin: 'https://dichvucongnganhtuphap.moj.gov.vn',
  createdAt: T0,
  updatedAt: T0,
  submittedAt: null,
  deletedAt: null,
  fieldCount: 1,
  note: '',
  ...over,
});

/** The house with its clerks. Each has a passphrase and some drafts. */
export class House {
  now = T0;
  state: 'locked' | 'open' = 'locked';
  people: Person[] = [];
  clerk: string | null = null;
  onDuty = true;
  office: string | null = null;
  /** Who set it. */
  officeBy: string | null = null;
  /** Shifts of the open clerk that an old passphrase would open: how many, and which. */
  before: { shifts: number; passphrase: string } | null = null;
  provedAt = T0;
  /** How many drafts one turn of a rotation leaves, one after the other. */
  rotation: number[] = [];
  asked: Request[] = [];
  /** What the next request of this type answers instead. */
  refuse: Partial<Record<Request['type'], RefusalReason>> = {};

  add(label: string, passphrase: string, drafts = 0): string {
    const id = idOf(this.people.length + 1);
    this.people.push({ id, label, kek: kekOf(passphrase), kdf: KDF, tries: 0, retryAt: 0, drafts });
    this.clerk ??= id;
    return id;
  }

  vault(): VaultState {
    const clerk = this.people.find(({ id }) => id === this.clerk);
    return {
      state: this.people.length === 0 ? 'new' : this.state,
      kdf: clerk?.kdf ?? null,
      clerks: this.people.map(({ id, label, kdf, retryAt, office }) => ({
        id,
        label,
        kdf,
        ...(retryAt > this.now && { retryAt }),
        ...(office !== undefined && this.office !== null && { office }),
      })),
      clerk: this.clerk,
      onDuty: this.onDuty,
      office: this.office,
      ...(this.state === 'open' && this.#ownState()),
    };
  }

  #ownState(): Partial<VaultState> {
    const own = this.people.find(({ id }) => id === this.clerk);
    if (!own) return {};
    const { office, wrong } = own;
    const asked = this.office !== null && ![office, wrong].includes(this.office);
    const { before, provedAt } = this;
    return {
      office: this.office === null ? null : (office ?? null),
      provedAt,
      ...(asked && { proposed: { publicKey: this.office!, by: this.officeBy } }),
      ...(before && { before: [{ id: idOf(9), kdf: KDF, shifts: before.shifts }] }),
    };
  }

  /** What was asked and not answered yet. */
  pending = 0;

  readonly ask = async (request: Request): Promise<Answer<never>> => {
    this.pending++;
    try {
      return await this.#ask(request);
    } finally {
      this.pending--;
    }
  };

  async #ask(request: Request): Promise<Answer<never>> {
    this.asked.push(structuredClone(request));
    // sealing anew takes its time: the page shows how far it is
    if (request.type === 'vault.rotate') await new Promise((done) => setTimeout(done, 1));
    const refused = this.refuse[request.type];
    delete this.refuse[request.type];
    const value = refused ?? this.#answer(request);
    return (typeof value === 'string' ? { ok: false, reason: value } : { ok: true, value }) as Answer<never>;
  }

  #own(): Person {
    return this.people.find(({ id }) => id === this.clerk)!;
  }

  #open(id: string): VaultState {
    this.state = 'open';
    this.clerk = id;
    this.onDuty = true;
    this.provedAt = this.now;
    return this.vault();
  }

  #answer(request: Request): unknown {
    switch (request.type) {
      case 'vault.state':
        return this.vault();
      case 'vault.create': {
        const id = this.add(request.label ?? 'Cán bộ', '');
        Object.assign(this.people.at(-1)!, { kek: request.kek, kdf: request.kdf, office: request.office });
        return this.#open(id);
      }
      case 'vault.unlock': {
        const one = this.people.find(({ id }) => id === (request.clerkId ?? this.clerk))!;
        if (one.retryAt > this.now) return 'wait';
        if (one.kek !== request.kek) {
          if (++one.tries >= 5) one.retryAt = this.now + WAIT;
          return 'wrong-passphrase';
        }
        one.tries = 0;
        return this.#open(one.id);
      }
      case 'vault.lock':
      case 'vault.endShift':
        this.state = 'locked';
        this.onDuty = request.type === 'vault.lock';
        return this.vault();
      case 'vault.passphrase':
        if (this.#own().kek !== request.kek) return 'wrong-passphrase';
        Object.assign(this.#own(), { kek: request.newKek, kdf: request.newKdf });
        return this.vault();
      case 'vault.rotate':
        return { left: this.rotation.shift() ?? 0 };
      case 'vault.office':
        this.office = request.publicKey;
        this.officeBy = this.#own().label;
        if (request.publicKey !== null) this.#own().office = request.publicKey;
        return this.vault();
      case 'vault.trust':
        if (request.publicKey !== this.office) return 'not-found';
        if (request.right) this.#own().office = request.publicKey;
        else this.#own().wrong = request.publicKey;
        return this.vault();
      case 'vault.before':
        if (request.keks[0]!.kek !== kekOf(this.before!.passphrase)) return 'wrong-passphrase';
        this.before = null;
        return this.vault();
      case 'vault.recover': {
        const one = this.people.find(({ id }) => id === request.clerkId)!;
        if (`public ${request.secret}` !== this.office) return 'wrong-passphrase';
        Object.assign(one, { kek: request.kek, kdf: request.kdf });
        return this.#open(one.id);
      }
      case 'clerk.rename':
        this.#own().label = request.label;
        return this.vault();
      case 'clerk.remove':
        this.people = this.people.filter(({ id }) => id !== this.clerk);
        this.state = 'locked';
        this.onDuty = false;
        this.clerk = this.people[0]?.id ?? null;
        return this.vault();
      case 'vault.erase':
        this.people = [];
        this.clerk = null;
        return this.vault();
      case 'draft.newest':
        return [];
      case 'draft.follow':
        return whole(Array.from({ length: this.#own().drafts }, (_, at) => row(at)));
      case 'draft.hand':
        this.#own().drafts--;
        return null;
      default:
        return 'bad-message';
    }
  }
}

/** Stands for Argon2id: the same passphrase makes the same key. */
export const kekOf = (passphrase: string): string => btoa(unescape(encodeURIComponent(passphrase)));

/** A key of three lines, each ending in its own number; `public <secret>` is its other half. */
export const tools: RecoveryTools = {
  make: async () => ({
    secret: 'new-secret',
    publicKey: 'public new-secret',
    lines: ['AAAA-1', 'BBBB-2', 'CCCC-3'],
  }),
  async read(text) {
    if (text.startsWith('public ')) return { kind: 'public', publicKey: text };
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const wrong = lines.findIndex((line, at) => !line.endsWith(`-${at + 1}`));
    if (wrong >= 0) return { kind: 'wrong-line', line: wrong + 1 };
    if (lines.length < 3) return { kind: 'part', lines: lines.length, of: 3 };
    const secret = lines[0]!.startsWith('AAAA') ? 'new-secret' : 'other-secret';
    return { kind: 'private', key: { secret, publicKey: `public ${secret}` } };
  },
  privateFile: ({ secret }) => `file ${secret}`,
  publicFile: (publicKey) => publicKey,
  mark: async (publicKey) => (publicKey.includes('new') ? 'NEWN-EWNE' : 'OTHE-ROTH'),
};

/** What clerks do about themselves and their keys. Passphrases become keys here, in our page; the background gets the keys alone. */
import type {
  Answer,
  Answers,
  Clerk,
  RefusalReason,
  Request,
  RequestType,
  VaultState,
} from '../../../utils/messaging/protocol';
import type { DeskWorld } from '../model';

/** The office's recovery key as the desk handles it. `utils/store/recovery-key.ts` is it. */
export interface RecoveryTools {
  make(): Promise<MadeKey>;
  /** Out of typed lines or of a file's text. */
  read(text: string): Promise<KeyRead>;
  privateFile(key: HeldKey): string;
  publicFile(publicKey: string): string;
  /** A few signs that tell two keys apart at a glance. */
  mark(publicKey: string): Promise<string>;
}
/** The private number and the public point, base64. */
export interface HeldKey {
  secret: string;
  publicKey: string;
}
/** A new one, and its private half as lines for paper. */
export interface MadeKey extends HeldKey {
  lines: readonly string[];
}
export type KeyRead =
  | { kind: 'private'; key: HeldKey }
  | { kind: 'public'; publicKey: string }
  /** The first line that its check does not fit, from 1. */
  | { kind: 'wrong-line'; line: number }
  /** So many lines of how many. */
  | { kind: 'part'; lines: number; of: number };

export type PeopleWorld = Pick<DeskWorld, 'ask' | 'derive'>;

/** What came of it: nothing to say, or the reason. */
type Done = Promise<RefusalReason | null>;

export class People {
  constructor(
    private readonly world: PeopleWorld,
    /** After each act: the state it has led to, where that was told; else it is read anew. */
    private readonly refresh: (state?: VaultState) => Promise<void>,
  ) {}

  /** `label`: the short name, or '' for a numbered one. `office`: the recovery key whose mark was found right. Opens. */
  async create(passphrase: string, label: string, office: string | null = null): Done {
    const { kek, kdf } = await this.world.derive(passphrase, null);
    return this.#ask({
      type: 'vault.create',
      kek,
      kdf,
      ...(label !== '' && { label }),
      ...(office !== null && { office }),
    });
  }

  /** A clerk who is alone here is not named: so says also a page that does not know several. */
  async unlock(vault: VaultState, clerk: Clerk, passphrase: string): Done {
    void this.world.ask({ type: 'draft.prepare' });
    const { kek } = await this.world.derive(passphrase, clerk.kdf);
    return this.#ask({ type: 'vault.unlock', kek, ...(vault.clerks.length > 1 && { clerkId: clerk.id }) });
  }

  /** The open clerk gives the passphrase once more; wrong ones count as at unlocking. */
  async prove(clerk: Clerk, passphrase: string): Done {
    const { kek } = await this.world.derive(passphrase, clerk.kdf);
    return this.#ask({ type: 'vault.unlock', kek, clerkId: clerk.id });
  }

  endShift(): Done {
    return this.#ask({ type: 'vault.endShift' });
  }

  rename(label: string): Done {
    return this.#ask({ type: 'clerk.rename', label });
  }

  async changePassphrase(clerk: Clerk, old: string, fresh: string): Done {
    const { kek } = await this.world.derive(old, clerk.kdf);
    const { kek: newKek, kdf: newKdf } = await this.world.derive(fresh, null);
    return this.#ask({ type: 'vault.passphrase', kek, newKek, newKdf });
  }

  /** New keys for everything, part by part. `again`: goes on where an earlier time was interrupted. */
  async rotate(again: boolean, progress: (done: number, total: number) => void): Done {
    let total = 0;
    let before = Infinity;
    for (let begin = !again; before > 0; begin = false) {
      const answer = await this.world.ask({ type: 'vault.rotate', begin });
      if (!answer.ok) return answer.reason;
      const { left } = answer.value;
      // Nothing was done: asking on would never end.
      if (left >= before) return 'failed';
      before = left;
      total = Math.max(total, left);
      progress(total - left, total);
    }
    await this.refresh();
    return null;
  }

  setOffice(publicKey: string | null): Done {
    return this.#ask({ type: 'vault.office', publicKey });
  }

  /** A colleague has set this key: is it the office's? */
  judgeOffice(publicKey: string, right: boolean): Done {
    return this.#ask({ type: 'vault.trust', publicKey, right });
  }

  /** An old passphrase brings back the shifts that lie under it. */
  async openBefore(before: NonNullable<VaultState['before']>, passphrase: string): Done {
    const keks: { id: string; kek: string }[] = [];
    for (const { id, kdf } of before) keks.push({ id, kek: (await this.world.derive(passphrase, kdf)).kek });
    return this.#ask({ type: 'vault.before', keks });
  }

  async recover(clerkId: string, secret: string, passphrase: string): Done {
    const { kek, kdf } = await this.world.derive(passphrase, null);
    return this.#ask({ type: 'vault.recover', clerkId, secret, kek, kdf });
  }

  leave(): Done {
    return this.#ask({ type: 'clerk.remove' });
  }

  hand(id: string, to: string): Done {
    return this.#ask({ type: 'draft.hand', id, to });
  }

  async #ask<T extends RequestType>(request: Extract<Request, { type: T }>): Done {
    const answer: Answer<Answers[T]> = await this.world.ask<T>(request);
    await this.refresh(answer.ok && isState(answer.value) ? answer.value : undefined);
    return answer.ok ? null : answer.reason;
  }
}

const isState = (value: unknown): value is VaultState =>
  typeof value === 'object' && value !== null && 'clerks' in value;

/** Who has it open, or was on duty last. */
export const clerkOf = ({ clerks, clerk }: VaultState): Clerk | null =>
  clerks.find(({ id }) => id === clerk) ?? null;

/** A short name as it is kept: composed, one line. */
export const tidyLabel = (label: string): string => label.normalize('NFC').replace(/\s+/g, ' ').trim();

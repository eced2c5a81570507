/** What the section "Giám sát" needs of the page: the register's worker, names, files, the log, the browser. Handed in, so that tests hand in theirs. */
import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../utils/core/pack';
import type { Draft } from '../../utils/core/draft';
import type { Office } from '../../utils/store/settings';
import type { AuditAct, AuditPage, Request } from '../../utils/messaging/protocol';
import type { Access, LedgerApi, Loaded } from '../../utils/register/api';

/** Acts of this section that the log keeps (`audit.note`). */
export type NotedAct = Extract<Request, { type: 'audit.note' }>['what'] & AuditAct;

/**
 * `locked`: nobody has unlocked · `waiting`: this clerk gets the register's key when a colleague who has it unlocks here ·
 * `opening` · `ready` · `damaged` and `failed`: it could not be opened.
 */
export type LedgerState = 'locked' | 'waiting' | 'opening' | 'ready' | 'damaged' | 'failed';

export interface SupervisionWorld {
  state: ReadonlySignal<LedgerState>;
  /** Who has it open; null while it is not. */
  me: ReadonlySignal<Access['clerk'] | null>;
  loaded: ReadonlySignal<Loaded>;
  /** Grows whenever rows have come or changed: ask again. */
  changed: ReadonlySignal<number>;
  ledger: LedgerApi;
  /** Tries again to open what could not be opened. */
  reopen(): void;

  /** Short names of procedures by code. */
  procedures: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Labels of clerks by id: of this PC, and of other machines' cards. */
  clerks: ReadonlySignal<ReadonlyMap<string, string>>;
  pack(code: string): Promise<Pack | null>;
  /** The draft behind a row, while it is here and ours to open. */
  draft(id: string): Promise<Draft | null>;
  office(): Promise<Office>;
  note(what: NotedAct, count: number): Promise<void>;
  log(before?: number): Promise<AuditPage | null>;
  now(): number;
  /** ISO day in Vietnam. */
  today(): string;
  download(name: string, content: string | Uint8Array<ArrayBuffer> | Blob): void;
  copy(text: string): Promise<boolean>;
  print(): void;
  /** To another place of the desk: `draft=…`, `procedure=…`, `rule=…`, `supervision=checks`. */
  go(address: string): void;
}

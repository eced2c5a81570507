/** The log of who did what, as pages read it. */
import { NOTED_ACTS } from './protocol';

/** An entry of the log: who did what, when. Never a value, never a citizen. `what` of a newer program may be an act that this one does not know. */
export interface AuditEntry {
  n: number;
  at: number;
  /** The clerk's label at that time; null: the program by itself. */
  by: string | null;
  what: AuditAct;
  count: number;
  /** Id of a draft or of a clerk, where there is one. */
  ref: string | null;
  /** SHA-256 of the hash before and of everything above (`store/audit.ts`): whoever has the whole log can check it. */
  hash: string;
}
export const AUDIT_ACTS = [
  'clerk-added',
  'clerk-removed',
  'unlocked',
  'shift-ended',
  'passphrase-changed',
  'keys-rotated',
  'office-key-set',
  'office-key-used',
  'office-key-right',
  'office-key-wrong',
  'shifts-reopened',
  'handed-over',
  'imported',
  'deleted',
  'erased-due',
  'erased-person',
  'erased-all',
  'restored',
  'damaged',
  'clock-confirmed',
  'learning-erased',
  'learning-restored',
  'register-opened',
  ...NOTED_ACTS,
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];
export interface AuditPage {
  entries: AuditEntry[];
  /** The chain holds from the first entry to the last; else the first entry that does not. Looked at only with the newest page (no `before`); null with others. */
  brokenAt: number | null;
}

import type { LogEntry, WrongWrite } from './model';

/** What tests may ask the e-form (in the page's own world). */
export interface ReplicaState {
  /** What the portal has really taken, by key (`nksQueQuan_TrongNuoc/ward`, `QuanHe/other`, …). */
  values(): Record<string, string>;
  /** The same by role; fields without a role are left out. */
  byRole(): Record<string, string>;
  /** Every key this version of the form can show, with the role a correct reader gives it. */
  roles(): Record<string, string | null>;
  /** Keys of fields whose nodes show something else than the portal has taken. */
  domOnly(): string[];
  /** Every event and every act of the portal, oldest first. */
  log: LogEntry[];
  /** Writes into locked, hidden or foreign fields. */
  readonly wrongWrites: WrongWrite[];
  /** Re-creates the nodes of all fields, keeping the values. */
  redraw(times: number, everyMs: number): void;
}

declare global {
  interface Window {
    __replica?: ReplicaState;
  }
}

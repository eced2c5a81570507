/** Checklist rows and their five states. "Chưa xem" is not "Thiếu". */
import type { Pack, PackPaper } from './pack';

/** What a dossier keeps, so that it stays under the checklist it was received with. */
export const versionOf = ({ version, asOf }: Pick<Pack, 'version' | 'asOf'>): string => version ?? asOf;

export const PAPER_STATES = ['unseen', 'received', 'missing', 'rejected', 'not-applicable'] as const;
/** Chưa xem · Đã nhận · Thiếu · Đã xem, chưa đạt · Không áp dụng. */
export type PaperState = (typeof PAPER_STATES)[number];

/** What the clerk said about one paper. Kept in the draft. */
export interface PaperMark {
  state: PaperState;
  /** The clerk's own note; '' for none. */
  note: string;
}

export interface ChecklistRow {
  paper: PackPaper;
  mark: PaperMark;
  /** Does a row of the portal's own table already show a file for it? Null: the table is not on the page or has no such row. */
  attachedOnPortal: boolean | null;
}

/** What is kept with a draft besides the draft: when it was deleted, how long it stays, and its line in the list. */
import type { Draft, DraftSummary } from '../core/draft';

/** A draft together with what is kept about keeping it. */
export interface Kept {
  draft: Draft;
  rev: number;
  deletedAt: number | null;
  keepUntil: number | null;
}

/** A summary in the list, with the page it belongs to. */
export interface Listed {
  summary: DraftSummary;
  path: string;
}

/** How long a deletion by hand can be taken back. */
export const UNDO_MS = 10 * 60_000;
/** How long a draft stays after its submission was seen: long enough to answer a portal that lost it, short enough to be clean. */
export const KEEP_SUBMITTED_MS = 7 * 24 * 3_600_000;
/** A readable date must not tell the minute of what happened. */
const STEP = 10 * 60_000;

export const keepUntilOf = (submittedAt: number | null): number | null =>
  submittedAt === null ? null : submittedAt + KEEP_SUBMITTED_MS;

/** The readable date of erasing; undefined: none is planned. */
export const eraseAtOf = ({
  deletedAt,
  keepUntil,
}: Pick<Kept, 'deletedAt' | 'keepUntil'>): number | undefined => {
  const due = deletedAt === null ? keepUntil : deletedAt + UNDO_MS;
  return due === null ? undefined : Math.ceil(due / STEP) * STEP;
};

export function summaryOf({ draft, deletedAt, keepUntil }: Kept): DraftSummary {
  return {
    id: draft.id,
    procedure: draft.procedure,
    origin: draft.origin,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    fieldCount: draft.fields.filter((field) => field.value !== '').length,
    note: draft.note,
    submittedAt: draft.submittedAt,
    deletedAt,
    ...(keepUntil !== null && { keepUntil }),
    ...(draft.receipt && { receipt: { code: draft.receipt.code, promised: draft.receipt.promised } }),
  };
}

/** A record that does not open, as the list shows it. */
export const damagedRow = (id: string, eraseAt: number | undefined): Listed => ({
  path: '',
  summary: {
    id,
    procedure: null,
    origin: '',
    createdAt: 0,
    updatedAt: 0,
    fieldCount: 0,
    note: '',
    submittedAt: null,
    deletedAt: eraseAt === undefined ? null : eraseAt - UNDO_MS,
    damaged: true,
  },
});

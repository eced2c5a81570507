/** What is kept with a draft besides the draft: when it was deleted, how long it stays, and its line in the list. */
import type { Draft, DraftField, DraftSummary } from '../core/draft';
import type { Keeping } from './settings';

/** A draft together with what is kept about keeping it. */
export interface Kept {
  draft: Draft;
  /** Counts everything that was ever written of it, from 1; 0: nothing yet. */
  rev: number;
  deletedAt: number | null;
  /** The clerk has said that it stays, whatever the office's policy. */
  held: boolean;
  /** When it came to this PC or this clerk, if it did not begin here (a file, a colleague): its days count from then. */
  cameAt: number | null;
}

/** A draft's line in the list as it is sealed, with the page it belongs to. */
export interface Listed {
  summary: DraftSummary;
  path: string;
  held: boolean;
  cameAt: number | null;
}

/** How long a deletion by hand can be taken back. */
export const UNDO_MS = 10 * 60_000;
export const DAY_MS = 24 * 3_600_000;
/** A readable date must not tell the minute of what happened; of work that simply went on, not even the hour. */
const STEP = 10 * 60_000;
const WORK_STEP = DAY_MS;

type Dates = Pick<Draft, 'submittedAt' | 'updatedAt'> & Pick<Kept, 'held' | 'cameAt'>;

/** When the office's policy deletes it, ms since 1970; null: never, the clerk keeps it. */
export function keepUntilOf(
  { submittedAt, updatedAt, held, cameAt }: Dates,
  keeping: Keeping,
): number | null {
  if (held) return null;
  const [since, days] =
    submittedAt === null ? [updatedAt, keeping.untouchedDays] : [submittedAt, keeping.submittedDays];
  return Math.max(since, cameAt ?? 0) + days * DAY_MS;
}

/** The readable date of erasing, by hand or by policy; undefined: none is planned. */
function eraseAtOf(deletedAt: number | null, dates: Dates, keeping: Keeping): number | undefined {
  if (deletedAt !== null) return eraseAtOfDeleted(deletedAt);
  const due = keepUntilOf(dates, keeping);
  return due === null ? undefined : upTo(due, dates.submittedAt === null ? WORK_STEP : STEP);
}
const upTo = (moment: number, step: number): number => Math.ceil(moment / step) * step;

export const eraseAtOfDeleted = (deletedAt: number): number => upTo(deletedAt + UNDO_MS, STEP);

/** The same of a line in the list. */
export const dueOf = (listed: Listed, keeping: Keeping): number | undefined =>
  eraseAtOf(listed.summary.deletedAt, { ...listed, ...listed.summary }, keeping);

/** The same of a draft. */
export const eraseAtOfKept = (kept: Kept, keeping: Keeping): number | undefined =>
  eraseAtOf(kept.deletedAt, { ...kept, ...kept.draft }, keeping);

/** What other tabs typed here and what is not the present value: the clerk has to choose. */
export const othersOf = ({ value, others = [] }: DraftField): NonNullable<DraftField['others']> =>
  others.filter((other) => other.value !== value);

/**
 * A draft as pages see it: second values are those that differ, and which page something was typed on is nobody's business. The key of its
 * fingerprints stays here.
 */
export function shownDraft(draft: Draft): Draft {
  const fields = draft.fields.map((field): DraftField => {
    const { from: _from, others: _others, ...shown } = field;
    const others = othersOf(field);
    return others.length > 0 ? { ...shown, others } : shown;
  });
  return { ...withoutKey(draft), fields };
}

/** A key of fingerprints that somebody else knows would give the values away. */
export const withoutKey = ({ printKey: _printKey, ...draft }: Draft): Draft => draft;

/** The line of a draft. The date of its deletion is added when it is shown: the office may change its policy. */
export function listedOf({ draft, deletedAt, held, cameAt }: Kept): Listed {
  const doubled = draft.fields.filter((field) => field.others && othersOf(field).length > 0).length;
  return {
    path: draft.path,
    held,
    cameAt,
    summary: {
      id: draft.id,
      procedure: draft.procedure,
      origin: draft.origin,
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
      fieldCount: draft.fields.filter((field) => field.value !== '').length,
      note: draft.note,
      submittedAt: draft.submittedAt,
      deletedAt,
      ...(doubled > 0 && { doubled }),
      ...(draft.receipt && { receipt: { code: draft.receipt.code, promised: draft.receipt.promised } }),
    },
  };
}

/** The line as the list shows it. */
export function shownSummary(listed: Listed, keeping: Keeping): DraftSummary {
  const keepUntil = listed.summary.damaged ? null : keepUntilOf({ ...listed, ...listed.summary }, keeping);
  return { ...listed.summary, ...(keepUntil !== null && { keepUntil }) };
}

/** A line of version 1 said only when the draft was to be deleted; a submitted one without that was kept by the clerk. */
export function readListed(value: unknown): Listed {
  const { summary, path, held, cameAt = null } = value as Listed;
  const { keepUntil, ...rest } = summary;
  const wasHeld = rest.submittedAt !== null && keepUntil === undefined;
  return { summary: rest, path, held: held ?? wasHeld, cameAt };
}

/** A record that does not open, as the list shows it. */
export const damagedRow = (id: string, eraseAt: number | undefined): Listed => ({
  path: '',
  held: true,
  cameAt: null,
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

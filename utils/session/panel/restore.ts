/**
 * Putting a draft back: which drafts fit this page, what differs (trên trang / trong nháp), what would be written.
 * Pure; nothing here touches the page.
 */
import type { Draft, DraftField, DraftSummary } from '../../core/draft';
import { foldKeepMarks } from '../../core/text';
import type { Field } from '../../core/snapshot';
import { fieldOfEntry } from './match';
import type { PageModel } from './page';
import type { Wanted } from './jobs';
import { nameOf } from './label';

export interface Difference {
  /** The key in the draft. */
  key: string;
  label: string;
  section: string | null;
  onPage: string;
  inDraft: string;
  /** Ticked at first: only what stands empty on the page. What the portal or the clerk put there stays unless asked. */
  ticked: boolean;
}

/** An entry that cannot be offered now. `not-found` may still appear while the others are filled. */
export interface Unfit {
  key: string;
  label: string;
  inDraft: string;
  reason: 'not-found' | 'ambiguous' | 'readonly' | 'drifted' | 'form-drifted';
}

export interface Preview {
  draft: Draft;
  differences: readonly Difference[];
  unfit: readonly Unfit[];
  /** Entries that stand on the page already. */
  equal: number;
}

/**
 * Drafts that may be offered here, newest first: written on this host, not submitted or deleted, for the same
 * procedure. The tab's own draft (the store keeps it by path) is offered whatever its procedure.
 */
export function fitting(
  drafts: readonly DraftSummary[],
  here: { origin: string; procedure: string | null; own: string | null },
): DraftSummary[] {
  return drafts
    .filter(
      (draft) =>
        draft.origin === here.origin &&
        draft.submittedAt === null &&
        draft.deletedAt === null &&
        draft.fieldCount > 0 &&
        (draft.id === here.own || (here.procedure !== null && draft.procedure === here.procedure)),
    )
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

/** The day, month and year of a date written by part, without leading zeros. */
const dateParts = (text: string): string =>
  text
    .split(/[^0-9]+/)
    .map(Number)
    .join('/');

function sameValue(field: Field, a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (field.kind === 'date' || field.kind === 'date-text') return dateParts(a) === dateParts(b);
  if (field.kind === 'select' || field.kind === 'choice') return foldKeepMarks(a) === foldKeepMarks(b);
  return a.normalize('NFC').trim() === b.normalize('NFC').trim();
}

export function preview(draft: Draft, page: PageModel): Preview {
  const differences: Difference[] = [];
  const unfit: Unfit[] = [];
  let equal = 0;
  const found = draft.fields.map((entry) => ({ entry, at: fieldOfEntry(entry, page) }));
  const claims = new Map<string, number>();
  for (const { at } of found) if (typeof at !== 'string') claims.set(at.ref, (claims.get(at.ref) ?? 0) + 1);

  for (const { entry, at } of found) {
    const { key, label, value } = entry;
    const refuse = (reason: Unfit['reason']): void => {
      if (value !== '') unfit.push({ key, label: nameOf(entry.role, label), inDraft: value, reason });
    };
    if (typeof at === 'string') refuse(at);
    else if (at.field.kind === 'file') continue;
    else if (sameValue(at.field, at.field.value, value)) equal++;
    else if (page.stopped(at.frameId)) refuse('form-drifted');
    else if ((claims.get(at.ref) ?? 0) > 1 && at.field.key !== key) refuse('ambiguous');
    else if (at.field.readonly) refuse('readonly');
    else
      differences.push({
        key,
        label: at.field.label || label,
        section: at.field.section,
        onPage: at.field.value,
        inDraft: value,
        ticked: at.field.value === '',
      });
  }
  // As the clerk reads the form, not in the order of typing.
  const order = new Map(page.placed.value.map(({ ref }, index) => [ref, index]));
  const place = new Map(
    found.map(({ entry, at }) => [entry.key, typeof at === 'string' ? 0 : (order.get(at.ref) ?? 0)]),
  );
  differences.sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
  return { draft, differences, unfit, equal };
}

/** Is there something to put back: typed text that the page does not show? */
export const isWorthOffering = ({ differences }: Preview): boolean =>
  differences.some(({ ticked }) => ticked);

/**
 * The values to write: the ticked differences, and every entry whose field is not on the page yet (the portal builds
 * some only after others are filled; what never appears is listed afterwards).
 */
export function wantedOf(
  { draft, differences, unfit }: Preview,
  ticked: ReadonlySet<string>,
  page: PageModel,
): Wanted[] {
  const asked = new Set(differences.filter(({ key }) => ticked.has(key)).map(({ key }) => key));
  const late = new Set(unfit.filter(({ reason }) => reason === 'not-found').map(({ key }) => key));
  const find = (entry: DraftField) => (): ReturnType<Wanted['find']> => {
    const at = fieldOfEntry(entry, page);
    if (typeof at === 'string') return at;
    if (at.field.readonly) return 'readonly';
    // It appeared by itself and the portal has filled it: leave that alone.
    if (late.has(entry.key) && at.field.value !== '' && at.field.value !== entry.value) return 'not-found';
    return { frameId: at.frameId, key: at.field.key };
  };
  return draft.fields
    .filter(({ key }) => asked.has(key) || (late.has(key) && asked.size > 0))
    .map((entry) => ({
      id: entry.key,
      label: nameOf(entry.role, entry.label),
      value: entry.value,
      role: entry.role,
      find: find(entry),
    }));
}

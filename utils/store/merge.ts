/** What one message of an agent does to a draft. Pure. */
import { LIMITS, type Draft, type DraftField } from '../core/draft';
import { Refusal } from '../messaging/refusal';

/** Values of other tabs that wait for the clerk's choice; the oldest makes room. */
export const MAX_OTHERS = 5;

/**
 * The draft with these entries taken in, last value wins.
 *
 * What came from the clerk or from our fill is not taken away by the portal's scripts: not when they empty the field (putting
 * that back is what drafts are for), and not when it was typed before this page was opened (a form that was opened anew
 * shows its defaults). The clerk's own emptying counts. A portal that only writes the clerk's value in another form (capitals,
 * zeros, spaces) does not make it its own.
 *
 * What the clerk types over a value that the clerk typed on another page since this one was opened (two tabs of one dossier)
 * shows, and the other is kept beside it.
 *
 * @param since when the form's document began, ms since 1970.
 * @throws Refusal `too-large` when the draft would pass its caps; nothing is taken in then.
 */
export function withEntries(draft: Draft, entries: readonly DraftField[], since: number, now: number): Draft {
  const fields = new Map(draft.fields.map((field) => [field.key, field]));
  for (const { others: _, ...entry } of entries) {
    const old = fields.get(entry.key);
    const next = old ? over(old, entry, since) : entry;
    if (next !== old) fields.set(entry.key, next);
  }
  const next = { ...draft, fields: [...fields.values()], updatedAt: now };
  if (next.fields.length > LIMITS.fields || tooLarge(next)) throw new Refusal('too-large');
  return next;
}

function over(old: DraftField, entry: DraftField, since: number): DraftField {
  const others = displaced(old, entry, since);
  const kept = others.length > 0 ? { others } : {};
  if (entry.by !== 'portal' || old.by === 'portal') return { ...entry, ...kept };
  if (entry.value === '' || old.at < since) return old;
  if (!sameInput(entry.value, old.value)) return { ...entry, ...kept };
  return { ...entry, ...kept, by: old.by, ...(old.from !== undefined && { from: old.from }) };
}

/**
 * The values that wait beside this one, oldest first. Whether one equals the present value is left for the reader to ask: while
 * somebody types, a value passes through many.
 */
function displaced(old: DraftField, entry: DraftField, since: number): NonNullable<DraftField['others']> {
  const before = old.others ?? [];
  const elsewhere = old.from !== undefined && entry.from !== undefined && old.from !== entry.from;
  const conflict = elsewhere && old.by === 'user' && entry.by === 'user' && old.at >= since;
  if (!conflict || old.value === '') return before;
  const rest = before.filter(({ value }) => value !== old.value);
  return [...rest, { value: old.value, at: old.at }].slice(-MAX_OTHERS);
}

/** The clerk's choice between two values: this one holds, the others are gone. A field that is not there stays so. */
export function withChoice(draft: Draft, key: string, value: string, at: number): Draft {
  const fields = draft.fields.map(({ others, from, ...field }): DraftField => {
    if (field.key === key) return { ...field, value, at, by: 'user' };
    return { ...field, ...(from !== undefined && { from }), ...(others && { others }) };
  });
  return { ...draft, fields, updatedAt: at };
}

/** Did a person's hand, or our fill on their order, take part? Only then is a draft made of a form. */
export const isTouched = (entries: readonly DraftField[]): boolean =>
  entries.some((entry) => entry.by !== 'portal');

/** `5/9/2026` and `05/09/2026`, `nguyễn  văn a` and `NGUYỄN VĂN A`, `0912 345 678` and `0912345678`. */
function sameInput(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

const bare = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  )
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');

const MOST_BYTES_PER_CHAR = 3;

function tooLarge(draft: Draft): boolean {
  let chars = 0;
  for (const { key, label, value, others = [] } of draft.fields) {
    chars += key.length + label.length + value.length + 120;
    for (const other of others) chars += other.value.length + 40;
  }
  if (chars * MOST_BYTES_PER_CHAR < LIMITS.draft) return false;
  return new TextEncoder().encode(JSON.stringify(draft)).length > LIMITS.draft;
}

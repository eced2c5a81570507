/** What one message of an agent does to a draft. Pure. */
import { LIMITS, type Draft, type DraftField } from '../core/draft';
import { Refusal } from '../messaging/refusal';

/**
 * The draft with these entries taken in, last value wins.
 *
 * What came from the clerk or from our fill is not taken away by the portal's scripts: not when they empty the field (putting
 * that back is what drafts are for), and not when it was typed before this page was opened (a form that was opened anew
 * shows its defaults). The clerk's own emptying counts. A portal that only writes the clerk's value in another form (capitals,
 * zeros, spaces) does not make it its own.
 *
 * @param since when the form's document began, ms since 1970.
 * @throws Refusal `too-large` when the draft would pass its caps; nothing is taken in then.
 */
export function withEntries(draft: Draft, entries: readonly DraftField[], since: number, now: number): Draft {
  const fields = new Map(draft.fields.map((field) => [field.key, field]));
  for (const entry of entries) {
    const old = fields.get(entry.key);
    if (entry.by !== 'portal' || !old || old.by === 'portal') fields.set(entry.key, entry);
    else if (entry.value !== '' && old.at >= since)
      fields.set(entry.key, sameInput(entry.value, old.value) ? { ...entry, by: old.by } : entry);
  }
  const next = { ...draft, fields: [...fields.values()], updatedAt: now };
  if (next.fields.length > LIMITS.fields || tooLarge(next)) throw new Refusal('too-large');
  return next;
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
  for (const { key, label, value } of draft.fields) chars += key.length + label.length + value.length + 120;
  if (chars * MOST_BYTES_PER_CHAR < LIMITS.draft) return false;
  return new TextEncoder().encode(JSON.stringify(draft)).length > LIMITS.draft;
}

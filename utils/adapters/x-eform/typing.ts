/** Typing into text boxes and dates, mirrors included. */
import { dateOf } from '../../core/dates';
import { cleanInvisible } from '../../core/text';
import { isLocked as isLockedControl } from '../../dom/native';
import { commitValue, typeValue } from '../../dom/set-value';
import { pause, waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { done, refused, retry } from '../outcomes';
import { sameValue } from '../same';
import { writtenDate } from './date-parts';
import type { Entry } from './fields';
import { partsOf } from './slots';
import type { Tools } from './tools';

/** Parts of `x-date-text` are rendered late: the field was seen to need eight looks half a second apart. */
export const LATE_MS = 4_000;
/** A "Khác" box that just became visible may lose what was written: looked at once more after this. */
const RECHECK_MS = 250;

const upper = (text: string): string => cleanInvisible(text).toLocaleUpperCase('vi');

/** How the portal stands after a write: right, right in its own spelling, or not. */
function verdict({ locate, fieldOf }: Tools, root: Document, key: string, wanted: string): Outcome {
  const entry = locate(root, key);
  if (!entry || entry === 'ambiguous') return retry('not-found');
  const field = fieldOf(entry);
  if (sameValue(field, field.value, wanted)) return done();
  return field.value !== '' && upper(field.value) === upper(wanted)
    ? done(field.value)
    : retry('did-not-hold');
}

/** The text a box of this kind takes; null when the value does not fit. */
function textFor({ known }: Entry, value: string, el: HTMLInputElement): string | null {
  if (value === '') return '';
  let text: string | null = value.replace(/\s*[\r\n]+\s*/g, ' ');
  if (known.kind === 'number') {
    const year = known.role?.endsWith('Date') ? dateOf(value)?.year : undefined;
    text = year ? String(year) : value.replace(/[\s.-]/g, '');
    if (!/^\d+$/.test(text)) return null;
  } else if (known.kind === 'date' || known.kind === 'date-text') {
    const date = writtenDate(value, known.kind === 'date-text');
    text = date && (el.type === 'date' ? date.iso : date.text);
  } else if (el.tagName === 'TEXTAREA') text = value;
  return text !== null && el.maxLength > 0 && text.length > el.maxLength ? null : text;
}

export async function typeText(
  tools: Tools,
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const ready = () => tools.openSlots(root, key)?.slots.some(({ el }) => el !== null);
  if (!(await waitFor(root, ready, { timeoutMs: LATE_MS, signal }))) return retry('not-found');
  const count = tools.openSlots(root, key)?.slots.length ?? 0;
  // mirrors one by one, each found anew: the portal may have redrawn the form after the one before
  for (let i = 0; i < count && !signal.aborted; i += 1) {
    const found = tools.openSlots(root, key);
    const el = found?.slots[i]?.el as HTMLInputElement | undefined;
    if (!found || !el) continue;
    const text = textFor(found.entry, value, el);
    if (text === null) return refused('bad-value');
    if (el.value !== text) typeValue(el, text);
  }
  const explains = tools.openSlots(root, key)?.slots.some((slot) => slot.otherOf || /khac/i.test(slot.name));
  if (explains) await pause(RECHECK_MS, signal);
  return verdict(tools, root, key, value);
}

export async function typeDate(
  tools: Tools,
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const slot = () => tools.openSlots(root, key)?.slots[0] ?? null;
  const partial = slot()?.widget === 'date-text';
  const date = writtenDate(value, partial);
  if (!date) return refused('bad-value');
  const rendered = () => {
    const now = slot();
    return now && partsOf(now).year ? now : null;
  };
  if (!(await waitFor(root, rendered, { timeoutMs: LATE_MS, signal }))) return retry('not-found');
  for (const part of ['day', 'month', 'year', 'iso'] as const) {
    const now = slot();
    const box = now ? partsOf(now)[part] : null;
    if (!box) {
      if (part !== 'iso' && date[part] !== '') return refused('bad-value');
      continue;
    }
    if (box.value === date[part] || (part !== 'iso' && isLockedControl(box))) continue;
    if (partial) typeValue(box, date[part]);
    else commitValue(box, date[part]);
  }
  return verdict(tools, root, key, value);
}

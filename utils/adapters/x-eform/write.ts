/** Writing one field as a person's hand would, by the kind of its component. Never into another field, never over a lock. */
import { cleanInvisible, nfc } from '../../core/text';
import { dateOf } from '../../core/dates';
import { pressLikeAPerson } from '../../dom/press';
import { isLocked as isLockedControl, type Native } from '../../dom/native';
import { commitValue, realmOf, typeValue } from '../../dom/set-value';
import { visible } from '../../dom/visible';
import { pause, waitFor, waitQuiet } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { writeNative } from '../native';
import { matchOption } from '../options';
import { writePlace } from './address';
import { writtenDate } from './date-parts';
import { fieldOf, locate, type Entry } from './fields';
import { done, refused, retry } from '../outcomes';
import { pickFromList } from './pick';
import { choicesOf, faceOf as choiceFace, type Choice } from './radio';
import { sameValue } from '../same';
import { partsOf, type Slot } from './slots';
import { faceOf, isBusy, isLocked, valueOf } from './widgets';

/** Parts of `x-date-text` are rendered late: the field was seen to need eight looks half a second apart. */
const LATE_MS = 4_000;
/** A "Khác" box that just became visible may lose what was written: looked at once more after this. */
const RECHECK_MS = 250;
/** What a choice opens is built within a moment; longer loads are waited for where they are needed. */
const OPENS = { minMs: 60, quietMs: 120, maxMs: 1_200 };
/** Ethnic group "Khác" rebuilds the whole party's block one beat later. */
const REBUILDS = { minMs: 400, quietMs: 250, maxMs: 2_000 };

export async function write(
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  if (signal.aborted) return retry('cancelled');
  const entry = locate(root, key);
  if (entry === null) return retry('not-found');
  if (entry === 'ambiguous') return refused('ambiguous');
  const wanted = nfc(value).trim();
  const field = fieldOf(entry);
  const seen = entry.slots.filter((slot) => faceOf(slot) !== null);
  if (seen.length > 0 && seen.every((slot) => sameValue(field, valueOf(slot), wanted))) return done();
  if (seen.length === 0) return retry('hidden');
  const open = seen.filter((slot) => !isLocked(slot));
  const [first] = open;
  if (!first) return refused('readonly');
  if (open.some(isBusy)) return retry('focused');
  switch (first.widget) {
    case 'typed':
      return type(root, key, wanted, signal);
    case 'date':
    case 'date-text':
      return typeDate(root, key, wanted, signal);
    case 'choice':
      return tick(root, key, wanted, signal);
    case 'list':
      return first.level
        ? writePlace({ root, level: first.level, area: first.area as Element, value: wanted, signal })
        : list(root, key, wanted, signal);
    default:
      return writeNative(first.el as Native, wanted);
  }
}

/** The open slots of a field with their present nodes. */
function openSlots(root: Document, key: string): { entry: Entry; slots: Slot[] } | null {
  const entry = locate(root, key);
  if (!entry || entry === 'ambiguous') return null;
  return { entry, slots: entry.slots.filter((slot) => faceOf(slot) !== null && !isLocked(slot)) };
}

/** How the portal stands after a write: right, right in its own spelling, or not. */
function verdict(root: Document, key: string, wanted: string): Outcome {
  const entry = locate(root, key);
  if (!entry || entry === 'ambiguous') return retry('not-found');
  const field = fieldOf(entry);
  if (sameValue(field, field.value, wanted)) return done();
  const upper = (text: string) => cleanInvisible(text).toLocaleUpperCase('vi');
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

async function type(root: Document, key: string, value: string, signal: AbortSignal): Promise<Outcome> {
  const ready = () => openSlots(root, key)?.slots.some(({ el }) => el !== null);
  if (!(await waitFor(root, ready, { timeoutMs: LATE_MS, signal }))) return retry('not-found');
  const count = openSlots(root, key)?.slots.length ?? 0;
  // mirrors one by one, each found anew: the portal may have redrawn the form after the one before
  for (let i = 0; i < count && !signal.aborted; i += 1) {
    const found = openSlots(root, key);
    const el = found?.slots[i]?.el as HTMLInputElement | undefined;
    if (!found || !el) continue;
    const text = textFor(found.entry, value, el);
    if (text === null) return refused('bad-value');
    if (el.value !== text) typeValue(el, text);
  }
  const explains = openSlots(root, key)?.slots.some((slot) => slot.otherOf || /khac/i.test(slot.name));
  if (explains) await pause(RECHECK_MS, signal);
  return verdict(root, key, value);
}

async function typeDate(root: Document, key: string, value: string, signal: AbortSignal): Promise<Outcome> {
  const slot = () => openSlots(root, key)?.slots[0] ?? null;
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
  return verdict(root, key, value);
}

/** `ChaDe` → "Cha De": the ends of box ids are words run together. */
const spell = (code: string): string => code.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

function choiceFor(
  host: Element,
  value: string,
): { choice: Choice } | { reason: 'not-an-option' | 'several-options' } {
  const choices = choicesOf(host);
  const byText = matchOption(
    value,
    choices.map(({ text }) => text),
  );
  const found =
    byText.at === null && byText.reason === 'not-an-option' && value.length > 1
      ? matchOption(
          value,
          choices.map(({ code }) => spell(code)),
        )
      : byText;
  const choice = found.at === null ? undefined : choices[found.at];
  return choice ? { choice } : { reason: found.at === null ? found.reason : 'not-an-option' };
}

async function tick(root: Document, key: string, value: string, signal: AbortSignal): Promise<Outcome> {
  const host = () => openSlots(root, key)?.slots[0]?.el ?? null;
  const start = host();
  // taking a tick away would make the portal reset the block twice; a person picks another option instead
  if (!start || value === '') return refused('not-an-option');
  const found = choiceFor(start, value);
  if ('reason' in found) return refused(found.reason);
  const { code, text } = found.choice;
  const now = () =>
    choicesOf(host() ?? start).find((choice) => choice.code === code && choice.text === text) ?? null;
  const stands = () => now()?.box.checked === true;
  if (stands()) return done(text);
  const target = now();
  if (!target) return retry('not-found');
  if (isLockedControl(target.box)) return refused('readonly');
  target.box.click();
  if (!stands()) {
    const again = now();
    if (again && choiceFace(again) !== again.box) pressLikeAPerson(choiceFace(again));
  }
  if (!stands()) force(now());
  const held = await waitFor(root, stands, { timeoutMs: RECHECK_MS, signal });
  if (!held) return retry('did-not-hold');
  await waitQuiet(root.body, { ...OPENS, signal });
  return done(text);
}

/** Last resort, for components that listen to `change` alone. */
function force(choice: Choice | null): void {
  const realm = choice ? realmOf(choice.box) : null;
  if (!choice || !realm) return;
  choice.box.checked = true;
  choice.box.dispatchEvent(new realm.Event('change', { bubbles: true }));
}

async function list(root: Document, key: string, value: string, signal: AbortSignal): Promise<Outcome> {
  const find = () => {
    const el = openSlots(root, key)?.slots[0]?.el ?? null;
    return el && visible(el) ? el : null;
  };
  if (!(await waitFor(root, find, { timeoutMs: LATE_MS, signal }))) return retry('not-found');
  const places = /record(Agency|AgencyProvince)$/.test(locateRole(root, key) ?? '');
  const outcome = await pickFromList({ root, find, value, places, signal });
  if (outcome.outcome === 'done') {
    const rebuilds = /(ethnicity|maritalStatus)$/.test(locateRole(root, key) ?? '');
    await waitQuiet(root.body, { ...(rebuilds ? REBUILDS : OPENS), signal });
  }
  return outcome;
}

function locateRole(root: Document, key: string): string | null {
  const entry = locate(root, key);
  return entry && entry !== 'ambiguous' ? entry.known.role : null;
}

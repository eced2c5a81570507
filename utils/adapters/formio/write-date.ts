/** Dates: flatpickr through its own object, else typed as a person does; "day" components part by part. */
import { askBridge } from '../../bridge/client';
import { dateOf, type PartialDate } from '../../core/dates';
import { typeValue } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import { done, refused, retry } from '../outcomes';
import { chooseNative } from '../../dom/native';
import { dateIn, dayParts } from './read';
import { widgetOf } from './scan';

/** flatpickr takes a typed date when the input loses the focus, at once or one beat later. */
const TAKES_MS = 400;

const two = (n: number): string => String(n).padStart(2, '0');
const shown = ({ day, month, year }: PartialDate): string => `${two(day)}/${two(month)}/${year}`;
const isoOf = ({ day, month, year }: PartialDate): string => `${year}-${two(month)}-${two(day)}`;

/** The date of a text, or null where it is no whole day; '' stands for itself. */
function wholeDay(value: string): PartialDate | '' | null {
  if (value === '') return '';
  const date = dateOf(value);
  return date?.precision === 'day' ? date : null;
}

export async function writeDate({ root, spot, value, again, signal }: WriteJob): Promise<Outcome> {
  const wanted = wholeDay(value);
  if (wanted === null) return refused('bad-value');
  const text = wanted === '' ? '' : shown(wanted);
  const iso = wanted === '' ? '' : isoOf(wanted);
  const controls = () => widgetOf(again() ?? spot).controls;
  const [input, hidden] = controls() as [HTMLInputElement, HTMLInputElement];
  const before = { text: input.value, date: dateIn({ controls: [input, hidden] }) };
  const stands = () => {
    const [, stored] = controls();
    return dateIn({ controls: controls() }) === text && (stored?.value ?? '').startsWith(iso);
  };
  const taken = () => waitFor(root, stands, { timeoutMs: TAKES_MS, signal });
  askBridge(hidden, { op: 'flatpickr.set', iso });
  if (await taken()) return done();
  // without the bridge: the makers' formats, the usual one first; the hidden date tells which of them it was
  for (const typed of wanted === '' ? [''] : [text, iso, `${iso} 12:00 AM`]) {
    if (signal.aborted) return retry('cancelled');
    typeValue(controls()[0] as HTMLInputElement, typed);
    if (await taken()) return done();
  }
  const old = wholeDay(before.date);
  askBridge(controls()[1] as Element, { op: 'flatpickr.set', iso: old ? isoOf(old) : '' });
  if (controls()[0]?.value !== before.text) typeValue(controls()[0] as HTMLInputElement, before.text);
  return refused('bad-value');
}

export function writeDay({ spot, value, again }: WriteJob): Outcome {
  const wanted = wholeDay(value);
  // makers can leave parts out: then a whole day has no place
  if (wanted === null || dayParts(spot.host).length < 3) return refused('bad-value');
  const parts = wanted === '' ? ['', '', ''] : [wanted.day, wanted.month, wanted.year].map(String);
  for (const [at, part] of parts.entries()) {
    // each part may redraw the others
    const now = again();
    const el = now ? dayParts(now.host)[at] : undefined;
    if (!el) return retry('not-found');
    if (el.tagName === 'SELECT') chooseNative(el as HTMLSelectElement, Number(part) - 1);
    else typeValue(el as HTMLInputElement, part);
  }
  const held = dayParts((again() ?? spot).host).every((el, at) => Number(el.value) === Number(parts[at]));
  return held ? done() : retry('did-not-hold');
}

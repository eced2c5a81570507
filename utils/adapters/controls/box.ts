/** Writing into boxes: text, numbers, dates, ticks. What the box makes something else of is taken back. */
import { fold } from '../../core/text';
import type { Native } from '../../dom/native';
import { commitValue, typeValue } from '../../dom/set-value';
import { askBridge, obeyed } from '../../bridge/client';
import type { Outcome } from '../adapter';
import { writeNative } from '../native';
import { done, refused, retry } from '../outcomes';
import { shownInput } from './collect';
import { isCalendar, isoOf, valueOf } from './value';

export function writeBox(host: Native, value: string): Outcome {
  if (host.type === 'radio' || host.type === 'checkbox') return writeNative(host, value);
  const shown = shownInput(host) as HTMLInputElement;
  if (shown.maxLength > 0 && value.length > shown.maxLength) return refused('bad-value');
  if (shown.type === 'number') {
    const number = numberIn(value);
    return number === null ? refused('bad-value') : typeInto(host, shown, number);
  }
  if (shown.type !== 'date' && !isCalendar(host)) return typeInto(host, shown, value);
  const iso = value === '' ? '' : isoOf(value);
  if (iso === null) return refused('bad-value');
  if (shown.type === 'date') commitValue(shown, iso);
  else if (!obeyed(askBridge(host, { op: 'flatpickr.set', iso }))) {
    // a flatpickr whose object cannot be reached would show the date and forget it
    return host.matches('.flatpickr-input') ? retry('unreachable') : typeInto(host, shown, value);
  }
  return means(valueOf(host), value) ? done(valueOf(host)) : refused('bad-value');
}

const SEPARATORS = /[\s.-]/g;

/** Boxes for numbers refuse the dots and spaces with which people write phone numbers and sums, and commas. */
function numberIn(value: string): string | null {
  const plain = value.replace(SEPARATORS, '');
  if (/^0\d{8,}$/.test(plain) || /^\d{1,3}(?:[\s.]\d{3}){2,}$/.test(value)) return plain;
  const number = value.replace(/\s/g, '').replace(',', '.');
  return /^(?:-?\d+(?:\.\d+)?)?$/.test(number) ? number : null;
}

/** What the box makes something else of is taken back. */
function typeInto(host: Native, shown: HTMLInputElement, value: string): Outcome {
  const before = shown.value;
  typeValue(shown, value);
  const now = valueOf(host);
  if (means(now, value)) return done(now);
  if (now !== before) typeValue(shown, before);
  return refused('bad-value');
}

/** Masks may write the same in capitals, with or without separators; a date in another form. */
function means(now: string, value: string): boolean {
  if (now === value || fold(now) === fold(value)) return true;
  const [left, right] = [isoOf(now), isoOf(value)];
  if (left !== null || right !== null) return left === right;
  const digits = value.replace(SEPARATORS, '');
  return (
    /^\d+$/.test(digits) && (digits === value || digits.length >= 9) && now.replace(SEPARATORS, '') === digits
  );
}

/** Writing one control of an Angular form. */
import { dateOf, formatDate, isoOf, sameDate } from '../../core/dates';
import { typeValue } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { writeNative } from '../native';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { isLocked, type Native } from '../../dom/native';
import { choose, clear, type Wish } from './choose';
import { boxIn, radiosIn, valueOf, widgetOf } from './widget';

const TICKED_MS = 800;

export async function writeControl(wish: Wish): Promise<Outcome> {
  const el = wish.now();
  if (!el) return retry('not-found');
  const { value } = wish;
  switch (widgetOf(el)) {
    case 'mat-select':
    case 'ng-select':
    case 'autocomplete':
      return value === '' ? clear(wish) : choose(wish);
    case 'radio':
      return tickOne(el, wish);
    case 'checkbox':
      return tick(el, wish);
    case 'native':
      return writeNative(el as Native, value);
    case 'date':
      return typeDate(el as HTMLInputElement, value);
    default:
      return typeText(el as HTMLInputElement, value);
  }
}

function typeText(el: HTMLInputElement | HTMLTextAreaElement, value: string): Outcome {
  if (el.maxLength > 0 && value.length > el.maxLength) return refused('bad-value');
  const before = el.value;
  typeValue(el, value);
  if (el.value.normalize('NFC') === value) return done();
  // a mask has made something else of it: nothing half-right stays
  if (el.value !== '' && el.value !== before) typeValue(el, before);
  return refused('bad-value');
}

/** Whole dates only: a mask throws anything else away, or takes it for another day. */
function typeDate(el: HTMLInputElement, value: string): Outcome {
  if (value === '') return typeText(el, '');
  const date = dateOf(value);
  if (!date || date.precision !== 'day') return refused('bad-value');
  const before = el.value;
  typeValue(el, el.type === 'date' ? isoOf(date.first) : formatDate(date));
  const now = dateOf(valueOf(el));
  if (now && sameDate(now, date)) return done(valueOf(el));
  if (el.value !== before) typeValue(el, before);
  return refused('bad-value');
}

async function tickOne(el: Element, wish: Wish): Promise<Outcome> {
  const radios = radiosIn(el);
  const match = matchOption(
    wish.value,
    radios.map(({ text }) => text),
  );
  if (match.at === null) return refused(match.reason);
  const radio = radios[match.at];
  if (!radio) return refused('not-an-option');
  if (isLocked(radio.input)) return refused('readonly');
  radio.input.click();
  const taken = () => valueOf(wish.now() ?? el) === radio.text;
  const held = await waitFor(el.ownerDocument, taken, { timeoutMs: TICKED_MS, signal: wish.signal });
  return held ? done(radio.text) : retry('did-not-hold');
}

async function tick(el: Element, wish: Wish): Promise<Outcome> {
  if (wish.value !== 'true' && wish.value !== '') return refused('bad-value');
  boxIn(el)?.click();
  const taken = () => valueOf(wish.now() ?? el) === wish.value;
  const held = await waitFor(el.ownerDocument, taken, { timeoutMs: TICKED_MS, signal: wish.signal });
  return held ? done() : retry('did-not-hold');
}

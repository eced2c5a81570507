/** What stands in a control now, as a person reads it. */
import { dateOf } from '../../core/dates';
import { isLocked, optionsOf, readNative, type Native } from '../../dom/native';
import type { Reading } from '../family/family';
import type { Spot } from '../family/spot';
import { shownInput } from './collect';
import { chosenIn, textsOf } from './list';

export const isList = (el: Element): el is HTMLSelectElement => el.tagName === 'SELECT';
/** Calendars lock their box against typing, not against a date. */
const CALENDAR = /(?:^|[\s_-])(?:flatpickr-input|hasdatepicker|datepicker)(?:$|[\s_-])/i;
export const isCalendar = (el: Element): boolean => CALENDAR.test(el.getAttribute('class') ?? '');

/** `2026-11-21` as screens show it. */
const dayFirst = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year ? `${day}/${month}/${year}` : iso;
};
/** `21/11/2026` as `type=date` wants it; null for anything but a whole date. */
export function isoOf(text: string): string | null {
  const date = dateOf(text);
  if (!date || date.precision !== 'day') return null;
  return [date.year, date.month, date.day]
    .map((part, at) => String(part).padStart(at ? 2 : 4, '0'))
    .join('-');
}

export function valueOf(host: Native): string {
  if (isList(host)) return chosenIn(host);
  const shown = shownInput(host);
  return shown.type === 'date' ? dayFirst(shown.value) : readNative(shown);
}

function locked(host: Native): boolean {
  const shown = shownInput(host);
  // an empty list is closed until the one above it is chosen; that is no lock
  if (isList(shown)) return (isLocked(shown) && textsOf(shown).length > 0) || shown.hasAttribute('readonly');
  if (!isLocked(shown)) return false;
  return (
    !isCalendar(host) ||
    shown.matches(':disabled') ||
    shown.closest('[aria-disabled="true"],[inert]') !== null
  );
}

/** What one spot of `controlsIn` holds. */
export const valueAt = ({ host }: Spot): string => valueOf(host as Native);

/** Reads one spot of `controlsIn`. */
export function readControl({ host: control }: Spot): Reading {
  const host = control as Native;
  const options = isList(host) ? textsOf(host) : optionsOf(host);
  return {
    value: valueOf(host),
    readonly: locked(host),
    required: host.matches(':required,[aria-required="true"]'),
    ...(options ? { options } : {}),
  };
}

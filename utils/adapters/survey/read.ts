/** What a person reads in a question. Everything is in the DOM: reading works without the bridge. */
import { cleanInvisible } from '../../core/text';
import { boxText, isLocked } from '../../dom/native';
import { isPlaceholder } from '../options';
import type { Reading } from '../family/family';
import type { Spot } from '../family/spot';
import { calendarOf, listOf, textBoxOf } from './spots';

const READONLY = '--readonly';

/** `1994-03-12` (also with a time behind it) as a clerk reads it. */
const fromIso = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10).split('-').reverse().join('/') : text;

/** Locked by the library: it says so in classes; `readonly` of a calendar or a list's search box is only against typing. */
function isReadonly(host: Element, kind: Spot['kind']): boolean {
  const classes = (el: Element | null) => el?.getAttribute('class') ?? '';
  if (classes(host).includes(READONLY) || classes(host).includes('--disabled')) return true;
  if (kind === 'select') {
    const list = listOf(host);
    return (
      list !== null &&
      (list.matches('[aria-readonly="true"],[aria-disabled="true"]') || list.matches(':disabled'))
    );
  }
  if (kind === 'choice') {
    const boxes = [...host.querySelectorAll('input')];
    return boxes.length > 0 && boxes.every(isLocked);
  }
  const box = calendarOf(host) ?? textBoxOf(host) ?? host.querySelector('input');
  if (!box) return true;
  if (classes(box).includes(READONLY) || box.matches(':disabled')) return true;
  return !calendarOf(host) && isLocked(box);
}

function chosenIn(host: Element): string {
  const list = listOf(host);
  if (list?.tagName === 'SELECT') {
    const { selectedOptions } = list as HTMLSelectElement;
    const [option] = selectedOptions;
    return option && option.value !== '' ? cleanInvisible(option.textContent ?? '') : '';
  }
  // the title of the question is such a text as well
  const shown = list?.querySelector(
    '.sd-dropdown__value .sv-string-viewer,.sv-string-viewer,.sd-dropdown__value > span',
  );
  const inside = shown?.textContent ?? '';
  // while its box is searched the library writes the chosen text into it
  const typed = host.querySelector<HTMLInputElement>('.sd-dropdown__filter-string-input')?.value;
  const text = cleanInvisible((inside || typed) ?? '');
  return isPlaceholder(text) ? '' : text;
}

function dateIn(host: Element): string {
  const calendar = calendarOf(host);
  const box = textBoxOf(host);
  const shown = cleanInvisible(box?.value ?? '');
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(shown)) return shown;
  return fromIso(calendar && shown !== '' ? calendar.value : shown);
}

export const valueOf = ({ host, kind }: Spot): string => {
  switch (kind) {
    case 'select':
      return chosenIn(host);
    case 'choice': {
      const box = host.querySelector<HTMLInputElement>('input:checked');
      return box ? boxText(box) : '';
    }
    case 'checkbox':
      return host.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ? 'true' : '';
    case 'date':
      return dateIn(host);
    case 'file':
      return '';
    default:
      return textBoxOf(host)?.value ?? '';
  }
};

export function readSpot(spot: Spot): Reading {
  const { host, kind } = spot;
  const options =
    kind === 'choice'
      ? Array.from(host.querySelectorAll<HTMLInputElement>('input[type=radio]'), boxText)
      : null;
  return {
    value: valueOf(spot),
    readonly: kind === 'file' || isReadonly(host, kind),
    ...(options ? { options } : {}),
  };
}

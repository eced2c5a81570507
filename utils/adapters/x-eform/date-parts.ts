/** Dates in three boxes, as typed by a person, plus the hidden ISO box that `x-date` keeps beside them. */
import { formatDate, parseDate } from '../../core/dates';
import { quote } from '../../dom/query';

export interface DateParts {
  day: HTMLInputElement | null;
  month: HTMLInputElement | null;
  year: HTMLInputElement | null;
  /** `yyyy-mm-dd`; may be hidden. */
  iso: HTMLInputElement | null;
}

export const PART_NAME = /-(day|month|year|name-date-input|id-date-input)$/i;

/** The boxes of one date inside `scope`, by the ends of their names or ids. */
export function datePartsIn(scope: ParentNode, name?: string): DateParts {
  const find = (end: string): HTMLInputElement | null => {
    const ends = name ? `=${quote(`${name}-${end}`)} i` : `$="-${end}" i`;
    return (
      scope.querySelector<HTMLInputElement>(`input[name${ends}]`) ?? scope.querySelector(`input[id${ends}]`)
    );
  };
  return {
    day: find('day'),
    month: find('month'),
    year: find('year'),
    iso: find('name-date-input') ?? find('id-date-input'),
  };
}

export const hasParts = ({ day, month, year }: DateParts): boolean => (day ?? month ?? year) !== null;

/** The parts as typed, joined with `/`; leading empty parts are left out (`1952`, `03/1952`). */
export function joinParts({ day, month, year }: DateParts): string {
  const typed = [day, month, year].map((part) => part?.value.trim() ?? '');
  if (typed.every((part) => part === '')) return '';
  while (typed[0] === '') typed.shift();
  return typed.join('/');
}

export interface WrittenDate {
  day: string;
  month: string;
  year: string;
  iso: string;
  text: string;
}

const NOTHING: WrittenDate = { day: '', month: '', year: '', iso: '', text: '' };

const two = (n: number): string => (n === 0 ? '' : String(n).padStart(2, '0'));

/** What to write for a value; null when it is no real date or not precise enough for this field. */
export function writtenDate(value: string, partial: boolean): WrittenDate | null {
  if (value.trim() === '') return NOTHING;
  const parsed = parseDate(value);
  if (!parsed.ok || (!partial && parsed.date.precision !== 'day')) return null;
  const { date } = parsed;
  const iso = date.precision === 'day' ? `${date.year}-${two(date.month)}-${two(date.day)}` : '';
  return { day: two(date.day), month: two(date.month), year: String(date.year), iso, text: formatDate(date) };
}

/** What forms say about an entry in a civil-status book: which event, number, year, the agency that made it. */
import type { Person } from './roles';
import type { Facts } from './rule';
import { asciiDigits, words } from './text';

const OF_PEOPLE: readonly Person[] = ['subject', 'groom', 'bride', 'mother', 'father', 'guardian', 'adopter'];
const OF_THINGS: readonly Person[] = ['land', 'business'];

/** Is the record of this form one of civil status? Land and business papers have numbers and days too. */
export const isCivilForm = (facts: Facts): boolean =>
  facts.persons.some((person) => OF_PEOPLE.includes(person)) &&
  !facts.persons.some((person) => OF_THINGS.includes(person));

export type RecordEvent =
  'birth' | 'marriage' | 'divorce' | 'death' | 'guardianship' | 'parentage' | 'adoption' | 'change';

/** In this order: "Trích lục ghi vào Sổ hộ tịch việc nuôi con nuôi", "Trích lục thay đổi … xác định lại dân tộc". */
const NAMED: readonly (readonly [RecordEvent, readonly string[]])[] = [
  ['adoption', ['con nuoi']],
  ['parentage', ['nhan cha', 'nhan me', 'nhan con']],
  ['guardianship', ['giam ho']],
  ['change', ['cai chinh', 'thay doi ho tich', 'xac dinh lai dan toc']],
  ['divorce', ['ly hon']],
];
const PLAIN: readonly (readonly [RecordEvent, readonly string[]])[] = [
  ['birth', ['khai sinh']],
  ['marriage', ['ket hon']],
  ['death', ['khai tu', 'giay chung tu', 'bao tu']],
];

/** The event by the name of a record or its extract; null when it names none, or several. */
export function recordEventOf(text: string): RecordEvent | null {
  const said = ` ${words(text.slice(0, 300)).join(' ')} `;
  const names = ([, phrases]: readonly [RecordEvent, readonly string[]]) =>
    phrases.some((phrase) => said.includes(` ${phrase} `));
  const special = NAMED.find(names);
  if (special) return special[0];
  const plain = PLAIN.filter(names);
  return plain.length === 1 ? plain[0]![0] : null;
}

/** The event of the record this form is about: the extract asked for, or the record to be changed. */
export const eventOf = (facts: Facts): RecordEvent | null =>
  recordEventOf(facts.get('dossier.recordKind')) ?? recordEventOf(facts.get('dossier.changedRecord'));

export interface RecordNumber {
  /** The number of the entry as written, digits first ("07", "12A"); '' when there is none. */
  number: string;
  /** Four digits that follow it; null when no year is written. */
  year: number | null;
  /** The event by a suffix of extracts (`/TLKS-BS`): that is the number of a copy, not of the entry. */
  copyOf: RecordEvent | null;
  isCopy: boolean;
}

const SUFFIXES: Readonly<Record<string, RecordEvent>> = { tlks: 'birth', tlkh: 'marriage', tlkt: 'death' };

/**
 * Reads the number of an entry or of a book: `12/2026`, `45`, `01/2005`, `07/2026/TLKS-BS`, `01/TP/HT-2005-KS`.
 * Never fails: what is not there is '' or null.
 */
export function readRecordNumber(text: string): RecordNumber {
  const parts = words(asciiDigits(text.slice(0, 100)));
  const at = parts.findIndex((part) => /^\d|\d$/.test(part));
  const year = at < 0 ? undefined : parts.slice(at + 1).find((part) => /^(?:1[89]|2[01])\d\d$/.test(part));
  const suffix = parts.find((part) => /^tl[a-z]{2}$/.test(part));
  return {
    number: parts[at] ?? '',
    year: year === undefined ? null : Number(year),
    copyOf: suffix === undefined ? null : (SUFFIXES[suffix] ?? null),
    isCopy: suffix !== undefined,
  };
}

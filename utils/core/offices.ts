/** Offices by the words people write: which kind it is, whether its level still exists, whether it is named at all. */
import { words } from './text';

export interface Office {
  /** `committee` UBND · `police`, `hospital`: no registrars · `digits`: no word in it · `other`: anything else. */
  kind: 'committee' | 'police' | 'hospital' | 'digits' | 'other';
  /** Of a level that ended on 2025-07-01: district, town, township. */
  gone: boolean;
  /** What is left without the words for the kind of office and unit; '' when it names no place. */
  name: string;
}

const COMMITTEES = ['ubnd', 'uy ban nhan dan', 'ub nhan dan', 'ubhc', 'uy ban hanh chinh', 'uy ban'];
const GONE = ['huyen', 'quan', 'thi tran', 'thi xa', 'tx', 'tt'];
const UNITS = [
  ...GONE,
  'tinh',
  'thanh pho',
  'xa',
  'phuong',
  'dac khu',
  'cap',
  'khu vuc',
  'tp',
  'p',
  'x',
  'q',
  'h',
];

/** `text` (padded words) without one of `phrases` at its start; null when it starts with none. */
function after(text: string, phrases: readonly string[]): string | null {
  const found = phrases.find((phrase) => text.startsWith(` ${phrase} `));
  return found === undefined ? null : text.slice(found.length + 1);
}

/** Reads the first office of a text: "UBND xã A, huyện B" is one of a commune. Total: every text gives one. */
export function officeOf(text: string): Office {
  const all = ` ${words(text.slice(0, 200)).join(' ')} `;
  const said = after(all, ['kinh gui']) ?? all;
  const is = (...phrases: string[]) => phrases.some((phrase) => said.includes(` ${phrase} `));
  const committee = after(said, COMMITTEES);
  const unit = committee ?? said;
  const named = after(unit, UNITS) ?? unit;
  const kind =
    committee !== null
      ? 'committee'
      : is('cong an', 'canh sat')
        ? 'police'
        : is('benh vien', 'tram y te', 'nha ho sinh')
          ? 'hospital'
          : /[a-z]/.test(said)
            ? 'other'
            : 'digits';
  return { kind, gone: after(unit, GONE) !== null, name: named.trim() };
}

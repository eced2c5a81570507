/** Names as they stand in boxes: which boxes hold them, their capitals, their parts. Letters are never changed. */
import { compoundSurname, isCommonSurname, isSurname } from '../reference/surnames';
import { isSyllable } from './legacy-fonts';
import { isForeigner, nameOf, peopleOf } from './people';
import { roleOf, type Attribute, type Person, type Role } from './roles';
import type { Facts } from './rule';
import { cleanInvisible, fold, mendEth, sameWords } from './text';

export const NAME_BOXES = ['fullName', 'surname', 'middleName', 'givenName', 'otherName'] as const;
export type NameBoxKind = (typeof NAME_BOXES)[number];

export const isNameBox = (attribute: Attribute): attribute is NameBoxKind =>
  (NAME_BOXES as readonly Attribute[]).includes(attribute);

export interface NameBox {
  role: Role;
  box: NameBoxKind;
  /** As typed. */
  raw: string;
  /** As `cleanName` gives it. */
  name: string;
  /** Is the person's nationality given, and another than Vietnamese? */
  foreign: boolean;
}

/** Letters of the Latin script with any marks, and what stands between them; `ʻ ʾ ʿ ·` belong to names of other languages. */
export const NAME_CHARACTER = /[\p{Script=Latin}\p{M} '.,\-‐‑‒–—−’‘‛ʻʼʾʿ′`´·]/u;

/** A name without what nobody sees and without a comma or semicolon left at its end; one space between words. */
export const cleanName = (text: string): string => {
  const clean = mendEth(cleanInvisible(text));
  let end = clean.length;
  while (end > 0 && ',; '.includes(clean[end - 1] ?? '')) end--;
  return clean.slice(0, end);
};

/** Longer texts are no names at all: the rule about pasted documents speaks. */
const LONGEST = 500;

/** Every filled name box of the people on the page, of these kinds. */
export function nameBoxes(facts: Facts, kinds: readonly NameBoxKind[] = NAME_BOXES): NameBox[] {
  return peopleOf(facts).flatMap((person) => {
    const foreign = isForeigner(facts, person);
    return kinds.flatMap((box): NameBox[] => {
      const role = roleOf(person, box);
      const raw = facts.get(role);
      if (raw === '' || raw.length > LONGEST) return [];
      return [{ role, box, raw, name: cleanName(raw), foreign }];
    });
  });
}

/**
 * Do two blocks give one name, marks aside? Where one of them has it in parts only, the order is left aside too: the clan's name
 * stands first in its boxes and last on the paper of an Ê-đê.
 */
export function sameHolder(facts: Facts, a: Person, b: Person): boolean {
  const [x, y] = [nameOf(facts, a), nameOf(facts, b)];
  if (fold(x) === fold(y)) return true;
  const inParts = [a, b].some((person) => facts.get(roleOf(person, 'fullName')) === '');
  return inParts && sameWords(fold(x), fold(y));
}

/** The words of a name; the parts of `Quỳnh-Trâm` are two. */
export const wordsOf = (name: string): string[] => name.split(/[ -]/).filter((word) => word !== '');

/** Could every word be a Vietnamese syllable? With marks or without; names of many peoples have other words. */
export const isVietnamese = (name: string): boolean => {
  const list = wordsOf(name);
  return list.length > 0 && list.every(isSyllable);
};

const NOTED = /(?:^|[^\p{L}])(?:sdt|sđt|đt|dt|cccd|cmnd|sinh năm|sn)[\s:.]*\d/iu;

/** Brackets, a telephone or card number, "đã chết": something told about the person. */
export function isNote(name: string): boolean {
  if (/[([{]/.test(name) || /\d{6}/.test(name) || NOTED.test(name)) return true;
  return /(?:^| )(?:đã (?:chết|mất|ly hôn|ly dị)|qua đời)(?: |$)/i.test(name);
}

const titleWord = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
};

/**
 * `NGUYỄN THỊ LAN` or `nGUYỄN thị lan` as `Nguyễn Thị Lan`. Null where nobody can know: an apostrophe (H'Hen, K'Brêl)
 * or a word that is no Vietnamese syllable keeps the paper's own capitals.
 */
export function titleCase(name: string): string | null {
  const list = name.split(' ');
  if (!list.every((word) => word === '' || word.split('-').every(isSyllable))) return null;
  return list.map((word) => word.split('-').map(titleWord).join('-')).join(' ');
}

export interface NameParts {
  surname: string;
  /** '' when the name has none. */
  middleName: string;
  givenName: string;
}

/**
 * Proposes surname, middle and given name: first syllable, rest, last syllable. Null where a person has to decide: one word,
 * words or surnames that are not known, a clan's name at the end (`Y Bhăm Êban`), perhaps two surnames (`Nguyễn Trần Bảo An`),
 * Mông names with two syllables behind `A`.
 *
 * @example splitName('Tôn Nữ Quỳnh Trâm') // { surname: 'Tôn Nữ', middleName: 'Quỳnh', givenName: 'Trâm' }
 */
export function splitName(name: string): NameParts | null {
  const clean = cleanInvisible(name);
  const list = clean.split(' ');
  if (clean.includes('-') || !isVietnamese(clean)) return null;
  const compound = compoundSurname(clean);
  if (compound === 0) {
    const [first = '', second = ''] = list;
    if (!isSurname(first)) return null;
    if (list.length > 2 && isCommonSurname(second)) return null;
    if (list.length > 3 && second.length === 1) return null;
  }
  const length = compound || 1;
  if (list.length <= length) return null;
  return {
    surname: list.slice(0, length).join(' '),
    middleName: list.slice(length, -1).join(' '),
    givenName: list.at(-1) ?? '',
  };
}

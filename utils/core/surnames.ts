/**
 * Surnames that stand first in a name, to compare a child with its parents. Many peoples write the clan last or have none, and no
 * list is complete: what cannot be read says nothing.
 */
import { ethnicGroups } from '../reference/ethnic-groups';
import { isSyllable } from './legacy-fonts';
import { isSurname } from '../reference/surnames';
import { foldKeepMarks, fold, isAscii } from './text';

/** The imperial house: sons and daughters of one family bear different surnames. */
const ROYAL = /^(?:ton nu|ton that|cong tang|cong huyen|huyen ton|cong ton|nguyen phuc|nguyen phuoc) /;

/** Peoples known for names that begin with a surname which children take over. Of the others nothing is compared. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(
  'Kinh|Tày|Thái|Hoa|Mường|Nùng|Mông|Dao|Sán Chay|Sán Dìu|Giáy'.split('|'),
);

export interface Surname {
  /** First syllable, as `foldKeepMarks` gives it. */
  text: string;
  /** The same without marks. */
  plain: string;
  /** Written without any mark in the whole name: then marks tell nothing. */
  bare: boolean;
  /** Is it in the list, marks included? */
  known: boolean;
  /** Is it a Vietnamese syllable at all? "Maria" and "Giuse" are none. */
  syllable: boolean;
}

/** The first syllable of a name as its surname; null where a name does not begin with one syllable that could be. */
export function surnameOf(name: string): Surname | null {
  const folded = fold(name.slice(0, 200));
  const [plain = ''] = folded.split(' ', 1);
  if (!/^[a-z]+$/.test(plain) || ROYAL.test(folded)) return null;
  const bare = isAscii(name);
  const [text = ''] = bare ? [plain] : foldKeepMarks(name.slice(0, 200)).split(' ', 1);
  return { text, plain, bare, known: isSurname(text), syllable: isSyllable(text) };
}

/** Does somebody of this group, as written, bear the surname first? False for an empty or unknown text. */
export function bearsSurnameFirst(ethnicity: string): boolean {
  const groups = ethnicGroups(ethnicity);
  return groups.length > 0 && groups.every((group) => SURNAME_FIRST.has(group));
}

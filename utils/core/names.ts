/** Capitals of Vietnamese names. Letters are never changed, only their case. */
import { isSyllable } from './legacy-fonts';

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

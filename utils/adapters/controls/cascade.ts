/** Lists of places hang on each other: a ward's list is loaded anew for every province. */
import { foldKeepMarks } from '../../core/text';
import type { Spot } from '../family/spot';

export type PlaceLevel = 'country' | 'province' | 'district' | 'ward';

/** Smallest first; words as labels print them, and how technical names end. */
const LEVELS: readonly { level: PlaceLevel; words: readonly string[]; name: RegExp }[] = [
  { level: 'ward', words: ['xã', 'phường', 'thị trấn', 'đặc khu'], name: /xa(?:id)?$|phuong|ward/i },
  { level: 'district', words: ['quận', 'huyện'], name: /huyen|district/i },
  { level: 'province', words: ['tỉnh', 'thành phố', 'tp'], name: /tinh(?:thanh(?:pho)?)?(?:id)?$|province/i },
  { level: 'country', words: ['quốc gia', 'nước'], name: /quocgia|country/i },
];
const spaced = (text: string): string =>
  ` ${foldKeepMarks(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
const PRINTED = LEVELS.map(({ level, words }) => ({ level, words: words.map(spaced) }));
/** "Thị xã" is a district's name that contains a ward's. */
const TOWN = spaced('thị xã');

/** Which level of an address does a list hold, by its words, else by its technical name? The smallest that is named. */
export function placeLevel(label: string, base: string): PlaceLevel | null {
  if (label === '') return LEVELS.find(({ name }) => name.test(base))?.level ?? null;
  const text = spaced(label).replace(TOWN, spaced('huyện'));
  return PRINTED.find(({ words }) => words.some((word) => text.includes(word)))?.level ?? null;
}

const ORDER: readonly PlaceLevel[] = ['country', 'province', 'district', 'ward'];

/** The spot whose list is loaded for what is chosen here: the next smaller level, before another of this one or a larger begins. */
export function dependentOf(spot: Spot, all: readonly Spot[]): Spot | null {
  const level = spot.kind === 'select' ? placeLevel(spot.label, spot.base) : null;
  if (!level || level === 'ward') return null;
  const rank = ORDER.indexOf(level);
  const at = all.findIndex(({ key }) => key === spot.key);
  if (at < 0) return null;
  for (const next of all.slice(at + 1, at + 5)) {
    const other = next.kind === 'select' ? placeLevel(next.label, next.base) : null;
    if (other === null) continue;
    return ORDER.indexOf(other) > rank ? next : null;
  }
  return null;
}

const listOf = (spot: Spot | null | undefined): HTMLSelectElement | null =>
  spot?.host.tagName === 'SELECT' ? (spot.host as HTMLSelectElement) : null;

/** The list that is loaded for what is chosen here … */
export const listAfter = (spot: Spot, all: readonly Spot[]): HTMLSelectElement | null =>
  listOf(dependentOf(spot, all));
/** … and the one for whose choice this one is loaded. */
export const listAbove = (spot: Spot, all: readonly Spot[]): HTMLSelectElement | null =>
  listOf(all.find((other) => dependentOf(other, all)?.key === spot.key));

/**
 * Addresses: fields that stand side by side make one place. Which place is said by a radio before them ("Nơi sinh: trong
 * nước / khác"), by the heading, or by one of them ("Nơi thường trú - Xã/Phường"); else it is where the person lives.
 */
import { roleOf, type Attribute, type Person, type Place, type PlacePart } from '../../core/roles';
import { fold } from '../../core/text';
import type { Level } from '../family/spot';
import type { Item } from './clue';
import { fits } from './fits';
import { BY_LABEL, BY_NEIGHBOUR, BY_SECTION, type Guess } from './guess';
import { bareWords } from './labels';
import { personIn, withoutNumber } from './people';
import { readPlace, type PlaceName } from './places';

const PARTS: Record<Level, PlacePart> = {
  scope: 'Scope',
  country: 'Country',
  province: 'Province',
  district: 'District',
  ward: 'Ward',
  detail: 'Detail',
  abroad: 'Abroad',
};
const ORDER: readonly Level[] = ['scope', 'country', 'province', 'district', 'ward', 'detail', 'abroad'];
const rankOf = (level: Level): number => ORDER.indexOf(level);

interface Part extends Item {
  level: Level;
  place: PlaceName | null;
  /** It opens an address, but which part of it the field itself holds is open. */
  vague: boolean;
}
interface Cluster {
  parts: Part[];
  place: PlaceName | null;
  group: string | undefined;
}

const offers = ({ clue: { options = [] } }: Item, pattern: RegExp): boolean =>
  options.some((option) => pattern.test(fold(option)));
/** "Nơi cư trú: Thường trú / Tạm trú" asks for the kind of residence, whatever its label says. */
export const asksKind = (item: Item): boolean =>
  /choice|select/.test(item.clue.kind) && offers(item, /^(thuong tru|tam tru)\b/);

/** Which part of an address is this field, if any? The words on the page outdo the name: "district" means the ward since 2025-07. */
function partOf(item: Item): Part | null {
  const { clue, says } = item;
  if (clue.kind === 'date' || clue.kind === 'date-text' || clue.kind === 'checkbox' || asksKind(item))
    return null;
  const place = says.place;
  if (says.level === null && place === null && !clue.level) return null;
  if (says.meanings.length > 0 && !says.meanings[0]?.startsWith('@')) return null;
  const typed = clue.kind === 'text' || clue.kind === 'number';
  let level: Level | null = says.level ?? clue.level ?? null;
  if (level === 'detail' && !typed) level = null;
  if (level === null && place !== null) {
    if (typed) level = 'detail';
    else if (clue.kind === 'choice' || offers(item, /^(trong nuoc|nuoc ngoai|o nuoc ngoai)\b/))
      level = 'scope';
    else if (offers(item, /^(tinh|thanh pho) /)) level = 'province';
    else if (offers(item, /^viet nam$/)) level = 'country';
  }
  if (clue.level === 'abroad' || (clue.level === 'scope' && !typed)) level = clue.level;
  // an opener whose own part stays open still says where the fields after it belong
  return level === null && place === null
    ? null
    : { ...item, level: level ?? 'scope', place, vague: level === null };
}

const sameOwner = (a: Item, b: Item): boolean =>
  a.owner.block === b.owner.block && a.owner.person === b.owner.person;

/** Does this part begin another address than the one before it? */
function begins(cluster: Cluster, part: Part, rest: () => readonly (Part | null)[]): boolean {
  const last = cluster.parts.at(-1) as Part;
  const { group } = part.clue;
  if (part.place && cluster.place && part.place !== cluster.place) return true;
  if (group !== undefined && cluster.group !== undefined) return group !== cluster.group;
  if (part.level === 'scope') return true;
  const has = (level: Level): boolean => cluster.parts.some((other) => other.level === level);
  const first = cluster.parts[0] as Part;
  if (has(part.level))
    return !(part.level === 'detail' && has('scope') && !has('abroad') && last.level === 'detail');
  // a detail that names the place closes the fields before it, unless those after it wait for a name and get none
  if (part.level === 'detail' && part.place && !cluster.place) return leads(rest());
  const frontDetail = first.level === 'detail' && first.place !== null && cluster.parts.length >= 1;
  const highest = Math.max(
    ...cluster.parts.filter((other) => !(frontDetail && other === first)).map(({ level }) => rankOf(level)),
    0,
  );
  return rankOf(part.level) < highest;
}

/** Do unnamed parts follow, and no detail behind them to name them? */
function leads(rest: readonly (Part | null)[]): boolean {
  const end = rest.findIndex((part) => part === null || part.place !== null || part.level === 'scope');
  const own = end < 0 ? rest : rest.slice(0, end);
  const closing = end < 0 ? null : rest[end];
  return (
    own.some((part) => part?.level === 'province' || part?.level === 'ward') && closing?.level !== 'detail'
  );
}

function clustersOf(items: readonly Item[]): Cluster[] {
  const clusters: Cluster[] = [];
  let open: Cluster | null = null;
  const parts = items.map(partOf);
  for (const [i, part] of parts.entries()) {
    if (!part) {
      // a field between two parts ends the address, unless nobody sees it
      if (open && items[i]?.clue.visible) open = null;
      continue;
    }
    const before: Part | undefined = open?.parts.at(-1);
    if (open && before && sameOwner(before, part) && !begins(open, part, () => parts.slice(i + 1))) {
      open.parts.push(part);
      open.place ??= part.place;
      open.group ??= part.clue.group;
    } else clusters.push((open = { parts: [part], place: part.place, group: part.clue.group }));
  }
  for (const cluster of clusters) markAbroad(cluster.parts);
  return clusters;
}

/** The free text for the other case: the second detail after a scope, or the only one where no province can be seen. */
function markAbroad(parts: readonly Part[]): void {
  if (parts[0]?.level !== 'scope') return;
  const details = parts.filter(({ level }) => level === 'detail');
  const inland = parts.filter(({ level }) => level === 'province' || level === 'ward');
  const lone = details.length === 1 && inland.every(({ clue }) => !clue.visible) && details[0]?.clue.visible;
  const abroad = details.length > 1 ? details.at(-1) : lone && parts.length > 1 ? details[0] : undefined;
  if (abroad) abroad.level = 'abroad';
}

const placeInHeadings = ({ clue }: Item): PlaceName | null =>
  clue.headings
    .map((title) => readPlace(bareWords(personIn(withoutNumber(title)).rest)).place)
    .findLast((place) => place !== null) ?? null;

/** Guesses of all parts of addresses, by position. A cluster whose place is open gives none. */
export function addressGuesses(items: readonly Item[]): Map<number, Guess> {
  const guesses = new Map<number, Guess>();
  const clusters = clustersOf(items);
  const strong = new Set<string>();
  const keyOf = (person: Person, place: Place, block: number | '') => `${person}.${place}@${block}`;
  const resolved = clusters.map((cluster) => {
    const first = cluster.parts[0] as Part;
    const place = cluster.place ?? placeInHeadings(first);
    const { person, block } = first.owner;
    if (person && place && place !== 'weak' && place !== 'unknown')
      for (const at of [block, ''] as const) strong.add(keyOf(person, place, at));
    return { cluster, place, first };
  });
  const unnamed = new Map<string, number>();
  for (const { place, first } of resolved)
    if (place === null) {
      const own = `${first.owner.person}@${first.owner.block}`;
      unnamed.set(own, (unnamed.get(own) ?? 0) + 1);
    }

  for (const { cluster, place: said, first } of resolved) {
    const { person, block, confidence } = first.owner;
    if (!person || said === 'unknown') continue;
    const usual: Place = person === 'business' ? 'seat' : 'residence';
    const isDefault = said === null || said === 'weak';
    const place: Place = isDefault ? usual : said;
    if (said === null && (strong.has(keyOf(person, usual, block)) || unnamed.get(`${person}@${block}`) !== 1))
      continue;
    if (said === 'weak' && (person === 'business' || strong.has(keyOf(person, usual, '')))) continue;
    // "Nơi sinh" and a detail of its own behind the parts: whose parts they are is open
    const torn = cluster.parts.filter(({ level }) => level === 'detail').length > 1;
    const by =
      said === null ? BY_NEIGHBOUR : confidence >= BY_LABEL ? BY_LABEL : Math.min(confidence, BY_SECTION);
    for (const part of cluster.parts) {
      const attribute: Attribute = `${place}${PARTS[part.level]}`;
      const role = roleOf(person, attribute);
      if (torn || part.vague || !fits(attribute, part.clue)) continue;
      if (part.level === 'scope' && part.clue.kind !== 'choice' && part.clue.kind !== 'select') continue;
      guesses.set(part.at, { role, confidence: Math.min(by, confidence) });
    }
  }
  return guesses;
}

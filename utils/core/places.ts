/** Addresses as a form holds them: the parts of a place that it shows, and what its free line names on its own. */
import { bareProvince, isProvinceCity, provinceAge, successorOf } from '../reference/provinces';
import { recalled } from './recall';
import { dateOf, dayOf } from './dates';
import {
  PLACES,
  PLACE_PARTS,
  attributeOf,
  personOf,
  roleOf,
  type Attribute,
  type Person,
  type Place,
  type PlacePart,
  type Role,
} from './roles';
import type { Facts, RolePattern } from './rule';
import { fold, foldKeepMarks } from './text';
import { REFORM, piecesOf, readUnit } from './unit-names';

export const partRole = (person: Person, place: Place, part: PlacePart): Role =>
  roleOf(person, `${place}${part}` as Attribute);

export interface Address {
  person: Person;
  place: Place;
  /** Parts that the form shows, also empty ones. */
  shown: ReadonlySet<PlacePart>;
  role(part: PlacePart): Role;
  /** '' where the form does not show it. */
  get(part: PlacePart): string;
}

const PART_OF: ReadonlyMap<Attribute, { place: Place; part: PlacePart }> = new Map(
  PLACES.flatMap((place) =>
    PLACE_PARTS.map((part) => [`${place}${part}` as Attribute, { place, part }] as const),
  ),
);

interface Shape {
  person: Person;
  place: Place;
  shown: ReadonlySet<PlacePart>;
}

/** By the roles of a page: every rule about places asks for them. */
const shapes = new WeakMap<readonly Role[], readonly Shape[]>();

function shapesOf(roles: readonly Role[]): readonly Shape[] {
  const known = shapes.get(roles);
  if (known) return known;
  const found = new Map<string, Shape & { shown: Set<PlacePart> }>();
  for (const role of roles) {
    const at = PART_OF.get(attributeOf(role));
    if (!at) continue;
    const person = personOf(role);
    const key = `${person} ${at.place}`;
    const shape = found.get(key) ?? { person, place: at.place, shown: new Set() };
    shape.shown.add(at.part);
    found.set(key, shape);
  }
  const list = [...found.values()];
  shapes.set(roles, list);
  return list;
}

/** The addresses of a form, in page order. */
export const addressesOf = (facts: Facts): Address[] =>
  shapesOf(facts.roles).map(({ person, place, shown }) => {
    const role = (part: PlacePart): Role => partRole(person, place, part);
    const get = (part: PlacePart): string => (shown.has(part) ? facts.get(role(part)) : '');
    return { person, place, shown, role, get };
  });

/** What a rule about these parts of addresses reads, for `Rule.reads`. */
export const readsOf = (parts: readonly PlacePart[], places: readonly Place[] = PLACES): RolePattern[] =>
  places.flatMap((place) => parts.map((part) => `*.${place}${part}` as RolePattern));

/** The days that `isCurrent` looks at. */
export const CURRENT_READS: readonly RolePattern[] = ['*.birthDate', '*.deathDate'];

const reform = dayOf(REFORM);

/**
 * Is this a place of today's units? Home towns stay as the old papers name them, places of birth and death as they were
 * called on that day, and where somebody lived who died before 2025-07-01.
 */
export function isCurrent(facts: Facts, { person, place }: Address): boolean {
  if (place === 'hometown') return false;
  if (place === 'birthPlace') {
    const birth = dateOf(facts.get(roleOf(person, 'birthDate')));
    return birth !== null && birth.first >= reform;
  }
  const death = dateOf(facts.get(roleOf(person, 'deathDate')));
  return death === null || death.first >= reform;
}

/** Is the country given and another one? An empty country is not foreign. */
export const isForeign = (country: string): boolean =>
  country !== '' && !/\bviet ?nam\b|^vnm?\b/.test(fold(country));

/** What is chosen before the address: "Trong nước", or "Khác", "Nước ngoài"; null where it is not known. */
export const scopeOf = ({ get }: Address): 'inland' | 'elsewhere' | null => {
  const scope = fold(get('Scope'));
  if (/^(?:o )?trong nuoc/.test(scope)) return 'inland';
  return /^(?:khac|(?:o )?nuoc ngoai|ngoai nuoc)/.test(scope) ? 'elsewhere' : null;
};

/** Does the form say that this place is not in the country, or none of its units? */
export const isElsewhere = (address: Address): boolean =>
  isForeign(address.get('Country')) || address.get('Abroad') !== '' || scopeOf(address) === 'elsewhere';

/* ---------------------------------------------------------------- the free line */

export interface NamedUnit {
  level: 'province' | 'district' | 'commune';
  /** As written, e.g. `quận Ba Đình`. */
  text: string;
  /** Which piece of the line it is, counted from 0. */
  at: number;
}

/** Rooms, alleys and roads that begin like a short form: "P 302", "H. 3", "Q.lộ 1A". */
const NO_SHORT = /^[hqpx]\s|^h\.\s?[^\p{L}]|^q\.?\s?(?:l|lộ)\s?\d/iu;
/** Offices and roads that begin alike: "Huyện ủy Gia Lâm", "Quận đội", "Huyện lộ 5". */
const NO_UNIT = /^(?:quan|huyen) (?:uy|doi|lo|cong)\b/;
const CITY = /^t\.?\s?p(?=[.\s]|\p{L})/iu;

/** Provinces, districts and communes that a free line names, piece by piece. */
export const unitsIn = recalled((line: string): readonly NamedUnit[] =>
  piecesOf(line).flatMap((text, at): NamedUnit[] => {
    const level = levelOf(text);
    return level ? [{ level, text, at }] : [];
  }),
);

/** By the words at its beginning: "huyện Triệu Phong", "Q.1", "TX Phổ Yên"; "đường huyện 12" and "Bệnh viện quận 5" are none. */
function levelOf(text: string): NamedUnit['level'] | null {
  const { kind } = readUnit(text);
  const plain = fold(text);
  if (kind === 'thanh pho' || (kind === '' && CITY.test(text)))
    // "TP Thanh Hóa" was the city of a district in the province of that name
    return isProvinceCity(text) ? 'province' : kind === '' ? null : 'district';
  if (kind === '') {
    const age = plain.startsWith('tinh ') ? provinceAge(text) : null;
    return age === 'now' || age === 'gone' ? 'province' : null;
  }
  // "Quan Nhân" and "Xa La" are streets and quarters of writers who use marks
  const bareWord = plain.startsWith(`${kind} `) && text.slice(0, kind.length).toLowerCase() === kind;
  if ((bareWord && foldKeepMarks(text) !== plain) || NO_SHORT.test(text) || NO_UNIT.test(plain)) return null;
  return kind === 'quan' || kind === 'huyen' || kind === 'thi xa' ? 'district' : 'commune';
}

/** Is it the same province, perhaps under its name of before 2025-07-01? */
export const sameProvince = (a: string, b: string): boolean => {
  const now = (text: string) => bareProvince(successorOf(text) ?? text);
  return now(a) === now(b);
};

/** What an address says of commune, district and province, and where the commune stands. */
export interface Told {
  ward: string;
  district: string;
  province: string;
  role: Role;
  /** The other boxes that say it. */
  others: readonly Role[];
  /** `box`: chosen or typed as the commune. `line`: named so in a line. `short`: by "P." or "X.", which may be a street's too. */
  by: 'box' | 'line' | 'short';
}

/** By its boxes; where the form has one line for the whole address, by that line, if it names a commune. */
export function toldBy(address: Address): Told | null {
  const { shown, role, get } = address;
  if (shown.has('Ward') || shown.has('Province')) {
    const others = (['District', 'Province'] as const).filter((part) => get(part) !== '');
    const [ward, district, province] = [get('Ward'), get('District'), get('Province')];
    return { ward, district, province, role: role('Ward'), others: others.map(role), by: 'box' };
  }
  const line = get('Detail').slice(0, LINE);
  const commune = unitsIn(line).findLast(({ level }) => level === 'commune');
  if (!commune) return null;
  const ward = piecesOf(line).slice(commune.at).join(', ');
  const by = /^[px][.\d]/i.test(commune.text) ? 'short' : 'line';
  return { ward, district: '', province: '', role: role('Detail'), others: [], by };
}

/** A line is looked at so far, characters. */
export const LINE = 500;

/** The name of a commune without its kind, folded: `Phường Ba Đình` and `P. Ba Đình` are `ba dinh`. */
export const bareCommune = (text: string): string =>
  fold(text)
    .replace(/^(?:xa |phuong |thi tran |dac khu |tt\.? |p\. ?|x\. ?)/, '')
    .replace(/ ?- ?/g, '-');

const GENERIC = new Set(
  'so nha duong ngo ngach hem to dan pho khu khoi thon ap ban buon lang xom xa phuong kp tdp'.split(' '),
);

/** Do these words of a line name one house, not just a hamlet? A number and two words of its own: "Số 12, đường Lê Lợi". */
export const namesHouse = (line: readonly string[]): boolean =>
  line.some((word) => /\d/.test(word)) &&
  line.filter((word) => /^[a-z]/.test(word) && !GENERIC.has(word)).length >= 2;

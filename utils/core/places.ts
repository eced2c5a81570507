/** Addresses as a form holds them: parts of a place, and what the free line "Địa chỉ" names on its own. */
import { bareProvince } from '../reference/provinces';
import { PLACES, roleOf, type Attribute, type Person, type Place, type PlacePart, type Role } from './roles';
import type { Facts } from './rule';
import { cleanInvisible, fold } from './text';

export const partRole = (person: Person, place: Place, part: PlacePart): Role =>
  roleOf(person, `${place}${part}` as Attribute);

/** Places of which the form shows at least one part. */
export const placesOf = (facts: Facts, person: Person): Place[] =>
  PLACES.filter((place) =>
    (['Province', 'Ward', 'District', 'Detail'] as const).some((part) =>
      facts.has(partRole(person, place, part)),
    ),
  );

/** Where somebody lives or can be found today. Places of birth and home towns stay as the old papers name them. */
export const isCurrent = (place: Place): boolean =>
  place === 'residence' || place === 'contact' || place === 'seat' || place === 'workplace';

export interface NamedUnit {
  level: 'district' | 'commune';
  /** As written, e.g. `quận Ba Đình`. */
  text: string;
}

/** "huyện Triệu Phong", "Q. 1", "TX Phổ Yên" at the beginning of a part; "đường huyện 12" and "Bệnh viện quận 5" are none. */
const DISTRICT = /^(?:quan|huyen|thi xa|tx\.?|q\.|h\.) ?[a-z0-9]|^q\d/;
const CITY = /^(?:thanh pho|tp\.?) ?[a-z]/;
const COMMUNE = /^(?:xa|phuong|thi tran|dac khu|tt\.?|p\.|x\.) ?[a-z0-9]|^p\d/;

/** Districts and communes that a free line names, part by part; the province itself is not one. */
export function unitsIn(detail: string, province: string): NamedUnit[] {
  const own = bareProvince(province);
  return cleanInvisible(detail)
    .split(/[,;]| - /)
    .flatMap((piece): NamedUnit[] => {
      const text = piece.trim();
      const folded = fold(text);
      if (DISTRICT.test(folded)) return [{ level: 'district', text }];
      if (CITY.test(folded)) return bareProvince(text) === own ? [] : [{ level: 'district', text }];
      return COMMUNE.test(folded) ? [{ level: 'commune', text }] : [];
    });
}

/** The name of a commune without its kind, folded: `Phường Ba Đình` and `P. Ba Đình` are `ba dinh`. */
export const bareCommune = (text: string): string =>
  fold(text)
    .replace(/^(xa |phuong |thi tran |dac khu |tt\.? |p\. ?|x\. ?)/, '')
    .replace(/ ?- ?/g, '-');

const GENERIC = new Set(
  'so nha duong ngo ngach hem to dan pho khu khoi thon ap ban buon lang xom xa phuong kp tdp'.split(' '),
);

/** Does the line name one house, not just a hamlet? It has a number and two words of its own: "Số 12, đường Lê Lợi". */
export function namesHouse(detail: string): boolean {
  const parts = fold(detail)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return (
    parts.some((word) => /\d/.test(word)) &&
    parts.filter((word) => /^[a-z]/.test(word) && !GENERIC.has(word)).length >= 2
  );
}

/** How a form writes a person down: which boxes it has, which spellings its lists use. One style for a whole dossier. */
import { formatDay, isoOf } from '../../../utils/core/dates';
import { roleOf, type Attribute, type Person, type Place, type Role } from '../../../utils/core/roles';
import type { Citizen, Paper, Scene } from './citizen';
import type { Address } from './places';

export type Values = Partial<Record<Role, string>>;

export interface Style {
  /** "Trong nước / Khác" before an address. */
  scopes: boolean;
  /** The box "Loại giấy tờ". */
  paperKind: boolean;
  /** The box with the paper's number beside the personal number. */
  paperNumber: boolean;
  capitals: boolean;
  day(day: number): string;
  papers: Readonly<Record<Paper['kind'], string>>;
  /** The group as this portal's list spells it. */
  group(name: string): string;
  province(name: string): string;
  ward(name: string): string;
}

const PAPERS: readonly Style['papers'][] = [
  {
    'citizen-card': 'Thẻ căn cước công dân',
    'identity-card': 'Thẻ căn cước',
    'old-card': 'Chứng minh nhân dân',
    passport: 'Hộ chiếu',
  },
  {
    'citizen-card': 'Căn cước công dân',
    'identity-card': 'Thẻ Căn cước',
    'old-card': 'Giấy chứng minh nhân dân',
    passport: 'Hộ chiếu',
  },
];
const ALIASES: Readonly<Record<string, string>> = { Mông: "H'Mông", Mnông: "M'Nông", 'Cơ-ho': "K'Ho" };

const as = (text: string): string => text;

export function styleOf({ random }: Scene): Style {
  const alias = random.chance(0.3);
  const capitalPlaces = random.chance(0.05);
  const shortProvinces = random.chance(0.1);
  const date = random.pick([...Array<'/'>(8).fill('/'), '-', 'short'] as const);
  const place = capitalPlaces ? (text: string) => text.toUpperCase() : as;
  return {
    scopes: random.chance(0.8),
    paperKind: random.chance(0.85),
    paperNumber: random.chance(0.7),
    capitals: random.chance(0.35),
    day: (day) => {
      const text = formatDay(day);
      if (date === '-') return text.replaceAll('/', '-');
      return date === 'short' ? text.replace(/(^|\/)0/g, '$1') : text;
    },
    papers: random.pick(PAPERS),
    group: alias ? (name) => (ALIASES[name] ?? name).replace('-', ' ') : as,
    province: shortProvinces ? (name) => place(name.replace(/^(Tỉnh|Thành phố) /, '')) : place,
    ward: place,
  };
}

export const put = (person: Person, entries: Partial<Record<Attribute, string | undefined>>): Values => {
  const values: Values = {};
  for (const [attribute, value] of Object.entries(entries))
    if (value !== undefined) values[roleOf(person, attribute as Attribute)] = value;
  return values;
};

/** A name as the form shows it: as on the paper, or in capitals. */
export const shown = (who: Citizen, style: Style): string =>
  style.capitals ? who.name.full.toUpperCase() : who.name.full;

export const named = (person: Person, who: Citizen, style: Style): Values =>
  put(person, { fullName: shown(who, style) });

/** Surname, middle and given name in boxes of their own. */
export const namedInParts = (person: Person, { name }: Citizen): Values =>
  name.surname === ''
    ? put(person, { surname: '', middleName: '', givenName: name.full })
    : put(person, { surname: name.surname, middleName: name.middle, givenName: name.given });

/** Personal number and paper. A foreigner's number box stays empty. */
export function identity(person: Person, { id, paper }: Citizen, style: Style): Values {
  if (!paper) return put(person, { personalId: id });
  const card = paper.kind !== 'passport';
  return put(person, {
    personalId: id,
    idPaperType: style.paperKind || !card ? style.papers[paper.kind] : undefined,
    idPaperNumber: style.paperNumber || !card ? paper.number : undefined,
    idPaperIssueDate: style.day(paper.issued),
    idPaperIssuer: paper.issuer,
  });
}

export const gendered = (person: Person, { gender }: Citizen): Values =>
  put(person, { gender: gender === 'male' ? 'Nam' : 'Nữ' });

/** @param year the papers tell only the year of birth. */
export const bornOn = (person: Person, { born }: Citizen, style: Style, year = false): Values =>
  put(person, { birthDate: year ? isoOf(born).slice(0, 4) : style.day(born) });

export function origin(person: Person, { group, nation }: Citizen, style: Style): Values {
  if (nation !== 'Việt Nam') return put(person, { nationality: nation });
  return put(person, { ethnicity: style.group(group), nationality: nation });
}

/** An address inside the country, with the box "Quận/Huyện" only where the old paper has it. */
export function inland(person: Person, place: Place, address: Address, style: Style): Values {
  const { province, district, ward, detail } = address;
  return put(person, {
    ...(style.scopes ? { [`${place}Scope`]: 'Trong nước', [`${place}Country`]: 'Việt Nam' } : {}),
    [`${place}Province`]: style.province(province),
    ...(district ? { [`${place}District`]: district } : {}),
    [`${place}Ward`]: style.ward(ward),
    ...(detail ? { [`${place}Detail`]: detail } : {}),
  });
}

export function residence(person: Person, { home, away }: Citizen, style: Style): Values {
  if (away !== '')
    return put(person, { ...(style.scopes ? { residenceScope: 'Khác' } : {}), residenceAbroad: away });
  return inland(person, 'residence', home, style);
}

/** Name, papers and home: what every grown-up of a form has. */
export const holder = (person: Person, who: Citizen, style: Style): Values => ({
  ...named(person, who, style),
  ...identity(person, who, style),
  ...residence(person, who, style),
});

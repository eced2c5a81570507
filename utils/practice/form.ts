/**
 * From the fields of a scenario to a practice form as data: blocks by person, questions as portals word them, lists, what opens what. A
 * family's skin draws it (`entrypoints/practice-form/`); what it means is found by the family's own adapter, as on a portal: roles stand
 * here to put values in, and are never told to the page.
 */
import {
  attributeOf,
  personOf,
  roleOf,
  PLACES,
  type Attribute,
  type Person,
  type Place,
  type PlacePart,
  type Role,
} from '../core/roles';
import type { Pack } from '../core/pack';
import { fold, foldKeepMarks } from '../core/text';
import { ETHNIC_GROUPS } from '../reference/ethnic-groups';
import * as words from './form-words';
import type { Scenario } from './types';

/** The families of portals whose markup practice forms carry, in the order in which they are offered. */
export const FAMILIES = [
  'x-eform',
  'formio',
  'lien-thong',
  'liferay',
  'liz',
  'surveyjs',
  'webforms',
  'national',
  'igate-staff',
  'named-inputs',
  'justice-wizard',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Where an adapter believes to be on a practice form: paths and hosts are part of some families' marks. Nothing is asked of them. */
export const ADDRESSES: Readonly<Record<Family, string>> = {
  'x-eform': 'https://tokhaidientu.moj.gov.vn/to-khai',
  formio: 'https://dichvucong.vi-du.gov.vn/vi/padsvc/apply',
  'lien-thong': 'https://lienthong.dichvucong.gov.vn/#/ke-khai',
  liferay: 'https://dichvucong.bacninh.gov.vn/web/guest/eform',
  liz: 'https://dichvucong.bvhttdl.gov.vn/nop-ho-so',
  surveyjs: 'https://dichvucong.gov.vn/nop-ho-so',
  webforms: 'https://hokinhdoanh.dkkd.gov.vn/Forms/ToKhai.aspx',
  national: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/00000000-0000-4000-8000-000000000000',
  'igate-staff': 'https://motcua.vi-du.gov.vn/vi/dossier/processing/0123456789abcdef01234567',
  'named-inputs': 'https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online/nhap-to-khai',
  'justice-wizard': 'https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/100001',
};

export interface FormField {
  /** Unique in the form, technical: `truong12`. */
  id: string;
  role: Role;
  label: string;
  answer: words.Answer;
  /** Of lists; of a list of wards those of no province: they follow `within`. */
  options: readonly string[];
  /** Id of the field that the list hangs on (ward ← province), where the form has one. */
  within: string | null;
  /** It stands on the page only while the field with this id shows one of these; null: always. */
  when: { id: string; is: readonly string[] } | null;
}

export interface FormBlock {
  title: string;
  fields: readonly FormField[];
}

export interface FormSpec {
  code: string;
  title: string;
  blocks: readonly FormBlock[];
  /** The portal's table "Thành phần hồ sơ". */
  papers: readonly { name: string; required: boolean }[];
  /** Fields of the scenario that no practice form has: nobody could tell by words whose or what they are. */
  left: readonly Role[];
}

/** Names of provinces → names of their wards, as lists of portals show them. */
export type Wards = Readonly<Record<string, readonly string[]>>;

const PLACED = new RegExp(`^(${PLACES.join('|')})(Scope|Country|Province|District|Ward|Detail|Abroad)$`);
const placeOf = (attribute: Attribute): { place: Place; part: PlacePart } | null => {
  const [, place, part] = PLACED.exec(attribute) ?? [];
  return place ? { place: place as Place, part: part as PlacePart } : null;
};

const subjectOf = ({ name }: Pick<Pack, 'name'>): string =>
  words.SUBJECTS.find(([pattern]) => pattern.test(fold(name)))?.[1] ?? words.SUBJECT;

function questionOf(role: Role): words.Question | null {
  const attribute = attributeOf(role);
  const at = placeOf(attribute);
  if (!at) return words.QUESTIONS[attribute] ?? null;
  const part = words.PARTS[at.part];
  const name = words.PLACE_NAMES[at.place];
  const label = part.label.replace('{Place}', name).replace('{place}', name.toLocaleLowerCase('vi'));
  return { ...part, label };
}

/** Of whom "Quan hệ với …" can be asked: of everybody else it reads as the requester's. */
const RELATED: ReadonlySet<Person> = new Set([
  'requester',
  'submitter',
  'guardian',
  'recipient',
  'adopter',
  'householder',
]);

/** Some questions have no words of their own in the adapters' lexicon, or none without the question that stands before them. */
function isAskable(role: Role, all: ReadonlySet<Role>): boolean {
  const [person, attribute] = [personOf(role), attributeOf(role)];
  const at = placeOf(attribute);
  const has = (part: PlacePart): boolean => at !== null && all.has(roleOf(person, `${at.place}${part}`));
  if (questionOf(role) === null || person === 'land' || at?.part === 'District') return false;
  if (/^relation(Other)?$/.test(attribute) && !RELATED.has(person)) return false;
  // the radio "trong nước / khác" and what hangs on it are read together with the province between them
  if (at?.part === 'Abroad') return has('Scope') && has('Province');
  return !/^(Scope|Country)$/.test(at?.part ?? '') || has('Province');
}

/** A card's number stands before its day and issuer, as on every portal: what "Ngày cấp" means is told by what was asked before it. */
const CARD: readonly Attribute[] = [
  'personalId',
  'idPaperType',
  'idPaperNumber',
  'idPaperIssueDate',
  'idPaperIssuer',
  'idPaperExpiry',
];
/** What has to stand side by side. */
function clusterOf(role: Role): string {
  const attribute = attributeOf(role);
  const place = placeOf(attribute)?.place ?? (CARD.includes(attribute) ? 'card' : attribute);
  return `${personOf(role)}.${place}`;
}
/** The title of the block that a question has besides its person's; '' for most. */
const topicOf = (role: Role): string =>
  words.TOPICS.find(([pattern]) => pattern.test(attributeOf(role)))?.[1] ?? '';

/** The order of the scenario, but the fields of a person stand in one block, and the parts of a place or a card side by side. */
function inBlocks(roles: readonly Role[]): Role[][] {
  return together(roles, personOf).flatMap((own) =>
    together(
      together(own, clusterOf).flatMap((one) => one.toSorted((a, b) => rankOf(a) - rankOf(b))),
      topicOf,
    ).toSorted(([a], [b]) => Number(topicOf(a as Role) !== '') - Number(topicOf(b as Role) !== '')),
  );
}
function together<T>(list: readonly T[], by: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()];
}
const ORDER: readonly PlacePart[] = ['Scope', 'Country', 'Province', 'District', 'Ward', 'Detail', 'Abroad'];
/** Within what stands side by side. */
const rankOf = (role: Role): number => {
  const attribute = attributeOf(role);
  const at = placeOf(attribute);
  return at ? ORDER.indexOf(at.part) : CARD.indexOf(attribute);
};

/** A list without the right answer would tell that there is none: what a paper says for the field can be chosen as well. */
function optionsOf(
  question: words.Question,
  role: Role,
  said: readonly string[],
  provinces: readonly string[],
) {
  const { options = [] } = question;
  if (options === 'wards') return [];
  const list =
    options === 'ethnic-groups'
      ? [...ETHNIC_GROUPS, words.OTHER]
      : options === 'nations'
        ? words.NATIONS
        : options === 'provinces'
          ? provinces
          : options;
  // names of places stand in the portal's own list or nowhere: an old one has to be put into today's
  if (list.length === 0 || options === 'provinces') return list;
  const has = new Set(list.map(foldKeepMarks));
  return [...list, ...said.filter((text) => text !== '' && !has.has(foldKeepMarks(text)))];
}

/** What opens a field: "Khác" before the text that explains it, the radio before the parts of an address. */
function openerOf(role: Role, all: ReadonlySet<Role>): { role: Role; is: readonly string[] } | null {
  const [person, attribute] = [personOf(role), attributeOf(role)];
  const at = placeOf(attribute);
  if (at) {
    const scope = `${person}.${at.place}Scope` as Role;
    if (at.part === 'Scope' || !all.has(scope)) return null;
    return { role: scope, is: at.part === 'Abroad' ? [words.OTHER] : ['', words.INLAND] };
  }
  const base = `${person}.${attribute.replace(/Other$/, '')}` as Role;
  if (!/^(ethnicity|relation)Other$/.test(attribute) || !all.has(base)) return null;
  return { role: base, is: [words.OTHER] };
}

/**
 * The practice form of a scenario under the pack that was chosen for it.
 * @param provinces today's provinces as portals list them, with their kind.
 */
export function formOf(
  scenario: Pick<Scenario, 'fields' | 'folder'>,
  pack: Pick<Pack, 'code' | 'name' | 'papers'>,
  provinces: readonly string[],
): FormSpec {
  const unique = [...new Set(scenario.fields)];
  const wanted: ReadonlySet<Role> = new Set(unique);
  const asked = unique.filter((role) => isAskable(role, wanted));
  const all: ReadonlySet<Role> = new Set(asked);
  const subject = subjectOf(pack);
  const facts = scenario.folder.flatMap((paper) => paper.facts);
  const saying = (role: Role): string[] => [
    ...new Set(facts.filter((fact) => fact.role === role).map(({ value }) => value.trim())),
  ];
  const roles = inBlocks(asked);
  const ids = new Map(roles.flat().map((role, at) => [role, `truong${at + 1}`]));
  const idOf = (role: Role): string => ids.get(role) as string;

  const callOf = (role: Role): string => words.HEADINGS[personOf(role)].replace(/^Thông tin /, '');
  const titleOf = (role: Role): string =>
    topicOf(role).replace('{person}', callOf(role)) || words.HEADINGS[personOf(role)];
  /** Of a card that nothing else is asked about, the question itself says whose it is. */
  const labelOf = (role: Role, label: string): string => {
    const isLone =
      CARD.indexOf(attributeOf(role)) > 2 &&
      !CARD.slice(0, 3).some((attribute) => all.has(roleOf(personOf(role), attribute)));
    return (isLone ? `${label} của ${callOf(role)}` : label).replace('{subject}', subject);
  };
  const fieldOf = (role: Role): FormField => {
    const question = questionOf(role) as words.Question;
    const opener = openerOf(role, all);
    const province = question.options === 'wards' ? (role.replace(/Ward$/, 'Province') as Role) : null;
    return {
      id: idOf(role),
      role,
      label: labelOf(role, question.label),
      // without the province above it a ward is written, not chosen
      answer: province && !all.has(province) ? 'text' : question.answer,
      options: optionsOf(question, role, saying(role), provinces),
      within: province && all.has(province) ? idOf(province) : null,
      when: opener && { id: idOf(opener.role), is: opener.is },
    };
  };
  return {
    code: pack.code,
    title: pack.name,
    blocks: roles.map((own) => ({
      title: titleOf(own[0] as Role).replace('{subject}', subject),
      fields: own.map(fieldOf),
    })),
    papers: pack.papers.map(({ official, action, when, onlyIf }) => ({
      name: official,
      required: action === 'submit' && when === undefined && onlyIf === undefined,
    })),
    left: unique.filter((role) => !all.has(role)),
  };
}

/**
 * The one vocabulary of field roles: `person.attribute`.
 *
 * Packs, rules, drafts and adapters meet only here: a pack for birth registration works on a new portal the day
 * its adapter can name the roles. Extend the lists, never fork them.
 */

/** Whose fact a field holds. `dossier` is the application itself. */
export const PERSONS = [
  'requester',
  'subject',
  'mother',
  'father',
  'groom',
  'bride',
  'spouse',
  'householder',
  'owner',
  'submitter',
  'recipient',
  'guardian',
  'adopter',
  'business',
  'land',
  'dossier',
] as const;
export type Person = (typeof PERSONS)[number];

/** Places come in parts; `District` exists only on papers from before 2025-07-01. */
export const PLACES = [
  'residence',
  'birthPlace',
  'hometown',
  'deathPlace',
  'workplace',
  'seat',
  'contact',
] as const;
export const PLACE_PARTS = ['Scope', 'Country', 'Province', 'District', 'Ward', 'Detail', 'Abroad'] as const;
export type Place = (typeof PLACES)[number];
export type PlacePart = (typeof PLACE_PARTS)[number];

const SIMPLE = [
  'fullName',
  'surname',
  'middleName',
  'givenName',
  'otherName',
  'birthDate',
  'gender',
  'ethnicity',
  'ethnicityOther',
  'nationality',
  'religion',
  'personalId',
  'idPaperType',
  'idPaperNumber',
  'idPaperIssueDate',
  'idPaperIssuer',
  'idPaperExpiry',
  'phone',
  'email',
  'occupation',
  'taxCode',
  'socialInsuranceNumber',
  'healthInsuranceNumber',
  'bankAccount',
  'bankAccountHolder',
  'bankName',
  'oldIdNumber',
  'benefitCategory',
  'relation',
  'relationOther',
  'maritalStatus',
  'marriageCount',
  'residenceKind',
  // events
  'deathDate',
  'deathHour',
  'deathMinute',
  'deathCause',
  'marriageDate',
  'divorceDate',
  // the dossier
  'registrationType',
  'birthKind',
  'copies',
  'wantsCopies',
  'resultChannel',
  'purpose',
  'purposeOther',
  'addressee',
  'addresseeProvince',
  'note',
  'recordKind',
  'recordName',
  'recordNumber',
  'recordBook',
  'recordDate',
  'recordAgency',
  'recordAgencyProvince',
  'changeKind',
  'changedRecord',
  'changeContent',
  'changeReason',
  'deathNoticeKind',
  'deathNoticeNumber',
  'deathNoticeDate',
  'deathNoticeIssuer',
  'courtDecisionNumber',
  'courtDecisionDate',
  'courtDecisionIssuer',
  'periodFrom',
  'periodTo',
  'receiptDate',
  // business
  'name',
  'foreignName',
  'shortName',
  'lines',
  'capital',
  'startDate',
  'labourers',
  'taxMethod',
  'ownerKind',
  // disability
  'disabilityKind',
  'disabilityLevel',
  'disabilityCause',
] as const;

export type Attribute = (typeof SIMPLE)[number] | `${Place}${PlacePart}`;
export type Role = `${Person}.${Attribute}`;

const allAttributes = (): readonly Attribute[] => [
  ...SIMPLE,
  ...PLACES.flatMap((place) => PLACE_PARTS.map((part) => `${place}${part}` as const)),
];

// Marked as pure, so that a script which never asks leaves the whole vocabulary behind.
export const ATTRIBUTES = /* @__PURE__ */ allAttributes();
const PERSON_SET: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(PERSONS);
const ATTRIBUTE_SET: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(ATTRIBUTES);

/** Is this text a role of the vocabulary? Use it on everything that comes from a file, a page or a message. */
export function isRole(text: string): text is Role {
  const dot = text.indexOf('.');
  return dot > 0 && PERSON_SET.has(text.slice(0, dot)) && ATTRIBUTE_SET.has(text.slice(dot + 1));
}

// Rules ask for the same few hundred roles thousands of times a form: each is put together once, and taken apart once.
const split = new Map<Role, readonly [Person, Attribute]>();
const joined = new Map<Person, Map<Attribute, Role>>();

function partsOf(role: Role): readonly [Person, Attribute] {
  let parts = split.get(role);
  if (!parts) {
    const dot = role.indexOf('.');
    split.set(role, (parts = [role.slice(0, dot) as Person, role.slice(dot + 1) as Attribute]));
  }
  return parts;
}

export const personOf = (role: Role): Person => partsOf(role)[0];
export const attributeOf = (role: Role): Attribute => partsOf(role)[1];

export function roleOf(person: Person, attribute: Attribute): Role {
  let own = joined.get(person);
  if (!own) joined.set(person, (own = new Map()));
  let role = own.get(attribute);
  if (!role) own.set(attribute, (role = `${person}.${attribute}`));
  return role;
}

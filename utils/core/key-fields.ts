/**
 * What must never be wrong in a dossier: what comes from papers. Each piece of information counts once, so an address or a name in parts is
 * one; choices of the form and contact by the way are none.
 */
import { PLACES, PLACE_PARTS, attributeOf, isRole, personOf } from './roles';

const KEYS: ReadonlySet<string> = new Set([
  'fullName',
  'birthDate',
  'gender',
  'ethnicity',
  'nationality',
  'personalId',
  'idPaperNumber',
  'idPaperIssueDate',
  'idPaperIssuer',
  'relation',
  'maritalStatus',
  'phone',
  'email',
  'taxCode',
  'bankAccount',
  'deathDate',
  'deathHour',
  'deathMinute',
  'deathCause',
  'deathNoticeNumber',
  'deathNoticeDate',
  'deathNoticeIssuer',
  'recordKind',
  'recordNumber',
  'recordBook',
  'recordDate',
  'recordAgency',
  'name',
  'shortName',
  'lines',
  'capital',
  'labourers',
  'taxMethod',
]);
const NAME_PARTS: ReadonlySet<string> = new Set(['surname', 'middleName', 'givenName']);
const PLACE = new Map<string, string>(
  PLACES.flatMap((place) => PLACE_PARTS.map((part) => [`${place}${part}`, place])),
);

/** The piece of information that a field belongs to (`mother.residenceWard` → `mother.residence`); null: none that counts. */
export function keyFieldOf(role: string | null): string | null {
  if (role === null || !isRole(role)) return null;
  const attribute = attributeOf(role);
  const key = PLACE.get(attribute) ?? (NAME_PARTS.has(attribute) ? 'fullName' : attribute);
  return PLACE.has(attribute) || KEYS.has(key) ? `${personOf(role)}.${key}` : null;
}

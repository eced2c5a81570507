/** How a field is written, by what it holds. The sentences stand in `texts.lessons`; the rules say nothing of their examples (tested). */
import { attributeOf, PLACES, PLACE_PARTS, type Attribute, type Role } from '../../utils/core/roles';
import type { Field } from '../../utils/core/snapshot';
import { texts } from '../../utils/i18n';

export type Way = keyof typeof texts.lessons.ways;

const PLAIN: Partial<Record<Attribute, Way>> = {
  fullName: 'name',
  otherName: 'name',
  surname: 'namePart',
  middleName: 'namePart',
  givenName: 'namePart',
  gender: 'gender',
  ethnicity: 'ethnicity',
  ethnicityOther: 'other',
  relationOther: 'other',
  purposeOther: 'other',
  nationality: 'nationality',
  religion: 'religion',
  personalId: 'personalId',
  idPaperType: 'idPaperType',
  idPaperNumber: 'idPaperNumber',
  idPaperIssuer: 'issuer',
  deathNoticeIssuer: 'issuer',
  courtDecisionIssuer: 'issuer',
  recordAgency: 'issuer',
  phone: 'phone',
  email: 'email',
  taxCode: 'taxCode',
  socialInsuranceNumber: 'socialInsuranceNumber',
  healthInsuranceNumber: 'healthInsuranceNumber',
  bankAccount: 'bankAccount',
  bankAccountHolder: 'bankAccountHolder',
  bankName: 'bankName',
  oldIdNumber: 'oldIdNumber',
  recordNumber: 'record',
  recordBook: 'record',
  deathNoticeNumber: 'record',
  courtDecisionNumber: 'record',
  copies: 'count',
  labourers: 'count',
  marriageCount: 'count',
};

/** Places as they are today, and places as a paper of some day names them. */
const NOW: ReadonlySet<string> = new Set(['residence', 'workplace', 'seat', 'contact']);

function wayOfPlace(attribute: Attribute): Way | null {
  const place = PLACES.find((one) => attribute.startsWith(one));
  const part = place && PLACE_PARTS.find((one) => attribute === `${place}${one}`);
  if (!part) return null;
  switch (part) {
    case 'Scope':
      return 'scope';
    case 'Country':
      return 'country';
    case 'Abroad':
      return 'abroad';
    case 'District':
      return 'district';
    case 'Detail':
      return place === 'birthPlace' || place === 'deathPlace' ? 'detailPlace' : 'detail';
    default:
      return NOW.has(place) ? (part === 'Province' ? 'provinceNow' : 'wardNow') : 'placeThen';
  }
}

/** A day that the paper itself always prints in full, or that the form asks for in full. */
const WHOLE_DAY: ReadonlySet<Attribute> = new Set<Attribute>([
  'idPaperIssueDate',
  'idPaperExpiry',
  'courtDecisionDate',
  'deathNoticeDate',
  'receiptDate',
  'periodFrom',
  'periodTo',
  'startDate',
]);

/** @param birthForm the birth of a child is registered here: its day is known. */
export function wayOf(role: Role, { kind }: Pick<Field, 'kind'>, birthForm: boolean): Way {
  const attribute = attributeOf(role);
  if (attribute.endsWith('Date') || WHOLE_DAY.has(attribute)) {
    const whole = kind === 'date' || WHOLE_DAY.has(attribute) || (birthForm && role === 'subject.birthDate');
    return whole ? 'day' : 'partialDay';
  }
  return PLAIN[attribute] ?? wayOfPlace(attribute) ?? (kind === 'number' ? 'number' : 'plain');
}

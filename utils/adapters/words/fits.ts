/** Can a field of this kind, with these options, hold that attribute at all? And may that person have it? */
import type { Attribute, Person } from '../../core/roles';
import type { FieldKind } from '../../core/snapshot';
import { fold } from '../../core/text';
import { isPlaceholder } from '../options';

/** Picked, never typed. */
const LISTED =
  /^(residenceKind|maritalStatus|wantsCopies|birthKind|ownerKind|taxMethod|resultChannel|registrationType)$|Scope$/;
/** Typed, never picked. */
const TYPED =
  /Date$|Name$|Number$|^personalId$|^copies$|Other$|Account|Detail$|Abroad$|^(name|surname|phone|email|capital|labourers|note|taxCode|idPaperExpiry|changeContent|changeReason|recordBook|period.*)$/;
const DATED = /Date$|^(idPaperExpiry|periodFrom|periodTo)$/;
const COUNTED =
  /^(personalId|idPaperNumber|oldIdNumber|phone|taxCode|socialInsuranceNumber|healthInsuranceNumber|bankAccount|copies|capital|labourers|marriageCount|deathHour|deathMinute|birthDate|recordNumber|recordBook|deathNoticeNumber|courtDecisionNumber)$/;

/** What some list must offer, folded. */
const OFFERS: Partial<Record<Attribute, RegExp>> = {
  gender: /^(nam|nu)$/,
  nationality: /viet nam/,
  wantsCopies: /^(co|khong)\b/,
  idPaperType: /can cuoc|chung minh|ho chieu|dinh danh/,
  maritalStatus: /ket hon|doc than|ly hon/,
  residenceKind: /thuong tru|tam tru|hien tai/,
};

export interface Holder {
  kind: FieldKind;
  options?: readonly string[];
}

export function fits(attribute: Attribute, { kind, options }: Holder): boolean {
  if (kind === 'file' || kind === 'checkbox') return false;
  if (kind === 'date' || kind === 'date-text') return DATED.test(attribute);
  if (kind === 'number') return COUNTED.test(attribute);
  if (kind === 'text') return !LISTED.test(attribute);
  if (TYPED.test(attribute)) return attribute === 'bankName';
  const offered = (options ?? []).filter((option) => !isPlaceholder(option)).map(fold);
  const needed = OFFERS[attribute];
  return offered.length < 2 || !needed || offered.some((option) => needed.test(option));
}

const OF_DOSSIER =
  /^(registrationType|birthKind|copies|wantsCopies|resultChannel|purpose|purposeOther|addressee|addresseeProvince|note|record.*|changeKind|changedRecord|changeContent|changeReason|deathNotice.*|periodFrom|periodTo|receiptDate)$/;
const OF_BUSINESS =
  /^(name|foreignName|shortName|lines|capital|startDate|labourers|taxMethod|ownerKind|seat.*)$/;
const OF_BOTH = /^(phone|email|taxCode|contact.*|bank.*)$/;

export const ofDossier = (attribute: Attribute): boolean => OF_DOSSIER.test(attribute);
export const ofBusiness = (attribute: Attribute): boolean => OF_BUSINESS.test(attribute);

/** May this person have that attribute? A household business has no date of birth, a mother no capital. */
export function belongs(person: Person, attribute: Attribute): boolean {
  if (person === 'dossier') return ofDossier(attribute);
  if (person === 'land') return false;
  if (ofDossier(attribute)) return false;
  return person === 'business' ? ofBusiness(attribute) || OF_BOTH.test(attribute) : !ofBusiness(attribute);
}

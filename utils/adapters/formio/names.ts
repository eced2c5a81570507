/**
 * Keys of the iGate platform (met 2026-10): the same on all its hosts, and the keys under which the clerk's side stores the
 * dossier. Labels are likely ones, no document gives them; a renamed key is found by its absence, not by its label.
 */
import { roleOf, type Attribute, type Person } from '../../core/roles';
import { absentFrom, type KnownField, type KnownForm } from '../family/known-form';

const PERSON: readonly (readonly [key: string, attribute: Attribute, label: string])[] = [
  ['fullname', 'fullName', 'Họ và tên'],
  ['birthday', 'birthDate', 'Ngày sinh'],
  ['gender', 'gender', 'Giới tính'],
  ['identityNumber', 'personalId', 'Số CCCD/CMND'],
  ['identityDate', 'idPaperIssueDate', 'Ngày cấp'],
  // a text on most forms, a list of agencies under the other key on some: one of the two is no missing field
  ['idIssuePlace|identityAgency', 'idPaperIssuer', 'Nơi cấp'],
  ['phoneNumber', 'phone', 'Số điện thoại'],
  ['province', 'residenceProvince', 'Tỉnh/Thành phố'],
  // since 2025-07 the ward, although its name says otherwise
  ['district', 'residenceWard', 'Phường/Xã'],
  ['address', 'residenceDetail', 'Địa chỉ chi tiết'],
];
/** On some forms only. */
const MORE: readonly (readonly [key: string, attribute: Attribute, label: string])[] = [
  ['email', 'email', 'Email'],
];
/** Documented without a meaning: read by their labels, and no sign of a change. */
const UNEXPLAINED =
  'isOwnerDossierCheck isOwnerDossier nation ownerNation village ward ownerVillage ownerWard taxCode organization note noidungyeucaugiaiquyet chonDoiTuong';

const owned = (key: string): string => `owner${key[0]?.toUpperCase()}${key.slice(1)}`;
const same = (key: string): string => key;

const fieldsOf = (
  who: Person,
  name: (key: string) => string,
  { always }: { always: boolean },
): [string, KnownField][] =>
  [...PERSON, ...MORE].map(([key, attribute, label]) => [
    key.split('|').map(name).join('|').toLowerCase(),
    {
      role: roleOf(who, attribute),
      label,
      ...(always && PERSON.some(([usual]) => usual === key) ? { always: true as const } : {}),
    },
  ]);

const OWNER = fieldsOf('owner', owned, { always: true }).map(([name]) => name);
const APPLICANT = fieldsOf('submitter', same, { always: true }).map(([name]) => name);
const usual = (names: readonly string[]): string[] => names.slice(0, PERSON.length);

const form = (id: string, parts: readonly [string, KnownField][]): KnownForm => ({
  id,
  procedure: null,
  fields: Object.fromEntries(parts),
});

/** The pages of the platform: who stands on them. A block that is closed or not shown has no fields, and that is no change. */
const BOTH = form('igate', [
  ...fieldsOf('submitter', same, { always: true }),
  ...fieldsOf('owner', owned, { always: true }),
]);
const APPLICANT_ONLY = form('igate-applicant', [
  ...fieldsOf('submitter', same, { always: true }),
  ...fieldsOf('owner', owned, { always: false }),
]);
const OWNER_ONLY = form('igate-owner', [
  ...fieldsOf('submitter', same, { always: false }),
  ...fieldsOf('owner', owned, { always: true }),
]);
export const FORMS: readonly KnownForm[] = [BOTH, APPLICANT_ONLY, OWNER_ONLY];

/** From this share of a block's keys on, the block is the platform's own. */
const ENOUGH = 0.5;
const share = (names: readonly string[], bases: ReadonlySet<string>): number =>
  names.filter((name) => name.split('|').some((alias) => bases.has(alias))).length / names.length;

export function platformForm(bases: ReadonlySet<string>): KnownForm | null {
  const applicant = share(usual(APPLICANT), bases) >= ENOUGH;
  const owner = share(usual(OWNER), bases) >= ENOUGH;
  return applicant && owner ? BOTH : applicant ? APPLICANT_ONLY : owner ? OWNER_ONLY : null;
}

const each = (names: readonly string[]): string[] => names.flatMap((name) => name.split('|'));
const OWNER_NAMES: ReadonlySet<string> = new Set(each(OWNER));
const PEOPLE_NAMES: ReadonlySet<string> = new Set([...each(APPLICANT), ...OWNER_NAMES]);
const UNEXPLAINED_NAMES: ReadonlySet<string> = new Set(UNEXPLAINED.toLowerCase().split(' '));

/** A key that the platform uses for a person, letter case aside. */
export const isPlatformName = (name: string): boolean => PEOPLE_NAMES.has(name.toLowerCase());
export const isUnexplained = (name: string): boolean => UNEXPLAINED_NAMES.has(name.toLowerCase());
/** Does the key itself say that it is the owner's? */
export const isOwnerName = (name: string): boolean => OWNER_NAMES.has(name.toLowerCase());

/** What the platform's own blocks on this page should hold and do not. */
export function missingFrom(bases: ReadonlySet<string>): KnownField[] {
  const known = platformForm(bases);
  return known ? absentFrom(known, bases).flatMap(([, field]) => (field.always ? [field] : [])) : [];
}

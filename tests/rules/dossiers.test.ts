/** Consistent dossiers are silent; one mistake is told once, by the rule that is meant for it. */
import { describe, expect, it } from 'vitest';
import { judgeValues } from '../../scripts/evaluate/assess-values';
import type { AssessedIssue } from '../../utils/core/assess';
import { birthDossiers, fatherRequests, grandmotherRequests } from '../dossiers/birth';
import { TODAY, type Values } from '../dossiers/dossier';
import { divorcedGroom, firstMarriage, marriageDossiers } from '../dossiers/marriage';

const issuesOf = (values: Values, procedure: string | null, today = TODAY): AssessedIssue[] =>
  judgeValues(values, procedure, today);

const line = ({ severity, rule, subtype, role }: AssessedIssue) => `${severity} ${rule}:${subtype} ${role}`;

describe.each([...birthDossiers, ...marriageDossiers].map((each) => [each.id, each] as const))(
  '%s',
  (_id, dossier) => {
    it('has no error and no warning, with its pack and without', () => {
      for (const procedure of [dossier.procedure, null]) {
        const loud = issuesOf(dossier.values, procedure, dossier.today).filter(
          (issue) => issue.severity !== 'info',
        );
        expect(loud.map(line)).toEqual([]);
      }
    });
  },
);

/** A mistake: what is changed, and the one thing that has to be said. */
type Mistake = [name: string, base: { values: Values; procedure: string }, change: Values, expect: string];

const MISTAKES: Mistake[] = [
  [
    'a digit of the mother is missing',
    fatherRequests,
    { 'mother.personalId': '00119600002' },
    'error personal-id:length mother.personalId',
  ],
  [
    'a letter O in the number of the father',
    grandmotherRequests,
    { 'father.personalId': '0O1094000011', 'father.idPaperNumber': '0O1094000011' },
    'error personal-id:characters father.personalId',
  ],
  [
    'the mother is a year younger',
    fatherRequests,
    { 'mother.birthDate': '17/08/1997' },
    'warn personal-id-cross:year mother.personalId',
  ],
  [
    "the child's date does not exist",
    fatherRequests,
    { 'subject.birthDate': '31/09/2026' },
    'error dates:not-real subject.birthDate',
  ],
  [
    'the child is born tomorrow',
    fatherRequests,
    { 'subject.birthDate': '21/11/2026' },
    'error dates:future subject.birthDate',
  ],
  [
    'the card was issued before birth',
    firstMarriage,
    { 'bride.idPaperIssueDate': '15/07/1999' },
    'error paper-dates:before-birth bride.idPaperIssueDate',
  ],
  [
    'a digit in the name of the child',
    fatherRequests,
    { 'subject.fullName': 'Nguyễn Minh An1' },
    'error names:digits subject.fullName',
  ],
  [
    'Caps Lock in the name of the groom',
    firstMarriage,
    { 'groom.fullName': 'lÊ qUANG dŨNG' },
    'warn name-case:caps-lock groom.fullName',
  ],
  [
    'an old font in the name of the bride',
    firstMarriage,
    { 'bride.fullName': 'Vâ Ngäc Tr©m' },
    'error name-encoding:tcvn3 bride.fullName',
  ],
  [
    'late, but said in time',
    fatherRequests,
    { 'subject.birthDate': '05/08/2026', 'dossier.registrationType': 'Đăng ký đúng hạn' },
    'warn birth-registration-deadline:late dossier.registrationType',
  ],
  [
    'father not known, but filled in',
    fatherRequests,
    { 'dossier.birthKind': 'Chưa xác định được cha' },
    'warn birth-kind:parent-filled father.fullName',
  ],
  [
    'the requester is somebody else',
    fatherRequests,
    {
      'requester.fullName': 'Vũ Thanh Tùng',
      'requester.personalId': '001088000056',
      'requester.idPaperNumber': '001088000056',
    },
    'warn requester-relation:other-number requester.personalId',
  ],
  [
    'the card number differs from the personal number',
    firstMarriage,
    { 'groom.idPaperNumber': '079098000056' },
    'warn mirror-fields:card-number groom.idPaperNumber',
  ],
  [
    'the groom is nineteen',
    firstMarriage,
    {
      'groom.birthDate': '09/09/2007',
      'groom.personalId': '079207000055',
      'groom.idPaperNumber': '079207000055',
    },
    'warn marriage-age:too-young groom.birthDate',
  ],
  [
    'the bride has the number of the groom',
    firstMarriage,
    { 'bride.personalId': '079098000055', 'bride.idPaperNumber': '079098000055' },
    'error personal-id-people:spouses bride.personalId',
  ],
  [
    'the name of the groom is empty',
    firstMarriage,
    { 'groom.fullName': '' },
    'error required:empty groom.fullName',
  ],
  [
    'divorced, but first marriage',
    divorcedGroom,
    { 'groom.marriageCount': '1' },
    'warn marriage-status:count-too-low groom.marriageCount',
  ],
  [
    'the ethnic group is a country',
    firstMarriage,
    { 'groom.ethnicity': 'Việt Nam' },
    'warn ethnicity:unknown groom.ethnicity',
  ],
  [
    'a district in the address',
    fatherRequests,
    { 'mother.residenceDetail': 'Số 12, phố Đội Cấn, quận Ba Đình' },
    'warn address-mixture:district-in-detail mother.residenceDetail',
  ],
  [
    'CMND of the bride',
    firstMarriage,
    { 'bride.idPaperType': 'Chứng minh nhân dân', 'bride.idPaperNumber': '012345678' },
    'error old-card:ended bride.idPaperType',
  ],
];

describe('one mistake, one issue', () => {
  it.each(MISTAKES)('%s', (_name, base, change, expected) => {
    const loud = issuesOf({ ...base.values, ...change }, base.procedure).filter(
      (issue) => issue.severity !== 'info',
    );
    expect(loud.map(line)).toEqual([expected]);
  });
});

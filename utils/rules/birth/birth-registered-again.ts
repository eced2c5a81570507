/** Only births registered before 2016 can be registered again: neither the birth nor the old record may be younger. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { againBefore, isAgain } from '../../core/registered-again';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** The second with a foreign side. */
const AGAIN = ['1.004884', '2.000522'];

function check(facts: Facts): Finding[] {
  if (!isBirthForm(facts) || !isAgain(facts, AGAIN)) return [];
  const event = againBefore(facts, 'subject.birthDate', 'again-too-new');
  return event.length > 0 ? event : againBefore(facts, 'dossier.recordDate', 'record-too-new');
}

const rule: Rule = {
  id: 'birth-registered-again',
  version: 1,
  confidence: 'certain',
  source: 'Nghị định 123/2015/NĐ-CP Điều 24 khoản 1 (chỉ việc đã đăng ký trước ngày 01/01/2016)',
  scope: 'form',
  // The law of 2026 may count otherwise: from its first day nothing is said until that has been read.
  until: '2027-02-28',
  changes: ['2027-03-01'],
  reads: ['dossier.registrationType', 'subject.birthDate', 'dossier.recordDate', ...BIRTH_FORM],
  check,
};
export default rule;

const again = (name: string, birth: string, record: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'dossier.registrationType': 'Đăng ký lại',
    'dossier.birthKind': '',
    'subject.birthDate': birth,
    'dossier.recordDate': record,
  },
  expect,
});

export const cases = (): RuleCase[] => [
  again('long ago', '05/10/1990', '12/11/1990'),
  again('the last day', '20/12/2015', '31/12/2015'),
  again(
    'registered on the first day that does not count',
    '20/12/2015',
    '01/01/2016',
    'warn record-too-new dossier.recordDate',
  ),
  again('born lately', '05/10/2026', '', 'warn again-too-new subject.birthDate'),
  again(
    'born and registered lately: one issue',
    '05/10/2020',
    '12/10/2020',
    'warn again-too-new subject.birthDate',
  ),
  again('by year, 2015', '2015', '2015'),
  again('by year, 2016', '2016', '', 'warn again-too-new subject.birthDate'),
  again('registered late, by year only', '1990', '2017', 'warn record-too-new dossier.recordDate'),
  {
    name: 'by the procedure, without a choice',
    facts: { 'mother.fullName': '', 'subject.birthDate': '05/10/2018' },
    procedure: AGAIN[0]!,
    expect: ['warn again-too-new subject.birthDate'],
  },
  {
    name: 'a first registration',
    facts: {
      'mother.fullName': '',
      'subject.birthDate': '05/10/2018',
      'dossier.registrationType': 'Đăng ký mới',
    },
    expect: [],
  },
  {
    name: 'a copy of a record: no birth is registered',
    facts: { 'subject.birthDate': '05/10/2018', 'dossier.recordDate': '10/10/2018' },
    expect: [],
  },
];

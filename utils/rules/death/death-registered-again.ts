/** Only deaths registered before 2016 can be registered again: neither the death nor the old record may be younger. */
import { againBefore, isAgain } from '../../core/registered-again';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const AGAIN = ['1.005461'];

function check(facts: Facts): Finding[] {
  if (!facts.has('subject.deathDate') || !isAgain(facts, AGAIN)) return [];
  const event = againBefore(facts, 'subject.deathDate', 'again-too-new');
  return event.length > 0 ? event : againBefore(facts, 'dossier.recordDate', 'record-too-new');
}

const rule: Rule = {
  id: 'death-registered-again',
  version: 1,
  confidence: 'certain',
  source: 'Nghị định 123/2015/NĐ-CP Điều 24 khoản 1 (chỉ việc đã đăng ký trước ngày 01/01/2016)',
  scope: 'form',
  // The law of 2026 may count otherwise: from its first day nothing is said until that has been read.
  until: '2027-02-28',
  changes: ['2027-03-01'],
  reads: ['dossier.registrationType', 'subject.deathDate', 'dossier.recordDate'],
  check,
};
export default rule;

const again = (name: string, death: string, record: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.deathDate': death, 'dossier.recordDate': record },
  procedure: AGAIN[0]!,
  expect,
});

export const cases = (): RuleCase[] => [
  again('long ago', '05/10/1990', '12/11/1990'),
  again('by year, 2015', '2015', ''),
  again('died lately', '05/10/2020', '12/10/2020', 'warn again-too-new subject.deathDate'),
  again('registered lately', '05/10/1990', '2016', 'warn record-too-new dossier.recordDate'),
  {
    name: 'a first registration',
    facts: { 'subject.deathDate': '05/10/2020', 'dossier.registrationType': 'Đăng ký quá hạn' },
    expect: [],
  },
  {
    name: 'by the choice',
    facts: { 'subject.deathDate': '05/10/2020', 'dossier.registrationType': 'Đăng ký lại' },
    expect: ['warn again-too-new subject.deathDate'],
  },
];

/** A child gets its personal number with the registration: a number before the first registration comes from somewhere else. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { isInTime, isLate } from '../../core/registration-term';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const ROLE = 'subject.personalId';
const CHOICE = 'dossier.registrationType';

function check(facts: Facts): Finding[] {
  const choice = fold(facts.get(CHOICE).slice(0, 120));
  const first = isInTime(choice) || isLate(choice) || choice.includes('dang ky moi');
  if (!first || facts.get(ROLE) === '' || !isBirthForm(facts)) return [];
  return [{ subtype: 'before-registration', severity: 'info', role: ROLE, others: [CHOICE] }];
}

const rule: Rule = {
  id: 'child-number',
  version: 1,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 14, Điều 16: số định danh được cấp khi đăng ký khai sinh',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [ROLE, CHOICE, ...BIRTH_FORM],
  check,
};
export default rule;

const child = (name: string, choice: string, number: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'dossier.birthKind': '', [CHOICE]: choice, [ROLE]: number },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  child('no number', 'Đăng ký đúng hạn', ''),
  child('a number', 'Đăng ký đúng hạn', '001226000011', 'info before-registration'),
  child('a first registration', 'Đăng ký mới', '001226000011', 'info before-registration'),
  child('again', 'Đăng ký lại', '001090000011'),
  child('with personal papers', 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân', '001090000011'),
  child('nothing chosen', '', '001226000011'),
];

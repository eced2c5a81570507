/** How old is the child? The joint procedure is for children under six; a grown-up is registered by another one. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { ageOn, dateOf } from '../../core/dates';
import { isAgain } from '../../core/registered-again';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const ROLE = 'subject.birthDate';
/** Birth, residence, health insurance and card in one dossier: "cho trẻ em dưới 6 tuổi". */
const JOINT = '3.000722';
const UNDER = 6;
/** From here on somebody has papers of his own (NĐ 123/2015, the procedure 1.004772). */
const GROWN = 14;
const FIRST = '1.001193';
/** "Cho người đã có hồ sơ, giấy tờ cá nhân", also with a foreign side: nobody has such papers in the first weeks. */
const WITH_PAPERS = new Set(['1.004772', '1.000893']);
const WEEKS = 60;
const OLDEST = 110;

function check(facts: Facts): Finding[] {
  const [birth, today] = [dateOf(facts.get(ROLE)), dateOf(facts.today)];
  if (!birth || !today || birth.first > today.first || !isBirthForm(facts)) return [];
  const years = ageOn(birth, today).min;
  const say = (subtype: string, severity: Finding['severity']): Finding[] => [
    { subtype, severity, role: ROLE, params: { years } },
  ];
  if (years > OLDEST) return say('too-old', 'warn');
  if (facts.procedure === JOINT) return years >= UNDER ? say('not-under-six', 'warn') : [];
  const choice = fold(facts.get('dossier.registrationType').slice(0, 120));
  // With a choice on the form the rule about the term speaks of it.
  if (choice === '' && WITH_PAPERS.has(facts.procedure ?? ''))
    return today.first - birth.last <= WEEKS && birth.precision === 'day' ? say('no-papers-yet', 'warn') : [];
  const papers = choice.includes('da co ho so');
  const first = facts.procedure === FIRST && !papers && !isAgain(facts, []);
  return first && years >= GROWN ? say('grown', 'info') : [];
}

const rule: Rule = {
  id: 'child-age',
  version: 1,
  confidence: 'likely',
  source:
    'Tên thủ tục 3.000722 (trẻ em dưới 6 tuổi); thủ tục 1.004772 cho người đã có hồ sơ, giấy tờ cá nhân',
  scope: 'form',
  reads: [ROLE, 'dossier.registrationType', ...BIRTH_FORM],
  yields: ['parent-age:both', 'parent-age:not-older'],
  check,
};
export default rule;

const born = (date: string, procedure: string, ...expect: string[]): RuleCase => ({
  name: `${date} in ${procedure}`,
  facts: { 'mother.fullName': '', 'subject.birthDate': date },
  procedure,
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  born('05/10/2026', JOINT),
  born('23/11/2020', JOINT),
  born('22/11/2020', JOINT, 'warn not-under-six'),
  born('2020', JOINT),
  born('2019', JOINT, 'warn not-under-six'),
  born('05/10/2026', FIRST),
  born('22/11/2012', FIRST, 'info grown'),
  born('05/10/1990', '1.004772'),
  born('05/10/2026', '1.004772', 'warn no-papers-yet'),
  born('2026', '1.004772'),
  born('05/10/1990', '1.004884'),
  born('1900', '1.004884', 'warn too-old'),
  born('2027', FIRST),
  {
    name: 'a grown-up with papers',
    facts: {
      'mother.fullName': '',
      'subject.birthDate': '05/10/1990',
      'dossier.registrationType': 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân',
    },
    procedure: FIRST,
    expect: [],
  },
];

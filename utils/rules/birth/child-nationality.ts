/** Vietnamese parents have a Vietnamese child; a child whose parents are both foreign is hardly one. Between them the parents agree. */
import { BIRTH_FORM, isBirthForm, parentsWith } from '../../core/birth';
import { isForeigner, value } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, hasWords } from '../../core/text';

const ROLE = 'subject.nationality';
/** A parent without a nationality: the child may become Vietnamese by its residence (Luật Quốc tịch 2008 Điều 17). */
const NONE = /^(khong|chua|vo) /;

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '' || NONE.test(fold(text.slice(0, 100))) || !isBirthForm(facts)) return [];
  const parents = parentsWith(facts, (parent) => value(facts, parent, 'nationality') !== '');
  if (!parents) return [];
  const foreign = isForeigner(facts, 'subject') && !hasWords(text.slice(0, 200), 'Việt Nam');
  const fits = parents.some((parent) => {
    const theirs = value(facts, parent, 'nationality').slice(0, 200);
    const vietnamese = !isForeigner(facts, parent) || hasWords(theirs, 'Việt Nam');
    return vietnamese !== foreign || NONE.test(fold(theirs));
  });
  if (fits) return [];
  const others = parents.map((parent) => roleOf(parent, 'nationality'));
  return [{ subtype: foreign ? 'foreign' : 'vietnamese', severity: 'warn', role: ROLE, others }];
}

const rule: Rule = {
  id: 'child-nationality',
  version: 1,
  confidence: 'likely',
  source: 'Luật Quốc tịch Việt Nam 2008 Điều 15, Điều 16, Điều 17',
  scope: 'form',
  reads: [ROLE, '*.nationality', ...BIRTH_FORM],
  yields: ['nationality'],
  check,
};
export default rule;

const family = (child: string, mother: string, father: string, ...expect: string[]): RuleCase => ({
  name: `${child} of ${mother || '—'} and ${father || '—'}`,
  facts: {
    'subject.nationality': child,
    'mother.fullName': 'Trần Thị Lan',
    'mother.nationality': mother,
    'father.fullName': '',
    'father.nationality': father,
  },
  expect: expect.map((subtype) => `warn ${subtype} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  family('Việt Nam', 'Việt Nam', 'VIET NAM'),
  family('Việt Nam', 'Việt Nam', 'Pháp'),
  family('Pháp', 'Việt Nam', 'Pháp'),
  family('Hoa Kỳ', 'Việt Nam', 'Mỹ'),
  family('Việt Nam, Pháp', 'Việt Nam', 'Việt Nam'),
  family('Pháp', 'Việt Nam', 'Việt Nam', 'foreign'),
  family('Việt Nam', 'Lào', 'Lào', 'vietnamese'),
  family('Việt Nam', 'Lào', 'Không quốc tịch'),
  family('Việt Nam', 'Hoa Kỳ và Việt Nam', 'Pháp'),
  family('Chưa xác định', 'Việt Nam', 'Việt Nam'),
  family('Pháp', 'Việt Nam', ''),
  {
    name: 'only the mother is known',
    facts: {
      'dossier.birthKind': 'Chưa xác định được cha',
      'subject.nationality': 'Pháp',
      'mother.nationality': 'Việt Nam',
    },
    expect: [`warn foreign ${ROLE}`],
  },
];

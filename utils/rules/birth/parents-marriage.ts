/** The parents' marriage certificate on a birth form: they were of an age to marry on its day. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { BIRTH_FORM, isBirthForm, type Parent, PARENTS, recordIsOfParents } from '../../core/birth';
import { birthOf, isForeigner, readsOf } from '../../core/people';
import { ageOn, certainlyAfter, dateOf, formatDate, type PartialDate } from '../../core/dates';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** "Từ 20 tuổi", "từ 18 tuổi" of the law of 2000 began with the birthday before (Luật HNGĐ 2000 Điều 9, 2014 Điều 8). */
const LEAST = { mother: 17, father: 19 } as const;
function marriageRole(facts: Facts, parent: Parent): Role | null {
  const own = roleOf(parent, 'marriageDate');
  if (facts.get(own) !== '') return own;
  return recordIsOfParents(facts) ? 'dossier.recordDate' : null;
}

/** They were of an age to marry on that day. */
function ofAge(facts: Facts, parent: Parent, role: Role, married: PartialDate): Finding[] {
  const born = bornOf(facts, parent);
  if (!born || isForeigner(facts, parent)) return [];
  const years = ageOn(born.date, married).max;
  if (years >= LEAST[parent]) return [];
  const before = certainlyAfter(born.date, married);
  return [
    {
      subtype: before ? 'before-birth' : 'too-young',
      severity: before ? 'error' : 'warn',
      role,
      others: [born.role],
      params: { parent, years: Math.max(0, years), date: formatDate(married) },
    },
  ];
}

function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  if (!today || !isBirthForm(facts)) return [];
  return PARENTS.flatMap((parent): Finding[] => {
    const role = marriageRole(facts, parent);
    const married = role ? dateOf(facts.get(role)) : null;
    if (!role || !married || certainlyAfter(married, today)) return [];
    const wrong = ofAge(facts, parent, role, married);
    if (wrong.length > 0) return wrong;
    const child = birthOf(facts, 'subject');
    const params = { date: formatDate(married) };
    return child && certainlyAfter(married, child)
      ? [{ subtype: 'child-before', severity: 'info', role, others: ['subject.birthDate'], params }]
      : [];
  });
}

const rule: Rule = {
  id: 'parents-marriage',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hôn nhân và gia đình 2014 Điều 8 khoản 1 điểm a; Luật Hôn nhân và gia đình 2000 Điều 9',
  scope: 'form',
  reads: [
    'mother.marriageDate',
    'father.marriageDate',
    'dossier.recordDate',
    '*.nationality',
    ...BIRTH_FORM,
    ...readsOf('*', BIRTH_PARTS),
  ],
  yields: ['date-order', 'parent-age:both', 'parent-age:not-older', 'parent-age:too-young'],
  check,
};
export default rule;

const family = (name: string, married: string, ...expect: string[]): RuleCase => ({
  name,
  facts: {
    'mother.fullName': 'Trần Thị Lan',
    'mother.birthDate': '17/08/1996',
    'father.fullName': 'Nguyễn Văn Hùng',
    'father.birthDate': '1994',
    'dossier.recordDate': married,
  },
  procedure: '3.000722',
  expect: expect.map((line) => `${line} dossier.recordDate`),
});

export const cases = (): RuleCase[] => [
  family('married at twenty', '20/11/2016'),
  family('she was eighteen, he was nineteen or twenty', '01/09/2014'),
  family('a year mistyped: he was eighteen', '01/09/2012', 'warn too-young', 'warn too-young'),
  family('before both were born', '01/09/1990', 'error before-birth', 'error before-birth'),
  family('not read yet', '01/09'),
  {
    name: 'the child was born before',
    facts: { 'mother.fullName': '', 'mother.marriageDate': '20/11/2026', 'subject.birthDate': '05/10/2026' },
    expect: ['info child-before mother.marriageDate'],
  },
  family('in the future: its own error', '01/09/2030'),
  {
    name: 'the former record of a child is no marriage',
    facts: { 'mother.fullName': '', 'mother.birthDate': '17/08/1996', 'dossier.recordDate': '20/08/1998' },
    procedure: '1.004884',
    expect: [],
  },
  {
    name: 'in a box of her own',
    facts: {
      'mother.fullName': '',
      'mother.personalId': '001196000022',
      'mother.marriageDate': '01/09/2011',
    },
    expect: ['warn too-young mother.marriageDate'],
  },
];

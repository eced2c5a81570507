/** The social pension is for people of 75; from 70 for poor and nearly poor households. */
import { readsOf } from '../../core/people';
import { type Age, ageOf, BIRTH_PARTS } from '../../core/ages';
import { dateOf, isoOf } from '../../core/dates';
import { isAbout } from '../../core/matters';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const FULL = 75;
const POOR = 70;
/** Whom the pension may be for, the likeliest first. The money may be fetched by somebody younger. */
const PENSIONERS = ['subject', 'owner', 'recipient'] as const satisfies readonly Person[];

function pensioner(facts: Facts): Finding[] {
  const known = PENSIONERS.flatMap((person) => {
    const age = ageOf(facts, person);
    return age ? [{ person, age }] : [];
  });
  const first = known[0];
  if (!first || known.some(({ age }) => age.max >= FULL)) return [];
  const oldest = known.reduce((a, b) => (b.age.max > a.age.max ? b : a));
  if (oldest.age.max < POOR) {
    const params = { age: oldest.age.max, least: POOR };
    const others = known.slice(1).map(({ age }) => age.role);
    return [{ subtype: 'too-young', severity: 'warn', role: first.age.role, others, params }];
  }
  const groups = PENSIONERS.map((person) => fold(facts.get(roleOf(person, 'benefitCategory')))).join(' ');
  return groups.includes('ngheo')
    ? []
    : [{ subtype: 'poor-only', severity: 'info', role: oldest.age.role, params: { age: oldest.age.max } }];
}

/** Funeral costs of a pensioner: how old he was on the day of his death. */
function deceased(facts: Facts): Finding[] {
  const death = dateOf(facts.get('subject.deathDate'));
  const age: Age | null = death ? ageOf(facts, 'subject', isoOf(death.last)) : null;
  return age && age.max < POOR
    ? [
        {
          subtype: 'died-younger',
          severity: 'warn',
          role: age.role,
          others: ['subject.deathDate'],
          params: { age: Math.max(age.max, 0), least: POOR },
        },
      ]
    : [];
}

const rule: Rule = {
  id: 'social-pension-age',
  version: 1,
  confidence: 'certain',
  source: 'Luật Bảo hiểm xã hội 41/2024/QH15; Nghị định 176/2025/NĐ-CP Điều 2 (thủ tục 1.014027, 1.014028)',
  scope: 'form',
  reads: ['subject.deathDate', ...readsOf(PENSIONERS, ['benefitCategory'], BIRTH_PARTS)],
  from: '2025-07-01',
  yields: ['benefit-age'],
  check: (facts) =>
    isAbout(facts, 'social-pension')
      ? pensioner(facts)
      : isAbout(facts, 'pension-funeral')
        ? deceased(facts)
        : [],
};
export default rule;

const pension = (name: string, facts: RuleCase['facts'], ...expect: string[]): RuleCase => ({
  name,
  procedure: '1.014027',
  facts,
  expect,
});

export const cases = (): RuleCase[] => [
  pension('75 today', { 'owner.birthDate': '22/11/1951' }),
  pension('only the year', { 'owner.birthDate': '1951' }),
  pension('74', { 'owner.birthDate': '23/11/1951' }, 'info poor-only owner.birthDate'),
  pension('70 and poor', {
    'owner.birthDate': '22/11/1956',
    'owner.benefitCategory': 'Hộ cận nghèo',
  }),
  pension('69', { 'owner.birthDate': '23/11/1956' }, 'warn too-young owner.birthDate'),
  pension('by the number', { 'owner.personalId': '001190000017' }, 'warn too-young owner.personalId'),
  pension('a daughter fetches the money', {
    'owner.birthDate': '05/03/1945',
    'recipient.birthDate': '05/03/1990',
  }),
  pension(
    'nobody is old',
    {
      'owner.birthDate': '05/03/1985',
      'recipient.birthDate': '05/03/1990',
    },
    'warn too-young owner.birthDate',
  ),
  {
    name: 'funeral costs of a pensioner',
    procedure: '1.014028',
    facts: { 'subject.birthDate': '1945', 'subject.deathDate': '01/11/2026' },
    expect: [],
  },
  {
    name: 'funeral costs of somebody who was too young for it',
    procedure: '1.014028',
    facts: { 'subject.birthDate': '05/03/1970', 'subject.deathDate': '01/11/2026' },
    expect: ['warn died-younger subject.birthDate'],
  },
  {
    name: 'another procedure',
    procedure: '1.116909',
    facts: { 'owner.birthDate': '05/03/1990' },
    expect: [],
  },
];

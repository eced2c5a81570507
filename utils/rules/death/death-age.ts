/** Was the deceased born before the death, at an age that can be? By the birth date, or the personal number where there is none. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { readsOf } from '../../core/people';
import { ageOn, certainlyBefore, dateOf, dayOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** Hardly anybody has lived longer; a bound to look at, not law. */
const OLDEST = 110;

function check(facts: Facts): Finding[] {
  const death = dateOf(facts.get('subject.deathDate'));
  const born = bornOf(facts, 'subject');
  if (!death || !born || death.first > dayOf(facts.today)) return [];
  const { role, date } = born;
  const others = ['subject.deathDate'] as const;
  if (certainlyBefore(death, date)) {
    // Between two dates the rule about dates says so.
    return role === 'subject.birthDate' ? [] : [{ subtype: 'before-birth', severity: 'warn', role, others }];
  }
  const years = ageOn(date, death).min;
  return years > OLDEST ? [{ subtype: 'too-old', severity: 'warn', role, others, params: { years } }] : [];
}

const rule: Rule = {
  id: 'death-age',
  version: 1,
  confidence: 'likely',
  source:
    'Ngưỡng 110 tuổi là ngưỡng rà soát, không phải quy định; Nghị định 137/2015/NĐ-CP Điều 13 (năm sinh trong số định danh)',
  scope: 'form',
  reads: ['subject.deathDate', ...readsOf('*', BIRTH_PARTS)],
  check,
};
export default rule;

const life = (birth: string, death: string, ...expect: string[]): RuleCase => ({
  name: `${birth} – ${death}`,
  facts: { 'subject.birthDate': birth, 'subject.deathDate': death },
  expect: expect.map((line) => `${line} subject.birthDate`),
});

export const cases = (): RuleCase[] => [
  life('1952', '10/11/2026'),
  life('02/03/1925', '10/11/2026'),
  life('1890', '1985'),
  life('1915', '10/11/2026'),
  life('1914', '10/11/2026', 'warn too-old'),
  life('1815', '1985', 'warn too-old'),
  life('10/11/2026', '09/11/2026'),
  life('', '10/11/2026'),
  {
    name: 'by the number: born after the death',
    facts: { 'subject.personalId': '001090000011', 'subject.deathDate': '1985' },
    expect: ['warn before-birth subject.personalId'],
  },
  {
    name: 'by the number',
    facts: { 'subject.personalId': '038068000031', 'subject.deathDate': '10/11/2026' },
    expect: [],
  },
];

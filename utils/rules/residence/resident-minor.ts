/** People under eighteen move in with their parents' consent, found no household of their own and are no householders. */
import { readsOf } from '../../core/people';
import { ageOf, BIRTH_PARTS } from '../../core/ages';
import { isAbout } from '../../core/matters';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const ADULT = 18;
/** The switch "người chưa thành niên" of the packs about temporary residence. */
const CASE = 'minor';

/** Only where nobody in the household is of age may a younger one stand for it. */
function head(facts: Facts): Finding[] {
  const age = isAbout(facts, 'residence') ? ageOf(facts, 'householder') : null;
  if (!age || age.max >= ADULT) return [];
  const params = { age: Math.max(age.max, 0), least: ADULT };
  return [{ subtype: 'householder', severity: 'warn', role: age.role, params }];
}

function moving(facts: Facts): Finding[] {
  const split = isAbout(facts, 'household-split');
  const stay = isAbout(facts, 'stay-registration') || isAbout(facts, 'stay-extension');
  if (!split && !(stay && !facts.cases.has(CASE))) return [];
  // The forms speak of "người đề nghị": the subject, or the requester where there is no subject.
  const person: Person = facts.persons.includes('subject') ? 'subject' : 'requester';
  const age = ageOf(facts, person);
  if (!age || age.max >= ADULT) return [];
  const params = { age: Math.max(age.max, 0), least: ADULT };
  return split
    ? [{ subtype: 'split', severity: 'warn', role: age.role, params }]
    : [{ subtype: 'consent', severity: 'info', role: age.role, params }];
}

const rule: Rule = {
  id: 'resident-minor',
  version: 1,
  confidence: 'certain',
  source:
    'Luật Cư trú 68/2020/QH14 Điều 10 (chủ hộ), Điều 25 (tách hộ: năng lực hành vi dân sự đầy đủ); thủ tục 1.004194 (ý kiến đồng ý của cha, mẹ, người giám hộ)',
  scope: 'form',
  reads: readsOf(['subject', 'requester', 'householder'], BIRTH_PARTS),
  check: (facts) => [...moving(facts), ...head(facts)],
};
export default rule;

const born = (name: string, procedure: string, birth: string, ...expect: string[]): RuleCase => ({
  name,
  procedure,
  facts: { 'subject.birthDate': birth },
  expect,
});

export const cases = (): RuleCase[] => [
  born('a grown-up stays', '1.004194', '05/03/1990'),
  born('a pupil stays', '1.004194', '05/03/2012', 'info consent subject.birthDate'),
  { ...born('a pupil, the case is chosen', '1.004194', '05/03/2012'), cases: [CASE] },
  born('18 today', '1.010038', '22/11/2008'),
  born('a household of a child', '1.010038', '23/11/2008', 'warn split subject.birthDate'),
  {
    name: 'a householder of 16',
    procedure: '1.004222',
    facts: { 'householder.birthDate': '05/03/2010' },
    expect: ['warn householder householder.birthDate'],
  },
  born('another procedure', '1.004222', '05/03/2020'),
  {
    name: 'a form without a subject',
    procedure: '1.004194',
    facts: { 'requester.personalId': '001315000017' },
    expect: ['info consent requester.personalId'],
  },
];

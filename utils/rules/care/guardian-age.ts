/** A guardian is of age; in a registration of guardianship the one in care is a child, or needs a decision of a court. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { readsOf } from '../../core/people';
import { ageOn, certainlyBefore, dateOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

/** Full legal capacity (BLDS 2015 Điều 20). */
const ADULT = 18;
/** Registration of guardianship. Welfare forms name guardians of grown-up people as a matter of course. */
const REGISTRATION = '1.004837';

const registers = (facts: Facts): boolean =>
  facts.procedure === REGISTRATION ||
  ` ${words(facts.get('dossier.registrationType').slice(0, 80)).join(' ')} `.includes(' giam ho ');

function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  const guardian = bornOf(facts, 'guardian');
  const ward = bornOf(facts, 'subject');
  if (!today) return [];
  const past = [guardian, ward].every((born) => !born || !certainlyBefore(today, born.date));
  if (!past) return [];
  const old = guardian && ageOn(guardian.date, today);
  const young = ward && ageOn(ward.date, today);
  if (guardian && old && old.max < ADULT) {
    if (ward && young && young.min >= ADULT)
      return [{ subtype: 'swapped', severity: 'warn', role: guardian.role, others: [ward.role] }];
    return [{ subtype: 'minor', severity: 'warn', role: guardian.role, params: { age: old.max } }];
  }
  if (ward && young && young.min >= ADULT && registers(facts))
    return [{ subtype: 'ward-adult', severity: 'info', role: ward.role, params: { age: young.min } }];
  return [];
}

const rule: Rule = {
  id: 'guardian-age',
  version: 1,
  confidence: 'certain',
  source: 'Bộ luật Dân sự 2015 Điều 20, Điều 47, Điều 49 khoản 1 (cần đối chiếu)',
  scope: 'form',
  reads: ['dossier.registrationType', ...readsOf('*', BIRTH_PARTS)],
  yields: ['personal-id', 'personal-id-people'],
  check,
};
export default rule;

const care = (name: string, guardian: string, ward: string, ...expect: string[]): RuleCase => ({
  name,
  procedure: '1.004837',
  facts: { 'guardian.birthDate': guardian, 'subject.birthDate': ward },
  expect,
});

export const cases = (): RuleCase[] => [
  care('a grandmother and a child', '02/02/1968', '05/10/2016'),
  care('of age today', '22/11/2008', '05/10/2016'),
  care('may be of age', '2008', '05/10/2016'),
  care('a guardian of 17', '23/11/2008', '05/10/2016', 'warn minor guardian.birthDate'),
  care('the two are exchanged', '05/10/2016', '02/02/1968', 'warn swapped guardian.birthDate'),
  care('a grown-up in care', '12/03/1994', '02/02/1968', 'info ward-adult subject.birthDate'),
  care('a date in the future has its own error', '05/10/2030', '05/10/2016'),
  {
    name: 'by the number',
    facts: { 'guardian.personalId': '001210000055' },
    expect: ['warn minor guardian.personalId'],
  },
  {
    name: 'a grown-up with a disability and a guardian',
    facts: { 'guardian.birthDate': '02/02/1968', 'subject.birthDate': '12/03/1994' },
    expect: [],
  },
];

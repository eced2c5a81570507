/** Who adopts is of age and 20 years older than the child, and the child is under 16: relatives and step-parents apart. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { readsOf } from '../../core/people';
import { ageOn, certainlyBefore, dateOf, sameDate } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

/** Luật Nuôi con nuôi 2010 Điều 14 khoản 1 điểm b; Điều 8 khoản 1, khoản 2. */
const GAP = 20;
const CHILD = 16;
const ADULT = 18;

/** Step-parents, aunts and uncles by blood: for them neither the gap nor the sixteen years count (Điều 8, Điều 14 khoản 3). */
const RELATIVES = [
  'cha duong',
  'bo duong',
  'duong',
  'me ke',
  'co',
  'cau',
  'di',
  'chu',
  'bac',
  'cha ke',
  'bo ke',
];
const RELATION = [
  'adopter.relation',
  'adopter.relationOther',
  'requester.relation',
  'requester.relationOther',
] as const;

function isRelative(facts: Facts): boolean {
  const said = RELATION.map((role) => facts.get(role)).concat(facts.get('dossier.registrationType'));
  const plain = ` ${said.map((text) => words(text.slice(0, 80)).join(' ')).join(' ')} `;
  return RELATIVES.some((phrase) => plain.includes(` ${phrase} `));
}

function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  const [adopter, child] = [bornOf(facts, 'adopter'), bornOf(facts, 'subject')];
  if (!today || !facts.persons.includes('adopter')) return [];
  if ([adopter, child].some((born) => born && certainlyBefore(today, born.date))) return [];
  const found: Finding[] = [];
  const relative = isRelative(facts);
  if (adopter && child) {
    const { role } = adopter;
    const others = [child.role];
    const years = ageOn(adopter.date, child.date).max;
    const sameDay = adopter.date.precision === 'day' && sameDate(adopter.date, child.date);
    if (sameDay || certainlyBefore(child.date, adopter.date))
      return [{ subtype: 'not-older', severity: 'error', role, others }];
    // Somebody grown up is not adopted at all: told below, the gap is not the point then.
    if (years < GAP && !relative && ageOn(child.date, today).min < ADULT)
      found.push({ subtype: 'gap', severity: 'warn', role, others, params: { years: Math.max(0, years) } });
  }
  if (adopter && found.length === 0 && ageOn(adopter.date, today).max < ADULT)
    found.push({ subtype: 'adopter-minor', severity: 'warn', role: adopter.role });
  const age = child ? ageOn(child.date, today).min : 0;
  if (child && age >= CHILD) {
    const params = { age };
    if (age >= ADULT) found.push({ subtype: 'adult', severity: 'warn', role: child.role, params });
    else if (!relative) found.push({ subtype: 'sixteen', severity: 'info', role: child.role, params });
  }
  return found;
}

const rule: Rule = {
  id: 'adoption-age',
  version: 1,
  confidence: 'certain',
  source: 'Luật Nuôi con nuôi 2010 Điều 8, Điều 14 khoản 1 điểm a, b và khoản 3 (cần đối chiếu)',
  scope: 'form',
  reads: [...RELATION, 'dossier.registrationType', ...readsOf('*', BIRTH_PARTS)],
  yields: ['personal-id', 'personal-id-people', 'care-same-person'],
  check,
};
export default rule;

const adoption = (
  name: string,
  adopter: string,
  child: string,
  relation: string,
  ...expect: string[]
): RuleCase => ({
  name,
  facts: { 'adopter.birthDate': adopter, 'subject.birthDate': child, 'adopter.relation': relation },
  expect,
});

export const cases = (): RuleCase[] => [
  adoption('a couple and a small child', '12/03/1985', '05/10/2021', ''),
  adoption('twenty years to the day', '05/10/1996', '05/10/2016', ''),
  adoption('may be twenty by the years', '1996', '2016', ''),
  adoption('a day less than twenty', '06/10/1996', '05/10/2016', '', 'warn gap adopter.birthDate'),
  adoption('an aunt, twelve years older', '05/10/2004', '05/10/2016', 'Cô ruột'),
  adoption('a stepfather', '05/10/1999', '05/10/2016', 'Cha dượng của trẻ'),
  adoption('a stepmother of a girl of seventeen', '05/10/1980', '05/10/2009', 'Mẹ kế'),
  adoption(
    'younger than the child',
    '05/10/2010',
    '05/10/2009',
    'Dì ruột',
    'error not-older adopter.birthDate',
  ),
  adoption(
    'an uncle of sixteen',
    '05/10/2010',
    '05/10/2020',
    'Chú ruột',
    'warn adopter-minor adopter.birthDate',
  ),
  adoption('a child of seventeen', '05/10/1980', '05/10/2009', '', 'info sixteen subject.birthDate'),
  adoption('a grown-up', '05/10/1970', '05/10/2007', '', 'warn adult subject.birthDate'),
  adoption('a date in the future has its own error', '05/10/2030', '05/10/2021', ''),
  adoption(
    'a grown-up of nearly the same age',
    '05/10/1990',
    '05/10/2000',
    '',
    'warn adult subject.birthDate',
  ),
  { name: 'no adoption', facts: { 'subject.birthDate': '05/10/1990' }, expect: [] },
];

/** What an entry is about against the rest of the form: the name of the paper, the day of the death, the age of a marriage. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { isSelf } from '../../core/kinship';
import { genderOf, readsOf } from '../../core/people';
import { eventOf, isCivilForm, recordEventOf } from '../../core/civil-records';
import { ageOn, certainlyBefore, dateOf } from '../../core/dates';
import { leastAge } from '../../core/marital';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const DATE = 'dossier.recordDate';

function ofDeath(facts: Facts, told: Role): Finding[] {
  // Who asks for an entry about a death is alive.
  if (isSelf(facts))
    return [{ subtype: 'own-death', severity: 'warn', role: 'requester.relation', others: [told] }];
  const [death, entered] = [dateOf(facts.get('subject.deathDate')), dateOf(facts.get(DATE))];
  return death && entered && certainlyBefore(entered, death)
    ? [{ subtype: 'before-death', severity: 'error', role: DATE, others: ['subject.deathDate'] }]
    : [];
}

function ofMarriage(facts: Facts, told: Role): Finding[] {
  const born = bornOf(facts, 'subject');
  const entered = dateOf(facts.get(DATE));
  const on = entered ?? dateOf(facts.today);
  if (!born || !on || certainlyBefore(on, born.date)) return [];
  const least = leastAge(genderOf(facts, 'subject') ?? 'female', on);
  const age = ageOn(born.date, on).max;
  if (age >= least) return [];
  const others: Role[] = entered ? [born.role, told] : [told];
  return [
    { subtype: 'married-young', severity: 'warn', role: entered ? DATE : born.role, others, params: { age } },
  ];
}

function check(facts: Facts): Finding[] {
  const event = eventOf(facts);
  if (!event || !isCivilForm(facts)) return [];
  const told = recordEventOf(facts.get('dossier.recordKind'))
    ? 'dossier.recordKind'
    : 'dossier.changedRecord';
  const named = recordEventOf(facts.get('dossier.recordName'));
  const other: Finding[] =
    named && named !== event
      ? [{ subtype: 'other-paper', severity: 'warn', role: 'dossier.recordName', others: [told] }]
      : [];
  if (event === 'death') return [...other, ...ofDeath(facts, told)];
  return event === 'marriage' ? [...other, ...ofMarriage(facts, told)] : other;
}

const rule: Rule = {
  id: 'record-event',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 3, Điều 63, Điều 64; tuổi kết hôn: Luật Hôn nhân và gia đình 2014 Điều 8',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [
    'dossier.recordKind',
    'dossier.recordName',
    'dossier.changedRecord',
    DATE,
    'requester.relation',
    'subject.deathDate',
    'subject.gender',
    ...readsOf('*', BIRTH_PARTS),
  ],
  yields: ['personal-id'],
  check,
};
export default rule;

const KIND = 'dossier.recordKind';
const BIRTH = 'Giấy khai sinh bản sao/Trích lục ghi vào Sổ hộ tịch việc khai sinh (bản sao)';
const MARRIAGE = 'Trích lục kết hôn (bản sao)/ Trích lục ghi chú kết hôn (bản sao)';
const born = { 'subject.birthDate': '12/03/1994' } as const;

export const cases = (): RuleCase[] => [
  {
    name: 'a copy of a birth certificate',
    facts: { [KIND]: BIRTH, 'dossier.recordName': 'Giấy khai sinh', ...born, [DATE]: '20/03/1994' },
    expect: [],
  },
  {
    name: 'the paper is another one',
    facts: { [KIND]: BIRTH, 'dossier.recordName': 'Giấy chứng nhận kết hôn', ...born },
    expect: ['warn other-paper dossier.recordName'],
  },
  {
    name: 'a note of a divorce is not a marriage',
    facts: { [KIND]: MARRIAGE, 'dossier.recordName': 'Trích lục ghi chú ly hôn', ...born },
    expect: ['warn other-paper dossier.recordName'],
  },
  {
    name: 'a name that names nothing',
    facts: { [KIND]: MARRIAGE, 'dossier.recordName': 'Trích lục hộ tịch', ...born },
    expect: [],
  },
  {
    name: 'the dead asks',
    facts: { [KIND]: 'Trích lục khai tử (bản sao)', 'requester.relation': 'Bản thân', ...born },
    expect: ['warn own-death requester.relation'],
  },
  {
    name: 'a child asks for the entry of the death',
    facts: { [KIND]: 'Trích lục khai tử (bản sao)', 'requester.relation': 'Con đẻ', ...born },
    expect: [],
  },
  {
    name: 'correction of an entry of a death',
    facts: { 'dossier.changedRecord': 'Khai tử', 'requester.relation': 'BẢN THÂN', ...born },
    expect: ['warn own-death requester.relation'],
  },
  {
    name: 'entered before the death',
    facts: { [KIND]: 'Khai tử', 'subject.deathDate': '05/03/2020', [DATE]: '04/03/2020' },
    expect: ['error before-death dossier.recordDate'],
  },
  {
    name: 'entered on the day of the death',
    facts: { [KIND]: 'Khai tử', 'subject.deathDate': '05/03/2020', [DATE]: '05/03/2020' },
    expect: [],
  },
  { name: 'married at 24', facts: { [KIND]: MARRIAGE, ...born, [DATE]: '20/03/2018' }, expect: [] },
  {
    name: 'married at 12',
    facts: { [KIND]: MARRIAGE, ...born, [DATE]: '20/03/2006' },
    expect: ['warn married-young dossier.recordDate'],
  },
  {
    name: 'a child, the day is not known',
    facts: { [KIND]: 'Kết hôn', 'subject.birthDate': '05/10/2016' },
    expect: ['warn married-young subject.birthDate'],
  },
  {
    name: 'a woman of 17, before 2015',
    facts: { [KIND]: 'Kết hôn', 'subject.birthDate': '01/01/1980', [DATE]: '02/02/1997' },
    expect: [],
  },
];

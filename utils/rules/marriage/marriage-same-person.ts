/** Two who marry are two people: name with birth date, or the number of a paper, cannot be the same. */
import { BIRTH_PARTS } from '../../core/ages';
import { personalIdOf } from '../../core/id-papers';
import { birthOf, NAME_PARTS, nameOf, nameRole, readsOf } from '../../core/people';
import { sameDate } from '../../core/dates';
import { compactNumber } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { sameName } from '../../core/text';

const PAIRS: readonly (readonly [Person, Person])[] = [
  ['groom', 'bride'],
  ['subject', 'spouse'],
];

function compare(facts: Facts, a: Person, b: Person): Finding[] {
  // The same personal number is told by `personal-id-people`.
  const [his, hers] = [personalIdOf(facts, a), personalIdOf(facts, b)];
  if (his && hers && his.id.number === hers.id.number) return [];
  const [paperA, paperB] = [roleOf(a, 'idPaperNumber'), roleOf(b, 'idPaperNumber')];
  const paper = compactNumber(facts.get(paperA)).toUpperCase();
  if (paper.length > 4 && /\d/.test(paper) && paper === compactNumber(facts.get(paperB)).toUpperCase()) {
    return [{ subtype: 'same-paper', severity: 'error', role: paperB, others: [paperA] }];
  }
  const name = nameOf(facts, a);
  if (name === '' || !sameName(name, nameOf(facts, b))) return [];
  const [birthA, birthB] = [birthOf(facts, a), birthOf(facts, b)];
  const alike = birthA && birthB && sameDate(birthA, birthB);
  return [
    {
      subtype: alike ? 'same-name-birth' : 'same-name',
      severity: 'warn',
      role: nameRole(facts, b),
      others: [nameRole(facts, a), ...(alike ? [roleOf(a, 'birthDate'), roleOf(b, 'birthDate')] : [])],
    },
  ];
}

const rule: Rule = {
  id: 'marriage-same-person',
  version: 2,
  confidence: 'certain',
  source:
    'Luật Hôn nhân và gia đình 2014 Điều 3 khoản 5, Điều 8: kết hôn là việc của nam và nữ, hai người khác nhau',
  scope: 'form',
  reads: [...readsOf('*', NAME_PARTS, BIRTH_PARTS)],
  check: (facts) => PAIRS.flatMap(([a, b]) => compare(facts, a, b)),
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'two people',
    facts: { 'groom.fullName': 'Lê Quang Dũng', 'bride.fullName': 'Võ Ngọc Trâm' },
    expect: [],
  },
  {
    name: 'block copied',
    facts: {
      'groom.fullName': 'Lê Quang Dũng',
      'groom.birthDate': '09/09/1998',
      'bride.fullName': 'LÊ QUANG DŨNG',
      'bride.birthDate': '09/09/1998',
    },
    expect: ['warn same-name-birth bride.fullName'],
  },
  {
    name: 'namesakes of other years',
    facts: {
      'groom.fullName': 'Nguyễn Ngọc Anh',
      'groom.birthDate': '09/09/1998',
      'bride.fullName': 'Nguyễn Ngọc Anh',
      'bride.birthDate': '01/02/2000',
    },
    expect: ['warn same-name bride.fullName'],
  },
  {
    name: 'names in parts',
    facts: {
      'groom.surname': 'Lê',
      'groom.givenName': 'Dũng',
      'bride.surname': 'Lê',
      'bride.givenName': 'Dũng',
    },
    expect: ['warn same-name bride.givenName'],
  },
  {
    name: 'one passport for two',
    facts: { 'groom.idPaperNumber': 'C1234567', 'bride.idPaperNumber': 'c 1234567' },
    expect: ['error same-paper bride.idPaperNumber'],
  },
  {
    name: 'nobody has a number',
    facts: { 'groom.idPaperNumber': 'Không có', 'bride.idPaperNumber': 'Không có' },
    expect: [],
  },
  {
    name: 'one personal number has its own rule',
    facts: { 'groom.personalId': '079098000055', 'bride.personalId': '079098000055' },
    expect: [],
  },
  {
    name: 'the applicant stands in the block of the spouse too',
    facts: { 'subject.fullName': 'Đặng Thị Hoà', 'spouse.fullName': 'ĐẶNG THỊ HÒA' },
    expect: ['warn same-name spouse.fullName'],
  },
];

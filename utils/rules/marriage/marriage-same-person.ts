/** Groom and bride are two people: name with birth date, or the number of a paper, cannot be the same. */
import { sameDate } from '../../core/dates';
import { birthOf, nameOf, personalIdOf } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { sameName } from '../../core/text';

function check(facts: Facts): Finding[] {
  // The same personal number is told by `personal-id-people`.
  const [his, hers] = [personalIdOf(facts, 'groom'), personalIdOf(facts, 'bride')];
  if (his && hers && his.id.number === hers.id.number) return [];
  const paper = compactNumber(facts.get('groom.idPaperNumber')).toUpperCase();
  if (paper.length > 4 && paper === compactNumber(facts.get('bride.idPaperNumber')).toUpperCase()) {
    return [
      {
        subtype: 'same-paper',
        severity: 'error',
        role: 'bride.idPaperNumber',
        others: ['groom.idPaperNumber'],
      },
    ];
  }
  const name = nameOf(facts, 'groom');
  if (name === '' || !sameName(name, nameOf(facts, 'bride'))) return [];
  const [a, b] = [birthOf(facts, 'groom'), birthOf(facts, 'bride')];
  const alike = a && b && sameDate(a, b);
  return [
    {
      subtype: alike ? 'same-name-birth' : 'same-name',
      severity: 'warn',
      role: 'bride.fullName',
      others: ['groom.fullName', ...(alike ? (['groom.birthDate', 'bride.birthDate'] as const) : [])],
    },
  ];
}

const rule: Rule = {
  id: 'marriage-same-person',
  version: 1,
  confidence: 'certain',
  source:
    'Luật Hôn nhân và gia đình 2014 Điều 3 khoản 5, Điều 8: kết hôn là việc của nam và nữ, hai người khác nhau',
  scope: 'form',
  reads: ['*'],
  check,
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
    name: 'one passport for two',
    facts: { 'groom.idPaperNumber': 'C1234567', 'bride.idPaperNumber': 'c 1234567' },
    expect: ['error same-paper bride.idPaperNumber'],
  },
  {
    name: 'one personal number has its own rule',
    facts: { 'groom.personalId': '079098000055', 'bride.personalId': '079098000055' },
    expect: [],
  },
];

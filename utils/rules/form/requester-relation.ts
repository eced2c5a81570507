/** "Cha", "Mẹ" or "Bản thân" says that the requester is somebody else on the form: then both have to be the same person. */
import { ageOn, dateOf } from '../../core/dates';
import { birthOf, isSelf, nameOf, nameRole, parentByRelation, personalIdOf } from '../../core/people';
import type { Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** From this age children may ask for themselves; younger ones are represented (BLDS 2015 Điều 21). */
const OWN_ACTS = 6;

/** Two blocks for one person that hold two people. */
function compare(facts: Facts, person: Person): Finding[] {
  const [own, theirs] = [personalIdOf(facts, 'requester'), personalIdOf(facts, person)];
  const params = { person };
  if (own && theirs) {
    if (own.id.number === theirs.id.number) return [];
    return [
      {
        subtype: 'other-number',
        severity: 'warn',
        role: own.role,
        others: [theirs.role, 'requester.relation'],
        params,
      },
    ];
  }
  const [name, other] = [nameOf(facts, 'requester'), nameOf(facts, person)];
  if (name === '' || other === '' || fold(name) === fold(other)) return [];
  return [
    {
      subtype: 'other-name',
      severity: 'warn',
      role: nameRole(facts, 'requester'),
      others: [nameRole(facts, person), 'requester.relation'],
      params,
    },
  ];
}

function check(facts: Facts): Finding[] {
  const parent = parentByRelation(facts);
  if (parent) return compare(facts, parent);
  const relation = facts.get('requester.relation');
  const today = dateOf(facts.today);
  if (isSelf(facts)) {
    const birth = birthOf(facts, 'subject');
    if (birth && today && ageOn(birth, today).max < OWN_ACTS) {
      return [
        {
          subtype: 'self-child',
          severity: 'warn',
          role: 'requester.relation',
          others: ['subject.birthDate'],
        },
      ];
    }
    return compare(facts, 'subject');
  }
  if (relation === '') return [];
  // Somebody else by relation, but the same number as a parent.
  const own = personalIdOf(facts, 'requester');
  const twin = (['mother', 'father'] as const).find(
    (person) => own && personalIdOf(facts, person)?.id.number === own.id.number,
  );
  return twin
    ? [
        {
          subtype: 'is-parent',
          severity: 'info',
          role: 'requester.relation',
          others: [`${twin}.personalId`],
          params: { person: twin },
        },
      ]
    : [];
}

const rule: Rule = {
  id: 'requester-relation',
  version: 1,
  confidence: 'certain',
  source: 'Tờ khai đăng ký hộ tịch: mục quan hệ của người yêu cầu với người được đăng ký',
  scope: 'form',
  reads: ['*'],
  check,
};
export default rule;

const hung = { 'father.fullName': 'Nguyễn Văn Hùng', 'father.personalId': '001094000011' } as const;

export const cases = (): RuleCase[] => [
  {
    name: 'the father asks',
    facts: {
      'requester.relation': 'Cha',
      'requester.fullName': 'NGUYỄN VĂN HÙNG',
      'requester.personalId': '001094000011',
      ...hung,
    },
    expect: [],
  },
  {
    name: "the account's owner stands in the requester's block",
    facts: {
      'requester.relation': 'Cha đẻ',
      'requester.fullName': 'Vũ Thanh Tùng',
      'requester.personalId': '001088000056',
      ...hung,
    },
    expect: ['warn other-number requester.personalId'],
  },
  {
    name: 'another name, no number yet',
    facts: {
      'requester.relation': 'Cha',
      'requester.fullName': 'Vũ Thanh Tùng',
      'father.fullName': 'Nguyễn Văn Hùng',
    },
    expect: ['warn other-name requester.fullName'],
  },
  {
    name: 'a grandmother',
    facts: { 'requester.relation': 'Khác', 'requester.fullName': 'Phạm Thị Mai', ...hung },
    expect: [],
  },
  {
    name: 'the father, but the relation says otherwise',
    facts: { 'requester.relation': 'Khác', 'requester.personalId': '001094000011', ...hung },
    expect: ['info is-parent requester.relation'],
  },
  {
    name: 'a grandmother with a number of her own',
    facts: {
      'requester.relation': 'Khác',
      'requester.personalId': '038168000033',
      'mother.personalId': '001196000022',
      ...hung,
    },
    expect: [],
  },
  {
    name: 'a new-born asks for itself',
    facts: { 'requester.relation': 'Bản thân', 'subject.birthDate': '05/10/2026' },
    expect: ['warn self-child requester.relation'],
  },
  {
    name: 'a grown-up asks for himself, the number is another',
    facts: {
      'requester.relation': 'Bản thân',
      'requester.personalId': '001094000011',
      'subject.personalId': '001094000012',
      'subject.birthDate': '12/03/1994',
    },
    expect: ['warn other-number requester.personalId'],
  },
];

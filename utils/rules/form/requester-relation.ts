/** "Cha", "Mẹ" or "Bản thân" says that the requester is somebody else on the form: then both have to be the same person. */
import { ageOn, dateOf, mayBeSame } from '../../core/dates';
import { sameHolder } from '../../core/names';
import { personalIdOf } from '../../core/id-papers';
import { impliedGender, isSelf, parentByRelation } from '../../core/kinship';
import { birthOf, genderOf, nameOf, nameRole } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** From this age children may ask for themselves; younger ones are represented (BLDS 2015 Điều 21). */
const OWN_ACTS = 6;

/** One name, born on two days. */
function sameDay(facts: Facts, person: Person): Finding[] {
  const [own, theirs] = [birthOf(facts, 'requester'), birthOf(facts, person)];
  if (!own || !theirs || mayBeSame(own, theirs)) return [];
  const others = [roleOf(person, 'birthDate'), 'requester.relation'] as const;
  return [
    { subtype: 'other-birth', severity: 'warn', role: 'requester.birthDate', others, params: { person } },
  ];
}

/** A father who is a woman: the relation or the gender is wrong. */
function otherGender(facts: Facts, person: Person): Finding[] {
  const gender = genderOf(facts, 'requester');
  if (!gender || gender === impliedGender(facts, 'requester')) return [];
  const others = ['requester.relation'] as const;
  return [{ subtype: 'gender', severity: 'warn', role: 'requester.gender', others, params: { person } }];
}

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
  if (name === '' || other === '') return [];
  if (sameHolder(facts, 'requester', person)) return sameDay(facts, person);
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
  if (parent) {
    const compared = compare(facts, parent);
    return compared.length > 0 ? compared : otherGender(facts, parent);
  }
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
  version: 2,
  confidence: 'certain',
  source: 'Tờ khai đăng ký hộ tịch: mục quan hệ của người yêu cầu với người được đăng ký',
  scope: 'form',
  reads: [
    'requester.relation',
    ...(['requester', 'mother', 'father', 'subject'] as const).flatMap((person) =>
      (
        [
          'fullName',
          'surname',
          'middleName',
          'givenName',
          'personalId',
          'idPaperType',
          'idPaperNumber',
          'nationality',
        ] as const
      ).map((attribute) => roleOf(person, attribute)),
    ),
    '*.birthDate',
    'requester.gender',
  ],
  yields: ['name-variants', 'name-encoding', 'name-words', 'name-marks'],
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
    name: 'the clan stands first in the boxes',
    facts: {
      'requester.relation': 'Mẹ',
      'requester.fullName': "H'HEN KBUÔR",
      'mother.surname': 'Kbuôr',
      'mother.middleName': "H'",
      'mother.givenName': 'Hen',
    },
    expect: [],
  },
  {
    name: 'one name, two days of birth',
    facts: {
      'requester.relation': 'Mẹ',
      'requester.fullName': 'TRẦN THỊ LAN',
      'requester.birthDate': '17/08/1996',
      'mother.fullName': 'Trần Thị Lan',
      'mother.birthDate': '17/08/1969',
    },
    expect: ['warn other-birth requester.birthDate'],
  },
  {
    name: 'one of the days by year only',
    facts: {
      'requester.relation': 'Mẹ',
      'requester.fullName': 'TRẦN THỊ LAN',
      'requester.birthDate': '17/08/1996',
      'mother.fullName': 'Trần Thị Lan',
      'mother.birthDate': '1996',
    },
    expect: [],
  },
  {
    name: 'a father who is a woman',
    facts: { 'requester.relation': 'Bố', 'requester.gender': 'Nữ' },
    expect: ['warn gender requester.gender'],
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

/** A number of insurance or tax belongs to one person; one account has one holder. Here two people of a form have the same. */
import { sameHolder } from '../../core/account-name';
import { compactCard, readHealthCard } from '../../core/insurance';
import { nameOf, nameRole, peopleOf } from '../../core/people';
import { roleOf, type Attribute, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { saysNone } from '../../core/written-number';

const OWN = [
  'socialInsuranceNumber',
  'healthInsuranceNumber',
  'taxCode',
] as const satisfies readonly Attribute[];

function keyOf(text: string): string {
  if (text === '' || saysNone(text)) return '';
  const card = readHealthCard(text);
  return card !== null && card !== 'level' ? card.number : compactCard(text);
}

/** People who hold the same value of an attribute: each with the first who has it. */
function pairs(facts: Facts, people: readonly Person[], attribute: Attribute): [Person, Person][] {
  const first = new Map<string, Person>();
  return people.flatMap((person): [Person, Person][] => {
    const key = keyOf(facts.get(roleOf(person, attribute)));
    const before = key === '' ? undefined : first.get(key);
    if (key !== '' && before === undefined) first.set(key, person);
    return before === undefined ? [] : [[before, person]];
  });
}

function check(facts: Facts): Finding[] {
  const people = peopleOf(facts);
  const own = OWN.flatMap((attribute) =>
    pairs(facts, people, attribute).flatMap(([a, b]): Finding[] => {
      const [nameA, nameB] = [nameOf(facts, a), nameOf(facts, b)];
      if (nameA === '' || nameB === '' || fold(nameA) === fold(nameB)) return [];
      const others = [roleOf(a, attribute), nameRole(facts, b), nameRole(facts, a)];
      return [
        { subtype: 'number', severity: 'warn', role: roleOf(b, attribute), others, params: { other: a } },
      ];
    }),
  );
  const accounts = pairs(facts, people, 'bankAccount').flatMap(([a, b]): Finding[] => {
    const [holderA, holderB] = [roleOf(a, 'bankAccountHolder'), roleOf(b, 'bankAccountHolder')];
    const [one, two] = [facts.get(holderA), facts.get(holderB)];
    if (one === '' || two === '' || sameHolder(one, two)) return [];
    const others = [roleOf(a, 'bankAccount'), holderB, holderA];
    return [
      { subtype: 'account', severity: 'warn', role: roleOf(b, 'bankAccount'), others, params: { other: a } },
    ];
  });
  return [...own, ...accounts];
}

const rule: Rule = {
  id: 'shared-number',
  version: 1,
  confidence: 'certain',
  source: 'Luật Bảo hiểm xã hội, Luật Quản lý thuế: mỗi người một mã số; mỗi tài khoản một chủ tài khoản',
  scope: 'form',
  reads: [
    ...OWN.map((attribute) => `*.${attribute}` as const),
    '*.bankAccount',
    '*.bankAccountHolder',
    '*.fullName',
    '*.surname',
    '*.middleName',
    '*.givenName',
  ],
  yields: ['bank-holder'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'one insurance number, two people',
    facts: {
      'subject.fullName': 'Nguyễn Minh An',
      'subject.socialInsuranceNumber': '0123456789',
      'recipient.fullName': 'Trần Thị Lan',
      'recipient.socialInsuranceNumber': '01 2345 6789',
    },
    expect: ['warn number recipient.socialInsuranceNumber'],
  },
  {
    name: 'one person in two blocks',
    facts: {
      'requester.fullName': 'TRẦN THỊ LAN',
      'requester.healthInsuranceNumber': 'DN4010123456789',
      'recipient.fullName': 'Trần Thị Lan',
      'recipient.healthInsuranceNumber': '0123456789',
    },
    expect: [],
  },
  {
    name: 'one card, two people',
    facts: {
      'mother.fullName': 'Trần Thị Lan',
      'mother.healthInsuranceNumber': 'DN4010123456789',
      'father.fullName': 'Nguyễn Văn Hùng',
      'father.healthInsuranceNumber': '0123456789',
    },
    expect: ['warn number father.healthInsuranceNumber'],
  },
  {
    name: 'nobody has one',
    facts: {
      'mother.fullName': 'Trần Thị Lan',
      'mother.taxCode': 'Không có',
      'father.fullName': 'Nguyễn Văn Hùng',
      'father.taxCode': 'Không có',
    },
    expect: [],
  },
  {
    name: 'one account for a child and who takes care of it',
    facts: {
      'owner.fullName': 'Nguyễn Minh An',
      'owner.bankAccount': '102001234567',
      'recipient.fullName': 'Trần Thị Lan',
      'recipient.bankAccount': '102001234567',
    },
    expect: [],
  },
  {
    name: 'one account, two holders',
    facts: {
      'owner.bankAccount': '102001234567',
      'owner.bankAccountHolder': 'NGUYEN VAN HUNG',
      'recipient.bankAccount': '1020 0123 4567',
      'recipient.bankAccountHolder': 'TRAN THI LAN',
    },
    expect: ['warn account recipient.bankAccount'],
  },
];

/** The account belongs to the person who is to receive the money. Banks write names in capitals without marks. */
import { sameHolder } from '../../core/account-name';
import { nameOf, nameRole, peopleOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

function judge(facts: Facts, person: Person, people: readonly Person[]): Finding | null {
  const role = roleOf(person, 'bankAccountHolder');
  const holder = facts.get(role);
  const name = nameOf(facts, person);
  if (holder === '' || name === '' || sameHolder(holder, name)) return null;
  const others = [nameRole(facts, person)];
  if (!/\p{L}/u.test(holder)) return { subtype: 'no-name', severity: 'warn', role };
  // A child or a helpless person is paid through somebody else of the form; the recipient is who is paid.
  const other = people.find((each) => each !== person && sameHolder(holder, nameOf(facts, each)));
  return other !== undefined && person !== 'recipient'
    ? { subtype: 'other-person', severity: 'info', role, others, params: { other } }
    : { subtype: 'differs', severity: 'warn', role, others, params: { person } };
}

function check(facts: Facts): Finding[] {
  const people = peopleOf(facts);
  return people.flatMap((person) => judge(facts, person, people) ?? []);
}

const rule: Rule = {
  id: 'bank-holder',
  version: 1,
  confidence: 'likely',
  source: 'Thông lệ chi trả trợ cấp qua tài khoản: tên chủ tài khoản là tên người nhận',
  scope: 'form',
  yields: ['names', 'name-words', 'name-encoding'],
  reads: ['*.bankAccountHolder', '*.fullName', '*.surname', '*.middleName', '*.givenName'],
  check,
};
export default rule;

const of = (holder: string, name: string, ...expect: string[]): RuleCase => ({
  name: `${holder} for ${name}`,
  facts: { 'recipient.bankAccountHolder': holder, 'recipient.fullName': name },
  expect: expect.map((line) => `${line} recipient.bankAccountHolder`),
});

export const cases = (): RuleCase[] => [
  of('NGUYEN THI LAN', 'Nguyễn Thị Lan'),
  of('DANG DUC DUNG', 'Đặng Đức Dũng'),
  of('BA NGUYEN THI LAN', 'Nguyễn Thị Lan'),
  of('H NGAM EBAN', "H'Ngăm Êban"),
  of('HNGAM EBAN', 'H’Ngăm Êban'),
  of('NIE Y THUIN', 'Y Thuin Niê'),
  of('BA CHI', 'Bá Chi'),
  of('TRAN VAN HUNG', 'Nguyễn Thị Lan', 'warn differs'),
  of('NGUYEN LAN', 'Nguyễn Thị Lan', 'warn differs'),
  of('102001234567', 'Nguyễn Thị Lan', 'warn no-name'),
  of('NGUYEN THI LAN', ''),
  {
    name: 'the mother takes the money for a child',
    facts: {
      'owner.fullName': 'Nguyễn Minh An',
      'owner.bankAccountHolder': 'TRAN THI LAN',
      'guardian.fullName': 'Trần Thị Lan',
    },
    expect: ['info other-person owner.bankAccountHolder'],
  },
  {
    name: 'the submitter is not the recipient',
    facts: {
      'recipient.fullName': 'Nguyễn Văn Hùng',
      'recipient.bankAccountHolder': 'TRAN THI LAN',
      'submitter.fullName': 'Trần Thị Lan',
    },
    expect: ['warn differs recipient.bankAccountHolder'],
  },
];

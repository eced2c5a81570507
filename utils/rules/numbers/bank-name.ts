/** The bank's box holds the name of a bank, or its NAPAS number; not the account again. */
import { peopleOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { digitsOf } from '../../core/written-number';

/** Identification numbers of banks in the NAPAS network: six digits. */
const NAPAS = /^970\d{3}$/;

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'bankName');
  const text = facts.get(role);
  const digits = digitsOf(text);
  if (text === '' || NAPAS.test(digits)) return null;
  if (digits === '') return /\p{L}/u.test(text) ? null : { subtype: 'no-name', severity: 'warn', role };
  const account = roleOf(person, 'bankAccount');
  return digitsOf(facts.get(account)) === digits
    ? { subtype: 'account', severity: 'warn', role, others: [account] }
    : { subtype: 'no-name', severity: 'warn', role };
}

const rule: Rule = {
  id: 'bank-name',
  version: 1,
  confidence: 'likely',
  source: 'Danh mục tổ chức thành viên NAPAS (mã 6 số 970xxx)',
  scope: 'form',
  reads: ['*.bankName', '*.bankAccount'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const of = (name: string, account: string, ...expect: string[]): RuleCase => ({
  name: `${name} ${account}`,
  facts: { 'recipient.bankName': name, 'recipient.bankAccount': account },
  expect: expect.map((line) => `${line} recipient.bankName`),
});

export const cases = (): RuleCase[] => [
  of('VietinBank', '102001234567'),
  of('Ngân hàng Nông nghiệp và PTNT - CN Ba Đình', '1500201234567'),
  of('970436', '0011001234567'),
  of('ACB', '12345678'),
  of('102001234567', '102001234567', 'warn account'),
  of('12345', '102001234567', 'warn no-name'),
  of('???', '102001234567', 'warn no-name'),
];

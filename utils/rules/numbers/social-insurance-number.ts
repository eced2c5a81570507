/** Mã số BHXH: ten digits. Whether forms take the personal number instead is not settled, so twelve digits are only mentioned. */
import { readHealthCard } from '../../core/insurance';
import { peopleOf } from '../../core/people';
import { readPersonalId } from '../../core/personal-id';
import { roleOf, type Role } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { digitsFinding } from '../../core/written-number';

const LENGTH = 10;

function judge(role: Role, text: string): Finding | null {
  if (text === '') return null;
  if (readHealthCard(text) !== null) return { subtype: 'health-card', severity: 'error', role };
  if (readPersonalId(text).ok) return { subtype: 'personal', severity: 'info', role };
  return digitsFinding(role, text, (digits) => digits.length === LENGTH);
}

const rule: Rule = {
  id: 'social-insurance-number',
  version: 1,
  confidence: 'certain',
  source: 'Mã số BHXH 10 số in trên sổ và thẻ; Thông tư 09/2026/TT-BTC (sổ BHXH, thẻ BHYT điện tử)',
  scope: 'field',
  reads: ['*.socialInsuranceNumber'],
  check: (facts) =>
    peopleOf(facts).flatMap((person) => {
      const role = roleOf(person, 'socialInsuranceNumber');
      return judge(role, facts.get(role)) ?? [];
    }),
};
export default rule;

const of = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.socialInsuranceNumber': text },
  expect: expect.map((line) => `${line} subject.socialInsuranceNumber`),
});

export const cases = (): RuleCase[] => [
  of('0123456789'),
  of('7912345678'),
  of('0100000001'),
  of('01 2345 6789', 'info grouping'),
  of('001094000011', 'info personal'),
  of('123456789', 'error length'),
  of('01234567890', 'error length'),
  of('01 2345 6789 a', 'error characters'),
  of('HC4010123456789', 'error health-card'),
  of('0000000000', 'error filler'),
  of('Mã số BHXH: 0123456789', 'error label'),
  of('Chưa có', 'info none'),
];

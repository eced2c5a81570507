/** Mã số BHXH: ten digits. Whether forms take the personal number instead is not settled, so twelve digits are only mentioned. */
import { compactCard, readHealthCard } from '../../core/insurance';
import { peopleOf } from '../../core/people';
import { readPersonalId } from '../../core/personal-id';
import { roleOf, type Role } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { behindLabel, digitsOf, saysNone } from '../../core/written-number';

const LENGTH = 10;

function judge(role: Role, text: string): Finding | null {
  if (text === '') return null;
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  if (readHealthCard(text) !== null) return { subtype: 'health-card', severity: 'error', role };
  const named = behindLabel(text);
  if (named !== null) {
    const digits = digitsOf(named);
    return {
      subtype: 'label',
      severity: 'error',
      role,
      fixes: digits.length === LENGTH ? [{ role, value: digits }] : [],
    };
  }
  const digits = digitsOf(text);
  if (digits === '') return { subtype: 'characters', severity: 'error', role };
  if (readPersonalId(digits).ok) return { subtype: 'personal', severity: 'info', role };
  if (digits.length !== LENGTH)
    return { subtype: 'length', severity: 'error', role, params: { digits: digits.length } };
  if (/^(\d)\1+$/.test(digits)) return { subtype: 'filler', severity: 'error', role };
  return compactCard(text) === text
    ? null
    : { subtype: 'grouping', severity: 'info', role, fixes: [{ role, value: digits }] };
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

/** The number of a health insurance card: fifteen characters of the old card, or the ten digits printed since 2021. */
import { compactCard, readHealthCard } from '../../core/insurance';
import { peopleOf } from '../../core/people';
import { readPersonalId } from '../../core/personal-id';
import { roleOf, type Role } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { behindLabel, saysNone } from '../../core/written-number';

const CARD = 15;
const isCard = (text: string): boolean => {
  const card = readHealthCard(text);
  return card !== null && card !== 'level';
};

function judge(role: Role, text: string): Finding | null {
  if (text === '') return null;
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  const compact = compactCard(text);
  const grouped = (): Finding | null =>
    compact === text
      ? null
      : { subtype: 'grouping', severity: 'info', role, fixes: [{ role, value: compact }] };
  const card = readHealthCard(text);
  if (card === 'level') return { subtype: 'level', severity: 'error', role, params: { level: compact[2]! } };
  if (card) {
    const object = { code: compact.slice(0, 2) };
    if (!card.knownObject) return { subtype: 'object', severity: 'warn', role, params: object };
    const province = { code: compact.slice(3, 5) };
    return card.knownProvince ? grouped() : { subtype: 'province', severity: 'warn', role, params: province };
  }
  if (/^\d{10}$/.test(compact)) return grouped();
  if (readPersonalId(compact).ok) return { subtype: 'personal', severity: 'info', role };
  const named = /[A-Z]{2}\d{13}$/.exec(compact)?.[0] ?? behindLabel(text);
  if (named !== null && named !== compact) {
    const number = compactCard(named);
    const whole = /^\d{10}$/.test(number) || isCard(number);
    return { subtype: 'label', severity: 'error', role, fixes: whole ? [{ role, value: number }] : [] };
  }
  if (compact.length === CARD || !/^[A-Z]{0,2}\d+$/.test(compact)) {
    return { subtype: 'shape', severity: 'error', role };
  }
  return { subtype: 'length', severity: 'error', role, params: { length: compact.length } };
}

const rule: Rule = {
  id: 'health-insurance-number',
  version: 1,
  confidence: 'certain',
  source: 'Quyết định 1666/QĐ-BHXH (thẻ in 10 số từ 2021); cấu tạo 15 ký tự của thẻ mẫu cũ',
  scope: 'field',
  reads: ['*.healthInsuranceNumber'],
  check: (facts) =>
    peopleOf(facts).flatMap((person) => {
      const role = roleOf(person, 'healthInsuranceNumber');
      return judge(role, facts.get(role)) ?? [];
    }),
};
export default rule;

const of = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'owner.healthInsuranceNumber': text },
  expect: expect.map((line) => `${line} owner.healthInsuranceNumber`),
});

export const cases = (): RuleCase[] => [
  of('DN4010123456789'),
  of('TE1790123456789'),
  of('HN2380123456789'),
  of('GD4380123456789'),
  of('QN5970123456789'),
  of('0123456789'),
  of('DN 4 01 0123456789', 'info grouping'),
  of('dn4010123456789', 'info grouping'),
  of('001094000011', 'info personal'),
  of('ZZ4010123456789', 'warn object'),
  of('DN4030123456789', 'warn province'),
  of('DN6010123456789', 'error level'),
  of('D14010123456789', 'error shape'),
  of('DN401012345678', 'error length'),
  of('012345678', 'error length'),
  of('DN4010123456789A', 'error shape'),
  of('Thẻ BHYT số DN4010123456789', 'error label'),
  of('Mã số BHYT: 0123456789', 'error label'),
  of('Không có', 'info none'),
];

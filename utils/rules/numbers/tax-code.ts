/** A tax code by itself: digits, length, check digit, hyphen. Whose code it may be is said by its neighbours. */
import { BUSINESS_READS, businessKind } from '../../core/business-kind';
import { peopleOf } from '../../core/people';
import { compactNumber, doubtOf, readPersonalId } from '../../core/personal-id';
import { roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { readTaxCode } from '../../core/tax-code';
import { behindLabel, saysNone } from '../../core/written-number';

/** Is the same broken text in the box of the personal number? Then it is told there. */
function toldThere(facts: Facts, person: Person, text: string): boolean {
  const number = facts.get(roleOf(person === 'business' ? 'owner' : person, 'personalId'));
  if (number === '' || compactNumber(number) !== compactNumber(text)) return false;
  const read = readPersonalId(number);
  return !read.ok || doubtOf(read.id, facts.today) !== null;
}

function broken(facts: Facts, person: Person, role: Role, text: string): Finding | null {
  const read = readTaxCode(text);
  const unlikely = (): Finding => ({ subtype: 'personal', severity: 'error', role, overridable: true });
  if (read.ok) {
    const personal = read.tax.kind === 'personal' ? readPersonalId(read.tax.code) : null;
    return personal?.ok && doubtOf(personal.id, facts.today) !== null ? unlikely() : null;
  }
  if (read.problem === 'personal') return unlikely();
  if (read.problem === 'length' || read.problem === 'characters') {
    return {
      subtype: read.problem,
      severity: 'error',
      role,
      params: { digits: text.replace(/\D/g, '').length },
    };
  }
  // Old codes of people and households are copied from old papers.
  const old = person !== 'business' || businessKind(facts) === 'household';
  const severity = read.problem === 'check' && old ? 'warn' : 'error';
  return { subtype: read.problem, severity, role };
}

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'taxCode');
  const text = facts.get(role);
  if (text === '' || toldThere(facts, person, text)) return null;
  if (saysNone(text)) return { subtype: 'none', severity: 'info', role, fixes: [{ role, value: '' }] };
  const named = behindLabel(text);
  if (named !== null) {
    const read = readTaxCode(named);
    const fixes = read.ok ? [{ role, value: read.tax.code }] : [];
    return { subtype: 'label', severity: 'error', role, fixes };
  }
  const finding = broken(facts, person, role, text);
  const read = readTaxCode(text);
  if (finding || !read.ok || read.tax.code === text) return finding;
  const fixes = [{ role, value: read.tax.code }];
  if (read.tax.kind !== 'dependant') return { subtype: 'grouping', severity: 'info', role, fixes };
  const foreign = /[_/.]/.test(text);
  return foreign
    ? { subtype: 'separator', severity: 'warn', role, fixes }
    : { subtype: 'hyphen', severity: 'info', role, fixes };
}

const rule: Rule = {
  id: 'tax-code',
  version: 1,
  confidence: 'certain',
  source: 'Thông tư 105/2020/TT-BTC Điều 5 (cấu trúc mã số thuế); Thông tư 86/2024/TT-BTC',
  scope: 'field',
  reads: ['*.taxCode', '*.personalId', ...BUSINESS_READS],
  check: (facts) => [...peopleOf(facts), 'business' as const].flatMap((person) => judge(facts, person) ?? []),
};
export default rule;

const business = (code: string, ...expect: string[]): RuleCase => ({
  name: `business ${code}`,
  facts: { 'business.taxCode': code },
  expect: expect.map((line) => `${line} business.taxCode`),
});
const person = (code: string, ...expect: string[]): RuleCase => ({
  name: `person ${code}`,
  facts: { 'owner.taxCode': code },
  expect: expect.map((line) => `${line} owner.taxCode`),
});

export const cases = (): RuleCase[] => [
  ...['0100233488', '0314409058', '0100112437', '0100000010', '5700000043'].map((code) => business(code)),
  ...['0314409058-002', '0312687878-001', '0100112437-125', '038068000031'].map((code) => business(code)),
  business('0100233480', 'error check'),
  business('0314409059-002', 'error check'),
  business('0100000000', 'error range'),
  business('0000000000', 'error range'),
  business('031500005X', 'error characters'),
  business('100233488', 'error length'),
  business('01002334888', 'error length'),
  business('0314409058-000', 'error suffix'),
  business('0314409058-02', 'error suffix'),
  business('0314409058002', 'info hyphen'),
  business('0314409058_002', 'warn separator'),
  business('0314409058 – 002', 'info hyphen'),
  business('0100 112 437', 'info grouping'),
  business('MST: 0100112437', 'error label'),
  business('003068000031', 'error personal'),
  business('038468000031', 'error personal'),
  business('chưa có', 'info none'),
  person('038068000031'),
  person('8000000011'),
  person('8000000010', 'warn check'),
  person('0314409058'),
  {
    name: 'an old code of a household business with a slip',
    procedure: '2.000720',
    facts: { 'business.taxCode': '0100233480' },
    expect: ['warn check business.taxCode'],
  },
  ...['03806800003', '0380680000', '03806800O031', '038468000031'].map((text) => ({
    name: `the same slip in the personal number: ${text}`,
    facts: { 'owner.personalId': text, 'owner.taxCode': text },
    expect: [],
  })),
];

/** Since 2025-07-01 people and household businesses use the personal number as tax code. Foreigners keep ten digits. */
import { BUSINESS_READS, businessKind } from '../../core/business-kind';
import { isForeigner, peopleOf, value } from '../../core/people';
import { readPersonalId } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { readTaxCode } from '../../core/tax-code';

/** A citizen by the nationality, or by a personal number of one's own; unknown is not a citizen. */
const isCitizen = (facts: Facts, person: Person): boolean =>
  !isForeigner(facts, person) &&
  (value(facts, person, 'nationality') !== '' || readPersonalId(value(facts, person, 'personalId')).ok);

function check(facts: Facts): Finding[] {
  const found: Finding[] = peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'taxCode');
    const read = readTaxCode(facts.get(role));
    const old = read.ok && read.tax.kind === 'unit' && isCitizen(facts, person);
    return old ? [{ subtype: 'person', severity: 'warn', role }] : [];
  });
  const role = 'business.taxCode';
  const read = readTaxCode(facts.get(role));
  if (read.ok && read.tax.kind !== 'personal' && businessKind(facts) === 'household') {
    found.push({ subtype: 'household', severity: 'warn', role });
  }
  return found;
}

const rule: Rule = {
  id: 'tax-code-replaced',
  version: 1,
  confidence: 'certain',
  source:
    'Thông tư 86/2024/TT-BTC; Luật Quản lý thuế 108/2025/QH15; Nghị định 252/2026/NĐ-CP Điều 7–8; Thông tư 89/2026/TT-BTC',
  scope: 'form',
  from: '2025-07-01',
  reads: ['*.taxCode', '*.nationality', '*.personalId', ...BUSINESS_READS],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'a household business with the number of its owner',
    procedure: '1.001612',
    facts: { 'business.taxCode': '038068000031' },
    expect: [],
  },
  {
    name: 'a household business with its old code',
    procedure: '2.000720',
    facts: { 'business.taxCode': '0314409058' },
    expect: ['warn household business.taxCode'],
  },
  {
    name: 'the old code of a place of business',
    facts: { 'business.name': 'Hộ kinh doanh An Bình', 'business.taxCode': '0314409058-001' },
    expect: ['warn household business.taxCode'],
  },
  {
    name: 'a company keeps its code',
    facts: { 'business.name': 'Công ty TNHH An Bình', 'business.taxCode': '0314409058' },
    expect: [],
  },
  { name: 'a business of unknown kind', facts: { 'business.taxCode': '0314409058' }, expect: [] },
  {
    name: 'a citizen with an old code',
    facts: { 'requester.personalId': '001094000011', 'requester.taxCode': '0314409058' },
    expect: ['warn person requester.taxCode'],
  },
  {
    name: 'a foreigner keeps ten digits',
    facts: { 'requester.nationality': 'Hàn Quốc', 'requester.taxCode': '0314409058' },
    expect: [],
  },
  { name: 'nothing tells who it is', facts: { 'requester.taxCode': '0314409058' }, expect: [] },
];

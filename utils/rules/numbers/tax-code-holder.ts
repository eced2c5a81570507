/** Whose tax code is it? An organisation has no personal number, a person no code of a dependant unit. */
import { BUSINESS_READS, businessKind } from '../../core/business-kind';
import { isForeigner, peopleOf } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { readTaxCode, type TaxCode } from '../../core/tax-code';

const kindOf = (text: string): TaxCode['kind'] | null => {
  const read = readTaxCode(text);
  return read.ok ? read.tax.kind : null;
};

function check(facts: Facts): Finding[] {
  const found: Finding[] = peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'taxCode');
    const kind = kindOf(facts.get(role));
    if (kind === 'dependant') return [{ subtype: 'person', severity: 'warn', role }];
    const without = isForeigner(facts, person) && facts.get(roleOf(person, 'personalId')) === '';
    return kind === 'personal' && without
      ? [{ subtype: 'foreigner', severity: 'warn', role, others: [roleOf(person, 'nationality')] }]
      : [];
  });
  const role = 'business.taxCode';
  if (businessKind(facts) === 'organisation' && kindOf(facts.get(role)) === 'personal') {
    found.push({ subtype: 'organisation', severity: 'warn', role, others: ['business.name'] });
  }
  return found;
}

const rule: Rule = {
  id: 'tax-code-holder',
  version: 1,
  confidence: 'certain',
  source:
    'Thông tư 105/2020/TT-BTC Điều 5; Thông tư 86/2024/TT-BTC (số định danh chỉ thay mã số thuế của cá nhân, hộ)',
  scope: 'form',
  reads: ['*.taxCode', '*.nationality', '*.personalId', ...BUSINESS_READS],
  check,
};
export default rule;

const of = (name: string, code: string, ...expect: string[]): RuleCase => ({
  name: `${name} ${code}`,
  facts: { 'business.name': name, 'business.taxCode': code },
  expect: expect.map((line) => `${line} business.taxCode`),
});

export const cases = (): RuleCase[] => [
  of('CÔNG TY TNHH AN BÌNH', '0100112437'),
  of('Chi nhánh công ty An Bình', '0100112437-125'),
  of('CÔNG TY TNHH AN BÌNH', '038068000031', 'warn organisation'),
  of('Hợp tác xã An Bình', '038068000031', 'warn organisation'),
  of('HỘ KINH DOANH AN BÌNH', '038068000031'),
  of('An Bình', '038068000031'),
  of('CÔNG TY TNHH AN BÌNH', '0100112430'),
  {
    name: 'a person with the code of a branch',
    facts: { 'requester.taxCode': '0314409058-002' },
    expect: ['warn person requester.taxCode'],
  },
  {
    name: 'a foreigner without a personal number',
    facts: { 'requester.taxCode': '038068000031', 'requester.nationality': 'Hàn Quốc' },
    expect: ['warn foreigner requester.taxCode'],
  },
  {
    name: 'a foreigner who holds a personal number',
    facts: {
      'requester.taxCode': '038068000031',
      'requester.personalId': '038068000031',
      'requester.nationality': 'Hàn Quốc',
    },
    expect: [],
  },
  { name: 'a person with a number', facts: { 'requester.taxCode': '038068000031' }, expect: [] },
];

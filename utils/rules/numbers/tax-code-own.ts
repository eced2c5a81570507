/** A tax code of twelve digits is the holder's own personal number; a household business has that of its owner. */
import { BUSINESS_READS, businessKind } from '../../core/business-kind';
import { ID_PARTS, personalIdOf } from '../../core/id-papers';
import { peopleOf, readsOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { readTaxCode } from '../../core/tax-code';

function compare(facts: Facts, person: Person, holder: Person): Finding | null {
  const role = roleOf(person, 'taxCode');
  const read = readTaxCode(facts.get(role));
  if (!read.ok || read.tax.kind !== 'personal') return null;
  const held = personalIdOf(facts, holder);
  if (!held || held.id.number === read.tax.code) return null;
  return {
    subtype: person === 'business' ? 'owner' : 'person',
    severity: 'warn',
    role,
    others: [held.role],
  };
}

function check(facts: Facts): Finding[] {
  const found = peopleOf(facts).flatMap((person) => compare(facts, person, person) ?? []);
  const business = businessKind(facts) === 'household' ? compare(facts, 'business', 'owner') : null;
  return business ? [...found, business] : found;
}

const rule: Rule = {
  id: 'tax-code-own',
  version: 1,
  confidence: 'certain',
  source:
    'Thông tư 86/2024/TT-BTC: mã số thuế của cá nhân, hộ kinh doanh là số định danh của cá nhân, người đại diện hộ',
  scope: 'form',
  reads: [...readsOf('*', ['taxCode'], ID_PARTS), ...BUSINESS_READS],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'the same number',
    facts: { 'owner.personalId': '038 068 000 031', 'owner.taxCode': '038068000031' },
    expect: [],
  },
  {
    name: 'another number',
    facts: { 'owner.personalId': '038068000031', 'owner.taxCode': '038068000032' },
    expect: ['warn person owner.taxCode'],
  },
  {
    name: 'a household business with the number of somebody else',
    procedure: '1.001612',
    facts: { 'owner.personalId': '038068000031', 'business.taxCode': '001094000011' },
    expect: ['warn owner business.taxCode'],
  },
  {
    name: 'the owner of the dossier is not the owner of a company',
    facts: {
      'business.name': 'Công ty An Bình',
      'owner.personalId': '038068000031',
      'business.taxCode': '001094000011',
    },
    expect: [],
  },
  {
    name: 'an old code says nothing about the number',
    facts: { 'owner.personalId': '038068000031', 'owner.taxCode': '0314409058' },
    expect: [],
  },
];

/** The foreign and the short name of a household business, beside its name. */
import { BUSINESS_READS, isHouseholdBusiness } from '../../core/business-kind';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, isAscii, words } from '../../core/text';

const withoutKind = (text: string): string => fold(text).replace(/^(?:ho kinh doanh|hkd) ?/, '');

/** English words that say "company"; a household business is none. */
const COMPANY = new Set(['company', 'corporation', 'ltd', 'inc', 'corp', 'jsc', 'enterprise']);

function foreign(facts: Facts): Finding[] {
  const role = 'business.foreignName';
  const text = facts.get(role);
  if (text === '') return [];
  const company = words(text).find((word) => COMPANY.has(word));
  if (company) return [{ subtype: 'company', severity: 'warn', role, params: { word: company } }];
  const same = withoutKind(text) === withoutKind(facts.get('business.name'));
  return same && !isAscii(text)
    ? [{ subtype: 'not-foreign', severity: 'info', role, others: ['business.name'] }]
    : [];
}

function short(facts: Facts): Finding[] {
  const role = 'business.shortName';
  const [text, name] = [facts.get(role), facts.get('business.name')];
  if (text === '' || name === '') return [];
  return words(text).join('').length > words(name).join('').length
    ? [{ subtype: 'longer', severity: 'info', role, others: ['business.name'] }]
    : [];
}

const rule: Rule = {
  id: 'business-other-names',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 168/2025/NĐ-CP Điều 86; giấy đề nghị đăng ký hộ kinh doanh: tên bằng tiếng nước ngoài, tên viết tắt',
  scope: 'form',
  reads: ['business.foreignName', 'business.shortName', ...BUSINESS_READS],
  yields: ['business-name'],
  check: (facts) => (isHouseholdBusiness(facts) ? [...foreign(facts), ...short(facts)] : []),
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'name, foreign and short name',
    facts: {
      'business.name': 'Hộ kinh doanh Lan Anh',
      'business.foreignName': 'Lan Anh Household Business',
      'business.shortName': 'HKD Lan Anh',
    },
    expect: [],
  },
  {
    name: 'a name without marks is a foreign form of it',
    facts: { 'business.name': 'Hộ kinh doanh Lan Anh', 'business.foreignName': 'Lan Anh' },
    expect: [],
  },
  {
    name: 'the Vietnamese name once more',
    facts: { 'business.name': 'Hộ kinh doanh Phở Hoà', 'business.foreignName': 'PHỞ HOÀ' },
    expect: ['info not-foreign business.foreignName'],
  },
  {
    name: 'a company in English',
    facts: { 'business.name': 'Hộ kinh doanh Lan Anh', 'business.foreignName': 'Lan Anh Co., Ltd' },
    expect: ['warn company business.foreignName'],
  },
  {
    name: 'the short name is the longer one',
    procedure: '1.001612',
    facts: { 'business.name': 'Lan Anh', 'business.shortName': 'Tạp hóa Lan Anh' },
    expect: ['info longer business.shortName'],
  },
];

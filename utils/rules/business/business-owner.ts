/** Who may own a household business: a Vietnamese citizen with full legal capacity, alone or for the family. */
import { ageOf, BIRTH_PARTS } from '../../core/ages';
import { isForeigner, readsOf } from '../../core/people';
import { BUSINESS_READS, isHouseholdBusiness } from '../../core/business-kind';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Full civil capacity (Bộ luật Dân sự 2015 Điều 20). */
const ADULT = 18;
/** From this day groups of persons found no household business any more; older ones go on. */
const NO_GROUPS = '2025-07-01';

/** `owner` is also "chủ hồ sơ" of other forms: only beside a household business he owns one. */
function check(facts: Facts): Finding[] {
  if (!isHouseholdBusiness(facts)) return [];
  const found: Finding[] = [];
  const age = ageOf(facts, 'owner');
  if (age && age.max < ADULT) {
    const params = { age: age.max, least: ADULT };
    found.push({ subtype: 'too-young', severity: 'warn', role: age.role, params });
  }
  if (isForeigner(facts, 'owner'))
    found.push({ subtype: 'foreigner', severity: 'warn', role: 'owner.nationality' });

  const kind = fold(facts.get('business.ownerKind'));
  const role = 'business.ownerKind';
  if (kind.includes('nhom ca nhan') && facts.today >= NO_GROUPS)
    found.push({ subtype: 'group', severity: 'warn', role });
  else if (kind === 'ca nhan' && facts.cases.has('family'))
    found.push({ subtype: 'family', severity: 'warn', role });
  return found;
}

const rule: Rule = {
  id: 'business-owner',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 168/2025/NĐ-CP (cá nhân, thành viên hộ gia đình là công dân Việt Nam có năng lực hành vi dân sự đầy đủ); Bộ luật Dân sự 2015 Điều 20',
  scope: 'form',
  reads: [...readsOf(['owner'], BIRTH_PARTS), ...BUSINESS_READS],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'a grown-up',
    facts: {
      'business.name': 'Hộ kinh doanh Lan Anh',
      'business.ownerKind': 'Cá nhân',
      'owner.birthDate': '05/03/1990',
      'owner.nationality': 'Việt Nam',
    },
    expect: [],
  },
  {
    name: '18 today',
    facts: { 'business.capital': '20000000', 'owner.birthDate': '22/11/2008' },
    expect: [],
  },
  {
    name: '18 tomorrow',
    facts: { 'business.capital': '20000000', 'owner.birthDate': '23/11/2008' },
    expect: ['warn too-young owner.birthDate'],
  },
  {
    name: 'a child by the number',
    facts: { 'business.capital': '20000000', 'owner.personalId': '001315000017' },
    expect: ['warn too-young owner.personalId'],
  },
  {
    name: 'only the year, 18 perhaps',
    facts: { 'business.name': 'HKD A', 'owner.birthDate': '2008' },
    expect: [],
  },
  {
    name: 'a foreigner beside a company, on a form about land',
    facts: { 'business.name': 'Công ty TNHH Minh Phát', 'owner.nationality': 'Hàn Quốc' },
    expect: [],
  },
  { name: 'the owner of another dossier', facts: { 'owner.birthDate': '05/03/2020' }, expect: [] },
  {
    name: 'a foreigner',
    facts: { 'business.capital': '20000000', 'owner.nationality': 'Hàn Quốc' },
    expect: ['warn foreigner owner.nationality'],
  },
  {
    name: 'a group of persons',
    facts: { 'business.ownerKind': 'Nhóm cá nhân' },
    expect: ['warn group business.ownerKind'],
  },
  {
    name: 'a group of persons under the old decree',
    facts: { 'business.ownerKind': 'Nhóm cá nhân' },
    today: '2025-06-30',
    expect: [],
  },
  {
    name: 'one person, but the case of a family is chosen',
    facts: { 'business.ownerKind': 'Cá nhân' },
    cases: ['family'],
    expect: ['warn family business.ownerKind'],
  },
  {
    name: 'a family',
    facts: { 'business.ownerKind': 'Thành viên hộ gia đình' },
    cases: ['family'],
    expect: [],
  },
];

/** Marital status, the count of marriages and the paper that ended the last one have to tell one story. */
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

type Status = 'single' | 'divorced' | 'widowed' | 'married';

/** The status by its words; null for anything else. */
function statusOf(text: string): Status | null {
  const words = fold(text);
  if (words.includes('ly hon')) return 'divorced';
  if (/(vo|chong).*(chet|mat)/.test(words) || words === 'goa') return 'widowed';
  if (/^chua|chua (dang ky )?ket hon|doc than/.test(words)) return 'single';
  return /(hien|dang).* co (vo|chong)|^da ket hon$|^dang co/.test(words) ? 'married' : null;
}

/** "1", "01", "lần thứ hai": the count; null when it cannot be read. */
function countOf(text: string): number | null {
  const words = fold(text);
  if (/^\d{1,2}$/.test(words)) return Number(words);
  const spelled = /(?:thu )(nhat|hai|ba|tu)$/.exec(words)?.[1];
  return spelled ? ['nhat', 'hai', 'ba', 'tu'].indexOf(spelled) + 1 : null;
}

function check(facts: Facts): Finding[] {
  return (['groom', 'bride', 'subject'] as const).flatMap((person): Finding[] => {
    const role = roleOf(person, 'maritalStatus');
    const status = statusOf(facts.get(role).slice(0, 200));
    if (!status) return [];
    const countRole = roleOf(person, 'marriageCount');
    const count = countOf(facts.get(countRole).slice(0, 40));
    const found: Finding[] = [];
    if (status === 'married' && person !== 'subject')
      found.push({ subtype: 'already-married', severity: 'warn', role });
    if (status === 'single' && count !== null && count > 1) {
      found.push({
        subtype: 'count-too-high',
        severity: 'warn',
        role: countRole,
        others: [role],
        params: { count },
      });
    }
    if ((status === 'divorced' || status === 'widowed') && count === 1) {
      found.push({ subtype: 'count-too-low', severity: 'warn', role: countRole, others: [role] });
    }
    const paper = roleOf(person, 'courtDecisionNumber');
    const open = facts.has(paper) && facts.get(paper) === '' && !facts.required.has(paper);
    if (status === 'divorced' && open)
      found.push({ subtype: 'decision-missing', severity: 'warn', role: paper, others: [role] });
    return found;
  });
}

const rule: Rule = {
  id: 'marriage-status',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hôn nhân và gia đình 2014 Điều 5 khoản 2, Điều 8; Nghị định 123/2015/NĐ-CP Điều 30',
  scope: 'form',
  reads: ['*'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'first marriage',
    facts: { 'groom.maritalStatus': 'Chưa đăng ký kết hôn', 'groom.marriageCount': '1' },
    expect: [],
  },
  {
    name: 'divorced, second marriage, decision given',
    facts: {
      'groom.maritalStatus': 'Đã kết hôn nhưng đã ly hôn',
      'groom.marriageCount': '02',
      'groom.courtDecisionNumber': '15/2023/QĐST-HNGĐ',
    },
    expect: [],
  },
  {
    name: 'single and second marriage',
    facts: { 'bride.maritalStatus': 'Chưa kết hôn lần nào', 'bride.marriageCount': '2' },
    expect: ['warn count-too-high bride.marriageCount'],
  },
  {
    name: 'widow and first marriage',
    facts: { 'bride.maritalStatus': 'Đã kết hôn, chồng đã chết', 'bride.marriageCount': 'lần thứ nhất' },
    expect: ['warn count-too-low bride.marriageCount'],
  },
  {
    name: 'divorced without the decision',
    facts: { 'groom.maritalStatus': 'Đã ly hôn', 'groom.courtDecisionNumber': '' },
    expect: ['warn decision-missing groom.courtDecisionNumber'],
  },
  {
    name: 'married now',
    facts: { 'groom.maritalStatus': 'Hiện tại đang có vợ' },
    expect: ['warn already-married groom.maritalStatus'],
  },
  {
    name: 'a certificate of status for a married person',
    facts: { 'subject.maritalStatus': 'Hiện tại đang có vợ' },
    expect: [],
  },
];

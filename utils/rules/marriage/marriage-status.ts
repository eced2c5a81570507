/** Marital status and the count of marriages tell one story, and who marries is not married. */
import { isNoStatus, maritalStatusOf } from '../../core/marital';
import { attributeOf, roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { hasWords, words } from '../../core/text';

const SPELLED = ['mot', 'hai', 'ba', 'tu', 'nam'];
/** More marriages than anybody has: a year or another number stands in the box. */
const MOST = 9;

/** "1", "01", "lần thứ hai": the count; null when it cannot be read. */
function countOf(text: string): number | null {
  const said = words(text.slice(0, 40)).filter((word) => !['lan', 'thu', 'dau'].includes(word));
  const [only, more] = said;
  if (only === undefined || more !== undefined) return null;
  if (/^\d{1,4}$/.test(only)) return Number(only);
  const at = only === 'nhat' ? 0 : SPELLED.indexOf(only);
  return at < 0 ? null : at + 1;
}

/** A marriage registered again: they are married, to each other. */
const isAgain = (facts: Facts): boolean =>
  facts.has('dossier.recordNumber') || facts.has('dossier.recordDate');

/** "Đã kết hôn mấy lần": then who never married has the count 0. */
const asksSoFar = (facts: Facts, role: Role): boolean =>
  ['đã kết hôn', 'đã từng', 'trước đây', 'số lần'].some((said) =>
    hasWords((facts.fields(role)[0]?.label ?? '').slice(0, 200), said),
  );

const strange = (facts: Facts): Finding[] =>
  facts.roles
    .filter((role) => attributeOf(role) === 'maritalStatus' && isNoStatus(facts.get(role)))
    .map((role) => ({ subtype: 'no-status', severity: 'warn', role }));

function check(facts: Facts): Finding[] {
  const told = (['groom', 'bride', 'subject'] as const).flatMap((person): Finding[] => {
    const role = roleOf(person, 'maritalStatus');
    const status = maritalStatusOf(facts.get(role));
    const countRole = roleOf(person, 'marriageCount');
    const count = countOf(facts.get(countRole));
    const marries = person !== 'subject';
    const found: Finding[] = [];
    if (marries && status === 'married' && !isAgain(facts))
      found.push({ subtype: 'already-married', severity: 'error', role, overridable: true });
    if (count === null) return found;
    const params = { count };
    const others = [role];
    if (count > MOST) return [...found, { subtype: 'count-odd', severity: 'warn', role: countRole, params }];
    const least = marries ? 2 : 1;
    if (status === 'single' && count > 1)
      found.push({ subtype: 'count-too-high', severity: 'warn', role: countRole, others, params });
    // Certificates ask how often somebody has married so far, registrations which marriage this will be.
    if ((status === 'divorced' || status === 'widowed') && count < least)
      found.push({ subtype: 'count-too-low', severity: 'warn', role: countRole, others, params });
    else if (count === 0 && marries && !asksSoFar(facts, countRole))
      found.push({ subtype: 'count-zero', severity: 'warn', role: countRole });
    else if (count === 0 && status === 'married')
      found.push({ subtype: 'count-too-low', severity: 'warn', role: countRole, others, params });
    return found;
  });
  return [...strange(facts), ...told];
}

const rule: Rule = {
  id: 'marriage-status',
  version: 3,
  confidence: 'certain',
  source: 'Luật Hôn nhân và gia đình 2014 Điều 5 khoản 2, Điều 8; Nghị định 123/2015/NĐ-CP Điều 30',
  scope: 'form',
  reads: ['*.maritalStatus', '*.marriageCount', 'dossier.recordNumber', 'dossier.recordDate'],
  check,
};
export default rule;

const story = (name: string, status: string, count: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'bride.maritalStatus': status, 'bride.marriageCount': count },
  expect: expect.map((line) => `${line} bride.marriageCount`),
});

export const cases = (): RuleCase[] => [
  story('first marriage', 'Chưa đăng ký kết hôn với ai', '1'),
  story('never married in other words', 'Độc thân', '01'),
  story('the marriage before the first', 'Chưa kết hôn lần nào', '0', 'warn count-zero'),
  story('the marriage before the first, status not given', '', 'lần thứ 0', 'warn count-zero'),
  story('divorced and never married: one issue', 'Đã ly hôn', '00', 'warn count-too-low'),
  {
    name: 'a certificate asks how often so far',
    facts: { 'subject.maritalStatus': 'Chưa kết hôn lần nào', 'subject.marriageCount': '0' },
    expect: [],
  },
  {
    name: 'a certificate for somebody married, never so far',
    facts: { 'subject.maritalStatus': 'Đang có vợ', 'subject.marriageCount': '0' },
    expect: ['warn count-too-low subject.marriageCount'],
  },
  story('divorced, second marriage', 'Đã kết hôn nhưng đã ly hôn', '02'),
  story('divorced, in the words of the certificate', 'Đã ly hôn, hiện chưa đăng ký kết hôn với ai', '2'),
  story('not read: living apart', 'Ly thân', '1'),
  story('a count in other words', 'Chưa kết hôn lần nào', 'Lần đầu'),
  story('single and second marriage', 'Chưa kết hôn lần nào', '2', 'warn count-too-high'),
  story('single and third marriage, in words', 'CHƯA CÓ CHỒNG', 'lần thứ ba', 'warn count-too-high'),
  story('widow and first marriage', 'Đã kết hôn, chồng đã chết', 'lần thứ nhất', 'warn count-too-low'),
  story('divorced and first marriage', 'Đã đăng ký kết hôn, nhưng đã ly hôn', '1', 'warn count-too-low'),
  story('a year instead of the count', 'Đã ly hôn', '2019', 'warn count-odd'),
  {
    name: 'an ethnic group instead of the status',
    facts: { 'subject.maritalStatus': 'Kinh' },
    expect: ['warn no-status subject.maritalStatus'],
  },
  { name: 'not known', facts: { 'subject.maritalStatus': 'Không rõ' }, expect: [] },
  { name: 'the code of a list', facts: { 'subject.maritalStatus': '1' }, expect: [] },
  {
    name: 'married now',
    facts: { 'groom.maritalStatus': 'Hiện tại đang có vợ' },
    expect: ['error already-married groom.maritalStatus'],
  },
  {
    name: 'not divorced yet',
    facts: { 'bride.maritalStatus': 'Đang có chồng, chưa ly hôn' },
    expect: ['error already-married bride.maritalStatus'],
  },
  {
    name: 'a marriage registered again',
    facts: { 'groom.maritalStatus': 'Đang có vợ', 'dossier.recordNumber': '12/1995' },
    expect: [],
  },
  {
    name: 'a certificate of status for a married person',
    facts: { 'subject.maritalStatus': 'Hiện tại đang có vợ', 'subject.marriageCount': '1' },
    expect: [],
  },
];

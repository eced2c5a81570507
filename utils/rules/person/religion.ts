/** Religion: "Không", or one of the recognised ones as forms write them. Sensitive: looked at only where the form asks for it. */
import { isListed } from '../../core/listed';
import { peopleOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { ethnicGroups } from '../../reference/ethnic-groups';

/** Main name, then other names with the same meaning. */
const RELIGIONS: readonly string[] = [
  'Không|Không có|Không theo|Không tôn giáo|Không theo tôn giáo|Không theo tôn giáo nào|Lương|Đạo lương|Bên lương|Lương giáo|Vô thần',
  'Phật giáo|Đạo Phật|Phật|Đạo Bụt|Theo Phật',
  'Công giáo|Đạo Công giáo|Giáo hội Công giáo',
  'Tin lành|Đạo Tin lành|Tin lành giáo',
  'Cao Đài|Đạo Cao Đài|Cao Đài giáo',
  'Phật giáo Hòa Hảo|Đạo Hòa Hảo|Hòa Hảo|PGHH',
  'Hồi giáo|Đạo Hồi|Hồi|Islam|Hồi giáo (Islam)',
  "Baha'i|Tôn giáo Baha'i|Bahai|Đạo Baha'i",
  'Tịnh độ Cư sĩ Phật hội Việt Nam|Tịnh độ Cư sĩ|Tịnh độ Cư sĩ Phật hội',
  'Tứ Ân Hiếu Nghĩa|Đạo Tứ Ân Hiếu Nghĩa',
  'Bửu Sơn Kỳ Hương',
  'Phật giáo Hiếu Nghĩa Tà Lơn|Hiếu Nghĩa Tà Lơn',
  'Minh Sư đạo|Minh Sư|Giáo hội Phật đường Nam Tông Minh Sư đạo',
  'Minh Lý đạo|Minh Lý|Minh Lý đạo - Tam Tông Miếu',
  'Bà-la-môn|Đạo Bà-la-môn|Chăm Bà-la-môn',
  'Mặc Môn|Mormon',
  'Cơ đốc Phục lâm|Phục lâm',
];
/** One everyday name for two: only the citizen knows which is meant. */
const ASK = new Set([
  'thien chua giao',
  'thien chua',
  'dao thien chua',
  'ki to giao',
  'kito giao',
  'co doc giao',
  'co doc',
  'dao chua',
]);

const squeeze = (text: string): string => fold(text).replace(/[^a-z]/g, '');
const MAIN: ReadonlyMap<string, string> = new Map(
  RELIGIONS.flatMap((group) => {
    const names = group.split('|');
    return names.map((name): [string, string] => [squeeze(name), names[0] ?? '']);
  }),
);
/** Daily speech, which the register does not have. */
const COLLOQUIAL = /^(?:dao|luong|ben luong)\b/;
const LONGEST = 80;

function judge(role: Role, text: string): Finding | null {
  const main = MAIN.get(squeeze(text));
  if (main !== undefined) {
    if (squeeze(main) === squeeze(text)) return null;
    const severity = COLLOQUIAL.test(fold(text)) ? 'warn' : 'info';
    return { subtype: 'form', severity, role, params: { main }, fixes: [{ role, value: main }] };
  }
  if (ASK.has(fold(text))) return { subtype: 'ambiguous', severity: 'info', role };
  const foreignToIt = ethnicGroups(text).length > 0 || /\d/.test(text) || fold(text) === 'viet nam';
  return foreignToIt
    ? { subtype: 'no-religion', severity: 'warn', role }
    : { subtype: 'unknown', severity: 'info', role };
}

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person) => {
    const role = roleOf(person, 'religion');
    const text = facts.get(role);
    if (text === '' || text.length > LONGEST || isListed(facts, role)) return [];
    return judge(role, text) ?? [];
  });
}

const rule: Rule = {
  id: 'religion',
  version: 1,
  confidence: 'likely',
  source: 'Danh mục tôn giáo được Nhà nước công nhận; cách ghi trên biểu mẫu',
  scope: 'field',
  reads: ['*.religion'],
  check,
};
export default rule;

const religion = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.religion': text },
  expect: expect.map((line) => `${line} subject.religion`),
});

export const cases = (): RuleCase[] => [
  religion('Không'),
  religion('KHÔNG'),
  religion('Phật giáo'),
  religion('Công giáo'),
  religion('Cao đài'),
  religion('Bahá’í'),
  religion('Bà La Môn'),
  religion('Phật giáo Hoà Hảo'),
  religion('Đạo Phật', 'warn form'),
  religion('Lương', 'warn form'),
  religion('Không theo tôn giáo nào', 'info form'),
  religion('Thiên Chúa giáo', 'info ambiguous'),
  religion('Thờ cúng tổ tiên', 'info unknown'),
  religion('Kinh', 'warn no-religion'),
  religion('Việt Nam', 'warn no-religion'),
  religion('1', 'warn no-religion'),
];

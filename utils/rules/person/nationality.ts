/** Nationality is the name of a country in Vietnamese. */
import { peopleOf } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { ethnicGroups } from '../../reference/ethnic-groups';

const VIETNAM = 'Việt Nam';
const SHORT = new Set([
  'vn',
  'vnm',
  'viet nam',
  'vietnam',
  'viet nam (vn)',
  'viet nam cong hoa xa hoi chu nghia',
]);
/** Short or colloquial names and how forms write them. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['my', 'Hoa Kỳ'],
  ['hop chung quoc hoa ky', 'Hoa Kỳ'],
  ['usa', 'Hoa Kỳ'],
  ['han', 'Hàn Quốc'],
  ['dai han dan quoc', 'Hàn Quốc'],
  ['tau', 'Trung Quốc'],
]);
/** Groups whose name is a country's name as well. */
const BOTH = new Set(['lao']);
const NO_COUNTRY = new Set(['viet', 'vnch', 'khong', 'co', 'khong co']);

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'nationality');
    const text = facts.get(role).slice(0, 100);
    const listed = facts.fields(role)[0]?.kind === 'select';
    if (text === '' || listed || text === VIETNAM) return [];
    const folded = fold(text);
    if (SHORT.has(folded))
      return [
        {
          subtype: 'form',
          severity: 'info',
          role,
          params: { usual: VIETNAM },
          fixes: [{ role, value: VIETNAM }],
        },
      ];
    const usual = USUAL.get(folded);
    if (usual)
      return [
        { subtype: 'form', severity: 'info', role, params: { usual }, fixes: [{ role, value: usual }] },
      ];
    const group = NO_COUNTRY.has(folded) || (ethnicGroups(text).length > 0 && !BOTH.has(folded));
    return group || /\d/.test(text) ? [{ subtype: 'no-country', severity: 'warn', role }] : [];
  });
}

const rule: Rule = {
  id: 'nationality',
  version: 1,
  confidence: 'likely',
  source: 'Luật Quốc tịch Việt Nam; tên nước viết bằng tiếng Việt trên giấy tờ hộ tịch',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

const nation = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'groom.nationality': text },
  expect: expect.map((line) => `${line} groom.nationality`),
});

export const cases = (): RuleCase[] => [
  nation('Việt Nam'),
  nation('Hoa Kỳ'),
  nation('Lào'),
  nation('Cam-pu-chia'),
  nation('Đài Loan (Trung Quốc)'),
  nation('Không quốc tịch'),
  nation('Chưa xác định'),
  nation('VN', 'info form'),
  nation('Viet Nam', 'info form'),
  nation('Mỹ', 'info form'),
  nation('Kinh', 'warn no-country'),
  nation('Việt', 'warn no-country'),
  nation('VNCH', 'warn no-country'),
  nation('84', 'warn no-country'),
];

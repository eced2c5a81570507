/** Nationality is the name of a country in Vietnamese. Portals with codes show a list: what was picked there is left alone. */
import { isListed } from '../../core/listed';
import { peopleOf } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { ethnicGroups } from '../../reference/ethnic-groups';

const VIETNAM = 'Việt Nam';
/** Names of countries as they are typed, and how forms write them. */
const USUAL: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        VIETNAM,
        'vn|vnm|viet nam|vietnam|viet-nam|vietnamese|viet nam (vn)|cong hoa xa hoi chu nghia viet nam|chxhcn viet nam|nguoi viet nam',
      ],
      ['Hoa Kỳ', 'my|usa|us|hop chung quoc hoa ky|hoa ki|nguoi my'],
      ['Hàn Quốc', 'han|dai han dan quoc|korea|south korea|nam han|nam trieu tien'],
      ['Trung Quốc', 'tau|trung hoa|china|cong hoa nhan dan trung hoa'],
      ['Nhật Bản', 'nhat|japan'],
      ['Ô-xtơ-rây-li-a', 'uc|australia'],
    ] as const
  ).flatMap(([usual, typed]) => typed.split('|').map((name): [string, string] => [name, usual])),
);
/** Groups whose name, or another name of theirs, is a country's name as well. */
const BOTH = new Set(['lao', 'thai']);
const NO_COUNTRY = new Set(['viet', 'vnch', 'khong', 'co', 'khong co', 'nuoc ngoai', 'trong nuoc']);
const LONGEST = 100;

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'nationality');
    const text = facts.get(role).slice(0, LONGEST);
    if (text === '' || isListed(facts, role) || text === VIETNAM) return [];
    const folded = fold(text);
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
  version: 2,
  confidence: 'likely',
  source: 'Luật Quốc tịch Việt Nam; tên nước viết bằng tiếng Việt trên giấy tờ hộ tịch',
  scope: 'field',
  reads: ['*.nationality'],
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
  nation('Thái Lan'),
  nation('Cam-pu-chia'),
  nation('Đài Loan (Trung Quốc)'),
  nation('Hàn Quốc'),
  nation('Việt Nam, Hoa Kỳ'),
  nation('Không quốc tịch'),
  nation('Chưa xác định'),
  nation('VN', 'info form'),
  nation('Viet Nam', 'info form'),
  nation('VIỆT NAM', 'info form'),
  nation('Mỹ', 'info form'),
  nation('Kinh', 'warn no-country'),
  nation('Việt', 'warn no-country'),
  nation('VNCH', 'warn no-country'),
  nation('84', 'warn no-country'),
];

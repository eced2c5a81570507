/** Who has to agree when the name or the ethnic group of somebody under age is changed. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { readsOf } from '../../core/people';
import { ageOn, dateOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

const KIND = 'dossier.changeKind';
const CONTENT = 'dossier.changeContent';
/** BLDS 2015 Điều 27 khoản 2, Điều 28 khoản 2 (names); Điều 29 khoản 4 (ethnic group); of age: Điều 20. */
const OWN_NAME = 9;
const OWN_GROUP = 15;
const ADULT = 18;

const said = (text: string): string => ` ${words(text.slice(0, 400)).join(' ')} `;

function check(facts: Facts): Finding[] {
  const born = bornOf(facts, 'subject');
  const today = dateOf(facts.today);
  if (!born || !today) return [];
  const age = ageOn(born.date, today);
  if (age.min < 0 || age.max >= ADULT) return [];
  const [kind, content] = [said(facts.get(KIND)), said(facts.get(CONTENT))];
  const note = (subtype: string): Finding[] => [
    {
      subtype,
      severity: 'info',
      role: facts.get(KIND) === '' ? CONTENT : KIND,
      others: [born.role],
      params: { age: age.min },
    },
  ];
  if (kind.includes(' xac dinh lai dan toc ') && !kind.includes(' thay doi '))
    return age.min >= OWN_GROUP ? note('ethnicity') : [];
  const name = [' ho ', ' ten ', ' chu dem '].some((word) => content.includes(word));
  if (
    !name ||
    !(kind.includes(' thay doi ') || content.includes(' thay doi ') || content.includes(' doi ten '))
  )
    return [];
  return note(age.min >= OWN_NAME ? 'name-own' : 'name-parents');
}

const rule: Rule = {
  id: 'change-consent',
  version: 1,
  confidence: 'likely',
  source:
    'Bộ luật Dân sự 2015 Điều 27 khoản 2, Điều 28 khoản 2, Điều 29 khoản 4; Nghị định 123/2015/NĐ-CP Điều 7 (cần đối chiếu)',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [KIND, CONTENT, ...readsOf('*', BIRTH_PARTS)],
  check,
};
export default rule;

const change = (
  name: string,
  born: string,
  kind: string,
  content: string,
  ...expect: string[]
): RuleCase => ({
  name,
  facts: { 'subject.birthDate': born, [KIND]: kind, [CONTENT]: content },
  expect: expect.map((line) => `${line} ${KIND}`),
});

export const cases = (): RuleCase[] => [
  change('a grown-up', '12/03/1994', 'Thay đổi', 'Tên từ Hoa thành Lan'),
  change('of age today', '22/11/2008', 'Thay đổi', 'Tên từ Hoa thành Lan'),
  change('a child of ten', '05/10/2016', 'Thay đổi', 'Tên từ Hoa thành Lan', 'info name-own'),
  change('a child of five', '05/10/2021', 'Thay đổi', 'Họ từ Nguyễn thành Trần', 'info name-parents'),
  change('a mistake is corrected', '05/10/2016', 'Cải chính', 'Tên từ Hoà thành Hòa'),
  change(
    'the ethnic group at sixteen',
    '05/10/2010',
    'Xác định lại dân tộc',
    'Kinh thành Mông',
    'info ethnicity',
  ),
  change('the ethnic group of a small child', '05/10/2021', 'Xác định lại dân tộc', 'Kinh thành Mông'),
];

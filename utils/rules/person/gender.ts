/** Gender is "Nam" or "Nữ", as the paper says; for mother, father, bride and groom the block says it too. */
import { isListed } from '../../core/listed';
import { impliedGender } from '../../core/kinship';
import { genderOf, peopleOf } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, isAscii } from '../../core/text';

/** Words of other systems and of daily speech with one meaning. Digits differ from system to system and mean nothing. */
const MEANT: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Nam', 'male|m|man|boy|trai|con trai|nam gioi|be trai|nam (male)|nam/male|nam - male'],
      ['Nữ', 'female|f|woman|girl|gai|con gai|nu gioi|be gai|nu (female)|nu/female|nu - female'],
    ] as const
  ).flatMap(([gender, words]) => words.split('|').map((word): [string, string] => [word, gender])),
);
const KNOWN = new Set(['chua xac dinh', 'khac', 'khong xac dinh', 'gioi tinh khac', 'chua xac dinh duoc']);

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'gender');
    const text = facts.get(role);
    if (text === '') return [];
    const write = (meant: string, severity: 'warn' | 'info' = 'info'): Finding[] => [
      { subtype: 'form', severity, role, params: { meant }, fixes: [{ role, value: meant }] },
    ];
    const gender = genderOf(facts, person);
    if (gender) {
      const implied = person === 'requester' ? null : impliedGender(facts, person);
      if (implied && implied !== gender)
        return [{ subtype: 'implied', severity: 'warn', role, params: { person } }];
      return gender === 'female' && isAscii(text) && !isListed(facts, role) ? write('Nữ', 'warn') : [];
    }
    const folded = fold(text.slice(0, 60));
    if (KNOWN.has(folded) || isListed(facts, role)) return [];
    const meant = MEANT.get(folded);
    return meant ? write(meant) : [{ subtype: 'unknown', severity: 'warn', role }];
  });
}

const rule: Rule = {
  id: 'gender',
  version: 2,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14 khoản 1 điểm a',
  scope: 'field',
  reads: ['*.gender'],
  check,
};
export default rule;

const gender = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.gender': text },
  expect: expect.map((line) => `${line} subject.gender`),
});

export const cases = (): RuleCase[] => [
  gender('Nam'),
  gender('NAM'),
  gender('NỮ'),
  gender('nu\u031B\u0303'),
  gender('Chưa xác định'),
  gender('Nu', 'warn form'),
  gender('Male', 'info form'),
  gender('F', 'info form'),
  gender('Con gái', 'info form'),
  gender('Nam (Male)', 'info form'),
  gender('1', 'warn unknown'),
  gender('01', 'warn unknown'),
  gender('Ông', 'warn unknown'),
  gender('Thị', 'warn unknown'),
  {
    name: 'a mother who is a man',
    facts: { 'mother.gender': 'Nam' },
    expect: ['warn implied mother.gender'],
  },
  { name: 'a father who asks', facts: { 'father.gender': 'Nam', 'requester.gender': 'Nữ' }, expect: [] },
];

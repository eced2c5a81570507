/** Gender is "Nam" or "Nữ", as the paper says; for mother, father, bride and groom the block says it too. */
import { genderOf, impliedGender, peopleOf } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Words of other languages and systems with one meaning. Digits differ from system to system and mean nothing. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['male', 'Nam'],
  ['m', 'Nam'],
  ['trai', 'Nam'],
  ['female', 'Nữ'],
  ['f', 'Nữ'],
  ['gai', 'Nữ'],
]);
const KNOWN = new Set(['chua xac dinh', 'khac', 'khong xac dinh']);

function check(facts: Facts): Finding[] {
  return peopleOf(facts).flatMap((person): Finding[] => {
    const role = roleOf(person, 'gender');
    const text = facts.get(role);
    if (text === '') return [];
    const gender = genderOf(facts, person);
    if (gender) {
      const implied = person === 'requester' ? null : impliedGender(facts, person);
      return implied && implied !== gender
        ? [{ subtype: 'implied', severity: 'warn', role, params: { person } }]
        : [];
    }
    const folded = fold(text.slice(0, 60));
    if (KNOWN.has(folded)) return [];
    const meant = MEANT.get(folded);
    return meant
      ? [{ subtype: 'form', severity: 'info', role, params: { meant }, fixes: [{ role, value: meant }] }]
      : [{ subtype: 'unknown', severity: 'warn', role }];
  });
}

const rule: Rule = {
  id: 'gender',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 14 khoản 1 điểm a',
  scope: 'field',
  reads: ['*'],
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
  gender('NỮ'),
  gender('nu\u031B\u0303'),
  gender('Chưa xác định'),
  gender('Male', 'info form'),
  gender('1', 'warn unknown'),
  gender('Ông', 'warn unknown'),
  {
    name: 'a mother who is a man',
    facts: { 'mother.gender': 'Nam' },
    expect: ['warn implied mother.gender'],
  },
];

/** The number of a former CMND: nine digits, or the twelve of the last kind. Some people had two. */
import { peopleOf } from '../../core/people';
import { roleOf, type Role } from '../../core/roles';
import type { Finding, Rule, RuleCase } from '../../core/rule';
import { digitsFinding, digitsOf } from '../../core/written-number';

const isOld = (digits: string): boolean => digits.length === 9 || digits.length === 12;

function judge(role: Role, text: string): Finding | null {
  if (text === '') return null;
  const numbers = text.split(/[,;/]/);
  if (numbers.length > 1 && numbers.every((part) => isOld(digitsOf(part)))) return null;
  return digitsFinding(role, text, isOld, true);
}

const rule: Rule = {
  id: 'old-id-number',
  version: 1,
  confidence: 'certain',
  source: 'Nghị định 05/1999/NĐ-CP (chứng minh nhân dân 9 số); Luật Căn cước 26/2023/QH15 Điều 46 khoản 2',
  scope: 'field',
  reads: ['*.oldIdNumber'],
  check: (facts) =>
    peopleOf(facts).flatMap((person) => {
      const role = roleOf(person, 'oldIdNumber');
      return judge(role, facts.get(role)) ?? [];
    }),
};
export default rule;

const old = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'subject.oldIdNumber': text },
  expect: expect.map((line) => `${line} subject.oldIdNumber`),
});

export const cases = (): RuleCase[] => [
  old('012345678'),
  old('171234567'),
  old('024000111'),
  old('001090000017'),
  old('012345678; 171234567'),
  old('012 345 678', 'info grouping'),
  old('12345678', 'error length'),
  old('0123456789', 'error length'),
  old('01234567A', 'error characters'),
  old('000000000', 'error filler'),
  old('CMND 012345678', 'error label'),
  old('Số CMND cũ: 012345678', 'error label'),
  old('Không có', 'info none'),
  old('không', 'info none'),
];

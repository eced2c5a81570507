/** Groups of beneficiaries have procedures of their own: the wrong one costs the citizen a second visit. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** `[procedure on the screen, words of the group, the procedure for that group]`, by the notes of the national records. */
const ELSEWHERE: readonly (readonly [string, RegExp, string])[] = [
  ['1.116909', /huu tri xa hoi/, '1.014027'],
  ['1.116910', /huu tri xa hoi/, '1.014028'],
  ['1.116910', /nguoi co cong|thuong binh|benh binh|liet si/, '1.010824'],
  ['1.014028', /khuyet tat|tre em|bao tro xa hoi|don than/, '1.116910'],
  ['1.014028', /nguoi co cong|thuong binh|benh binh|liet si/, '1.010824'],
];

const check = (facts: Facts): Finding[] =>
  facts.roles
    .filter((role) => role.endsWith('.benefitCategory'))
    .flatMap((role): Finding[] => {
      const group = fold(facts.get(role));
      const other = ELSEWHERE.find(([here, words]) => here === facts.procedure && words.test(group));
      return other ? [{ subtype: 'other', severity: 'info', role, params: { code: other[2] } }] : [];
    });

const rule: Rule = {
  id: 'benefit-procedure',
  version: 1,
  confidence: 'uncertain',
  source: 'Thủ tục 1.116909, 1.116910, 1.014027, 1.014028, 1.010824 trên Cơ sở dữ liệu quốc gia',
  scope: 'form',
  reads: ['*.benefitCategory'],
  check,
};
export default rule;

const group = (procedure: string, text: string, ...expect: string[]): RuleCase => ({
  name: `${procedure} ${text}`,
  procedure,
  facts: { 'subject.benefitCategory': text },
  expect: expect.map((line) => `${line} subject.benefitCategory`),
});

export const cases = (): RuleCase[] => [
  group('1.116909', 'Người khuyết tật nặng'),
  group('1.116910', 'Người khuyết tật đặc biệt nặng'),
  group('1.014027', 'Trợ cấp hưu trí xã hội'),
  group('1.116909', 'Trợ cấp hưu trí xã hội', 'info other'),
  group('1.116910', 'NGƯỜI CÓ CÔNG', 'info other'),
  group('1.014028', 'Trẻ em mồ côi', 'info other'),
];

/** The name of an organisation on a form (about land, mostly): a name, and not only the words for its kind. */
import { BUSINESS_READS, isHouseholdBusiness } from '../../core/business-kind';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';
import { saysNone } from '../../core/written-number';

const ROLE = 'business.name';
/** All words of such a name say a kind: "Công ty trách nhiệm hữu hạn một thành viên", "CTY CP". */
const KINDS: ReadonlySet<string> = new Set(
  (
    'cong ty cty trach nhiem huu han tnhh mot hai thanh vien mtv tro len co phan cp ctcp hop danh doanh nghiep tu nhan dntn ' +
    'tong tap doan hop tac xa htx lien hiep ngan hang thuong mai tm dv dich vu san xuat sx va &'
  ).split(' '),
);

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  if (text === '' || isHouseholdBusiness(facts)) return [];
  const find = (subtype: string): Finding[] => [{ subtype, severity: 'warn', role: ROLE }];
  if (saysNone(text)) return find('none');
  const plain = fold(text);
  if (!/\p{L}/u.test(plain)) return find('no-letters');
  const words = plain.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '');
  return words.every((word) => KINDS.has(word)) ? find('kind-only') : [];
}

const rule: Rule = {
  id: 'organisation-name',
  version: 1,
  confidence: 'likely',
  source:
    'Luật Doanh nghiệp 59/2020/QH14 Điều 37 (tên doanh nghiệp gồm loại hình và tên riêng); mẫu đơn về đất đai: tên tổ chức',
  scope: 'field',
  reads: [ROLE, ...BUSINESS_READS],
  check,
};
export default rule;

const named = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { [ROLE]: text },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  named('Công ty TNHH Minh Phát'),
  named('CÔNG TY CỔ PHẦN 28'),
  named('Hợp tác xã nông nghiệp Hòa Lạc'),
  named('Ngân hàng TMCP Á Châu'),
  named('Ủy ban nhân dân phường Ba Đình'),
  named('Tổng công ty 36'),
  named('@@@', 'warn no-letters'),
  named('0100112437', 'warn no-letters'),
  named('không có', 'warn none'),
  named('Công ty TNHH', 'warn kind-only'),
  named('CÔNG TY CỔ PHẦN', 'warn kind-only'),
  {
    name: 'a household business has a rule of its own',
    procedure: '1.001612',
    facts: { [ROLE]: '168' },
    expect: [],
  },
];

/** One person in two blocks, by relation, with nearly the same name: which of the two is on the paper? Other names are `requester-relation`'s matter. */
import { personalIdOf } from '../../core/id-papers';
import { isSelf, parentByRelation } from '../../core/kinship';
import { nameOf, nameRole } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, foldKeepMarks, sameName } from '../../core/text';

/** `Lý` and `Lí`, `Mỹ` and `Mĩ`: after a consonant the two letters sound alike. */
const withoutY = (name: string): string =>
  foldKeepMarks(name)
    .normalize('NFD')
    .replace(/(?<=[bcdđghklmnpqrstvx]|qu)y/g, 'i')
    .normalize('NFC');

/** All words of the shorter name in their order, with one more between first and last. */
function oneWordMore(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((text) => fold(text).split(' '))
    .sort((x, y) => x.length - y.length);
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const at = short.findIndex((word, index) => word !== long[index]);
  return at > 0 && short.slice(at).join(' ') === long.slice(at + 1).join(' ');
}

function variant(a: string, b: string): Pick<Finding, 'subtype' | 'severity'> | null {
  if (a === '' || b === '' || sameName(a, b)) return null;
  if (withoutY(a) === withoutY(b)) return { subtype: 'i-y', severity: 'info' };
  if (fold(a) === fold(b)) return { subtype: 'marks', severity: 'warn' };
  return oneWordMore(a, b) ? { subtype: 'extra-word', severity: 'warn' } : null;
}

/** Names put together from boxes have an order of their own. */
const inParts = (facts: Facts, person: Person): boolean =>
  [facts.get('requester.fullName'), facts.get(roleOf(person, 'fullName'))].includes('');

function check(facts: Facts): Finding[] {
  const person: Person | null = parentByRelation(facts) ?? (isSelf(facts) ? 'subject' : null);
  if (!person) return [];
  const [own, theirs] = [personalIdOf(facts, 'requester'), personalIdOf(facts, person)];
  // Other numbers are other people; with equal ones the rule about numbers compares the names.
  if (own && theirs) return [];
  if (inParts(facts, person)) return [];
  const told = variant(nameOf(facts, 'requester'), nameOf(facts, person));
  if (!told) return [];
  const others = [nameRole(facts, person), 'requester.relation'] as const;
  return [{ ...told, role: nameRole(facts, 'requester'), others, params: { person } }];
}

const rule: Rule = {
  id: 'name-variants',
  version: 1,
  confidence: 'likely',
  source: 'Họ, chữ đệm, tên ghi theo giấy tờ tùy thân (Luật Hộ tịch 2014 Điều 14); quy tắc đặt dấu thanh',
  scope: 'form',
  reads: [
    'requester.relation',
    '*.fullName',
    '*.surname',
    '*.middleName',
    '*.givenName',
    '*.personalId',
    '*.idPaperType',
    '*.idPaperNumber',
    '*.nationality',
  ],
  yields: ['name-encoding', 'name-words', 'name-marks'],
  check,
};
export default rule;

const pair = (name: string, requester: string, mother: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'requester.relation': 'Mẹ', 'requester.fullName': requester, 'mother.fullName': mother },
  expect: expect.map((line) => `${line} requester.fullName`),
});

export const cases = (): RuleCase[] => [
  pair('the place of the tone', 'ĐẶNG THỊ HOÀ', 'Đặng Thị Hòa'),
  pair('another person altogether', 'Phạm Thị Mai', 'Đặng Thị Hòa'),
  pair('i for y', 'Lí Thị Mỹ', 'Lý Thị Mỹ', 'info i-y'),
  pair('a mark is missing', 'Đặng Thị Hoa', 'Đặng Thị Hòa', 'warn marks'),
  pair('no marks at all', 'DANG THI HOA', 'Đặng Thị Hòa', 'warn marks'),
  pair('one word more', 'Đặng Thị Thanh Hòa', 'Đặng Thị Hòa', 'warn extra-word'),
  {
    name: 'a grandmother is somebody else',
    facts: {
      'requester.relation': 'Khác',
      'requester.fullName': 'Đặng Thị Hoa',
      'mother.fullName': 'Đặng Thị Hòa',
    },
    expect: [],
  },
  {
    name: 'for himself',
    facts: {
      'requester.relation': 'Bản thân',
      'requester.fullName': 'Lê Dũng',
      'subject.fullName': 'Lê Quang Dũng',
    },
    expect: ['warn extra-word requester.fullName'],
  },
];

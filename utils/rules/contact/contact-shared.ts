/** One telephone or e-mail for two different people who are not a couple or parent and child: perhaps the account's own was left in. */
import { personalIdOf } from '../../core/id-papers';
import { nameOf, peopleOf } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** They share a telephone every day. */
const CLOSE = new Set(['mother+father', 'groom+bride', 'subject+spouse', 'subject+mother', 'subject+father']);

const plain = {
  phone: (text: string) => compactNumber(text).replace(/^\+?84/, '0'),
  email: fold,
} as const;

/** Are they certainly two people? By the numbers, else by the names; two blocks may hold one person. */
function different(facts: Facts, a: Person, b: Person): boolean {
  if (CLOSE.has(`${a}+${b}`) || CLOSE.has(`${b}+${a}`)) return false;
  const [x, y] = [personalIdOf(facts, a), personalIdOf(facts, b)];
  if (x && y) return x.id.number !== y.id.number;
  const [m = '', n = ''] = [nameOf(facts, a), nameOf(facts, b)].map(fold);
  return m !== '' && n !== '' && m !== n;
}

function check(facts: Facts): Finding[] {
  return (['phone', 'email'] as const).flatMap((attribute) => {
    const first = new Map<string, Person>();
    return peopleOf(facts).flatMap((person): Finding[] => {
      const role = roleOf(person, attribute);
      const text = plain[attribute](facts.get(role));
      const holder = first.get(text);
      if (text === '' || holder === undefined) {
        first.set(text, person);
        return [];
      }
      const others = [roleOf(holder, attribute)];
      return different(facts, holder, person)
        ? [{ subtype: attribute, severity: 'info', role, others, params: { other: holder } }]
        : [];
    });
  });
}

const rule: Rule = {
  id: 'contact-shared',
  version: 1,
  confidence: 'uncertain',
  source: 'Thông tin liên hệ là của người làm thủ tục, không phải của tài khoản hay cán bộ',
  scope: 'form',
  reads: [
    '*.phone',
    '*.email',
    '*.fullName',
    '*.surname',
    '*.middleName',
    '*.givenName',
    '*.personalId',
    '*.idPaperType',
    '*.idPaperNumber',
    '*.nationality',
  ],
  check,
};
export default rule;

const pair = (name: string, facts: RuleCase['facts'], ...expect: string[]): RuleCase => ({
  name,
  facts,
  expect,
});

export const cases = (): RuleCase[] => [
  pair('a couple', {
    'groom.fullName': 'Lê Quang Dũng',
    'groom.phone': '0912345678',
    'bride.fullName': 'Võ Ngọc Trâm',
    'bride.phone': '0912345678',
  }),
  pair('one person in two blocks', {
    'owner.fullName': 'Lê Quang Dũng',
    'owner.phone': '0912345678',
    'submitter.fullName': 'LÊ QUANG DŨNG',
    'submitter.phone': '+84 912 345 678',
  }),
  pair('not known who', { 'owner.phone': '0912345678', 'submitter.phone': '0912345678' }),
  pair(
    'two people',
    {
      'owner.fullName': 'Lê Quang Dũng',
      'owner.phone': '0912345678',
      'submitter.fullName': 'Vũ Thanh Tùng',
      'submitter.phone': '+84 912 345 678',
    },
    'info phone submitter.phone',
  ),
  pair(
    'two people, one address',
    {
      'owner.personalId': '079098000055',
      'owner.email': 'tung@example.com',
      'submitter.personalId': '001088000056',
      'submitter.email': 'Tung@example.com',
    },
    'info email submitter.email',
  ),
];

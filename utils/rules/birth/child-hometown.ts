/** A child's "quê quán" is its father's or its mother's; said only where the form shows both of theirs. */
import { BIRTH_FORM, isBirthForm, parentsWith } from '../../core/birth';
import { isForeigner, value } from '../../core/people';
import { roleOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { bareProvince, successorOf } from '../../reference/provinces';

const ROLE = 'subject.hometownProvince';
/** The province of today: an old paper names the one of its own day. */
const now = (province: string): string => bareProvince(successorOf(province) ?? province);

function check(facts: Facts): Finding[] {
  const own = facts.get(ROLE).slice(0, 100);
  if (own === '' || !isBirthForm(facts)) return [];
  const parents = parentsWith(facts, (parent) => value(facts, parent, 'hometownProvince') !== '');
  if (!parents || parents.some((parent) => isForeigner(facts, parent))) return [];
  const theirs = parents.map((parent) => now(value(facts, parent, 'hometownProvince').slice(0, 100)));
  if (theirs.includes(now(own))) return [];
  const others = parents.map((parent) => roleOf(parent, 'hometownProvince'));
  return [{ subtype: 'neither', severity: 'info', role: ROLE, others }];
}

const rule: Rule = {
  id: 'child-hometown',
  version: 1,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 4 khoản 8: quê quán theo quê quán của cha hoặc mẹ',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [...BIRTH_FORM, '*.hometownProvince', '*.nationality'],
  check,
};
export default rule;

const family = (child: string, mother: string, father: string, ...expect: string[]): RuleCase => ({
  name: `${child} of ${mother || '—'} and ${father || '—'}`,
  facts: {
    'mother.fullName': '',
    'father.fullName': '',
    [ROLE]: child,
    'mother.hometownProvince': mother,
    'father.hometownProvince': father,
  },
  expect: expect.map((line) => `${line} ${ROLE}`),
});

export const cases = (): RuleCase[] => [
  family('Tỉnh Thanh Hóa', 'Hà Nội', 'Thanh Hoá'),
  family('Tỉnh Hưng Yên', 'Thành phố Hà Nội', 'Thái Bình'),
  family('Thái Bình', 'Thành phố Hà Nội', 'Tỉnh Hưng Yên'),
  family('Tỉnh Nghệ An', 'Thành phố Hà Nội', 'Tỉnh Hưng Yên', 'info neither'),
  family('Tỉnh Nghệ An', 'Thành phố Hà Nội', ''),
  family('', 'Thành phố Hà Nội', 'Tỉnh Hưng Yên'),
];

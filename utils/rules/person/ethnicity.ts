/** Ethnic group: one of the 54, by name. Never derived from a name, a place or a nationality. */
import { isListed } from '../../core/listed';
import { isForeigner, peopleOf, value } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, isOther } from '../../core/text';
import { ethnicGroups, isMainGroup } from '../../reference/ethnic-groups';

/** Entries of official lists that are no group. */
const SPECIAL = new Set(['khong ro', 'chua xac dinh', 'khong xac dinh']);
const FOREIGN = new Set(['nguoi nuoc ngoai', 'nuoc ngoai']);

/** `01 - Kinh`, `Kinh (Việt)`, `dân tộc Kinh`: lists put a number before or another name behind, people a word. */
const bare = (text: string): string =>
  text
    .replace(/^\d{1,2} ?[-.] ?/, '')
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/^(?:người|dân tộc) (?!(?:nước ngoài|khác))/i, '');

function judge(facts: Facts, person: Person): Finding | null {
  const role = roleOf(person, 'ethnicity');
  const text = bare(facts.get(role).slice(0, 100));
  const folded = fold(text);
  if (text === '' || isOther(text) || SPECIAL.has(folded)) return null;
  if (isForeigner(facts, person)) {
    // People of Vietnamese origin keep their group: worth a look, no more.
    const others = [roleOf(person, 'nationality')];
    return folded === 'kinh' ? { subtype: 'foreign-kinh', severity: 'info', role, others } : null;
  }
  if (FOREIGN.has(folded)) {
    const citizen = value(facts, person, 'nationality') !== '';
    return citizen
      ? { subtype: 'foreigner', severity: 'warn', role, others: [roleOf(person, 'nationality')] }
      : null;
  }
  if (isListed(facts, role) || isMainGroup(text)) return null;
  const groups = ethnicGroups(text);
  if (groups.length === 0) return { subtype: 'unknown', severity: 'warn', role };
  const params = { groups: groups.join(', ') };
  if (groups.length > 1) return { subtype: 'ambiguous', severity: 'warn', role, params };
  return { subtype: 'alias', severity: 'info', role, params, fixes: [{ role, value: groups[0] ?? '' }] };
}

const check = (facts: Facts): Finding[] => peopleOf(facts).flatMap((person) => judge(facts, person) ?? []);

const rule: Rule = {
  id: 'ethnicity',
  version: 2,
  confidence: 'certain',
  source: 'Quyết định 121-TCTK/PPCĐ ngày 02/03/1979 (danh mục 54 dân tộc)',
  scope: 'field',
  reads: ['*.ethnicity', '*.nationality'],
  check,
};
export default rule;

const group = (text: string, ...expect: string[]): RuleCase => ({
  name: text,
  facts: { 'bride.ethnicity': text },
  expect: expect.map((line) => `${line} bride.ethnicity`),
});

export const cases = (): RuleCase[] => [
  group('Kinh'),
  group('KINH'),
  group('Mông'),
  group('Ê Đê'),
  group('Ba na'),
  group('Bru - Vân Kiều'),
  group('Giẻ Triêng', 'info alias'),
  group("H'Mông", 'info alias'),
  group('Khmer', 'info alias'),
  group('Vân Kiều', 'info alias'),
  group('Thổ'),
  group('Xá Lá Vàng', 'warn ambiguous'),
  group('Hạ', 'warn ambiguous'),
  group('Không rõ'),
  group('Việt Nam', 'warn unknown'),
  group('Kinh1', 'warn unknown'),
  group('Nam Bộ', 'warn unknown'),
  group('Không', 'warn unknown'),
  group('Khác'),
  group('Dân tộc khác'),
  group('KINH (Việt)'),
  group('01 - Kinh'),
  group('Mông (Mèo)'),
  group('Dân tộc Tày'),
  group('Thái Đen', 'info alias'),
  { name: 'foreigner', facts: { 'groom.ethnicity': 'Pháp', 'groom.nationality': 'Pháp' }, expect: [] },
  {
    name: '"foreigner" for a citizen',
    facts: { 'groom.ethnicity': 'Người nước ngoài', 'groom.nationality': 'Việt Nam' },
    expect: ['warn foreigner groom.ethnicity'],
  },
  {
    name: 'a citizen of another country',
    facts: { 'groom.ethnicity': 'Kinh', 'groom.nationality': 'Hoa Kỳ' },
    expect: ['info foreign-kinh groom.ethnicity'],
  },
];

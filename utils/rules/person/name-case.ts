/** Capitals of names: a forgotten Shift, a Caps Lock left on. All capitals, as papers print them, are fine. */
import { isSyllable, legacyOf } from '../../core/legacy-fonts';
import { nameBoxes, titleCase } from '../../core/names';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

const LOWER = /^\p{Ll}+$/u;
/** `nGUYỄN`: Shift and Caps Lock together. */
const INVERTED = /^\p{Ll}\p{Lu}+$/u;
/** `NGuyễn`, `NguyễN`: a capital where none belongs. McDonald and H'Hen are no plain syllables. */
const STRAY = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
/** One word all small or all capital among others: old papers write `Nguyễn thị Lan`, passports `NGUYỄN Thị Lan`. */
const UNEVEN = /^\p{Ll}+$|^\p{Lu}{2,}$/u;

function judge(name: string, part: boolean): 'lower' | 'caps-lock' | 'mixed' | 'uneven' | null {
  const list = name.split(/[\s-]+/).filter((word) => word !== '' && !word.includes("'"));
  if (name === name.toUpperCase() || list.length === 0) return null;
  if (list.some((word) => INVERTED.test(word) && isSyllable(word))) return 'caps-lock';
  if (list.every((word) => LOWER.test(word))) return 'lower';
  if (list.some((word) => STRAY.test(word) && isSyllable(word))) return 'mixed';
  return !part && list.some((word) => UNEVEN.test(word) && isSyllable(word)) ? 'uneven' : null;
}

/** Beyond this it is no name. */
const LONGEST = 200;

function check(facts: Facts): Finding[] {
  return nameBoxes(facts).flatMap(({ role, box, raw, name, foreign }): Finding[] => {
    if (foreign || name.length > LONGEST || legacyOf(raw)) return [];
    const subtype = judge(name, box !== 'fullName');
    if (subtype === null) return [];
    // One press mends the capitals and the doubled spaces together.
    const fixed = titleCase(name);
    const severity = subtype === 'uneven' ? 'info' : 'warn';
    const fixes = fixed && fixed !== raw ? [{ role, value: fixed }] : [];
    return [{ subtype, severity, role, fixes }];
  });
}

const rule: Rule = {
  id: 'name-case',
  version: 2,
  confidence: 'likely',
  source: 'Cách ghi họ, chữ đệm, tên trên giấy tờ hộ tịch: chữ in hoa, hoặc viết hoa chữ cái đầu',
  scope: 'field',
  reads: ['*.fullName', '*.surname', '*.middleName', '*.givenName', '*.otherName', '*.nationality'],
  yields: ['names', 'name-words:placeholder', 'name-words:note'],
  check,
};
export default rule;

const named = (name: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'mother.fullName': name },
  expect: expect.map((text) => `${text} mother.fullName`),
});

export const cases = (): RuleCase[] => [
  named('Nguyễn Thị Lan'),
  named('NGUYỄN THỊ LAN'),
  named("H'Hen Niê"),
  named("H'HEN NIÊ"),
  named("K'brêl"),
  named('Y Bhăm Êban'),
  named('Lê Ô'),
  named('Lý A Sử'),
  named('Anna McDonald'),
  named('nguyễn thị lan', 'warn lower'),
  named('nGUYỄN tHỊ lAN', 'warn caps-lock'),
  named('NGuyễn Thị Lan', 'warn mixed'),
  named('NguyễN Thị Lan', 'warn mixed'),
  named('NGUYỄN Thị Lan', 'info uneven'),
  named('Nguyễn thị Lan', 'info uneven'),
  {
    name: 'foreign',
    facts: { 'groom.fullName': 'ludwig van der berg', 'groom.nationality': 'Hà Lan' },
    expect: [],
  },
];

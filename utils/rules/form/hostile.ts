/** Values that do not come from a paper: turned text, page code, whole documents pasted into one box. */
import { isNameBox } from '../../core/names';
import { attributeOf, type Attribute } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, hasBidi } from '../../core/text';

/** The longest text that a box can mean, in characters. */
const LIMIT = { line: 500, prose: 5_000 } as const;
const PROSE: ReadonlySet<Attribute> = new Set<Attribute>([
  'note',
  'lines',
  'purpose',
  'purposeOther',
  'changeContent',
  'changeReason',
  'deathCause',
  'disabilityCause',
]);

/** `<b`, `</`, `<!`: the beginning of page code. "diện tích < 50" is not. */
const MARKUP = /<[a-z/!]/i;

function check(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    const text = facts.fields(role)[0]?.value ?? '';
    if (text === '') return [];
    const longest = PROSE.has(attributeOf(role)) ? LIMIT.prose : LIMIT.line;
    if (text.length > longest) {
      return [{ subtype: 'too-long', severity: 'error', role, params: { length: text.length, longest } }];
    }
    if (hasBidi(text)) {
      return [
        { subtype: 'direction', severity: 'warn', role, fixes: [{ role, value: cleanInvisible(text) }] },
      ];
    }
    // In a name any sign is an error of its own (rule `names`).
    return MARKUP.test(text) && !isNameBox(attributeOf(role))
      ? [{ subtype: 'markup', severity: 'warn', role }]
      : [];
  });
}

const rule: Rule = {
  id: 'hostile',
  version: 1,
  confidence: 'certain',
  source: 'Unicode UAX #9 (ký tự điều khiển hướng chữ); giới hạn của ô nhập',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'page code in an address',
    facts: { 'mother.residenceDetail': 'Số 12 <img src=x onerror=alert(1)>' },
    expect: ['warn markup mother.residenceDetail'],
  },
  { name: 'less than', facts: { 'dossier.note': 'diện tích < 50 m2' }, expect: [] },
  {
    name: 'right-to-left override',
    facts: { 'mother.fullName': 'Nguyễn \u202ELan' },
    expect: ['warn direction mother.fullName'],
  },
  { name: 'a name has its own rule', facts: { 'mother.fullName': '<b>Lan</b>' }, expect: [] },
];

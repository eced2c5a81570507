/** Text that looks right but is not: composed letters, invisible characters, look-alikes, double spaces. All mended by one press. */
import { legacyOf } from '../../core/legacy-fonts';
import { cleanName, isNameBox } from '../../core/names';
import { attributeOf } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import type { Field } from '../../core/snapshot';
import { cleanInvisible, dropInvisible, isOrdinary, mendEth, nfc } from '../../core/text';

/** Longer texts are free prose: nobody compares them letter by letter. */
const LONGEST = 300;

/** What is wrong with the form of the text, and the same text without it. */
function judge(field: Field, isName: boolean): { subtype: string; fixed: string } | null {
  const text = field.value.trim();
  if (!isName && isOrdinary(text)) return null;
  if (dropInvisible(text) !== nfc(text)) return { subtype: 'invisible', fixed: cleanInvisible(text) };
  if (isName && mendEth(text) !== text)
    return { subtype: 'look-alike', fixed: cleanInvisible(mendEth(text)) };
  if (nfc(text) !== text) return { subtype: 'unicode', fixed: cleanInvisible(text) };
  if (isName && /[,;]$/.test(text)) return { subtype: 'punctuation', fixed: cleanName(text) };
  if (isName && / {2}/.test(text)) return { subtype: 'spaces', fixed: cleanInvisible(text) };
  return null;
}

function check(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    const field = facts.fields(role)[0];
    if (!field || (field.kind !== 'text' && !field.kind.startsWith('date')) || field.value.length > LONGEST)
      return [];
    const isName = isNameBox(attributeOf(role));
    if (isName && legacyOf(field.value)) return [];
    const told = judge(field, isName);
    return told
      ? [{ subtype: told.subtype, severity: 'info', role, fixes: [{ role, value: told.fixed }] }]
      : [];
  });
}

const rule: Rule = {
  id: 'text-form',
  version: 1,
  confidence: 'certain',
  source: 'TCVN 6909:2001 (Unicode dựng sẵn cho chữ Việt)',
  scope: 'field',
  reads: ['*'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  { name: 'composed', facts: { 'subject.fullName': 'Nguyễn Thị Hoà' }, expect: [] },
  { name: 'trailing space', facts: { 'subject.fullName': 'Nguyễn Thị Hoà ' }, expect: [] },
  {
    name: 'decomposed letters',
    facts: { 'subject.fullName': 'Nguye\u0302\u0303n Thi\u0323 Lan' },
    expect: ['info unicode subject.fullName'],
  },
  {
    name: 'zero-width space',
    facts: { 'subject.fullName': 'Nguyễn\u200B Thị Lan' },
    expect: ['info invisible subject.fullName'],
  },
  {
    name: 'no-break space in an address',
    facts: { 'subject.residenceDetail': 'Số\u00A012, đường Lê Lợi' },
    expect: ['info invisible subject.residenceDetail'],
  },
  {
    name: 'Icelandic Eth for Đ',
    facts: { 'subject.fullName': '\u00D0ỗ Đức' },
    expect: ['info look-alike subject.fullName'],
  },
  {
    name: 'double space',
    facts: { 'subject.fullName': 'Nguyễn  Lan' },
    expect: ['info spaces subject.fullName'],
  },
  {
    name: 'comma at the end',
    facts: { 'subject.fullName': 'Nguyễn Thị Lan,' },
    expect: ['info punctuation subject.fullName'],
  },
  { name: 'old font: another rule speaks', facts: { 'subject.fullName': 'NguyÔn V\u00ADn' }, expect: [] },
];

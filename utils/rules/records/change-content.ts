/** What is to be changed in an entry: from what to what, of the kind that was chosen. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { cleanInvisible, words } from '../../core/text';

const ROLE = 'dossier.changeContent';
const KIND = 'dossier.changeKind';
const REASON = 'dossier.changeReason';

/** What names a request or a record, and neither an item nor its old or new value. */
const PHRASES = (
  'ho tich|noi dung|thong tin|khai sinh|ket hon|khai tu|giam ho|thay doi|cai chinh|bo sung|trich luc|chung nhan|sai sot|' +
  'de nghi|yeu cau|dang ky'
).split('|');
const FILLERS: ReadonlySet<string> = new Set(
  'xin duoc cho toi con em sua lai dung theo giay to trong tren ve viec cua va'.split(' '),
);

function isVague(said: readonly string[]): boolean {
  let plain = ` ${said.join(' ')} `;
  for (const phrase of PHRASES) plain = plain.replaceAll(` ${phrase} `, ' ');
  return words(plain).every((word) => FILLERS.has(word));
}

/** "từ A thành B": the two values, or null. Split at the first "thành", "sang" that follows "từ". */
function fromTo(text: string): readonly [string, string] | null {
  const plain = ` ${cleanInvisible(text.slice(0, 400)).toLowerCase()} `;
  const start = plain.indexOf('từ ');
  if (start < 0 || plain[start - 1] !== ' ') return null;
  const said = plain.slice(start + 3);
  const turns = ['thành', 'sang'].map((word) => ` ${word} `);
  const cut = turns.map((turn) => [said.indexOf(turn), turn.length] as const).filter(([at]) => at > 0);
  const [at, length] = cut.sort((a, b) => a[0] - b[0])[0] ?? [-1, 0];
  if (at < 0) return null;
  const tidy = (part: string) =>
    part
      .replace(/["“”]/g, '')
      .trim()
      .replace(/[.,;:]$/, '')
      .trim();
  return [tidy(said.slice(0, at)), tidy(said.slice(at + length))];
}

/** The one kind that was chosen; null for a list entry that names several, and for none. */
function kindOf(text: string): 'change' | 'correct' | 'add' | 'ethnicity' | null {
  const said = ` ${words(text.slice(0, 200)).join(' ')} `;
  const kinds = (
    [
      ['ethnicity', ' xac dinh lai dan toc '],
      ['add', ' bo sung '],
      ['correct', ' cai chinh '],
      ['change', ' thay doi '],
    ] as const
  ).filter(([, phrase]) => said.includes(phrase));
  return kinds.length === 1 ? kinds[0]![0] : null;
}

/** Only names can be "changed", and the parents after an adoption (Luật Hộ tịch Điều 26): the rest is corrected. */
const NOT_CHANGED = ['ngay sinh', 'ngay thang nam sinh', 'nam sinh', 'gioi tinh', 'que quan', 'noi sinh'];

function check(facts: Facts): Finding[] {
  const text = facts.get(ROLE);
  const said = words(text.slice(0, 400));
  const found: Finding[] = [];
  if (said.length > 0 && isVague(said)) {
    return [{ subtype: 'vague', severity: 'warn', role: ROLE }];
  }
  const kind = kindOf(facts.get(KIND));
  const values = fromTo(text);
  if (values && values[0] !== '' && values[0] === values[1])
    return [{ subtype: 'same', severity: 'warn', role: ROLE, params: { value: values[0].slice(0, 30) } }];
  const plain = ` ${said.join(' ')} `;
  if (said.length > 0 && kind === 'ethnicity' && !plain.includes(' dan toc '))
    found.push({ subtype: 'not-ethnicity', severity: 'warn', role: ROLE, others: [KIND] });
  if (values && kind === 'add')
    found.push({ subtype: 'is-correction', severity: 'info', role: KIND, others: [ROLE] });
  const about = NOT_CHANGED.some((phrase) => plain.includes(` ${phrase} `));
  const name = [' ho ', ' ten ', ' chu dem ', ' ho ten '].some((phrase) => plain.includes(phrase));
  if (kind === 'change' && about && !name)
    found.push({ subtype: 'is-correction', severity: 'info', role: KIND, others: [ROLE] });
  const reason = facts.get(REASON);
  if (reason !== '' && said.length > 0 && words(reason.slice(0, 400)).join(' ') === said.join(' '))
    found.push({ subtype: 'reason-repeats', severity: 'info', role: REASON, others: [ROLE] });
  return found;
}

const rule: Rule = {
  id: 'change-content',
  version: 1,
  confidence: 'likely',
  source: 'Luật Hộ tịch 2014 Điều 26, Điều 27, Điều 29; Nghị định 123/2015/NĐ-CP Điều 7 (cần đối chiếu)',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [ROLE, KIND, REASON],
  check,
};
export default rule;

const change = (name: string, kind: string, content: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { [KIND]: kind, [ROLE]: content },
  expect,
});

export const cases = (): RuleCase[] => [
  change('from a day to a day', 'Cải chính', 'Ngày sinh từ 01/02/1990 thành 02/01/1990'),
  change('a name', 'Thay đổi', 'Tên: từ Nguyễn Văn Hoa thành Nguyễn Văn Hoà'),
  change('what was missing', 'Bổ sung thông tin', 'Bổ sung quê quán: xã Mường Than, tỉnh Lai Châu'),
  change('ethnic group', 'Xác định lại dân tộc', 'Dân tộc từ Kinh thành Mông'),
  change('a list entry for all kinds', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Năm sinh 1990'),
  change('only asked for', 'Cải chính', 'Xin cải chính khai sinh', `warn vague ${ROLE}`),
  change('only a kind, in capitals', '', 'CẢI CHÍNH HỘ TỊCH', `warn vague ${ROLE}`),
  change('nothing changes', 'Cải chính', 'Họ từ Huỳnh thành HUỲNH', `warn same ${ROLE}`),
  change('tones differ', 'Cải chính', 'tên từ Hoa thành Hoà'),
  change('the other spelling of the same word', 'Cải chính', 'tên từ Hòa sang Hoà.'),
  change('the same, in quotes', 'Cải chính', 'Tên: từ “Hòa” thành “Hòa”.', `warn same ${ROLE}`),
  change('an item without its value', 'Bổ sung thông tin', 'Bổ sung nơi sinh'),
  change('a surname', 'Thay đổi', 'Thay đổi họ'),
  change('not about the group', 'Xác định lại dân tộc', 'Tên từ Hoa thành Lan', `warn not-ethnicity ${ROLE}`),
  change('an old value is given', 'Bổ sung', 'Năm sinh từ 1990 thành 1991', `info is-correction ${KIND}`),
  change('a day of birth is corrected', 'Thay đổi', 'Năm sinh 1990', `info is-correction ${KIND}`),
  {
    name: 'the reason repeats the content',
    facts: { [ROLE]: 'Năm sinh từ 1990 thành 1991', [REASON]: 'năm sinh từ 1990 thành 1991.' },
    expect: [`info reason-repeats ${REASON}`],
  },
];

/** Lines of business are told by four-digit codes of the Vietnamese classification (VSIC, level four), each once. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, cleanInvisible, clip } from '../../core/text';

const ROLE = 'business.lines';
/** A code with a letter in it ("471A", "47ll"). The letter of the section before a code ("G4711") is no slip. */
const MIXED = /^(?:\d{2,4}[a-z]{1,3}|\d[a-z]{1,3}\d{1,3}|[a-z]\d{1,3}|[v-z]\d{4})$/i;
/** Two-digit divisions that neither VSIC 2018 nor VSIC 2025 nor their model ISIC has. */
const NO_DIVISION = new Set(['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']);

/**
 * The codes: numbers that open a line or an item, or all items where nothing but numbers stands there. Numbers within a
 * description ("bán lẻ xe máy dưới 50 cc") are no codes.
 */
function codesOf(text: string): string[] {
  return text.split(/[\n;,|]+/).flatMap((item) => {
    // "1. 4711 …": items may be numbered.
    const plain = item
      .trim()
      .replace(/^\d{1,2}[.)] ?(?=\S)/, '')
      .replace(/^(?:mã(?: ngành)?|ngành) ?:? ?(?=\d)/i, '');
    if (/^[\d /+&-]+$/.test(plain)) return plain.match(/\d+/g) ?? [];
    // "4711 - Bán lẻ" begins with its code, "Bán lẻ (4711)" ends with it.
    const code = /^(\d{3,8})(?=[ .:()-]|$)/.exec(plain)?.[1] ?? /[ (:-](\d{4,5})\)?$/.exec(plain)?.[1];
    return code === undefined ? [] : [code];
  });
}

function check(facts: Facts): Finding[] {
  const text = asciiDigits(cleanInvisible(facts.get(ROLE).replace(/\r?\n/g, ';')));
  if (text === '') return [];
  const mixed = text.split(/[\n;,| ]+/, 100).find((word) => MIXED.test(word));
  if (mixed !== undefined && !/\p{L}{2}/u.test(text.replace(mixed, '')))
    return [{ subtype: 'letter', severity: 'warn', role: ROLE, params: { code: mixed } }];
  const codes = codesOf(text.replace(/\b[A-U](?=\d{4}\b)/g, ''));
  if (codes.length === 0) return [{ subtype: 'no-code', severity: 'info', role: ROLE }];
  const seen = new Set<string>();
  for (const code of codes) {
    const params = { code: clip(code, 12) };
    if (code.length !== 4)
      return [{ subtype: 'length', severity: 'warn', role: ROLE, params: { ...params, n: code.length } }];
    if (NO_DIVISION.has(code.slice(0, 2)))
      return [{ subtype: 'unknown', severity: 'warn', role: ROLE, params }];
    if (seen.has(code)) return [{ subtype: 'twice', severity: 'warn', role: ROLE, params }];
    seen.add(code);
  }
  return [];
}

const rule: Rule = {
  id: 'business-lines',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 168/2025/NĐ-CP (ghi ngành kinh tế cấp bốn); Hệ thống ngành kinh tế Việt Nam theo Quyết định 36/2025/QĐ-TTg',
  scope: 'field',
  reads: [ROLE],
  check,
};
export default rule;

const lines = (text: string, ...expect: string[]): RuleCase => ({
  name: JSON.stringify(text),
  facts: { 'business.lines': text },
  expect: expect.map((line) => `${line} business.lines`),
});

export const cases = (): RuleCase[] => [
  lines('4711'),
  lines('4711, 5610; 9631'),
  lines('0118'),
  lines('4711 - Bán lẻ lương thực, thực phẩm, đồ uống'),
  lines('4711: Bán lẻ; 5630: Dịch vụ phục vụ đồ uống\n1071 Sản xuất bánh'),
  lines('1. 4711 Bán lẻ trong siêu thị\n2. 5610 Nhà hàng'),
  lines('Bán buôn sắt thép năm 2026 và thực phẩm', 'info no-code'),
  lines('Bán lẻ hàng tạp hóa (4711)'),
  lines('Bán lẻ xe máy dưới 50 cc - mã ngành 4541'),
  lines('Mã ngành: 4711'),
  lines('Bán lẻ hàng tạp hóa', 'info no-code'),
  lines('Sửa chữa xe máy; rửa xe', 'info no-code'),
  lines('G4711'),
  lines('471A', 'warn letter'),
  lines('4711; 5O1', 'warn letter'),
  lines('Cắt tóc kiểu 90s', 'info no-code'),
  lines('47111', 'warn length'),
  lines('471', 'warn length'),
  lines('4711, 118', 'warn length'),
  lines('47111 - Bán lẻ trong siêu thị', 'warn length'),
  lines('4011', 'warn unknown'),
  lines('0000', 'warn unknown'),
  lines('4711, 5610, 4711', 'warn twice'),
];

/** The name of a household business: a proper name in Vietnamese letters, and nothing that makes it look like a company. */
import { BUSINESS_READS, isHouseholdBusiness } from '../../core/business-kind';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold, foldKeepMarks, hasWords, isAscii, nfc, words } from '../../core/text';

/** The first part of every such name. The portal shows it in a list of its own, so it may be missing here. */
const KIND = /^(?:ten )?(?:ho kinh doanh|hkd)\b[ :.-]*/;
const FORBIDDEN = ['công ty', 'doanh nghiệp'];
/** Other kinds of enterprise, and short forms of them. */
const ENTERPRISE = ['cổ phần', 'tập đoàn', 'hợp tác xã'];
const SHORT_FORMS = new Set(['tnhh', 'dntn', 'cty', 'ctcp', 'htx', 'company', 'corporation', 'ltd']);
/** No name but a remark that there is none, or the other half of "hộ kinh doanh cá thể". */
const NONE = new Set(['khong', 'khong co', 'chua co', 'khong ten', 'chua dat', 'chua dat ten', 'ca the']);

/** Emoji, brackets of programs, and signs twice over; one sign within a name is lawful. */
const STRANGE_SIGN = /\p{Extended_Pictographic}|[<>{}|\\^~]|([@#$%*=_!?])\1/u;

const LETTER = /\p{L}/u;
/** A letter of the Vietnamese alphabet, or F, J, W, Z; marks of tone are taken off before. */
const OURS = /^[a-zăâđêôơư]$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The first letter that no Vietnamese name is written with ("ü", "ç", "北"), or ''. "ñ" is n with a tone mark: strange too. */
function strangeLetter(text: string): string {
  for (const sign of nfc(text)) {
    if (!LETTER.test(sign)) continue;
    const bare = nfc(sign.normalize('NFD').replace(TONES, '')).toLowerCase();
    if (!OURS.test(bare) || (bare === 'n' && sign.toLowerCase() !== 'n')) return sign;
  }
  return '';
}

/** Unmarked text is taken at its letters; marked text has to say just this: "Công Tý" is no "công ty". */
const says = (text: string, part: string): boolean =>
  hasWords(text, part) && (isAscii(text) || foldKeepMarks(text).includes(foldKeepMarks(part)));

const enterprise = (text: string): string | undefined =>
  words(text)
    .find((word) => SHORT_FORMS.has(word))
    ?.toUpperCase() ?? ENTERPRISE.find((part) => says(text, part));

function judge(role: Role, text: string): Finding[] {
  const find = (
    subtype: string,
    params: Finding['params'] = {},
    severity: Finding['severity'] = 'warn',
  ): Finding[] => [{ subtype, severity, role, params }];
  if (text === '') return [];
  const own = fold(text).replace(KIND, '').trim();
  if (own === '' || NONE.has(own)) return find('no-proper-name');
  if (!LETTER.test(own)) return find('no-letters');
  const word = FORBIDDEN.find((part) => says(text, part));
  if (word) return find('forbidden', { word });
  const kind = enterprise(text);
  if (kind) return find('enterprise', { word: kind });
  const [sign] = STRANGE_SIGN.exec(text) ?? [];
  if (sign !== undefined) return find('sign', { sign });
  const letter = strangeLetter(text);
  if (letter === '') return [];
  // Ê-đê and Gia-rai names have letters of their own (ŭ, ŏ, č): a hint. Another script is no name at all.
  return find('letter', { letter }, /\p{Script=Latin}/u.test(letter) ? 'info' : 'warn');
}

const check = (facts: Facts): Finding[] =>
  !isHouseholdBusiness(facts)
    ? []
    : (['business.name', 'business.shortName'] as const).flatMap((role) => judge(role, facts.get(role)));

const rule: Rule = {
  id: 'business-name',
  version: 1,
  confidence: 'likely',
  source:
    'Nghị định 168/2025/NĐ-CP Điều 86 (tên hộ kinh doanh; trước đó Nghị định 01/2021/NĐ-CP Điều 88); cần đối chiếu văn bản',
  scope: 'field',
  reads: ['business.shortName', ...BUSINESS_READS],
  check,
};
export default rule;

const named = (text: string, ...expect: string[]): RuleCase => ({
  name: `"${text}"`,
  procedure: '1.001612',
  facts: { 'business.name': text },
  expect: expect.map((line) => `${line} business.name`),
});

export const cases = (): RuleCase[] => [
  named('Hộ kinh doanh Nguyễn Thị Lan'),
  named('HỘ KINH DOANH TẠP HÓA LAN ANH'),
  named('HKD Phở 24'),
  named('Lan Anh Spa & Nail'),
  named('Quán Cà Phê Jazz'),
  named('Café Wifi F5'),
  named('Cửa hàng số 1 - Minh Phát'),
  named('Hộ kinh doanh Công Tý'),
  named('Tiệm sửa xe Công Thành'),
  named('Hộ kinh doanh H’Hen Niê'),
  named('Bếp Âu Phủ Lý'),
  named('Quán Có Phần'),
  named('MTV Karaoke'),
  named('Hộ kinh doanh cá thể Lê Thị Hoa'),
  named('Hộ kinh doanh cá thể', 'warn no-proper-name'),
  named('Hộ kinh doanh Y Rŏ', 'info letter'),
  named('HO KINH DOANH CO PHAN LAN ANH', 'warn enterprise'),
  named('Hộ kinh doanh', 'warn no-proper-name'),
  named('HKD:', 'warn no-proper-name'),
  named('Hộ kinh doanh chưa có', 'warn no-proper-name'),
  named('Hộ kinh doanh 168', 'warn no-letters'),
  named('Lan Anh 🙂', 'warn sign'),
  named('Trần Thị Lan@@', 'warn sign'),
  named('Spa @ Home'),
  named('***', 'warn no-letters'),
  named('Hộ kinh doanh Công ty Lan Anh', 'warn forbidden'),
  named('CÔNG TY TNHH MINH PHÁT', 'warn forbidden'),
  named('CONG TY MINH PHAT', 'warn forbidden'),
  named('Hộ kinh doanh Doanh Nghiệp Trẻ', 'warn forbidden'),
  named('Hộ kinh doanh TNHH Lan Anh', 'warn enterprise'),
  named('Cty Minh Phát', 'warn enterprise'),
  named('Tập đoàn Lan Anh', 'warn enterprise'),
  named('Hộ kinh doanh Señorita', 'info letter'),
  named('Hộ kinh doanh 北京', 'warn letter'),
  named('Hộ kinh doanh Müller', 'info letter'),
  {
    name: 'a company on a form about land',
    facts: { 'business.name': 'Công ty TNHH Minh Phát' },
    expect: [],
  },
  {
    name: 'the short name as well',
    facts: { 'business.name': 'Hộ kinh doanh Lan Anh', 'business.shortName': 'CTY LAN ANH' },
    expect: ['warn enterprise business.shortName'],
  },
];

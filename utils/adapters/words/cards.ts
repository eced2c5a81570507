/** Labels of the number of a citizen's card, in all their abbreviations: "Số ĐDCN/CCCD/CMND", "Căn cước công dân số". */
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['dd', /\b(?:so )?(?:dinh danh (?:ca nhan|cong dan)|dinh danh|ddcn)\b/g],
  ['cc', /\b(?:the )?(?:can cuoc cong dan|can cuoc|cccd)\b|\bthe cc\b|\bso cc\b/g],
  ['cm', /\bchung minh nhan dan\b|\bchung minh thu(?: nhan dan)?\b|\bcmnd\b|\bcmtnd\b|\bcmt\b/g],
  ['hc', /\bho chieu\b|\bpassport\b/g],
];
const FILL = /\b(?:so|ma|the|giay|hoac|va|hay|neu co|cua|hieu)\b/g;

/** Kinds of cards named by folded words that name nothing else; null where something else is named. */
export function cardsIn(words: string): ReadonlySet<string> | null {
  const cards = new Set<string>();
  let rest = words;
  for (const [unit, pattern] of UNITS) {
    const left = rest.replace(pattern, ' ');
    if (left !== rest) cards.add(unit);
    rest = left;
  }
  return cards.size > 0 && rest.replace(FILL, ' ').trim() === '' ? cards : null;
}

export type CardLabel =
  'personalId' | 'idPaperNumber' | 'number' | 'idPaperIssueDate' | 'idPaperIssuer' | 'idPaperExpiry';
const ABOUT: readonly (readonly [CardLabel, RegExp])[] = [
  ['idPaperIssueDate', /^(?:ngay thang nam cap|ngay cap|cap ngay)\b/],
  ['idPaperIssuer', /^(?:noi cap|co quan cap|cap boi)\b/],
  ['idPaperExpiry', /^(?:ngay het han|ngay het hieu luc|co gia tri den|thoi han)\b/],
];

/**
 * What a label says of a citizen's card. `number`: of a card, but of which is open ("Số CMND", "Số hộ chiếu",
 * "Số CCCD/Hộ chiếu").
 */
export function readCard(words: string): CardLabel | null {
  for (const [says, pattern] of ABOUT)
    if (pattern.test(words)) return cardsIn(words.replace(pattern, ' ').trim()) ? says : null;
  if (/^(?:loai|ngay|noi|anh|ban|ngay thang)\b/.test(words)) return null;
  const cards = cardsIn(words);
  if (!cards) return null;
  return !cards.has('hc') && (cards.has('dd') || cards.has('cc')) ? 'personalId' : 'number';
}

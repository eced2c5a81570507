/** A condition in a few words of the record. */
import type { Reading } from './reading';
import type { Span } from './text';

const OPENING =
  /^(?:riêng |chỉ |còn )*(?:áp dụng |sử dụng |dùng )?(?:(?:trong|đối với|với|cho|thuộc|tại) )?(?:(?:các|những|một trong các|một số) )?(?:trường hợp(?: người yêu cầu| người có yêu cầu)?(?= )|đối với(?= )|nếu(?= )|dành cho |khi )(?:đăng ký hộ tịch )?/iu;
const CUT =
  /(?:, hồ sơ|, [\p{L} ]{3,40} phải (?:cung cấp|nộp|có)|,? theo quy định|,? quy định tại|,? theo các phương thức|,? ban hành|,? được quy định|\s*[(;:]|, (?:có|theo|được|bao gồm|thì|để) )/u;
const MAX_WORDS = 15;

/** A clause without the words that only introduce it. */
export const bare = (clause: string): string =>
  clause.replace(OPENING, '').replace(/^(?:áp dụng )?cho (?:các )?/iu, '');

/** The condition in at most 15 words of the record, with a capital. */
export function inWords(row: Reading, { from, to }: Span): string {
  const text = row.text.slice(from, to).replace(/^[\s,;:.(]+|[\s,;:.)]+$/g, '');
  const except = /^(?:ngoại )?trừ(?: các)?(?: trường hợp)?\s*/iu.exec(text);
  let said = except ? text.slice(except[0].length) : text.replace(OPENING, '');
  const cut = CUT.exec(said);
  if (cut && cut.index > 12) said = said.slice(0, cut.index);
  const words = said.split(/\s+/).filter((word) => word !== '');
  const limit = except ? MAX_WORDS - 1 : MAX_WORDS;
  if (words.length > limit) words.length = limit;
  while (
    words.length > 3 &&
    /^(?:và|hoặc|của|tại|để|theo|do|với|là|các|những|thì|mà|có|được|trong|từ|về|cho|bị|đã|không|cơ|phải|cần|,)$/iu.test(
      words.at(-1) ?? '',
    )
  )
    words.pop();
  const joined = words.join(' ').replace(/[,;:.]+$/, '');
  const whole = except ? `trừ ${joined}` : joined;
  return whole === '' ? 'Theo trường hợp nêu trong hồ sơ' : whole[0]?.toUpperCase() + whole.slice(1);
}

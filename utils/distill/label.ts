/** A short name for the checklist, made of the record's own words. */
import type { Reading } from './reading';
import type { Limit } from './limit';

export const LABEL = 70;

/** What is told elsewhere (form, law, quantity, condition) or only explains. */
const TAIL =
  /(?:,? (?:được )?(?:lập )?theo (?:mẫu|quy định|phụ lục|hướng dẫn|biểu mẫu|các)|[,(]? ?(?:ban hành )?kèm theo (?:thông tư|nghị|quyết|luật)| ban hành|[,;(] ?trong đó|[.;(,] ?(?:mẫu|mau|mus|biểu mẫu)(?!\p{Ll})| mẫu số| quy định tại|, (?:nêu|ghi|thể hiện|bao gồm|kèm theo|tính đến|có giá trị)| có giá trị sử dụng| còn (?:giá trị|hiệu lực)|, gồm|:| gồm(?: có)? | bao gồm|\. | do (?:cơ quan|uỷ ban|ubnd|bộ|cấp)| (?:được )?cấp theo| được cấp (?:theo|trước)| đã được (?:cơ quan|cấp)| của (?:cơ quan|người) (?:nhà nước )?có thẩm quyền| để (?:chứng minh về|xác định|cơ quan)| có xác nhận của|đối với (?:trường hợp|người)|\()/gu;
const BARE =
  /(?:chứng minh|tài liệu|mẫu tờ khai|^(?:bản sao )?(?:văn bản|giấy tờ|biên bản|hồ sơ|giấy|quyết định|báo cáo)(?: \p{L}+)?)$/u;
/** The name of an attached form glued to the wording. */
const FILE_NAME = /(?<=[\p{Ll}\d)])(?:\d+\.)?M(?:ẫu|au|us)[\s\d].*$/u;
const HEAD =
  /^(?:(?:hoặc |và )|bản sao hoặc bản chính |bản chính(?: hoặc (?:biểu mẫu điện tử|bản điện tử|bản sao điện tử))+ (?:của )?|(?:\d{1,3}|một)\s*(?:\(\p{L}+\)\s*)?(?=bản (?:sao|chính)|đơn|giấy|tờ|phiếu)|bản (?:chính|gốc)(?: hoặc bản sao)?(?: có chứng thực| được chứng thực)?(?: hoặc bản sao(?: kèm (?:theo )?bản chính để đối chiếu| điện tử| có chứng thực)?(?: được chứng thực từ bản chính)?)*(?: của)? |bản sao (?:có chứng thực|được chứng thực|kèm theo bản chính để đối chiếu|công chứng)(?: hoặc (?:bản sao|kèm)[\p{L} ]{0,60}?đối chiếu)? (?:của )?|các (?=giấy tờ|tài liệu|chứng từ|văn bản|loại)|những )/iu;

export function labelOf(row: Reading, noun: number, limits: Limit[]): string {
  const at = noun + (/^["“'(\s]*/u.exec(row.text.slice(noun))?.[0].length ?? 0);
  let text = row.text.slice(at).replace(FILE_NAME, '');
  const cut = limits.map(({ span }) => span.from - at).filter((place) => place > 8);
  text = text.slice(0, Math.min(text.length, ...cut));
  let low = row.low.slice(at);
  const list = /^một trong[^:]{0,60}:\s*[-+]?\s*/u.exec(low);
  if (list) return tidy(`Một trong: ${text.slice(list[0].length)}`);
  const head = HEAD.exec(low);
  if (head && text.length - head[0].length > 10 && !low.startsWith('các giấy tờ', head[0].length)) {
    text = text.slice(head[0].length);
    low = low.slice(head[0].length);
  }
  for (const tail of low.slice(0, text.length).matchAll(TAIL)) {
    // "Văn bản", "Giấy tờ chứng minh" alone name nothing: what follows belongs to the name.
    if (tail.index < 6 || BARE.test(low.slice(0, tail.index).trim())) continue;
    text = text.slice(0, tail.index);
    break;
  }
  return tidy(text);
}

/** Whole words up to the limit, no loose connective at the end, a capital at the beginning. */
function tidy(raw: string): string {
  let text = raw.trim().replace(/[\s,;:.(+\-–]+$/u, '');
  if (text.length > LABEL) {
    text = text.slice(0, LABEL + 1);
    const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf('/'));
    text = comma > 32 ? text.slice(0, comma) : text.slice(0, Math.max(text.lastIndexOf(' '), 20));
  }
  const LOOSE =
    /[\s,;:.(]+(?:và|hoặc|của|tại|để|theo|do|với|là|các|những|trong|từ|về|về việc|cho|có|được|đã|kèm|kèm theo|mà|đối với|đối|như|bởi|trước|nếu|khi|trường hợp|trong trường hợp)?$/iu;
  for (
    let shorter = text.replace(LOOSE, '');
    shorter !== text && shorter.length > 8;
    shorter = text.replace(LOOSE, '')
  )
    text = shorter;
  text = text.slice(0, LABEL).trim();
  return text === '' ? '' : (text[0] ?? '').toUpperCase() + text.slice(1);
}

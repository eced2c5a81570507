/** What a row is: a paper, something to show, advice, or a matter of the databases. Evidence first, then one decision. */
import type { Place } from './context';
import { reason, say, type Kind } from './kind';
import { ABOUT, AUTHORITY, GENERAL, HEADING, LOOK_UP } from './lexicon';
import { documentAt, type Reading, type Sentence } from './reading';
import { after, block, demanded, information, sentence } from './sentence-kinds';
import type { RowKind } from './types';

const BLOCK = /^[\s*(]*(?:lưu ý|chú ý|ví dụ|ghi chú)(?!\p{L})/u;
/** "Giấy tờ do nước ngoài cấp phải được hợp pháp hóa", "Phiếu này là …": a sentence about papers, not a paper. */
const RULE =
  /(?<!\p{L})(?:phải (?:được |bảo đảm|đảm bảo|là bản|do (?:cha|mẹ|người)|dịch|ghi|rõ ràng)|này (?:là|phải|được|không)|có giá trị (?:trong|như)|không có giá trị|(?:được )?(?:thực hiện|lập thành|xác định|quy định) theo|được tạo lập |có giá trị pháp lý|thì không|có thể (?:được )?(?:nộp|thay|sử dụng)|bị (?:tẩy|thu hồi|xử))/u;
const RELATIVE = /(?:trong đó|mà|thuộc diện|thuộc trường hợp|quy định|đã|cam kết|về việc)[^,;]{0,60}$/u;
const DRAWN_UP =
  /(?:quyết định (?:giải quyết|thụ lý|thành lập tổ)|thông báo thụ lý|biên bản (?:tổ chức đối thoại|kiểm tra|làm việc|xác minh)|báo cáo kết quả (?:xác minh|thẩm tra, xác minh)|kết luận nội dung|được tạo lập|in trong quá trình|báo cáo đề xuất)/u;
const CONNECTIVE = /^(?:(?:hoặc|kèm(?! theo))(?!\p{L})|\)|,|;|và(?!\p{L})|\d+$)/u;

export function kindOf(row: Reading, place: Place): Kind {
  const [first] = row.sentences;
  if (row.text.length < 3 || CONNECTIVE.test(row.low)) return say('note', 0.4, 'fragment', row.text);
  if (row.low.startsWith('(') && !documentAt(row, 0) && row.open.replace(/[\s.]/gu, '') === '')
    return say('note', 0.8, 'bracketed', row.text);
  if (
    /^\(?(?:đối với|trong) trường hợp/u.test(row.low) &&
    row.sentences.length === 1 &&
    first.demands.length === 0 &&
    !/[:,]|thì/u.test(row.open) &&
    !documentAt(row, first.main)
  )
    return say('note', 0.7, 'bracketed', row.text);
  if (/^(?:chưa|không) (?:có )?(?:quy định|yêu cầu)/u.test(row.low))
    return say('note', 0.9, 'about', row.text.slice(0, 40));
  if (HEADING.test(row.low) && !listFollows(row)) return say('note', 0.92, 'heading', row.text.slice(-30));
  if (BLOCK.test(row.low)) return block(row);

  const opensWithDocument = !first.lead && documentAt(row, first.main);
  const afterLead = first.lead && documentAt(row, first.main) && row.open[first.lead.to] === ':';
  if (opensWithDocument || afterLead) {
    const rule = ruleIn(row, first);
    if (
      row.low.startsWith('hồ sơ', first.main) &&
      (rule || /gồm các (?:giấy tờ|tài liệu) theo/u.test(row.low))
    )
      return say('note', 0.7, 'rule', rule ?? row.text.slice(0, 60));
    if (
      rule &&
      (place.advice || place.quantity === 0 || GENERAL.test(row.low.slice(first.main, first.main + 90)))
    )
      return say('note', place.advice || place.quantity === 0 ? 0.9 : 0.65, 'rule', rule);
    return named(row, place, first.main, rule !== null);
  }
  const listed = behindColon(row, first);
  if (listed !== null) return named(row, place, listed, false);
  if (/^thông tin(?!\p{L})/u.test(row.low)) return information(row);
  if (ABOUT.test(row.low)) return sentence(row, place);
  const bullet = place.advice || place.quantity === 0 ? undefined : bulletIn(row);
  if (bullet) return { ...named(row, place, bullet.main, false), confidence: 0.7 };
  const demand = row.sentences.flatMap((sentence) => sentence.demands)[0];
  if (demand && !after(row, demand.at)) return demanded(row, place, first);
  return sentence(row, place);
}

/** A colon in the middle with papers behind it: not a heading, the list is in the row. */
function listFollows(row: Reading): boolean {
  const colon = row.open.search(/[:：]\s*\p{L}/u);
  return colon > 0 && documentAt(row, colon + 1 + (/^\s*/.exec(row.low.slice(colon + 1))?.[0].length ?? 0));
}

/** "(2) Người … - Giấy khai tử. - Bản khai …": who it is about, then the documents as a list. */
function bulletIn(row: Reading): Sentence | undefined {
  const [first, ...rest] = row.sentences;
  if (first.lead || first.demands.length > 0) return undefined;
  return rest.find(
    ({ from, main }) =>
      /[-+•]\s*$/u.test(row.low.slice(Math.max(0, from - 3), from)) && documentAt(row, main),
  );
}

/** "Trường hợp 2: Đăng ký thay đổi: Tờ khai …", "Nhóm 1 gồm các văn bản sau: Đơn …": the document behind the colon. */
function behindColon(row: Reading, first: Sentence): number | null {
  if (ABOUT.test(row.low)) return null;
  const colon = row.open.slice(first.main, first.to).search(/[:：]/u);
  if (colon < 0 || first.demands.some(({ at }) => at < first.main + colon)) return null;
  const at = first.main + colon + 1;
  const noun = at + (/^[\s\-+*•]*/u.exec(row.low.slice(at))?.[0].length ?? 0);
  const before = row.open.slice(first.main, first.main + colon);
  return documentAt(row, noun) && !LOOK_UP.test(before) && !AUTHORITY.test(before) ? noun : null;
}

function ruleIn(row: Reading, { main, to }: Sentence): string | null {
  const found = RULE.exec(row.open.slice(main, to));
  if (!found) return null;
  return RELATIVE.test(row.open.slice(main, main + found.index))
    ? null
    : row.text.slice(main + found.index, main + found.index + 40);
}

/** The row is the name of a document. */
function named(row: Reading, place: Place, noun: number, rule: boolean): Kind {
  const reasons = [reason('names-document', row.text.slice(noun, noun + 50), 'paper')];
  let kind: RowKind = 'paper';
  let confidence = 0.93;
  const handsIn = /(?<!\p{L})(?:và )?nộp (?:lại|kèm|bản)|gửi kèm/u.test(
    row.open.slice(0, row.sentences[0].to),
  );
  if (!place.shown && noun > 0 && row.low.startsWith('xuất trình')) kind = 'present';
  if (place.shown && !handsIn) {
    kind = 'present';
    reasons.push(reason('title-shows', place.title, 'present'));
    if (place.handsIn) confidence -= 0.2;
  }
  if (place.advice) {
    confidence = place.quantity > 0 ? 0.55 : 0.45;
    reasons.push(reason('under-advice', place.title, 'unsure'));
    if (place.quantity === 0) kind = 'note';
  }
  if (place.quantity === 0 && !place.advice) {
    confidence -= 0.15;
    reasons.push(reason('no-quantity', '', 'note'));
  }
  if (rule) confidence -= 0.2;
  const drawn = DRAWN_UP.exec(row.low.slice(noun, noun + 90));
  if (drawn) {
    confidence = Math.min(confidence, /được tạo lập|in trong quá trình/u.test(drawn[0]) ? 0.65 : 0.5);
    reasons.push(reason('drawn-up-by-authority', drawn[0], 'unsure'));
  }
  return { kind, confidence, reasons, noun };
}

/** Clauses behind the name of a document that single out some applicants: "đối với trường hợp …", "trừ …", "(nếu có)". */
import { bare, inWords } from './in-words';
import { CLASSES, DOCUMENT } from './lexicon';
import { onlyChannel, type Limit } from './limit';
import { documentAt, type Reading } from './reading';

/** Clauses that single out some applicants, behind the name of the document. */
const TRAILING = new RegExp(
  `(?<!\\p{L})(?:(?<whole>(?:(?:chỉ )?(?:áp dụng |sử dụng |dùng )?(?:đối với|trong|cho|với|tại|thuộc) (?:các |những |một trong các |một số )?trường hợp|trường hợp))` +
    `|(?<class>(?:áp dụng )?(?:đối với|dành cho|áp dụng cho)(?= (?:các |những |mỗi |từng )?${CLASSES}(?!\\p{L})))` +
    // "(đối với ô tô)": in a bracket of its own it limits the paper, whatever it names
    `|(?<bracket>(?<=\\(\\s{0,2})(?:chỉ )?(?:áp dụng )?(?:đối với|dành cho|áp dụng cho))` +
    `|(?<first>(?:gửi|nộp)(?: một lần| 01 lần)?(?: vào)? lần đầu)` +
    `|(?<if>nếu(?! có\\s*(?:[).;,]|$)))|(?<except>(?:ngoại |(?<!khấu |loại |bù |trích |cấn ))trừ(?: các)?(?: trường hợp)?))(?!\\p{L})`,
  'gu',
);
const IF_ANY = /nếu có(?!\p{L})/gu;
/** `quyền đối với thửa đất`, `Giấy chứng nhận đối với quyền sử dụng đất`: what the document is about. */
const ABOUT_WHAT =
  /(?:(?<!thẩm |chính |uỷ )quyền(?: \p{L}+){0,3}|chứng nhận|(?:nghĩa vụ|thuế|thu nhập|trách nhiệm|biện pháp|hoạt động|ưu đãi|quyết định|chính sách|phạt|nhiệm vụ|ý kiến|kinh phí|yêu cầu|vướng mắc|khiếu nại|tố cáo)(?: \p{L}+)?) $/u;
/** How the form is filled in or the copy made: never a condition of the document itself. */
const OF_FORM =
  /(?:trong đó|tờ khai phải|ghi rõ|nêu rõ|thể hiện|có xác nhận|phải ghi|có chữ ký|mẫu (?:số )?[\p{L}\d./-]+|ký tên|dùng cho)[^.;()]{0,120}$/u;
const OF_CONTENT = /(?:trong đó|tờ khai phải|phải ghi)[^.;()]{0,120}$/u;
const OF_COPY =
  /^(?:(?:đối với |trong )?(?:trường hợp|nếu))? ?(?:\p{L}+ ){0,4}?(?:nộp|gửi|là|bản|có|cấp|sử dụng|xuất trình) (?:bản chụp|bản sao|bản quét|bản photo|bản điện tử|giấy tờ đó)|hộ chiếu còn|^nếu (?:được cấp|nộp|gửi|là giấy tờ do|có nhiều)|văn bản uỷ quyền không phải|không phải (?:chứng thực|công chứng)/u;

/** "… hoặc giấy …": an alternative to the document in front of the clause. */
const OTHER_DOCUMENT =
  / hoặc (?:các |bản |bản sao |bản chính )?(?:giấy|hợp đồng|biên bản|hồ sơ|đơn|tờ khai|văn bản|phiếu|sổ|hoá đơn|chứng từ|biên lai|phương án|danh sách|bản sao (?:giấy|quyết|hợp|văn))/u;
/** The text up to the end of the row closes with a limit of its own. */
const TRAILING_END = /(?:đối với|trong trường hợp|nếu )[^.;]{3,120}$/u;

export function* trailing(row: Reading, noun: number, end: number): Generator<Limit> {
  const text = row.low.slice(0, end);
  TRAILING.lastIndex = 0;
  let last = noun;
  // Once an alternative has a limit of its own, what follows speaks of the next one.
  let alternative = false;
  for (const match of text.matchAll(TRAILING)) {
    const at = match.index;
    if (at < last) continue;
    const groups = match.groups ?? {};
    const before = text.slice(Math.max(0, at - 130), at);
    if (groups.class && ABOUT_WHAT.test(before)) continue;
    if (partOfOther(text, at, groups.whole)) continue;
    const stop = stopOf(row, at, end);
    const clause = text.slice(at, stop);
    if (onlyChannel(clause) || OF_COPY.test(clause)) continue;
    const form = groups.whole ? OF_CONTENT : OF_FORM;
    if (form.test(before.slice(before.lastIndexOf('.') + 1)) && !before.trimEnd().endsWith('(')) continue;
    const part = groups.except ? 'all' : partOf(row, noun, at, stop, end);
    if (part === 'alternative') alternative = true;
    if (part === 'other' || part === 'alternative' || alternative) continue;
    last = stop;
    yield {
      id: groups.except ? 'except' : groups.first ? 'first-time' : groups.if ? 'if' : 'limited-to',
      span: { from: at, to: stop },
      when: inWords(row, { from: at, to: stop }),
      text: bare(row.text.slice(at, stop)),
      confidence: part === 'unclear' ? 0.55 : groups.first ? 0.66 : groups.class ? 0.85 : 0.92,
    };
  }
}

/** A list in the law ("một trong các trường hợp"), or the end of a bracket that speaks of something else. */
function partOfOther(text: string, at: number, whole: string | undefined): boolean {
  const before = text.slice(Math.max(0, at - 130), at);
  if (whole === 'trường hợp' && !/(?:[,;(:.-]|bản chính\)|^)\s*$/u.test(before)) return true;
  return /(?:một|thuộc) $/u.test(before) || /\([^()]*\p{L}{2,}[^()]*$/u.test(before);
}

/** A clause ends with its bracket, at a semicolon, a colon, where another document is the alternative, or with the sentence. */
function stopOf(row: Reading, at: number, end: number): number {
  const document = DOCUMENT.exec(row.low.slice(at, end));
  const other = OTHER_DOCUMENT.exec(row.low.slice(at + 12, end));
  // Alternatives inside the condition ("không có A hoặc B") end nothing: a document stands before them.
  const next = other && (!document || document.index > other.index + 12) ? at + 12 + other.index : end;
  let depth = 0;
  for (let i = at; i < next; i += 1) {
    const char = row.low[i];
    if (char === '(') depth += 1;
    if (char === ')') {
      if (depth === 0) return i;
      depth -= 1;
    }
    if (depth === 0 && (char === ';' || (char === ':' && i > at + 3))) return i;
  }
  return next;
}

/** Which of several papers in a row the clause limits: all of them, another than the first, or one cannot say. */
function partOf(
  row: Reading,
  noun: number,
  at: number,
  stop: number,
  end: number,
): 'all' | 'other' | 'alternative' | 'unclear' {
  const between = row.open.slice(noun, at).replace(/;(?=\s*hoặc)/gu, ' ');
  if (
    /;\s*(?:trường hợp|nếu|đối với|trong trường hợp)/u.test(
      row.open.slice(Math.max(noun, at - 3), at + 12),
    ) ||
    /;\s*$/u.test(between)
  )
    return 'other';
  if (/(?:;| và| kèm theo)\s+(?:phải )?(?:xuất trình|nộp|kèm)(?! (?:theo )?bản (?:chính|gốc))/u.test(between))
    return 'other';
  // "một trong các giấy tờ: A, B (đối với trẻ em)": only B.
  if (/:[^:]*[,;]/u.test(between)) return 'other';
  // "A (đối với X) hoặc B": who is not X brings B, so something is always brought.
  const next = /^\)?\s*[,;]?\s*hoặc\s+/u.exec(row.low.slice(stop, end));
  if (next && documentAt(row, stop + next[0].length))
    return TRAILING_END.test(row.low.slice(stop, end)) ? 'unclear' : 'alternative';
  if (next && row.low[stop] === ')') return 'alternative';
  // "A (nếu là doanh nghiệp) kèm theo B": B is brought by everybody.
  const along = /^\)\s*kèm theo\s+/u.exec(row.low.slice(stop, end));
  if (along && documentAt(row, stop + along[0].length)) return 'other';
  // "của A hoặc gia đình A trong trường hợp …": the clause speaks of who signs.
  const signer = /của [\p{L} ]{3,60}hoặc (?<who>[\p{L} ]{4,40})$/u.exec(between)?.groups?.who;
  if (
    signer &&
    /^(?:trong )?trường hợp/u.test(row.low.slice(at, stop)) &&
    !documentAt(row, at - signer.length)
  )
    return 'other';
  if (/;[^;]+;/u.test(between)) return 'other';
  if (/;/u.test(between)) return row.low.slice(stop, end).trim().length > 3 ? 'other' : 'unclear';
  return 'all';
}

export function* ifAny(row: Reading, noun: number, end: number): Generator<Limit> {
  for (const match of row.low.slice(0, end).matchAll(IF_ANY)) {
    const at = match.index;
    if (at < noun) continue;
    const rest = row.low.slice(at + match[0].length, end);
    // At the very end it speaks of the document; in the middle of the name only of a part of it.
    const last = /^[\s).,;!]*(?:\(?\d{1,2} bản\)?)?[\s).,;!]*$/u.test(rest);
    const glued = /^\)[.;]?[\p{Lu}\d]/u.test(row.text.slice(at + match[0].length));
    const named = at - noun < 200 && /^\s*\)\s*(?:sau)?\s*:/u.test(rest);
    // "ghi rõ … số hiệu (nếu có)", "(A; B - nếu có)": a part of what the document says.
    if (
      OF_CONTENT.test(row.low.slice(noun, at)) ||
      /(?:trong đó|ghi rõ|nêu rõ|thể hiện)/u.test(row.low.slice(noun, at)) ||
      /\([^)]{20,}$/u.test(row.low.slice(noun, at))
    )
      continue;
    if ((!last && !glued && !named) || /;|:[^:]*,/u.test(row.open.slice(noun, at))) continue;
    // "A, B, các giấy tờ khác (nếu có)": only the others are for those who have them.
    if (
      /(?:,|và|hoặc) (?:các |những )?(?:giấy tờ|tài liệu|chứng từ|hồ sơ|văn bản)(?:, (?:giấy tờ|tài liệu))? (?:[\p{L}]+ ){0,3}khác(?: có liên quan| liên quan)?[\s(]*$/u.test(
        row.low.slice(noun + 6, at),
      ) &&
      DOCUMENT.test(
        row.low
          .slice(noun, at - 30)
          .replace(/(?:giấy tờ|tài liệu|văn bản(?: pháp lý)?|hồ sơ)(?!\p{L})/gu, ' '),
      )
    )
      continue;
    const part = /[,;]\s+(?:bản|biên lai|giấy(?! tờ)|sơ đồ|hợp đồng|chứng từ)/u.test(
      row.open.slice(noun, at),
    );
    yield {
      id: 'if-any',
      span: { from: at, to: at + match[0].length },
      when: 'Nếu có',
      confidence: part ? 0.55 : 0.93,
    };
  }
}

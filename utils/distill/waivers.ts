/** A document that need not be brought when a database has it. */
import { DATABASE, FAILED_LOOK_UP, WAIVED } from './lexicon';
import type { Limit } from './limit';
import type { Reading } from './reading';
import { brackets } from './text';

const NOT_IN_DATABASE = 'Chưa khai thác được thông tin trong cơ sở dữ liệu';
const PREPARED = /được tạo lập|trích xuất|có thể nộp/u;

/** "Trường hợp đã có trong cơ sở dữ liệu thì không phải xuất trình", behind the document. */
export function waiverOf(row: Reading, noun: number, end: number): Limit | null {
  const rest = row.low.slice(end);
  const inside = brackets(row.low).find(
    ({ from, to }) =>
      from > noun && WAIVED.test(row.low.slice(from, to)) && DATABASE.test(row.low.slice(from, to)),
  );
  const text = inside ? row.low.slice(inside.from, inside.to) : rest;
  const base = inside ? inside.from : end;
  const found = WAIVED.exec(text) ?? /được thay thế bằng (?:việc khai thác|dữ liệu)/u.exec(text);
  if (
    !found &&
    !inside &&
    /(?<!\p{L})(?:tra cứu|khai thác)(?!\p{L})/u.test(rest) &&
    DATABASE.test(rest) &&
    !PREPARED.test(row.low)
  )
    return {
      id: 'looked-up-otherwise',
      span: { from: end, to: end },
      when: NOT_IN_DATABASE,
      confidence: 0.5,
    };
  if (
    !found ||
    /không (?:phải|cần|bắt buộc) (?:chứng thực|công chứng)/u.test(text.slice(0, found.index + 40)) ||
    !DATABASE.test(text)
  )
    return null;
  const early = FAILED_LOOK_UP.test(row.low.slice(0, end));
  return {
    id: 'database-waiver',
    span: { from: base + found.index, to: base + found.index + found[0].length },
    when: NOT_IN_DATABASE,
    confidence: early ? 0.95 : 0.7,
  };
}

/** Rows that are headings govern others: "Trường hợp … hồ sơ gồm:" makes the papers under it conditional. */
import type { Limit } from './limit';
import { inWords } from './in-words';
import { words as wordsOf } from '../core/text';
import type { Kind } from './kind';
import type { Reading } from './reading';
import { channelsIn } from './channels';

export interface Governed extends Limit {
  /** Read from shared words because the published order is shuffled. */
  guessed: boolean;
}

interface Row {
  reading: Reading;
  kind: Kind;
}

const isHeading = ({ kind }: Row): boolean =>
  kind.reasons[0]?.id === 'heading' || kind.reasons[0]?.id === 'bracketed';

/** For every row of a case the condition its heading puts on it, or null. */
export function governed(rows: Row[]): (Governed | null)[] {
  const result: (Governed | null)[] = rows.map(() => null);
  const headings = rows.map((row, index) => ({ row, index })).filter(({ row }) => isHeading(row));
  if (headings.length === 0) return result;
  const ranked = rows.some(({ reading }, index) => reading.rank !== null && !isHeading(rows[index] as Row));
  for (const [index, row] of rows.entries()) {
    if (isHeading(row)) continue;
    const heading = ranked ? above(rows, index) : about(headings, row);
    if (!heading) continue;
    const limit = limitOf(heading.row);
    if (limit)
      result[index] = {
        ...limit,
        guessed: heading.guessed || heading.row.kind.reasons[0]?.id === 'bracketed',
      };
  }
  return result;
}

/** The nearest heading before it of a higher rank; a "+" row before every heading belongs to the only one there is. */
function above(rows: Row[], index: number): { row: Row; guessed: boolean } | null {
  const rank = rows[index]?.reading.rank ?? null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at] as Row;
    const other = row.reading.rank;
    if (isHeading(row)) {
      if (rank === null ? other === null : other === null || other < rank) {
        const between = rows
          .slice(at + 1, index)
          .some((each) => each.reading.rank !== null && other !== null && each.reading.rank <= other);
        return { row, guessed: between };
      }
      if (other !== null && rank !== null && other === rank) return null;
    }
  }
  if (rank === null || rank < 3) return null;
  const later = rows.filter(
    (row) => isHeading(row) && row.reading.rank !== null && (row.reading.rank ?? 9) < rank,
  );
  return later.length === 1 ? { row: later[0] as Row, guessed: true } : null;
}

/** Without marks the order says nothing: the heading that announces such papers ("giấy tờ hợp pháp về đất đai"). */
function about(headings: { row: Row; index: number }[], row: Row): { row: Row; guessed: boolean } | null {
  if (row.kind.kind !== 'paper' && row.kind.kind !== 'present') return null;
  const said = new Set(pairs(row.reading.low));
  for (const { row: heading } of headings) {
    const theme =
      /(?:giấy tờ|tài liệu|văn bản)(?: hợp pháp| hợp lệ)? (?:về|liên quan đến) (?<theme>\p{L}+ \p{L}+)/u.exec(
        heading.reading.low,
      )?.groups?.theme;
    if (theme && said.has(wordsOf(theme).join(' '))) return { row: heading, guessed: true };
  }
  // Several headings, each with its own condition, and an order that tells nothing: under one of them it belongs.
  const all = headings.filter(({ row: heading }) => limitOf(heading) !== null);
  const general = /^(?:tờ khai|đơn|giấy đề nghị|văn bản đề nghị)(?!\p{L})/u.test(row.reading.low);
  return all.length > 1 && all.length === headings.length && !general
    ? { row: nearest(all, said), guessed: true }
    : null;
}

/** The heading that shares most words with a row. */
function nearest(headings: { row: Row; index: number }[], said: Set<string>): Row {
  const shared = ({ row }: { row: Row }) => pairs(row.reading.low).filter((pair) => said.has(pair)).length;
  return headings.reduce((best, each) => (shared(each) > shared(best) ? each : best)).row;
}

function pairs(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** The condition a heading states; a heading about everybody ("Hồ sơ gồm:") or about a way of filing states none. */
function limitOf({ reading, kind }: Row): Limit | null {
  const [first] = reading.sentences;
  // "(đối với trường hợp …)" that stands alone is a condition torn from its document.
  const lead =
    first.lead ?? (kind.reasons[0]?.id === 'bracketed' ? { from: 1, to: reading.low.length } : null);
  if (!lead) return null;
  const text = reading.low.slice(lead.from, lead.to);
  if (channelsIn(text, false) !== null || /^đối với (?:giấy tờ|việc|yêu cầu|văn bản)(?!\p{L})/u.test(text))
    return null;
  const when = inWords(reading, lead);
  return when.includes(' ') ? { id: 'under-heading', span: lead, when, confidence: 0.85 } : null;
}

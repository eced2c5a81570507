/** Does a row name alternative documents? Original or copy, who issued it and what it contains are no alternatives. */
import { ALTERNATIVE, COPY_NOUN, DOCUMENT, FAILING_THAT, ONE_OF } from './lexicon';
import type { Reading } from './reading';
import type { Span } from './text';

/** "Trường hợp ủy quyền cho A … phải có X; trường hợp ủy quyền cho B … phải có Y": the same choice, answered by other papers. */
function parallelIn(row: Reading): string | null {
  const demands = row.sentences.flatMap((sentence) => sentence.demands);
  const leads = [...row.open.matchAll(/(?<!\p{L})trường hợp ((?:\p{L}+ ){3})/gu)].filter(
    ({ index }, at, all) =>
      demands.some((demand) => demand.at > index && demand.at < (all[at + 1]?.index ?? Infinity)),
  );
  const twice = leads.find((lead, at) => leads.findIndex((other) => other[1] === lead[1]) < at);
  return twice ? row.text.slice(twice.index, twice.index + 40) : null;
}

/** The words that show it, or null. `limits`: clauses about when, whose alternatives are not papers to bring. */
export function choiceIn(
  row: Reading,
  noun: number,
  limits: Span[],
): { evidence: string; confidence: number } | null {
  const sentence = row.sentences.find(({ from, to }) => noun >= from && noun < to)?.to ?? row.low.length;
  const detail = row.low.slice(noun, sentence).search(/(?<!\p{L})cụ thể(?!\p{L})/u);
  const end = detail > 0 ? noun + detail : sentence;
  const out = (at: number) => at < noun || limits.some(({ from, to }) => at >= from && at < to);
  const one = ONE_OF.exec(row.low.slice(noun, end));
  if (one && !out(noun + one.index)) return { evidence: one[0], confidence: 0.93 };
  const failing = FAILING_THAT.exec(row.low.slice(noun));
  if (failing) return { evidence: failing[0], confidence: 0.9 };
  const parallel = parallelIn(row);
  if (parallel) return { evidence: parallel, confidence: 0.7 };
  const opening = DOCUMENT.exec(row.low.slice(noun, end))?.[0] ?? '';
  const again =
    opening.length > 4 && !COPY_NOUN.test(opening)
      ? row.low.slice(noun, end).indexOf(` hoặc ${opening}`)
      : -1;
  if (again > 0 && !out(noun + again))
    return { evidence: row.text.slice(noun + again, noun + again + 40), confidence: 0.85 };
  for (const match of row.low.slice(0, end).matchAll(ALTERNATIVE)) {
    if (out(match.index) || !DOCUMENT.test(row.low.slice(noun, match.index))) continue;
    const other = match.groups?.noun ?? '';
    const at = match.index + match[0].length - other.length;
    if (
      COPY_NOUN.test(other) &&
      !/(?:của|giấy|quyết|hồ sơ|hợp đồng|sổ|thẻ)/u.test(
        row.low.slice(at + other.length, at + other.length + 14),
      )
    )
      continue;
    if (
      match[0].startsWith('/') &&
      !/^(?:thẻ|giấy|tờ khai|đơn|hộ chiếu|chứng minh|căn cước|quyết định|bản án|văn bản|hợp đồng|sổ|bản)/u.test(
        other,
      )
    )
      continue;
    return {
      evidence: row.text.slice(Math.max(noun, match.index - 30), at + other.length + 20),
      confidence: 0.85,
    };
  }
  return null;
}

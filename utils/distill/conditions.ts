/** Which clauses of a row say that not every applicant needs the document. */
import { bare, inWords } from './in-words';
import { onlyChannel, type Limit } from './limit';
import type { Reading } from './reading';
import type { Span } from './text';
import { ifAny, trailing } from './trailing';
import { waiverOf } from './waivers';

/** All clauses that limit the document whose name begins at `noun`. */
export function limitsOf(row: Reading, noun: number): Limit[] {
  const [first] = row.sentences;
  const found: Limit[] = [];
  const lead = row.sentences.find(
    (sentence) => sentence.lead && noun >= sentence.main && noun < sentence.to,
  )?.lead;
  if (lead && !onlyChannel(row.low.slice(lead.from, lead.to)))
    found.push({
      id: 'opens-with-condition',
      span: lead,
      when: inWords(row, lead),
      text: bare(row.text.slice(lead.from, lead.to)),
      confidence: 0.93,
    });
  const subject = subjectOf(row, noun);
  if (subject && !lead)
    found.push({ id: 'only-some-must', span: subject, when: inWords(row, subject), confidence: 0.75 });

  const own = row.sentences.find(({ from, to }) => noun >= from && noun < to);
  // "… có thể ủy quyền như sau: trường hợp ủy quyền cho cá nhân, … phải có": the nearest condition before the document.
  const inner =
    own && !lead && !subject
      ? [...row.open.slice(own.main, noun).matchAll(/(?<!trừ )(?<!\p{L})trường hợp(?!\p{L})/gu)].at(-1)
      : undefined;
  if (own && inner) {
    const from = own.main + inner.index;
    const comma = row.low.slice(from, noun).search(/,|(?<!\p{L})(?:thì|phải)(?!\p{L})/u);
    const span = { from, to: comma > 0 ? from + comma : noun };
    found.push({ id: 'opens-with-condition', span, when: inWords(row, span), confidence: 0.7 });
  }
  const end = row.sentences.find(({ from, to }) => noun >= from && noun < to)?.to ?? first.to;
  found.push(...trailing(row, noun, end));
  found.push(...ifAny(row, noun, end));
  const waiver = waiverOf(row, noun, end);
  if (waiver) found.push(waiver);
  return found;
}

/** "Công dân Việt Nam đã ly hôn … phải nộp": a subject that is not just everybody who asks. */
function subjectOf(row: Reading, noun: number): Span | null {
  const [first] = row.sentences;
  const demand = first.demands.find((item) => item.noun === noun);
  if (!demand || first.lead) return null;
  const from = first.main;
  const subject = row.low.slice(from, demand.at).trim();
  if (
    subject.length < 12 ||
    /có thể/u.test(subject) ||
    /^(?:người (?:có )?(?:yêu cầu|đề nghị|nộp)|cơ quan|người tiếp nhận|hồ sơ|ngoài)[^,]{0,60}$/u.test(subject)
  )
    return null;
  if (!/^(?:người|công dân|cá nhân|tổ chức|chủ|bên|doanh nghiệp|hộ|trẻ)(?!\p{L})/u.test(subject)) return null;
  return { from, to: demand.at };
}

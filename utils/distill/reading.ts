/** One row's grammar: its sentences, each cut into the condition it opens with and the clause that says what is to be done. */
import {
  APPLICANT, AUTHORITY, COPY_NOUN, DEMAND, DOCUMENT, GENERAL, MAY, NOT, OPENS_WITH_DOCUMENT,
} from './lexicon'; // prettier-ignore
import { lower, outside, readable, sentences, unmark, type Rank, type Span } from './text';

/** "… phải nộp văn bản ủy quyền": a verb that asks for a document which one could name on a list. */
export interface Demand {
  at: number;
  shown: boolean;
  /** Where the document's name begins. */
  noun: number;
}

export interface Sentence extends Span {
  /** The condition it opens with ("Trường hợp … thì", "Đối với …:"), null when it has none. */
  lead: Span | null;
  /** Where the clause after the condition begins. */
  main: number;
  demands: Demand[];
}

export interface Reading {
  /** Wording without marks; `low` and `open` have its length. */
  text: string;
  low: string;
  /** `low` with brackets blanked. */
  open: string;
  rank: Rank;
  sentences: [Sentence, ...Sentence[]];
}

const LEAD = /^(?:riêng |còn |các |trong )*(?:trường hợp|đối với|nếu|khi|với|khi nộp|tuỳ)(?!\p{L})/u;
const THEN = /(?<!\p{L})thì(?!\p{L})/u;
/** "có thể nộp A kèm theo B": the permission reaches as far as the next must. */
const PERMITTED = /(?<!\p{L})(?:có thể|có quyền|được sử dụng)(?!\p{L})(?:(?!phải|thì)[^.;])*$/u;
const SOON = /(?<!\p{L})thì(?!\p{L})|[:：]/u;
/** "Ngoài các giấy tờ nêu trên, trong trường hợp …": what is asked for besides. */
const BESIDE = /^ngoài[^.;:]{0,300}?(?:,| thì) (?=(?:trong )?trường hợp|đối với)/u;
const NEXT_SUBJECT = /,\s+(?=\p{L})/gu;
const AFTER_COMMA = /^(?:ngoài|hồ sơ|phải|cần|bổ sung|nộp|xuất trình|kèm|trong|người|thì)(?!\p{L})/u;

export function read(name: string): Reading {
  const { body, rank } = unmark(readable(name));
  const low = lower(body);
  const open = outside(low);
  const parts = sentences(body, open).map((span) => parse(low, open, span));
  const [first = parse(low, open, { from: 0, to: low.length }), ...rest] = parts;
  return { text: body, low, open, rank, sentences: [first, ...rest] };
}

function parse(low: string, open: string, span: Span): Sentence {
  const from = span.from + (/^[\s\-+*•;:.,]*/.exec(low.slice(span.from, span.to))?.[0].length ?? 0);
  const demands = demandsIn(open, from, span.to);
  let lead = leadOf(open, { from, to: span.to }, demands);
  let main = lead ? afterLead(open, lead.to, span.to) : from;
  // "Trường hợp A: Trường hợp B: …": both are the condition.
  const inner = lead && leadOf(open, { from: main, to: span.to }, demands);
  if (lead && inner) {
    lead = { from: lead.from, to: inner.to };
    main = afterLead(open, inner.to, span.to);
  }
  return { from, to: span.to, lead, main, demands: demands.filter((demand) => demand.at >= main) };
}

const afterLead = (open: string, at: number, to: number): number =>
  at + (/^(?:\s|,|:|thì(?!\p{L}))*/u.exec(open.slice(at, to))?.[0].length ?? 0);

function leadOf(open: string, { from, to }: Span, demands: Demand[]): Span | null {
  const beside = BESIDE.exec(open.slice(from, to));
  if (beside) return leadOf(open, { from: from + beside[0].length, to }, demands);
  const text = open.slice(from, to);
  if (!LEAD.test(text)) return null;
  // "Trường hợp giấy tờ sử dụng là: A, B thì …": the word that closes the condition wins over a colon inside it.
  const then = text.startsWith('đối với') ? null : THEN.exec(text);
  const soon = then ?? SOON.exec(text);
  if (!then && soon && OPENS_WITH_DOCUMENT.test(text.slice(soon.index + 1).trimStart()))
    return { from, to: from + soon.index };
  const close = soon && soon.index < text.trimEnd().length - 1 ? soon.index : Infinity;
  for (const comma of then ? [] : text.matchAll(NEXT_SUBJECT)) {
    const rest = text.slice(comma.index + comma[0].length);
    if (comma.index < close && (AUTHORITY.test(rest) || APPLICANT.test(rest) || AFTER_COMMA.test(rest)))
      return { from, to: from + comma.index };
  }
  if (close < Infinity) return { from, to: from + close };
  const demand = demands.find(({ at }) => at > from);
  return { from, to: demand ? demand.at : to };
}

/** Every demand for a document one could name, between two places of the text outside brackets. */
function demandsIn(open: string, from: number, to: number): Demand[] {
  const text = open.slice(from, to);
  const found: Demand[] = [];
  for (const match of text.matchAll(DEMAND)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (
      NOT.test(before) ||
      MAY.test(before) ||
      (!/^(?:phải|cần|hồ sơ)/u.test(match[0]) &&
        PERMITTED.test(text.slice(Math.max(0, match.index - 300), match.index)))
    )
      continue;
    if (match.groups?.noun === 'hồ sơ' && match.groups.given?.includes('kèm')) continue;
    const noun = match.index + match[0].length - (match.groups?.noun ?? '').length;
    if (match.groups?.noun === 'kết quả' && match.groups.given?.startsWith('gửi')) continue;
    const rest = text.slice(noun, noun + 90);
    // "phải có bản chính để đối chiếu": the quality of papers named elsewhere.
    if (
      GENERAL.test(rest) ||
      (COPY_NOUN.test(rest) && !DOCUMENT.test(rest.split(/[;,.]|để đối chiếu/u)[0] ?? ''))
    )
      continue;
    found.push({ at: from + match.index, shown: match.groups?.shown !== undefined, noun: from + noun });
  }
  return found;
}

/** Does a document's name begin here? */
export const documentAt = (reading: Reading, at: number): boolean =>
  OPENS_WITH_DOCUMENT.test(reading.low.slice(at, at + 160));

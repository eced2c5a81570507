/**
 * Text of a file → JSON values, as they come: JSONL line by line (a broken line costs that line only), anything else whole.
 * Nothing here knows what a record is, except `unwrap`, which opens the portal's envelopes.
 */
import { FileFault, IMPORT_LIMITS } from './limits';

/** What is wrong with a text that is no JSON. */
type Broken = 'not-json' | 'truncated' | 'too-deep' | 'too-many-parts' | 'html';
type Value = { ok: true; data: unknown; line: number | null };

export type Found = Value | { ok: false; why: Broken | 'too-long'; line: number };

/** JSON begins with an ASCII character: a zero beside it is UTF-16 without its mark. */
const decoderFor = ([first, second]: Uint8Array): TextDecoder => {
  const little = (first === 0xff && second === 0xfe) || second === 0;
  const big = (first === 0xfe && second === 0xff) || first === 0;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true });
};

/** gzip, 7z, RAR, xz, a ZIP inside a ZIP. */
const PACKED = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0xfd, 0x37, 0x7a],
  [0x50, 0x4b, 3, 4],
];
const isPacked = (head: Uint8Array): boolean =>
  PACKED.some((signature) => signature.every((byte, at) => head[at] === byte));

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw new FileFault('not-text');
    }
  };
  for await (const chunk of chunks) {
    if (!decoder && isPacked(chunk)) throw new FileFault('packed');
    decoder ??= decoderFor(chunk);
    yield decode(chunk);
  }
  yield decode();
}

/** Line ends before a place: counted, because a file of nothing else has millions. */
function lineEnds(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

type Mode = 'lines' | 'whole';

/**
 * How to read a text of which at least the first line is there. `rest` begins with something visible. JSONL: the next line
 * begins an object at its very first character, and the first line does not end in an opening bracket.
 */
function modeOf(rest: string, end: number): Mode | null {
  const next = /\S/.exec(rest.slice(end));
  if (!next) return null;
  const first = rest.slice(0, end).trimEnd();
  const begins = rest[end + next.index] === '{' && /[\n\r]/.test(rest[end + next.index - 1] ?? '');
  if (first.startsWith('[') || /[[{]$/.test(first)) return 'whole';
  return begins || (first.startsWith('{') && first.endsWith('}')) ? 'lines' : 'whole';
}

/** Brackets in brackets; an honest file has 8. `JSON.parse` goes down millions of them, but takes seconds. */
const DEEPEST_TEXT = 64;

/** Do the brackets and quotes of a text close? `cut`: it stops before they do; `deep`: too many in one another; `many`: too many commas. */
export function brackets(text: string): 'closed' | 'cut' | 'deep' | 'many' {
  let depth = 0;
  let commas = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) quoted = !quoted;
    else if (quoted) at += char === 0x5c ? 1 : 0;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > DEEPEST_TEXT) return 'deep';
    } else if (char === 0x7d || char === 0x5d) depth--;
    else if (char === 0x2c && ++commas > IMPORT_LIMITS.parts) return 'many';
  }
  return quoted || depth > 0 ? 'cut' : 'closed';
}

/** XML is no page: the parts of a Word or Excel file are XML in a ZIP. */
const isPage = (text: string): boolean =>
  text.startsWith('<') && !(text.startsWith('<?xml') && !/<html/i.test(text.slice(0, 1000)));

const UNCLOSED = { cut: 'truncated', deep: 'too-deep', many: 'too-many-parts' } as const;

function parse(text: string, line: number): Value | { ok: false; why: Broken; line: number } {
  if (isPage(text)) return { ok: false, why: 'html', line };
  const closing = brackets(text);
  if (closing !== 'closed') return { ok: false, why: UNCLOSED[closing], line };
  try {
    return { ok: true, data: JSON.parse(text), line };
  } catch {
    return { ok: false, why: 'not-json', line };
  }
}

/**
 * The JSON values of a text in their order.
 *
 * @throws FileFault when the text as a whole cannot be read: `empty`, `html`, `not-text`, `packed`, `whole-too-big`, `not-json`, `truncated`,
 * `too-deep`, `too-many-parts`.
 */
export async function* values(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  let rest = '';
  let mode: Mode | null = null;
  let line = 1;
  /** Where the first line ends, once it is there. */
  let firstEnd = -1;
  let dropping = false;

  for await (let text of decoded(chunks)) {
    if (mode === null && rest === '') {
      const start = text.search(/\S/);
      line += lineEnds(text, start < 0 ? text.length : start);
      if (start < 0) continue;
      text = text.slice(start);
      if (isPage(text)) throw new FileFault('html');
    }
    // looked for in the new part only: the whole stays a chain of parts until it is needed
    if (firstEnd < 0 && text.includes('\n')) firstEnd = rest.length + text.indexOf('\n');
    rest += text;
    if (mode === null && firstEnd >= 0) mode = modeOf(rest, firstEnd);
    if (mode !== 'lines' && rest.length > IMPORT_LIMITS.whole) throw new FileFault('whole-too-big');
    if (mode !== 'lines') continue;
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      const one = rest.slice(from, end).trim();
      from = end + 1;
      if (dropping || one.length > IMPORT_LIMITS.line) yield { ok: false, why: 'too-long', line };
      else if (one !== '') yield parse(one, line);
      dropping = false;
      line++;
    }
    rest = rest.slice(from);
    if (rest.length > IMPORT_LIMITS.line) {
      dropping = true;
      rest = '';
    }
  }

  const last = rest.trim();
  if (dropping) yield { ok: false, why: 'too-long', line };
  else if (mode === 'lines') {
    if (last !== '') yield parse(last, line);
  } else if (last === '') throw new FileFault('empty');
  else {
    const found = parse(last, line);
    if (!found.ok) throw new FileFault(found.why);
    yield { ...found, line: null };
  }
}

/** Envelopes in envelopes: `{data: {data}}`, `[{data}]`. */
const DEEPEST = 4;

const own = (from: object, key: string): unknown =>
  Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;
const holds = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The records in one JSON value: itself, or those in `data`, `items`, an array. What has a name is no envelope, whatever keys it has beside it. */
export function* unwrap(value: unknown, depth = 0): Generator<unknown> {
  const inner =
    !holds(value) || typeof own(value, 'name') === 'string'
      ? []
      : Array.isArray(value)
        ? [value]
        : ['data', 'items', 'rows'].map((key) => own(value, key)).filter(holds);
  if (inner.length === 0 || depth >= DEEPEST) yield value;
  for (const one of depth >= DEEPEST ? [] : inner) {
    if (Array.isArray(one) && one.length > IMPORT_LIMITS.records) throw new FileFault('too-many');
    if (Array.isArray(one)) for (const element of one) yield* unwrap(element, depth + 1);
    else yield* unwrap(one, depth + 1);
  }
}

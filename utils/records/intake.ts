/**
 * Text of a file → JSON values, as they come: JSONL line by line (a broken line costs that line only), anything else whole.
 * Nothing here knows what a record is, except `unwrap`, which opens the portal's envelopes.
 */
import { FileFault, IMPORT_LIMITS } from './limits';

/** What is wrong with a text that is no JSON. */
type Broken = 'not-json' | 'truncated' | 'too-deep' | 'html';
type Value = { ok: true; data: unknown; line: number | null };

export type Found = Value | { ok: false; why: Broken | 'too-long'; line: number };

const decoderFor = (head: Uint8Array): TextDecoder => {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
};

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    // what the source itself threw goes on as it is; the decoder throws TypeErrors
    throw error instanceof TypeError ? new FileFault('not-text') : error;
  }
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

/** Do the brackets and quotes of a text close? `cut`: it stops before they do; `deep`: too many in one another. */
export function brackets(text: string): 'closed' | 'cut' | 'deep' {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) quoted = !quoted;
    else if (quoted) at += char === 0x5c ? 1 : 0;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > DEEPEST_TEXT) return 'deep';
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return quoted || depth > 0 ? 'cut' : 'closed';
}

function parse(text: string, line: number): Value | { ok: false; why: Broken; line: number } {
  if (text.startsWith('<')) return { ok: false, why: 'html', line };
  const closing = brackets(text);
  if (closing !== 'closed') return { ok: false, why: closing === 'deep' ? 'too-deep' : 'truncated', line };
  try {
    return { ok: true, data: JSON.parse(text), line };
  } catch {
    return { ok: false, why: 'not-json', line };
  }
}

/**
 * The JSON values of a text in their order.
 *
 * @throws FileFault when the text as a whole cannot be read: `empty`, `html`, `not-text`, `whole-too-big`, `not-json`, `truncated`, `too-deep`.
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
      line += text.slice(0, start < 0 ? undefined : start).split('\n').length - 1;
      if (start < 0) continue;
      text = text.slice(start);
      if (text.startsWith('<')) throw new FileFault('html');
    }
    // looked for in the new part only: the whole stays a chain of parts until it is needed
    if (firstEnd < 0 && text.includes('\n')) firstEnd = rest.length + text.indexOf('\n');
    rest += text;
    if (mode === null && firstEnd >= 0) mode = modeOf(rest, firstEnd);
    if (mode !== 'lines' && rest.length > IMPORT_LIMITS.whole) throw new FileFault('whole-too-big');
    if (mode !== 'lines') continue;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const one = rest.slice(0, end).trim();
      rest = rest.slice(end + 1);
      if (dropping || one.length > IMPORT_LIMITS.line) yield { ok: false, why: 'too-long', line };
      else if (one !== '') yield parse(one, line);
      dropping = false;
      line++;
    }
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

/** The records in one JSON value: itself, or those in `data`, `items`, an array. */
export function* unwrap(value: unknown, depth = 0): Generator<unknown> {
  const inner = !holds(value)
    ? []
    : Array.isArray(value)
      ? [value]
      : ['data', 'items', 'rows'].map((key) => own(value, key)).filter(holds);
  if (inner.length === 0 || depth >= DEEPEST) yield value;
  for (const one of depth >= DEEPEST ? [] : inner) {
    if (Array.isArray(one)) for (const element of one) yield* unwrap(element, depth + 1);
    else yield* unwrap(one, depth + 1);
  }
}

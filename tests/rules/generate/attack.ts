/**
 * Texts made from a regular expression's own parts that would keep a careless one busy: what stands before a repetition, the
 * repetition ten thousand characters long, then something that does not fit.
 */

type Node =
  | { kind: 'atom'; samples: string[] }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; body: Node; least: number; most: number };

const EMPTY: Node = { kind: 'sequence', parts: [] };
/** One of each sort of character that people, fonts and copying bring. */
const ALPHABET = [
  ...'aAzZ059 -_.,;:/\\\'’"`()[]{}<>@#!?+*=&%$^|~\t\n\u00a0\u200b\u0300đĐăâêôơưÀÈỲạứÑŸßÃ»一Я😀',
];

/** Reads a pattern into its parts. Only what can be repeated matters: anchors and lookarounds match nothing. */
function parse(source: string, flags: string): Node {
  let at = 0;
  const take = (end: number): string => source.slice(at, (at = end));
  /** Characters that this atom takes, asked of the engine itself. */
  const atom = (text: string): Node => {
    let one: RegExp;
    try {
      one = new RegExp(`^(?:${text})$`, flags.replace(/[gy]/g, ''));
    } catch {
      return EMPTY;
    }
    const literal = /^\\?(.)$/u.exec(text)?.[1] ?? '';
    const own = [...new Set([...text, literal])].filter((char) => char !== '');
    const samples = [...new Set([...own, ...ALPHABET])].filter((char) => one.test(char));
    return { kind: 'atom', samples: samples.slice(0, 12) };
  };
  function single(): Node {
    const char = source[at] ?? '';
    if (char === '(') {
      const [head] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]*:))?/u.exec(source.slice(at))!;
      at += head.length;
      const body = choice();
      at += 1;
      return /^\(\?<?!/.test(head) ? EMPTY : body;
    }
    if (char === '[') {
      let end = at + 1;
      while (source[end] !== ']' && end < source.length) end += source[end] === '\\' ? 2 : 1;
      return atom(take(end + 1));
    }
    if (char === '\\') {
      const [escape] =
        /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|\d+|[\s\S])/u.exec(
          source.slice(at),
        )!;
      at += escape.length;
      return /^\\(?:[bB\d]|k)/.test(escape) ? EMPTY : atom(escape);
    }
    if (char === '^' || char === '$') return ((at += 1), EMPTY);
    return atom(take(at + String.fromCodePoint(source.codePointAt(at)!).length));
  }
  function repeated(): Node {
    const body = single();
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (!found) return body;
    at += found[0].length;
    const [text, least, comma, most] = found;
    if (least === undefined) {
      return { kind: 'repeat', body, least: text[0] === '+' ? 1 : 0, most: text[0] === '?' ? 1 : Infinity };
    }
    return {
      kind: 'repeat',
      body,
      least: Number(least),
      most: comma ? Number(most || Infinity) : Number(least),
    };
  }
  function sequence(): Node {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated());
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }
  function choice(): Node {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }
  return choice();
}

/** A few texts the part takes, shortest ways first. */
function samplesOf(node: Node, most = 6): string[] {
  if (node.kind === 'atom') return node.samples.slice(0, most);
  if (node.kind === 'choice')
    return node.options.flatMap((option) => samplesOf(option, 2)).slice(0, most * 2);
  if (node.kind === 'repeat') {
    const body = samplesOf(node.body, most);
    const times = Math.max(1, node.least);
    return [...body.map((text) => text.repeat(times)), ...(node.least === 0 ? [''] : [])];
  }
  let texts = [''];
  for (const part of node.parts) {
    const next = samplesOf(part, most);
    // the first way through, and each other way of this part after it
    texts = [
      ...texts.map((text) => text + (next[0] ?? '')),
      ...next.slice(1).map((text) => (texts[0] ?? '') + text),
    ].slice(0, most);
  }
  return texts;
}

interface Pump {
  before: string;
  unit: string;
}

/** Every repetition with a way to get there. */
function pumpsOf(node: Node, before = ''): Pump[] {
  switch (node.kind) {
    case 'atom':
      return [];
    case 'choice':
      return node.options.flatMap((option) => pumpsOf(option, before));
    case 'repeat': {
      const inner = pumpsOf(node.body, before);
      const units = node.most > 8 ? samplesOf(node.body, 8) : [];
      return [...inner, ...units.map((unit) => ({ before, unit }))];
    }
    case 'sequence': {
      const found: Pump[] = [];
      let way = before;
      for (const part of node.parts) {
        found.push(...pumpsOf(part, way));
        way += samplesOf(part, 1)[0] ?? '';
      }
      return found;
    }
  }
}

const atomsOf = (node: Node): string[] => {
  if (node.kind === 'atom') return node.samples;
  const inner = node.kind === 'repeat' ? [node.body] : node.kind === 'choice' ? node.options : node.parts;
  return inner.flatMap(atomsOf);
};

/** Attack texts of about `length` characters. */
export function attacksOn({ source, flags }: Pick<RegExp, 'source' | 'flags'>, length = 10_000): Set<string> {
  const tree = parse(source, flags);
  const texts = new Set<string>();
  const fill = (unit: string, before = '', after = '') => {
    if (unit !== '')
      texts.add(
        before +
          unit
            .repeat(Math.ceil((length - before.length) / unit.length))
            .slice(0, length - before.length - after.length) +
          after,
      );
  };
  const atoms = [...new Set(atomsOf(tree))].slice(0, 24);
  const pumps = pumpsOf(tree);
  const units = [...new Set(pumps.map(({ unit }) => unit))].slice(0, 24);
  for (const atom of [...atoms, ...ALPHABET.slice(0, 16)])
    for (const after of ['', '\u0000']) {
      fill(atom, '', after);
      fill(atom, '\u0000', after);
    }
  for (const { before, unit } of pumps.slice(0, 160))
    for (const after of ['', '\u0000', '! !', ' ', atoms[0] ?? '']) {
      fill(unit, before, after);
      fill(unit, `\u0000${before}`, after);
      // the beginning again and again: a search that starts anew at each of them
      fill(before + unit, '', after);
      fill(before + unit.repeat(20), '', after);
    }
  for (const a of units) for (const b of units) if (a !== b) fill(a + b, '', '\u0000');
  for (const whole of samplesOf(tree, 8)) for (const after of ['', '\u0000']) fill(whole, '', after);
  return texts;
}

const clock = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/**
 * The worst attack and its time in ms: the quickest of several runs, since the machine has other work too. Short texts come
 * first: what doubles with every character would never end on long ones.
 */
export function worstOf(regex: RegExp, length = 10_000): { ms: number; attack: string } {
  const once = new RegExp(regex.source, regex.flags.replace(/[gy]/g, ''));
  let worst = { ms: 0, attack: '' };
  for (const step of [18, 24, 500, length])
    for (const attack of attacksOn(regex, step)) {
      let ms = Infinity;
      for (let run = 0; run < 8 && ms > 0.3; run += 1)
        ms = Math.min(
          ms,
          clock(() => once.test(attack)),
        );
      if (ms > worst.ms) worst = { ms, attack };
      // nothing worse is needed
      if (ms > 5) return worst;
    }
  return worst;
}

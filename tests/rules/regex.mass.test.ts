/** No regular expression of the rules can be made to run long, whatever stands in a field. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { attacksOn, worstOf } from './generate/attack';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['utils/rules', 'utils/core', 'utils/reference'];
/** Milliseconds on ten thousand characters. */
const LIMIT = 1;

interface Written {
  where: string;
  regex: RegExp;
}

type Tree = Record<string, unknown> & { type?: string; start?: number };

function* nodesOf(value: unknown): Generator<Tree> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    yield value as Tree;
    for (const each of Object.values(value)) yield* nodesOf(each);
  }
}

/** Literals of the file, and what it builds at run time: that has to be from fixed text, else nobody can look at it. */
function inFile(file: string): { found: Written[]; built: string[] } {
  const code = readFileSync(file, 'utf8');
  const found: Written[] = [];
  const built: string[] = [];
  for (const node of nodesOf(parseAst(code, { lang: 'ts' }))) {
    const where = `${relative(ROOT, file)}:${code.slice(0, node.start ?? 0).split('\n').length}`;
    const literal = node['regex'] as { pattern: string; flags: string } | undefined;
    if (node.type === 'Literal' && literal)
      found.push({ where, regex: new RegExp(literal.pattern, literal.flags) });
    const callee = node['callee'] as Tree | undefined;
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.['name'] === 'RegExp') {
      const [source, flags] = (node['arguments'] as Tree[]).map((each) => each['value']);
      if (typeof source === 'string')
        found.push({ where, regex: new RegExp(source, (flags as string) ?? '') });
      else built.push(where);
    }
  }
  return { found, built };
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(ROOT, folder, name)),
);
const read = files.map(inFile);
const written = [
  ...new Map(read.flatMap(({ found }) => found).map((each) => [String(each.regex), each])).values(),
];

it('finds them all', () => {
  expect(written.length).toBeGreaterThan(80);
});

it('meets none that is put together at run time', () => {
  expect(read.flatMap(({ built }) => built)).toEqual([]);
});

describe.each(FOLDERS)('%s', (folder) => {
  const here = written.filter(({ where }) => where.startsWith(folder));
  it.each(here.map(({ where, regex }) => [`${where} ${regex}`, regex] as const))('%s', (_name, regex) => {
    const { ms, attack } = worstOf(regex);
    expect(ms, `${regex} on ${JSON.stringify(attack.slice(0, 60))}…`).toBeLessThan(LIMIT);
  });
});

describe('the attack itself', { timeout: 30_000 }, () => {
  it.each([
    [/(a+)+$/],
    [/^\s+|\s+$/],
    [/(\w+ ?)*!/],
    [/so .*,.*,.*x/],
    [/(?:quan|huyen) +\S* *$/],
    [/[a-z]+\d+[a-z]+@/],
    [/(x|x)*y/],
  ])('brings %s to its knees', (regex) => {
    expect(worstOf(regex).ms).toBeGreaterThan(LIMIT);
  });

  it('repeats each part of the expression', () => {
    const texts = [...attacksOn(/^(?:xã|phường) \d{2,}[.,]?$/u, 200)];
    for (const part of ['xã 0', '0'.repeat(100)])
      expect(texts.some((text) => text.includes(part))).toBe(true);
  });
});

/** Sentences stand in `utils/i18n` and nowhere else, all that stand there are said, and none is kept from before the language changed. */
import { describe, expect, it } from 'vitest';
import * as vi from '@/utils/i18n/vi';
import { isNode, namesIn, OFFICIAL, pathsOf, sources, walk, type Node, type Path } from './reading';

const VIETNAMESE = /[ăâđêôơưạảãàáậầấẩẫặằắẳẵẹẻẽèéệềếểễịỉĩìíọỏõòóộồốổỗợờớởỡụủũùúựừứửữỵỷỹỳý]/i;
const files = sources();
const speaking = files.filter(({ code }) => code.includes('i18n'));

/** These know Vietnamese words because they read them: laws, official records, portals' forms, what clerks typed. They say nothing. */
const READERS =
  /^utils\/(adapters|rules|core|distill|practice|reference|records|search|calendar|supervision|bridge)\/|^utils\/session\/agent\/walls\.ts$|^utils\/procedures\/print-(receipt|refusal)\.ts$|^components\/supervision\/register\/lists\.ts$/;
/** These draw a portal's form, as it is. */
const PORTALS = /^entrypoints\/practice-form\/(native|paper-table|shells|skin-[\w-]+)\.ts$/;
/** What a clerk is called until somebody says otherwise, kept with the drafts; a letter that passphrases are read with. */
const NAMES = /^utils\/store\/(roster|passphrase)\.ts$/;

const at = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      isTree(inner) && Object.hasOwn(inner as object, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    tree,
  );
const isTree = (value: unknown): boolean => typeof value === 'object' && value !== null;

const leaves = (tree: unknown, path: string[] = []): [string[], unknown][] =>
  isTree(tree)
    ? Object.entries(tree as object).flatMap(([key, value]) => leaves(value, [...path, key]))
    : [[path, tree]];

/** `t.reasons.map` is of `t.reasons`. */
const existing = (path: Path): Path => {
  const plain = path.filter((key) => key !== OFFICIAL);
  const end = plain.findIndex((_, last) => at(vi, plain.slice(0, last + 1)) === undefined);
  const inside = end < 0 ? plain : plain.slice(0, end);
  const text = inside.findIndex((_, last) => !isTree(at(vi, inside.slice(0, last + 1))));
  return text < 0 ? inside : inside.slice(0, text + 1);
};

/** The whole of `t.saving.saved`, not `t.saving` in it. */
const isWhole = (node: Node, parent: Node | null): boolean => {
  if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return false;
  if (parent?.type === 'MemberExpression') {
    if (parent['property'] === node) return parent['computed'] === true;
    return parent['computed'] === true && (parent['property'] as Node).type !== 'Literal';
  }
  if (parent?.type === 'Property' && parent['key'] === node) return parent['shorthand'] === true;
  return !(parent?.type === 'VariableDeclarator' && parent['id'] === node);
};

/** `const { title, close } = t`: the paths of both. */
function declared(node: Node, names: ReturnType<typeof namesIn>): Path[] {
  const { id, init } = node as { id?: unknown; init?: unknown };
  if (!isNode(id) || !isNode(init) || id.type !== 'ObjectPattern') return [];
  return pathsOf(init, names).flatMap((path) =>
    (id['properties'] as Node[]).flatMap((one) =>
      isNode(one['key']) ? [[...path, String(one['key']['name'])]] : [],
    ),
  );
}

const literalOf = (node: Node): string | null => {
  const value =
    node.type === 'TemplateElement' ? (node['value'] as { cooked: string }).cooked : node['value'];
  return /^(Literal|JSXText|TemplateElement)$/.test(node.type) && typeof value === 'string' ? value : null;
};

describe('code', () => {
  it('says nothing in Vietnamese by itself', () => {
    const found = files
      .filter(({ path }) => !READERS.test(path) && !PORTALS.test(path) && !NAMES.test(path))
      .flatMap(({ path, program }) => {
        const said: string[] = [];
        walk(program, (node) => {
          const text = literalOf(node);
          if (text !== null && VIETNAMESE.test(text)) said.push(`${path}: ${text}`);
        });
        return said;
      });
    expect(found).toEqual([]);
  });

  it('draws no words and names nothing by itself, in any language', () => {
    const NAMED = /^(title|alt|placeholder|label|hint|aria-(label|description|roledescription|placeholder))$/;
    const found = files.flatMap(({ path, program }) => {
      const said: string[] = [];
      walk(program, (node) => {
        const value = node['value'];
        if (node.type === 'JSXText' && /\p{L}{2}/u.test(String(value)))
          said.push(`${path}: ${String(value).trim()}`);
        if (node.type !== 'JSXAttribute' || !NAMED.test(String((node['name'] as Node)['name']))) return;
        if (isNode(value) && value.type === 'Literal' && /\p{L}{2}/u.test(String(value['value'])))
          said.push(`${path}: ${String(value['value'])}`);
      });
      return said;
    });
    expect(found).toEqual([]);
  });

  it('keeps no sentence from when it was loaded: another language would not come over it', () => {
    const LATER = /Function|^Class|^ImportDeclaration$|^TS\w*(Type|Query|Declaration)/;
    const found = speaking.flatMap((source) => {
      const names = namesIn(source);
      const kept: string[] = [];
      const keep = (path: Path): void => {
        const there = at(vi, path);
        if (there !== undefined && !isTree(there)) kept.push(`${source.path}: ${path.join('.')}`);
      };
      walk(source.program, (node, parent) => {
        // what runs later reads later
        if (LATER.test(node.type)) return false;
        if (node.type === 'VariableDeclarator') for (const path of declared(node, names)) keep(path);
        if (!isWhole(node, parent)) return undefined;
        for (const path of pathsOf(node, names)) keep(path);
        return undefined;
      });
      return kept;
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it('writes figures and times in one place', () => {
    const found = files
      .filter(({ path }) => !/^utils\/core\/text\.ts$|^components\/panel\/show\.tsx$/.test(path))
      .filter(({ code }) => /\.toLocale(?:Date|Time)?String\(|\bIntl\.|\.localeCompare\(/.test(code))
      .map(({ path }) => path);
    // figures of the law and of official records are data, in Vietnamese
    expect(found).toEqual(['utils/distill/pack-facts.ts']);
  });
});

describe('sentences', () => {
  it('are all said somewhere', () => {
    const said = new Set<string>();
    for (const source of [...speaking, ...sources(['scripts'])]) {
      const names = namesIn(source);
      walk(source.program, (node, parent) => {
        if (/^TS\w*(Type|Query)/.test(node.type)) return false;
        if (!isWhole(node, parent)) return undefined;
        // a part that is only given a name is not said yet
        if (parent?.type === 'VariableDeclarator') return undefined;
        for (const path of pathsOf(node, names)) said.add(existing(path).join('.'));
        return undefined;
      });
    }
    const isSaid = (path: string[]): boolean =>
      path.some((_, end) => said.has(path.slice(0, end + 1).join('.')));
    const silent = leaves(vi).filter(([path]) => !isSaid(path));
    expect(silent.map(([path]) => path.join('.'))).toEqual([]);
  });
});

/** Reads which sentences the code asks for, from its syntax: `const t = texts.panel` … `t.saving.saved(…)` is `panel.saving.saved`. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}
export interface Source {
  path: string;
  code: string;
  program: Node;
}

/** Our own code, without the sentences themselves and without tests. */
export const sources = (folders = ['utils', 'components', 'entrypoints']): Source[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^utils\/i18n\//.test(path))
    .map((path) => {
      const code = readFileSync(path, 'utf8');
      return { path, code, program: parseSync(path, code).program as unknown as Node };
    });

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node, the outer ones first. `enter` answers false to leave out what is inside. */
export function walk(node: unknown, enter: (node: Node, parent: Node | null) => boolean | void): void {
  const visit = (value: unknown, parent: Node | null): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, parent));
    if (!isNode(value) || enter(value, parent) === false) return;
    for (const [key, inner] of Object.entries(value)) if (key !== 'type') visit(inner, value);
  };
  visit(node, null);
}

export type Path = readonly string[];
/** What a name stands for in a file: paths among the texts. Names of several scopes are thrown together. */
type Names = Map<string, Map<string, Path>>;

const strip = (node: Node): Node =>
  /^(TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|ParenthesizedExpression|ChainExpression)$/.test(
    node.type,
  )
    ? strip(node['expression'] as Node)
    : node;
const nameOf = (node: Node): string => String(node['name'] ?? node['value']);

/** Before a path whose Vietnamese was asked for, whatever is spoken. */
export const OFFICIAL = '(official)';

/** The paths that an expression stands for; none where it has nothing to do with texts. */
export function pathsOf(expression: Node, names: Names): Path[] {
  const node = strip(expression);
  if (node.type === 'Identifier') return [...(names.get(nameOf(node))?.values() ?? [])];
  // what is kept for official papers stays Vietnamese; its sentences are said all the same
  if (node.type === 'CallExpression' && nameOf(node['callee'] as Node) === 'official')
    return pathsOf((node['arguments'] as Node[])[0]!, names).map((path) => [OFFICIAL, ...path]);
  if (node.type !== 'MemberExpression') return [];
  const property = node['property'] as Node;
  if (node['computed'] && property.type !== 'Literal') return [];
  return pathsOf(node['object'] as Node, names).map((path) => [...path, nameOf(property)]);
}

/** What the file imports of the texts, and what it calls parts of them. */
export function namesIn({ program }: Source): Names {
  const names: Names = new Map();
  const add = (name: string, path: Path): boolean => {
    const known = names.get(name) ?? new Map<string, Path>();
    names.set(name, known);
    const fresh = !known.has(path.join('.'));
    known.set(path.join('.'), path);
    return fresh;
  };
  walk(program, (node) => {
    const from = isNode(node['source']) ? String(node['source']['value']) : '';
    if (
      node.type === 'ImportDeclaration' &&
      node['importKind'] !== 'type' &&
      /i18n(\/vi\/[\w-]+)?$/.test(from)
    )
      for (const one of node['specifiers'] as Node[])
        if (isNode(one['imported'])) {
          const imported = nameOf(one['imported']);
          add(nameOf(one['local'] as Node), imported === 'texts' ? [] : [imported]);
        }
    // `const [{ distill }] = await Promise.all([import('@/utils/i18n/vi/distill')])`
    const asked = node['source'];
    if (node.type === 'ImportExpression' && isNode(asked)) {
      const area = /i18n\/vi\/([\w-]+)$/.exec(String(asked['value']))?.[1];
      if (area) add(area, [area]);
    }
  });
  const declarations: [Node, Node][] = [];
  walk(program, ({ type, id, init }) => {
    if (type === 'VariableDeclarator' && isNode(id) && isNode(init)) declarations.push([id, init]);
  });
  for (let again = true; again;) {
    again = false;
    for (const [id, init] of declarations)
      for (const path of pathsOf(init, names)) {
        if (id.type === 'Identifier') again = add(nameOf(id), path) || again;
        if (id.type !== 'ObjectPattern') continue;
        for (const one of id['properties'] as Node[]) {
          const target = isNode(one['value']) ? one['value'] : null;
          const local = target?.type === 'AssignmentPattern' ? (target['left'] as Node) : target;
          if (local?.type === 'Identifier')
            again = add(nameOf(local), [...path, nameOf(one['key'] as Node)]) || again;
        }
      }
  }
  return names;
}

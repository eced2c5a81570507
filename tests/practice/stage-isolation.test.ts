/** What practice forms are made of: nothing that could reach the background, a store, a portal or the network is in their import graph. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'|^import\s+'([^']+)'|(?<!typeof )\bimport\('([^']+)'\)/gm;

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');

function fileOf(from: string, target: string): string | null {
  const base = target.startsWith('@/')
    ? target.slice(2)
    : target.startsWith('.')
      ? normalize(join(dirname(from), target))
      : null;
  if (base === null) return null;
  const tries = ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end);
  return tries.find((path) => /\.(tsx?|css)$/.test(path) && existsSync(join(ROOT, path))) ?? null;
}

/** Every file that comes with these, and every package; types alone bring nothing. */
function graphOf(entries: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    if (path.endsWith('.css')) continue;
    const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
    for (const [, typeOnly, one, two, three] of code.matchAll(IMPORT)) {
      if (typeOnly) continue;
      const target = one ?? two ?? three ?? '';
      const file = fileOf(path, target);
      if (file) open.push(file);
      else packages.add(target);
    }
  }
  return { files, packages };
}

const FRAME = ['entrypoints/practice-form/main.ts'];
const STAGE = ['entrypoints/desk/practice-stage.tsx'];

it('the frames know neither the browser nor a store nor the way to the background', () => {
  const { files, packages } = graphOf(FRAME);
  // the graph is followed as far as the agent, an adapter, the panel and a rule
  for (const part of [
    'utils/session/agent/agent.ts',
    'utils/adapters/survey/index.ts',
    'components/panel/app.tsx',
    'utils/core/assess.ts',
  ])
    expect([...files]).toContain(part);
  expect([...files].filter((path) => /^utils\/(store|catalogue)\/|messaging\/client/.test(path))).toEqual([]);
  expect([...packages].filter((name) => /^(wxt|dexie)/.test(name))).toEqual([]);
});

it('the stage asks the browser for its own files and a tab with the rule book, and nothing else', () => {
  const { files, packages } = graphOf(STAGE);
  expect([...files].filter((path) => /^utils\/(store|catalogue)\/|messaging\/client/.test(path))).toEqual([]);
  expect([...packages].filter((name) => name.startsWith('dexie'))).toEqual([]);
  const users = [...files].filter((path) => /wxt\/browser/.test(readFileSync(join(ROOT, path), 'utf8')));
  expect(users.toSorted()).toEqual([
    'entrypoints/desk/practice-stage-open.ts',
    'entrypoints/pages/own-files.ts',
  ]);
  const code = users.map((path) => withoutComments(readFileSync(join(ROOT, path), 'utf8'))).join('\n');
  expect([...new Set(Array.from(code.matchAll(/browser\.(\w+\.\w+)/g), ([, name]) => name))].sort()).toEqual([
    'runtime.getURL',
    'tabs.create',
  ]);
});

/** Documents point at things that exist: files, headings, commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, blocks, codeSpans, documents, links, type Document } from './documents';

const all = documents();
const named = all.map((document) => [document.path, document] as const);
const headings = new Map(all.map(({ path, text }) => [path, anchors(text)]));

/** Folders whose names in `code` are paths of the repository. */
const TOP =
  /^(?:\.\/)?(?:utils|components|entrypoints|scripts|tests|e2e|docs|public|replicas|bench|faults|store)\//;
/** Areas of `utils` that architecture calls without that word. */
const IN_UTILS =
  /^(?:core|rules|store|session|adapters|bridge|calendar|catalogue|register|practice|dom|i18n|messaging)\//;

/** Paths in code spans. Of one with a pattern or a blank (`<id>`, `*`, `…`), the part before it has to exist. */
function paths(text: string): string[] {
  return codeSpans(text).flatMap((span) => {
    const word = span.trim().replace(/[,;:.]$/, '');
    if (/\s/.test(word) || !(TOP.test(word) || IN_UTILS.test(word))) return [];
    const whole = word.split(/[*<…{$]/)[0]!;
    return [whole === word ? whole : dirname(`${whole}x`)];
  });
}

const exists = (path: string): boolean =>
  [path, `utils/${path}`, `${path}.ts`, `utils/${path}.ts`].some((one) => existsSync(one));

function lost({ path, text }: Document): string[] {
  return links(text).flatMap((target) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [file = '', anchor] = decodeURIComponent(target).split('#');
    const whole = file === '' ? path : normalize(join(dirname(path), file));
    if (!existsSync(whole)) return [`${target}: no such file`];
    if (anchor && !headings.get(whole)?.has(anchor)) return [`${target}: no such heading`];
    return [];
  });
}

describe.each(named)('%s', (_path, document) => {
  it('links to what is there', () => expect(lost(document)).toEqual([]));

  it('names files that are there', () =>
    expect(paths(document.text).filter((path) => !exists(path))).toEqual([]));

  it('names commands that are there', () => {
    const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
    const lines = [...codeSpans(document.text), ...blocks(document.text).flatMap((block) => block.lines)];
    const wrong = lines.flatMap((line) => {
      const run = [...line.matchAll(/\bnpm run ([\w:-]+)/g)].filter(([, name]) => !scripts.includes(name!));
      const files = [...line.matchAll(/\b(?:npx tsx|node) ([\w./-]+\.(?:ts|mjs))/g)].filter(
        ([, file]) => !existsSync(file!),
      );
      const tests = [...line.matchAll(/\bvitest run [^\n]*?((?:tests|e2e)\/[\w./-]+\.test\.tsx?)/g)].filter(
        ([, file]) => !existsSync(file!),
      );
      return [...run, ...files, ...tests].map(([words]) => words);
    });
    expect(wrong).toEqual([]);
  });
});

it('shows every picture that it keeps', () => {
  const shown = all.flatMap(({ path, text }) =>
    links(text)
      .filter((target) => target.endsWith('.png'))
      .map((target) => normalize(join(dirname(path), target))),
  );
  const kept = readdirSync('docs/pictures').filter((name) => name.endsWith('.png'));
  expect(kept.filter((name) => !shown.includes(`docs/pictures/${name}`))).toEqual([]);
});

it('docs/architecture.md knows every layer and every page', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const layers = text.slice(text.indexOf('## Layers'), text.indexOf('## Choices'));
  const contexts = text.slice(text.indexOf('## Contexts'), text.indexOf('## Three ways'));
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  expect(folders('utils').filter((name) => !layers.includes(name))).toEqual([]);
  // a folder with a page of its own
  const pages = folders('entrypoints').filter((name) => existsSync(join('entrypoints', name, 'index.html')));
  expect(pages.filter((name) => !contexts.includes(name))).toEqual([]);
});

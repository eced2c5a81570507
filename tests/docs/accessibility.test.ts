/** `docs/accessibility.md` says something about each criterion, with a symbol it explains, and names only tests and places that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('docs/accessibility.md', 'utf8');
const rows = (heading: string): string[][] =>
  text
    .split(`## ${heading}`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

/** WCAG 2.2 has 31 criteria of level A and 24 of AA; 4.1.1 is gone. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

it('has a row for every criterion, with a symbol that is explained and a way in which it is known', () => {
  const table = rows('WCAG 2.2, A and AA');
  expect(table.map(([name]) => name!.split(' ')[0]).toSorted()).toEqual(
    [...A.split(' '), ...AA.split(' ')].toSorted(),
  );
  for (const [name, state, how] of table) {
    expect(['✓', '◐', '✗', '–'], name).toContain(state);
    expect(how!.length, name).toBeGreaterThan(2);
  }
});

it('names every place whose states are data, and only tests and files that exist', () => {
  const places = rows('Where it was looked').map(([place]) => place);
  for (const part of ['panel', 'desk', 'people', 'product'])
    for (const [, name] of readFileSync(`e2e/support/states/${part}.ts`, 'utf8').matchAll(
      /: Place = \{\s+name: '(\w+)'/g,
    ))
      expect(places).toContain(name);
  for (const [, path] of text.matchAll(/`((?:e2e|components|docs)\/[^` ]+)`/g))
    expect(existsSync(path!), path).toBe(true);
});

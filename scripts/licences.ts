/**
 * Writes `docs/licences.md`: what is shipped and what builds and tests it, with versions and licences, from the lock file and the
 * packages' own words. `tests/supply.test.ts` says when it is out of date; `npx tsx scripts/licences.ts` renews it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');

export interface Locked {
  /** Folder under the root, `node_modules/…`. */
  path: string;
  name: string;
  version: string;
  integrity: string | null;
  /** Runs a script of its own when it is installed. */
  hasInstallScript: boolean;
  /** Only for building and testing. */
  dev: boolean;
  /** Only for some systems. */
  optional: boolean;
}

interface LockEntry {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Every package of the lock file, by path. */
export function locked(): Locked[] {
  const { packages } = json('package-lock.json') as { packages: Record<string, LockEntry> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      integrity: entry.integrity ?? null,
      hasInstallScript: entry.hasInstallScript === true,
      dev: entry.dev === true || entry.devOptional === true,
      optional: entry.optional === true || entry.devOptional === true,
    }));
}

/** The licence in a package's own words. Lock files do not say it. */
export function licenceOf({ path }: Locked): string {
  type Word = string | { type?: string };
  const said = json(`${path}/package.json`) as { license?: Word; licenses?: Word | Word[] };
  const words = [said.license ?? said.licenses ?? []].flat();
  return (
    words.map((word) => (typeof word === 'string' ? word : (word.type ?? ''))).join(' OR ') || 'not said'
  );
}

const isHere = ({ path }: Locked): boolean => existsSync(join(ROOT, path, 'package.json'));

/** The text of the document. Packages for other systems than this one are left out: their words are not here. */
export function licences(): string {
  const all = locked().filter((one) => !one.optional && isHere(one));
  const shipped = all.filter(({ dev }) => !dev);
  const tools = groupBy(
    all.filter(({ dev }) => dev),
    licenceOf,
  );
  const rows = [...tools].map(
    ([licence, packages]) => [licence, [...new Set(packages.map(({ name }) => name))].sort()] as const,
  );
  rows.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return `# Licences

Made by \`npx tsx scripts/licences.ts\` from the lock file and the packages' own words; a test says when it is out of date.
The extension itself: MIT, see \`LICENSE\`.

## In the extension

${table(
  ['Package', 'Version', 'Licence'],
  shipped.map((one) => [one.name, one.version, licenceOf(one)]),
)}

## Only for building and testing

Nothing of these is in the package that is installed.

${table(
  ['Licence', 'Packages', 'Names'],
  rows.map(([licence, names]) => [licence, String(names.length), names.join(', ')]),
)}
`;
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(ROOT, 'docs/licences.md'), licences());

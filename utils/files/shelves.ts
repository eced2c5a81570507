/**
 * How packs and records lie in the package. One file each, 637 of them weighed 0.56 MB of a package that may weigh 2; those of one field (lĩnh
 * vực) beside one another in a few files, 0.38 (2026-11): their words are alike, and a ZIP packs every file by itself. So they are asked for by
 * the paths they always had, `/procedures/1.001193.json`, and `shelves.json` tells the file they stand in, one a line.
 * `scripts/packages/shelves.ts` writes both while building; the sources stay as they are.
 */

export const SHELVES_FILE = '/shelves.json';

/** Folder → for each of its shelves `0.json`, `1.json`…, the codes on it, with a space before and after each. */
export type Shelves = Readonly<Record<string, readonly string[]>>;

const SHELVED = /^\/(procedures|records)\/(\d+\.\d+)\.json$/;

/** What a path asks for, where it stands on a shelf. */
export function shelved(path: string): { folder: string; code: string } | null {
  const [, folder, code] = SHELVED.exec(path) ?? [];
  return folder && code ? { folder, code } : null;
}

/** The file with this code; null when none has it. */
export function shelfOf(shelves: Shelves, { folder, code }: { folder: string; code: string }): string | null {
  const at = shelves[folder]?.findIndex((codes) => codes.includes(` ${code} `)) ?? -1;
  return at < 0 ? null : `/${folder}/${at}.json`;
}

/** The JSON text of one code, cut out of its shelf: the others are not parsed. Null when it is not there. */
export function entryOf(shelf: string, code: string): string | null {
  const key = `\n"${code}":`;
  const start = shelf.indexOf(key);
  const end = shelf.indexOf('\n', start + 1);
  return start < 0 || end < 0 ? null : shelf.slice(start + key.length, end).replace(/,$/, '');
}

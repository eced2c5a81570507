/**
 * A ZIP whose bytes depend on nothing but names and contents: sorted by name, one time for all, nothing of the file system. WXT's own ZIP has
 * the time of the day in it and the order in which the disk told the files. `fflate` packs the same on every machine; zlib of Node does not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate/node';

export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest that a ZIP can say. In local time, as ZIP counts, so the same bytes in every time zone. */
const ONE_TIME = new Date(1980, 0, 1);

export const archive = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: ONE_TIME,
  });

/** All files below a folder by their path in it, with `/`. What an editor or a system leaves behind (`.x`, `x~`) is not one of ours. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = found
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part.endsWith('~')));
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

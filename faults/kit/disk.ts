/** The files of a profile: where our data lies in them, damaging them, searching them. */
import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

/** All files below a folder, in a fixed order; none where there is no folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

/** Where Chromium keeps what is ours in a profile: the database of drafts (in the common store or in buckets); the second copy and settings. */
export const STORES = {
  IndexedDB: (profile: string, id: string): string[] => [
    ...filesIn(join(profile, 'Default', 'IndexedDB')).filter((path) => path.includes(id)),
    ...filesIn(join(profile, 'Default', 'WebStorage')).filter((path) => path.includes('IndexedDB')),
  ],
  'storage.local': (profile: string, id: string): string[] => filesIn(copyFolder(profile, id)),
} as const;
export type StoreName = keyof typeof STORES;

export const copyFolder = (profile: string, id: string): string =>
  join(profile, 'Default', 'Local Extension Settings', id);

/** The files of one store that hold data. */
export const filesOf = (store: StoreName, profile: string, id: string): string[] =>
  STORES[store](profile, id).filter((path) => statSync(path).size > 0 && !/LOCK$|LOG(\.old)?$/.test(path));

type Damage = (files: string[], random: Random) => void;

function inPlace(path: string, change: (bytes: Buffer) => void): void {
  const file = openSync(path, 'r+');
  const bytes = Buffer.alloc(statSync(path).size);
  readSync(file, bytes, 0, bytes.length, 0);
  change(bytes);
  writeSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
}
const flip =
  (count: number): Damage =>
  (files, random) => {
    for (let done = 0; done < count; done++)
      inPlace(random.pick(files), (bytes) => {
        bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
      });
  };
/** Damage goes by preference where the most data is: what is left of an emptied log is a few bytes. */
const largest = (files: string[], direction = 1): string =>
  [...files].sort((a, b) => direction * (statSync(b).size - statSync(a).size))[0]!;

/** What dying disks, cleaning programs and interrupted copies do to files. */
export const DAMAGES: Record<string, Damage> = {
  'one flipped bit in any file': flip(1),
  'one flipped bit in the largest file': (files, random) => flip(1)([largest(files)], random),
  'one flipped bit in the smallest file': (files, random) => flip(1)([largest(files, -1)], random),
  '64 flipped bits': flip(64),
  'a block of zeros in the largest file': (files, random) =>
    inPlace(largest(files), (bytes) => {
      const from = random.between(0, bytes.length - 1);
      bytes.fill(0, from, Math.min(from + 4_096, bytes.length));
    }),
  'a zeroed head': (files, random) =>
    inPlace(random.pick(files), (bytes) => bytes.fill(0, 0, Math.min(4_096, bytes.length))),
  'the largest file cut short': (files, random) =>
    truncateSync(largest(files), random.between(0, statSync(largest(files)).size - 1)),
  'every file emptied': (files) => {
    for (const path of files) {
      const file = openSync(path, 'r+');
      ftruncateSync(file, 0);
      closeSync(file);
    }
  },
  'one file deleted': (files, random) => rmSync(random.pick(files)),
  'the largest file deleted': (files) => rmSync(largest(files)),
  'every file deleted': (files) => {
    for (const path of files) rmSync(path);
  },
};

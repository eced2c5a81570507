/**
 * A ZIP whose bytes depend on nothing but names and contents: sorted by name, one time for all, nothing of the file system. WXT's own ZIP has
 * the time of the day in it and the order in which the disk told the files. Zopfli's WebAssembly packs the same on every machine; zlib of Node
 * does not, and packs worse ([decision 10](../../docs/decisions/0010-handing-out.md)).
 */
import { deflateAsync } from '@gfx/zopfli';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate/node';

export type Files = ReadonlyMap<string, Uint8Array>;
/** Raw deflate. The same bytes for the same contents, on every machine. */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** For what is handed out: the smallest that deflate can make, at a quarter of a megabyte a second. More turns save 0.3 % (2026-11). */
export const tightly: Deflate = (bytes) => deflateAsync(bytes, { numiterations: 1 });
/** For what nobody installs. */
export const quickly: Deflate = (bytes) => deflateSync(bytes, { level: 9 });

const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** 1980-01-01, the earliest that a ZIP can say, at midnight: the same in every time zone, as ZIP has none. */
const ONE_DAY = (1 << 5) | 1;

/** Little-endian: 2 bytes for a plain number, 4 for one in brackets. */
function record(...numbers: (number | [number])[]): Buffer {
  return Buffer.concat(
    numbers.map((one) => {
      const bytes = Buffer.alloc(Array.isArray(one) ? 4 : 2);
      if (Array.isArray(one)) bytes.writeUInt32LE(one[0]);
      else bytes.writeUInt16LE(one);
      return bytes;
    }),
  );
}

/** @param deflate may be asked for the same contents again. */
export async function archive(files: Files, deflate: Deflate): Promise<Uint8Array> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const body = await deflate(bytes);
    const sizes: [number][] = [[crc32(bytes)], [body.length], [bytes.length]];
    const facts = [20, UTF8_NAMES, DEFLATED, 0, ONE_DAY, ...sizes, name.length, 0];
    const head = record([0x04034b50], ...facts);
    local.push(head, name, body);
    central.push(record([0x02014b50], 20, ...facts, 0, 0, 0, [0], [at]), name);
    at += head.length + name.length + body.length;
  }
  const index = Buffer.concat(central);
  const end = record([0x06054b50], 0, 0, files.size, files.size, [index.length], [at], 0);
  return new Uint8Array(Buffer.concat([...local, index, end]));
}

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

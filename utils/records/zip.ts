/**
 * A ZIP, read by its directory and unpacked in small bites. Declared sizes are checked first, then every byte that really comes
 * out, because a header may lie; an entry that comes out longer or shorter than declared is damaged.
 */
import { Inflate } from 'fflate';
import { FileFault, IMPORT_LIMITS } from './limits';
import { oneLine } from './text';

export interface ZipEntry {
  name: string;
  /** Bytes unpacked. @throws FileFault `zip-damaged`, `zip-locked`, `zip-bomb`, `packed` (another way of packing). */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Packed bytes a step: even at deflate's limit of 1:1032 not more than 8 MB come out before they are counted. */
const BITE = 8 * 1024;
/** The directory's end stands in the last 22 bytes, before a comment of at most 65,535. */
const TAIL = 22 + 65_535;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** What a packer of macOS or Windows adds by itself. */
const EXTRAS = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|thumbs\.db$|desktop\.ini$)|\/$/i;

/** Bytes taken at once: thousands of small entries stand side by side, and every taking is a way to another process. */
const AHEAD = 512 * 1024;

const LONGEST_NAME = 200;

type Take = (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Bytes of the source by place. @throws FileFault `zip-damaged` beyond its end. */
function takerOf(source: Blob): Take {
  let start = 0;
  let window = new Uint8Array(0);
  return async (from, to) => {
    if (to > source.size) throw new FileFault('zip-damaged');
    if (from < start || to > start + window.length) {
      window = new Uint8Array(await source.slice(from, Math.max(to, from + AHEAD)).arrayBuffer());
      start = from;
      if (to > start + window.length) throw new FileFault('zip-damaged');
    }
    return window.subarray(from - start, to - start);
  };
}

const viewOf = (bytes: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A name is only shown: without characters that turn a line around, its end if it is long. */
const nameOf = (bytes: Uint8Array): string => oneLine(new TextDecoder().decode(bytes)).slice(-LONGEST_NAME);

/** @throws FileFault `zip-damaged` (also: cut), `packed` (ZIP64), `zip-bomb` by what the directory itself declares. */
export async function zipEntries(source: Blob): Promise<ZipEntry[]> {
  const take = takerOf(source);
  const tail = viewOf(await take(Math.max(0, source.size - TAIL), source.size));
  let at = tail.byteLength - 22;
  // the comment reaches to the end of the file, so that what looks like an end inside of it is none
  const isEnd = (): boolean =>
    tail.getUint32(at, true) === END && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength;
  while (at >= 0 && !isEnd()) at--;
  if (at < 0) throw new FileFault('zip-damaged');
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new FileFault('packed');
  if (count > IMPORT_LIMITS.entries || size > 16 * 1024 * 1024) throw new FileFault('zip-bomb');
  if (start + size > source.size) throw new FileFault('zip-damaged');

  const names = await take(start, start + size);
  const directory = viewOf(names);
  const spent = { bytes: 0 };
  const entries: ZipEntry[] = [];
  let declared = 0;
  let pos = 0;
  for (let entry = 0; entry < count; entry++) {
    if (pos + 46 > size || directory.getUint32(pos, true) !== ENTRY) throw new FileFault('zip-damaged');
    const u16 = (offset: number): number => directory.getUint16(pos + offset, true);
    const u32 = (offset: number): number => directory.getUint32(pos + offset, true);
    const head = { flags: u16(8), method: u16(10), packed: u32(20), unpacked: u32(24), offset: u32(42) };
    const nameLength = u16(28);
    if (pos + 46 + nameLength > size) throw new FileFault('zip-damaged');
    const name = nameOf(names.subarray(pos + 46, pos + 46 + nameLength));
    if (head.unpacked === 0xffffffff || head.packed === 0xffffffff) throw new FileFault('packed');
    pos += 46 + nameLength + u16(30) + u16(32);
    declared += head.unpacked;
    if (declared > IMPORT_LIMITS.unpacked) throw new FileFault('zip-bomb');
    if (!EXTRAS.test(name)) entries.push({ name, chunks: () => unpack(take, head, spent) });
  }
  // a count that is too low would leave records out and tell nobody
  if (pos + 4 <= size && directory.getUint32(pos, true) === ENTRY) throw new FileFault('zip-damaged');
  return entries;
}

interface Head {
  flags: number;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

async function* unpack(take: Take, head: Head, spent: { bytes: number }): AsyncGenerator<Uint8Array> {
  if (head.flags & 1) throw new FileFault('zip-locked');
  if (head.method !== 0 && head.method !== 8) throw new FileFault('packed');
  const local = viewOf(await take(head.offset, head.offset + 30));
  if (local.getUint32(0, true) !== LOCAL) throw new FileFault('zip-damaged');
  const start = head.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);

  let out: Uint8Array[] = [];
  const inflate = head.method === 8 ? new Inflate((chunk) => out.push(chunk)) : null;
  let came = 0;
  for (let at = 0; at < head.packed; at += BITE) {
    const to = Math.min(at + BITE, head.packed);
    const bite = await take(start + at, start + to);
    if (inflate) {
      try {
        inflate.push(bite, to === head.packed);
      } catch {
        throw new FileFault('zip-damaged');
      }
    } else out.push(bite);
    for (const chunk of out) {
      came += chunk.length;
      spent.bytes += chunk.length;
      if (spent.bytes > IMPORT_LIMITS.unpacked || (came > 1024 * 1024 && came > to * IMPORT_LIMITS.ratio)) {
        throw new FileFault('zip-bomb');
      }
      yield chunk;
    }
    out = [];
  }
  if (came !== head.unpacked) throw new FileFault('zip-damaged');
}

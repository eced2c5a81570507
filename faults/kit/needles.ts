/** Searches a profile for many secrets at once, in every form in which bytes may lie in a file. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesIn } from './disk';

export interface Needle {
  /** What it is, without what it says: `marker 12, UTF-16`. */
  name: string;
  bytes: Buffer;
}

/** A text as Chromium's files may hold it. */
export const ofText = (name: string, text: string): Needle[] => [
  { name: `${name}, UTF-8`, bytes: Buffer.from(text, 'utf8') },
  { name: `${name}, UTF-16`, bytes: Buffer.from(text, 'utf16le') },
];

/** A key: raw, and as text in base64 and hex. The last characters of base64 depend on what follows and are left out. */
export const ofKey = (name: string, raw: Uint8Array): Needle[] => {
  const bytes = Buffer.from(raw);
  const base64 = bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6));
  const url = base64.replaceAll('+', '-').replaceAll('/', '_');
  return [
    { name: `${name}, raw`, bytes },
    ...ofText(`${name}, base64`, base64),
    ...(url === base64 ? [] : ofText(`${name}, base64url`, url)),
    ...ofText(`${name}, hex`, bytes.toString('hex')),
    ...ofText(`${name}, HEX`, bytes.toString('hex').toUpperCase()),
    ...ofText(`${name}, numbers`, [...bytes].join(',')),
  ];
};

/** Which needles lie in which file: `name in path` (the path within the folder). */
export function findIn(folder: string, needles: readonly Needle[]): string[] {
  // by the first two bytes, so that the files are read through once for all needles together
  const begin = new Map<number, Needle[]>();
  for (const needle of needles) {
    const head = needle.bytes.readUInt16BE(0);
    begin.set(head, [...(begin.get(head) ?? []), needle]);
  }
  const heads = new Uint8Array(65_536);
  for (const head of begin.keys()) heads[head] = 1;
  const hits = new Set<string>();
  for (const path of filesIn(folder)) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      continue; // the browser has just deleted it
    }
    for (let at = 0; at + 1 < bytes.length; at++) {
      const head = (bytes[at]! << 8) | bytes[at + 1]!;
      if (heads[head] === 0) continue;
      for (const needle of begin.get(head)!)
        if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes))
          hits.add(`${needle.name} in ${relative(folder, path)}`);
    }
  }
  return [...hits];
}

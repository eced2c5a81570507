/** What kind of file the bytes are, and the text in them. */

export type FileKind = 'xlsx' | 'xls' | 'text' | 'unknown';

const begins = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** By its first bytes: names lie. Old workbooks (`.xls`) and other formats are not read. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0x50, 0x4b)) return 'xlsx';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return 'text';
  return bytes.subarray(0, 4_000).includes(0) || begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'unknown' : 'text';
}

/** UTF-16 by its mark, UTF-8 where it is valid, else the code page of old Vietnamese Windows. */
export function textOf(bytes: Uint8Array): string {
  const utf16 = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes).normalize('NFC');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

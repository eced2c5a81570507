/** Will the portal take this file? Asked before it is attached, of its name, size and first bytes; nothing of it is kept. */
import type { PortalPaper, UploadLimits } from './snapshot';
import { fold } from './text';

export interface LocalFile {
  name: string;
  /** Bytes. */
  size: number;
  /** The first bytes, at least 12 where the file has them. */
  head: Uint8Array;
}

/** What is wrong; the sentence lives in i18n. */
export type FileProblem =
  | { kind: 'empty' | 'no-ending' | 'dots' | 'marks' | 'signs' | 'twice' }
  | { kind: 'too-big'; size: number; limit: number }
  | { kind: 'wrong-type'; ending: string; types: readonly string[] }
  | { kind: 'not-what-it-says'; ending: string; real: string }
  | { kind: 'too-long'; length: number }
  | { kind: 'attached'; row: string };

/** Characters of the name without its ending; the wallet of the justice portal takes no more. */
const LONGEST = 100;

interface Kind {
  /** What a person calls it. */
  name: string;
  endings: readonly string[];
  starts: readonly number[];
}
const ZIP: Kind = {
  name: 'Word, Excel, ZIP',
  endings: ['.docx', '.xlsx', '.pptx', '.zip', '.odt', '.ods'],
  starts: [0x50, 0x4b],
};
const KINDS: readonly Kind[] = [
  { name: 'PDF', endings: ['.pdf'], starts: [0x25, 0x50, 0x44, 0x46] },
  { name: 'JPG', endings: ['.jpg', '.jpeg', '.jfif'], starts: [0xff, 0xd8, 0xff] },
  { name: 'PNG', endings: ['.png'], starts: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'GIF', endings: ['.gif'], starts: [0x47, 0x49, 0x46, 0x38] },
  { name: 'TIFF', endings: ['.tif', '.tiff'], starts: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', endings: ['.tif', '.tiff'], starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'Word, Excel', endings: ['.doc', '.xls', '.ppt', '.msg'], starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RAR', endings: ['.rar'], starts: [0x52, 0x61, 0x72, 0x21] },
  { name: '7z', endings: ['.7z'], starts: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'EXE', endings: ['.exe', '.dll', '.msi'], starts: [0x4d, 0x5a] },
  ZIP,
];

/** Photographs of phones: `ftyp` at byte 4, then the brand. */
function heic(head: Uint8Array): Kind | null {
  const text = String.fromCharCode(...head.slice(4, 12));
  return /^ftyp(heic|heix|mif1|msf1|hevc)/.test(text)
    ? { name: 'HEIC', endings: ['.heic', '.heif'], starts: [] }
    : null;
}
const kindOf = (head: Uint8Array): Kind | null =>
  heic(head) ?? KINDS.find(({ starts }) => starts.every((byte, at) => head[at] === byte)) ?? null;

const splitName = (name: string): { stem: string; ending: string } => {
  const at = name.lastIndexOf('.');
  const ending = at > 0 ? name.slice(at).toLowerCase() : '';
  return /^\.[a-z0-9]{1,5}$/.test(ending) ? { stem: name.slice(0, at), ending } : { stem: name, ending: '' };
};

/**
 * What would make the portal refuse each file, the first what to mend first; [] for a file that can be attached.
 *
 * @param limits of this portal; null where they are not known: then only what is wrong everywhere is said.
 */
export function checkFiles(
  files: readonly LocalFile[],
  limits: UploadLimits | null,
  rows: readonly PortalPaper[],
): FileProblem[][] {
  const seen = new Set<string>();
  return files.map((file) => {
    const key = fold(file.name);
    const twice = seen.has(key);
    seen.add(key);
    const at = rows.find(({ attached }) => attached.some((name) => isSameFile(name, file.name)));
    return [
      ...ofContent(file, limits),
      ...ofName(file.name, limits),
      ...(at ? [{ kind: 'attached' as const, row: at.name }] : []),
      ...(twice ? [{ kind: 'twice' as const }] : []),
    ];
  });
}

function ofContent({ name, size, head }: LocalFile, limits: UploadLimits | null): FileProblem[] {
  const { ending } = splitName(name);
  if (size === 0) return [{ kind: 'empty' }];
  const problems: FileProblem[] = [];
  const limit = limits?.maxBytes ?? null;
  // "nhỏ hơn 2MB": a file of exactly the limit is refused
  if (limit !== null && size >= limit) problems.push({ kind: 'too-big', size, limit });
  const types = limits?.types ?? [];
  if (ending === '') problems.push({ kind: 'no-ending' });
  else if (types.length > 0 && !types.includes(ending)) problems.push({ kind: 'wrong-type', ending, types });
  const real = kindOf(head);
  const claimed = KINDS.some(({ endings }) => endings.includes(ending));
  if (ending !== '' && (real ? !real.endings.includes(ending) : claimed))
    problems.push({ kind: 'not-what-it-says', ending, real: real?.name ?? '?' });
  return problems;
}

function ofName(name: string, limits: UploadLimits | null): FileProblem[] {
  const { stem } = splitName(name.normalize('NFC'));
  const problems: FileProblem[] = [];
  const rule = limits?.names ?? 'any';
  if (rule === 'no-dots' && stem.includes('.')) problems.push({ kind: 'dots' });
  if (rule === 'no-dots' && /[^\p{L}\p{M}\p{N} ._-]/u.test(stem)) problems.push({ kind: 'signs' });
  if (rule === 'no-marks' && /[^\u0020-\u007E]/.test(stem)) problems.push({ kind: 'marks' });
  if (stem.length > LONGEST) problems.push({ kind: 'too-long', length: stem.length });
  return problems;
}

/** Portals cut long names in the middle or at the end: the same beginning of 24 letters and digits, cut by "…" or "...". */
function isSameFile(shown: string, name: string): boolean {
  if (fold(shown) === fold(name)) return true;
  const [begin = '', cut] = fold(shown).split('...', 2);
  const letters = (text: string): string => text.replace(/[^a-z0-9]/g, '');
  return cut !== undefined && letters(begin).length >= 12 && letters(fold(name)).startsWith(letters(begin));
}

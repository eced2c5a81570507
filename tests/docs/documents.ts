/** The documents as tests read them: which there are, what they link to, what stands in code and in quotes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Document {
  path: string;
  text: string;
}

/** Every Markdown file of the repository, also those not yet committed. */
export function documents(): Document[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
    {
      encoding: 'utf8',
    },
  );
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Guides that people of the office read: in Vietnamese, bold is what stands on the screen, “…” what Sổ tay says. */
export const isGuide = ({ path }: Document): boolean =>
  /^docs\/(?:huong-dan-[\w-]+|troubleshooting)\.md$/.test(path);

const FENCE = /^( *)```([^\n`]*)\n([\s\S]*?)^\1```/gm;

/** What stands in fences: the word behind the opening one, and the lines. */
export const blocks = (text: string): { language: string; lines: string[] }[] =>
  [...text.matchAll(FENCE)].map(([, , language = '', body = '']) => ({
    language: language.trim(),
    lines: body.split('\n'),
  }));

/** Without fences and comments; code spans stay. */
export const prose = (text: string): string => text.replace(FENCE, '').replace(/<!--[\s\S]*?-->/g, '');

/** `code` in running text. */
export const codeSpans = (text: string): string[] =>
  [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Links and pictures: what they lead to. */
export const links = (text: string): string[] =>
  [
    ...prose(text)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
  ].map(([, target = '']) => target);

/** Names that the headings of a document get as link targets (GitHub's way). */
export function anchors(text: string): Set<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const [, heading = ''] of prose(text).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)) {
    const plain = heading.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    found.add(times === 0 ? name : `${name}-${times}`);
  }
  return found;
}

/** What stands in “…”; a quotation inside another one belongs to it. */
function quoted(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    if (sign === '“' && depth++ === 0) start = at + 1;
    if (sign === '”' && depth > 0 && --depth === 0) found.push(signs.slice(start, at).join(''));
    if (sign === '\n') depth = 0;
  }
  return found;
}

/** What a guide quotes (“…”) and what it prints bold; `**_…_**` is said with weight and names nothing. */
export function quotations(text: string): { quoted: string[]; bold: string[] } {
  const plain = prose(text);
  return {
    quoted: quoted(plain),
    bold: [...plain.matchAll(/\*\*(.+?)\*\*/g)]
      .map(([, words = '']) => words)
      .filter((words) => !words.startsWith('_')),
  };
}

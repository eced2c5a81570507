/**
 * Every sentence in both languages as a table for officials, with a column for remarks: `npm run review-texts` writes
 * `.output/review/sentences.csv`, which every spreadsheet opens. Of sentences with gaps it shows the source.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { csvBytes } from '../utils/core/csv';
import * as english from '../utils/i18n/en';
import * as vietnamese from '../utils/i18n/vi';

const FILE = '.output/review/sentences.csv';
/** Shown in Vietnamese whatever is spoken. */
const OFFICIAL = /^(print|practiceSpeech|distill)\./;

const leaves = (tree: unknown, path: string): [string, unknown][] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
    : [[path, tree]];
const said = (text: unknown): string => (typeof text === 'function' ? text.toString() : String(text));

const translation = new Map(leaves(english, ''));
const rows = leaves(vietnamese, '').map(([path, text]) => {
  const [area = '', ...key] = path.split('.');
  return [
    area,
    key.join('.'),
    said(text),
    translation.has(path) ? said(translation.get(path)) : '',
    OFFICIAL.test(path) ? 'giấy tờ: luôn tiếng Việt' : 'màn hình',
    '',
  ];
});
mkdirSync('.output/review', { recursive: true });
writeFileSync(FILE, csvBytes([['Phần', 'Khóa', 'Tiếng Việt', 'English', 'Hiện ở', 'Ý kiến'], ...rows]));
process.stdout.write(`${FILE}: ${rows.length}\n`);

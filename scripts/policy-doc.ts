/**
 * Writes what describes the managed policy: the schema that Chromium reads (`public/managed-schema.json`) and, from it, the table in
 * `docs/policy.md`. Source: `utils/core/managed.ts` (keys, bounds) and the texts. `npm run policy-doc` renews both; a test says when they are out
 * of date.
 *
 * The schema names kinds of values but no bounds: Chromium drops what a schema forbids before we see it, and then Sổ tay could not say in
 * the clerks' language what is wrong with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { BOUNDS, FEATURES, MANAGED_KEYS, type ManagedKey } from '../utils/core/managed';
import { WISHES } from '../utils/core/rule-book';
import { managed as say } from '../utils/i18n/vi/managed';
import { USUAL_KEEPING } from '../utils/store/settings';

const ROOT = join(import.meta.dirname, '..');
export const SCHEMA_FILE = join(ROOT, 'public/managed-schema.json');
export const DOCUMENT_FILE = join(ROOT, 'docs/policy.md');
const TABLES = /(?<=<!-- table -->\n)[\s\S]*(?=<!-- \/table -->)/;

type Kind =
  | { type: 'string' | 'integer' }
  | { type: 'array'; items: { type: 'string' } }
  | { type: 'object'; additionalProperties: { type: 'string' } };
type Property = Kind & { title: string; description: string };

function kindOf(key: ManagedKey): Kind {
  if (key in BOUNDS) return { type: 'integer' };
  if (key === 'portals' || key === 'featuresOff') return { type: 'array', items: { type: 'string' } };
  if (key === 'ruleSeverities') return { type: 'object', additionalProperties: { type: 'string' } };
  return { type: 'string' };
}

/** What Chromium reads. */
export function schema(): { type: 'object'; properties: Record<string, Property> } {
  const properties = MANAGED_KEYS.map((key) => {
    const { label, what } = say.keys[key];
    return [key, { title: label, description: `${what} ${takes(key)}.`, ...kindOf(key) }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** What fits, in words. */
function takes(key: ManagedKey): string {
  const bounds = BOUNDS[key as keyof typeof BOUNDS] as readonly [number, number] | undefined;
  if (bounds) return `Số từ ${bounds[0]} đến ${bounds[1]}`;
  if (key === 'portals') return 'Danh sách tên máy chủ *.gov.vn';
  if (key === 'featuresOff') return `Danh sách, lấy trong: ${FEATURES.join(', ')}`;
  if (key === 'ruleSeverities')
    return `Mã quy tắc hoặc mã quy tắc:mã câu, mỗi mã một mức: ${WISHES.join(', ')}`;
  return 'Một dòng, tối đa 200 ký tự';
}

const USUAL: Partial<Record<ManagedKey, string>> = {
  portals: 'mọi cổng có sẵn, và cổng cán bộ tự bật',
  submittedDays: `${USUAL_KEEPING.submittedDays}, cán bộ đổi được`,
  untouchedDays: `${USUAL_KEEPING.untouchedDays}, cán bộ đổi được`,
  lockMinutes: `${USUAL_KEEPING.lockMinutes}, cán bộ đổi được`,
  passphraseLength: String(BOUNDS.passphraseLength[0]),
  ruleSeverities: 'theo sổ, cán bộ đổi được',
  recordsFolder: 'không hiện gì',
  featuresOff: 'không tắt gì',
};

const KINDS = { string: 'chữ', integer: 'số', array: 'danh sách chữ', object: 'bảng chữ → chữ' } as const;
const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The tables of the document, from the schema. */
export function tables({ properties }: ReturnType<typeof schema>): string {
  const keys = Object.entries(properties).map(([key, { type, title, description }]) =>
    row(`\`${key}\``, title, KINDS[type], description, USUAL[key as ManagedKey] ?? 'cán bộ tự ghi'),
  );
  const features = FEATURES.map((feature) => row(`\`${feature}\``, say.features[feature]));
  return [
    row('Mục', 'Tên', 'Kiểu', 'Tác dụng và giá trị nhận', 'Khi không đặt'),
    row('---', '---', '---', '---', '---'),
    ...keys,
    '',
    'Các phần tắt được bằng `featuresOff`:',
    '',
    row('Giá trị', 'Phần'),
    row('---', '---'),
    ...features,
    '',
  ].join('\n');
}

/** The files as they should be, by path. */
export async function files(): Promise<ReadonlyMap<string, string>> {
  const made = schema();
  const document = readFileSync(DOCUMENT_FILE, 'utf8').replace(TABLES, () => `\n${tables(made)}\n`);
  const drafts = [
    [SCHEMA_FILE, JSON.stringify(made)],
    [DOCUMENT_FILE, document],
  ] as const;
  return new Map(
    await Promise.all(
      drafts.map(async ([path, text]) => {
        const options = await prettier.resolveConfig(path);
        return [path, await prettier.format(text, { ...options, filepath: path })] as const;
      }),
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of await files()) writeFileSync(path, text);

/** What goes to the stores: a package for Chrome and Edge, one for Firefox, and the sources from which Mozilla's reviewers build the latter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { archive, filesIn, quickly, tightly, type Deflate, type Files } from './archive';

/** What the build is made from, and nothing else: tests, replicas and documents are in the repository. */
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'scripts/packages'];
const SINGLE = [
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'env.d.ts',
  'scripts/zip.ts',
  'LICENSE',
];
/** How to build it; the reviewer finds it under the name that everybody looks for. */
const HOW_TO_BUILD = 'store/building.md';

/** What a package that is installed may weigh, in bytes (the project's bar, 2026-11). Sources are not installed. */
export const HEAVIEST = 2_000_000;

export function sources(root: string): Files {
  const files = new Map<string, Uint8Array>();
  const take = (path: string, as = path) => files.set(as, new Uint8Array(readFileSync(join(root, path))));
  for (const folder of SOURCES)
    for (const [path, bytes] of filesIn(join(root, folder))) files.set(`${folder}/${path}`, bytes);
  for (const path of SINGLE) take(path);
  take(HOW_TO_BUILD, 'README.md');
  return files;
}

/** Folders of the builds, below the project's root. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The two builds have almost all their files in common, and so has a build that proves them. */
const before = new Map<string, Uint8Array>();
const once: Deflate = async (bytes) => {
  const key = createHash('sha256').update(bytes).digest('hex');
  const made = before.get(key) ?? (await tightly(bytes));
  before.set(key, made);
  return made;
};

/** What of a project that has been built is installed, by its file names. */
export async function packages(root: string): Promise<Map<string, Uint8Array>> {
  const name = nameIn(root);
  return new Map([
    [`${name}-chrome.zip`, await archive(filesIn(join(root, BUILDS.chrome)), once)],
    [`${name}-firefox.zip`, await archive(filesIn(join(root, BUILDS.firefox)), once)],
  ]);
}

/** The sources, as a file for the reviewers. */
export const sourcePackage = async (root: string): Promise<[name: string, bytes: Uint8Array]> => [
  `${nameIn(root)}-sources.zip`,
  await archive(sources(root), quickly),
];

function nameIn(root: string): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return `${name}-${version}`;
}

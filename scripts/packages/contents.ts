/** What goes to the stores: a package for Chrome and Edge, one for Firefox, and the sources from which Mozilla's reviewers build the latter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, filesIn, type Files } from './archive';

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

/** All packages of a project that has been built, by their file names. */
export function packages(root: string): Map<string, Uint8Array> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return new Map([
    [`${name}-${version}-chrome.zip`, archive(filesIn(join(root, BUILDS.chrome)))],
    [`${name}-${version}-firefox.zip`, archive(filesIn(join(root, BUILDS.firefox)))],
    [`${name}-${version}-sources.zip`, archive(sources(root))],
  ]);
}

/** Bundles the client scripts of the replicas once per state of their sources, into `.cache/replicas/<hash>/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Site } from './kit/site';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.dirname(HERE);

/** Everything that ends up in a bundle, besides the family's own folder. */
const SHARED = ['tests/cast.ts', 'tests/dossiers', 'utils/core/roles.ts', 'package-lock.json'];
const JUSTICE = ['e-form', 'wizard', 'kit', 'forms', 'data', 'moods.ts', 'hostile.ts']
  .map((place) => `replicas/${place}`)
  .concat(SHARED);

async function filesOf(place: string): Promise<string[]> {
  const full = path.join(ROOT, place);
  if (/\.\w+$/.test(place)) return [full];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function fingerprint(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map(filesOf))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(ROOT, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** One build into `.cache/replicas/<fingerprint>/`; two starts at once build into their own folders, the first to finish wins. */
async function make(wanted: string, input: Record<string, string>, own: object): Promise<string> {
  if (existsSync(wanted)) return wanted;
  await mkdir(path.dirname(wanted), { recursive: true });
  const draft = `${wanted}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    // A test runner's NODE_ENV must not bring in React's development calls.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: draft,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 200_000,
      target: 'chrome120',
      minify: true,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
      ...own,
    },
  });
  await rename(draft, wanted).catch(() => rm(draft, { recursive: true, force: true }));
  return wanted;
}

const cached = (name: string, hash: string): string =>
  path.join(ROOT, '.cache', 'replicas', `${name}-${hash}`);

/** The justice portal's bundles (`e-form.js`, `wizard.js`, chunks); answers their folder. */
export async function bundle(): Promise<string> {
  const input = { 'e-form': path.join(HERE, 'e-form/main.ts'), wizard: path.join(HERE, 'wizard/main.tsx') };
  return make(cached('justice', await fingerprint(JUSTICE)), input, {});
}

const sites = new Map<string, Promise<string>>();

/** The bundle of one site (`main.js`, `style.css`), made when its first page asks for it; answers its folder. */
export function bundleSite({
  name,
  entry,
  uses = [],
}: Pick<Site, 'name' | 'entry' | 'uses'>): Promise<string> {
  const making =
    sites.get(name) ??
    fingerprint(
      [name, ...uses, 'kit', 'forms', 'data', 'moods.ts'].map((place) => `replicas/${place}`).concat(SHARED),
    ).then((hash) => make(cached(name, hash), { main: path.join(HERE, entry ?? '') }, {}));
  sites.set(name, making);
  return making;
}

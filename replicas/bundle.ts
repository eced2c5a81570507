/** Bundles the client scripts of the replicas once per state of their sources, into `.cache/replicas/<hash>/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.dirname(HERE);

/** Everything that ends up in a bundle. */
const SOURCES = ['replicas', 'tests/cast.ts', 'tests/dossiers', 'utils/core/roles.ts', 'package-lock.json'];

async function filesOf(place: string): Promise<string[]> {
  const full = path.join(ROOT, place);
  if (/\.\w+$/.test(place)) return [full];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function fingerprint(): Promise<string> {
  const files = (await Promise.all(SOURCES.map(filesOf))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(ROOT, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Makes the bundles if they are not there yet; answers their folder (`e-form.js`, `wizard.js`, chunks). */
export async function bundle(): Promise<string> {
  const cache = path.join(ROOT, '.cache', 'replicas');
  const wanted = path.join(cache, await fingerprint());
  if (existsSync(wanted)) return wanted;
  await mkdir(cache, { recursive: true });
  // Two starts at once build into their own folders; the first to finish wins.
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
      target: 'chrome120',
      minify: false,
      rolldownOptions: {
        input: { 'e-form': path.join(HERE, 'e-form/main.ts'), wizard: path.join(HERE, 'wizard/main.tsx') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
  await rename(draft, wanted).catch(() => rm(draft, { recursive: true, force: true }));
  return wanted;
}

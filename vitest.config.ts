import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Six projects: `unit` (fast: no browser, no document, no database), `parts` (views in a document, store and register on a database in
 * memory), `mass` (thousands of generated dossiers, records, files and queries: `*.mass.test.ts`), `e2e` (the production build in real
 * Chromium against the replicas), `speed` (times in real Chromium, alone on the machine) and `firefox` (its core in real Firefox, where there is one).
 */
const MASS = 'tests/**/*.mass.test.ts';
const SPEED = 'e2e/speed/**/*.test.ts';
const FIREFOX = 'e2e/firefox/**/*.test.ts';

const environmentOf = (file: string): string =>
  /@vitest-environment\s+([\w-]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'node';

const QUICK = ['{tests,utils,components}/**/*.test.{ts,tsx}'];
/** A document or a database costs more than what is tried on it: `unit` answers within half a minute without them (2026-11). */
const PARTS = [
  'tests/{store,register}/**/*.test.ts',
  ...readdirSync(resolve(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => environmentOf(resolve(import.meta.dirname, name)) !== 'node'),
];

/** Browser tests of more than a minute and a half: begun last, one of them would run alone (minutes on 2 cores, 2026-11). */
const LONG = [
  'fill',
  'replicas',
  'families',
  'faults',
  'families/lien-thong',
  'adapter',
  'families/survey',
  'restore',
];
const longestFirst = (files: TestSpecification[]): TestSpecification[] => {
  const rank = ({ moduleId }: TestSpecification): number => {
    const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
    return at < 0 ? LONG.length : at;
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * Files of one environment after one another. A worker goes on with the next file only when that one wants the environment it has;
 * else it ends, and the next begins with an empty module graph (vitest 4.1): mixed, half of the time went into importing anew.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = longestFirst(await super.sort(files));
    const named = new Map(sorted.map((file) => [file, environmentOf(file.moduleId)]));
    const order = [...new Set(named.values())].toSorted();
    return order.flatMap((name) => sorted.filter((file) => named.get(file) === name));
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@(?=\/)/, replacement: import.meta.dirname },
      // as in what we build (`wxt.config.ts`)
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      { find: /^fflate$/, replacement: resolve(import.meta.dirname, 'components/supervision/sheets/zip.ts') },
    ],
  },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    projects: [
      ...[
        { name: 'unit', include: QUICK, exclude: [MASS, ...PARTS] },
        { name: 'parts', include: PARTS, exclude: [MASS] },
      ].map((files) => ({
        extends: true as const,
        test: {
          ...files,
          // Argon2 as the vault has it takes a second alone: beside other work, slow is not stuck (2026-11).
          testTimeout: 20_000,
          hookTimeout: 20_000,
          // One module graph a worker: most of the time went into importing it anew for each of a hundred files.
          pool: 'threads',
          isolate: false,
          // `browser` is read once: a test that stands in for it needs that module anew
          server: { deps: { inline: [/\bwxt\b/, '@wxt-dev/browser'] } },
        },
      })),
      // Thousands of runs in one test: what is slow is not stuck.
      { extends: true, test: { name: 'mass', include: [MASS], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/support/installed.ts',
          exclude: [SPEED, FIREFOX, '**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser test mostly waits for its page: four keep two cores busy.
          maxWorkers: 4,
          fileParallelism: true,
          // as above: importing everything anew for each file took 145 s of 3,200
          isolate: false,
        },
      },
      // Beside three other browsers a quick page misses its bar (2026-11): one after another, with nothing else.
      {
        extends: true,
        test: { name: 'speed', include: [SPEED], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 1 },
      },
      {
        extends: true,
        test: { name: 'firefox', include: [FIREFOX], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import preact from '@preact/preset-vite';

/**
 * Three projects: `unit` (fast, no browser), `mass` (thousands of generated dossiers, records, files and queries: `*.mass.test.ts`)
 * and `e2e` (the production build in real Chromium against the replicas).
 */
const MASS = 'tests/**/*.mass.test.ts';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One module graph a worker: most of the time went into importing it anew for each of a hundred files.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}', 'utils/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
          exclude: [MASS, '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'mass', include: [MASS] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser test mostly waits for its page: four keep two cores busy.
          maxWorkers: 4,
          fileParallelism: true,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import preact from '@preact/preset-vite';

/** Two projects: `unit` (fast, no browser) and `e2e` (the production build in real Chromium against the replicas). */
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
          include: ['tests/**/*.test.{ts,tsx}', 'utils/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
        },
      },
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

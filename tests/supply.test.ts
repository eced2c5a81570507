/** What others have written and we ship or run: few, pinned, checked, licensed, and none of it runs by being installed without our knowing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceOf, licences, locked } from '../scripts/licences';

const all = locked();
const shipped = all.filter(({ dev, optional }) => !dev && !optional);
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Licences under which somebody may ship what we make, and what has to be named for it stands in `docs/licences.md`. */
const FREE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0'];

/** Packages that run something when they are installed, each looked at. A new one is a decision. */
const INSTALL_SCRIPTS: Record<string, string> = {
  esbuild: 'checks that the program for this system is there',
  'core-js': 'prints a request for money; in a tool, nothing of it is shipped',
  'spawn-sync': 'builds a helper for Node 0.10; does nothing on any Node of today',
};

/** What the packages that we chose bring with them, each looked at. A new one is a decision. */
const BROUGHT_ALONG: Record<string, string> = {
  '@preact/signals-core': 'the signals themselves',
  saxen: 'reads the XML of a workbook',
  'worker-f': 'starts a worker for a large workbook',
  'unzipper-esm': 'the half of read-excel-file for Node; not in what we build',
  'graceful-fs': 'the same',
  'node-int64': 'the same',
};

describe('the packages', () => {
  it('in the extension are these and no others, with everything they need themselves', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
    expect(shipped.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(BROUGHT_ALONG)].sort(),
    );
  });

  it('are asked for in exactly one version each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are in the lock file in just that version, each with the sum of its contents', () => {
    const versions = new Map(all.map(({ path, version }) => [path, version]));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(versions.get(`node_modules/${name}`), name).toBe(version);
    expect(all.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('run nothing when they are installed, but for a few that were looked at', () => {
    const running = all.filter(({ hasInstallScript, optional }) => hasInstallScript && !optional);
    expect([...new Set(running.map(({ name }) => name))].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(running.filter(({ dev }) => !dev)).toEqual([]);
  });

  it('of the extension may be given away by everybody who gets it', () => {
    expect(shipped.filter((one) => !FREE.includes(licenceOf(one))).map(({ name }) => name)).toEqual([]);
  });

  it('are listed with their licences', () => {
    expect(readFileSync('docs/licences.md', 'utf8'), 'renew it: npx tsx scripts/licences.ts').toBe(
      licences(),
    );
  });
});

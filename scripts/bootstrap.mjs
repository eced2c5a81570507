/**
 * What must be true before anything else runs: a Node that is new enough, the dependencies of the lockfile, a
 * browser. Plain JavaScript without imports from `node_modules`: a fresh clone has none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';

export const ROOT = resolve(import.meta.dirname, '..');
const STAMP = join(ROOT, 'node_modules', '.so-tay-lock');

const digest = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Installs exactly the lockfile when `node_modules` is missing or belongs to another lockfile. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: please install Node 20.19 or newer.`);
    process.exit(1);
  }
  // A linked folder is another copy's: installing would empty it there.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = digest();
  const installed = existsSync(STAMP)
    ? readFileSync(STAMP, 'utf8')
    : existsSync(join(ROOT, 'node_modules', '.package-lock.json'))
      ? 'by hand'
      : '';
  if (installed === wanted || installed === 'by hand') return;
  console.log('Installing the dependencies of package-lock.json (first run, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'The dependencies could not be installed. Check the connection to the npm registry and try again.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

/** Path of a browser; ends the process with one clear sentence when there is none. */
export function ensureBrowserOrExit() {
  try {
    const path = ensureBrowser();
    process.env.CHROME_PATH ??= path;
    return path;
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Path of a program that a dependency brings. */
export const bin = (name) =>
  join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs a program in the project's root with its output shown. Resolves to its exit code. */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs one of our TypeScript programs with the arguments of this process. */
export async function runTypeScript(script) {
  process.exitCode = await run(process.execPath, [
    join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    join(ROOT, script),
    ...process.argv.slice(2),
  ]);
}

/** What the build is made from. */
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the production extension unless the last build is newer than every source. Ends the process when it fails. */
export async function ensureBuild() {
  const manifest = join(ROOT, '.output', 'chrome-mv3', 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (built > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  if ((await run(bin('wxt'), ['build'])) !== 0) process.exit(1);
}

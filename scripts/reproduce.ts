/**
 * Builds the extension twice, in two new folders with different names, and compares every byte: whoever has the sources can tell whether
 * a package was made from them. Exit code 1 when they differ. `npx tsx scripts/reproduce.ts [folder of a third build to compare]`
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUILT = '.output/chrome-mv3';

/** Files of a folder with the sums of their contents. */
function sums(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** The sources of this folder as git knows them, and new ones that it does not ignore. */
const sources = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((name) => name !== '' && statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile());

function build(name: string): { folder: string; sums: Map<string, string> } {
  const folder = join(mkdtempSync(join(tmpdir(), `stmc-${name}-`)), name);
  for (const file of sources()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return { folder, sums: sums(join(folder, BUILT)) };
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));

const start = Date.now();
const builds = [build('first'), build('second')];
const [first, second] = builds.map((each) => each.sums) as [Map<string, string>, Map<string, string>];
const third = process.argv[2] === undefined ? first : sums(process.argv[2]);
const wrong = [...new Set([...differing(first, second), ...differing(first, third)])];
for (const { folder } of builds) rmSync(dirname(folder), { recursive: true, force: true });
const whole = createHash('sha256')
  .update(JSON.stringify([...first]))
  .digest('hex');
const files = `${first.size} files`;
if (wrong.length > 0) {
  console.error(`${wrong.length} of ${files} differ: ${wrong.slice(0, 10).join(', ')}`);
  process.exitCode = 1;
} else
  console.log(`${files}, the same in every byte. ${whole} (${((Date.now() - start) / 1000).toFixed(1)} s)`);

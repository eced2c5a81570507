/**
 * What README and CONTRIBUTING tell a newcomer to type works. `npm start` is played in a copy of the working tree until the overlay has said
 * its first sentence; what other tests run is named with them. `WIDE=1` begins from nothing: a clone, `npm ci`, the build, the packages.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocks } from '../tests/docs/documents';

const WIDE = Boolean(process.env['WIDE']);
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));

/** Commands of the documents, and where each is run; a command that is new there has to be put here. */
const RUN_BY: Record<string, string> = {
  'npm start': 'below',
  'npm test': 'this very run',
  'npm ci && npm run zip': 'tests of the packages; below with WIDE=1',
  'WIDE=1 npm test': 'this very run, with WIDE=1',
  'npm test -- unit': 'this very run: the steps are the same program',
  'npm run inspect -- <url>': 'e2e/inspect.test.ts',
  'npm run bench': 'bench/README.md: on a quiet machine, by hand',
  'npm run faults': 'e2e/faults.test.ts, half of them each day',
  'npm run moods': 'e2e/fill.test.ts: the same judge, some moods',
  'npm run replicas': 'every e2e test: the same server',
  'npm run zip': 'tests/store-package.test.ts packs what was built, twice',
  'npm run lint:store': 'store/listing.md: before a release, by hand',
  'npm run pictures': 'tests/store-package.test.ts measures what it made',
  'npm run guides': 'e2e/guides.test.ts: the same printer',
  'npm run newcomer': 'below with WIDE=1',
};

const commandsOf = (path: string): string[] =>
  blocks(readFileSync(path, 'utf8'))
    .flatMap(({ lines }) => lines)
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');

/** The working tree as a clone would have it, also what is not yet committed. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stmc-clone-'));
  folders.push(folder);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of listed.split('\0'))
    if (path !== '' && existsSync(path)) cpSync(path, join(folder, path), { recursive: true });
  return folder;
}

/** Runs it without a display until this is said; what was said. Everything that it has started ends with it. */
function until(folder: string, command: string, said: RegExp, patience: number): Promise<string> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...environment } = process.env;
  const child = spawn(command, { cwd: folder, env: environment, shell: true, detached: true });
  let text = '';
  return new Promise<string>((done, fail) => {
    const hear = (bytes: Buffer): void => {
      text += String(bytes);
      if (said.test(text)) done(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => fail(new Error(`"${command}" ended (${code}):\n${text.slice(-2_000)}`)));
    setTimeout(
      () => fail(new Error(`"${command}" has not said it:\n${text.slice(-2_000)}`)),
      patience,
    ).unref();
  }).finally(() => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // ended by itself
    }
  });
}

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (path) => {
  const commands = commandsOf(path);

  it('has commands, and each is run somewhere', () => {
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter((command) => !(command in RUN_BY))).toEqual([]);
  });

  it('calls programs that are there', () => {
    const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
    const called = commands.flatMap((command) =>
      [...command.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!),
    );
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it('npm start says something useful beside a form', async () => {
  const folder = copy();
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  // built after its sources, as after a first start
  cpSync('.output/chrome-mv3', join(folder, '.output/chrome-mv3'), { recursive: true });
  const text = await until(folder, 'npm start', /^ {4}[✓✗] .+\n/m, 110_000);
  expect(text).toMatch(/^ {4}✓ Đăng ký khai sinh/m);
}, 120_000);

describe.runIf(WIDE)('from nothing', () => {
  it('npm start, within the bar of three minutes', async () => {
    const text = await until('.', 'npm run newcomer', /Bar: \d+ s; \w+/, 400_000);
    expect(text).toContain('; kept');
  }, 420_000);

  it('npm ci && npm run zip makes the packages', async () => {
    const folder = copy();
    await until(folder, 'npm ci && npm run zip && echo all-made', /^all-made$/m, 400_000);
  }, 420_000);
});

/** What is handed to the stores: packed the same everywhere, in step with the changelog, with permissions that are used, and texts that fit their boxes. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archive, filesIn, quickly, tightly } from '../scripts/packages/archive';
import { sources } from '../scripts/packages/contents';
import { EXPLAINED, unexplained, type Report } from '../scripts/packages/warnings';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A folder with the same files, made in another order, at another time. */
function folder(name: string, order: (names: string[]) => string[], day: Date): string {
  const made = mkdtempSync(join(tmpdir(), `${name}-`));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(made, 'chunks'));
  const files = ['manifest.json', 'chunks/b.js', 'chunks/a.js', 'chữ Việt.txt', 'z.png'];
  for (const path of order(files)) {
    writeFileSync(join(made, path), `nội dung của ${path}\n`.repeat(99));
    utimesSync(join(made, path), day, day);
  }
  writeFileSync(join(made, '.DS_Store'), String(Math.random()));
  writeFileSync(join(made, 'chunks/a.js~'), String(Math.random()));
  return made;
}

describe('a package', () => {
  const first = () => archive(filesIn(folder('mot', (names) => names, new Date('2026-11-20'))), tightly);

  it('has the same bytes wherever, whenever and in which order its files were made', async () => {
    const files = filesIn(folder('hai', (names) => names.toReversed(), new Date('2031-03-09')));
    const second = await archive(files, tightly);
    expect(sum(await first())).toBe(sum(second));
    // a decoder that is not the encoder's gets back what was packed, also from what is packed quickly
    for (const packed of [second, await archive(files, quickly)])
      expect(new Map(Object.entries(unzipSync(packed)))).toEqual(files);
    expect(Object.keys(unzipSync(second))).toEqual([
      'chunks/a.js',
      'chunks/b.js',
      'chữ Việt.txt',
      'manifest.json',
      'z.png',
    ]);
  });

  it('says the first day that a ZIP can say, as the clock on the wall has it: the same in every time zone', async () => {
    const view = new DataView((await first()).buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (0 << 9) | (1 << 5) | 1]);
  });

  it('of the sources holds what the build is made from and how to build it, and nothing of ours besides', () => {
    const there = sources('.');
    const names = [...there.keys()];
    for (const name of [
      'README.md',
      'package-lock.json',
      'wxt.config.ts',
      'entrypoints/agent.ts',
      'public/icons/128.png',
    ])
      expect(names).toContain(name);
    expect(
      names.filter((name) => /^(tests|e2e|replicas|docs|bench|faults|node_modules|\.)/.test(name)),
    ).toEqual([]);
    // whatever a file in it names by its place is in it too (2026-11: the build's own helper was missing, and nobody could build)
    const missing = names
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        [
          ...readFileSync(name, 'utf8').matchAll(
            /(?:\bfrom |\bimport\(|^import )'(\.{1,2}\/[^'?]+|@\/[^'?]+)/gm,
          ),
        ].map(([, named]) => {
          const place = named!.startsWith('@/') ? named!.slice(2) : join(dirname(name), named!);
          const known = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.d.ts'].some((end) =>
            there.has(place + end),
          );
          return known ? '' : `${name} → ${named}`;
        }),
      );
    expect(missing.filter(Boolean)).toEqual([]);
    const readme = new TextDecoder().decode(there.get('README.md'));
    expect(readme).toContain('npm ci');
    expect(readme).toContain('wxt build -b firefox --mv3');
  });
});

describe('the version', () => {
  const { version } = json<{ version: string }>('package.json');
  const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm)].map((one) => one[1]!);

  it('is that of the newest heading with a day; above it only what is not given out yet', () => {
    const dated = headings.filter((one) => one !== 'Unreleased');
    expect(headings.slice(1)).not.toContain('Unreleased');
    for (const one of dated) expect(one).toMatch(/^\d+\.\d+\.\d+ — \d{4}-\d{2}-\d{2}$/);
    expect(dated[0]!.split(' ')[0]).toBe(version);
  });

  it('is the same in the lock file and in what was built', () => {
    const lock = json<{ version: string; packages: Record<string, { version: string }> }>(
      'package-lock.json',
    );
    expect([lock.version, lock.packages['']!.version]).toEqual([version, version]);
    expect(json<{ version: string }>('.output/chrome-mv3/manifest.json').version).toBe(version);
  });
});

const shipped = ['utils', 'components', 'entrypoints']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1'));
const manifest = json<{ permissions: string[]; host_permissions: string[] }>(
  '.output/chrome-mv3/manifest.json',
);

/** What each permission opens. */
const OPENS: Record<string, RegExp> = {
  storage: /\bbrowser\.storage\.(local|session|managed)\b/,
  unlimitedStorage: /\bnew Dexie\b|extends Dexie\b/,
  scripting: /\bbrowser\.scripting\.executeScript\b|\.scripting\s*\.executeScript\b/,
  idle: /\bbrowser\.idle\b/,
  alarms: /\balarms\.(create|onAlarm)\b/,
};
/** Names of `browser` that want a permission. */
const WANTS =
  /\bbrowser\s*\.(alarms|bookmarks|cookies|debugger|declarativeNetRequest|downloads|history|idle|nativeMessaging|notifications|proxy|scripting|sessions|storage|tabGroups|topSites|webNavigation|webRequest)\b/g;

describe('a permission', () => {
  it.each(manifest.permissions)('%s is used', (permission) => {
    expect(OPENS[permission], 'say what it opens').toBeDefined();
    expect(shipped.some((code) => OPENS[permission]!.test(code))).toBe(true);
  });

  it('is asked for where something wants it', () => {
    const wanted = new Set(shipped.flatMap((code) => [...code.matchAll(WANTS)].map((one) => one[1]!)));
    expect([...wanted].filter((name) => !manifest.permissions.includes(name))).toEqual([]);
  });
});

describe('the warnings of the store’s linter', () => {
  const report = (...warnings: Report['warnings']): Report => ({
    summary: { errors: 0, warnings: warnings.length, notices: 0 },
    errors: [],
    warnings,
  });
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/jsxRuntime-x.js' };

  it('are those that are explained, no more and no fewer', () => {
    expect(unexplained(report(known))).toEqual([]);
    expect(unexplained(report(known, known))).toHaveLength(1);
    expect(unexplained(report())).toHaveLength(1);
    expect(unexplained(report(known, { code: 'NEW', message: 'x', file: 'a.js' }))[0]).toContain('NEW');
    expect(unexplained({ ...report(known), errors: [known] })[0]).toMatch(/^error/);
  });

  it('have reasons that hold', () => {
    for (const { why } of EXPLAINED) expect(why.length).toBeGreaterThan(20);
    expect(
      shipped.filter((code) =>
        /dangerouslySetInnerHTML|\binnerHTML\b|outerHTML\s*=|insertAdjacentHTML/.test(code),
      ),
    ).toEqual([]);
  });
});

describe('the texts for the stores', () => {
  const listing = readFileSync('store/listing.md', 'utf8');

  it.each(['vi', 'en'])('fit their boxes (%s)', (locale) => {
    const messages = json<Record<string, { message: string }>>(`public/_locales/${locale}/messages.json`);
    expect(messages.name!.message.length).toBeLessThanOrEqual(45);
    expect(messages.shortName!.message.length).toBeLessThanOrEqual(12);
    expect(messages.description!.message.length).toBeLessThanOrEqual(132);
    expect(listing, 'the short description is that of the manifest').toContain(messages.description!.message);
  });

  it('answer for every permission, for the hosts, for data and for foreign code', () => {
    for (const permission of manifest.permissions) expect(listing).toContain(`\`${permission}\``);
    for (const word of ['Host permissions', 'Remote code', 'Data usage', 'Single purpose'])
      expect(listing).toContain(word);
    for (const { code } of EXPLAINED) expect(listing).toContain(code);
    expect(listing).toContain(`${manifest.host_permissions.length} portals`);
  });

  const PICTURES = {
    'tile-440x280': [440, 280],
    'marquee-1400x560': [1400, 560],
    'logo-300x300': [300, 300],
  };
  it('have pictures of the sizes that are asked for', () => {
    const pictures = readdirSync('store/pictures').filter((name) => name.endsWith('.png'));
    const screens = pictures.filter((name) => name.startsWith('screen-'));
    expect(screens.length).toBeGreaterThanOrEqual(3);
    expect(screens.length).toBeLessThanOrEqual(5);
    const sizes: Record<string, number[]> = {
      ...PICTURES,
      ...Object.fromEntries(screens.map((name) => [name.slice(0, -4), [1280, 800]])),
    };
    for (const [name, size] of Object.entries(sizes)) {
      expect(existsSync(`store/pictures/${name}.png`)).toBe(true);
      const bytes = readFileSync(`store/pictures/${name}.png`);
      expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([name, ...size]);
    }
  });
});

/** The shipped manifest, word for word where it matters: a new permission or host is a visible difference here. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION_DIR } from '../e2e/support/browser';

const path = join(EXTENSION_DIR, 'manifest.json');
if (!existsSync(path)) throw new Error('Build first: npm test -- build unit');
const manifest = JSON.parse(readFileSync(path, 'utf8'));

/** The hosts of the portals that are known today; see `utils/portals.ts`. */
const HOSTS = [
  'dichvucong-tthc.moit.gov.vn',
  'dichvucong.bacninh.gov.vn',
  'dichvucong.bvhttdl.gov.vn',
  'dichvucong.danang.gov.vn',
  'dichvucong.gov.vn',
  'dichvucong.khanhhoa.gov.vn',
  'dichvucong.laichau.gov.vn',
  'dichvucong.lamdong.gov.vn',
  'dichvucong.laocai.gov.vn',
  'dichvucong.ninhbinh.gov.vn',
  'dichvucong.quangngai.gov.vn',
  'dichvucong.quangninh.gov.vn',
  'dichvucongbnv.moha.gov.vn',
  'dichvucongbyt.moh.gov.vn',
  'dichvucongnganhtuphap.moj.gov.vn',
  'dichvucongnnmt.mae.gov.vn',
  'dangkyquamang.dkkd.gov.vn',
  'dvc.moc.gov.vn',
  'dvc.moet.gov.vn',
  'hokinhdoanh.dkkd.gov.vn',
  'lienthong.dichvucong.gov.vn',
  'motcua.cantho.gov.vn',
  'motcua.mod.gov.vn',
  'motcua.moh.gov.vn',
  'motcua.moha.gov.vn',
  'motcuabxd.moc.gov.vn',
  'tokhaidientu.moj.gov.vn',
]
  .map((host) => `https://${host}/*`)
  .sort();

const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('the production manifest', () => {
  it('asks for exactly these permissions', () => {
    expect(sorted(manifest.permissions)).toEqual([
      'alarms',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('runs on the known portals only, by name; the rest of gov.vn only when somebody switches it on', () => {
    expect(sorted(manifest.host_permissions)).toEqual(HOSTS);
    expect(manifest.optional_host_permissions).toEqual(['https://*.gov.vn/*']);
    for (const script of manifest.content_scripts) expect(sorted(script.matches)).toEqual(HOSTS);
  });

  it('lets an office set what its administrators decide for all counters', () => {
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
    const schema = JSON.parse(readFileSync(join(EXTENSION_DIR, 'managed-schema.json'), 'utf8'));
    expect(Object.keys(schema.properties)).toContain('lockMinutes');
  });

  it('injects only the scout by itself', () => {
    expect(manifest.content_scripts.map((script: { js: string[] }) => script.js)).toEqual([['scout.js']]);
  });

  it('knows no local address, no plain http and no test switch', () => {
    const text = JSON.stringify(manifest);
    for (const word of [
      'localhost',
      '127.0.0.1',
      'http://',
      '<all_urls>',
      '*://',
      'externally_connectable',
      '"key"',
      'update_url',
    ])
      expect(text).not.toContain(word);
  });

  it('shows only the panel to pages, under an address that changes with every session', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: ['https://*.gov.vn/*'], use_dynamic_url: true },
    ]);
  });

  it('lets its pages load and reach nothing but themselves', () => {
    const csp: string = manifest.content_security_policy.extension_pages;
    const policy = new Map(
      csp
        .split(';')
        .map((part) => part.trim().split(' '))
        .map(([name, ...values]) => [name, values]),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  it('speaks Vietnamese first', () => {
    expect(manifest.default_locale).toBe('vi');
    for (const locale of ['vi', 'en']) {
      const messages = JSON.parse(
        readFileSync(join(EXTENSION_DIR, '_locales', locale, 'messages.json'), 'utf8'),
      );
      expect(Object.keys(messages)).toContain('name');
    }
  });

  it('has a reason in the documents for every permission and host', () => {
    const document = readFileSync(join(import.meta.dirname, '../docs/data-and-privacy.md'), 'utf8');
    for (const permission of manifest.permissions) expect(document).toContain(`\`${permission}\``);
    for (const host of HOSTS) expect(document).toContain(host.slice('https://'.length, -2));
  });
});

/** Portals by name, a pattern put together from a host name, XML namespaces, and links inside Dexie's error messages. */
const HARMLESS = [
  /^https:\/\/([\w-]+\.)*gov\.vn/,
  /^https:\/\/\$\{\w+\}\/\*$/,
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/bit\.ly\/2kdckMn/,
  /^https:\/\/tinyurl\.com\/y2uuv/,
  // names in the XML of a workbook, as those of w3.org; nobody asks there
  /^http:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.oclc\.org\/ooxml)\//,
];

describe('the built files', () => {
  const scripts = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? scripts(join(folder, entry.name))
        : entry.name.endsWith('.js')
          ? [join(folder, entry.name)]
          : [],
    );

  it.each(scripts(EXTENSION_DIR))('%s can neither call home nor run text as code', (file) => {
    const code = readFileSync(file, 'utf8');
    for (const word of ['XMLHttpRequest', 'sendBeacon', 'new WebSocket', 'EventSource', 'importScripts('])
      expect(code).not.toContain(word);
    expect(code).not.toMatch(/\beval\s*\(/);
    const addresses = code.match(/https?:\/\/[^\s"'`)\\]+/g) ?? [];
    expect(addresses.filter((address) => !HARMLESS.some((pattern) => pattern.test(address)))).toEqual([]);
  });
});

/**
 * The browser's own policy in real Chromium: what an administrator has put into a file of the system holds in the background and on the pages, and
 * a changed file holds without a restart. Such files belong to root; the test lays one for its own copy of the extension and takes it away again.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../bench/pages';
import { serve } from '../bench/support';
import { findBrowser } from '../scripts/find-browser.mjs';
import { EXTENSION_DIR, launch, type Session } from './support/browser';
import { ask, setUpVault } from './support/desk';

const ALLOWED = 'https://dichvucongnganhtuphap.moj.gov.vn';
const FORBIDDEN = 'https://dichvucong.lamdong.gov.vn';
const LONG = 'tham liem bo cung nam xanh 47';

/** Where this browser reads the system's policies. */
function policies(): string {
  const browser = realpathSync(findBrowser() ?? '/');
  if (browser.includes('edge')) return '/etc/opt/edge/policies/managed';
  return browser.includes('google') ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

/** The id that Chromium gives to what is loaded from a folder: letters for the digits of the path's hash. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);

const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;
if (!mayWrite) console.log('skipped: policies of the system can be laid on Linux by root only');

describe.runIf(mayWrite)('a policy of the system', () => {
  let server: { port: number; close(): void };
  let folder: string;
  let file: string;
  let made: string | undefined;
  let session: Session;

  const lay = (values: object): void =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: values } } }));

  beforeAll(async () => {
    server = await serve(() => formOf(30));
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'stmc-managed-')));
    cpSync(EXTENSION_DIR, folder, { recursive: true });
    made = mkdirSync(policies(), { recursive: true });
    file = join(policies(), `stmc-${idOf(folder)}.json`);
    const example = JSON.parse(readFileSync('docs/policy/chromium-linux.json', 'utf8'));
    lay({
      ...example['3rdparty'].extensions.MA_TIEN_ICH,
      portals: [new URL(ALLOWED).hostname],
      passphraseLength: 24,
      untouchedDays: 900,
      featuresOff: ['supervision', 'backup', 'welcome'],
    });
    // it is switched off, so there is none to wait for
    session = await launch({ port: server.port, extension: folder, welcome: true });
  });
  afterAll(async () => {
    await session?.close();
    server?.close();
    rmSync(file, { force: true });
    if (made && existsSync(made)) rmSync(made, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const panels = () => session.page.frames().filter((frame) => frame.url().includes('/panel.html')).length;

  it('holds in the background and on the pages, and a changed one without a restart', async () => {
    expect(session.extensionId).toBe(idOf(folder));
    const desk = await setUpVault(session, LONG);
    const sections = desk.getByRole('navigation').first();

    // what is switched off is refused, not only hidden
    expect(await ask(desk, { type: 'register.access' })).toEqual({ ok: false, reason: 'switched-off' });
    expect(await ask(desk, { type: 'draft.read', ids: [] })).toEqual({ ok: false, reason: 'switched-off' });
    expect(await ask(desk, { type: 'practice.read' })).toMatchObject({ ok: true });
    expect(await sections.getByRole('button', { name: 'Giám sát' }).count()).toBe(0);
    expect(session.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);

    // the letterhead is the policy's and locked; all of it is told in words
    await desk.getByRole('button', { name: 'Thông tin cơ quan' }).click();
    const office = desk.getByLabel('Bộ phận tiếp nhận');
    await expect.poll(() => office.inputValue()).toBe('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG');
    expect(await office.getAttribute('readonly')).not.toBeNull();
    await desk.getByRole('heading', { name: 'Cài đặt do cơ quan quản lý' }).waitFor();
    expect(await desk.locator('section.managed').innerText()).toMatch(/Tự khóa\s+3 phút/);

    // on the portals of the list and on no other
    const { page } = session;
    await page.bringToFront();
    await page.goto(`${ALLOWED}/nop-ho-so`);
    await expect.poll(panels).toBe(1);
    await page.goto(`${FORBIDDEN}/nop-ho-so`);
    // the scout's word is answered by then: whoever asks after it is answered after it
    await page.locator('x-input input').nth(1).pressSequentially('An');
    expect(await ask(desk, { type: 'draft.list' })).toEqual({ ok: true, value: [] });
    expect(panels()).toBe(0);

    // out of bounds: left out, and the administrator reads why
    await desk.bringToFront();
    await desk.evaluate(() => void (location.hash = '#health'));
    await desk.getByText('“untouchedDays”: 900 (7–90) nằm ngoài mức cho phép').waitFor();

    lay({ featuresOff: ['practice'] });
    // Chromium looks at its folder some seconds after a change
    await sections.getByRole('button', { name: 'Giám sát' }).waitFor();
    expect(await sections.getByRole('button', { name: 'Tập sự' }).count()).toBe(0);
    expect(await ask(desk, { type: 'practice.read' })).toEqual({ ok: false, reason: 'switched-off' });
    expect(await ask(desk, { type: 'register.todo' })).toMatchObject({ ok: true });
    await page.reload();
    await expect.poll(panels).toBe(1);
  });
});

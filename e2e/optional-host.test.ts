/** A `*.gov.vn` host outside the list: nothing until it is switched on, then the same as a known portal. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formOf } from '../bench/pages';
import { serve } from '../bench/support';
import { EXTENSION_DIR, launch, type Session } from './support/browser';
import { mustAsk, setUpVault } from './support/desk';

const ORIGIN = 'https://dichvucong.angiang.gov.vn';
const PAGE = `${ORIGIN}/nop-ho-so`;

let server: { port: number; close(): void };
let folder: string;

beforeAll(async () => {
  server = await serve(() => formOf(30));
  // Nobody can press "Cho phép" in a headless browser: the host is granted from the start, and only granted.
  folder = mkdtempSync(join(tmpdir(), 'stmc-optional-'));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`${ORIGIN}/*`);
  writeFileSync(path, JSON.stringify(manifest));
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const panels = ({ page }: Session): number =>
  page.frames().filter((frame) => frame.url().includes('/panel.html')).length;

it('switched on: the panel docks and what is typed is saved', async () => {
  const session = await launch({ port: server.port, extension: folder });
  try {
    const desk = await setUpVault(session);
    await expect
      .poll(() => desk.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toMatchObject([{ matches: [`${ORIGIN}/*`], js: ['scout.js'], allFrames: true }]);
    await session.page.bringToFront();
    await session.page.goto(PAGE);
    await expect.poll(() => panels(session)).toBe(1);
    await session.page.locator('x-input input').nth(1).pressSequentially('An');
    await expect
      .poll(async () => (await mustAsk(desk, { type: 'draft.list' })).map(({ origin }) => origin))
      .toEqual([ORIGIN]);
  } finally {
    await session.close();
  }
});

it('not switched on: no script, no panel, no draft', async () => {
  const session = await launch({ port: server.port });
  try {
    const desk = await setUpVault(session);
    await session.page.bringToFront();
    await session.page.goto(PAGE);
    await session.page.locator('x-input input').nth(1).pressSequentially('An');
    expect(await desk.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(await session.page.locator('[class*=so-tay], [data-so-tay]').count()).toBe(0);
    expect(panels(session)).toBe(0);
    expect(await mustAsk(desk, { type: 'draft.list' })).toEqual([]);
  } finally {
    await session.close();
  }
});

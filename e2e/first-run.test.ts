/** The first day: the welcome that comes by itself, how the PC is doing, the support file, and a new version that waits. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { cast } from '../tests/cast';
import { BIRTH } from './support/addresses';
import { launch, welcomeOf, worker, type Session } from './support/browser';
import { mustAsk, setUpVault } from './support/desk';
import { cutTexts } from './support/look';
import { panelOf } from './support/panel';
import { picture } from './support/picture';

const { lan } = cast;

let replicas: Replicas;
let profile: string;
let session: Session;
let welcome: Page;
let desk: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  profile = mkdtempSync(join(tmpdir(), 'stmc-first-'));
  // without it Chromium leaves an unpacked extension switched off after it has loaded itself anew
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  session = await launch({ port: replicas.port, profile, welcome: true });
  welcome = await welcomeOf(session.context);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await cutTexts(page)).toEqual([]);
}

describe('the welcome', () => {
  it('comes by itself after the installation, lets a mistake be mended, and says where Sổ tay appears', async () => {
    await welcome.getByRole('heading', { name: /cạnh biểu mẫu/ }).waitFor();
    expect(await welcome.locator('.keep li').count()).toBe(3);
    expect(await welcome.locator('input').count()).toBe(0);
    await look(welcome, 'welcome-1');
    await welcome.getByRole('button', { name: 'Tiếp' }).click();

    const panel = welcome.frameLocator('.practice-stage-panel');
    await panel.getByRole('button', { name: 'Kiểm tra' }).click();
    const problem = panel.locator('.problem.error');
    await problem.first().waitFor();
    expect(await problem.count()).toBe(1);
    await look(welcome, 'welcome-2');
    await problem.locator('.jump').click();
    const right = /\d{12}/.exec(await welcome.locator('.trial-steps').innerText())![0];
    await welcome.keyboard.press('End');
    await welcome.keyboard.type(right.slice(-1));
    await welcome.keyboard.press('Tab');
    await welcome.getByText('Đúng rồi').waitFor();
    await problem.first().waitFor({ state: 'detached' });

    await welcome.getByRole('button', { name: 'Tiếp' }).click();
    await welcome.getByText('Xem 27 cổng').click();
    await welcome.getByText('dichvucong.gov.vn', { exact: true }).waitFor();
    expect(await welcome.locator('kbd').first().innerText()).toBe('Alt+Shift+S');
    await look(welcome, 'welcome-3');
    await welcome.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await welcome.getByRole('heading', { name: 'Đặt mật khẩu cho Sổ tay' }).waitFor();
    await welcome.close();
  });
});

/** Everywhere a citizen could come into what is kept: a draft, its note, a field's name, an address, an error's words. */
async function plant(): Promise<readonly string[]> {
  const page = await session.context.newPage();
  await page.goto(`${BIRTH.wizard}?hoTen=${encodeURIComponent(lan.fullName)}&so=${lan.personalId}`);
  await panelOf(page);
  const tabId = await desk.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(address))!.id!,
    BIRTH.wizard,
  );
  const note = `${lan.fullName} ${lan.personalId}`;
  const draft = await mustAsk(desk, { type: 'draft.mark', tabId, id: null, note });
  expect(draft.note).toBe(note);
  await desk.evaluate(
    async ([name, number]) => {
      const ascii = name!.normalize('NFD').replace(/[^A-Za-z]/g, '');
      await chrome.storage.local.set({
        formChanges: {
          'surveyjs/khai-tu': { [`+o_${ascii}_${number}`]: '2026-11-18', '-tenCu': '2026-11-19' },
        },
      });
      void Promise.reject(new TypeError(`${name} ${number}`));
    },
    [lan.fullName, lan.personalId],
  );
  return [lan.fullName, lan.personalId, 'TranThiLan', 'hoTen', encodeURIComponent(lan.fullName)];
}

describe('the page "Tình trạng"', () => {
  it('opens from the gate without a passphrase, and from the desk', async () => {
    desk = await session.context.newPage();
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
    await desk.getByRole('button', { name: 'Tình trạng' }).click();
    await desk.getByText('Mọi thứ bình thường.').waitFor();
    await desk.getByText('Chưa đặt mật khẩu').waitFor();
    await desk.close();
    desk = await setUpVault(session);
    await desk.getByRole('button', { name: 'Sao lưu và xóa' }).click();
    await desk.locator('.keeping').waitFor();
    await look(desk, 'keeping');
    await desk.locator('.keeping').getByRole('button', { name: 'Tình trạng' }).click();
    await desk.getByText('Đang mở. Tự khóa sau 5 phút').waitFor();
  });

  it('hands out a file in which nobody is named, and shows all of it first', async () => {
    const planted = await plant();
    await desk.getByRole('button', { name: 'Xem lại' }).click();
    await desk
      .getByText('Biểu mẫu surveyjs/khai-tu đã đổi: thiếu 1 ô, có 1 ô mới, thấy từ 18/11/2026.')
      .waitFor();
    await desk.getByText('TypeError').waitFor();
    await look(desk, 'health');
    const page = await desk.locator('body').innerText();
    await desk.getByRole('button', { name: 'Xem và lưu tệp hỗ trợ' }).click();
    const preview = await desk.getByRole('textbox', { name: 'Nội dung tệp' }).inputValue();
    await look(desk, 'support');
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Lưu tệp', exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^so-tay-ho-tro-\d{4}-\d{2}-\d{2}\.json$/);
    const file = readFileSync((await download.path())!, 'utf8');
    expect(file).toBe(preview);
    for (const text of planted) for (const place of [page, file]) expect(place).not.toContain(text);
    expect(JSON.parse(file)).toMatchObject({
      lock: { state: 'open', clerks: 1 },
      forms: [{ form: 'surveyjs/khai-tu', gone: 1, fresh: 1, since: '2026-11-18' }],
      troubles: [{ place: 'desk', code: 'TypeError' }],
      portals: { known: 27, missing: [] },
    });
    await desk.keyboard.press('Escape');
  });
});

describe('a new version that waits', () => {
  const TOLD = 'Có bản mới. Nháp đã lưu.';

  it('is told quietly at the desk, locked or not, and beside the form', async () => {
    const form = session.context.pages().find((one) => one.url().startsWith(BIRTH.wizard))!;
    const background = await worker(session.context);
    await background.evaluate(() => chrome.storage.session.set({ 'update.waits': Date.now() }));
    await desk.getByText(TOLD).waitFor();
    const panel = await panelOf(form);
    await panel.getByText('Có bản mới.').waitFor();
    await panel.getByRole('button', { name: 'Cập nhật ngay' }).waitFor();
    await look(form, 'update-panel');
    const lock = desk.getByRole('button', { name: 'Khóa', exact: true });
    await lock.click();
    await lock.waitFor({ state: 'detached' });
    await desk.getByText(TOLD).waitFor();
    await look(desk, 'update-desk');
  });

  it('comes when somebody presses: the desk is opened again, the welcome is not', async () => {
    const again = session.context.waitForEvent('page', {
      predicate: (page) => page.waitForURL(/desk\.html/).then(() => true),
    });
    await desk.getByRole('button', { name: 'Cập nhật ngay' }).click();
    const opened = await again;
    await opened.getByRole('button', { name: 'Mở khóa' }).waitFor();
    expect(desk.isClosed()).toBe(true);
    expect(session.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
  });
});

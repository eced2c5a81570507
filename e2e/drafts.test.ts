/** Drafts through the real agent, background and desk: nothing typed is lost, nothing is readable, everything is told. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilMirrored } from '../faults/kit/mirrored';
import { findIn, ofKey, ofText } from '../faults/kit/needles';
import { startReplicas, type Replicas } from '../replicas/server';
import type { Draft } from '../utils/core/draft';
import { launch, type Session } from './support/browser';
import {
  ask,
  killWorker,
  mustAsk,
  openDesk,
  PASSPHRASE,
  proved,
  setUpVault,
  unlockVault,
} from './support/desk';

const WIZARD = 'https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so';
const E_FORM = 'https://tokhaidientu.moj.gov.vn/e-form/5b0c7a52-6f1e-4c7e-9a54-1c0f1e0a1193';

let replicas: Replicas;
let session: Session;
let shared: Session | undefined;
const profiles: string[] = [];

beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser of its own; the one before is closed. */
async function start(profile?: string): Promise<Session> {
  await session?.close();
  return (session = await launch({ port: replicas.port, ...(profile !== undefined && { profile }) }));
}

/** An open vault without drafts, in the browser of the test before where that one is still usable. */
async function emptyDesk(): Promise<Page> {
  if (!shared || session !== shared) {
    shared = await start();
    return setUpVault(session);
  }
  const [, ...others] = session.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await session.page.goto('about:blank');
  const desk = await openDesk(session);
  const ids = (await mustAsk(desk, { type: 'draft.list' })).map(({ id }) => id);
  for (const id of ids) await mustAsk(desk, { type: 'draft.delete', id });
  await mustAsk(desk, { type: 'draft.purge', ids });
  await desk.getByRole('heading', { name: 'Chưa có bản nháp nào' }).waitFor();
  return desk;
}

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'stmc-drafts-'));
  profiles.push(profile);
  return profile;
}

/** The e-form by itself, once the agent is beside it. */
async function openForm(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto(E_FORM);
  await page.locator('input[name=HoTenKS]').waitFor();
  await agentReady(page);
}

/** The panel appears when the agent runs: from then on every key is taken. */
async function agentReady(page: Page): Promise<void> {
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().includes('/panel.html')).length)
    .toBe(1);
}

const name = (page: Page) => page.locator('input[name=HoTenKS]');

async function drafts(desk: Page): Promise<Draft[]> {
  const list = await mustAsk(desk, { type: 'draft.list' });
  return Promise.all(list.map(({ id }) => mustAsk(desk, { type: 'draft.open', id })));
}
const typedName = (draft: Draft | undefined): string | undefined =>
  draft?.fields.find(({ key }) => key.startsWith('HoTenKS'))?.value;

/** Waits until the one draft holds this name. */
const holds = (desk: Page, value: string) =>
  expect.poll(async () => (await drafts(desk)).map(typedName), { timeout: 10_000 }).toEqual([value]);

describe('a draft', () => {
  it('is made by typing, shown in the desk, and opened there with everything typed', async () => {
    const desk = await emptyDesk();
    await desk.getByRole('heading', { name: 'Chưa có bản nháp nào' }).waitFor();
    await openForm(session.page);
    expect(await drafts(desk)).toEqual([]);
    await name(session.page).pressSequentially('Nguyễn Minh An');
    await holds(desk, 'Nguyễn Minh An');

    await desk.bringToFront();
    const row = desk.locator('.draft-row');
    await row.waitFor();
    expect(await row.innerText()).not.toContain('Minh An');
    await row.click();
    await desk.getByText('Nguyễn Minh An').waitFor();
    await desk.getByLabel('Ghi chú').fill('chờ giấy chứng sinh');
    await desk.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await expect.poll(() => row.innerText()).toContain('chờ giấy chứng sinh');
    await desk.keyboard.press('Escape');
    await desk.getByRole('searchbox').fill('cho giay chung sinh');
    expect(await row.count()).toBe(1);
    await desk.getByRole('searchbox').fill('không có');
    expect(await row.count()).toBe(0);
  });

  it('can be deleted and taken back by keyboard', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('An');
    await holds(desk, 'An');
    await desk.bringToFront();
    await desk.locator('.draft-row').focus();
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: 'Xóa', exact: true }).focus();
    await desk.keyboard.press('Enter');
    await desk.getByText('Vừa xóa').waitFor();
    await desk.locator('.toast').getByRole('button', { name: 'Hoàn tác' }).focus();
    await desk.keyboard.press('Enter');
    await desk.getByText('Đã lấy lại bản nháp.').waitFor();
    expect((await mustAsk(desk, { type: 'draft.list' }))[0]!.deletedAt).toBeNull();
  });

  it('deleted in a desk that was closed is gone for good', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('An');
    await holds(desk, 'An');
    const other = await openDesk(session);
    await other.locator('.draft-row').click();
    await other.getByRole('button', { name: 'Xóa', exact: true }).click();
    await other.getByText('Vừa xóa').waitFor();
    await other.close({ runBeforeUnload: true });
    await expect.poll(() => mustAsk(desk, { type: 'draft.list' })).toEqual([]);
  });

  it('travels as a sealed file', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('Nguyễn Minh An');
    await holds(desk, 'Nguyễn Minh An');
    await desk.bringToFront();
    await desk.locator('.draft-row').click();
    await desk.getByRole('button', { name: 'Xuất ra tệp' }).click();
    await desk.getByLabel('Mật khẩu của tệp', { exact: true }).fill('phau bim xom chum 96');
    await desk.getByLabel('Nhập lại mật khẩu của tệp').fill('phau bim xom chum 96');
    await proved(desk);
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Xuất', exact: true }).click(),
    ]);
    const file = await download.path();
    expect(download.suggestedFilename()).toMatch(/^ban-nhap-.*\.sotay$/);
    expect(readFileSync(file, 'utf8')).not.toContain('Minh An');

    const importing = async (path: string, passphrase: string) => {
      await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
      await desk.locator('input[type=file]').setInputFiles(path);
      await desk.getByLabel('Mật khẩu của tệp').fill(passphrase);
      await desk.getByRole('button', { name: 'Nhập', exact: true }).click();
    };
    await importing(file, 'mot mat khau khac 11');
    await desk.getByText('Mật khẩu của tệp chưa đúng').waitFor();
    await desk.keyboard.press('Escape');
    await importing(join(import.meta.dirname, '../package.json'), 'phau bim xom chum 96');
    await desk.getByText('Tệp không phải bản nháp').waitFor();
    await desk.keyboard.press('Escape');
    await importing(file, 'phau bim xom chum 96');
    await desk.getByText('Đã nhập bản nháp từ tệp.').waitFor();
    expect((await drafts(desk)).map(typedName)).toEqual(['Nguyễn Minh An', 'Nguyễn Minh An']);
  });

  it('a record that was changed, and has no second copy, is told, kept, and the others open', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('An');
    await holds(desk, 'An');
    await session.page.reload();
    await agentReady(session.page);
    await name(session.page).pressSequentially('Lan');
    await expect.poll(async () => (await drafts(desk)).map(typedName).sort()).toEqual(['An', 'Lan']);
    const [, older] = await mustAsk(desk, { type: 'draft.list' });
    await untilMirrored(desk);
    await desk.evaluate((key) => chrome.storage.local.remove(key), `mirror.d.${older!.id}`);
    await flipByte(desk, older!.id);
    await killWorker(session.context, session.page);
    expect(await ask(desk, { type: 'draft.open', id: older!.id })).toEqual({ ok: false, reason: 'damaged' });
    await desk.reload();
    await desk.getByText('Bản lưu bị hỏng').first().waitFor();
    const left = (await mustAsk(desk, { type: 'draft.list' })).find(({ damaged }) => !damaged);
    expect(typedName(await mustAsk(desk, { type: 'draft.open', id: left!.id }))).toBe('Lan');
  });
});

describe('locked', () => {
  it('shows nothing of a citizen, refuses every reading, and saves what was typed meanwhile after unlocking', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('Nguyễn');
    await holds(desk, 'Nguyễn');
    await desk.bringToFront();
    await desk.locator('.draft-row').click();
    await desk.getByText('Nguyễn', { exact: true }).waitFor();
    const { id } = (await mustAsk(desk, { type: 'draft.list' }))[0]!;
    await desk.getByRole('button', { name: 'Khóa' }).click();
    await desk.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
    expect(await desk.content()).not.toContain('Nguyễn');
    for (const request of [
      { type: 'draft.list' } as const,
      { type: 'draft.open', id } as const,
      { type: 'draft.read' as const, ids: [id] },
    ])
      expect(await ask(desk, request)).toEqual({ ok: false, reason: 'locked' });
    expect(await desk.evaluate(() => chrome.storage.session.get(null))).not.toHaveProperty('vault.key');

    await session.page.bringToFront();
    await name(session.page).pressSequentially(' Minh');
    await desk.bringToFront();
    await unlockVault(desk, 'mot mat khau khac 11');
    await desk.getByText('Mật khẩu chưa đúng.').waitFor();
    await unlockVault(desk);
    await holds(desk, 'Nguyễn Minh');
  });
});

describe('the portal’s page', () => {
  it('sees no database, no storage, no page of ours, and a script taken over gets nothing but its own rights', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    await name(session.page).pressSequentially('An');
    await holds(desk, 'An');
    const { id } = (await mustAsk(desk, { type: 'draft.list' }))[0]!;
    const seen = await session.page.evaluate(async (extensionId) => {
      const reach = async (path: string) =>
        fetch(`chrome-extension://${extensionId}/${path}`).then(
          (response) => response.status,
          () => 'refused',
        );
      return {
        databases: await indexedDB.databases(),
        local: { ...localStorage },
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        pages: await Promise.all(['desk.html', 'popup.html', 'background.js'].map(reach)),
      };
    }, session.extensionId);
    expect(seen.databases).toEqual([]);
    expect(JSON.stringify(seen.local)).not.toContain('An');
    expect(seen.runtime).toBe('undefined');
    expect(seen.pages).toEqual(['refused', 'refused', 'refused']);

    // The worst case: somebody runs code in our isolated world inside the page's process.
    const cdp = await session.context.newCDPSession(session.page);
    const worlds: { id: number; origin: string; name: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const ours = worlds.find(({ origin }) => origin === `chrome-extension://${session.extensionId}`);
    const run = async (expression: string): Promise<unknown> => {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: ours!.id,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    for (const request of [
      { type: 'vault.state' },
      { type: 'draft.list' },
      { type: 'draft.open', id },
      { type: 'vault.unlock', kek: 'AAAA' },
      { type: 'panel.pair', nonce: '0'.repeat(32) },
      { type: 'draft.read', ids: [id] },
    ])
      expect(await run(`chrome.runtime.sendMessage(${JSON.stringify(request)})`)).toEqual({
        ok: false,
        reason: 'not-allowed',
      });
    expect(
      await run(`chrome.storage.session?.get(null).then(() => 'read', () => 'refused') ?? 'refused'`),
    ).toBe('refused');
  });
});

describe('what dies', () => {
  it('the worker, again and again while typing: one draft, every letter', async () => {
    const desk = await emptyDesk();
    await openForm(session.page);
    const text = 'Nguyễn Thị Minh An Khang Thịnh Vượng Phúc Lộc Thọ';
    let killed = 0;
    for (const [at, letter] of [...text].entries()) {
      if (at % 4 === 3 && (await killWorker(session.context, session.page))) killed++;
      await name(session.page).pressSequentially(letter);
    }
    await holds(desk, text);
    expect(killed).toBeGreaterThan(5);
  });
});

describe('a browser that was closed, or is new', () => {
  it('goes on under the portal’s number after the browser was closed', async () => {
    const profile = newProfile();
    await start(profile);
    let desk = await setUpVault(session);
    await openDossier(session.page);
    const form = await eForm(session.page);
    await form.locator('input[name=HoTenKS]').pressSequentially('Nguyễn');
    await holds(desk, 'Nguyễn');
    await session.close();

    await start(profile);
    desk = await openDesk(session);
    await unlockVault(desk);
    await desk.locator('.draft-row').waitFor();
    await openDossier(session.page);
    const again = await eForm(session.page);
    await again.locator('input[name=HoTenKS]').pressSequentially('Nguyễn Minh');
    await holds(desk, 'Nguyễn Minh');
  });

  it('before the first run nothing is kept, and typing goes on; afterwards it is saved', async () => {
    await start();
    await openForm(session.page);
    await name(session.page).pressSequentially('Nguyễn');
    const desk = await setUpVault(session);
    await holds(desk, 'Nguyễn');
    expect(await name(session.page).inputValue()).toBe('Nguyễn');
  });
});

describe('on disk', () => {
  it('neither text nor key nor passphrase is readable: open, locked, deleted, after exit', async () => {
    const profile = newProfile();
    await start(profile);
    const desk = await setUpVault(session);
    await openForm(session.page);
    await name(session.page).pressSequentially('Qzmarker Vxyztext');
    await holds(desk, 'Qzmarker Vxyztext');
    const [draft] = await mustAsk(desk, { type: 'draft.list' });
    await mustAsk(desk, { type: 'draft.mark', tabId: null, id: draft!.id, note: 'Wqnotemark' });
    const { 'vault.key': key } = await desk.evaluate(() => chrome.storage.session.get('vault.key'));
    const raw = Buffer.from((key as { raw: string }).raw, 'base64');
    expect(raw).toHaveLength(32);
    const needles = [
      ...['Qzmarker', 'Vxyztext', 'Wqnotemark'].flatMap((text) => ofText(text, text)),
      ...ofText('the passphrase', PASSPHRASE),
      ...ofKey('the key', raw),
    ];
    const clean = (when: string): void => expect(findIn(profile, needles), when).toEqual([]);
    clean('open');
    await mustAsk(desk, { type: 'draft.delete', id: draft!.id });
    await mustAsk(desk, { type: 'draft.purge', ids: [draft!.id] });
    clean('deleted');
    await mustAsk(desk, { type: 'vault.lock' });
    clean('locked');
    await session.close();
    clean('after exit');
    // the search itself works: what the browser keeps openly is found
    expect(findIn(profile, ofText('name', 'so-tay-mot-cua')).length).toBeGreaterThan(0);
  });

  it('a database of a newer version is neither opened nor changed, and the desk says what to do', async () => {
    await start();
    const blank = await session.context.newPage();
    await blank.goto(`chrome-extension://${session.extensionId}/popup.html`);
    await killWorker(session.context, session.page);
    await blank.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('so-tay-mot-cua', 90);
          request.addEventListener('error', () => fail(new Error(request.error?.message)));
          request.addEventListener('blocked', () => fail(new Error('blocked')));
          request.addEventListener('success', () => {
            request.result.close();
            done();
          });
        }),
    );
    // an agent may have woken it in between: this is about a program that finds the database so
    await killWorker(session.context, session.page);
    const desk = await session.context.newPage();
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
    await desk.getByText('Dữ liệu do bản mới hơn ghi. Cập nhật tiện ích.').waitFor();
    const [database] = await desk.evaluate(() => indexedDB.databases());
    expect(database).toMatchObject({ name: 'so-tay-mot-cua', version: 90 });
  });
});

/** Flips one byte of the sealed record, as a dying disk would. */
const flipByte = (desk: Page, id: string): Promise<void> =>
  desk.evaluate(
    (draftId) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('so-tay-mot-cua');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = store.get(draftId);
          reading.addEventListener('success', () => {
            const row = reading.result as { ct: Uint8Array };
            row.ct[100]! ^= 1;
            store.put(row).addEventListener('success', () => {
              opening.result.close();
              done();
            });
          });
        });
      }),
    id,
  );

/** The wizard's second step, where the e-form stands inside a frame of another host. */
async function openDossier(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto(`${WIZARD}/4711?thu-tuc=1.001193`);
  await page.getByRole('button', { name: 'Bước tiếp theo' }).click();
  await agentReady(page);
}
async function eForm(page: Page) {
  const element = await page.waitForSelector('iframe[src*="eform"]');
  const frame = (await element.contentFrame())!;
  await frame.locator('input[name=HoTenKS]').waitFor();
  return frame;
}

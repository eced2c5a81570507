/**
 * Practice forms in a real browser: every family's form typed by keyboard, read by its adapter, judged by the panel beside it; and nothing of
 * it reaches a draft, the store, the worker, a portal or the network.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../tests/cast';
import type { Role } from '../utils/core/roles';
import { FAMILIES, type Family } from '../utils/practice/form';
import { launch, worker, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { fillByKeys, openStage } from './support/stage';

let session: Session;
/** Addresses that the browser has asked for, and what the worker was told or connected with, since the frames were first opened. */
const requests: string[] = [];
let before: Kept;

interface Kept {
  /** Rows by database and table. */
  rows: Record<string, number>;
  local: string;
}

/** Everything that the extension keeps on the disk, counted and as text. */
const kept = async (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const rows: Record<string, number> = {};
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('database')));
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!));
      for (const table of db.objectStoreNames)
        rows[`${name}/${table}`] = await done(db.transaction(table).objectStore(table).count());
      db.close();
    }
    return { rows, local: JSON.stringify(await chrome.storage.local.get(null)) };
  });

beforeAll(async () => {
  session = await launch({ port: 9, resolve: '127.0.0.1:9' });
  // with a passphrase everything could be kept
  const desk = await setUpVault(session);
  before = await kept(desk);
  await desk.close();
  session.context.on('request', (request) => requests.push(request.url()));
  const background = await worker(session.context);
  await background.evaluate(() => {
    const told: string[] = [];
    (globalThis as unknown as { told: string[] }).told = told;
    chrome.runtime.onMessage.addListener((message) => void told.push(String(message?.type)));
    chrome.runtime.onConnect.addListener((port) => void told.push(`port ${port.name}`));
  });
});
afterAll(() => session?.close());

const lan = Object.values(cast).find(
  ({ gender, personalId, residence }) => gender === 'Nữ' && personalId !== '' && residence,
)!;
const ANSWERS: Partial<Record<Role, string>> = {
  'requester.fullName': lan.fullName,
  'requester.personalId': lan.personalId,
  'requester.birthDate': lan.birthDate,
  'requester.gender': 'Nữ',
  'requester.nationality': 'Việt Nam',
  'requester.residenceProvince': lan.residence!.province,
  'requester.residenceWard': lan.residence!.ward,
  'requester.residenceDetail': lan.residence!.detail,
};
const FIELDS = Object.keys(ANSWERS) as Role[];
/** A fill reads the form again after it has settled. */
const SETTLED = { timeout: 10_000 };
const WRONG = lan.personalId.slice(0, -1);

/** "Nguyễn Thị" as Unikey makes it: letters, then backspaces and the marked letters. */
async function burst({ keyboard }: Page): Promise<void> {
  await keyboard.type('Nguye');
  await keyboard.press('Backspace');
  await keyboard.insertText('ê');
  await keyboard.type('n');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.insertText('ễ');
  await keyboard.type('n Thi');
  await keyboard.press('Backspace');
  await keyboard.insertText('ị');
}

/** Every family is typed into; the further exercises go round among them. All for all: `WIDE=1`. */
const inTurn = (turn: number): readonly Family[] =>
  process.env['WIDE'] ? FAMILIES : FAMILIES.filter((_, at) => at % 5 === turn);

describe.each(FAMILIES)('%s', (family) => {
  it('is filled by keys, is judged, and falls silent when the mistake is mended', async () => {
    const stage = await openStage(session, family, FIELDS);
    const { page, form, panel, values } = stage;
    await fillByKeys(stage, family, { ...ANSWERS, 'requester.personalId': WRONG });
    await expect.poll(values).toMatchObject({ ...ANSWERS, 'requester.personalId': WRONG });
    await panel.getByRole('tab', { name: /Cần sửa/ }).click();
    const problem = panel.locator('.problem.error', { hasText: '12 chữ số' });
    await problem.first().waitFor();
    // the panel leads back to the field, which is outlined
    await problem.first().locator('.jump').click();
    await expect
      .poll(() => form.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe(WRONG);
    expect(await form.locator('[data-so-tay~="error"]').count()).toBe(1);
    await page.keyboard.press('End');
    await page.keyboard.type(lan.personalId.slice(-1));
    await page.keyboard.press('Tab');
    await problem.waitFor({ state: 'detached' });
    expect(await values()).toMatchObject(ANSWERS);
    await page.close();
  });
});

describe.each(inTurn(0))('%s', (family) => {
  it('takes a mend from the panel in one press, by its own adapter, and takes it back', async () => {
    const grouped = lan.personalId.replace(/(\d{3})(\d{3})(\d{6})/, '$1 $2 $3');
    const stage = await openStage(session, family, FIELDS, {
      start: { ...ANSWERS, 'requester.personalId': grouped },
    });
    const { page, panel, values } = stage;
    await expect.poll(values).toMatchObject({ 'requester.personalId': grouped });
    await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await panel.getByRole('button', { name: new RegExp(lan.personalId) }).click();
    await expect.poll(values, SETTLED).toMatchObject({ 'requester.personalId': lan.personalId });
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(values, SETTLED).toMatchObject({ 'requester.personalId': grouped });
    await page.close();
  });
});

describe.each(inTurn(1))('%s', (family) => {
  it('takes every kind of answer from the fill queue', async () => {
    const { page, values, fill, outcomes } = await openStage(session, family, FIELDS);
    await expect.poll(async () => Object.keys(await values())).toEqual(expect.arrayContaining(FIELDS));
    await fill(ANSWERS);
    await expect.poll(async () => (await outcomes()).length, SETTLED).toBe(FIELDS.length);
    expect((await outcomes()).filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    await expect.poll(values, SETTLED).toMatchObject(ANSWERS);
    await page.close();
  });
});

describe.each(inTurn(2))('%s', (family) => {
  it('keeps what an input method writes in bursts', async () => {
    const stage = await openStage(session, family, FIELDS);
    const { page, form, values } = stage;
    await form.locator('.to-khai input:not([type=hidden],[type=radio],[type=checkbox])').first().focus();
    await burst(page);
    await page.keyboard.press('Tab');
    await expect.poll(values).toMatchObject({ 'requester.fullName': 'Nguyễn Thị' });
    await page.close();
  });
});

describe.each(inTurn(3))('%s', (family) => {
  it('says nothing before the end, when that was wished', async () => {
    const stage = await openStage(session, family, FIELDS, { silent: true });
    const { page, panel, values } = stage;
    await fillByKeys(stage, family, { 'requester.fullName': lan.fullName, 'requester.personalId': WRONG });
    await expect.poll(values).toMatchObject({ 'requester.personalId': WRONG });
    expect(await panel.locator('.paper').count()).toBeGreaterThan(0);
    expect(await panel.locator('.problem').count()).toBe(0);
    expect(await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).isVisible()).toBe(false);
    await page.evaluate(() =>
      (globalThis as unknown as { stagePanel: { silence(on: boolean): void } }).stagePanel.silence(false),
    );
    await panel.getByRole('tab', { name: /Cần sửa/ }).click();
    await panel.locator('.problem.error', { hasText: '12 chữ số' }).first().waitFor();
    await page.close();
  });
});

describe.each(inTurn(4))('%s', (family) => {
  it('hands nothing in', async () => {
    const { page, form } = await openStage(session, family, FIELDS, { start: ANSWERS });
    const outer = form.parentFrame() === page.mainFrame() ? form : form.parentFrame()!;
    await outer.getByRole('button', { name: 'Nộp (tập)' }).click();
    await outer.getByText('không có gì được gửi đi').waitFor();
    await page.close();
  });
});

describe('after all of them', () => {
  it('nothing was kept: no row, no draft, no setting', async () => {
    const { context, extensionId } = session;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/practice-form.html`);
    expect(Object.keys(before.rows).length).toBeGreaterThan(3);
    expect(await kept(page)).toEqual(before);
    await page.close();
  });

  it('nothing was said to the worker and nothing left the extension', async () => {
    const background = await worker(session.context);
    const told = await background.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told).toEqual([]);
    expect(requests.length).toBeGreaterThan(FAMILIES.length);
    expect(requests.filter((url) => !url.startsWith(`chrome-extension://${session.extensionId}/`))).toEqual(
      [],
    );
  });

  it.each(['https://dichvucong.gov.vn/', 'https://example.test/'])(
    'no page of %s can lay a frame around a practice form',
    async (address) => {
      const { context, extensionId } = session;
      const page = await context.newPage();
      const form = `chrome-extension://${extensionId}/practice-form.html`;
      await page.route(address, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${form}"></iframe>` }),
      );
      await page.goto(address);
      const [frame] = page.frames().slice(1);
      await expect.poll(() => frame?.url()).not.toBe('about:blank');
      expect(await frame!.evaluate(() => document.querySelector('#practice'))).toBeNull();
      await page.close();
    },
  );

  it('opened by hand as a tab it says where it belongs and has no door', async () => {
    const { context, extensionId } = session;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/practice-form.html`);
    await page.getByText('Biểu mẫu tập chỉ mở trong mục Tập sự').waitFor();
    const doors = await page.evaluate(() => Object.getOwnPropertySymbols(window).map(String));
    expect(doors.filter((name) => name.includes('practice'))).toEqual([]);
    await page.close();
  });
});

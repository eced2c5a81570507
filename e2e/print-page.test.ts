/** `print.html` inside the built extension: opened by the address the panel and the desk use, over a sealed draft. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PrintForm } from '../utils/procedures/print-model';
import type { Draft } from '../utils/core/draft';
import type { Answer, Answers, Kdf, Request } from '../utils/messaging/protocol';
import { toBase64 } from '../utils/store/seal';
import { fatherRequests } from '../tests/dossiers/birth';
import { draftOf } from '../tests/procedures/drafts';
import { shippedRecords } from '../tests/procedures/shipped';
import { launch, type Session } from './support/browser';

const KEK = toBase64(new Uint8Array(32).fill(7));
const KDF: Kdf = { salt: toBase64(new Uint8Array(16)), memoryKiB: 64, iterations: 1, parallelism: 1 };

let session: Session;
let desk: Page;
let id: string;

const address = (path: string): string => `chrome-extension://${session.extensionId}/${path}`;

const ask = <T>(request: Request): Promise<Answer<T>> =>
  desk.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<Answer<T>>;

async function done<T>(request: Request): Promise<T> {
  const answer = await ask<T>(request);
  if (!answer.ok) throw new Error(`${request.type}: ${answer.reason}`);
  return answer.value;
}

/** The print page with `window.print` held back; each call is counted and then "the dialog was closed". */
async function printPage(form: PrintForm, draft = id): Promise<Page> {
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    window.print = () => void window.dispatchEvent(new Event('afterprint'));
  });
  await page.goto(address(`print.html#draft=${draft}&form=${form}`));
  return page;
}

const slips = async (): Promise<Draft['slips']> => (await done<Draft>({ type: 'draft.open', id })).slips;

beforeAll(async () => {
  session = await launch({ port: 9 });
  desk = await session.context.newPage();
  await desk.goto(address('desk.html'));
  await done({ type: 'vault.create', kek: KEK, kdf: KDF });
  const empty = { 'mother.residenceProvince': '', 'mother.residenceWard': '' };
  const draft = {
    ...draftOf({ ...fatherRequests.values, ...empty }, { papers: { 'chung-sinh': 'missing' } }),
    createdAt: Date.now(),
  };
  id = (await done<Answers['draft.import']>({ type: 'draft.import', drafts: [draft] }))[0]!.id;
});
afterAll(() => session?.close());

it('shows the slip of the draft; the title names nobody', async () => {
  const page = await printPage('supplement');
  const paper = page.locator('.sheet:visible');
  await paper.waitFor();
  const text = (await paper.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Hồ sơ của: Nguyễn Văn Hùng');
  expect(text).toContain('Giấy chứng sinh: nộp 01 bản chính (còn thiếu).');
  expect(text).toContain('Tờ khai: mục “Nơi cư trú của mẹ” để trống.');
  expect(await page.title()).toBe('Phiếu yêu cầu bổ sung');
  await page.close();
});

it('opens on the checklist when asked', async () => {
  const page = await printPage('checklist');
  await page.locator('.sheet:visible').waitFor();
  expect(await page.locator('.sheet:visible h1').innerText()).toBe('DANH MỤC GIẤY TỜ CỦA HỒ SƠ');
  expect(await page.title()).toBe('Danh mục giấy tờ');
  await page.close();
});

it('opens on the receipt when asked: what the calendar gives stands there, what nobody knows stays empty', async () => {
  const page = await printPage('receipt');
  await page.locator('.sheet:visible').first().waitFor();
  const text = (await page.locator('.sheet:visible').first().innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Tiếp nhận hồ sơ của: Nguyễn Văn Hùng');
  expect(text).toMatch(/4\. Thời gian nhận hồ sơ: \d\d giờ \d\d phút, ngày \d\d\/\d\d\/20\d\d/);
  expect(await page.getByRole('textbox', { name: 'Sửa: Mã hồ sơ:' }).innerText()).toBe('');
  expect(await page.locator('.bar').innerText()).toContain('Thiếu hoặc chưa đạt: Giấy chứng sinh.');
  expect(await page.title()).toBe('Giấy tiếp nhận hồ sơ');
  await page.close();
});

it('a printed slip is kept in the draft once, can be taken back, and the next one is warned of', async () => {
  const page = await printPage('supplement');
  const print = page.getByRole('button', { name: 'In phiếu' });
  await print.click();
  await page.getByText('Đã ghi nhận phát phiếu lúc').waitFor();
  expect(await slips()).toHaveLength(1);
  await print.click();
  expect(await slips()).toHaveLength(1);
  await page.getByRole('button', { name: 'Chưa phát, bỏ ghi nhận' }).click();
  await page.getByText('Đã bỏ ghi nhận.').waitFor();
  expect(await slips()).toEqual([]);
  await print.click();
  await page.getByText('Đã ghi nhận phát phiếu lúc').waitFor();
  await page.close();

  const later = await printPage('supplement');
  await later.getByText('Đã yêu cầu bổ sung 1 lần').waitFor();
  await later.getByRole('button', { name: 'In phiếu' }).click();
  expect(await slips()).toHaveLength(1);
  await later.getByLabel('Yêu cầu bổ sung lần nữa').check();
  await later.getByLabel('Lý do yêu cầu lần nữa').fill('giấy nộp thay bị tẩy xóa');
  await later.getByLabel('Người duyệt').fill('Bùi Thị Nga');
  await later.getByRole('button', { name: 'In phiếu' }).click();
  await later.getByText('Đã ghi nhận phát phiếu lúc').waitFor();
  expect(await slips()).toMatchObject([{}, { reason: 'giấy nộp thay bị tẩy xóa', approver: 'Bùi Thị Nga' }]);
  await later.close();
});

it('an unknown draft gets a sentence and the way to the desk', async () => {
  const page = await printPage('supplement', '00000000-0000-4000-8000-00000000dead');
  await page.getByText('Không tìm thấy hồ sơ này').waitFor();
  expect(await page.getByRole('button', { name: 'Mở bàn làm việc' }).isVisible()).toBe(true);
  await page.close();
});

it('while locked nothing is shown; unlocking elsewhere opens the paper by itself', async () => {
  await done({ type: 'vault.lock' });
  const page = await printPage('supplement');
  await page.getByText('Sổ tay đang khóa').waitFor();
  expect(await page.locator('.sheet').count()).toBe(0);
  await done({ type: 'vault.unlock', kek: KEK });
  await page.locator('.sheet:visible').waitFor();
  await page.close();
});

it('the notice needs no dossier and no unlocking: curated, by an old code, or made of the record', async () => {
  await done({ type: 'vault.lock' });
  const index = JSON.parse(readFileSync('public/procedures/index.json', 'utf8')) as {
    procedures: { code: string; aliases: string[] }[];
  };
  const curated = new Set(index.procedures.flatMap(({ code, aliases }) => [code, ...aliases]));
  const bare = [...shippedRecords().keys()].find((code) => !curated.has(code));
  const old = index.procedures.find(({ aliases }) => aliases.length > 0);
  for (const [asked, shown] of [
    ['1.001193', '1.001193'],
    [bare, bare],
    ...(old ? [[old.aliases[0], old.code]] : []),
  ]) {
    const page = await session.context.newPage();
    await page.goto(address(`print.html#notice=${asked}`));
    await page.locator('.notice-sheet').waitFor();
    expect(await page.locator('.notice-sheet').innerText()).toContain(`Mã thủ tục: ${shown}`);
    expect(await page.locator('.notice-sheet tbody tr').count()).toBeGreaterThan(12);
    expect(await page.title()).toBe(`Niêm yết ${asked}`);
    await page.close();
  }
  const page = await session.context.newPage();
  await page.goto(address('print.html#notice=9.999999'));
  await page.getByText('Không có dữ liệu của thủ tục này').waitFor();
  await page.close();
  await done({ type: 'vault.unlock', kek: KEK });
});

it('asks for nothing but its own files', async () => {
  const page = await session.context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address(''))) foreign.push(request.url());
  });
  await page.goto(address(`print.html#draft=${id}&form=supplement`));
  await page.locator('.sheet:visible').waitFor();
  expect(foreign).toEqual([]);
  await page.close();
});

/** Asking the portal for records: off until allowed, through the portal's own tab, one by one, shown before anything is kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDED_PAPER } from '../replicas/national/api';
import { LISTED } from '../replicas/national/procedures';
import { procedureAt } from '../replicas/national/site';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, type Session } from './support/browser';

/** A procedure without a pack: what comes is what is shown. */
const listed = LISTED.find(({ code }) => code === '2.002516');

let replicas: Replicas;
let session: Session;
let desk: Page;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html#procedure=${listed!.code}`);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const asked = () => replicas.requests.filter(({ path }) => path.startsWith('/api/v1/')).length;
const dialog = () => desk.locator('dialog');
const ask = () => dialog().getByRole('button', { name: /^Hỏi Cổng/ });

describe('asking the portal', () => {
  it('is offered, and off', async () => {
    await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
    await dialog().getByText('Hoặc hỏi Cổng Dịch vụ công quốc gia').click();
    expect(await dialog().getByLabel('Cho phép hỏi Cổng').isChecked()).toBe(false);
    expect(await ask().count()).toBe(0);
    expect(asked()).toBe(0);
  });

  it('says what to do when no tab of the portal is open', async () => {
    await dialog().getByLabel('Cho phép hỏi Cổng').check();
    expect(await dialog().getByLabel('Mã thủ tục').inputValue()).toBe(listed!.code);
    await ask().click();
    await dialog()
      .getByText(/Mở dichvucong\.gov\.vn trong một thẻ/)
      .waitFor({ timeout: 20_000 });
    expect(asked()).toBe(0);
  }, 40_000);

  it('brings a record through the open tab, shows the difference, and keeps it only then', async () => {
    await session.page.goto(procedureAt(listed!.uuid));
    await desk.bringToFront();
    await dialog().getByLabel('Mã thủ tục').fill(`${listed!.code}, 9.999999`);
    await ask().click();
    await dialog()
      .getByText(/Cổng không có mã: 9\.999999/)
      .waitFor({ timeout: 20_000 });
    await dialog().getByRole('button', { name: 'Xem 1 bản ghi đã nhận' }).click();
    await dialog().getByText('Chưa lưu gì.').waitFor();
    await dialog()
      .getByRole('button', { name: /^Lưu 1 thủ tục/ })
      .click();
    await dialog().getByText('Đã lưu 1 thủ tục.').waitFor();
    await desk.keyboard.press('Escape');
    await desk.getByText(ADDED_PAPER).first().waitFor();
    // two for the first code, one for the one that is not listed; the desk itself has sent nothing
    expect(asked()).toBe(3);
  }, 60_000);

  it('is remembered as allowed, and can be switched off', async () => {
    await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
    await dialog().getByText('Hoặc hỏi Cổng Dịch vụ công quốc gia').click();
    await dialog().getByLabel('Cho phép hỏi Cổng').uncheck();
    expect(await ask().count()).toBe(0);
  });
});

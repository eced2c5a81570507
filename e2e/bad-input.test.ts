/** What people and pages put into fields by accident or on purpose: a clear sentence, and nothing lost. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { eFormOf, Hand } from '../replicas/hand';
import { startReplicas, type Replicas } from '../replicas/server';
import { cast } from '../tests/cast';
import { fatherRequests } from '../tests/dossiers/birth';
import { BIRTH, inMood } from './support/addresses';
import { launch, type Session } from './support/browser';
import { choosePassphrase, panelOf, untilReport } from './support/panel';

let replicas: Replicas;
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.close());
beforeEach(async () => {
  session = await launch({ port: replicas.port });
  await choosePassphrase(session);
});
afterEach(() => session.close());

/** As if pasted: one trusted input event with the whole text. */
async function paste(name: string, text: string): Promise<void> {
  const { page } = session;
  await page.locator(`input[name=${name}]`).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}
const problems = (panel: Frame): Promise<string> =>
  panel
    .locator('.problem')
    .allInnerTexts()
    .then((all) => all.join('\n'));

describe('values', () => {
  it('a pasted megabyte is said to be too long; typing and saving of the rest go on', async () => {
    await session.page.goto(BIRTH.eForm);
    const panel = await panelOf(session.page);
    await paste('HoTenKS', 'Nguyễn '.repeat(150_000));
    await panel.getByRole('tab', { name: /^Cần sửa/ }).click();
    await expect.poll(() => problems(panel)).toMatch(/Rút ngắn/);
    await expect.poll(() => panel.locator('.panel-foot').innerText()).toMatch(/Chưa lưu/);
    await new Hand(session.page).text('HoTenChaKS', cast.hung.fullName);
    await paste('HoTenKS', cast.minhAn.fullName);
    await expect.poll(() => panel.locator('.panel-foot').innerText()).toMatch(/Đã lưu nháp lúc/);
    await session.page.reload();
    const again = await panelOf(session.page);
    await again.getByRole('tab', { name: /^Bản nháp/ }).click();
    await again.getByRole('button', { name: /^Xem/ }).first().click();
    await expect.poll(() => again.locator('.panel').innerText()).toContain(cast.hung.fullName);
  }, 90_000);

  it('markup, direction overrides and lone surrogates are shown as text, run nowhere, and are named', async () => {
    const { page } = session;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
    await page.goto(BIRTH.eForm);
    const panel = await panelOf(page);
    await paste('HoTenKS', '<img src=x onerror=alert(1)>');
    await paste('HoTenChaKS', `Nguyễn \u202eVăn\u202c Hùng`);
    await paste('HoTenMeKS', 'Trần \ud800 Lan');
    await panel.getByRole('tab', { name: /^Cần sửa/ }).click();
    await expect.poll(() => panel.locator('.problem').count()).toBeGreaterThan(1);
    expect(await panel.locator('.problem img').count()).toBe(0);
    expect(await panel.locator('body').innerHTML()).not.toMatch(/\u202e|<img src=x/);
    await expect.poll(() => panel.locator('.panel-foot').innerText()).toMatch(/Đã lưu nháp lúc/);
    expect(dialogs).toEqual([]);
  }, 90_000);
});

describe('after the clerk has sent the dossier', () => {
  it('the panel has seen it, offers to delete the draft, and takes that back', async () => {
    const { page } = session;
    await page.goto(inMood(BIRTH.wizard, 'calm'));
    const panel = await panelOf(page);
    await page.locator('[data-e2e=btn-next]').click();
    const form = await eFormOf(page);
    await new Hand(form).text('HoTenKS', fatherRequests.values['subject.fullName']!);
    await panel.locator('.panel-foot.saved').waitFor();
    await untilReport(session, page, (report) => report.fields.length > 40);
    await page.locator('[data-e2e=btn-next]').click();
    await untilReport(session, page, (report) => report.papers.length > 0);
    expect(await panel.getByText(/bấm gửi hồ sơ/).count()).toBe(0);
    await page.locator('[data-e2e=btn-next]').last().click();
    await page.locator('#kt_gui-ho-so').click();
    const notice = panel.locator('.notice').filter({ hasText: /gửi/i }).first();
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Xóa ngay' }).click();
    await panel.getByText('Đã xóa bản nháp.').waitFor();
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    const desk = await session.context.newPage();
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
    await desk.getByText('1 bản nháp').waitFor();
    expect(await desk.locator('body').innerText()).toMatch(/Tự xóa sau [67] ngày/);
  }, 90_000);
});

/**
 * Procedure knowledge beside the portals' forms: when the result is due and why, a list drawn from the official record, old
 * codes, and the version a dossier was received under.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { cast } from '../tests/cast';
import { launch, type Session } from './support/browser';
import { openDesk } from './support/desk';
import { cutTexts } from './support/look';
import { choosePassphrase, panelOf, untilSaved } from './support/panel';
import { picture } from './support/picture';
import { pressAsAHand } from './support/press';
import { builtIn } from './support/records';

let replicas: Replicas;
let session: Session;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stmc-procedures-'));
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  await choosePassphrase(session);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Counter {
  page: Page;
  panel: Frame;
}

/** A form of a replica with the panel beside it, once the list is there. */
async function open(site: string, form: string, page?: Page): Promise<Counter> {
  const address = SITES.find(({ name }) => name === site)?.addresses.find((one) => one.form === form);
  if (!address) throw new Error(`${site} shows no ${form}`);
  const tab = page ?? (await session.context.newPage());
  await tab.goto(address.url);
  return listed(tab);
}
async function listed(page: Page): Promise<Counter> {
  const panel = await panelOf(page);
  await panel.locator('.paper').first().waitFor();
  await line(panel).waitFor();
  return { page, panel };
}
/** Nothing is cut, whatever is open. */
async function look({ page }: Counter, name: string): Promise<void> {
  await picture(page, name);
  expect(await cutTexts(page), name).toEqual([]);
}

const line = (panel: Frame) => panel.locator('.due-line');
const says = (panel: Frame, text: string | RegExp) => line(panel).filter({ hasText: text }).waitFor();
const press = (panel: Page | Frame, name: string | RegExp) => panel.getByRole('button', { name }).click();
const papers = (panel: Frame) => panel.locator('.paper-name').allInnerTexts();

/** A receipt that is entered late, so that the count does not hang on today. */
async function received(panel: Frame, day: string, time: string): Promise<void> {
  for (const [label, text] of [
    ['Ngày nhận', day],
    ['Giờ nhận', time],
  ] as const) {
    const box = panel.getByLabel(label, { exact: true });
    await box.fill(text);
    await box.press('Enter');
  }
}
/** What a day of the count says of itself. */
const dayOf = (panel: Frame, day: string) => panel.locator(`.due-days td[title^="${day}"]`);

describe('the due date of a procedure with a pack', () => {
  let counter: Counter;

  it('an old code in the address leads to the procedure of today, and says so', async () => {
    counter = await open('lien-thong', 'khai-sinh');
    const { page, panel } = counter;
    expect(page.url()).toContain('2.000987');
    await panel.locator('.panel-head .code').getByText('3.000722').waitFor();
    await panel.locator('.list-said').getByText('2.000987 là mã trong địa chỉ biểu mẫu').waitFor();
    expect(await panel.getByText('chưa có người soát').count()).toBe(0);
    expect(await papers(panel)).toContain('Tờ khai điện tử liên thông khai sinh (Mẫu số 01)');
    await look(counter, 'old-code');
  });

  it('is counted from the receipt, and every step can be seen', async () => {
    const { panel } = counter;
    await press(panel, 'vì sao?');
    await received(panel, '11/11/2026', '09:00');
    await says(panel, 'Hẹn trả: thứ Hai, 16/11/2026, 17:00');
    await panel.getByText('Thời hạn 3 ngày làm việc.').waitFor();
    expect(await panel.locator('.due-days td.counted').allInnerTexts()).toEqual([
      '12',
      '13',
      expect.stringMatching(/^16/),
    ]);
    expect(await dayOf(panel, '14/11/2026').getAttribute('title')).toContain('nghỉ cuối tuần');
    await look(counter, 'due');
  });

  it('is counted anew from the day a supplemented dossier was complete', async () => {
    const { panel } = counter;
    await panel.getByLabel(/^Hồ sơ đã phải bổ sung/).check();
    const day = panel.getByLabel('Ngày nhận đủ bổ sung');
    await day.fill('17/11/2026');
    await day.press('Enter');
    const time = panel.getByLabel('Giờ nhận đủ bổ sung');
    await time.fill('10:00');
    await time.press('Enter');
    await says(panel, '20/11/2026');
    await panel.locator('.due-legend').getByText('nhận đủ bổ sung, đếm lại từ đầu').waitFor();
    await day.fill('31/11/2026');
    await panel.getByText('Ghi ngày như 20/11/2026 và giờ như 14:50.').waitFor();
    await look(counter, 'supplement');
    await day.fill('10/11/2026');
    await day.press('Enter');
    await panel.getByText(/^Ngày nhận đủ bổ sung phải sau/).waitFor();
    await panel.getByLabel(/^Hồ sơ đã phải bổ sung/).uncheck();
    await says(panel, '16/11/2026');
  });

  it('is copied as it will be said', async () => {
    const { page, panel } = counter;
    await press(panel, 'Chép ngày hẹn');
    await panel.getByText('Đã chép ngày hẹn.').waitFor();
    const box = page.locator('[formcontrolname=Ho] input').first();
    await box.click();
    await box.press('ControlOrMeta+v');
    expect(await box.inputValue()).toBe('Hẹn trả: thứ Hai, 16/11/2026, 17:00');
    await box.fill('');
  });

  it('is not promised over a day that nobody has decided, until the office has', async () => {
    const { page, panel } = counter;
    await received(panel, '20/11/2026', '09:00');
    await says(panel, 'Hẹn trả (tạm tính): thứ Năm, 26/11/2026, 17:00');
    expect(await panel.getByText('Đã chép ngày hẹn.').count()).toBe(0);
    await panel.getByText('Chưa có quyết định chính thức cho 23/11/2026').waitFor();
    await panel.getByText('Sớm nhất thứ Năm, 26/11/2026, muộn nhất thứ Sáu, 27/11/2026.').waitFor();
    expect(await dayOf(panel, '23/11/2026').innerText()).toContain('?');
    expect(await dayOf(panel, '24/11/2026').getAttribute('title')).toContain('Ngày Văn hóa Việt Nam');
    await look(counter, 'undecided');

    const [desk] = await Promise.all([
      session.context.waitForEvent('page'),
      press(panel, 'Ghi quyết định của cơ quan'),
    ]);
    await press(desk, 'Thông tin cơ quan');
    const question = desk.getByRole('radiogroup', { name: 'Thứ Hai 23/11/2026 có nghỉ hoán đổi không?' });
    await question.getByLabel('Nghỉ 23/11/2026').check();
    await press(desk, 'Lưu giờ làm việc');
    await desk.getByText('Ghi người hoặc văn bản quyết định.').waitFor();
    await question.getByLabel('Người quyết định').fill('UBND phường, Thông báo 12/TB-UBND');
    await picture(desk, 'decision', { fullPage: true });
    await press(desk, 'Lưu giờ làm việc');
    await desk.getByText('Đã lưu giờ làm việc.').waitFor();
    await desk.close();

    await page.bringToFront();
    await says(panel, 'Hẹn trả: thứ Sáu, 27/11/2026, 17:00');
    await panel.locator('.due-legend').getByText('nghỉ theo quyết định của cơ quan').waitFor();
    await look(counter, 'decided');
    await page.setViewportSize({ width: 1024, height: 768 });
    await look(counter, 'narrow');
  });
});

it('another family’s old code leads to its successor as well', async () => {
  const counter = await open('formio', 'mai-tang-cu');
  await counter.panel.locator('.panel-head .code').getByText('1.116910').waitFor();
  await counter.panel.locator('.list-said').getByText('Mã 1.001731 (mai táng phí đối tượng').waitFor();
  await look(counter, 'successor');
  await counter.page.close();
});

describe('a procedure without a pack', () => {
  it('has the list of the official record, which says what it is sure of', async () => {
    const counter = await open('e-form', 'dang-ky-nuoi-con-nuoi');
    const { panel } = counter;
    await panel.getByText(/^Danh mục do Sổ tay đọc từ dữ liệu chính thức, chưa có người soát/).waitFor();
    const unsure = panel.locator('.paper').filter({ hasText: 'Cần người xác nhận' });
    expect(await unsure.count()).toBeGreaterThan(0);
    expect(await panel.locator('.paper').filter({ hasText: 'Chỉ khi: ' }).count()).toBeGreaterThan(0);
    await unsure.first().scrollIntoViewIfNeeded();
    await unsure.first().getByRole('button', { name: 'Vì sao cần?' }).click();
    await unsure.first().getByText('Tên đầy đủ').waitFor();
    await look(counter, 'unsure');
    await counter.page.close();
  });

  let counter: Counter;

  it('has its limit chosen once, by name, and kept for the next dossier', async () => {
    counter = await open('e-form', 'xac-nhan-thong-tin-ho-tich');
    const { panel } = counter;
    await says(panel, 'Hẹn trả: chưa rõ thời hạn');
    await look(counter, 'official');
    await press(panel, 'chọn thời hạn');
    await panel.locator('.due-more').getByText('không nêu thời hạn').waitFor();
    await panel.getByLabel('Số', { exact: true }).fill('3');
    await press(panel, 'Dùng thời hạn này');
    await panel.getByText('Ghi tên người xác nhận.').waitFor();
    await look(counter, 'term');
    await panel.getByLabel('Người xác nhận').fill(cast.thu.fullName);
    await press(panel, 'Dùng thời hạn này');
    await received(panel, '11/11/2026', '09:00');
    await says(panel, 'thứ Hai, 16/11/2026, 17:00');
    await panel.getByText(`Thời hạn do ${cast.thu.fullName} xác nhận ngày`).waitFor();
    await look(counter, 'chosen');
    await counter.page.reload();
    await says((counter = await listed(counter.page)).panel, /\d\d\/\d\d\/\d{4}, 17:00/);
  });

  it('keeps its dossier under the version it was received under', async () => {
    const NEW = 'Bản cam kết';
    const first = counter.panel.locator('.paper').first();
    await first.locator('[data-row]').press('Space');
    await counter.page.locator('input[name]').first().pressSequentially('Mai');
    await untilSaved(counter.panel);
    const before = await papers(counter.panel);

    const record = builtIn('2.002516');
    record.updatedAt = '2026-11-20';
    record.cases[0]!.components.push({
      code: '',
      name: `${NEW} theo mẫu mới`,
      originals: 2,
      copies: 0,
      hasForm: false,
      forms: [],
    });
    const file = join(folder, 'changed.json');
    writeFileSync(file, JSON.stringify(record));
    const desk = await openDesk(session);
    await press(desk, 'Thủ tục');
    await press(desk, 'Nhập từ tệp');
    await desk.locator('dialog input[type=file]').setInputFiles(file);
    await press(desk, 'Đọc tệp');
    await press(desk, /^Lưu /);
    await desk.getByText(/^Đã lưu .* thủ tục/).waitFor();
    await desk.close();

    await counter.page.reload();
    counter = await listed(counter.page);
    // nobody has said yet that this is the same dossier: the list of today
    await counter.panel.locator('.paper-name').getByText(NEW).waitFor();
    await look(counter, 'changed');
    await press(counter.panel, 'Xem và điền lại');
    await pressAsAHand(counter.panel, counter.panel.getByRole('button', { name: /^Điền lại \d+ ô$/ }));
    await counter.panel.locator('.paper.received').waitFor();
    expect(await papers(counter.panel)).toEqual(before);
    await look(counter, 'kept');
  });
});

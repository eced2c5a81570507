/** Several clerks at one PC through the built extension: each sees only their own, the panel goes blank, nothing typed is lost. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, type Session } from './support/browser';
import { ask, mustAsk, openDesk, setUpVault } from './support/desk';
import { panelOf } from './support/panel';

const E_FORM = 'https://tokhaidientu.moj.gov.vn/e-form/5b0c7a52-6f1e-4c7e-9a54-1c0f1e0a1193';
const LAN = 'tham liem bo cung 47';
const HUNG = 'nui cao rung xanh 12';
const FRESH = 'mua lua chin vang 58';

let replicas: Replicas;
let session: Session;
let desk: Page;
let page: Page;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  page = session.page;
  desk = await setUpVault(session, LAN);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const press = (name: string | RegExp) => desk.getByRole('button', { name, exact: true }).click();
const gate = () => desk.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();

async function unlock(passphrase: string, who?: string): Promise<void> {
  await desk.bringToFront();
  if (who !== undefined) await desk.getByRole('radio', { name: who }).check();
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(passphrase);
  await press('Mở khóa');
}
const opened = (who: string) => desk.getByRole('button', { name: `Tài khoản: ${who}` }).waitFor();

/** What the open clerk's drafts hold in this field. */
async function typed(): Promise<string[]> {
  const list = await mustAsk(desk, { type: 'draft.list' });
  const drafts = await Promise.all(list.map(({ id }) => mustAsk(desk, { type: 'draft.open', id })));
  return drafts.map(({ fields }) => fields.find(({ key }) => key.startsWith('HoTenKS'))?.value ?? '').sort();
}
const name = () => page.locator('input[name=HoTenKS]');
async function openForm(): Promise<Frame> {
  await page.bringToFront();
  await page.goto(E_FORM);
  await name().waitFor();
  return panelOf(page);
}

describe('two clerks', () => {
  let panel: Frame;

  it('the second adds herself at the gate, under a name of her own', async () => {
    await press('Tài khoản: Cán bộ 1');
    await desk.getByLabel('Tên gọi').fill('Quầy 1 – Lan');
    await press('Đổi tên');
    await opened('Quầy 1 – Lan');
    await press('Kết thúc ca');
    await desk.getByText('Không có bản nháp nào làm dở.').waitFor();
    await press('Kết thúc ca ngay');
    await gate();
    await press('Tôi là người mới ở máy này');
    await desk.getByLabel('Tên gọi ở máy này').fill('Quầy 2 – Hùng');
    await desk.getByLabel('Mật khẩu', { exact: true }).fill(HUNG);
    await desk.getByLabel('Nhập lại mật khẩu').fill(HUNG);
    await desk.getByLabel('Tôi đã nhớ').check();
    await press('Đặt mật khẩu');
    await opened('Quầy 2 – Hùng');
    await press('Kết thúc ca');
    await press('Kết thúc ca ngay');
    await gate();
    // nobody is on duty, so nobody is presumed
    expect(await desk.getByRole('radio', { checked: true }).count()).toBe(0);
    await unlock(LAN, 'Quầy 1 – Lan');
    await opened('Quầy 1 – Lan');
  });

  it('locked, the panel beside the form goes blank and says that typing is kept', async () => {
    panel = await openForm();
    await name().pressSequentially('Mai');
    await expect.poll(typed).toEqual(['Mai']);
    await panel.locator('.panel-foot.saved').waitFor();
    await desk.bringToFront();
    await press('Khóa');
    await gate();
    await page.bringToFront();
    await panel.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
    expect(await panel.locator('body').innerHTML()).not.toMatch(/Mai|khai sinh|Giấy tờ/);
    expect(await panel.locator('input, textarea, select').count()).toBe(0);
    await name().pressSequentially(' Anh');
    await panel.getByText(/^Đã cất, niêm phong lúc \d\d:\d\d:\d\d$/).waitFor();
    expect(await ask(desk, { type: 'draft.list' })).toEqual({ ok: false, reason: 'locked' });
  });

  it('the panel comes back by itself for its own clerk, with what was typed meanwhile', async () => {
    await desk.bringToFront();
    // she was on duty: her name stands chosen
    expect(await desk.getByRole('radio', { name: 'Quầy 1 – Lan' }).isChecked()).toBe(true);
    await unlock(LAN);
    await opened('Quầy 1 – Lan');
    await expect.poll(typed).toEqual(['Mai Anh']);
    await page.bringToFront();
    await panel.getByRole('tab', { name: 'Giấy tờ' }).waitFor();
  });

  it('ends the shift from the panel; what is typed then belongs to whoever unlocks next', async () => {
    await panel.getByRole('button', { name: 'Kết thúc ca', exact: true }).click();
    await panel.getByText('1 bản nháp chưa nộp vẫn được giữ').waitFor();
    await panel.getByRole('button', { name: 'Kết thúc ca ngay' }).click();
    await panel.getByText('Ca đã kết thúc').waitFor();
    await page.goto('about:blank');
    panel = await openForm();
    await name().pressSequentially('Bình');
    await panel.getByText(/^Đã cất, niêm phong lúc/).waitFor();
    await desk.bringToFront();
    await gate();
    await unlock(HUNG, 'Quầy 2 – Hùng');
    await opened('Quầy 2 – Hùng');
    await expect.poll(typed).toEqual(['Bình']);
    await page.bringToFront();
    await panel.getByRole('tab', { name: 'Giấy tờ' }).waitFor();
  });

  it('hands a dossier over to the colleague, who finds it; it is gone here', async () => {
    await desk.bringToFront();
    await desk.locator('.draft-row').click();
    await press('Giao cho đồng nghiệp');
    await desk.getByRole('radio', { name: 'Quầy 1 – Lan' }).check();
    await press('Giao');
    await desk.getByText('Đã giao cho Quầy 1 – Lan.').waitFor();
    expect(await typed()).toEqual([]);
    await press('Kết thúc ca');
    await press('Kết thúc ca ngay');
    await gate();
    await unlock(LAN, 'Quầy 1 – Lan');
    await opened('Quầy 1 – Lan');
    expect(await typed()).toEqual(['Bình', 'Mai Anh']);
  });
});

describe('keys', () => {
  let lines = '';

  it('the passphrase is changed, and all keys after it; the drafts stay', async () => {
    await press('Tài khoản: Quầy 1 – Lan');
    await press('Đổi mật khẩu');
    await desk.getByLabel('Mật khẩu đang dùng').fill(LAN);
    await desk.getByLabel('Mật khẩu mới', { exact: true }).fill(FRESH);
    await desk.getByLabel('Nhập lại mật khẩu mới').fill(FRESH);
    await press('Đổi mật khẩu');
    await desk.getByText('Đã đổi mật khẩu.').waitFor();
    await press('Đổi toàn bộ khóa');
    await desk.getByText('Đã đổi toàn bộ khóa.').waitFor();
    await desk.getByRole('button', { name: 'Khóa', exact: true }).click();
    await gate();
    await unlock(LAN);
    await desk.getByText('Mật khẩu chưa đúng').waitFor();
    await unlock(FRESH);
    await opened('Quầy 1 – Lan');
    expect(await typed()).toEqual(['Bình', 'Mai Anh']);
  });

  it('the office has a recovery key on paper and as a file; its public half goes to another PC', async () => {
    await press('Tài khoản: Quầy 1 – Lan');
    await press('Tạo khóa khôi phục');
    const shown = desk.locator('.recovery-lines code');
    await shown.first().waitFor();
    lines = (await shown.allInnerTexts()).join('\n');
    expect(lines.split('\n')).toHaveLength(4);
    const [file] = await Promise.all([desk.waitForEvent('download'), press('Lưu thành tệp')]);
    expect(file.suggestedFilename()).toContain('BI-MAT');
    await desk.getByLabel('Đã cất tờ giấy').check();
    await press('Dùng khóa này');
    await desk.getByText(/Máy này có khóa khôi phục, mã đối chiếu \w/).waitFor();
    await shown.first().waitFor({ state: 'detached' });
    expect(await desk.content()).not.toContain(lines.split('\n')[0]);
    const [half] = await Promise.all([
      desk.waitForEvent('download'),
      press('Lưu phần công khai cho máy khác'),
    ]);
    const text = await readFile((await half.path())!, 'utf8');
    await press('Dùng khóa đã có của cơ quan');
    await desk.getByLabel('Nội dung phần công khai').fill(await readFile((await file.path())!, 'utf8'));
    await desk.getByText('Đây là phần bí mật').waitFor();
    await desk.getByLabel('Nội dung phần công khai').fill(text);
    await desk.getByText('Mã đối chiếu của khóa').waitFor();
    await press('Thôi');
  });

  it('opens with it when the passphrase is forgotten; a mistyped line is named', async () => {
    await press('Khóa');
    await gate();
    await press('Quên mật khẩu?');
    const field = desk.getByLabel('Khóa khôi phục của cơ quan');
    const [first, second, ...rest] = lines.split('\n');
    await field.fill(
      [first, `${second!.startsWith('7') ? '8' : '7'}${second!.slice(1)}`, ...rest].join('\n'),
    );
    await press('Đặt mật khẩu mới');
    await desk.getByText('Dòng 2 chưa đúng').waitFor();
    // as somebody reads it from paper: small letters, no dashes
    await field.fill(lines.toLowerCase().replaceAll('-', ' '));
    await desk.getByLabel('Mật khẩu mới', { exact: true }).fill(LAN);
    await desk.getByLabel('Nhập lại mật khẩu mới').fill(LAN);
    await press('Đặt mật khẩu mới');
    await opened('Quầy 1 – Lan');
    expect(await typed()).toEqual(['Bình', 'Mai Anh']);
    await press('Khóa');
    await gate();
    await unlock(LAN);
    await opened('Quầy 1 – Lan');
  });

  it('leaves this PC: own drafts are gone, the colleague stays', async () => {
    await press('Tài khoản: Quầy 1 – Lan');
    await press('Rời máy này…');
    await desk.getByText('2 bản nháp và khóa của bạn bị xóa hẳn').waitFor();
    await desk.getByLabel('Gõ XÓA để xác nhận').fill('XÓA');
    await press('Xóa và rời máy');
    await gate();
    expect((await mustAsk(desk, { type: 'vault.state' })).clerks.map(({ label }) => label)).toEqual([
      'Quầy 2 – Hùng',
    ]);
    await unlock(HUNG);
    await opened('Quầy 2 – Hùng');
    expect(await typed()).toEqual([]);
  });
});

it('the popup unlocks for a clerk and ends the shift', async () => {
  await press('Khóa');
  await gate();
  const popup = await session.context.newPage();
  await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await popup.getByLabel('Mật khẩu', { exact: true }).fill(HUNG);
  await popup.getByRole('button', { name: 'Mở khóa' }).click();
  await popup.getByText('Quầy 2 – Hùng').waitFor();
  await desk.bringToFront();
  await opened('Quầy 2 – Hùng');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Kết thúc ca', exact: true }).click();
  await popup.getByRole('button', { name: 'Kết thúc ca ngay' }).click();
  await popup.getByLabel('Mật khẩu', { exact: true }).waitFor();
  await desk.bringToFront();
  await gate();
  const [joining] = await Promise.all([
    session.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Tôi là người mới' }).click(),
  ]);
  await joining.getByRole('heading', { name: 'Thêm người dùng ở máy này' }).waitFor();
});

it('a second desk beside the first says the same', async () => {
  const other = await openDesk(session);
  await unlock(HUNG);
  await other.bringToFront();
  await other.getByRole('button', { name: 'Tài khoản: Quầy 2 – Hùng' }).waitFor();
});

/**
 * Spot checks in the built extension, two clerks at one PC: the first begins the register, the second plans, draws, ticks by keys and gives
 * a fault back; the first answers; the second closes it. Everything is there again after the page was loaded anew.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPage } from '../utils/i18n/vi/supervision-register';
import { launch, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { cutTexts } from './support/look';

const FIRST = 'tham liem bo cung 47';
const SECOND = 'nui cao rung xanh 12';
const MANY = 60;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await launch({ port: 9 });
  page = await setUpVault(session, FIRST);
});
afterAll(() => session?.close());

const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const inDialog = (name: string | RegExp) => page.locator('.dialog').getByRole('button', { name }).click();
const place = (address: string) => page.evaluate((hash) => void (location.hash = hash), address);
async function leave(): Promise<void> {
  // the gate stands in the section of drafts
  await press('Bản nháp');
  await press('Kết thúc ca');
  await press('Kết thúc ca ngay');
  await page.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
}
async function come(who: string, passphrase: string): Promise<void> {
  await page.getByRole('radio', { name: who }).check();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(passphrase);
  await press('Mở khóa');
  await page.getByRole('button', { name: `Tài khoản: ${who}` }).waitFor();
}

/** Dossiers of the last month, as an old book has them. */
function oldBook(): string {
  const now = new Date(Date.now() + 7 * 3_600_000);
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const month = `${String(first.getUTCMonth() + 1).padStart(2, '0')}/${first.getUTCFullYear()}`;
  const day = (n: number): string => `${String(n).padStart(2, '0')}/${month}`;
  const lines = Array.from({ length: MANY }, (_, n) =>
    [`H57.132-${String(n).padStart(4, '0')}`, '1.001193', day(1 + (n % 20)), day(4 + (n % 20))].join('\t'),
  );
  return ['Mã hồ sơ\tMã thủ tục\tNgày tiếp nhận\tNgày hẹn trả', ...lines].join('\n');
}

describe.sequential('a spot check', () => {
  it('the register is begun by the first clerk and handed on to the second', async () => {
    await place('supervision=register');
    await page.getByText(registerPage.none).waitFor();
    await press(registerPage.lists.open);
    await page.getByLabel(registerPage.lists.paste).fill(oldBook());
    await press(registerPage.lists.look);
    await page.getByLabel(registerPage.lists.want.add(String(MANY))).check();
    await press(registerPage.lists.save(String(MANY)));
    await page.getByText(registerPage.total(String(MANY)), { exact: true }).waitFor();
    await leave();
    await press('Tôi là người mới ở máy này');
    await page.getByLabel('Tên gọi ở máy này').fill('Tổ kiểm tra');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(SECOND);
    await page.getByLabel('Nhập lại mật khẩu').fill(SECOND);
    await page.getByLabel('Tôi đã nhớ').check();
    await press('Đặt mật khẩu');
    await page.getByRole('button', { name: 'Tài khoản: Tổ kiểm tra' }).waitFor();
    await leave();
    await come('Cán bộ 1', FIRST);
    await leave();
    await come('Tổ kiểm tra', SECOND);
  });

  it('is planned, drawn by a public number and ticked by keys; a fault goes back with a term', async () => {
    await place('supervision=checks');
    await press('Lập đợt kiểm tra');
    await page.getByText(/\d+ trong 60 hồ sơ/).waitFor();
    await page.getByLabel('Sai số ± (điểm phần trăm)').fill('15');
    await press('Rút mẫu');
    await page.getByLabel('Số bốc công khai').check();
    await page.getByLabel('Số đã bốc').fill('12345678');
    await inDialog('Rút mẫu');
    await page.getByText('123-456-78').waitFor();
    await press(/^Kiểm hồ sơ đầu tiên/);
    const waiting = page.locator('.check-item .badge.neutral');
    await page.locator('.check-item .verdicts button:focus').waitFor();
    const all = await waiting.count();
    await page.keyboard.press('2');
    await page.locator('.fail-form select:focus').first().waitFor();
    await page.keyboard.press('Enter');
    for (let left = all - 1; left > 0; left--) {
      await expect.poll(() => waiting.count()).toBe(left);
      await page.locator('.check-item .verdicts button:focus').waitFor();
      await page.keyboard.press('1');
    }
    await expect.poll(() => waiting.count()).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    await press(/^Trả về cán bộ/);
    await page.getByLabel('Lời nhắn').fill('Thủ tục này là đăng ký lại');
    // the old book does not say who handled it
    await page.locator('.dialog select').selectOption({ label: 'Cán bộ 1' });
    await inDialog('Trả về 1 mục');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await press('Hoàn tất phiếu');
    await page.getByText('Phiếu đã hoàn tất.').waitFor();
    await page.reload();
    await page.getByText('Phiếu đã hoàn tất.').waitFor();
    await leave();
  });

  it('is answered by the clerk who handled it', async () => {
    await come('Cán bộ 1', FIRST);
    await place('supervision=findings');
    await page.locator('.finding-row').first().click();
    await page.getByText('Thủ tục này là đăng ký lại').first().waitFor();
    expect(await page.getByRole('button', { name: 'Đóng phát hiện' }).count()).toBe(0);
    await press('Trả lời');
    await page.getByLabel('Giải trình: có lý do').check();
    await page.getByLabel('Lời nhắn').fill('Người dân chưa từng đăng ký');
    await inDialog('Gửi trả lời');
    await page.getByText('Trả lời: giải trình').waitFor();
    await leave();
  });

  it('is closed by the reviewer, with its whole history', async () => {
    await come('Tổ kiểm tra', SECOND);
    await place('supervision=findings');
    await page.locator('.finding-row').first().click();
    await press('Đóng phát hiện');
    await page.getByLabel('Chấp nhận giải trình').check();
    await page.getByLabel('Lời nhắn').fill('Đã đối chiếu sổ gốc');
    await inDialog(/^Đóng$/);
    await page.getByText('Đóng: chấp nhận giải trình').waitFor();
    expect(await page.locator('.finding-history li').count()).toBe(4);
    await place('supervision=checks');
    await page.locator('.check-card').click();
    await page.getByText(/Tìm thấy 1 hồ sơ sai trong 1 hồ sơ đã kiểm/).waitFor();
    await press('Rút lại để đối chiếu');
    await page.getByText('Rút lại cho đúng mẫu này.').waitFor();
  });
});

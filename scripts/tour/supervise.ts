/** The tour, last part: a supervisor’s hour over a register of made-up dossiers. */
import { fillRegister } from '../../e2e/support/register';
import { PASSPHRASE } from '../../e2e/support/panel';
import { mustAsk } from '../../e2e/support/desk';
import { quarter } from './dossiers';
import { must, oneLine, ourPage, press, type Stage, type Step } from './stage';

const DOSSIERS = 320;
const CLERK = 'Cán bộ 1';
const REVIEWER = 'Tổ kiểm tra';
const REVIEWERS = 'núi cao rừng xanh suối mát';

const to = async ({ page }: Stage, place: string): Promise<void> => {
  await page.evaluate((hash) => void (location.hash = hash), `supervision=${place}`);
};

/** Ends the shift of whoever works at the desk. */
async function leave({ page }: Stage): Promise<void> {
  await press(page, 'Bản nháp');
  await press(page, 'Kết thúc ca');
  await press(page, 'Kết thúc ca ngay');
  await page.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
}
async function come({ page }: Stage, who: string, passphrase: string): Promise<void> {
  await page.getByRole('radio', { name: who }).check();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(passphrase);
  await press(page, 'Mở khóa');
  await page.getByRole('button', { name: `Tài khoản: ${who}` }).waitFor();
}

export const SUPERVISE: readonly Step[] = [
  {
    does: 'opens the register of what was handed in',
    async run(stage) {
      const desk = await ourPage(stage, 'desk.html');
      await desk
        .getByText(/bản nháp$/)
        .first()
        .waitFor();
      const { clerk } = await mustAsk(desk, { type: 'vault.state' });
      await fillRegister(desk, quarter(DOSSIERS, Date.now(), clerk ?? ''));
      await to(stage, 'register');
      await desk.locator('.register-row, tbody tr').first().waitFor();
      await stage.picture('guide-register');
      return `${DOSSIERS} dossiers by code and day, no names, no numbers of citizens`;
    },
  },
  {
    does: 'makes room for a reviewer, who gets a name and a passphrase of their own and the register with the next unlocking',
    async run(stage) {
      const { page } = stage;
      await leave(stage);
      await press(page, 'Tôi là người mới ở máy này');
      await page.getByLabel('Tên gọi ở máy này').fill(REVIEWER);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(REVIEWERS);
      await page.getByLabel('Nhập lại mật khẩu').fill(REVIEWERS);
      await page.getByLabel('Tôi đã nhớ').check();
      await press(page, 'Đặt mật khẩu');
      await page.getByRole('button', { name: `Tài khoản: ${REVIEWER}` }).waitFor();
      await leave(stage);
      // whoever has the register hands its key on by unlocking
      await come(stage, CLERK, PASSPHRASE);
      await leave(stage);
      await come(stage, REVIEWER, REVIEWERS);
      return `${REVIEWER} works at the same PC and cannot read the clerk’s drafts`;
    },
  },
  {
    does: 'plans a spot check and reads why so many are needed',
    async run(stage) {
      await to(stage, 'checks');
      await press(stage.page, 'Lập đợt kiểm tra');
      const size = stage.page.getByText(/\d+ trong \d+ hồ sơ/).first();
      await size.waitFor();
      await stage.picture('guide-plan');
      return oneLine(await size.innerText());
    },
  },
  {
    does: 'draws, and ticks the first dossier by keys',
    async run(stage) {
      const { page } = stage;
      await press(page, 'Rút mẫu');
      await page.getByLabel('Số bốc công khai').check();
      await page.getByLabel('Số đã bốc').fill('12345678');
      await page.locator('.dialog').getByRole('button', { name: 'Rút mẫu' }).click();
      await page.getByText('123-456-78').waitFor();
      await press(page, /^Kiểm hồ sơ đầu tiên/);
      const waiting = page.locator('.check-item .badge.neutral');
      await page.locator('.check-item .verdicts button:focus').waitFor();
      const all = await waiting.count();
      must(all > 1, 'nothing to tick');
      await page.keyboard.press('2');
      await page.locator('.fail-form select:focus').first().waitFor();
      await page.keyboard.press('Enter');
      for (let left = all - 1; left > 0; left--) {
        await page.locator('.check-item:has(.badge.neutral) .verdicts button:focus').waitFor();
        if (left === Math.ceil(all / 2)) await stage.picture('guide-sheet');
        await page.keyboard.press('1');
        await page.waitForFunction(
          (count) => document.querySelectorAll('.check-item .badge.neutral').length < count,
          left,
        );
      }
      await press(page, /^Trả về cán bộ/);
      await page.getByLabel('Lời nhắn').fill('Giấy tờ này chưa có trong hồ sơ lưu, bổ sung bản quét.');
      await page.locator('.dialog select').selectOption({ label: CLERK });
      await page.locator('.dialog').getByRole('button', { name: 'Trả về 1 mục' }).click();
      await page.locator('.dialog').waitFor({ state: 'detached' });
      await press(page, 'Hoàn tất phiếu');
      await page.getByText('Phiếu đã hoàn tất.').waitFor();
      return `${all} items ticked, one failed and went back to the clerk with a term`;
    },
  },
  {
    does: 'looks at the findings, the figures and the other machines',
    async run(stage) {
      const { page } = stage;
      // what was just done is told for some seconds over the foot of the page
      await page.waitForFunction(() => document.querySelector('.toast') === null);
      await to(stage, 'findings');
      await page.locator('.finding-row').first().click();
      await stage.picture('guide-findings');
      await to(stage, 'numbers');
      await page.locator('.numbers-block').first().waitFor();
      await stage.picture('guide-numbers');
      await to(stage, 'machines');
      await page.getByText('Máy này', { exact: true }).first().waitFor();
      await stage.picture('guide-machines');
      return 'a finding goes back to the clerk; figures have their formulas; no server';
    },
  },
];

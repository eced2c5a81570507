/** The tour, third part: the rest of a day: another dossier, locking, due days, the desk. */
import { MARRIAGE } from '../../e2e/support/addresses';
import { panelOf, PASSPHRASE } from '../../e2e/support/panel';
import { eFormOf, Hand } from '../../replicas/hand';
import { cast } from '../../tests/cast';
import { addressOf, firstLine, must, oneLine, ourPage, press, problem, tab, type Step } from './stage';

const JOINED_BIRTH = addressOf('lien-thong', 'khai-sinh');
const WITHOUT_PACK = addressOf('e-form', 'xac-nhan-thong-tin-ho-tich');

export const DAY: readonly Step[] = [
  {
    does: 'opens a marriage dossier and gives the groom a birthday that makes him 19',
    async run(stage) {
      stage.page = await stage.session.context.newPage();
      await stage.page.goto(MARRIAGE.wizard);
      stage.panel = await panelOf(stage.page);
      await stage.page.locator('[data-e2e=btn-next]').click();
      stage.form = await eFormOf(stage.page);
      stage.hand = new Hand(stage.form);
      await stage.panel.locator('.panel-head').getByText('1.000894').waitFor();
      const year = new Date().getFullYear() - 19;
      await stage.hand.date('NgaySinhBenNam', `01/01/${year}`);
      await tab(stage.panel, 'Cần sửa').click();
      const row = problem(stage.panel, /20 tuổi/);
      await row.waitFor();
      return firstLine(row.locator('strong').first());
    },
  },
  {
    does: 'locks Sổ tay, types on, and finds it all after unlocking',
    async run(stage) {
      const beside = stage.page;
      const desk = await ourPage(stage, 'desk.html');
      await desk
        .getByText(/bản nháp$/)
        .first()
        .waitFor();
      await press(desk, 'Khóa');
      await desk.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
      stage.page = beside;
      await beside.bringToFront();
      await stage.hand.text('HoTenBenNam', cast.hung.fullName);
      const kept = stage.panel.getByText(/^Đã cất, niêm phong lúc/);
      await kept.waitFor();
      await stage.picture('guide-locked', { of: 'panel', height: 340 });
      const said = await firstLine(kept);
      await desk.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
      await press(desk, 'Mở khóa');
      await stage.panel.locator('.panel-foot.saved').waitFor();
      await desk.close();
      return `“${said}”; unlocked: ${await firstLine(stage.panel.locator('.panel-foot p'))}`;
    },
  },
  {
    does: 'asks to end the shift, and reads what that means',
    async run(stage) {
      await stage.panel.getByRole('button', { name: 'Kết thúc ca', exact: true }).click();
      const said = stage.panel.locator('.end-shift-ask p').first();
      await said.waitFor();
      await stage.picture('guide-shift', { of: 'panel', bottom: 340 });
      const words = oneLine(await said.innerText());
      await stage.panel.getByRole('button', { name: 'Làm tiếp' }).click();
      return words;
    },
  },
  {
    does: 'puts the panel away with Esc: the portal has its room back',
    async run(stage) {
      await tab(stage.panel, 'Cần sửa').press('Escape');
      await stage.page.waitForFunction(
        () => document.documentElement.getBoundingClientRect().width > innerWidth - 60,
      );
      return 'only a narrow rail with the number of open problems stays';
    },
  },
  {
    does: 'opens the joined birth procedure under its old code and asks when the result of the 11th is due',
    async run(stage) {
      stage.page = await stage.session.context.newPage();
      await stage.page.goto(JOINED_BIRTH);
      stage.panel = await panelOf(stage.page);
      await stage.panel.locator('.panel-head').getByText('3.000722').waitFor();
      await stage.panel.locator('.due-line').getByRole('button', { name: 'vì sao?' }).click();
      for (const [label, text] of [
        ['Ngày nhận', '11/11/2026'],
        ['Giờ nhận', '09:00'],
      ] as const) {
        const box = stage.panel.getByLabel(label, { exact: true });
        await box.fill(text);
        await box.press('Enter');
      }
      const line = stage.panel.locator('.due-line p');
      await line.filter({ hasText: 'thứ Hai, 16/11/2026, 17:00' }).waitFor();
      await stage.picture('due');
      await stage.picture('guide-due', { of: 'panel', bottom: 540 });
      return `${oneLine(await line.innerText())}; “${await stage.panel.locator('.list-said').innerText()}”`;
    },
  },
  {
    does: 'opens a procedure that nobody has written a list for',
    async run(stage) {
      stage.page = await stage.session.context.newPage();
      await stage.page.goto(WITHOUT_PACK);
      stage.panel = await panelOf(stage.page);
      await stage.panel.getByText('chưa có người soát').waitFor();
      const rows = stage.panel.locator('.paper');
      const only = rows.filter({ hasText: 'Chỉ khi: ' });
      await only.first().waitFor();
      await stage.panel.locator('.due-line').getByRole('button', { name: 'chọn thời hạn' }).waitFor();
      await stage.picture('official');
      return `${await rows.count()} papers out of the official record, ${await only.count()} of them on a condition; no term is made up`;
    },
  },
  {
    does: 'looks at the drafts on the desk',
    async run(stage) {
      await ourPage(stage, 'desk.html');
      await stage.page.getByText('3 bản nháp').waitFor();
      await stage.picture('desk');
      const text = await stage.page.locator('body').innerText();
      for (const person of Object.values(cast))
        must(!text.includes(person.fullName), 'the list shows a name');
      return 'three drafts by procedure and time, no names, no numbers';
    },
  },
  {
    does: 'asks the rule book why a card may have ended',
    async run(stage) {
      await stage.page.goto(`chrome-extension://${stage.session.extensionId}/desk.html#rule=card-validity`);
      await stage.page.getByText('Luật Căn cước 26/2023/QH15').first().waitFor();
      await stage.picture('rules');
      return 'what it looks at, its law, examples right and wrong';
    },
  },
  {
    does: 'looks where drafts are backed up, for how long they stay, and how a citizen’s are erased',
    async run(stage) {
      await stage.page.goto(`chrome-extension://${stage.session.extensionId}/desk.html#keeping`);
      await stage.page.reload();
      await stage.page.getByRole('button', { name: /^Sao lưu \d+ bản nháp$/ }).waitFor();
      await stage.picture('guide-keeping', { height: 470 });
      return oneLine(await stage.page.getByRole('button', { name: /^Sao lưu \d+ bản nháp$/ }).innerText());
    },
  },
  {
    does: 'asks how Sổ tay is doing on this PC',
    async run(stage) {
      await stage.page.goto(`chrome-extension://${stage.session.extensionId}/desk.html#health`);
      await stage.page.reload();
      await stage.page.getByRole('heading', { name: 'Tình trạng' }).first().waitFor();
      await stage.page
        .getByText(/^Sổ tay \d+\.\d+/)
        .first()
        .waitFor();
      await stage.picture('guide-health');
      return oneLine(
        await stage.page
          .getByText(/^Sổ tay \d+\.\d+/)
          .first()
          .innerText(),
      );
    },
  },
];

/** The tour, second part: what the portal wipes comes back, papers, a lost page, the slip. */
import { panelOf } from '../../e2e/support/panel';
import { eFormOf, Hand } from '../../replicas/hand';
import { firstLine, must, tab, type Step } from './stage';

export const KEEP: readonly Step[] = [
  {
    does: 'changes "Quan hệ": the portal wipes the block, one press puts it back',
    async run(stage) {
      const id = await stage.form.locator('input[name=SoDinhDanhC]').first().inputValue();
      must(id !== '', 'the requester was empty before');
      await stage.hand.tick('QuanHe', 'Mẹ đẻ');
      const offer = stage.panel.getByRole('button', { name: /^Điền lại \d+ ô$/ });
      await offer.waitFor({ timeout: 15_000 });
      const words = await firstLine(stage.panel.locator('.notice').filter({ has: offer }));
      await offer.click();
      await stage.panel.getByText(/^Đã điền lại/).waitFor({ timeout: 60_000 });
      must(
        (await stage.form.locator('input[name=SoDinhDanhC]').first().inputValue()) === id,
        'the requester’s id was not put back',
      );
      return `“${words}” → ${await firstLine(stage.panel.getByText(/^Đã điền lại/))}`;
    },
  },
  {
    does: 'marks the papers: one received, one missing; an authorised person has come',
    async run(stage) {
      await tab(stage.panel, 'Giấy tờ').click();
      const rows = stage.panel.locator('.paper');
      const before = await rows.count();
      await rows.first().locator('[data-row]').press('Space');
      await rows.nth(1).getByRole('combobox').selectOption('missing');
      const more = stage.panel.getByRole('button', { name: /^Trường hợp khác/ });
      if ((await more.count()) > 0) await more.click();
      await stage.panel
        .locator('.case')
        .filter({ hasText: /^Làm theo ủy quyền(?! của)/ })
        .getByRole('checkbox')
        .click();
      await stage.panel.waitForFunction(
        (count) => document.querySelectorAll('.paper').length > count,
        before,
      );
      await stage.panel.getByRole('button', { name: 'Thu gọn', exact: true }).first().click();
      await stage.picture('panel');
      await stage.panel
        .locator('.paper')
        .first()
        .evaluate((row) => row.scrollIntoView({ block: 'start' }));
      await stage.picture('guide-papers', { of: 'panel', height: 560 });
      return `${before} rows, ${await rows.count()} with the authorisation; ${await stage.panel.locator('.verdict strong').innerText()}`;
    },
  },
  {
    does: 'loses the page (reload, as after a power cut) and puts the draft back in one act',
    async run(stage) {
      await stage.page.reload();
      stage.panel = await panelOf(stage.page);
      await stage.page.locator('[data-e2e=btn-next]').click();
      stage.form = await eFormOf(stage.page);
      stage.hand = new Hand(stage.form);
      await stage.panel.getByRole('button', { name: 'Xem và điền lại' }).click({ timeout: 20_000 });
      const apply = stage.panel.getByRole('button', { name: /^Điền lại \d+ ô$/ });
      await apply.waitFor();
      await stage.picture('restore');
      await stage.picture('guide-restore', { of: 'panel', height: 560 });
      await apply.click();
      const done = stage.panel.getByText(/^Đã điền lại \d+\/\d+ ô/);
      await done.waitFor({ timeout: 120_000 });
      const byRole = await stage.form.evaluate(() => window.__replica?.byRole() ?? {});
      must(byRole['subject.fullName'] !== undefined, 'the portal does not hold the child’s name');
      return `${await firstLine(done)} The portal itself holds ${Object.keys(byRole).length} values.`;
    },
  },
  {
    does: 'prints the supplement request for the missing paper',
    async run(stage) {
      await tab(stage.panel, 'Bản nháp').click();
      const [sheet] = await Promise.all([
        stage.session.context.waitForEvent('page'),
        stage.panel.getByRole('button', { name: 'Phiếu yêu cầu bổ sung' }).click(),
      ]);
      await sheet.getByText('PHIẾU YÊU CẦU').first().waitFor();
      stage.page = sheet;
      await stage.picture('supplement');
      return (await sheet.locator('body').innerText()).includes('chứng sinh')
        ? 'the slip names the missing paper with its legal basis'
        : 'the slip is open';
    },
  },
];

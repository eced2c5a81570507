/** The tour, first part: opening a birth dossier, typing it, mending what is told. */
import { BIRTH } from '../../e2e/support/addresses';
import { choosePassphrase, panelOf, untilReport } from '../../e2e/support/panel';
import { eFormOf, Hand } from '../../replicas/hand';
import { cast } from '../../tests/cast';
import { fatherRequests } from '../../tests/dossiers/birth';
import { firstLine, must, problem, tab, type Stage, type Step } from './stage';

/** Types without leaving the field, the way Unikey does: letters, backspaces, letters again. */
async function typeLikeUnikey(
  stage: Stage,
  name: string,
  bursts: readonly [text: string, backspaces: number][],
): Promise<void> {
  const box = stage.form.locator(`input[name=${name}]`).first();
  await box.click();
  for (const [text, backspaces] of bursts) {
    await box.pressSequentially(text);
    for (let count = 0; count < backspaces; count++) await box.press('Backspace');
  }
}

export const ENTER: readonly Step[] = [
  {
    does: 'opens the birth procedure on the justice portal',
    async run(stage) {
      await stage.page.goto(BIRTH.wizard);
      stage.panel = await panelOf(stage.page);
      await stage.panel.locator('.panel-head').getByText('1.001193').waitFor();
      return `${await firstLine(stage.panel.locator('h1'))}; sureness: ${await firstLine(stage.panel.locator('.panel-head .badge'))}; first paper: ${await firstLine(stage.panel.locator('.paper-name').first())}`;
    },
  },
  {
    does: 'chooses a passphrase on the first run',
    async run(stage) {
      await choosePassphrase(stage.session);
      await stage.panel.locator('.panel-foot').getByText('Chưa có gì để lưu').waitFor();
      return 'the vault is open; nothing typed, nothing saved';
    },
  },
  {
    does: 'goes on to the e-form in its cross-origin frame',
    async run(stage) {
      await stage.page.locator('[data-e2e=btn-next]').click();
      stage.form = await eFormOf(stage.page);
      stage.hand = new Hand(stage.form);
      const report = await untilReport(stage.session, stage.page, (seen) => seen.fields.length > 40);
      const known = report.fields.filter((field) => field.role).length;
      must(known === report.fields.length, `${report.fields.length - known} fields without a role`);
      return `${report.fields.length} fields, all recognised; ${report.checklist.length} papers in the checklist`;
    },
  },
  {
    does: 'types the child’s name through Unikey, in small letters with two spaces',
    async run(stage) {
      await typeLikeUnikey(stage, 'HoTenKS', [
        ['nguyeenx', 4],
        ['ễn  minh an', 0],
      ]);
      const value = await stage.form.locator('input[name=HoTenKS]').first().inputValue();
      must(value === 'nguyễn  minh an', `the keys were disturbed: ${value}`);
      await stage.panel.locator('.panel-foot.saved').waitFor();
      must(
        (await stage.panel.locator('.problem').count()) === 0,
        'the panel judged before the field was left',
      );
      return `not a key disturbed; ${await firstLine(stage.panel.locator('.panel-foot p'))}`;
    },
  },
  {
    does: 'leaves the field, and mends the name with one press',
    async run(stage) {
      await stage.form.locator('input[name=HoTenKS]').first().press('Tab');
      await tab(stage.panel, 'Cần sửa').click();
      await stage.panel.locator('.problem').first().waitFor();
      const before = await firstLine(stage.panel.locator('.problem strong').first());
      const fixes = stage.panel.locator('.problem').getByRole('button', { name: /^Sửa thành/ });
      for (let left = await fixes.count(); left > 0; left = await fixes.count()) {
        await fixes.first().click();
        await stage.panel.waitForFunction(
          (before) =>
            [...document.querySelectorAll('.problem button')].filter((button) =>
              button.textContent?.startsWith('Sửa thành'),
            ).length < before,
          left,
        );
      }
      const value = await stage.form.locator('input[name=HoTenKS]').first().inputValue();
      must(/^(Nguyễn Minh An|NGUYỄN MINH AN)$/.test(value), `the field holds "${value}"`);
      return `“${before}” → ${value}, with "Hoàn tác" offered`;
    },
  },
  {
    does: 'types the father’s personal id with one digit short',
    async run(stage) {
      await stage.hand.text('SoDinhDanhCha', cast.hung.personalId!.slice(0, 11));
      const row = problem(stage.panel, '12 chữ số');
      await row.waitFor();
      must((await stage.form.locator('[data-so-tay~=error]').count()) > 0, 'the field is not marked');
      return firstLine(row.locator('strong').first());
    },
  },
  {
    does: 'presses Enter on the message and is taken to the field; types the missing digit',
    async run(stage) {
      await problem(stage.panel, '12 chữ số').locator('[data-row]').first().press('Enter');
      await stage.form.waitForFunction(
        () => (document.activeElement as HTMLInputElement | null)?.name === 'SoDinhDanhCha',
      );
      await stage.hand.text('SoDinhDanhCha', cast.hung.personalId!);
      await problem(stage.panel, '12 chữ số').waitFor({ state: 'detached' });
      return 'the message went away by itself';
    },
  },
  {
    does: 'gives the child a day of birth in the future and a father who is younger',
    async run(stage) {
      await stage.hand.text('NgaySinhChon', '5-10-2029');
      await stage.hand.date('NamSinhChaKS', '12/03/2030');
      await stage.panel.locator('.problem.error').first().waitFor();
      await stage.picture('problems');
      await stage.picture('guide-problems', { of: 'panel', height: 460 });
      const lines = await stage.panel.locator('.problem.error strong').allInnerTexts();
      must(lines.length >= 1, 'no error is shown');
      await stage.hand.text('NgaySinhChon', fatherRequests.values['subject.birthDate']!);
      await stage.hand.date('NamSinhChaKS', cast.hung.birthDate);
      return lines.join(' | ');
    },
  },
  {
    does: 'presses "Kiểm tra" halfway: the summary counts what is missing',
    async run(stage) {
      await stage.panel.getByRole('button', { name: 'Kiểm tra' }).click();
      await stage.panel.locator('.verdict.error').waitFor();
      return stage.panel.locator('.verdict strong').innerText();
    },
  },
  {
    does: 'types the rest of the dossier',
    async run(stage) {
      await stage.hand.type(fatherRequests.values);
      const report = await untilReport(
        stage.session,
        stage.page,
        (seen) => !seen.issues.some((issue) => issue.severity === 'error'),
        20_000,
      );
      return `${report.fields.filter((field) => field.value !== '').length} fields filled, ${report.issues.length} issues left`;
    },
  },
];

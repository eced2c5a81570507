/**
 * The guided tour: a clerk's morning in one sitting, played with real keys and mouse in a headless browser. Each step
 * says what was done and what the overlay answered, saves a numbered picture, and must hold.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launch, type Session } from '../e2e/support/browser';
import { BIRTH, MARRIAGE } from '../e2e/support/addresses';
import { coveredControls, cutTexts } from '../e2e/support/look';
import { choosePassphrase, panelOf, untilReport } from '../e2e/support/panel';
import { eFormOf, Hand } from '../replicas/hand';
import type { Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { cast } from '../tests/cast';
import { fatherRequests } from '../tests/dossiers/birth';

interface Stage {
  session: Session;
  /** Saves a picture by name for the README (only with `--docs`). */
  picture(name: string): Promise<void>;
  page: Page;
  panel: Frame;
  form: Frame;
  hand: Hand;
}

interface Step {
  /** What the clerk does. */
  does: string;
  /** Returns what the overlay answered; throws when the step does not hold. */
  run(stage: Stage): Promise<string>;
}

function must(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

const problem = (panel: Frame, text: string | RegExp) =>
  panel.locator('.problem').filter({ hasText: text }).first();
const tab = (panel: Frame, name: string) => panel.getByRole('tab', { name: new RegExp(`^${name}`) });
const firstLine = async (locator: ReturnType<Frame['locator']>): Promise<string> =>
  (await locator.innerText()).split('\n')[0]!.trim();

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const addressOf = (site: string, form: string): string => {
  const found = SITES.find(({ name }) => name === site)?.addresses.find((one) => one.form === form);
  if (!found) throw new Error(`${site} shows no ${form}`);
  return found.url;
};
const JOINED_BIRTH = addressOf('lien-thong', 'khai-sinh');
const WITHOUT_PACK = addressOf('e-form', 'xac-nhan-thong-tin-ho-tich');

const STEPS: readonly Step[] = [
  {
    does: 'opens the birth procedure on the justice portal',
    async run(stage) {
      await stage.page.goto(BIRTH.wizard);
      stage.panel = await panelOf(stage.page);
      await stage.panel.locator('.panel-head').getByText('1.001193').waitFor();
      return `${await firstLine(stage.panel.locator('h1'))}; sureness: ${await firstLine(stage.panel.locator('.panel-head .badge'))}`;
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
  {
    does: 'changes "Quan hệ": the portal wipes the block, one press puts it back',
    async run(stage) {
      const id = await stage.form.locator('input[name=SoDinhDanhC]').first().inputValue();
      must(id !== '', 'the requester was empty before');
      await stage.hand.tick('QuanHe', 'Mẹ đẻ');
      const offer = stage.panel.getByRole('button', { name: /^Đặt lại \d+ ô$/ });
      await offer.waitFor({ timeout: 15_000 });
      const words = await firstLine(stage.panel.locator('.notice').filter({ has: offer }));
      await offer.click();
      await stage.panel.getByText(/^Đã đặt lại/).waitFor({ timeout: 60_000 });
      must(
        (await stage.form.locator('input[name=SoDinhDanhC]').first().inputValue()) === id,
        'the requester’s id was not put back',
      );
      return `“${words}” → ${await firstLine(stage.panel.getByText(/^Đã đặt lại/))}`;
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
      await stage.panel.getByRole('button', { name: 'Xem và đặt lại' }).click({ timeout: 20_000 });
      const apply = stage.panel.getByRole('button', { name: /^Đặt lại \d+ ô$/ });
      await apply.waitFor();
      await stage.picture('restore');
      await apply.click();
      const done = stage.panel.getByText(/^Đã đặt lại \d+\/\d+ ô/);
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
      stage.page = await stage.session.context.newPage();
      await stage.page.goto(`chrome-extension://${stage.session.extensionId}/desk.html`);
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
];

/** Plays all steps. Returns whether every one held. */
export async function tour(replicas: Replicas, folder: string, docs: string | null): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const session = await launch({ port: replicas.port });
  const stage = {
    session,
    page: session.page,
    async picture(name: string) {
      if (docs) await stage.page.screenshot({ path: join(docs, `${name}.png`) });
    },
  } as Stage;
  let held = 0;
  const problems: string[] = [];
  console.log(`\nA clerk enters a birth and a marriage dossier (pictures in ${folder}).\n`);
  for (const [index, step] of STEPS.entries()) {
    const number = String(index + 1).padStart(2, '0');
    console.log(`${number}  The clerk ${step.does}.`);
    try {
      const answer = await step.run(stage);
      console.log(`    ✓ ${answer}`);
      held++;
    } catch (error) {
      console.log(`    ✗ ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
      problems.push(`step ${number}`);
    }
    await stage.page.screenshot({ path: join(folder, `${number}.png`) });
    const ugly = [...(await coveredControls(stage.page)), ...(await cutTexts(stage.page))];
    for (const line of ugly) console.log(`    ✗ ${line}`);
    if (ugly.length > 0) problems.push(`picture ${number}`);
  }
  const foreign = replicas.requests.filter(({ host }) => !host.endsWith('.gov.vn'));
  if (foreign.length > 0) problems.push('requests to other hosts');
  await session.close();
  console.log(
    `\n${held} of ${STEPS.length} steps held; ${replicas.requests.length} requests, all of the portal itself.`,
  );
  if (problems.length > 0) console.log(`Not in order: ${problems.join(', ')}.`);
  return problems.length === 0;
}

/** What a reviewer and a clerk see of checks and findings, in real Chromium: nothing cut, no barrier that axe knows, the mouse not needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutIn } from './support/look';
import { picture } from './support/picture';
import { supervisionView, type SupervisionView } from './support/supervision-view/serve';
import { inTurn } from '../tests/turn';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

const barriers = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });

/** Seventeen of the sample and some by risk are judged, every fifth with a fault. */
async function fillSheets(check: string): Promise<void> {
  const result = await window.ledger.result(check, Date.now());
  const random = result!.sheets.filter(({ turn }) => turn > 0).toSorted((a, b) => a.turn - b.turn);
  const others = result!.sheets.filter(({ turn }) => turn === 0);
  for (const [n, { key, outcome }] of [...random.slice(0, 17), ...others.slice(0, 2)].entries()) {
    if (outcome?.done) continue;
    const sheet = await window.ledger.sheet(check, key);
    const marks = sheet!.ticks.map(({ item }, at) => ({
      key,
      mark: {
        what: 'tick' as const,
        as: 'reviewer' as const,
        check,
        item,
        verdict: n % 5 === 0 && at === 0 ? ('fail' as const) : ('pass' as const),
        class: 'major' as const,
        reason: n % 5 === 0 && at === 0 ? 'paper-unreadable' : '',
        print: window.printOf(sheet!.row, item) ?? '',
      },
    }));
    await window.ledger.mark(
      [...marks, { key, mark: { what: 'done' as const, as: 'reviewer' as const, check } }],
      window.now(),
    );
  }
}

const SIZES = [
  { name: 'desk', viewport: { width: 1366, height: 768 } },
  { name: 'zoomed', viewport: { width: 1093, height: 614 } },
];
describe.each(inTurn(SIZES, 2))('$name', ({ name, viewport }) => {
  let shown: SupervisionView;
  let page: Page;
  const flaws: string[] = [];
  const look = async (state: string) => {
    await picture(page, `${name}-${state}`);
    flaws.push(...[...(await cutIn(page)), ...(await barriers(page))].map((flaw) => `${state}: ${flaw}`));
  };
  const press = (words: string | RegExp) => page.getByRole('button', { name: words }).first().click();
  beforeAll(async () => {
    shown = await supervisionView(viewport);
    page = shown.page;
    page.on('pageerror', (error) => flaws.push(String(error)));
    await page.waitForFunction(() => window.ready);
    await page.evaluate(AXE);
  });
  afterAll(() => shown?.close());

  it('from the plan to the closed finding, with the keyboard where it is quicker', async () => {
    await page.evaluate(() => window.place('checks'));
    await page.getByText('Chưa có đợt kiểm tra nào').waitFor();
    await look('list-empty');
    await press('Lập đợt kiểm tra');
    await page.getByText(/\d+ trong \d+ hồ sơ/).waitFor();
    await page.getByLabel('Nộp khi còn lỗi').check();
    await look('plan');
    await page.getByLabel('Sai số ± (điểm phần trăm)').fill('0');
    await page.getByText('Ghi số từ 0,1').waitFor();
    await look('plan-fault');
    await page.getByLabel('Sai số ± (điểm phần trăm)').fill('12');
    await press('Rút mẫu');
    await page.getByLabel('Số bốc công khai').check();
    await page.getByLabel('Số đã bốc').fill('12345678');
    await look('draw');
    await page.locator('.dialog').getByRole('button', { name: 'Rút mẫu' }).click();
    await page.getByText('Chưa có hồ sơ nào kiểm xong.').waitFor();
    await look('check-new');
    await press(/^Kiểm hồ sơ đầu tiên/);
    await page.locator('.check-sheet').waitFor();
    await look('sheet');
    const left = async () => page.locator('.check-item .badge.neutral').count();
    for (let more = await left(); more > 0; more--) {
      await page.keyboard.press(more === 5 ? '2' : '1');
      if (more === 5) {
        await look('sheet-fail');
        await page.keyboard.press('Enter');
      }
      await page.waitForFunction(
        (before) => document.querySelectorAll('.check-item .badge.neutral').length < before,
        more,
      );
    }
    await press(/^Trả về cán bộ/);
    await page.getByLabel('Lời nhắn').fill('Thiếu trang 2 của bản quét');
    await look('give-back');
    await page.locator('.dialog').getByRole('button', { name: 'Trả về 1 mục' }).click();
    await page.getByText('Đã trả 1 mục').waitFor();
    await press('Hoàn tất phiếu');
    await page.getByText('Phiếu đã hoàn tất.').waitFor();
    await look('sheet-done');
    const check = await page.evaluate(() => window.about().split('/')[0]!);
    await page.evaluate(fillSheets, check);
    await page.evaluate((id) => window.place('checks', id), check);
    await page.getByText('Đã kiểm 17 / 19').waitFor();
    await look('result');
    await page.locator('.supervision > main').evaluate((main) => main.scrollTo(0, 700));
    await look('result-2');
    await page.locator('.supervision > main').evaluate((main) => main.scrollTo(0, 99999));
    await look('result-3');
    await press('Kết thúc đợt kiểm tra');
    await look('end');
    await page.keyboard.press('Escape');

    await page.evaluate(() => window.place('findings'));
    await page.locator('.finding-row').first().click();
    await page.getByText('Diễn biến').waitFor();
    await look('findings-reviewer');
    const owner = await page.evaluate(async () => {
      const [one] = await window.ledger.findings({}, Date.now());
      return Number(one!.row.clerk.at(-1));
    });
    await page.evaluate((n) => window.as(n), owner);
    await page.evaluate(() => window.place('findings'));
    await page.getByText('Tôi cần trả lời (1)').waitFor();
    await page.locator('.finding-row').first().click();
    await look('findings-clerk');
    await page.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await look('answer');
    await page.getByLabel('Giải trình: có lý do').check();
    await page.getByLabel('Lời nhắn').fill('Đã quét lại đủ trang, tải lên cổng');
    await page.getByRole('button', { name: 'Gửi trả lời' }).click();
    await page.getByText('Đã gửi trả lời').waitFor();
    await page.evaluate(() => window.as(4));
    await page.evaluate(() => window.place('findings'));
    await page.getByText('Chờ kết luận (1)').waitFor();
    await page.locator('.finding-row').first().click();
    await press('Đóng phát hiện');
    await page.getByLabel('Chấp nhận giải trình').check();
    await page.getByLabel('Lời nhắn').fill('Bản quét mới rõ');
    await page.locator('.dialog').getByRole('button', { name: 'Đóng', exact: true }).click();
    await page.getByText('Đóng: chấp nhận giải trình').waitFor();
    await look('closed');
    expect(flaws).toEqual([]);
  });
});

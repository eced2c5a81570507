/** Figures of the register in real Chromium: the seeds' own figures over the real ledger, the report on paper, nothing cut, no barrier. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halfYear } from '../tests/supervision/half-year';
import { cutIn } from './support/look';
import { picture } from './support/picture';
import { supervisionView, type SupervisionView } from './support/supervision-view/serve';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');
const HALF = '2026-01-01..2026-06-30';

let shown: SupervisionView;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  shown = await supervisionView({ width: 1366, height: 768 });
  page = shown.page;
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForFunction(() => window.ready);
  await page.evaluate(AXE);
});
afterAll(async () => {
  await shown?.close();
  expect(errors).toEqual([]);
});

/** The register holds these dossiers and no others. */
async function holds(rows: ReturnType<typeof halfYear>): Promise<void> {
  await page.evaluate(async (next) => {
    const { ledger } = window;
    for (;;) {
      const some = await ledger.rows({}, 0, 500, window.now());
      if (some.length === 0) break;
      await ledger.erase(
        some.map(({ key }) => key),
        window.now(),
      );
    }
    for (let from = 0; from < next.length; from += 1_000)
      await ledger.add(next.slice(from, from + 1_000) as never, window.now());
  }, rows);
}
const plain = (rows: ReturnType<typeof halfYear>) =>
  rows.map(
    ({ v: _v, id: _id, rev: _rev, changedAt: _at, deleted: _d, office: _o, machine: _m, ...row }) => row,
  );
const to = async (about: string): Promise<void> => {
  await page.evaluate((place) => window.place('numbers', place), about);
  await page.locator('.numbers-ended, .report-sheet, .numbers-block').first().waitFor();
};
const row = (name: string) =>
  page.locator('.numbers-table tr', { has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) });
const barriers = () =>
  page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
const pagesOf = async (): Promise<number> =>
  [
    ...(await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/g),
  ].length;

describe('an office like any', () => {
  it('is shown without anything cut, at 100 and 125 %, and without a barrier', async () => {
    const flaws: string[] = [];
    await to('2026-10');
    for (const [width, height] of [
      [1366, 768],
      [1093, 614],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const about of ['2026-10', '2026-09-01..2026-10-31', '2026-10:report']) {
        await to(about);
        for (const details of await page.locator('.numbers-table details').all())
          if (about === '2026-10') await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
        await picture(page, `${width}-${about.replace(/\W+/g, '-')}`);
        flaws.push(
          ...[...(await cutIn(page)), ...(await barriers())].map((flaw) => `${width} ${about}: ${flaw}`),
        );
      }
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  });

  it('is walked through by the keyboard: another month, the report, and back', async () => {
    await to('2026-10');
    await page.getByRole('button', { name: 'Tháng trước' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Số liệu tháng 9/2026' })
      .or(page.getByRole('heading', { level: 1, name: 'Số liệu tháng 09/2026' }))
      .waitFor();
    await page.getByRole('button', { name: 'Báo cáo in' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.report-sheet').waitFor();
    await page.getByRole('button', { name: 'Về số liệu' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.numbers-ended').first().waitFor();
    expect(await page.evaluate(() => window.about())).toBe('2026-09');
  });
});

describe("the seeds' own figures, over the real ledger", () => {
  it('5.554 → 69,90 % early, 30,10 % on time; the report of it is one or two pages', async () => {
    await holds(plain(halfYear(3_882, 1_672, 0)) as never);
    await to(HALF);
    await row('Sớm hạn').getByText('3.882/5.554').waitFor();
    expect(await row('Sớm hạn').locator('td').allInnerTexts()).toEqual(['69,90\u00A0%', '3.882/5.554']);
    expect(await row('Đúng hạn').locator('td').allInnerTexts()).toEqual(['30,10\u00A0%', '1.672/5.554']);
    await to(`${HALF}:report`);
    expect(await page.locator('.report-sheet').innerText()).toContain('sớm hạn 3.882 hồ sơ, 69,90\u00A0%');
    expect(await pagesOf()).toBeLessThanOrEqual(2);
  });

  it('772 → 713, 59, 0', async () => {
    await holds(plain(halfYear(713, 59, 0)) as never);
    await to(HALF);
    await row('Sớm hạn').getByText('713/772').waitFor();
    expect(await row('Đúng hạn').locator('td').last().innerText()).toBe('59/772');
    expect(await row('Trễ hạn').locator('td').last().innerText()).toBe('0/772');
  });
});

describe('the report on paper', () => {
  it('stays on two pages when everything in it is long', async () => {
    const rows = plain(halfYear(400, 80, 20)).map((one, n) => ({
      ...one,
      procedure: `1.${String(1000 + (n % 20)).padStart(6, '0')}`,
      papers: Array.from({ length: 6 }, (_, paper) => ({
        id: `giay-to-${paper}`,
        state: n % (paper + 2) === 0 ? ('missing' as const) : ('received' as const),
        source: 'scan' as const,
        print: '',
      })),
      open: [{ rule: `rule-${n % 9}`, severity: 'warn' as const, count: 2 }],
    }));
    await holds(rows as never);
    await to(`${HALF}:report`);
    // names as long as the law makes them
    await page.evaluate(() => {
      const long = 'Đăng ký biến động quyền sử dụng đất, tài sản gắn liền với đất do nhận thừa kế';
      for (const cell of document.querySelectorAll('.report-sheet section:nth-of-type(n+3) tbody th'))
        cell.textContent = long;
      for (const line of document.querySelectorAll('.report-head .editable.line'))
        line.textContent = 'ỦY BAN NHÂN DÂN XÃ HÙNG VĨ TRƯỜNG SƠN BẮC THƯỢNG';
    });
    await picture(page, 'long', { fullPage: true });
    expect(await pagesOf()).toBe(2);
  });
});

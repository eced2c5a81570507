/**
 * "Sổ theo dõi" in the built extension, with the real worker and database: an office begins its register from an old list, works in it by
 * keyboard, closes the browser's page and finds all of it again.
 */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPage as say } from '../utils/i18n/vi/supervision-register';
import { launch, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { cutTexts } from './support/look';
import { picture } from './support/picture';

/** 1366×768 at 100 % and at 125 %. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
];
const MANY = 300;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await launch({ port: 9 });
  page = await setUpVault(session);
  await page.evaluate(() => (location.hash = 'supervision=register'));
  await page.getByText(say.none).waitFor();
});
afterAll(() => session?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const total = (n: string) => page.getByText(say.total(n), { exact: true }).waitFor();

async function look(name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await picture(page, `register-${name}-${size.width}`);
    expect(await cutTexts(page), `${name} ${size.width}`).toEqual([]);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations, `${name} ${size.width}`).toEqual([]);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
/** An old book: so many dossiers received since the first of the last month, some of them done. */
function oldBook(): string {
  const now = new Date(Date.now() + 7 * 3_600_000);
  const [year, month] =
    now.getUTCMonth() === 0 ? [now.getUTCFullYear() - 1, 12] : [now.getUTCFullYear(), now.getUTCMonth()];
  const day = (n: number): string => `${two(n)}/${two(month)}/${year}`;
  const lines = Array.from({ length: MANY }, (_, n) =>
    [
      `H57.132-${two(n % 28)}-${String(n).padStart(4, '0')}`,
      n % 3 ? '1.001193' : '1.000656',
      day(1 + (n % 20)),
      day(4 + (n % 20)),
      n % 4 ? day(2 + (n % 20) + (n % 5)) : '',
    ].join('\t'),
  );
  return ['Mã hồ sơ\tMã thủ tục\tNgày tiếp nhận\tNgày hẹn trả\tNgày kết thúc xử lý', ...lines].join('\n');
}

describe.sequential('an office and its register', () => {
  it('takes in an old list, after showing what it would do', async () => {
    await look('empty');
    await button(say.lists.open).click();
    await page.getByLabel(say.lists.paste).fill(oldBook());
    await button(say.lists.look).click();
    await page.getByLabel(say.lists.want.add(String(MANY))).check();
    await look('preview');
    await button(say.lists.save(String(MANY))).click();
    await total(String(MANY));
    await look('list');
  });

  it('draws a few rows of many, and is moved in by keys', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    const current = page.locator('.register-table tr.current');
    await current.locator('td.of-code', { hasText: 'H57' }).waitFor();
    expect(await current.getAttribute('aria-rowindex')).toBe(String(MANY + 1));
    expect(await page.locator('.register-table tbody tr').count()).toBeLessThan(80);
  });

  it('finds, enters an end and takes it back without the mouse', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('-0004');
    await page.getByText(say.found('1'), { exact: true }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('x');
    await page.locator('.act-form input').waitFor();
    await look('act');
    await page.keyboard.press('Enter');
    const state = page.locator('.register-detail .badge').first();
    await state.filter({ hasText: say.class.late }).waitFor();
    // the row shows it as soon as it is kept; the form goes when the log has it as well
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('register-table');
    await button(say.edit.undo).last().click();
    await state.filter({ hasText: say.class.overdue }).waitFor();
    await page.keyboard.press('Escape');
    await button(say.clear).click();
    await total(String(MANY));
  });

  it('says at once what is overdue, and groups', async () => {
    const overdue = page.locator('.count', { hasText: say.class.overdue });
    const count = (await overdue.locator('strong').textContent())!;
    expect(Number(count)).toBe(MANY / 4);
    await overdue.click();
    await page.getByText(say.found(count), { exact: true }).waitFor();
    await button(say.clear).click();
    await page.getByLabel(say.view.label).selectOption({ label: say.view.procedure });
    await look('groups');
    await button('1.000656').or(button('Đăng ký khai tử')).first().click();
    await page.getByText(say.found(String(MANY / 3)), { exact: true }).waitFor();
    await button(say.clear).click();
  });

  it('gives a table to whoever asks for it', async () => {
    await button(say.export.open).click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(say.export.xlsx).click()]);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await page.getByText(say.export.done(String(MANY))).waitFor();
  });

  it('has everything again after the page was closed', async () => {
    await page.reload();
    await total(String(MANY));
  });
});

/** The panel's look and keys in real Chromium at the size of the dock, over tabs in memory. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { scenes } from './support/panel-view/scenes';
import { picture } from './support/picture';
import { view, type View } from './support/view';

let panel: View;
let page: Page;

beforeAll(async () => {
  panel = await view(fileURLToPath(new URL('./support/panel-view/main.tsx', import.meta.url)), {
    width: 380,
    height: 768,
  });
  page = await panel.open();
});
afterAll(() => panel?.close());

const show = (scene: string) => page.evaluate((name) => window.showScene(name), scene);

/** Everything that would annoy at a counter: sideways scrolling, cut text, tiny letters, controls outside the frame. */
const flaws = () =>
  page.evaluate(() => {
    const found: string[] = [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it travels into the page
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`;
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('#panel *')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5))
        found.push(`outside: ${name(element)}`);
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (text && Number.parseFloat(style.fontSize) < 13) found.push(`small: ${name(element)}`);
      if (
        text &&
        style.overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.tagName !== 'SELECT'
      )
        found.push(`cut: ${name(element)}`);
    }
    return found;
  });

describe('every state fits 380 × 768', () => {
  for (const scene of Object.keys(scenes))
    for (const tab of ['papers', 'problems', 'draft'])
      it(`${scene}, ${tab}`, async () => {
        await show(scene);
        const button = page.locator(`#tab-${tab}`);
        if ((await button.count()) > 0) await button.click();
        expect(await flaws()).toEqual([]);
        await picture(page, `${scene}-${tab}`);
      });
});

const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

const states = () =>
  page.locator('.paper select').evaluateAll((list) => list.map((one) => (one as HTMLSelectElement).value));

describe('keys', () => {
  it('marks papers without a mouse', async () => {
    await show('drafts');
    await page.locator('.paper .tick').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    expect(await states()).toEqual(['received', 'missing']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    expect(await states()).toEqual(['unseen', 'missing']);
    await page.keyboard.press('n');
    await page.keyboard.type('hẹn 3 giờ');
    expect(await page.locator('textarea').inputValue()).toBe('hẹn 3 giờ');
    await page.keyboard.press('Escape');
    expect(await page.locator('.paper-note').first().textContent()).toContain('hẹn 3 giờ');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('tick'))).toBe(true);
    await page.keyboard.press('v');
    expect(await page.locator('.why').count()).toBe(1);
  });
  it('leads from the check to the first mistake and to its field', async () => {
    await show('mistakes');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.locator('.summary:focus').waitFor();
    expect(await focused()).toContain('Còn 4 lỗi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.panelTab?.panel.cursor.value)).toBe(
      'dates:not-real:subject.birthDate',
    );
  });
  it('opens the list of keys and is put away', async () => {
    await show('drafts');
    await page.locator('#tab-papers').focus();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').textContent()).toContain('Alt+Shift+K');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => window.panelTab?.panel.open.value)).toBe(true);
    await page.locator('#tab-papers').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.panelTab?.panel.open.value)).toBe(false);
  });
  it('says what the end of a shift does before it does it, above the saved line', async () => {
    await show('drafts');
    await page.getByRole('button', { name: 'Kết thúc ca', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 bản nháp chưa nộp vẫn được giữ').waitFor();
    expect(await flaws()).toEqual([]);
    await picture(page, 'end-shift');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Kết thúc ca');
    expect(await page.evaluate(() => window.panelTab?.panel.open.value)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('2 bản nháp chưa nộp vẫn được giữ').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.panelTab?.requests.some(({ type }) => type === 'vault.endShift'));
  });
  it('walks through the tabs with the arrows', async () => {
    await show('drafts');
    await page.locator('#tab-papers').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-problems').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-papers').getAttribute('aria-selected')).toBe('true');
  });
  it('finds a procedure without accents', async () => {
    await show('papers');
    await page.getByRole('button', { name: 'Chọn thủ tục khác' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('ket hon');
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.panelTab?.settle());
    expect(await page.locator('h1').textContent()).toBe('Đăng ký kết hôn');
  });
  it('takes no focus by itself', async () => {
    const nobody = () => page.evaluate(() => document.activeElement === document.body);
    await show('wiped');
    expect(await nobody()).toBe(true);
    // The summary takes the focus when it is asked for, and not again when a key leads from problem to problem.
    await show('mistakes');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.locator('#tab-papers').click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() =>
      window.panelTab?.broadcast({ type: 'broadcast.command', tabId: 7, command: 'next' }),
    );
    await page.locator('.problem.here').waitFor();
    expect(await nobody()).toBe(true);
    // Nor does an open note, whatever else is drawn anew.
    await show('drafts');
    await page.getByRole('button', { name: 'Ghi chú' }).first().click();
    await page.locator('.paper .tick').last().focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('tick'))).toBe(true);
  });
});

const job = () => page.evaluate(() => window.panelTab?.panel.jobs.job.value?.kind ?? null);

describe('only a hand writes', () => {
  it('a made-up click does not put a block back, a real one does', async () => {
    await show('wiped');
    const button = page.getByRole('button', { name: 'Điền lại 5 ô' });
    await button.evaluate((element) => (element as HTMLElement).click());
    await page.evaluate(() => window.panelTab?.settle());
    expect(await job()).toBeNull();
    await button.click();
    await page.evaluate(() => window.panelTab?.settle());
    expect(await job()).toBe('put-back');
    expect(await page.locator('.notice.ok').textContent()).toContain('Đã điền lại 5/5 ô.');
  });
  it('nor restores a draft', async () => {
    await show('preview');
    const button = page.getByRole('button', { name: /^Điền lại \d+ ô$/ });
    await button.evaluate((element) => (element as HTMLElement).click());
    await page.evaluate(() => window.panelTab?.settle());
    expect(await job()).toBeNull();
    await button.click();
    await page.evaluate(() => window.panelTab?.settle());
    expect(await job()).toBe('restore');
  });
});

describe('what the portal says and shows', () => {
  const shot = (name: string) => picture(page, `x-${name}`);
  it('keeps its messages, leads to the field, and clears them', async () => {
    await show('said');
    await page.getByText('Cổng vừa báo').waitFor();
    await page.getByRole('button', { name: 'Tới ô này' }).click();
    await page.getByRole('button', { name: 'Xem cả 3 thông báo' }).click();
    expect(await page.locator('.said li').count()).toBe(3);
    await page.getByRole('button', { name: 'Xóa danh sách' }).click();
    expect(await page.locator('.said').count()).toBe(0);
  });
  it('shows what has changed, and a report that can be read before it is saved', async () => {
    await show('drift');
    await page.getByRole('button', { name: 'Xem chi tiết' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Không còn thấy (5)');
    expect(await dialog.textContent()).toContain('từ 20/11/2026');
    const report = await dialog.locator('textarea').inputValue();
    expect(report).toContain('- SoDinhDanhMe (since 2026-11-20)');
    expect(report).toContain('writing goes on');
    expect(await flaws()).toEqual([]);
    await shot('drift');
    await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
    const kept = await page.evaluate(() => window.panelTab!.kept);
    expect(kept.files).toEqual([{ name: 'bieu-mau-thay-doi-2026-11-20.txt', text: report }]);
    expect(kept.drift['x-eform/birth']).toMatchObject({ '-SoDinhDanhMe': '2026-11-20' });
    await page.keyboard.press('Escape');
  });
  it('advises on the table of papers and checks files before they are attached', async () => {
    await show('table');
    await page.getByRole('heading', { name: 'Bảng hồ sơ trên cổng' }).waitFor();
    expect(await page.locator('.advice li').allTextContents()).toEqual([
      expect.stringContaining('Tệp “Van ban uy quyen.pdf”'),
      expect.stringContaining('chưa đánh dấu'),
      expect.stringContaining('còn lại từ hồ sơ trước'),
      expect.stringContaining('Cổng bắt buộc dòng'),
    ]);
    await page.getByRole('button', { name: 'Kiểm tra tệp trước khi đính kèm' }).click();
    await page.locator('.files input[type=file]').setInputFiles([
      { name: 'GCS.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') },
      { name: 'ban.chup.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7 …') },
      { name: 'lon.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(3 * 1_048_576, '%PDF-1.7') },
    ]);
    await page.getByText('lon.pdf').waitFor();
    const lines = await page.locator('.files li').allTextContents();
    expect(lines[0]).toContain('Đính kèm được.');
    expect(lines[1]).toMatch(/bên trong là PDF.*dấu chấm ở giữa/);
    expect(lines[2]).toContain('Nặng 3 MB, cổng nhận dưới 2 MB');
    expect(await flaws()).toEqual([]);
    await page.locator('.files').scrollIntoViewIfNeeded();
    await shot('files');
  });
  it('asks which commune is meant, and only a hand may answer', async () => {
    await show('several-units');
    const choice = page.getByRole('button', { name: 'Phường Ngọc Hà' });
    await choice.evaluate((element) => (element as HTMLElement).click());
    await page.evaluate(() => window.panelTab?.settle());
    expect(await choice.count()).toBe(1);
    await choice.click();
    await page.evaluate(() => window.panelTab?.settle());
    expect(await page.locator('.notice.ok').textContent()).toContain('Đã điền lại 62/62 ô.');
  });
  it('finds a procedure that has no pack', async () => {
    await show('papers');
    await page.getByRole('button', { name: 'Chọn thủ tục khác' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.evaluate(() => window.panelTab?.settle());
    await page.keyboard.type('xac nhan thong tin ho tich');
    await page.getByText('chưa có danh mục').first().waitFor();
    await shot('picker-known');
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.panelTab?.settle());
    expect(await page.locator('h1').textContent()).toBe('Xác nhận thông tin hộ tịch');
    expect(await page.locator('#tab-panel').textContent()).toContain('chưa có danh mục giấy tờ');
  });
});

it('has no accessibility fault that a machine can find', async () => {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core')) });
  for (const scene of [
    'papers',
    'mistakes',
    'preview',
    'wiped',
    'fill-result',
    'not-saved',
    'said',
    'table',
    'drift',
    'several-units',
    'locked-not-kept',
    'shift-ended',
  ])
    for (const tab of ['papers', 'problems', 'draft']) {
      await show(scene);
      const button = page.locator(`#tab-${tab}`);
      if ((await button.count()) > 0) await button.click();
      const faults = await page.evaluate(async () => {
        const axe = (
          window as unknown as {
            axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe;
        const { violations } = await axe.run(document.querySelector('#panel')!);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults, `${scene}, ${tab}`).toEqual([]);
    }
});

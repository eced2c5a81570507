/** The desk's list, backups, erasing and the log in real Chromium at 1366×768, over a background in memory: looks, keys, speed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { picture } from './support/picture';
import { view, type View } from './support/view';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let shown: View;
let page: Page;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('./support/desk-view/main.tsx', import.meta.url));
  shown = await view(entry, { width: 1366, height: 768 });
  page = await shown.open();
  await page.addScriptTag({ content: AXE });
});
afterAll(() => shown?.close());

const show = (drafts: number) => page.evaluate((count) => window.showDesk(count), drafts);
const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();

/** What a clerk would trip over: sideways scrolling, cut text, things outside the window, what axe finds. */
async function look(name: string): Promise<void> {
  await picture(page, name);
  const flaws = await page.evaluate(async () => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('#desk *')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 0.5 || left < -0.5)) found.push(`outside: ${element.className}`);
      const style = getComputedStyle(element);
      const cut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (cut && !/INPUT|TEXTAREA/.test(element.tagName)) found.push(`cut: ${element.className}`);
    }
    const { axe } = window as unknown as {
      axe: {
        run(
          root: Node,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    return [...found, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)];
  });
  expect(flaws).toEqual([]);
}

describe('the desk shows, without a flaw,', () => {
  it('the list with what is coming, and choosing in it', async () => {
    await show(40);
    await page.locator('.draft-row').first().waitFor();
    await look('list');
    await press('Chọn');
    await page.locator('.choosing > input').nth(1).check();
    await page.locator('.choosing > input').nth(3).check();
    await look('choosing');
    await page.locator('.choice').getByRole('button', { name: 'Xóa hẳn' }).click();
    await page.getByText('Xóa hẳn 2 bản nháp?').waitFor();
    await look('erase-chosen');
    await page.keyboard.press('Escape');
  });

  it('a draft with two values in one field, and the news about it', async () => {
    await show(5);
    await page.evaluate(() => {
      const draft = window.keepingHouse.drafts.get(window.example(3).id)!;
      draft.fields[0]!.others = [{ value: 'Trần Thị Lan', at: draft.fields[0]!.at + 90_000 }];
      window.keepingHouse.more.set(draft.id, { doubled: 1 });
      const at = draft.updatedAt;
      window.keepingHouse.report = {
        at,
        restored: 12,
        damaged: 1,
        wiped: true,
        clock: { from: at, to: at + 400 * 86_400_000 },
      };
      return window.keepingDesk.reload();
    });
    await page.getByText('Đã khôi phục 12').waitFor();
    await look('news');
    await press('Mở để chọn');
    await page.locator('.doubled').waitFor();
    await look('doubled');
    await page.evaluate(() => {
      window.keepingHouse.report = { at: 0, restored: 0, damaged: 0, wiped: false, clock: null };
      return window.keepingDesk.reload();
    });
    await page.waitForFunction(() => !document.querySelector('.desk-news'));
    await look('doubled-alone');
    await page.getByRole('button', { name: 'Giữ giá trị này: “Trần Thị Lan”' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.doubled').waitFor({ state: 'detached' });
    await press('Xuất ra tệp');
    await page.getByText('Xuất bản nháp ra tệp').waitFor();
    await look('export-one');
    await page.keyboard.press('Escape');
  });

  it('backups, terms, erasing for a citizen, the log', async () => {
    await show(120);
    await page.evaluate(() => {
      const { keepingHouse: house } = window;
      for (const what of ['unlocked', 'exported', 'shift-ended', 'unlocked', 'handed-over'] as const)
        house.note(what, 3);
      house.note('erased-due', 4, null);
      house.log[1]!.ref = '5f49d9f1-e025-420a-8a0b-610effd61a50';
      house.office = 'BA==';
      house.provedAt = 0;
      return window.keepingDesk.refresh();
    });
    await press('Sao lưu và xóa');
    await page.getByText('Sao lưu 120 bản nháp').waitFor();
    await look('backup');
    await press('Sao lưu 120 bản nháp');
    await page.getByText('7K2M-0QXF').waitFor();
    await look('backup-dialog');
    await page.keyboard.press('Escape');
    await press('Thời hạn');
    await page.getByLabel('Sau khi nộp').fill('99');
    await press('Lưu thời hạn');
    await look('terms');
    await press('Xóa theo yêu cầu');
    const number = await page.evaluate(() => window.example(2).fields[1]!.value);
    await page.getByLabel('Số định danh hoặc họ tên đầy đủ').fill(number);
    await press('Tìm');
    await page.locator('.hits input').first().check();
    await look('person');
    await press('Xóa hẳn 1 bản nháp…');
    await look('person-erase');
    await page.keyboard.press('Escape');
    await press('Nhật ký');
    await page.getByText('Nhật ký nguyên vẹn').waitFor();
    await look('log');
  });

  it('what a file holds before it comes in', async () => {
    await show(12);
    await page.evaluate(() => {
      const { example, keepingHouse: house } = window;
      const drafts = Array.from({ length: 70 }, (_, at) => example(at + 4));
      house.drafts.get(drafts[2]!.id)!.note = 'đã sửa ở máy này';
      window.nextFile(drafts, { cut: true, missing: 3, broken: 5 });
    });
    await press('Nhập từ tệp');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'sao-luu-2026-11-19.sotay', mimeType: '', buffer: Buffer.from('x') });
    await page.locator('dialog textarea').waitFor();
    await look('import-key');
    await page.locator('dialog textarea').fill('7DK4M-0QXZT-9WJ2B');
    await press('Nhập');
    await page.getByText('Tệp có 70 bản nháp').waitFor();
    await look('import-preview');
    await page.locator('dialog .preview').evaluate((list) => list.scrollTo(0, 1e6));
    await look('import-preview-end');
    await press('Nhập 62 bản nháp');
    await page.getByText('Đã nhập 62 bản nháp.').waitFor();
    await look('imported');
  });
});

describe('ten thousand drafts', () => {
  /** ms from the answer of the background to the picture. */
  const painted = (act: string) =>
    page.evaluate(async (what) => {
      const { keepingDesk: desk } = window;
      const begun = performance.now();
      if (what === 'list') desk.drafts.value = [...desk.drafts.value!];
      else desk.query.value = what;
      // the frame in which it is drawn, and its end
      await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    }, act);

  /** ms: the list, a first search after it has come, a search while typing (the middle of some). */
  const measured = async () => {
    await show(10_000);
    await page.locator('.draft-row').first().waitFor();
    expect(await page.locator('.draft-row').count()).toBe(100);
    // a hand needs longer to the search field than the folding behind the picture
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
    const first = await painted('cho giay');
    await painted('');
    const lists = [await painted('list'), await painted('list'), await painted('list')];
    await painted('list');
    const searches = [];
    for (const words of ['h', 'he', 'hen', 'hen l', 'khai sinh', 'khai sinh cho', '20/11'])
      searches.push(await painted(words));
    const text = (all: number[]) => all.map((ms) => ms.toFixed(0)).join(' ');
    console.log(
      `10,000 drafts, ms until painted: list ${text(lists)}; first search ${first.toFixed(0)}; then ${text(searches)}`,
    );
    return { list: Math.min(...lists), first, search: searches.sort((a, b) => a - b)[3]! };
  };

  it('stand in the list within 150 ms, and a search is answered within 50 ms', async () => {
    // other browsers may keep the machine busy: measured until it had a quiet moment, which a slow list never has
    await expect
      .poll(
        async () => {
          const { list, first, search } = await measured();
          return list <= 150 && first <= 200 && search <= 50;
        },
        { timeout: 50_000, interval: 1_000 },
      )
      .toBe(true);
  });
});

/**
 * "Soạn tình huống" in a real browser with the real engine: an office writes a scenario by keyboard alone, tries it, exports it, deletes it,
 * imports it again, and it is the same. Pictures for looking at: `PICTURES=folder`.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../utils/practice/types';
import { launch, type Session } from './support/browser';
import { cutTexts } from './support/look';
import { picture } from './support/picture';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 576 }, // 1280×720 at 125 %
];
const BIRTH = '1.001193';

let session: Session;
let page: Page;
beforeEach(async () => {
  session = await launch({ port: 9 });
  page = session.page;
  await page.goto(`chrome-extension://${session.extensionId}/desk.html#practice`);
  await page.getByRole('button', { name: 'Soạn tình huống của cơ quan' }).click();
  await page.getByRole('heading', { name: 'Tình huống đã soạn' }).waitFor();
});
afterEach(() => session?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const keyText = () => page.getByRole('complementary', { name: 'Đáp án máy tính ra' }).innerText();
const kept = async (): Promise<Scenario[]> =>
  page.evaluate(async () => {
    const { officeScenarios } = await chrome.storage.local.get('officeScenarios');
    return ((officeScenarios as { scenarios?: never[] } | undefined)?.scenarios ?? []) as never;
  });

/** A birth registration that the program has made, in which everything is right. */
async function begun(): Promise<void> {
  await page.getByLabel('Thủ tục', { exact: true }).selectOption(BIRTH);
  await button('Bắt đầu soạn').click();
  await page.locator('.authoring-decision').waitFor();
}
async function download(press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(mkdtempSync(join(tmpdir(), 'sotay-author-')), file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
/** Which control has the focus: its label, its words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const labels = [...((at as HTMLInputElement | null)?.labels ?? [])].map((one) => one.textContent);
    return [at?.getAttribute('aria-label'), ...labels, at?.tagName === 'SELECT' ? '' : at?.textContent]
      .map((text) => text?.trim())
      .filter(Boolean)
      .join(' | ');
  });
/** Tab until it is there, as a hand would; not for ever. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const isIt = (text: string): boolean =>
    typeof name === 'string' ? text.split(' | ').includes(name) : name.test(text);
  for (let presses = 0; presses < 200; presses++) {
    if (isIt(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never came to ${String(name)}`);
}

/** Down the list that has the focus. */
async function choose(value: string): Promise<void> {
  const at = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  for (let presses = 0; presses < 100 && (await at()) !== value; presses++)
    await page.keyboard.press('ArrowDown');
  expect(await at()).toBe(value);
}

/** Nothing is cut, nothing scrolls sideways, axe finds nothing serious. */
async function looksRight(name: string): Promise<void> {
  await page.evaluate(axe.source);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await picture(page, `author-${name}-${size.width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name).toBe(true);
    expect(await cutTexts(page), `${name} ${size.width}`).toEqual([]);
  }
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
  });
  expect(found, name).toEqual([]);
  await page.setViewportSize(SIZES[0]!);
}

describe('an office', () => {
  it('writes a scenario by keyboard alone, and the key follows each step', async () => {
    await tabTo('Thủ tục');
    await choose(BIRTH);
    await tabTo('Bắt đầu soạn');
    await page.keyboard.press('Enter');
    await page.locator('.authoring-decision').waitFor();
    expect(await keyText()).toContain('Tiếp nhận');

    await tabTo('Tên tình huống');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Khai sinh, quên giấy chứng sinh');
    await tabTo('Lời người dân ở quầy');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Tôi khai sinh cho cháu.');
    // a paper is folded out and taken away
    await tabTo(/Giấy \d+: .*GIẤY CHỨNG SINH/i);
    await page.keyboard.press('Enter');
    await tabTo('Bỏ giấy này');
    await page.keyboard.press('Enter');
    await expect.poll(keyText).toContain('Yêu cầu bổ sung');
    await expect.poll(keyText).toMatch(/Giấy chứng sinh\s*thiếu/);
    // the keyboard stays where the paper was, and saving is one key away
    expect(await focused()).toContain('Giấy tờ người dân mang theo');
    await tabTo('Lưu', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    const [own] = await kept();
    expect(own).toMatchObject({
      title: 'Khai sinh, quên giấy chứng sinh',
      says: 'Tôi khai sinh cho cháu.',
      procedure: BIRTH,
    });
    expect(own!.traps.map(({ kind }) => kind)).toContain('missing-paper');
    expect(own!.id).toMatch(/^office-/);
  });

  it('tries it, exports it, deletes it, takes that back, imports it: it is the same', async () => {
    await begun();
    await page.getByLabel('Tên tình huống').fill('Khai sinh để mang đi');
    await button('Lưu và làm thử').click();
    await page.getByText('Người dân cần làm thủ tục nào?').waitFor();
    const before = await kept();
    expect(before).toHaveLength(1);

    await button('Dừng lại').click();
    await page.getByText('Khai sinh để mang đi').first().waitFor(); // offered to trainees
    await button('Soạn tình huống của cơ quan').click();
    const file = await download(() => button('Xuất ra tệp: Khai sinh để mang đi').click());
    await button('Xóa: Khai sinh để mang đi').click();
    await page.getByText('Chưa có tình huống nào.').waitFor();
    expect(await kept()).toEqual([]);
    await button('Lấy lại').click();
    await page.getByText('1 tình huống', { exact: true }).waitFor();
    expect(await kept()).toEqual(before);
    await button('Xóa: Khai sinh để mang đi').click();
    await page.getByText('Chưa có tình huống nào.').waitFor();

    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Tệp có 1 tình huống đọc được.').waitFor();
    expect(await kept()).toEqual([]); // nothing is taken in before somebody has said so
    await button('Nhập 1 tình huống').click();
    await page.getByText('Đã nhập 1 tình huống.').waitFor();
    expect(await kept()).toEqual(before);
    // once more: it is here already
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Không có gì mới để nhập.').waitFor();
    await page.keyboard.press('Escape');
    expect(await kept()).toEqual(before);
  });

  it('is told why a file is not taken, and keeps what it has', async () => {
    await begun();
    await button('Lưu').click();
    await page.getByText('Đã lưu.').waitFor();
    await button('Về danh sách').click();
    const before = await kept();
    const [own] = before;
    const real = structuredClone(own!) as unknown as { id: string; title: string; says: string };
    Object.assign(real, { id: 'office-real', title: 'Có số thật', says: 'Số của tôi là 0912 345 678.' });
    const folder = mkdtempSync(join(tmpdir(), 'sotay-author-'));
    const give = async (name: string, content: string) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      await page.locator('input[type=file]').setInputFiles(path);
    };
    const file = (more: object) =>
      JSON.stringify({ format: 'so-tay-mot-cua/scenarios', version: 1, ...more });
    for (const [content, sentence] of [
      ['{"x":', 'Đây không phải tệp tình huống của Sổ tay.'],
      [file({ version: 2, scenarios: [] }), 'Tệp do bản mới hơn ghi.'],
      [' '.repeat(4_000_001), 'Tệp quá lớn.'],
      [file({ scenarios: Array.from({ length: 201 }, () => own) }), 'Mỗi máy giữ tối đa 200 tình huống.'],
    ] as const) {
      await give('bad.json', content);
      await page.getByText(sentence).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(sentence).waitFor({ state: 'detached' });
    }
    await give(
      'half.json',
      file({ scenarios: [real, { ...own, id: 'office-other', title: 'Của đơn vị bạn' }] }),
    );
    await page.getByText('Tình huống 1 “Có số thật”').waitFor();
    await page.getByText('có số giống số thật, bỏ qua').waitFor();
    await looksRight('import');
    await button('Nhập 1 tình huống').click();
    await page.getByText('Đã nhập 1 tình huống.').waitFor();
    expect((await kept()).map(({ title }) => title)).toEqual([own!.title, 'Của đơn vị bạn']);
  });

  it('cannot keep real numbers, and is asked before unsaved work is left', async () => {
    await begun();
    await page.getByLabel('Lời người dân ở quầy').fill('Số định danh của tôi là 001094123456.');
    await button('Lưu').click();
    await page.getByText('Không dùng số thật (Lời người dân ở quầy).').waitFor();
    await looksRight('faults');
    expect(await kept()).toEqual([]);
    await button('Về danh sách').click();
    await page.getByText('Bỏ phần chưa lưu?').waitFor();
    await button('Soạn tiếp').click();
    await page.getByLabel('Lời người dân ở quầy').fill('Số định danh của tôi là 001094000011.');
    await button('Lưu').click();
    await page.getByText('Đã lưu.').waitFor();
    await button('Về danh sách').click();
    await page.getByRole('heading', { name: 'Tình huống đã soạn' }).waitFor();
    expect(await kept()).toHaveLength(1);
  });

  it('sees everything at every size, without a flaw', async () => {
    await looksRight('empty');
    await begun();
    await looksRight('begun');
    const paper = page.locator('.authoring-paper').first();
    await paper.locator('summary').click();
    await paper
      .getByRole('button', { name: /^Gài sai/ })
      .first()
      .click();
    await button('Giấy không ai cần').click();
    await paper.scrollIntoViewIfNeeded();
    await looksRight('paper');
  });

  it('loses nothing of what a newer program or another window has kept', async () => {
    const strange = { id: 'office-9', schema: 2, title: 'Của bản mới' };
    await page.evaluate(
      (one) => chrome.storage.local.set({ officeScenarios: { version: 1, scenarios: [one] } }),
      strange,
    );
    await begun();
    await button('Lưu').click();
    await page.getByText('Đã lưu.').waitFor();
    expect(await kept()).toHaveLength(2);
    expect(await kept()).toContainEqual(strange);
    await page.evaluate(() => chrome.storage.local.set({ officeScenarios: { version: 2, all: 'x' } }));
    await page.getByLabel('Tên tình huống').fill('Lần nữa');
    await button('Lưu').click();
    await page.getByText('Tình huống do bản mới hơn ghi.').waitFor();
    expect(await page.evaluate(() => chrome.storage.local.get('officeScenarios'))).toEqual({
      officeScenarios: { version: 2, all: 'x' },
    });
  });
});

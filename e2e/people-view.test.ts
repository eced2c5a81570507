/** What clerks see of themselves and their keys, in real Chromium: nothing cut, no barrier that axe knows, and no mouse needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutIn } from './support/look';
import { picture } from './support/picture';
import { view, type View } from './support/view';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');
const entry = (name: string) => fileURLToPath(new URL(`./support/people-view/${name}.tsx`, import.meta.url));

/** What axe finds on the page as it stands. */
const barriers = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });

describe.each([
  { name: 'desk', viewport: { width: 1366, height: 768 } },
  { name: 'popup', viewport: { width: 360, height: 600 } },
])('$name', ({ name, viewport }) => {
  let shown: View;
  let page: Page;
  const show = async (scene: string) => {
    await page.evaluate((which) => window.showPeople(which), scene);
    await page
      .locator(name === 'desk' ? '.card h1, .detail h1' : '.popup')
      .first()
      .waitFor();
  };
  const look = async (state: string) => {
    await picture(page, `${name}-${state}`, { fullPage: name === 'popup' });
    return [...(await cutIn(page)), ...(await barriers(page))].map((flaw) => `${state}: ${flaw}`);
  };
  beforeAll(async () => {
    shown = await view(entry(name), viewport);
    page = await shown.open();
    await page.evaluate(AXE);
  });
  afterAll(() => shown?.close());

  it('fits, in every state', async () => {
    const flaws: string[] = [];
    for (const scene of await page.evaluate(() => window.peopleScenes)) {
      await show(scene);
      flaws.push(...(await look(scene)));
    }
    expect(flaws).toEqual([]);
  });

  /** A state that is a press or two away. */
  const STEPS: Record<string, readonly (readonly [scene: string, state: string, ...presses: string[]])[]> = {
    desk: [
      ['one', 'erase', 'Quên mật khẩu?'],
      ['several', 'erase-several', 'Quên mật khẩu?'],
      ['recover-one', 'recover', 'Quên mật khẩu?', 'Đặt mật khẩu mới'],
      ['recover-several', 'recover-who', 'Quên mật khẩu?'],
      ['account', 'passphrase', 'Đổi mật khẩu', 'Đổi mật khẩu'],
      ['account', 'make-key', 'Tạo khóa khôi phục', 'Dùng khóa này'],
      ['account', 'take-key', 'Dùng khóa đã có của cơ quan'],
      ['account-key', 'remove-key', 'Bỏ khóa khỏi máy này'],
      ['account', 'leave', 'Rời máy này…'],
      ['account', 'end-shift', 'Kết thúc ca'],
    ],
    popup: [
      ['open', 'end-shift', 'Kết thúc ca'],
      ['off-duty', 'nobody-chosen', 'Mở khóa'],
    ],
  };
  it.each(STEPS[name]!)('fits: %s, %s', async (scene, state, ...presses) => {
    await show(scene);
    for (const words of presses) await page.getByRole('button', { name: words, exact: true }).click();
    expect(await look(state)).toEqual([]);
  });

  if (name === 'popup') return;

  it.each([1024, 860, 480])('fits a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 768 });
    const flaws: string[] = [];
    for (const scene of ['several', 'long-name']) {
      await show(scene);
      flaws.push(...(await look(`${scene}-${width}`)));
    }
    await page.setViewportSize(viewport);
    expect(flaws).toEqual([]);
  });

  it('chooses a colleague and unlocks without a mouse', async () => {
    await show('several');
    // the passphrase is waited for: whoever is on duty only types
    await page.locator('input[type=password]:focus').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.who :checked').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Quầy 2 – Hùng');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tài khoản: Quầy 2 – Hùng' }).waitFor();
  });

  it('ends a shift without a mouse', async () => {
    await show('account');
    await page.getByRole('button', { name: 'Kết thúc ca', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3 bản nháp chưa nộp vẫn được giữ').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sổ tay đang khóa' }).waitFor();
    expect(await page.locator('.who :checked').count()).toBe(0);
  });

  it('prints the recovery sheet, and nothing else of the desk', async () => {
    await show('account');
    await page.getByRole('button', { name: 'Tạo khóa khôi phục' }).click();
    await page.getByText('Mã đối chiếu của khóa').waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    await picture(page, 'desk-paper', { fullPage: true });
    await page.emulateMedia({ media: 'screen' });
    expect(paper).toContain('KHÓA KHÔI PHỤC CỦA CƠ QUAN');
    expect(paper).toContain('AAAA-1');
    expect(paper).toContain('Người giữ');
    for (const other of [
      'Chưa rõ thủ tục',
      'Quầy 1',
      'Đổi mật khẩu',
      'Khóa này chỉ hiện một lần',
      'In tờ này',
    ])
      expect(paper).not.toContain(other);
  });
});

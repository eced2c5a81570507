/**
 * A clerk who has no mouse does a whole dossier: the portal's form with Tab, the check, the way to each mistake and back, the papers,
 * a note, the slip, a draft put back, the end of the shift. At every stop of ours the ring is measured, and the focus is never lost.
 */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judge } from '../replicas/kit/judge';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { cast } from '../tests/cast';
import type { PanelCommand } from '../utils/messaging/protocol';
import { barriers, ring } from './support/barriers';
import { launch, worker, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { panelOf, untilReport } from './support/panel';
import { ARMED_AFTER } from './support/press';

declare global {
  interface Window {
    __judge?: Judge;
  }
}

const ADDRESS = SITES.find(({ name }) => name === 'named')!.addresses[0]!.url;
const { lan } = cast;
/** Eleven digits: the mistake that is to be found. */
const WRONG = lan.personalId!.slice(0, 11);

let replicas: Replicas;
let session: Session;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  await (await setUpVault(session)).close();
  page = session.page;
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.__judge !== undefined);
  panel = await panelOf(page);
  await untilReport(session, page, ({ fields }) => fields.length > 5);
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

/** What the browser tells us when it takes the keys of a command: Playwright's keys reach pages only. */
async function command(name: PanelCommand): Promise<void> {
  const background = await worker(session.context);
  await background.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const event = chrome.commands.onCommand as unknown as { dispatch(...told: unknown[]): void };
    event.dispatch(command, tab);
  }, name);
}

const keys = async (...all: string[]) => {
  for (const key of all) await page.keyboard.press(key);
};

/** What has the focus in our panel: its name as it is read out; '' when the focus is not there. */
const inPanel = () =>
  panel.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus() || !at || at === document.body) return '';
    return (
      at.getAttribute('aria-label') ??
      (at as HTMLInputElement).labels?.[0]?.textContent ??
      at.textContent ??
      ''
    );
  });
const lost: string[] = [];
/** Every stop of ours that was passed without a ring. A focus that has gone on to the portal meanwhile is the portal's; it must be on something there. */
async function seen(): Promise<void> {
  const fault = await ring(panel);
  const isGone = fault !== null && !(await panel.evaluate(() => document.hasFocus()));
  if (isGone && !/^(BODY|IFRAME|)$/.test((await field()).tag)) return;
  if (fault) lost.push(`${expect.getState().currentTestName}: ${fault}`);
}
/** Tab until it is there, measuring each stop on the way; not for ever: nothing keeps the focus. */
async function tabTo(what: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const at = await inPanel();
    if (at !== '') await seen();
    if (what.test(at)) return;
    passed.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never came to ${String(what)}; it was at: ${passed.join(' | ')}`);
}
const comesToPanel = (what = /./) => expect.poll(inPanel).toMatch(what);

/** The field of the portal that has the focus. */
const field = () =>
  page.evaluate(() => {
    const at = document.activeElement;
    const id = at && window.__judge!.idAt(at);
    const { type = '', readOnly = false } = (at ?? {}) as HTMLInputElement;
    return {
      id: id ?? '',
      role: (id && window.__judge!.roles()[id]) ?? '',
      tag: at?.tagName ?? '',
      type,
      readOnly,
    };
  });
/** What Lan tells the clerk, by what a field asks for. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/personalId$/, WRONG],
  [/fullName$/, lan.fullName],
  [/birthDate$/, lan.birthDate!],
  [/idIssueDate$/, '15/05/2021'],
  [/Date$/, '15/05/2021'],
  [/phone$/, '0912345678'],
  [/email$/, 'lan@example.vn'],
  [/Issuer$/, 'Bộ Công an'],
];

describe.sequential('without a mouse', () => {
  it('types the portal’s form from Tab to Tab', async () => {
    const typed = new Set<string>();
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const { id, role, tag, type, readOnly } = await field();
      if (tag === 'IFRAME' || (await inPanel()) !== '') break;
      if (id === '' || typed.has(id) || readOnly) continue;
      typed.add(id);
      const answer = answers.find(([asked]) => asked.test(role))?.[1];
      if (tag === 'SELECT') await keys('ArrowDown');
      else if (type === 'radio' || type === 'checkbox') await keys('Space');
      else if (answer) await page.keyboard.type(answer);
      else if (tag === 'INPUT' || tag === 'TEXTAREA') await page.keyboard.type('Thôn Đông');
    }
    expect(typed.size).toBeGreaterThan(8);
    await panel.locator('.panel-foot.saved').waitFor();
  });

  it('asks for the check, goes from the summary to the mistake, mends it, and is told', async () => {
    await command('check');
    await comesToPanel(/lỗi/);
    await seen();
    await tabTo(/12 chữ số/);
    await keys('Enter');
    await expect.poll(async () => (await field()).role).toMatch(/personalId$/);
    await keys('ControlOrMeta+a');
    await page.keyboard.type(lan.personalId!);
    await keys('Tab');
    await panel.getByText('12 chữ số').waitFor({ state: 'detached' });
  });

  it('comes into the panel and back to where it was', async () => {
    await command('toggle');
    await comesToPanel();
    await seen();
    await command('toggle');
    await expect.poll(async () => (await field()).role).toMatch(/personalId$/);
    await command('toggle');
    await comesToPanel();
    await keys('Escape');
    await expect.poll(async () => (await field()).role).toMatch(/personalId$/);
  });

  it('chooses another procedure and goes on where it was', async () => {
    await command('toggle');
    await comesToPanel();
    await tabTo(/^Chọn thủ tục/, 'Shift+Tab');
    await keys('Enter');
    await comesToPanel(/Tìm theo tên/);
    await seen();
    await page.keyboard.type('tinh trang hon nhan');
    await panel.getByText('1.004873').first().waitFor();
    await keys('Enter');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await comesToPanel(/^Chọn thủ tục/);
  });

  it('says the case and ticks every paper', async () => {
    await tabTo(/^Cần sửa/);
    await keys('ArrowLeft');
    await comesToPanel(/^Giấy tờ$/);
    await tabTo(/^Đã nhận: /);
    const papers = await panel.locator('.paper').count();
    for (let at = 0; at < papers; at++) {
      await keys('Space', 'ArrowDown');
      await seen();
    }
    expect(await panel.locator('.paper.received').count()).toBe(papers);
    // one is missing after all: the slip is for that
    await keys('3');
    await panel.locator('.paper.missing').waitFor();
  });

  it('writes a note and prints the slip', async () => {
    await tabTo(/^Giấy tờ$/, 'Shift+Tab');
    await keys('ArrowRight', 'ArrowRight');
    await comesToPanel(/^Bản nháp/);
    await tabTo(/^Ghi chú/);
    await page.keyboard.type('hẹn 3 giờ');
    await tabTo(/^Phiếu yêu cầu/);
    const opened = session.context.waitForEvent('page');
    await keys('Enter');
    const slip = await opened;
    await slip.locator('.sheet:visible').first().waitFor();
    await slip.evaluate(() =>
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) }),
    );
    for (let presses = 0; presses < 30; presses++) {
      await slip.keyboard.press('Tab');
      const fault = await ring(slip);
      if (fault) lost.push(`slip: ${fault}`);
      if (await slip.evaluate(() => /^In\b/.test(document.activeElement?.textContent?.trim() ?? ''))) break;
    }
    await slip.keyboard.press('Enter');
    await slip.waitForFunction(() => 'printed' in window);
    expect(await barriers(slip)).toEqual([]);
    await slip.close();
    await page.bringToFront();
  });

  it('has the dossier put back after the portal has lost it', async () => {
    const before = await page.evaluate(() => window.__judge!.values());
    await page.reload();
    await page.waitForFunction(() => window.__judge !== undefined);
    panel = await panelOf(page);
    await panel.getByRole('button', { name: 'Xem và điền lại' }).waitFor();
    await keys('Tab');
    await command('toggle');
    await comesToPanel();
    await tabTo(/^Xem và điền lại/, 'Shift+Tab');
    await keys('Enter');
    await comesToPanel(/^Điền lại bản nháp/);
    // left, and come to again by the list of drafts
    await keys('Escape');
    await comesToPanel();
    await tabTo(/^Giấy tờ$/);
    await keys('ArrowRight', 'ArrowRight');
    await tabTo(/^Xem$/);
    await keys('Enter');
    await tabTo(/^Điền lại \d+ ô/);
    await page.waitForTimeout(ARMED_AFTER);
    await keys('Enter');
    await panel
      .locator('.notice')
      .getByText(/Đã điền lại/)
      .waitFor();
    await comesToPanel();
    expect(await page.evaluate(() => window.__judge!.values())).toEqual(before);
    await tabTo(/^Đóng$/);
    await keys('Enter');
    await comesToPanel();
  });

  it('leaves nothing that axe would find, and ends the shift', async () => {
    expect(await barriers(panel)).toEqual([]);
    await tabTo(/^Kết thúc ca/);
    // a finger that stays on the key asks, and does not answer
    await page.keyboard.down('Enter');
    await panel.locator('.end-shift-ask button').first().waitFor();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await comesToPanel(/Kết thúc/);
    await keys('Escape');
    await comesToPanel(/^Kết thúc ca/);
    await keys('Enter');
    await panel.locator('.end-shift-ask button').first().waitFor();
    await keys('Enter');
    await panel.getByRole('heading', { name: /khóa/ }).waitFor();
    await comesToPanel();
    await seen();
  });

  it('was never without a ring on the way', () => {
    expect([...new Set(lost)]).toEqual([]);
  });
});

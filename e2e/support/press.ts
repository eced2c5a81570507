/** A form with one field that a press in the panel would change: what clickjacking is about, and what must work on an honest page. */
import type { Frame, Locator, Page } from 'playwright-core';
import { parts } from '../../utils/i18n/vi/parts';
import { EVENTS } from '../../replicas/portal-events/site';
import type { Session } from './browser';
import { panelOf, untilReport } from './panel';

export const WRITTEN = 'nguyễn văn an';
const MENDED = 'Nguyễn Văn An';

export interface Target {
  page: Page;
  panel: Frame;
  /** The button that would write into the field. */
  button: Locator;
  /** Middle of the button, in the panel's own CSS px. */
  middle(): Promise<{ x: number; y: number }>;
  /** Moves the mouse onto the button, at whatever zoom the page has given itself: the panel is at the right edge of the window. */
  reach(): Promise<void>;
  /** Trusted presses that have arrived at the button since the last call. */
  arrived(): Promise<number>;
  /** What stands in the field. */
  value(): Promise<string>;
  /** The mistake once more; resolves when the panel offers to mend it. */
  again(): Promise<void>;
  /** Resolves when the field was mended; false: it was not, within the time. */
  mended(ms?: number): Promise<boolean>;
}

export async function target(session: Session, page: Page, address = `${EVENTS}/to-khai/1`): Promise<Target> {
  await page.goto(address);
  return targetOn(session, page);
}

/** The same on a page that is there already. */
export async function targetOn(session: Session, page: Page): Promise<Target> {
  const panel = await panelOf(page);
  await untilReport(session, page, (report) => report.fields.length > 3);
  const field = page.locator('#ho_ten');
  const button = panel.getByRole('button', { name: `Sửa thành “${MENDED}”` });
  const made: Target = {
    page,
    panel,
    button,
    middle: () =>
      button.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    async reach() {
      for (let tries = 0; tries < 40; tries++) {
        const { x, y } = await made.middle();
        const { width, zoom } = await panel.evaluate(() => ({ width: innerWidth, zoom: devicePixelRatio }));
        await page.mouse.move(page.viewportSize()!.width - (width - x) * zoom, y * zoom);
        await page.waitForTimeout(50);
        if (await button.evaluate((element) => element.matches(':hover'))) return;
      }
      throw new Error('The mouse never came onto the button');
    },
    arrived: () =>
      panel.evaluate(() => (window as unknown as { presses: number[] }).presses.splice(0).length),
    value: () => field.inputValue(),
    async again() {
      await field.fill('');
      await field.pressSequentially(WRITTEN);
      await page.locator('#noi_cu_tru').focus();
      await button.waitFor();
    },
    async mended(ms = 3_000) {
      // not by the page's own functions: they may have been patched
      const end = Date.now() + ms;
      while (Date.now() < end) {
        if ((await field.inputValue()) === MENDED) return true;
        await page.waitForTimeout(25);
      }
      return (await field.inputValue()) === MENDED;
    },
  };
  await panel.locator('#tab-problems').click();
  await panel.evaluate((words) => {
    const presses: number[] = [];
    Object.assign(window, { presses });
    window.addEventListener(
      'click',
      (event) => {
        const button = event.target instanceof Element && event.target.closest('button');
        if (event.isTrusted && button && button.textContent?.includes(words)) presses.push(event.timeStamp);
      },
      true,
    );
  }, MENDED);
  await made.again();
  return made;
}

/** Longer than the panel must have been seen and have stood still. */
export const ARMED_AFTER = 750;

/**
 * Presses what writes into the page as a hand does: not in the instant the panel comes into sight, and once more where the panel
 * says that it may have been covered (a quick robot on an idle machine and a starved one both meet that).
 * @throws when it is never taken
 */
export async function pressAsAHand(panel: Frame, button: Locator): Promise<void> {
  const covered = panel.getByText(parts.jobs.covered.text);
  const taken = async (): Promise<boolean> =>
    !(await button.isVisible()) || (await button.isDisabled().catch(() => true));
  for (let tries = 0; tries < 5; tries++) {
    await button.waitFor();
    await button.page().waitForTimeout(ARMED_AFTER);
    await button.click();
    for (const end = Date.now() + 10_000; Date.now() < end; await button.page().waitForTimeout(50)) {
      if (await taken()) return;
      if (await covered.isVisible()) break;
    }
  }
  throw new Error('The panel took no press');
}

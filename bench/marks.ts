/** P3: how long after leaving a field its mistake is marked on the screen, by the page's own clock. */
import type { Page } from 'playwright-core';

/** Mistakes shown in one visit. */
const BLURS = 20;

interface Watched {
  __marks: { left: number; marked: number };
}

/** Types a wrong personal id, leaves the field, waits for the mark; ms of each. */
export async function markTimes(page: Page): Promise<number[]> {
  const id = page.locator('input[name=SoDinhDanhC]');
  const times: number[] = [];
  await page.evaluate(() => {
    const state = { left: 0, marked: 0 };
    Object.assign(window, { __marks: state });
    const input = document.querySelector('input[name=SoDinhDanhC]')!;
    input.addEventListener('blur', () => (state.left = performance.now()));
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-so-tay]'))
        requestAnimationFrame(() => (state.marked = performance.now()));
    });
    observer.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-so-tay'] });
  });
  for (let index = 0; index < BLURS; index++) {
    await id.fill('');
    await id.pressSequentially(`00119000${String(index).padStart(2, '0')}`);
    await page.waitForFunction(() => !document.querySelector('[data-so-tay]'));
    await page.evaluate(() => ((window as unknown as Watched).__marks.marked = 0));
    await id.blur();
    await page.waitForFunction(() => (window as unknown as Watched).__marks.marked > 0);
    times.push(
      await page.evaluate(() => {
        const { left, marked } = (window as unknown as Watched).__marks;
        return marked - left;
      }),
    );
  }
  return times;
}

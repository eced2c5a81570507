/** The panel's look and keys in real Chromium at the size of the dock, over tabs in memory. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { scenes } from './support/panel-view/scenes';
import { view, type View } from './support/view';

const PICTURES = fileURLToPath(new URL('../.cache/panel', import.meta.url));
let panel: View;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
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
        await page.screenshot({ path: `${PICTURES}/${scene}-${tab}.png` });
      });
});

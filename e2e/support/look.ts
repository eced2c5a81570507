/** Looks at a page the way a clerk would: is a control of the portal covered, is a text of ours cut? */
import type { Frame, Page } from 'playwright-core';

const CONTROLS = 'button, a[href], input:not([type=hidden]), select, textarea, [role=button], [tabindex="0"]';

/** Controls of the portal whose middle lies in the window but under our dock. One sentence each. */
export async function coveredControls(page: Page): Promise<string[]> {
  if (!page.url().startsWith('http')) return [];
  const covered: string[] = [];
  for (const frame of page.frames()) {
    if (frame.url().startsWith('chrome-extension:')) continue;
    const offset =
      frame === page.mainFrame() ? { x: 0, y: 0 } : await (await frame.frameElement()).boundingBox();
    if (!offset) continue;
    const found = await frame.evaluate(
      ({ selector, offset, right }) =>
        [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
          const box = control.getBoundingClientRect();
          if (
            box.width === 0 ||
            !control.checkVisibility({ visibilityProperty: true, opacityProperty: true })
          )
            return [];
          const y = box.top + box.height / 2 + offset.y;
          if (y < 0 || y > 768) return [];
          return box.right + offset.x > right
            ? [(control.textContent || control.getAttribute('name') || control.tagName).trim().slice(0, 40)]
            : [];
        }),
      {
        selector: CONTROLS,
        offset,
        right:
          (await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().right))) + 1,
      },
    );
    covered.push(...found.map((name) => `a control of the portal is covered: ${name}`));
  }
  return covered;
}

/** The same of any page or frame, whoever's it is. */
export async function cutIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const cut: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) cut.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.visually-hidden, svg, select')
      )
        continue;
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
      );
      if (!ownText) continue;
      const style = getComputedStyle(element);
      const clipped =
        style.overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.textOverflow !== 'ellipsis';
      const outside = element.getBoundingClientRect().right > innerWidth + 1;
      if (clipped || outside) cut.push(`a text is cut: ${element.textContent!.trim().slice(0, 60)}`);
    }
    return cut;
  });
}

/** Texts of our own pages that are cut or run out of the window. One sentence each. */
export async function cutTexts(page: Page): Promise<string[]> {
  const ours = page.url().startsWith('chrome-extension:')
    ? [page]
    : page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
  const cut: string[] = [];
  for (const frame of ours)
    if ((await frame.evaluate(() => innerWidth).catch(() => 0)) > 60) cut.push(...(await cutIn(frame)));
  return cut;
}

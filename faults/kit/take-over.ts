/** Watches a portal's page from outside while the extension in it is replaced by another version. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Rig } from './rig';

export interface PageWatch {
  /** Our elements beside the page's own, in the order they came; `gone` once they were taken away. `Date.now()`. */
  docks(): Promise<{ at: number; gone: number | null }[]>;
  /** One sentence for each thing that a take-over must not leave behind. */
  wrong(): Promise<string[]>;
}

/** A profile in which Chromium does not leave an unpacked extension switched off after `runtime.reload()`. */
export function developersProfile(rig: Rig): string {
  const profile = rig.folder();
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}

/** To be called before the form is opened. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.context().on('console', (message) => {
    if (message.type() === 'error' && /invalidated|Uncaught/.test(message.text()))
      errors.push(message.text());
  });
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const docks: { at: number; gone: number | null; element: Node }[] = [];
    Object.assign(window, { docks });
    new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        if (target !== document.documentElement) continue;
        for (const element of addedNodes)
          if (element.nodeName === 'DIV') docks.push({ at: Date.now(), gone: null, element });
        for (const element of removedNodes)
          for (const dock of docks) if (dock.element === element) dock.gone = Date.now();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const docks: PageWatch['docks'] = () =>
    page.evaluate(() =>
      (window as unknown as { docks: { at: number; gone: number | null }[] }).docks.map(({ at, gone }) => ({
        at,
        gone,
      })),
    );
  return {
    docks,
    async wrong() {
      const standing = (await docks()).filter(({ gone }) => gone === null).length;
      const rest = await page.evaluate(() => ({
        sheets: document.adoptedStyleSheets.length,
        margin: getComputedStyle(document.documentElement).marginRight,
        errors: 0,
      }));
      return [
        ...(standing === 1 ? [] : [`${standing} docks stand in the page`]),
        ...(rest.sheets <= 2 ? [] : [`${rest.sheets} style sheets of ours`]),
        ...errors.map((text) => `an exception: ${text}`),
      ];
    },
  };
}

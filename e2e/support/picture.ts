import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A picture for looking at: `PICTURES=folder`. Nobody looks at those of an ordinary run, so none are taken there. */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** The guides as paper: the clerk's fits on six pages, no picture is missing, nothing runs out of the sheet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDES, guideHtml, pagesOf, printGuide } from '../scripts/guides/print';
import { launch, type Session } from './support/browser';

let session: Session;
const folder = mkdtempSync(join(tmpdir(), 'stmc-guides-'));
beforeAll(async () => (session = await launch({ port: 9, extension: false })));
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(GUIDES)('$path', ({ path, pages }) => {
  it(`fits on ${pages} pages of A4`, async () => {
    const file = join(folder, `${basename(path)}.html`);
    writeFileSync(file, guideHtml(path));
    const pdf = await printGuide(session.page, file);
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(pages);
    // at the width of the sheet without its margins
    await session.page.emulateMedia({ media: 'print' });
    await session.page.setViewportSize({ width: Math.round((180 / 25.4) * 96), height: 1000 });
    expect(
      await session.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

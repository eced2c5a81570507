/** From dossiers handed in to a workbook on the disk, in the real extension: its content policy lets no library make workers of its own. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gridOf } from '../components/supervision/sheets/grid';
import { dossier } from '../tests/store/backup-help';
import { launch, type Session } from './support/browser';
import { mustAsk, setUpVault } from './support/desk';

/** So many that the sheet and its texts are larger than what `fflate` would do in the page (160 KB). */
const DOSSIERS = 450;
const FOLDER = mkdtempSync(join(tmpdir(), 'sotay-workbook-'));

let session: Session;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  session = await launch({ port: 9 });
  page = await setUpVault(session);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const now = await page.evaluate(() => Date.now());
  const drafts = Array.from({ length: DOSSIERS }, (_, n) => ({
    ...dossier(n + 1),
    procedure: '1.001193',
    createdAt: now,
    updatedAt: now,
  }));
  for (let from = 0; from < DOSSIERS; from += 50)
    await mustAsk(page, { type: 'draft.import', drafts: drafts.slice(from, from + 50) });
  for (const [n, { id }] of drafts.entries()) {
    const receipt = { code: `H57.132-261120-${String(n).padStart(4, '0')}`, at: now, promised: null };
    await mustAsk(page, { type: 'draft.mark', tabId: null, id, receipt } as never);
  }
}, 180_000);
afterAll(() => session?.close());

describe('a month of the counter', () => {
  it('goes into a workbook with its list, and with names only after the tick that the log keeps', async () => {
    await page.goto(`chrome-extension://${session.extensionId}/desk.html#supervision=numbers`);
    await page.reload();
    const received = page
      .locator('.numbers-table tr', { has: page.locator('summary', { hasText: /^Tiếp nhận mới$/ }) })
      .locator('td')
      .first();
    // rows come to the register some seconds after the hand rests
    await expect.poll(() => received.innerText().catch(() => ''), { timeout: 60_000 }).toBe(String(DOSSIERS));

    await page.getByRole('button', { name: 'Xuất Excel' }).click();
    await page.getByLabel('Kèm danh sách').check();
    await page.getByLabel('Ghi thêm họ tên').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^so-lieu-co-ten-\d{4}-\d{2}\.xlsx$/);
    const path = join(FOLDER, 'book.xlsx');
    await download.saveAs(path);

    const book = new Blob([readFileSync(path)]);
    const summary = await gridOf(book);
    expect(summary.find((line) => line[1]?.text === 'Tiếp nhận mới')?.[2]?.text).toBe(String(DOSSIERS));
    const list = await gridOf(book, 'Danh sách hồ sơ');
    expect(list.filter(([code]) => /^H57\.132-261120-\d{4}$/.test(code?.text ?? ''))).toHaveLength(DOSSIERS);
    const [, , first] = list;
    expect(first?.[5]).toMatchObject({ kind: 'day' });
    expect(first?.[0]?.kind).toBe('text');
    expect(list[1]?.at(-1)?.text).toBe('Người được giải quyết');

    const { entries } = await mustAsk(page, { type: 'audit.list' });
    expect(entries.filter(({ what }) => what === 'citizens-exported').map(({ count }) => count)).toEqual([
      DOSSIERS,
    ]);
    expect(entries.some(({ what }) => what === 'report-exported')).toBe(true);
    expect(complaints).toEqual([]);
  });
});

/** The desk's section of procedures in a real browser: search as one types, import, decisions, differences, bad files. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './support/browser';
import { picture } from './support/picture';
import { builtIn } from './support/records';

const NATIONAL = resolve('../shared/data/national/procedures-2026-07.jsonl');
/** A procedure without a pack: its papers are read from the record. */
const CODE = '1.001669';
const { queries } = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as {
  queries: { q: string }[];
};

let session: Session;
let desk: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stmc-catalogue-'));
  session = await launch({ port: 1 });
  desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

const search = () => desk.getByRole('searchbox');
const rows = () => desk.locator('.draft-row');
const shot = async (name: string): Promise<void> => {
  await picture(desk, name);
};
const status = () => desk.locator('.list [role=status]').innerText();

async function openProcedure(query: string): Promise<void> {
  await search().fill(query);
  await search().press('Enter');
  await desk.locator('article', { hasText: query }).waitFor();
}

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function choose(path: string): Promise<void> {
  await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
  await desk.locator('dialog input[type=file]').setInputFiles(path);
  await desk.getByRole('button', { name: 'Đọc tệp' }).click();
}
async function keep(path: string): Promise<void> {
  await choose(path);
  await desk.getByRole('button', { name: /^Lưu / }).click({ timeout: 30_000 });
  await desk.getByText(/^Đã lưu .* thủ tục/).waitFor({ timeout: 30_000 });
  await desk.keyboard.press('Escape');
}
describe('procedures', () => {
  it('are looked up before any passphrase was set, and say of which month they are', async () => {
    await desk.getByRole('button', { name: 'Tra cứu thủ tục' }).click();
    await rows().first().waitFor();
    await desk.getByText('Tạm dùng dữ liệu tháng 7/2026').waitFor();
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await shot('list');
  });

  it('by hand: typed with a slip, walked through with the arrows, opened, pinned, and back', async () => {
    await search().pressSequentially('dang ky khai sih');
    await expect.poll(() => rows().first().innerText()).toContain('1.001193');
    expect(await rows().first().locator('mark').allInnerTexts()).toEqual(['đăng ký khai sinh']);
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { level: 1, name: 'Thủ tục đăng ký khai sinh' }).waitFor();
    await desk.getByRole('heading', { name: 'Giấy tờ' }).waitFor();
    await shot('curated');
    await desk.keyboard.press('f');
    await desk.getByText('Đã ghim vào Hay dùng.').waitFor();
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    expect(await search().inputValue()).toBe('');
    await desk.getByRole('button', { name: 'Hay dùng', exact: true }).click();
    await expect.poll(() => rows().count()).toBe(1);
    await desk.getByRole('button', { name: 'Hay dùng', exact: true }).click();
    await desk.getByLabel('Lĩnh vực').focus();
    await desk.getByLabel('Lĩnh vực').selectOption('Hộ tịch');
    await expect.poll(async () => Number.parseInt(await status(), 10)).toBeLessThan(100);
    // a row below the screen is not laid out (content-visibility) and has no inner text
    for (const row of await rows().allTextContents()) expect(row).toContain('Hộ tịch');
    await desk.getByLabel('Lĩnh vực').selectOption('');
  });

  it('an old code leads to the one of today', async () => {
    await openProcedure('2.000986');
    await desk.getByRole('button', { name: 'Mở 3.000722' }).click();
    await desk.locator('article', { hasText: 'Thay cho mã cũ' }).waitFor();
  });

  it('an office decides what a row is, takes it back, and decides again', async () => {
    await openProcedure(CODE);
    const paper = desk.locator('.paper-list > li').first();
    await paper.locator('summary').click();
    const decide = async (label: string): Promise<void> => {
      await paper
        .getByRole('button', { name: /^(Xác nhận dòng này|Sửa xác nhận)$/ })
        .last()
        .click();
      await desk.getByLabel('Tên gọi ngắn').fill(label);
      await desk.getByLabel('Người xác nhận').fill('Nguyễn Minh An');
      await desk.getByRole('button', { name: 'Lưu xác nhận' }).click();
    };
    await decide('x');
    await desk.getByText('Ghi tên gọi ngắn, từ 3 đến 70 ký tự.').waitFor();
    await shot('decide');
    await desk.getByRole('button', { name: 'Thôi' }).click();
    await decide('Giấy do cơ quan đặt tên');
    await paper.getByText('Giấy do cơ quan đặt tên').waitFor();
    await paper.getByText(/^Nguyễn Minh An xác nhận ngày/).waitFor();
    await desk.locator('.toast').getByRole('button', { name: 'Hoàn tác' }).click();
    await desk.getByText('Đã bỏ xác nhận vừa lưu.').waitFor();
    expect(await paper.getByText('Giấy do cơ quan đặt tên').count()).toBe(0);
    await decide('Giấy do cơ quan đặt tên');
    await paper.getByText('Giấy do cơ quan đặt tên').waitFor();
  });
});

describe('an import', () => {
  it('that cannot be read is refused in a sentence, and nothing is kept', async () => {
    const before = await status();
    const bad: [string, string, RegExp][] = [
      ['cut.json', JSON.stringify(builtIn(CODE)).slice(0, 900), /bị cắt giữa chừng/],
      ['page.json', '<!doctype html><html><body>Request Rejected</body></html>', /trang web/],
      [
        'proto.jsonl',
        `{"__proto__":{"polluted":1},${JSON.stringify(builtIn(CODE)).slice(1)}`,
        /khóa không được phép/,
      ],
      ['empty.json', '', /rỗng/],
    ];
    for (const [name, content, sentence] of bad) {
      await choose(file(name, content));
      // the reason of a skipped record stands in a folded list
      await desk.locator('dialog').getByText(sentence).first().waitFor({ state: 'attached' });
      expect(await desk.getByRole('button', { name: /^Lưu / }).count()).toBe(0);
      await desk.keyboard.press('Escape');
    }
    expect(await status()).toBe(before);
  });

  it('shows its progress, is kept after a look, and the difference is readable; the decision stays', async () => {
    const national = existsSync(NATIONAL);
    if (!national) console.log('skipped: no ../shared (the import is a small one)');
    const changed = builtIn(CODE);
    changed.updatedAt = '2026-11-20';
    changed.cases[0]!.components.push({
      code: '',
      name: 'Bản cam kết theo mẫu mới',
      originals: 2,
      copies: 0,
      hasForm: false,
      forms: [],
    });
    changed.methods = changed.methods.map((method) => ({ ...method, amount: 3, unit: 'WORKING_DAY' }));
    if (national) {
      await choose(NATIONAL);
      await desk.locator('dialog progress').waitFor();
      await desk.getByRole('button', { name: /^Lưu / }).click({ timeout: 30_000 });
      await desk.getByText(/^Đã lưu .* thủ tục/).waitFor({ timeout: 30_000 });
      await shot('import');
      await desk.keyboard.press('Escape');
      await search().fill('');
      await expect.poll(async () => Number((await status()).replace(/\D/g, ''))).toBeGreaterThan(2_600);
    }
    await keep(file('changed.json', JSON.stringify(changed)));
    await openProcedure(CODE);
    const changes = desk.locator('.changes');
    await changes.getByText('Bản cam kết theo mẫu mới').waitFor();
    expect(await changes.locator('ins').allInnerTexts()).toContain('Bản cam kết theo mẫu mới');
    expect(await changes.innerText()).toMatch(/Nay: 3 ngày làm việc/);
    await desk.getByText('Giấy do cơ quan đặt tên').waitFor();
    await shot('changes');
    await desk.getByRole('button', { name: 'Xem', exact: true }).last().click();
    await desk.getByRole('button', { name: 'Xem bản đang dùng' }).waitFor();
  });

  it('makes no key slower than 8 ms, and has its index ready within 200 ms', async () => {
    const all = queries.filter((_query, index) => index % 14 === 0).map(({ q }) => q);
    const cdp = await session.context.newCDPSession(desk);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    const before = await work();
    const { entries, keys, p50, p95 } = await desk.evaluate(typeAll, all);
    const each = (await work()) - before;
    const durations: number[] = [];
    for (let once = 0; once < 3; once++) {
      await desk.goto('about:blank');
      await desk.goto(`chrome-extension://${session.extensionId}/desk.html#procedures`);
      await rows().first().waitFor();
      durations.push(await desk.evaluate(() => performance.getEntriesByName('search index')[0]!.duration));
    }
    const ready = Math.min(...durations);
    console.log(
      `a key over ${entries}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, processor ${(each / keys).toFixed(1)} ms; index ready in ${ready.toFixed(0)} ms`,
    );
    // the processor's own time does not depend on what else runs here; the clock is only asked on a calm computer
    expect(each / keys).toBeLessThanOrEqual(8);
    if (loadavg()[0]! > cpus().length) console.log('skipped: the computer is busy, the clock tells nothing');
    else {
      expect(p95).toBeLessThanOrEqual(8);
      expect(ready).toBeLessThanOrEqual(200);
    }
  });
});

/** In the page: types every query letter by letter, and tells how long each key took until the list was laid out anew. */
async function typeAll(
  typed: string[],
): Promise<{ entries: string; keys: number; p50: number; p95: number }> {
  const input = document.querySelector<HTMLInputElement>('.list input[type=search]')!;
  const list = document.querySelector<HTMLElement>('.list')!;
  const key = async (text: string): Promise<number> => {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Preact writes in a microtask
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    void list.scrollHeight;
    return performance.now() - start;
  };
  const times: number[] = [];
  for (const text of typed)
    for (let length = 1; length <= text.length; length++) times.push(await key(text.slice(0, length)));
  await key('');
  const entries = document.querySelector('.list [role=status]')!.textContent;
  const keys = times.length;
  times.sort((a, b) => a - b);
  return { entries, keys, p50: times[keys >> 1]!, p95: times[Math.floor(keys * 0.95)]! };
}

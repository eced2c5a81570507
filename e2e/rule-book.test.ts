/**
 * The rule book in a real browser: found, read and printed at the desk, reached from an issue beside a form, and what the
 * office decides in it counts beside every form at once. A dossier keeps its day of receipt.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eFormOf, Hand } from '../replicas/hand';
import { startReplicas, type Replicas } from '../replicas/server';
import type { RuleBook } from '../utils/core/rule-book';
import { BIRTH } from './support/addresses';
import { EXTENSION_DIR, launch, type Session } from './support/browser';
import { mustAsk, openDesk } from './support/desk';
import { cutTexts } from './support/look';
import { choosePassphrase, panelOf, untilReport, untilSaved } from './support/panel';
import { picture } from './support/picture';

let replicas: Replicas;
let session: Session;
let folder: string;
let desk: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stmc-rules-'));
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
  rmSync(folder, { recursive: true, force: true });
});

const book = JSON.parse(readFileSync(join(EXTENSION_DIR, 'reference/rule-book.json'), 'utf8')) as RuleBook;
/** Rules with most to show. */
const longest = book.rules.toSorted((a, b) => b.subtypes.length - a.subtypes.length)[0]!;

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await cutTexts(page), name).toEqual([]);
}
/** What axe finds on a page of the extension. */
async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
const search = (page: Page) => page.getByLabel('Tìm quy tắc');
const hash = (page: Page): string => new URL(page.url()).hash;
const press = (page: Page | Frame, name: string | RegExp) => page.getByRole('button', { name }).click();

/** The bytes of what a press brings into the Downloads folder. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return readFileSync(await file.path());
}

describe('the book at the desk', () => {
  it('needs no passphrase and holds every rule', async () => {
    desk = await openDesk(session);
    await press(desk, 'Xem sổ quy tắc');
    await desk.getByText(`${book.rules.length} quy tắc`).waitFor();
    expect(await desk.locator('.rule-row').count()).toBe(book.rules.length);
    await look(desk, 'overview');
    expect(await barriersOf(desk)).toEqual([]);
  });

  it('is searched without marks, opened and left by keys, and its address leads back', async () => {
    await search(desk).fill('so dinh danh 12 chu so');
    const first = desk.locator('.rule-row').first();
    await first.waitFor();
    await search(desk).press('ArrowDown');
    await desk.keyboard.press('Enter');
    const name = await first.locator('.rule-name').innerText();
    await desk.getByRole('heading', { level: 1, name }).waitFor();
    expect(hash(desk)).toMatch(/^#rule=[a-z0-9-]+$/);
    await look(desk, 'found');
    const again = await session.context.newPage();
    await again.goto(desk.url());
    await again.getByRole('heading', { level: 1, name }).waitFor();
    await again.close();
    await desk.keyboard.press('/');
    await desk.keyboard.type('qqqq zzzz');
    await desk.getByText('Không có quy tắc nào khớp.').waitFor();
    await look(desk, 'nothing');
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    expect(hash(desk)).toBe('#rules');
  });

  it('shows a long rule whole, on a small screen and on paper', async () => {
    await desk.goto(`${desk.url().split('#')[0]}#rule=${longest.id}`);
    await desk
      .locator('.says > li')
      .nth(longest.subtypes.length - 1)
      .waitFor();
    await look(desk, 'long');
    expect(await barriersOf(desk)).toEqual([]);
    await desk.setViewportSize({ width: 800, height: 768 });
    await look(desk, 'narrow');
    await desk.setViewportSize({ width: 1366, height: 768 });
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.locator('.list').isVisible()).toBe(false);
    await picture(desk, 'paper', { fullPage: true });
    await desk.emulateMedia({ media: null });
  });

  it('says so when an address names a rule that does not exist', async () => {
    await desk.goto(`${desk.url().split('#')[0]}#rule=no-such-rule`);
    await desk.getByRole('heading', { level: 1, name: 'Sổ quy tắc' }).waitFor();
  });

  it('gives officials every sentence in a table that a spreadsheet opens', async () => {
    const bytes = await downloaded(desk, 'Tải bảng câu chữ');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = bytes.toString('utf16le').slice(1).trimEnd().split('\r\n');
    expect(lines[0]!.split('\t')).toHaveLength(11);
    for (const { id, subtypes } of book.rules)
      for (const subtype of subtypes)
        expect(lines.some((line) => line.startsWith(`${id}:${subtype.id}\t`))).toBe(true);
  });
});

describe('beside a form', () => {
  let panel: Frame;
  let form: Frame;
  const problem = () => panel.locator('.problem').filter({ hasText: 'nguyễn thị lan' });

  it('an issue leads to its rule', async () => {
    await choosePassphrase(session);
    await session.page.goto(BIRTH.wizard);
    panel = await panelOf(session.page);
    await session.page.locator('[data-e2e=btn-next]').click();
    form = await eFormOf(session.page);
    await untilReport(session, session.page, ({ fields, procedure }) => fields.length > 40 && !!procedure);
    await new Hand(form).text('HoTenMeKS', 'nguyễn thị lan');
    await panel.locator('#tab-problems').click();
    await problem().getByRole('button', { name: 'Vì sao?' }).click();
    await problem().getByRole('button', { name: 'Xem trong Sổ quy tắc' }).waitFor();
    await look(session.page, 'why');
    const [opened] = await Promise.all([
      session.context.waitForEvent('page'),
      problem().getByRole('button', { name: 'Xem trong Sổ quy tắc' }).click(),
    ]);
    await opened.waitForURL(/#rule=name-case$/);
    await desk.close();
    desk = opened;
    await desk.locator('.says > li').first().waitFor();
  });

  it('what the office decides counts at once, is marked, and can be taken back', async () => {
    const levels = desk.locator('.says select');
    for (let at = 0; at < (await levels.count()); at++) {
      await levels.nth(at).selectOption('off');
      await desk.getByText('Đã đổi thành “Tắt”.').waitFor();
    }
    await desk.locator('.rule-row[aria-current]').getByText('cơ quan đã đổi').waitFor();
    await look(desk, 'decided');
    await problem().waitFor({ state: 'detached' });

    const file = join(folder, 'levels.json');
    await press(desk, 'Về đầu sổ');
    writeFileSync(file, await downloaded(desk, 'Xuất mức đã chọn'));
    await look(desk, 'decisions');
    for (const back = desk.getByRole('button', { name: 'Về mức của sổ' }); await back.count();) {
      const left = await back.count();
      await back.first().click();
      await expect.poll(() => back.count()).toBe(left - 1);
    }
    await problem().waitFor();

    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByText(/^Đã nhập \d+ mức\.$/).waitFor();
    await problem().waitFor({ state: 'detached' });
    await press(desk, 'Hoàn tác');
    await desk.getByText('Cơ quan chưa đổi mức').waitFor();
    await problem().waitFor();

    writeFileSync(file, '{"format":"khác"}');
    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByText('Tệp này không phải tệp mức quy tắc').waitFor();
    await look(desk, 'bad-file');
  });

  it('the day of receipt is kept with the dossier', async () => {
    await untilSaved(panel);
    await press(panel, /^(?:vì sao\?|chọn thời hạn)$/);
    // of today: nothing to say of another day
    expect(await panel.getByText('Kiểm tra theo ngày nhận').count()).toBe(0);
    const day = panel.getByLabel('Ngày nhận', { exact: true });
    await day.fill('11/11/2026');
    await day.press('Enter');
    await panel.getByText('Hồ sơ nhận ngày 11/11/2026').waitFor();
    await panel.getByText('Kiểm tra theo ngày nhận hồ sơ 11/11/2026.').waitFor();
    await look(session.page, 'received');
    const [draft] = await mustAsk(desk, { type: 'draft.list' });
    await expect
      .poll(async () => (await mustAsk(desk, { type: 'draft.open', id: draft!.id })).receivedOn)
      .toBe('2026-11-11');
    await desk.goto(`${desk.url().split('#')[0]}#draft=${draft!.id}`);
    await desk.reload();
    await desk.getByText('Nhận ngày 11/11/2026').waitFor();
    await press(panel, 'Chuyển sang nhận hôm nay');
    await panel.getByText('Kiểm tra theo ngày nhận').waitFor({ state: 'detached' });
  });
});

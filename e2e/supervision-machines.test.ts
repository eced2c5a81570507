/** Two PCs of one office and a stick, in two real profiles: cards, marks, bundles there and back; and a log that somebody has meddled with. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossier } from '../tests/store/backup-help';
import { launch, type Session } from './support/browser';
import { ask, mustAsk, setUpVault } from './support/desk';
import { cutIn } from './support/look';
import { picture } from './support/picture';

const STICK = mkdtempSync(join(tmpdir(), 'sotay-usb-'));
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

interface Pc {
  session: Session;
  page: Page;
}
let counter: Pc;
let boss: Pc;

async function pc(): Promise<Pc> {
  const session = await launch({ port: 9 });
  return { session, page: await setUpVault(session) };
}
const button = ({ page }: Pc, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const says = ({ page }: Pc, words: string | RegExp) => page.getByText(words).first().waitFor();

/** To a page of the section, as its address says it. */
async function go(at: Pc, place: string): Promise<void> {
  const { session, page } = at;
  await page.goto(`chrome-extension://${session.extensionId}/desk.html#supervision=${place}`);
  await page.reload();
  await page.locator('.supervision h1').waitFor();
}
/** Presses, and puts the file that comes onto the stick. */
async function saved(at: Pc, name: string): Promise<string> {
  const [download] = await Promise.all([at.page.waitForEvent('download'), button(at, name).click()]);
  const path = join(STICK, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
const give = (at: Pc, label: string, ...paths: string[]) =>
  at.page
    .locator(`input[type=file][aria-label="${label}"], dialog input[type=file]`)
    .last()
    .setInputFiles(paths);

/** Dossiers as they come from the portal: a draft, handed in, with its receipt. */
async function handIn({ page }: Pc, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const now = await page.evaluate(() => Date.now());
    const draft = { ...dossier(n), procedure: '1.001193', createdAt: now, updatedAt: now };
    await mustAsk(page, { type: 'draft.import', drafts: [draft] });
    const at = await page.evaluate(() => Date.now());
    const receipt = { code: `H57.132-261120-${String(n).padStart(4, '0')}`, at, promised: null };
    await mustAsk(page, { type: 'draft.mark', tabId: null, id: draft.id, receipt } as never);
  }
}

/** What a clerk would see wrong on the page as it stands: cut texts, barriers. */
async function flaws({ page }: Pc, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1093, height: 614 },
  ]) {
    await page.setViewportSize(size);
    await picture(page, `${state}-${size.width}`);
    const sideways = await page.evaluate(() => {
      const main = document.querySelector('.supervision > main')!;
      return main.clientWidth < innerWidth - 40 || main.scrollWidth > main.clientWidth + 1;
    });
    if (sideways) found.push(`${state} ${size.width}: the page is squeezed or scrolls sideways`);
    found.push(...(await cutIn(page)).map((flaw) => `${state} ${size.width}: ${flaw}`));
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate(AXE);
  const barriers = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  return [...found, ...barriers.map((flaw) => `${state}: ${flaw}`)];
}

beforeAll(async () => {
  [counter, boss] = await Promise.all([pc(), pc()]);
});
afterAll(() => Promise.all([counter?.session.close(), boss?.session.close()]));

async function name(at: Pc, label: string, role: RegExp): Promise<void> {
  await go(at, 'machines');
  await at.page.getByLabel('Tên máy').fill(label);
  await at.page.getByLabel(role).check();
  await button(at, 'Lưu tên').click();
  await says(at, 'Mã đối chiếu của máy này');
}
const markOn = ({ page }: Pc, where: string): Promise<string> => page.locator(`${where} .mark`).innerText();

describe('two PCs and a stick', () => {
  it('exchange cards, and trust after the marks were compared', async () => {
    await go(counter, 'machines');
    const found = await flaws(counter, 'machines-first');
    await name(counter, 'Quầy 2', /^Tiếp nhận/);
    await name(boss, 'Phòng kiểm tra', /^Giám sát/);
    const cards = [await saved(counter, 'Lưu thẻ ra tệp'), await saved(boss, 'Lưu thẻ ra tệp')];
    for (const [at, card, other, theirs] of [
      [counter, cards[1]!, boss, 'Phòng kiểm tra'],
      [boss, cards[0]!, counter, 'Quầy 2'],
    ] as const) {
      await button(at, 'Thêm máy').click();
      if (at === boss) found.push(...(await flaws(at, 'machines-add')));
      await give(at, 'Chọn tệp thẻ', card);
      await says(at, `So mã đối chiếu với ${theirs}`);
      expect(await markOn(at, 'dialog')).toBe(await markOn(other, '.own-machine'));
      if (at === boss) found.push(...(await flaws(at, 'machines-compare')));
      await button(at, 'Giống hết: tin máy này').click();
      await says(at, 'Đã so mã đối chiếu');
    }
    found.push(...(await flaws(boss, 'machines-known')));
    expect(found).toEqual([]);
  });

  it('what was handed in at the counter arrives; a flipped byte is refused with a sentence', async () => {
    await handIn(counter, 1, 2, 3);
    await go(counter, 'machines');
    // the rows come to the register some seconds after the hand rests
    await expect
      .poll(
        async () => {
          await button(counter, 'Lập gói').click();
          await says(counter, /Đã lập gói số|Không có hồ sơ nào/);
          return counter.page.getByText('Đã lập gói số').isVisible();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(true);
    await counter.page.reload();
    const bundle = await saved(counter, 'Lập gói');
    expect(bundle).toMatch(/goi-\d+-quay-2-gui-phong-kiem-tra-[\d-]+-den-[\d-]+\.sotay-goi$/);

    const bytes = readFileSync(bundle);
    bytes[bytes.length - 20]! ^= 1;
    const bad = join(STICK, 'chep-hong.sotay-goi');
    writeFileSync(bad, bytes);
    await give(boss, 'Chọn gói', bad, bundle);
    await says(boss, 'Tệp bị hỏng khi chép hoặc bị sửa');
    const found = await flaws(boss, 'machines-look');
    await button(boss, 'Nhận 1 gói').click();
    await says(boss, '3 hồ sơ mới');
    found.push(...(await flaws(boss, 'machines-done')));
    await go(boss, 'register');
    await says(boss, 'H57.132-261120-0002');
    expect(found).toEqual([]);
  });
});

describe('findings', () => {
  it('go back on the stick, are answered at the counter, and the answer comes to the reviewer', async () => {
    await go(boss, 'checks');
    await button(boss, 'Lập đợt kiểm tra').click();
    await button(boss, 'Tháng này').click();
    await button(boss, 'Rút mẫu').click();
    await boss.page.locator('dialog').getByRole('button', { name: 'Rút mẫu' }).click();
    await boss.page
      .getByRole('button', { name: /^H57\.132-/ })
      .first()
      .click();
    await boss.page.getByRole('button', { name: 'Không đạt' }).first().click();
    await button(boss, 'Ghi không đạt').click();
    await button(boss, 'Trả về cán bộ (1 mục)').click();
    await button(boss, 'Trả về 1 mục').click();
    await says(boss, 'Đã trả 1 mục về Cán bộ 1');

    await go(boss, 'machines');
    const back = await saved(boss, 'Lập gói');
    await go(counter, 'machines');
    await give(counter, 'Chọn gói', back);
    await button(counter, 'Nhận 1 gói').click();
    await says(counter, '3 hồ sơ được cập nhật');
    await go(counter, 'findings');
    await counter.page
      .getByText(/H57\.132-/)
      .first()
      .click();
    await button(counter, 'Trả lời').click();
    await counter.page.getByLabel('Đã sửa').check();
    await button(counter, 'Gửi trả lời').click();
    await says(counter, 'Đã gửi trả lời');
    await go(counter, 'machines');
    const answer = await saved(counter, 'Lập gói');
    await go(boss, 'machines');
    await give(boss, 'Chọn gói', answer);
    await button(boss, 'Nhận 1 gói').click();
    await says(boss, 'Đã nhận xong');
    await go(boss, 'findings');
    await says(boss, 'Đã trả lời');
  });
});

describe('the log', () => {
  it('tells what was done between the machines', async () => {
    await go(boss, 'log');
    for (const act of ['Tin một máy khác', 'Nhận hồ sơ của máy khác'])
      await boss.page.getByRole('cell', { name: act }).first().waitFor();
    await says(boss, 'Nhật ký nguyên vẹn.');
    expect(await flaws(boss, 'log')).toEqual([]);
    // a workbook begins as every ZIP does
    expect(readFileSync(await saved(boss, 'Tải về (Excel)')).toString('latin1', 0, 2)).toBe('PK');
  });

  it('an entry edited in the browser’s database is found; the file kept before shows which one was right', async () => {
    const proof = await saved(boss, 'Tệp kiểm chứng');
    await boss.page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('so-tay-mot-cua');
          opening.addEventListener('error', failed);
          opening.addEventListener('success', () => {
            const database = opening.result;
            const store = database.transaction('audit', 'readwrite').objectStore('audit');
            const reading = store.get(2);
            reading.addEventListener('success', () => {
              store.put({ ...reading.result, by: 'Người khác' });
              store.transaction.addEventListener('complete', () => {
                database.close();
                done();
              });
            });
          });
        }),
    );
    await go(boss, 'log');
    await says(boss, 'Nhật ký đã bị sửa hoặc mất từ dòng 2.');
    const found = await flaws(boss, 'log-broken');
    await button(boss, 'Kiểm tra một tệp').click();
    await give(boss, 'Chọn tệp', proof);
    await says(boss, /nguyên vẹn: \d+ dòng/);
    await says(boss, 'Khác với nhật ký đang có trên máy này từ dòng 2.');
    found.push(...(await flaws(boss, 'log-check')));
    expect(found).toEqual([]);
    expect((await ask(boss.page, { type: 'audit.list' })).ok).toBe(true);
  });
});

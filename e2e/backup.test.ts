/**
 * The restore drill: a PC is backed up, breaks, and another one opens the file with the office's recovery key; every draft is as it was.
 * `BACKUP_DRAFTS=10000` tries it with as many drafts.
 */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '../utils/core/draft';
import { makeRecoveryKey } from '../utils/store/recovery-key';
import { dossier } from '../tests/store/backup-help';
import { launch, type Session } from './support/browser';
import { mustAsk, openDesk, proved, setUpVault, unlockVault } from './support/desk';

const COUNT = Number(process.env.BACKUP_DRAFTS ?? 130);
const FILE_PASSPHRASE = 'phau bim xom chum 96';
const LONG = 60_000 + COUNT * 100;

let session: Session;
afterEach(() => session?.close());

const drafts = (count: number): Draft[] => Array.from({ length: count }, (_, at) => dossier(at + 1));
const portions = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 50) }, (_, at) => all.slice(at * 50, at * 50 + 50));

async function put(desk: Page, all: readonly Draft[]): Promise<void> {
  for (const some of portions(all)) await mustAsk(desk, { type: 'draft.import', drafts: some });
}
/** Every draft of the open clerk, by id. */
async function everything(desk: Page): Promise<Draft[]> {
  const listed = await mustAsk(desk, { type: 'draft.list' });
  const all: Draft[] = [];
  for (const ids of portions(listed.map(({ id }) => id)))
    all.push(...(await mustAsk(desk, { type: 'draft.read', ids })));
  return all.sort((a, b) => a.id.localeCompare(b.id));
}
async function reloaded(desk: Page): Promise<void> {
  await desk.reload();
  await desk.locator('.list').waitFor();
}
/** Presses and takes the file that comes. */
async function saved(desk: Page, button: string): Promise<string> {
  await proved(desk);
  const [download] = await Promise.all([
    desk.waitForEvent('download', { timeout: LONG }),
    desk.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'sotay-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
async function fresh(): Promise<Page> {
  session = await launch({ port: 9 });
  return setUpVault(session);
}

describe('the restore drill', () => {
  it(
    'another PC opens the file with the office’s recovery key: all drafts are equal',
    async () => {
      const key = await makeRecoveryKey();
      let desk = await fresh();
      await mustAsk(desk, { type: 'vault.office', publicKey: key.publicKey });
      await put(desk, drafts(COUNT));
      await reloaded(desk);
      const before = await everything(desk);
      expect(before).toEqual(drafts(COUNT));

      await desk.getByRole('button', { name: 'Sao lưu và xóa' }).click();
      await desk.getByRole('button', { name: `Sao lưu ${COUNT} bản nháp` }).click();
      await desk.getByLabel('Người biết mật khẩu của tệp').uncheck();
      await desk.getByLabel('Cơ quan mở được bằng khóa khôi phục').check();
      const begun = performance.now();
      const file = await saved(desk, 'Xuất');
      const written = performance.now() - begun;
      await desk.getByText(`Đã sao lưu ${COUNT} bản nháp`).waitFor();
      const bytes = readFileSync(file, 'latin1');
      expect(bytes).not.toContain(before[0]!.fields[1]!.value);
      const log = await mustAsk(desk, { type: 'audit.list' });
      expect(log.entries[0]).toMatchObject({ what: 'exported', count: COUNT });
      await session.close();

      desk = await fresh();
      await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
      await desk.locator('input[type=file]').first().setInputFiles(file);
      const field = desk.getByLabel('Khóa khôi phục của cơ quan');
      const mistyped = key.lines.map((line, at) =>
        at === 2 ? line.replace(/^./, (sign) => (sign === '7' ? '8' : '7')) : line,
      );
      await field.fill(mistyped.join('\n'));
      await desk.getByRole('button', { name: 'Nhập', exact: true }).click();
      await desk.getByText('Dòng 3 chưa đúng').waitFor();
      await field.fill(key.lines.join('\n').toLowerCase());
      const reading = performance.now();
      await desk.getByRole('button', { name: 'Nhập', exact: true }).click();
      await desk.getByRole('button', { name: `Nhập ${COUNT} bản nháp` }).click({ timeout: LONG });
      const read = performance.now();
      await desk.getByText(`Đã nhập ${COUNT} bản nháp.`).waitFor({ timeout: LONG });
      console.log(
        `${COUNT} drafts, ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB: written in ${written.toFixed(0)} ms, ` +
          `looked at in ${(read - reading).toFixed(0)} ms, taken in in ${(performance.now() - read).toFixed(0)} ms`,
      );
      expect(await everything(desk)).toEqual(before);
    },
    LONG,
  );
});

describe('a backup under a passphrase', () => {
  it('of chosen drafts: what is here is told apart, comes in beside, and is taken back', async () => {
    const desk = await fresh();
    await put(desk, drafts(6));
    await reloaded(desk);
    await desk.getByRole('button', { name: 'Chọn', exact: true }).click();
    for (const at of [0, 1, 2]) await desk.locator('.choosing > input').nth(at).check();
    await desk.getByRole('button', { name: 'Sao lưu', exact: true }).click();
    await desk.getByLabel('Mật khẩu của tệp', { exact: true }).fill(FILE_PASSPHRASE);
    await desk.getByLabel('Nhập lại mật khẩu của tệp').fill(FILE_PASSPHRASE);
    const file = await saved(desk, 'Xuất');
    // newest first: 6, 5, 4. One is erased, one is changed, one stays.
    const [sixth, fifth] = [dossier(6).id, dossier(5).id];
    await mustAsk(desk, { type: 'draft.erase', ids: [sixth], why: 'chosen' });
    await mustAsk(desk, { type: 'draft.mark', tabId: null, id: fifth, note: 'đã sửa' });
    await reloaded(desk);

    const open = async (path: string) => {
      await desk.getByRole('button', { name: 'Nhập từ tệp' }).click();
      await desk.locator('input[type=file]').setInputFiles(path);
      await desk.getByLabel('Mật khẩu của tệp').fill(FILE_PASSPHRASE);
      await desk.getByRole('button', { name: 'Nhập', exact: true }).click();
    };
    await open(file);
    await desk.getByText('Tệp có 3 bản nháp').waitFor();
    expect(await desk.locator('.fate legend').allInnerTexts()).toEqual([
      'Mới: 1 bản',
      'Đã có bản khác: 1 bản, nhập thành bản riêng',
      'Đã có, giống hệt: 1 bản',
    ]);
    await desk.getByRole('button', { name: 'Nhập 2 bản nháp' }).click();
    await desk.getByText('Đã nhập 2 bản nháp.').waitFor();
    const notes = (await everything(desk)).map(({ note }) => note);
    expect(notes.filter((note) => note === 'đã sửa')).toHaveLength(1);
    expect(notes).toHaveLength(7);
    await desk.getByRole('button', { name: 'Hoàn tác' }).click();
    await desk.getByText('Đã bỏ 2 bản nháp vừa nhập.').waitFor();
    expect((await everything(desk)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => dossier(n).id));

    // torn off in the middle, as by a stick pulled out too early
    const torn = `${file}.torn.sotay`;
    const bytes = readFileSync(file);
    writeFileSync(torn, bytes.subarray(0, Math.floor(bytes.length * 0.55)));
    await open(torn);
    await desk.getByText('Tệp bị mất phần cuối').waitFor();
    await desk.keyboard.press('Escape');
    expect(await everything(desk)).toHaveLength(5);
  }, 90_000);

  it('one citizen is erased at request: the drafts are gone, the log says so without them', async () => {
    const desk = await fresh();
    await put(desk, drafts(4));
    await reloaded(desk);
    const person = dossier(2).fields[1]!.value;
    await desk.getByRole('button', { name: 'Sao lưu và xóa' }).click();
    await desk.getByRole('button', { name: 'Xóa theo yêu cầu' }).click();
    await desk.getByLabel('Số định danh hoặc họ tên đầy đủ').fill(dossier(2).fields[0]!.value);
    await desk.getByRole('button', { name: 'Tìm', exact: true }).click();
    await desk.locator('.hits input').check();
    await desk.getByRole('button', { name: 'Xóa hẳn 1 bản nháp…' }).click();
    await desk.getByLabel('Tôi đã đối chiếu').check();
    await desk.getByRole('button', { name: 'Xóa hẳn', exact: true }).click();
    await desk.getByText('Đã xóa hẳn 1 bản nháp').waitFor();
    expect((await everything(desk)).map(({ id }) => id)).toEqual([1, 3, 4].map((n) => dossier(n).id));
    await desk.getByRole('button', { name: 'Nhật ký' }).click();
    await desk.getByText('Nhật ký nguyên vẹn.').waitFor();
    await desk
      .getByRole('row', { name: 'Xóa hẳn bản nháp theo yêu cầu của người dân' })
      .getByText('1', { exact: true })
      .last()
      .waitFor();
    expect(await desk.locator('main').innerText()).not.toContain(person);

    await desk.getByRole('button', { name: 'Khóa', exact: true }).click();
    await unlockVault(desk);
    await desk.locator('.draft-row').first().waitFor();
    expect(await everything(desk)).toHaveLength(3);
    await (await openDesk(session)).close();
  }, 90_000);
});

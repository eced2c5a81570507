// @vitest-environment happy-dom
/** Backups, importing, keeping and erasing, the log and the news, as a clerk goes through them. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskApp } from '@/components/desk/desk-app';
import { Desk, type DeskWorld } from '@/components/desk/model';
import type { Draft } from '@/utils/core/draft';
import { judge } from '@/utils/store/passphrase';
import { BackupWriter } from '@/utils/store/backup';
import { newPair } from '@/utils/store/envelope';
import { toBase64 } from '@/utils/store/seal';
import { NO_OFFICE } from '@/utils/store/settings';
import { KDF, T0 } from '../store/helpers';
import { dossier, idOf } from '../store/backup-help';
import { DraftHouse } from './keeping-house';
import { keepingWorld } from './keeping-world';

// hundreds of rows in a page without a browser take their time on a busy machine
vi.setConfig({ testTimeout: 40_000 });

const PASSPHRASE = 'phau bim xom chum 96';
const DAY = 24 * 3_600_000;

let house: DraftHouse;
let desk: Desk;
let root: HTMLElement;
let files: { name: string; content: Blob }[];
let world: ReturnType<typeof keepingWorld>;
/** The secret that `desk.world.recovery()` reads out of what is typed. */
let recovered = '';

/** 32 bytes that differ with the passphrase: stands for Argon2id. */
const kekOf = async (passphrase: string): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(passphrase))));

beforeEach(() => {
  house = new DraftHouse();
  files = [];
  world = keepingWorld();
  const none = async () => null;
  desk = new Desk({
    ask: house.ask as DeskWorld['ask'],
    derive: async (passphrase, kdf) => ({ kek: await kekOf(passphrase), kdf: kdf ?? KDF }),
    keeping: world,
    recovery: async () =>
      ({
        read: async () => ({ kind: 'private', key: { secret: recovered, publicKey: '' } }),
        mark: async () => '7K2M-0QXF',
      }) as never,
    procedures: signal(new Map([['1.001193', 'Đăng ký khai sinh']])),
    paperLabels: async () => new Map(),
    loadOffice: async () => NO_OFFICE,
    saveOffice: async (office) => office,
    time: { load: none, save: async () => {}, calendar: none },
    openPrint: () => {},
    print: () => {},
    download: (name, content) => void files.push({ name, content: content as Blob }),
    copy: async () => true,
    now: () => house.now,
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

const text = (): string => root.textContent ?? '';
/** Waits until it holds; the parts of the desk are fetched when they are first wanted. */
async function until(what: () => unknown): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    await act(() => new Promise<void>((done) => setTimeout(done, 1)));
    if (what()) return;
    if (Date.now() > end) throw new Error(`never: ${what.toString()} in: ${text()}`);
  }
}
const says = (words: string): Promise<void> => until(() => text().includes(words));

async function show(...drafts: readonly Draft[]): Promise<void> {
  house.keep(...drafts);
  await act(async () => {
    render(<DeskApp desk={desk} tools={{ judge, suggest: () => PASSPHRASE }} today="2026-11-20" />, root);
    await desk.refresh();
  });
}
const scope = (): Element => root.querySelector('dialog') ?? root;
const find = (words: string): HTMLButtonElement | undefined =>
  [...scope().querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
async function press(words: string): Promise<void> {
  await until(() => find(words) && !find(words)!.disabled);
  const target = find(words)!;
  await act(() => void (target.type === 'submit' ? target.form!.requestSubmit() : target.click()));
}
function control(label: string): HTMLInputElement {
  const tag = [...scope().querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label));
  const input = tag?.querySelector('input') ?? document.getElementById(tag?.getAttribute('for') ?? '');
  if (!input) throw new Error(`no “${label}” in: ${text()}`);
  return input as HTMLInputElement;
}
const enter = (label: string, value: string) =>
  act(() => {
    const input = control(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const tick = (label: string) => act(() => control(label).click());
async function choose(content: Blob): Promise<void> {
  await until(() => scope().querySelector('dialog input[type=file]'));
  const input = root.querySelector<HTMLInputElement>('dialog input[type=file]')!;
  const file = Object.assign(content, { name: 'tep.sotay' }) as unknown as File;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
async function protect(passphrase = PASSPHRASE): Promise<void> {
  await until(() => root.querySelector('dialog input[type=password]'));
  await enter('Mật khẩu của tệp', passphrase);
  await enter('Nhập lại mật khẩu của tệp', passphrase);
}
/** A file as another PC would have made it. */
async function fileOf(drafts: readonly Draft[], office?: string): Promise<Blob> {
  const passphrase = { kek: await kekOf(PASSPHRASE), kdf: KDF };
  const writing = await BackupWriter.begin({ passphrase, ...(office && { office }) });
  const lines = [writing.head];
  for (const draft of drafts) lines.push(await writing.add(draft));
  return new Blob([...lines, await writing.end(T0)]);
}
async function openFile(file: Blob, passphrase = PASSPHRASE): Promise<void> {
  await press('Nhập từ tệp');
  await choose(file);
  await enter('Mật khẩu của tệp', passphrase);
  await press('Nhập');
}
const many = (count: number, from = 1): Draft[] =>
  Array.from({ length: count }, (_, at) => dossier(from + at));
const ids = (): string[] => [...house.drafts.keys()].sort();

describe('a backup', () => {
  it('of everything carries all drafts, some at a time, and is noted without data', async () => {
    await show(...many(120));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 120 bản nháp');
    await protect();
    await press('Xuất');
    await says('Đã sao lưu 120 bản nháp');
    expect(files[0]!.name).toBe('sao-luu-2026-11-20.sotay');
    expect(await files[0]!.content.text()).not.toContain(dossier(1).fields[0]!.value);
    const reads = house.asked.flatMap((request) =>
      request.type === 'draft.read' ? [request.ids.length] : [],
    );
    expect(reads).toEqual([50, 50, 20]);
    expect(house.log[0]).toMatchObject({ what: 'exported', count: 120, ref: null });

    house.drafts.clear();
    await act(() => desk.reload());
    await openFile(files[0]!.content);
    await press('Nhập 120 bản nháp');
    await says('Đã nhập 120 bản nháp.');
    expect([...house.drafts.values()].sort((a, b) => a.id.localeCompare(b.id))).toEqual(many(120));
  });

  it('of chosen ones carries only these', async () => {
    await show(...many(5));
    await press('Chọn');
    // newest first: 5, 4, 3 …
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.choosing > input')];
    await act(() => boxes[1]!.click());
    await act(() => boxes[2]!.click());
    await says('Đã chọn 2');
    await press('Sao lưu');
    await protect();
    await press('Xuất');
    await says('Đã sao lưu 2 bản nháp');
    expect(house.asked.find(({ type }) => type === 'draft.read')).toMatchObject({ ids: [idOf(4), idOf(3)] });
  });

  it('of one keeps its old words and name', async () => {
    await show(dossier(1));
    await act(() => desk.show({ kind: 'draft', id: idOf(1) }));
    await press('Xuất ra tệp');
    await says('Xuất bản nháp ra tệp');
    await press('Xuất');
    await says('Chưa đủ 12 ký tự');
    await protect();
    await press('Xuất');
    await says('Đã xuất ra tệp');
    expect(files[0]!.name).toBe('ban-nhap-2026-11-20.sotay');
  });

  it('leaves out what does not open, and says how many', async () => {
    await show(...many(7));
    house.damaged.add(idOf(3)).add(idOf(6));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 7 bản nháp');
    await protect();
    await press('Xuất');
    await says('Đã sao lưu 5 bản nháp');
    expect(text()).toContain('2 bản nháp không đọc được');
  });

  it('is not made when Sổ tay has locked meanwhile, nor of nothing', async () => {
    await show(...many(2));
    house.refuse.push({ type: 'draft.read', reason: 'locked' });
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 2 bản nháp');
    await protect();
    await press('Xuất');
    await says('Sổ tay đang khóa');
    house.damaged.add(idOf(1)).add(idOf(2));
    await press('Xuất');
    await says('Không tìm thấy bản nháp');
    expect(files).toEqual([]);
  });

  it('opens with the recovery key of the office alone, when that is what was chosen', async () => {
    const office = await newPair();
    house.office = toBase64(office.publicKey);
    await show(...many(3));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 3 bản nháp');
    await until(() => root.querySelector('dialog fieldset'));
    await tick('Người biết mật khẩu của tệp');
    await press('Xuất');
    await says('Chọn ít nhất một cách mở tệp.');
    await says('mã đối chiếu 7K2M-0QXF');
    await tick('Cơ quan mở được bằng khóa khôi phục');
    await press('Xuất');
    await says('Đã sao lưu 3 bản nháp');

    house.drafts.clear();
    await act(() => desk.reload());
    await press('Nhập từ tệp');
    await choose(files[0]!.content);
    await until(() => root.querySelector('dialog textarea'));
    recovered = toBase64((await newPair()).secret);
    await enter('Khóa khôi phục của cơ quan', 'dòng của khóa khác');
    await press('Nhập');
    await says('Khóa khôi phục này không mở được tệp');
    recovered = toBase64(office.secret);
    await press('Nhập');
    await press('Nhập 3 bản nháp');
    await says('Đã nhập 3 bản nháp.');
    expect(ids()).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  it('can be stopped: then there is no file', async () => {
    await show(...many(60));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 60 bản nháp');
    await protect();
    await act(
      () => void root.querySelector('dialog form')!.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await press('Dừng lại');
    await until(() => !root.querySelector('dialog'));
    await act(() => new Promise<void>((done) => setTimeout(done, 100)));
    expect(files).toEqual([]);
    expect(house.log).toEqual([]);
  });
});

describe('a file is looked at before anything comes in', () => {
  it('each draft is new, here in another state, or here already; what is the same is not ticked', async () => {
    await show(dossier(1), { ...dossier(2), note: 'đã sửa ở máy này' });
    await openFile(
      await fileOf([{ ...dossier(1) }, dossier(2), { ...dossier(3), note: 'chờ giấy chứng sinh' }]),
    );
    await says('Tệp có 3 bản nháp');
    expect([...root.querySelectorAll('.fate')].map((group) => group.textContent)).toEqual([
      expect.stringMatching(/^Mới: 1 bản.*Chưa rõ thủ tục.*chờ giấy chứng sinh/),
      expect.stringMatching(/^Đã có bản khác: 1 bản, nhập thành bản riêng.*khai sinh/),
      expect.stringMatching(/^Đã có, giống hệt: 1 bản/),
    ]);
    expect(root.querySelector('.preview')!.textContent).not.toContain(dossier(2).fields[0]!.value);
    expect(ids()).toEqual([idOf(1), idOf(2)]);
    await press('Nhập 2 bản nháp');
    await says('Đã nhập 2 bản nháp.');
    expect(house.drafts.get(idOf(2))!.note).toBe('đã sửa ở máy này');
    expect([...house.drafts.values()].map(({ note }) => note).sort()).toEqual([
      '',
      '',
      'chờ giấy chứng sinh',
      'đã sửa ở máy này',
    ]);
  });

  it('leaves out what is unticked, and can be taken back whole', async () => {
    await show(dossier(1));
    await openFile(await fileOf(many(4)));
    await says('Tệp có 4 bản nháp');
    const row = [...root.querySelectorAll<HTMLInputElement>('.fate li input')][0]!;
    await act(() => row.click());
    await press('Nhập 2 bản nháp');
    await says('Đã nhập 2 bản nháp.');
    expect(ids()).toHaveLength(3);
    await press('Hoàn tác');
    await says('Đã bỏ 2 bản nháp vừa nhập.');
    expect(ids()).toEqual([idOf(1)]);
  });

  it('a single draft comes in at once and is shown, beside one that is here already', async () => {
    await show(dossier(1));
    await openFile(await fileOf([dossier(1)]));
    await says('Đã nhập bản nháp từ tệp.');
    expect(house.drafts.size).toBe(2);
    await until(() => root.querySelector('.detail')?.textContent?.includes(dossier(1).fields[0]!.value));
    await press('Hoàn tác');
    await until(() => house.drafts.size === 1);
  });

  it('a torn file says so and gives what is left only when asked', async () => {
    await show();
    const whole = await (await fileOf(many(5))).text();
    await openFile(new Blob([whole.split('\n').slice(0, 4).join('\n'), '\n']));
    await says('Tệp bị mất phần cuối');
    expect(house.drafts.size).toBe(0);
    await press('Nhập 3 bản nháp');
    await says('Đã nhập 3 bản nháp.');
  });

  it.each([
    ['another passphrase', async () => fileOf(many(2)), 'mot mat khau khac 11', 'Mật khẩu của tệp chưa đúng'],
    ['no file of ours', async () => new Blob(['{"name":"x"}']), PASSPHRASE, 'Tệp không phải bản nháp'],
  ])('%s: told, and nothing has come in', async (_what, make, passphrase, words) => {
    await show();
    await press('Nhập từ tệp');
    await choose(await make());
    await enter('Mật khẩu của tệp', passphrase);
    await press('Nhập');
    await says(words);
    expect(house.drafts.size).toBe(0);
    expect(house.asked.some(({ type }) => type === 'draft.import')).toBe(false);
  });

  it('a worker that dies in between brings nothing in twice', async () => {
    await show({ ...dossier(2), note: 'khác' });
    house.refuse.push({ type: 'draft.import', reason: 'failed', done: true });
    await openFile(await fileOf(many(3)));
    await press('Nhập 3 bản nháp');
    await says('Đã nhập 3 bản nháp.');
    expect(house.drafts.size).toBe(4);
    await press('Hoàn tác');
    await until(() => house.drafts.size === 1);
  });

  it('taking back never touches what was here before', async () => {
    await show({ ...dossier(2), note: 'khác' });
    const file = await fileOf(many(3));
    await openFile(file);
    await press('Nhập 3 bản nháp');
    await until(() => house.drafts.size === 4);
    const before = ids();
    // once more: one copy is here already; another comes in anew and is taken back
    house.drafts.delete(idOf(1));
    await act(() => desk.reload());
    house.refuse.push({ type: 'draft.import', reason: 'failed', done: true });
    await openFile(file);
    await press('Nhập 2 bản nháp');
    await says('Đã nhập 1 bản nháp.');
    await press('Hoàn tác');
    await until(() => house.drafts.size === 3);
    expect(ids()).toEqual(before.filter((id) => id !== idOf(1)));
  });

  it('a full disk in the middle: says how far it came, and that part can be taken back', async () => {
    await show();
    await openFile(await fileOf(many(120)));
    await until(() => find('Nhập 120 bản nháp'));
    let asked = 0;
    const { ask } = house;
    Object.assign(desk.world, {
      ask: (request: Parameters<typeof ask>[0]) => {
        if (request.type === 'draft.import' && ++asked === 2)
          house.refuse.push({ type: 'draft.import', reason: 'quota' });
        return ask(request);
      },
    });
    await press('Nhập 120 bản nháp');
    await says('Mới nhập được 50/120 bản nháp. Máy hết chỗ lưu.');
    expect(house.drafts.size).toBe(50);
    await press('Hoàn tác');
    await until(() => house.drafts.size === 0);
  });
});

describe('keeping and erasing', () => {
  it('tells what will be deleted and when, early enough; “keep” stops it', async () => {
    house.more.set(idOf(1), { submittedAt: T0, keepUntil: T0 + 3 * DAY });
    house.more.set(idOf(2), { keepUntil: T0 + 2 * DAY });
    house.more.set(idOf(3), { keepUntil: T0 + 20 * DAY });
    await show(...many(3));
    await until(() => root.querySelector('.draft-row'));
    expect([...root.querySelectorAll('.draft-row')].map((row) => row.textContent)).toEqual([
      expect.not.stringContaining('Tự xóa'),
      expect.stringContaining('Tự xóa sau 2 ngày nếu không làm tiếp'),
      expect.stringContaining('Tự xóa sau 3 ngày'),
    ]);
    await act(() => desk.show({ kind: 'draft', id: idOf(2) }));
    await press('Giữ lại, không tự xóa');
    await until(() => !root.querySelectorAll('.draft-row')[1]!.textContent!.includes('Tự xóa'));
    await act(() => desk.show({ kind: 'draft', id: idOf(3) }));
    await says('Tự xóa sau 20 ngày nếu không làm tiếp');
  });

  it('the office’s figures are checked before they are kept', async () => {
    await show();
    await act(() => desk.openPage('keeping'));
    await press('Thời hạn');
    await until(() => root.querySelector('#term-lockMinutes'));
    for (const wrong of ['0', '61', '5,5', '-3', '', 'ab']) {
      await enter('Tự khóa khi rời máy', wrong);
      await press('Lưu thời hạn');
      await says('Nhập một số từ 1 đến 60.');
    }
    await enter('Tự khóa khi rời máy', '10');
    await enter('Sau khi nộp', ' 3 ');
    await press('Lưu thời hạn');
    await says('Đã lưu thời hạn.');
    expect(world.kept).toEqual({ submittedDays: 3, untouchedDays: 30, lockMinutes: 10 });
  });

  it('chosen drafts go for good only after the clerk has said so, and what is not reached is named', async () => {
    await show(...many(3));
    await act(() => desk.show({ kind: 'draft', id: idOf(3) }));
    await press('Chọn');
    for (const box of [...root.querySelectorAll<HTMLInputElement>('.choosing > input')].slice(0, 2))
      await act(() => box.click());
    await press('Xóa hẳn');
    await says('Xóa hẳn 2 bản nháp?');
    expect(root.querySelector('dialog')!.textContent).toMatch(/tệp đã xuất.*hồ sơ đã nộp trên cổng/);
    expect(find('Xóa hẳn')!.disabled).toBe(true);
    await tick('Tôi chắc chắn');
    await press('Xóa hẳn');
    await says('Đã xóa hẳn 2 bản nháp.');
    expect(ids()).toEqual([idOf(1)]);
    expect(text()).not.toContain(dossier(3).fields[0]!.value);
  });

  it('one citizen’s drafts are found by the number, shown by labels alone, and erased at request', async () => {
    await show(...many(4));
    const { value } = dossier(2).fields[1]!;
    await act(() => desk.openPage('keeping'));
    await press('Xóa theo yêu cầu');
    await until(() => find('Tìm'));
    await enter('Số định danh hoặc họ tên đầy đủ', 'Lan');
    await press('Tìm');
    await says('Gõ đủ số định danh (ít nhất 9 chữ số), hoặc cả họ và tên.');
    await enter('Số định danh hoặc họ tên đầy đủ', '999 999 999 999');
    await press('Tìm');
    await says('Không có bản nháp nào của bạn chứa người này.');
    await enter('Số định danh hoặc họ tên đầy đủ', `${value.slice(0, 3)} ${value.slice(3)}`);
    await press('Tìm');
    await says('Có ở: Số định danh cá nhân');
    expect(root.querySelector('main')!.textContent).not.toContain(value);
    expect(find('Chọn bản cần xóa')!.disabled).toBe(true);
    await act(() => root.querySelector<HTMLInputElement>('.hits input')!.click());
    await press('Xóa hẳn 1 bản nháp…');
    await tick('Tôi đã đối chiếu');
    await press('Xóa hẳn');
    await says('Đã xóa hẳn 1 bản nháp.');
    expect(ids()).toEqual([idOf(1), idOf(3), idOf(4)]);
    expect(house.asked.find(({ type }) => type === 'draft.erase')).toMatchObject({ why: 'person' });
  });
});

describe('the passphrase, once more', () => {
  const OWN = 'Mật khẩu mở Sổ tay của bạn';
  beforeEach(async () => {
    house.kek = await kekOf('mua lua chin vang 58');
    house.now += 2 * 60_000;
  });

  it('is asked for before a backup: without it no draft is read', async () => {
    await show(...many(2));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 2 bản nháp');
    await protect();
    await press('Xuất');
    await says('Nhập mật khẩu của bạn.');
    await enter(OWN, 'sai mat khau roi');
    await press('Xuất');
    await until(() => house.asked.some(({ type }) => type === 'vault.unlock'));
    await until(() => control(OWN).getAttribute('aria-invalid') === 'true' && control(OWN).value === '');
    expect(house.asked.some(({ type }) => type === 'draft.read')).toBe(false);
    expect(files).toEqual([]);
    await enter(OWN, 'mua lua chin vang 58');
    await press('Xuất');
    await says('Đã sao lưu 2 bản nháp');
    expect(files).toHaveLength(1);
  });

  it('is asked for before a citizen’s data are erased, not for what was chosen in the list', async () => {
    await show(...many(2));
    const { value } = dossier(2).fields[1]!;
    await act(() => desk.openPage('keeping'));
    await press('Xóa theo yêu cầu');
    await until(() => find('Tìm'));
    await enter('Số định danh hoặc họ tên đầy đủ', value);
    await press('Tìm');
    await says('Có ở: Số định danh cá nhân');
    await act(() => root.querySelector<HTMLInputElement>('.hits input')!.click());
    await press('Xóa hẳn 1 bản nháp…');
    await tick('Tôi đã đối chiếu');
    await press('Xóa hẳn');
    await says('Nhập mật khẩu của bạn.');
    expect(ids()).toHaveLength(2);
    await enter(OWN, 'mua lua chin vang 58');
    await press('Xóa hẳn');
    await says('Đã xóa hẳn 1 bản nháp.');
    expect(ids()).toEqual([idOf(1)]);
  });

  it('is not asked for when it was given within two minutes', async () => {
    house.provedAt = house.now - 119_000;
    await show(...many(2));
    await act(() => desk.openPage('keeping'));
    await press('Sao lưu 2 bản nháp');
    await protect();
    expect(text()).not.toContain(OWN);
    await press('Xuất');
    await says('Đã sao lưu 2 bản nháp');
  });
});

describe('the log', () => {
  const open = async () => {
    await show();
    await act(() => desk.openPage('keeping'));
    await press('Nhật ký');
    await until(() => root.querySelector('.log .notice'));
  };

  it('says who did what, and that it is whole; older lines follow; the file holds all of them', async () => {
    for (let n = 0; n < 250; n++) house.note('unlocked');
    house.note('erased-due', 4, null);
    await open();
    expect(text()).toContain('Nhật ký nguyên vẹn.');
    const rows = () => [...root.querySelectorAll('.log tbody tr')].map((row) => row.textContent);
    expect(rows()).toHaveLength(200);
    expect(rows()[0]).toMatch(/^25110:00:00Sổ tay tự làmHết hạn, xóa hẳn bản nháp4/);
    await press('Tải về (CSV)');
    await until(() => files.length === 1);
    const csv = new TextDecoder('utf-16le').decode(files[0]!.content as unknown as Uint8Array);
    expect(csv.split('\r\n')).toHaveLength(253);
    expect(csv).toContain('251\t20/11/2026\t10:00:00\tSổ tay tự làm\tHết hạn, xóa hẳn bản nháp\t4\t');
    await press('Xem các dòng cũ hơn');
    await until(() => rows().length === 251);
  });

  it('that was changed says from which line on', async () => {
    for (let n = 0; n < 9; n++) house.note('unlocked');
    house.brokenAt = 7;
    await open();
    expect(text()).toContain('Nhật ký đã bị sửa hoặc mất từ dòng 7');
    expect(root.querySelectorAll('.doubtful')).toHaveLength(3);
  });

  it('shows an act that only a newer program knows', async () => {
    house.note('moved-to-the-moon' as never);
    await open();
    expect(text()).toContain('moved-to-the-moon');
  });
});

describe('news', () => {
  it('nothing has happened: nothing is said', async () => {
    await show(dossier(1));
    await until(() => house.asked.some(({ type }) => type === 'store.report'));
    expect(root.querySelector('.desk-news')).toBeNull();
  });

  it('what was brought back or is damaged is told until it was seen', async () => {
    house.report = { at: T0, restored: 12, damaged: 2, wiped: true, clock: null };
    await show(dossier(1));
    await says('Đã khôi phục 12 bản nháp từ bản sao trên máy.');
    expect(text()).toContain('2 bản nháp bị hỏng và không có bản sao');
    await press('Đã rõ');
    await until(() => !root.querySelector('.desk-news'));
  });

  it('a move out of torn files is told, unless what came from the copy is', async () => {
    house.report = { at: T0, restored: 0, damaged: 0, moved: 13, wiped: false, clock: null };
    await show(dossier(1));
    await says('Sổ tay đã khôi phục đủ 13 bản nháp vào tệp mới');
    // found while the desk was open already, with the same drafts in the list
    house.report = { at: T0, restored: 2, damaged: 0, moved: 13, wiped: false, clock: null };
    await act(() => desk.changed());
    await says('Đã khôi phục 2 bản nháp từ bản sao trên máy.');
    expect(text()).not.toContain('13 bản nháp');
  });

  it('nothing left to bring back: says what can be done', async () => {
    house.report = { at: T0, restored: 0, damaged: 0, wiped: true, clock: null };
    await show();
    await says('Có tệp sao lưu thì nhập lại.');
  });

  it('a clock that jumped is asked about, with both times', async () => {
    house.report = { at: 0, restored: 0, damaged: 0, wiped: false, clock: { from: T0, to: T0 + 400 * DAY } };
    await show(dossier(1));
    await says('Đồng hồ máy vừa nhảy từ 10:00:00, 20/11/2026 đến 10:00:00, 25/12/2027.');
    await press('Đồng hồ đúng');
    await until(() => !root.querySelector('.desk-news'));
  });

  it('a field with two values: both are shown with their times, and the clerk chooses', async () => {
    const draft = dossier(1);
    Object.assign(draft.fields[0]!, { others: [{ value: 'Trần Thị Lan', at: T0 + 60_000 }] });
    house.more.set(draft.id, { doubled: 1 });
    await show(draft, dossier(2));
    await says('Một bản nháp có ô bị sửa ở hai thẻ.');
    expect(text()).toContain('1 ô cần chọn');
    await press('Mở để chọn');
    await until(() => root.querySelector('.doubled'));
    expect([...root.querySelectorAll('.doubled li')].map((line) => line.textContent)).toEqual([
      `${draft.fields[0]!.value} gõ lúc 10:00:00, đang dùngGiữ giá trị này`,
      'Trần Thị Lan gõ lúc 10:01:00Giữ giá trị này',
    ]);
    await press('Giữ giá trị này: “Trần Thị Lan”');
    await says('Đã giữ giá trị được chọn.');
    await until(() => !root.querySelector('.doubled'));
    expect(house.drafts.get(draft.id)!.fields[0]!.value).toBe('Trần Thị Lan');
  });

  it('locked: nothing of it stays', async () => {
    house.report = { at: T0, restored: 12, damaged: 0, wiped: false, clock: null };
    await show(dossier(1));
    await says('Đã khôi phục 12');
    await act(() => desk.lock());
    expect(text()).not.toMatch(/khôi phục 12|khai sinh/);
  });
});

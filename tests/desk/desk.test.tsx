// @vitest-environment happy-dom
/** The desk as a clerk uses it, over the real store and the real router; only the browser is not there. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskApp } from '@/components/desk/desk-app';
// fetched by the desk when they are first wanted: here they are there at once
import '@/components/desk/keeping/backup-dialog';
import '@/components/desk/keeping/import-dialog';
import { Desk } from '@/components/desk/model';
import { createHandlers } from '@/entrypoints/background/handlers';
import { Agents } from '@/utils/messaging/agents';
import { TabNews } from '@/utils/messaging/tab-news';
import { Nonces } from '@/utils/messaging/nonces';
import type { Answer, Answers, Request, RequestType } from '@/utils/messaging/protocol';
import { route, type Sender } from '@/utils/messaging/router';
import { deriveKek, judge } from '@/utils/store/passphrase';
import { NO_OFFICE, type Office } from '@/utils/store/settings';
import { keepingWorld } from './keeping-world';
import { bench, entry, KDF, place, type, type Bench } from '../store/helpers';

const OWN = 'chrome-extension://sotay';
const SENDER: Sender = { id: 'sotay', origin: OWN, url: `${OWN}/desk.html` };
const PASSPHRASE = 'tham liem bo cung 47';

let counter: Bench;
let desk: Desk;
let root: HTMLElement;
let copied: string[];
let files: { name: string; content: string }[];
let prints: string[];
let office: Office;
/** What is answered reaches the desk only then. */
let answered: Promise<void> | undefined;
/** What was asked and not answered yet. */
let pending = 0;

async function counted<T>(work: Promise<T>): Promise<T> {
  pending++;
  try {
    return await work;
  } finally {
    pending--;
  }
}

beforeEach(async () => {
  counter = await bench({ vault: false });
  copied = [];
  files = [];
  prints = [];
  office = NO_OFFICE;
  answered = undefined;
  const handlers = createHandlers({
    store: counter.store,
    area: counter.area,
    agents: new Agents(counter.area),
    news: new TabNews(counter.area, () => counter.clock.now),
    nonces: new Nonces(counter.area, () => counter.clock.now),
    inject: { agent: async () => undefined, more: async () => undefined },
    tellSession: () => undefined,
    placeOf: async () => place(),
    todoChanged: () => undefined,
    updateNow: async () => false,
    vaultChanged: () => undefined,
  });
  const house = { id: 'sotay', origin: OWN, allowed: () => true };
  desk = new Desk({
    ask: <T extends RequestType>(request: Extract<Request, { type: T }>) =>
      counted(route(request, SENDER, house, handlers).finally(() => answered)) as Promise<Answer<Answers[T]>>,
    derive: async (passphrase, kdf) => ({
      kek: await counted(deriveKek(passphrase, kdf ?? KDF)),
      kdf: kdf ?? KDF,
    }),
    keeping: keepingWorld(),
    recovery: async () => {
      throw new Error('not here');
    },
    print: () => undefined,
    procedures: signal(new Map([['1.001193', 'Đăng ký khai sinh']])),
    paperLabels: async () => new Map([['birth-certificate', 'Giấy chứng sinh']]),
    loadOffice: async () => office,
    saveOffice: async (next) => (office = next),
    time: { load: async () => null, save: async () => {}, calendar: async () => null },
    openPrint: (id, form) => prints.push(`${form} ${id}`),
    async download(name, content) {
      files.push({ name, content: content instanceof Blob ? await content.text() : String(content) });
    },
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    now: () => counter.clock.now,
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

const show = () =>
  act(async () => {
    render(<DeskApp desk={desk} tools={{ judge, suggest: () => PASSPHRASE }} today="2026-11-20" />, root);
    await desk.refresh();
  });
const text = (): string => root.textContent ?? '';
/** Lets everything that was started come to its end. */
async function calm(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = pending === 0 ? quiet + 1 : 0)
    await act(() => new Promise<void>((done) => setTimeout(done)));
}
/** Files are opened and sealed in the page, in their own time. */
const says = (words: string) =>
  vi.waitFor(async () => {
    await calm();
    expect(text()).toContain(words);
  });

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}
async function press(words: string): Promise<void> {
  const target = button(words);
  await act(() => void (target.type === 'submit' ? target.form!.requestSubmit() : target.click()));
  await calm();
}
async function enter(label: string, value: string): Promise<void> {
  const tag = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const input = document.getElementById(tag?.getAttribute('for') ?? '') as HTMLInputElement;
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const rows = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('.draft-row')];

/** A key where the focus is. */
const arrow = (key: string) =>
  act(
    () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );

async function firstRun(): Promise<void> {
  await show();
  await enter('Mật khẩu', PASSPHRASE);
  await enter('Nhập lại mật khẩu', PASSPHRASE);
  await act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  await press('Đặt mật khẩu');
}

describe('the first run', () => {
  it('says why, that nobody can recover the passphrase, and what is still missing', async () => {
    await show();
    expect(text()).toContain('Không ai lấy lại được mật khẩu này');
    await enter('Mật khẩu', 'ngan');
    await press('Đặt mật khẩu');
    expect(text()).toContain('Chưa đủ 12 ký tự');
    await enter('Mật khẩu', PASSPHRASE);
    await press('Đặt mật khẩu');
    expect(text()).toContain('Hai lần nhập chưa giống nhau');
    await enter('Nhập lại mật khẩu', PASSPHRASE);
    await press('Đặt mật khẩu');
    expect(text()).toContain('Đánh dấu rằng đã nhớ');
    expect((await counter.store.vault.state()).state).toBe('new');
  });

  it('leads to an empty desk that says what to do', async () => {
    await firstRun();
    expect(text()).toContain('Chưa có bản nháp nào');
    expect(text()).toContain('Mở biểu mẫu trên cổng');
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await firstRun();
    await type(counter, place(), entry('HoTen', 'Bí Mật', { role: 'subject.fullName', label: 'Họ tên' }));
    const writer = await counter.store.tabs.writer(place());
    await counter.store.drafts.mark(writer, {
      note: 'chờ giấy chứng sinh',
      procedure: '1.001193',
      papers: [{ id: 'birth-certificate', state: 'missing', note: '' }],
    });
    counter.clock.now += 60_000;
    await type(counter, place({ tabId: 2, path: '/nop-ho-so/2' }), entry('HoTen', 'Khác'));
    await act(() => desk.reload());
  });

  it('tells procedure, time and note, newest first, and no name', async () => {
    expect(rows().map((row) => row.textContent)).toEqual([
      'Chưa rõ thủ tục10:01Chưa có ghi chú',
      'Đăng ký khai sinh10:00chờ giấy chứng sinh',
    ]);
    expect(text()).not.toContain('Bí Mật');
  });

  it.each([
    ['cho giay', 1],
    ['KHAI SINH', 1],
    ['khai sinh chờ', 1],
    ['20/11', 2],
    ['1.001193', 1],
    ['bi mat', 0],
  ])('finds by %j', async (query, count) => {
    await enter('Tìm bản nháp', query);
    expect(rows()).toHaveLength(count);
    if (count === 0) expect(text()).toContain('Không có bản nháp nào khớp');
  });

  it('shows the newest while the rest is being opened, and takes them for all nowhere', async () => {
    const all = desk.drafts.value!;
    await act(() => {
      desk.newest.value = all.slice(0, 1);
      desk.drafts.value = null;
    });
    expect(rows().map((row) => row.textContent)).toEqual(['Chưa rõ thủ tục10:01Chưa có ghi chú']);
    expect(root.querySelector('.list [role=status]')!.textContent).toBe('Đang mở…');
    expect(root.querySelector('.list [aria-pressed]')).toBeNull();
    await act(() => void (desk.drafts.value = all));
    expect(rows()).toHaveLength(2);
    expect(root.querySelector('.list [role=status]')!.textContent).toBe('2 bản nháp');
  });

  it('is walked through with the arrows', async () => {
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    await arrow('ArrowDown');
    expect(document.activeElement).toBe(rows()[0]);
    await arrow('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    await arrow('ArrowUp');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('opens one: values by person, papers with their state; copying takes the value whole', async () => {
    await act(() => rows()[1]!.click());
    await calm();
    expect(text()).toContain('Bí Mật');
    expect(text()).toContain('Giấy chứng sinh');
    expect(text()).toContain('Thiếu');
    expect([...root.querySelectorAll('.person h3')].map((title) => title.textContent)).toEqual([
      'Người được đăng ký',
    ]);
    await press('Chép “Họ tên”');
    expect(copied).toEqual(['Bí Mật']);
    await press('Phiếu yêu cầu bổ sung');
    expect(prints[0]).toMatch(/^supplement [0-9a-f-]{36}$/);
  });

  it('shows hostile values as text, without direction marks, cut at a cap', async () => {
    const value = `<img src=x onerror="alert(1)">\u202E${'ế'.repeat(5_000)}`;
    await type(counter, place(), entry('HoTen', value, { label: '<b>Họ tên</b>' }));
    await act(() => desk.reload());
    await act(() =>
      rows()
        .find((row) => row.textContent!.includes('khai sinh'))!
        .click(),
    );
    await calm();
    expect(root.querySelector('img, .person b')).toBeNull();
    const shown = root.querySelector('.value')!.textContent!;
    expect(shown).toMatch(/^<img src=x/);
    expect(shown).not.toContain('\u202E');
    expect(shown.length).toBeLessThan(700);
    await press('Chép “<b>Họ tên</b>”');
    expect(copied).toEqual([value]);
  });

  it('takes a deletion back; leaving the desk makes it final', async () => {
    await act(() => rows()[0]!.click());
    await calm();
    await press('Xóa');
    expect(text()).toContain('Vừa xóa');
    expect(text()).toContain('Sẽ mất hẳn sau 10 phút');
    await press('Hoàn tác');
    expect(text()).not.toContain('Vừa xóa');
    await press('Xóa');
    desk.leave();
    await calm();
    expect(await counter.store.drafts.list()).toHaveLength(1);
  });

  it('deletes for good also where the desk is closed before it has heard of the deletion', async () => {
    const id = (await counter.store.drafts.list())[0]!.id;
    let answer = (): void => {};
    answered = new Promise((done) => (answer = done));
    const deleting = desk.delete(id);
    await vi.waitFor(async () =>
      expect((await counter.store.drafts.list()).some(({ deletedAt }) => deletedAt)).toBe(true),
    );
    desk.leave();
    answer();
    await deleting;
    await calm();
    expect(await counter.store.drafts.list()).toHaveLength(1);
  });

  it('counts down after a submission, and keeps the draft when told', async () => {
    await (await counter.store.tabs.submitted(place()))!.ending;
    counter.clock.now += 24 * 3_600_000;
    await act(() => desk.reload());
    expect(text()).toContain('Tự xóa sau 6 ngày');
    await act(() =>
      rows()
        .find((row) => row.textContent!.includes('Tự xóa'))!
        .click(),
    );
    await calm();
    await press('Giữ lại, không tự xóa');
    expect(text()).toContain('Đã giữ lại bản nháp.');
    expect(text()).not.toContain('Tự xóa sau');
  });

  it("shows the portal's code and the promised day, in the list and in the draft, and finds it by the code", async () => {
    const receipt = { code: 'G22.99.08-261120-0001', promised: '27/11/2026', at: counter.clock.now };
    await counter.store.drafts.mark(await counter.store.tabs.writer(place()), { receipt });
    await act(() => desk.reload());
    expect(text()).toContain('Mã hồ sơ G22.99.08-261120-0001, hẹn trả 27/11/2026');
    await enter('Tìm bản nháp', 'g22.99.08');
    expect(rows()).toHaveLength(1);
    await act(() => rows()[0]!.click());
    await calm();
    expect(root.querySelector('.detail .notice')?.textContent).toContain('hẹn trả 27/11/2026');
  });

  it('locked: nothing of a citizen is left on the page; the right passphrase brings it back', async () => {
    await act(() => rows()[1]!.click());
    await calm();
    await press('Khóa');
    expect(text()).not.toMatch(/Bí Mật|khai sinh|chứng sinh/);
    await enter('Mật khẩu', 'mot mat khau khac 11');
    await press('Mở khóa');
    expect(text()).toContain('Mật khẩu chưa đúng');
    await enter('Mật khẩu', PASSPHRASE);
    await press('Mở khóa');
    expect(rows()).toHaveLength(2);
  });

  it('makes somebody who guesses wait, and says what that is worth', async () => {
    await press('Khóa');
    for (let round = 0; round < 5; round++) {
      await enter('Mật khẩu', `mot mat khau khac ${round}`);
      await press('Mở khóa');
    }
    expect(text()).toContain('Thử lại sau 30 giây');
    expect(text()).toContain('Người chép được ổ đĩa');
    expect(button('Mở khóa').disabled).toBe(true);
  });

  it('a forgotten passphrase: erases only after the word was typed, then starts anew', async () => {
    await press('Khóa');
    await press('Quên mật khẩu?');
    expect(button('Xóa tất cả bản nháp').disabled).toBe(true);
    await enter('Gõ XÓA để xác nhận', 'xóa');
    await press('Xóa tất cả bản nháp');
    expect(text()).toContain('Đặt mật khẩu cho Sổ tay');
    expect(await (await counter.database.tables()).drafts.count()).toBe(0);
  });

  it('exports under a passphrase of its own and imports what it exported', async () => {
    await act(() => rows()[1]!.click());
    await calm();
    await press('Xuất ra tệp');
    await enter('Mật khẩu của tệp', PASSPHRASE);
    await enter('Nhập lại mật khẩu của tệp', PASSPHRASE);
    await press('Xuất');
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]!.content).not.toContain('Bí Mật');
    await open('{}');
    await says('Tệp không phải bản nháp của Sổ tay');
    await press('Thôi');
    await open(files[0]!.content);
    await enter('Mật khẩu của tệp', 'mot mat khau khac 11');
    await press('Nhập');
    await says('Mật khẩu của tệp chưa đúng');
    await enter('Mật khẩu của tệp', PASSPHRASE);
    await press('Nhập');
    await says('Đã nhập bản nháp từ tệp.');
    expect(rows()).toHaveLength(3);
    expect(text()).toContain('Bí Mật');
  });

  /** A file of this content is chosen in the dialog. */
  async function open(content: string): Promise<void> {
    await press('Nhập từ tệp');
    const input = root.querySelector<HTMLInputElement>('dialog input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File([content], 'tep.sotay')], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await calm();
  }
});

describe('the office', () => {
  it('is kept for printing', async () => {
    await firstRun();
    await press('Thông tin cơ quan');
    await enter('Địa danh', 'Đà Lạt');
    await press('Lưu');
    expect(office.place).toBe('Đà Lạt');
    expect(text()).toContain('Đã lưu thông tin cơ quan.');
  });
});

it('a database that a newer program wrote: the desk says what to do', async () => {
  await counter.database.close();
  await new Promise<void>((done) => {
    const opening = indexedDB.open(counter.name, 90);
    opening.addEventListener('success', () => {
      opening.result.close();
      done();
    });
  });
  await show();
  expect(text()).toContain('Cập nhật tiện ích');
});

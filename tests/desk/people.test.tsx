// @vitest-environment happy-dom
/** Several clerks at one PC, as they go through the desk: who it is, passphrases, the recovery key, the end of a shift. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskApp } from '@/components/desk/desk-app';
// fetched by the desk when it is first opened: here it is there at once
import '@/components/desk/people/account';
import { HandOver } from '@/components/desk/people/hand-over';
import { Desk, type DeskWorld } from '@/components/desk/model';
import { judge } from '@/utils/store/passphrase';
import { NO_OFFICE } from '@/utils/store/settings';
import { keepingWorld } from './keeping-world';
import { House, idOf, KDF, kekOf, tools } from './people-house';

const LAN = 'tham liem bo cung 47';
const HUNG = 'nui cao rung xanh 12';
const FRESH = 'mua lua chin vang 58';
const KEY = 'AAAA-1\nBBBB-2\nCCCC-3';

let house: House;
let desk: Desk;
let root: HTMLElement;
let files: { name: string; content: string }[];
let printed: number;

beforeEach(() => {
  house = new House();
  files = [];
  printed = 0;
  const none = async () => null;
  desk = new Desk({
    ask: house.ask as DeskWorld['ask'],
    derive: async (passphrase, kdf) => ({ kek: kekOf(passphrase), kdf: kdf ?? KDF }),
    keeping: keepingWorld(),
    recovery: async () => tools,
    procedures: signal(new Map()),
    paperLabels: async () => new Map(),
    loadOffice: async () => NO_OFFICE,
    saveOffice: async (office) => office,
    time: { load: none, save: async () => {}, calendar: none },
    openPrint: () => {},
    print: () => void printed++,
    download: (name, content) => void files.push({ name, content: String(content) }),
    copy: async () => true,
    now: () => house.now,
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

/** Lets everything that was started come to its end. */
const calm = async (): Promise<void> => {
  for (let quiet = 0; quiet < 6; quiet = house.pending === 0 ? quiet + 1 : 0)
    await act(() => new Promise<void>((done) => setTimeout(done)));
};
async function show(): Promise<void> {
  await act(async () => {
    render(<DeskApp desk={desk} tools={{ judge, suggest: () => FRESH }} today="2026-11-20" />, root);
    await desk.refresh();
  });
  await calm();
}
const text = (): string => root.textContent ?? '';
const find = (words: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
function button(words: string): HTMLButtonElement {
  const found = find(words);
  if (!found) throw new Error(`no button “${words}” in: ${text()}`);
  return found;
}
async function press(words: string): Promise<void> {
  const target = button(words);
  await act(() => void (target.type === 'submit' ? target.form!.requestSubmit() : target.click()));
  await calm();
}
function control(label: string): HTMLInputElement {
  const tag = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const input = tag?.querySelector('input') ?? document.getElementById(tag?.getAttribute('for') ?? '');
  if (!input) throw new Error(`no “${label}”`);
  return input as HTMLInputElement;
}
const enter = (label: string, value: string) =>
  act(() => {
    const input = control(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (label: string) => act(() => control(label).click());
const chosen = (): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].flatMap((one) =>
    one.checked ? [one.parentElement!.querySelector('bdi')!.textContent!] : [],
  );
const asked = (type: string) => house.asked.filter((one) => one.type === type);

async function unlock(passphrase: string): Promise<void> {
  await enter('Mật khẩu', passphrase);
  await press('Mở khóa');
}

describe('the first run', () => {
  it('asks for a short name and offers one', async () => {
    await show();
    expect(control('Tên gọi ở máy này').value).toBe('Cán bộ 1');
    await enter('Tên gọi ở máy này', '  Quầy 3 –  Lan ');
    await enter('Mật khẩu', LAN);
    await enter('Nhập lại mật khẩu', LAN);
    await choose('Tôi đã nhớ hoặc đã ghi lại mật khẩu');
    await press('Đặt mật khẩu');
    expect(house.people[0]!.label).toBe('Quầy 3 – Lan');
    expect(text()).toContain('Chưa có bản nháp nào');
  });

  it('says what forgetting means, and what the office can do about it', async () => {
    await show();
    expect(text()).toContain('Quên mật khẩu là mất các bản nháp, trừ khi cơ quan đã đặt khóa khôi phục');
  });
});

describe('who it is', () => {
  it('is not asked of a clerk who is alone', async () => {
    house.add('Lan', LAN);
    await show();
    expect(root.querySelector('[type=radio]')).toBeNull();
    expect(document.activeElement).toBe(control('Mật khẩu'));
    await unlock(LAN);
    expect(asked('vault.unlock')).toEqual([{ type: 'vault.unlock', kek: kekOf(LAN) }]);
    expect(house.state).toBe('open');
  });

  it('is whoever was on duty last, until another name is chosen', async () => {
    house.add('Lan', LAN);
    house.add('Hùng', HUNG);
    await show();
    expect(chosen()).toEqual(['Lan']);
    expect(text()).toContain('Lanđang trong ca');
    expect(document.activeElement).toBe(control('Mật khẩu'));
    await choose('Hùng');
    await unlock(LAN);
    expect(text()).toContain('Mật khẩu chưa đúng');
    await unlock(HUNG);
    expect(house).toMatchObject({ state: 'open', clerk: idOf(2) });
    expect(button('Tài khoản: Hùng')).toBeDefined();
  });

  it('is nobody after the end of a shift: a name is chosen first', async () => {
    house.add('Lan', LAN);
    house.add('Hùng', HUNG);
    house.onDuty = false;
    await show();
    expect(chosen()).toEqual([]);
    expect(text()).toContain('Ca trước đã kết thúc');
    await unlock(LAN);
    expect(text()).toContain('Chọn tên của bạn trước');
    expect(asked('vault.unlock')).toEqual([]);
    await choose('Lan');
    await unlock(LAN);
    expect(house.state).toBe('open');
  });

  it('waits with the one who guessed wrong, not with the colleague', async () => {
    house.add('Lan', LAN);
    house.add('Hùng', HUNG);
    await show();
    for (let round = 0; round < 5; round++) await unlock(`mot mat khau khac ${round}`);
    expect(text()).toContain('Thử lại sau 30 giây');
    expect(text()).toContain('Người chép được ổ đĩa');
    expect(button('Mở khóa').disabled).toBe(true);
    await choose('Hùng');
    expect(button('Mở khóa').disabled).toBe(false);
    await unlock(HUNG);
    expect(house.clerk).toBe(idOf(2));
  });

  it('tells a long wait in minutes', async () => {
    house.add('Lan', LAN);
    house.people[0]!.retryAt = house.now + 31 * 60_000;
    await show();
    expect(text()).toContain('Thử lại sau 31 phút');
  });

  it('may be somebody new, whose name nobody has yet', async () => {
    house.add('Lan', LAN);
    await show();
    await press('Tôi là người mới ở máy này');
    expect(text()).toContain('Đồng nghiệp không đọc được bản nháp của bạn');
    expect(control('Tên gọi ở máy này').value).toBe('Cán bộ 2');
    await enter('Mật khẩu', HUNG);
    await enter('Nhập lại mật khẩu', HUNG);
    await choose('Tôi đã nhớ hoặc đã ghi lại mật khẩu');
    await enter('Tên gọi ở máy này', 'lan');
    await press('Đặt mật khẩu');
    expect(text()).toContain('Máy này đã có tên đó');
    await enter('Tên gọi ở máy này', ' ');
    await press('Đặt mật khẩu');
    expect(text()).toContain('Nhập tên gọi');
    expect(asked('vault.create')).toEqual([]);
    await enter('Tên gọi ở máy này', 'Lan – Quầy 4');
    house.refuse['vault.create'] = 'not-allowed';
    await press('Đặt mật khẩu');
    // another window was faster with this name
    expect(text()).toContain('Máy này đã có tên đó');
    await press('Đặt mật khẩu');
    expect(house.people.map(({ label }) => label)).toEqual(['Lan', 'Lan – Quầy 4']);
    expect(house.clerk).toBe(idOf(2));
  });

  it('shows a hostile name as text, without direction marks', async () => {
    house.add('<img src=x>\u202E', LAN);
    house.add('Hùng', HUNG);
    await show();
    expect(root.querySelector('img')).toBeNull();
    expect(chosen()).toEqual(['<img src=x>']);
  });
});

it("shows nothing of one clerk's to the next, although the desk stayed open in between", async () => {
  house.add('Lan', LAN, 3);
  house.add('Hùng', HUNG, 1);
  await show();
  await unlock(LAN);
  expect(root.querySelectorAll('.draft-row')).toHaveLength(3);
  desk.tell('Đã chép “Họ tên”.');
  // the popup has locked and a colleague has unlocked there: this page hears of it once
  await house.ask({ type: 'vault.endShift' });
  await house.ask({ type: 'vault.unlock', kek: kekOf(HUNG), clerkId: idOf(2) });
  await act(() => desk.refresh());
  await calm();
  expect(root.querySelectorAll('.draft-row')).toHaveLength(1);
  expect(text()).not.toContain('Đã chép');
});

describe('the end of a shift', () => {
  beforeEach(async () => {
    house.add('Lan', LAN, 3);
    house.add('Hùng', HUNG);
    await show();
    await unlock(LAN);
  });

  it('takes two presses; the first says what it does', async () => {
    await press('Kết thúc ca');
    expect(text()).toContain('3 bản nháp chưa nộp vẫn được giữ');
    expect(asked('vault.endShift')).toEqual([]);
    expect(document.activeElement).toBe(button('Kết thúc ca ngay'));
    await press('Kết thúc ca ngay');
    expect(asked('vault.endShift')).toHaveLength(1);
    expect(text()).toContain('Bạn là ai?');
    expect(chosen()).toEqual([]);
    expect(root.querySelector('.draft-row')).toBeNull();
  });

  it('is left alone by Esc, with the focus where it was', async () => {
    await press('Kết thúc ca');
    await act(
      () =>
        void document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        ),
    );
    expect(find('Kết thúc ca ngay')).toBeUndefined();
    expect(document.activeElement).toBe(button('Kết thúc ca'));
    expect(house.state).toBe('open');
  });

  it('says so when it was not done', async () => {
    house.refuse['vault.endShift'] = 'quota';
    await press('Kết thúc ca');
    await press('Kết thúc ca ngay');
    expect(text()).toContain('Chưa kết thúc được ca');
    expect(house.state).toBe('open');
  });
});

describe('the account', () => {
  beforeEach(async () => {
    house.add('Lan', LAN, 2);
    house.add('Hùng', HUNG);
    await show();
    await unlock(LAN);
    await press('Tài khoản: Lan');
  });

  it('changes the name', async () => {
    await enter('Tên gọi', 'Lan – Quầy 1');
    await press('Đổi tên');
    expect(house.people[0]!.label).toBe('Lan – Quầy 1');
    expect(button('Tài khoản: Lan – Quầy 1')).toBeDefined();
  });

  it('changes the passphrase for somebody who knows the old one', async () => {
    await press('Đổi mật khẩu');
    await enter('Mật khẩu mới', FRESH);
    await enter('Nhập lại mật khẩu mới', FRESH);
    await press('Đổi mật khẩu');
    expect(text()).toContain('Nhập mật khẩu đang dùng');
    await enter('Mật khẩu đang dùng', HUNG);
    await press('Đổi mật khẩu');
    expect(text()).toContain('Mật khẩu chưa đúng');
    expect(house.people[0]!.kek).toBe(kekOf(LAN));
    await enter('Mật khẩu đang dùng', LAN);
    await press('Đổi mật khẩu');
    expect(text()).toContain('Đã đổi mật khẩu');
    expect(house.people[0]!.kek).toBe(kekOf(FRESH));
    // nothing of it stays in the page
    expect(root.querySelector('input[type=password]')).toBeNull();
  });

  it('refuses a short new passphrase, a differing one and the old one', async () => {
    await press('Đổi mật khẩu');
    await enter('Mật khẩu đang dùng', LAN);
    await enter('Mật khẩu mới', 'ngan');
    await press('Đổi mật khẩu');
    expect(text()).toContain('Chưa đủ 12 ký tự');
    await enter('Mật khẩu mới', FRESH);
    await press('Đổi mật khẩu');
    expect(text()).toContain('Hai lần nhập chưa giống nhau');
    await enter('Mật khẩu mới', LAN);
    await enter('Nhập lại mật khẩu mới', LAN);
    await press('Đổi mật khẩu');
    expect(text()).toContain('phải khác mật khẩu đang dùng');
    expect(asked('vault.passphrase')).toEqual([]);
  });

  it('changes all keys part by part, and goes on after an interruption', async () => {
    house.rotation = [120, 70, 20, 0];
    const seen: string[] = [];
    const watching = new MutationObserver(() =>
      seen.push(root.querySelector('progress')?.getAttribute('value') ?? ''),
    );
    watching.observe(root, { subtree: true, childList: true, attributes: true });
    await press('Đổi toàn bộ khóa');
    watching.disconnect();
    expect(asked('vault.rotate').map((one) => 'begin' in one && one.begin)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(seen).toContain('50');
    expect(text()).toContain('Đã đổi toàn bộ khóa');

    house.asked = [];
    house.rotation = [50, 50];
    await press('Đổi toàn bộ khóa');
    expect(text()).toContain('Chưa đổi xong');
    house.rotation = [0];
    await press('Làm tiếp');
    expect(asked('vault.rotate').map((one) => 'begin' in one && one.begin)).toEqual([true, false, false]);
    expect(text()).not.toContain('Chưa đổi xong');
  });

  it('leaves this PC in two steps that say how much is lost', async () => {
    await press('Rời máy này…');
    expect(text()).toContain('2 bản nháp và khóa của bạn bị xóa hẳn');
    expect(button('Xóa và rời máy').disabled).toBe(true);
    await enter('Gõ XÓA để xác nhận', 'xóa');
    await press('Xóa và rời máy');
    expect(house.people.map(({ label }) => label)).toEqual(['Hùng']);
    expect(text()).toContain('Sổ tay đang khóa');
    expect(text()).toContain('Đã xóa phần của bạn ở máy này');
  });

  describe('the recovery key of the office', () => {
    it('is shown once, printed or saved, and used only when it is stored', async () => {
      expect(text()).toContain('Máy này chưa có khóa khôi phục');
      expect(text()).toContain('không để cạnh máy');
      await press('Tạo khóa khôi phục');
      expect([...root.querySelectorAll('.recovery-lines code')].map((line) => line.textContent)).toEqual([
        'AAAA-1',
        'BBBB-2',
        'CCCC-3',
      ]);
      expect(text()).toContain('Mã đối chiếu của khóa: NEWN-EWNE');
      await press('In tờ này');
      expect(printed).toBe(1);
      await press('Lưu thành tệp');
      expect(files).toEqual([{ name: 'khoa-khoi-phuc-BI-MAT.json', content: 'file new-secret' }]);
      await press('Dùng khóa này');
      expect(text()).toContain('Cất xong rồi đánh dấu ô này');
      expect(house.office).toBeNull();
      await choose('Đã cất tờ giấy hoặc tệp ở nơi có khóa');
      await press('Dùng khóa này');
      expect(house.office).toBe('public new-secret');
      expect(text()).toContain('Máy này có khóa khôi phục, mã đối chiếu NEWN-EWNE');
      // the secret is nowhere any more
      expect(root.innerHTML).not.toMatch(/AAAA|new-secret/);
      await press('Lưu phần công khai cho máy khác');
      expect(files.at(-1)).toEqual({ name: 'khoa-co-quan-cong-khai.json', content: 'public new-secret' });
    });

    it('is thrown away when it is not wanted', async () => {
      await press('Tạo khóa khôi phục');
      await press('Thôi');
      expect(root.innerHTML).not.toContain('AAAA');
      expect(house.office).toBeNull();
    });

    it('comes from another PC by its public half; the secret one is not taken', async () => {
      await press('Dùng khóa đã có của cơ quan');
      await enter('Nội dung phần công khai', 'chữ bất kỳ');
      await calm();
      expect(text()).toContain('Không phải phần công khai');
      await enter('Nội dung phần công khai', KEY);
      await calm();
      expect(text()).toContain('Đây là phần bí mật');
      expect(control('Nội dung phần công khai').value).toBe('');
      expect(button('Dùng khóa này').disabled).toBe(true);
      await enter('Nội dung phần công khai', 'public old');
      await calm();
      expect(text()).toContain('Mã đối chiếu của khóa: OTHE-ROTH');
      await press('Dùng khóa này');
      expect(house.office).toBe('public old');
    });

    it('is taken off this PC after a question', async () => {
      house.people[0]!.office = house.office = 'public old';
      await act(() => desk.refresh());
      await press('Bỏ khóa khỏi máy này');
      expect(text()).toContain('Bỏ khóa khôi phục khỏi máy này?');
      expect(house.office).toBe('public old');
      await act(() => root.querySelector<HTMLFormElement>('dialog form')!.requestSubmit());
      await calm();
      expect(house.office).toBeNull();
      expect(text()).toContain('Máy này chưa có khóa khôi phục');
    });
  });
});

describe('a forgotten passphrase', () => {
  beforeEach(() => {
    house.add('Lan', LAN, 2);
    house.add('Hùng', HUNG, 1);
  });

  it('without a recovery key: erasing names everybody whose drafts go, and another way on', async () => {
    await show();
    await press('Quên mật khẩu?');
    expect(text()).toContain('Xóa cả bản nháp của: Lan, Hùng.');
    expect(text()).toContain('thêm người dùng mới');
    expect(button('Xóa tất cả bản nháp').disabled).toBe(true);
    expect(house.people).toHaveLength(2);
  });

  it('with it: the lines and a new passphrase open; wrong lines are named, a foreign key is told', async () => {
    house.office = 'public new-secret';
    await show();
    await press('Quên mật khẩu?');
    expect(chosen()).toEqual(['Lan']);
    await choose('Hùng');
    await enter('Khóa khôi phục của cơ quan', 'AAAA-1\nBBBB-9\nCCCC-3');
    await press('Đặt mật khẩu mới');
    expect(text()).toContain('Dòng 2 chưa đúng');
    await enter('Khóa khôi phục của cơ quan', 'AAAA-1\nBBBB-2');
    await press('Đặt mật khẩu mới');
    expect(text()).toContain('Mới có 2 dòng, cần đủ 3 dòng');
    await enter('Khóa khôi phục của cơ quan', 'XXXX-1\nBBBB-2\nCCCC-3');
    await press('Đặt mật khẩu mới');
    expect(text()).toContain('Khóa này có mã đối chiếu OTHE-ROTH; máy này dùng khóa có mã NEWN-EWNE');
    await enter('Khóa khôi phục của cơ quan', KEY);
    await press('Đặt mật khẩu mới');
    expect(text()).toContain('Chưa đủ 12 ký tự');
    expect(asked('vault.recover')).toEqual([]);
    await enter('Mật khẩu mới', FRESH);
    await enter('Nhập lại mật khẩu mới', FRESH);
    await press('Đặt mật khẩu mới');
    expect(house).toMatchObject({ state: 'open', clerk: idOf(2) });
    expect(house.people[1]!.kek).toBe(kekOf(FRESH));
    expect(text()).toContain('Đã đặt mật khẩu mới');
    expect(root.innerHTML).not.toContain('AAAA');
  });

  it('with it, but of a clerk whom it does not cover: says so', async () => {
    house.office = 'public new-secret';
    house.refuse['vault.recover'] = 'not-found';
    await show();
    await press('Quên mật khẩu?');
    await enter('Khóa khôi phục của cơ quan', KEY);
    await enter('Mật khẩu mới', FRESH);
    await enter('Nhập lại mật khẩu mới', FRESH);
    await press('Đặt mật khẩu mới');
    expect(text()).toContain('Khóa này không mở được phần của người này');
  });

  it('with it: says of whom it opens nothing, and that an input method turns letters into accents', async () => {
    house.people[1]!.office = house.office = 'public new-secret';
    await show();
    await press('Quên mật khẩu?');
    expect(text()).toContain('Người này chưa xác nhận khóa khôi phục');
    await choose('Hùng');
    expect(text()).not.toContain('Người này chưa xác nhận khóa khôi phục');
    await enter('Khóa khôi phục của cơ quan', 'AAAA-1\nBBBB-2');
    expect(text()).not.toContain('Tắt bộ gõ, rồi nhập lại');
    await enter('Khóa khôi phục của cơ quan', 'ÂAA-1');
    expect(text()).toContain('Tắt bộ gõ, rồi nhập lại dòng có dấu');
    await enter('Khóa khôi phục của cơ quan', 'AAAA-1');
    expect(text()).not.toContain('Tắt bộ gõ, rồi nhập lại');
  });

  it('with it, but not for all: the old passphrase brings the rest back when it turns up', async () => {
    house.before = { shifts: 3, passphrase: FRESH };
    await show();
    await unlock(LAN);
    expect(text()).toContain('3 ca trước chưa mở được; nhập mật khẩu cũ để lấy lại');
    await press('Nhập mật khẩu cũ');
    await press('Lấy lại');
    expect(asked('vault.before')).toEqual([]);
    await enter('Mật khẩu cũ', HUNG);
    await press('Lấy lại');
    expect(text()).toContain('Chưa đúng mật khẩu cũ');
    await enter('Mật khẩu cũ', FRESH);
    await press('Lấy lại');
    expect(text()).toContain('Đã lấy lại các ca trước');
    expect(text()).not.toContain('3 ca trước');
  });

  it('with it lost as well: everything can still be erased', async () => {
    house.office = 'public new-secret';
    await show();
    await press('Quên mật khẩu?');
    await press('Không có khóa: xóa tất cả…');
    await enter('Gõ XÓA để xác nhận', 'XÓA');
    await press('Xóa tất cả bản nháp');
    expect(text()).toContain('Đặt mật khẩu cho Sổ tay');
  });
});

describe('a recovery key that a colleague has set', () => {
  beforeEach(async () => {
    house.add('Lan', LAN);
    house.people[house.people.length - 1]!.office = 'public other';
    house.add('Hùng', HUNG);
    house.clerk = idOf(2);
    house.office = 'public new-secret';
    house.officeBy = 'Lan';
  });

  it('is compared with the sheet by its mark, then used', async () => {
    await show();
    await unlock(HUNG);
    expect(text()).toContain(
      'mã đối chiếu NEWN-EWNE (người đặt: Lan). Có đúng mã trên tờ giấy của cơ quan không?',
    );
    await press('Đúng, dùng');
    expect(asked('vault.trust')).toEqual([
      { type: 'vault.trust', publicKey: 'public new-secret', right: true },
    ]);
    expect(text()).toContain('Khóa có mã đối chiếu NEWN-EWNE nay mở được phần của bạn');
    expect(find('Đúng, dùng')).toBeUndefined();
    await act(() => desk.openPage('account'));
    await calm();
    expect(text()).toContain('Máy này có khóa khôi phục, mã đối chiếu NEWN-EWNE');
    expect(text()).toContain('Khóa này chưa mở được phần của: Lan.');
  });

  it('is refused, and not asked about again', async () => {
    await show();
    await unlock(HUNG);
    await press('Không phải');
    expect(text()).toContain('Không dùng khóa này cho phần của bạn');
    expect(find('Không phải')).toBeUndefined();
    await act(() => desk.openPage('account'));
    await calm();
    expect(text()).toContain('Máy này chưa có khóa khôi phục');
  });

  it('is looked at anew when it was changed at this moment', async () => {
    await show();
    await unlock(HUNG);
    house.office = 'public third';
    await press('Đúng, dùng');
    expect(text()).toContain('Khóa vừa được đổi lần nữa');
    expect(text()).toContain('mã đối chiếu OTHE-ROTH');
    expect(house.people[1]!.office).toBeUndefined();
  });

  it.each([
    ['used from the first day when somebody new finds its mark right', true],
    ['not used for somebody new who has not seen the sheet', false],
  ])('is %s', async (_what, right) => {
    await show();
    await press('Tôi là người mới ở máy này');
    await calm();
    await enter('Tên gọi ở máy này', 'Mai');
    await enter('Mật khẩu', FRESH);
    await enter('Nhập lại mật khẩu', FRESH);
    const tick = (words: string) =>
      act(() => [...root.querySelectorAll('label')].find((one) => one.textContent!.includes(words))!.click());
    await tick('Tôi đã nhớ');
    if (right) await tick('Mã đối chiếu NEWN-EWNE đúng với tờ giấy');
    await press('Đặt mật khẩu');
    expect(house.people[2]!.office).toBe(right ? 'public new-secret' : undefined);
    expect(find('Đúng, dùng') !== undefined).toBe(!right);
  });
});

describe('handing over', () => {
  const open = async () => {
    await show();
    await unlock(LAN);
    await act(() =>
      render(<HandOver desk={desk} id={idOf(1_000)} onClose={() => render(null, root)} />, root),
    );
  };

  it('gives the draft to the colleague who was chosen', async () => {
    house.add('Lan', LAN, 2);
    house.add('Hùng', HUNG);
    await open();
    expect(text()).toContain('Bạn không lấy lại được');
    expect(button('Giao').disabled).toBe(true);
    await choose('Hùng');
    await press('Giao');
    expect(asked('draft.hand')).toEqual([{ type: 'draft.hand', id: idOf(1_000), to: idOf(2) }]);
    expect(desk.toasts.value.at(-1)?.text).toBe('Đã giao cho Hùng.');
    expect(desk.drafts.value).toHaveLength(1);
  });

  it('says what to do when there is nobody, or nobody who ever unlocked', async () => {
    house.add('Lan', LAN, 2);
    await open();
    expect(text()).toContain('Máy này chưa có người khác');
    house.add('Hùng', HUNG);
    house.refuse['draft.hand'] = 'not-found';
    await act(() => desk.refresh());
    await choose('Hùng');
    await press('Giao');
    expect(text()).toContain('Người này chưa mở khóa lần nào');
  });
});

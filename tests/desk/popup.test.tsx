// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { govOrigin } from '@/utils/core/gov-origin';
import { PopupApp, type PopupProps } from '@/components/popup/popup-app';
import { House, row, T0 } from './people-house';

describe('the address of another portal', () => {
  it.each([
    ['https://dichvucong.angiang.gov.vn/nop-ho-so?a=1#b', 'https://dichvucong.angiang.gov.vn'],
    ['  dichvucong.angiang.gov.vn/x ', 'https://dichvucong.angiang.gov.vn'],
    ['DICHVUCONG.angiang.GOV.vn', 'https://dichvucong.angiang.gov.vn'],
    ['http://dichvucong.angiang.gov.vn', null],
    ['https://dichvucong.angiang.gov.vn:8443/', null],
    ['https://gov.vn.example.com/', null],
    ['https://evil-gov.vn/', null],
    ['gov.vn', null],
    ['https://*.gov.vn/*', null],
    ['javascript:alert(1)', null],
    ['chrome://settings', null],
    ['', null],
  ])('%j → %j', (address, origin) => {
    expect(govOrigin(address)).toBe(origin);
  });
});

/** An open house with these clerks, the first one on duty. */
function houseOf(...labels: string[]): House {
  const house = new House();
  for (const label of labels) house.add(label, label);
  house.state = 'open';
  return house;
}
const locked = (house: House) => Object.assign(house, { state: 'locked' as const });

const open = async (over: Partial<PopupProps>) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const props: PopupProps = {
    vault: houseOf('Lan').vault(),
    drafts: [],
    origins: [],
    missing: 0,
    today: '2026-11-20',
    now: () => T0,
    unlock: async () => null,
    lock: () => undefined,
    endShift: async () => null,
    openDesk: () => undefined,
    openWelcome: () => undefined,
    enable: async () => 'enabled',
    disable: () => undefined,
    allow: async () => true,
    ...over,
  };
  await act(() => render(<PopupApp {...props} />, root));
  return root;
};

const press = (root: HTMLElement, words: string): void =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === words)!.click();

describe('the popup', () => {
  it('says the state and the last save', async () => {
    const saved = [row(1, { deletedAt: T0, updatedAt: T0 + 60_000 }), row(2)];
    expect((await open({ drafts: saved })).textContent).toContain('Lưu nháp gần nhất lúc 10:00');
    expect((await open({})).textContent).toContain('Chưa có bản nháp nào.');
    expect((await open({ vault: houseOf().vault() })).textContent).toContain('Chưa đặt mật khẩu');
    const closed = await open({ vault: locked(houseOf('Lan')).vault() });
    expect(closed.textContent).toContain('Đang khóa');
    expect(closed.querySelector('input[type=password]')).not.toBeNull();
    expect((await open({ vault: 'newer-database' })).textContent).toContain('Cập nhật tiện ích');
  });

  it('unlocks for the clerk who was chosen', async () => {
    const asked: string[] = [];
    const root = await open({
      vault: locked(houseOf('Lan', 'Hùng')).vault(),
      unlock: async (passphrase, { label }) => {
        asked.push(`${label}: ${passphrase}`);
        return null;
      },
    });
    const [lan, hung] = root.querySelectorAll<HTMLInputElement>('[type=radio]');
    expect(lan!.checked).toBe(true);
    await act(() => hung!.click());
    const field = root.querySelector<HTMLInputElement>('input[type=password]')!;
    await act(() => {
      field.value = 'tham liem bo cung 47';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => field.form!.requestSubmit());
    expect(asked).toEqual(['Hùng: tham liem bo cung 47']);
  });

  it('says that a recovery key wants to be compared', async () => {
    const house = houseOf('Lan');
    house.office = 'public new-secret';
    expect((await open({ vault: house.vault() })).textContent).toContain(
      'Mở bàn làm việc để so mã đối chiếu',
    );
    house.people[0]!.office = house.office;
    expect((await open({ vault: house.vault() })).textContent).not.toContain('so mã đối chiếu');
  });

  it('sends somebody new to the desk: the popup closes at a press beside it', async () => {
    const places: unknown[] = [];
    const root = await open({
      vault: locked(houseOf('Lan')).vault(),
      openDesk: (place) => places.push(place),
    });
    await act(() => press(root, 'Tôi là người mới ở máy này'));
    expect(places).toEqual(['join']);
  });

  it('ends the shift in two presses', async () => {
    let ended = 0;
    const root = await open({
      drafts: [row(1), row(2), row(3, { submittedAt: T0 })],
      endShift: async () => {
        ended++;
        return null;
      },
    });
    await act(async () => press(root, 'Kết thúc ca'));
    expect(root.textContent).toContain('2 bản nháp chưa nộp vẫn được giữ');
    expect(ended).toBe(0);
    await act(async () => press(root, 'Kết thúc ca ngay'));
    expect(ended).toBe(1);
  });

  it('says where the browser does not let it run, and asks for that in one press', async () => {
    let asked = 0;
    const root = await open({
      missing: 3,
      async allow() {
        asked++;
        return false;
      },
    });
    expect(root.textContent).toContain('chưa cho Sổ tay chạy trên 3 cổng');
    await act(async () => press(root, 'Cho phép'));
    expect(asked).toBe(1);
    expect(root.textContent).toContain('Chưa được phép. Bấm lại');
    expect((await open({})).textContent).not.toContain('chưa cho Sổ tay chạy');
  });

  it('switches another portal on and off', async () => {
    const asked: string[] = [];
    const root = await open({
      origins: ['https://dichvucong.angiang.gov.vn'],
      enable: async (address) => {
        asked.push(address);
        return 'bad';
      },
      disable: (origin) => asked.push(`- ${origin}`),
    });
    const input = root.querySelector<HTMLInputElement>('input[type=text]')!;
    await act(() => {
      input.value = 'example.com';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => root.querySelector('form')!.requestSubmit());
    await vi.waitFor(() => expect(asked).toEqual(['example.com']));
    await act(async () => undefined);
    expect(root.textContent).toContain('Địa chỉ phải có đuôi .gov.vn');
    const off = [...root.querySelectorAll('button')].find((one) => one.textContent!.includes('Tắt trên'))!;
    await act(() => off.click());
    expect(asked).toEqual(['example.com', '- https://dichvucong.angiang.gov.vn']);
  });
});

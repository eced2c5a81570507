// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { govOrigin } from '@/components/popup/host';
import { PopupApp, type PopupProps } from '@/components/popup/popup-app';
import { KDF, T0 } from '../store/helpers';

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

const open = async (over: Partial<PopupProps>) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const props: PopupProps = {
    vault: { state: 'open', kdf: KDF },
    lastSaved: null,
    origins: [],
    today: '2026-11-20',
    now: () => T0,
    unlock: async () => null,
    lock: () => undefined,
    openDesk: () => undefined,
    enable: async () => 'enabled',
    disable: () => undefined,
    ...over,
  };
  await act(() => render(<PopupApp {...props} />, root));
  return root;
};

describe('the popup', () => {
  it('says the state and the last save', async () => {
    expect((await open({ lastSaved: T0 })).textContent).toContain('Lưu nháp gần nhất lúc 10:00');
    expect((await open({})).textContent).toContain('Chưa có bản nháp nào.');
    expect((await open({ vault: { state: 'new', kdf: null } })).textContent).toContain('Chưa đặt mật khẩu');
    const locked = await open({ vault: { state: 'locked', kdf: KDF } });
    expect(locked.textContent).toContain('Đang khóa');
    expect(locked.querySelector('input[type=password]')).not.toBeNull();
    expect((await open({ vault: 'newer-database' })).textContent).toContain('Cập nhật tiện ích');
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

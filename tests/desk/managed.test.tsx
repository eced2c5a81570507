// @vitest-environment happy-dom
/** What a clerk sees where the office's IT has decided: the value, that it is managed, and no way to change it. */
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskApp } from '@/components/desk/desk-app';
import { ManagedList } from '@/components/desk/managed/list';
import { PolicyReport } from '@/components/desk/managed/report';
import { Desk, type DeskWorld } from '@/components/desk/model';
import { fault } from '@/components/desk/passphrase';
import type { Managed } from '@/utils/core/managed';
import { policyReport } from '@/utils/core/managed-report';
import { texts } from '@/utils/i18n';
import { judge, suggestPassphrase } from '@/utils/store/passphrase';
import { KDF } from '../store/helpers';
import { DraftHouse } from './keeping-house';
import { keepingWorld } from './keeping-world';

vi.setConfig({ testTimeout: 20_000 });

const OFFICE = { parentName: '', officeName: 'Bộ phận Một cửa', place: '', phone: '' };
let house: DraftHouse;
let desk: Desk;
let root: HTMLElement;
let managed: Signal<Managed>;
const saved = vi.fn(async (office: typeof OFFICE) => office);

beforeEach(() => {
  house = new DraftHouse();
  managed = signal<Managed>({});
  saved.mockClear();
  const none = async () => null;
  desk = new Desk({
    ask: house.ask as DeskWorld['ask'],
    derive: async (_passphrase, kdf) => ({ kek: 'AAAA', kdf: kdf ?? KDF }),
    keeping: keepingWorld(),
    recovery: async () => ({}) as never,
    procedures: signal(new Map()),
    paperLabels: async () => new Map(),
    loadOffice: async () => OFFICE,
    saveOffice: saved,
    managed,
    time: { load: none, save: async () => {}, calendar: none },
    openPrint: () => {},
    print: () => {},
    download: () => {},
    copy: async () => true,
    now: () => house.now,
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

const text = (): string => root.textContent ?? '';
async function until(what: () => unknown): Promise<void> {
  const end = Date.now() + 10_000;
  while (!what()) {
    await act(() => new Promise<void>((done) => setTimeout(done, 1)));
    if (Date.now() > end) throw new Error(`never: ${what.toString()} in: ${text()}`);
  }
}
const tools = { judge, suggest: () => suggestPassphrase() };
const opened: string[] = [];
const section = (name: string) => async () => {
  opened.push(name);
  return () => <p>{`đây là ${name}`}</p>;
};
const load = {
  procedures: section('procedures'),
  rules: section('rules'),
  practice: section('practice'),
  supervision: section('supervision'),
  health: section('health'),
};
async function show(): Promise<void> {
  await act(async () => {
    await desk.refresh();
    render(<DeskApp desk={desk} tools={tools} today="2026-11-22" load={load} />, root);
  });
}
const names = () => [...root.querySelectorAll('nav.sections button')].map((one) => one.textContent?.trim());

function inputOf(label: string): HTMLInputElement {
  const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  return root.querySelector(`[id="${named?.htmlFor}"]`)!;
}

describe('a section that is switched off', () => {
  it('is not in the bar, and a link to it says who has decided', async () => {
    managed.value = { featuresOff: ['practice', 'supervision'] };
    opened.length = 0;
    await show();
    expect(names()).toContain('Quy tắc');
    for (const off of ['Tập sự', 'Giám sát']) expect(names()).not.toContain(off);
    await act(() => void (desk.section.value = 'practice'));
    await until(() => text().includes('Phần “Tập sự” đang tắt'));
    expect(opened).toEqual([]);
  });

  it('goes while it is open, and comes back without a reload', async () => {
    await show();
    await act(() => void (desk.section.value = 'practice'));
    await until(() => text().includes('đây là practice'));
    await act(() => void (managed.value = { featuresOff: ['practice'] }));
    await until(() => text().includes('Phần “Tập sự” đang tắt'));
    expect(text()).not.toContain('đây là practice');
    await act(() => void (managed.value = {}));
    await until(() => text().includes('đây là practice'));
  });

  it('is not asked about', async () => {
    managed.value = { featuresOff: ['supervision'] };
    const ask = vi.spyOn(desk.world, 'ask');
    await desk.readTodo();
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('the letterhead', () => {
  it('shows a managed line locked and leaves the others', async () => {
    managed.value = { officeName: 'Bộ phận Một cửa', lockMinutes: 3 };
    await show();
    await act(() => desk.openPage('office'));
    await until(() => root.querySelectorAll('form input').length >= 4);
    const { officeName, phone } = texts.desk.office;
    const [locked, free] = [inputOf(officeName), inputOf(phone)];
    expect([locked.readOnly, free.readOnly]).toEqual([true, false]);
    expect(locked.closest('.field')!.textContent).toContain('Do cơ quan quản lý');
    await until(() => text().includes('Cài đặt do cơ quan quản lý'));
    expect(text()).toContain('3 phút');
    expect(text()).toContain('báo người phụ trách CNTT');
  });
});

it('the list says everything in words', async () => {
  const all: Managed = {
    portals: ['dichvucong.gov.vn'],
    passphraseLength: 16,
    submittedDays: 7,
    ruleSeverities: { phone: 'warn' },
    featuresOff: ['askPortal', 'backup'],
    recordsFolder: String.raw`\\may-chu\mot-cua`,
  };
  await act(() => render(<ManagedList managed={all} />, root));
  for (const words of [
    'dichvucong.gov.vn',
    '16 ký tự',
    '7 ngày',
    '1 mức',
    'Xuất bản nháp ra tệp',
    String.raw`\\may-chu\mot-cua`,
  ])
    expect(text()).toContain(words);
  await act(() => render(<ManagedList managed={{}} />, root));
  expect(text()).toBe('');
});

it('the report names what cannot be used and what to do', async () => {
  const show = (raw: unknown) => act(() => render(<PolicyReport report={policyReport(raw, null)} />, root));
  await show({});
  expect(text()).toContain('không có chính sách nào');
  await show({ lockMinutes: 90, officePhone: '1', portals: ['dichvucong.gov.vn', 'x'] });
  expect(text()).toContain('2 chỗ chưa dùng được');
  expect(text()).toContain('“lockMinutes”: 90 (1–60) nằm ngoài mức cho phép');
  expect(text()).toContain('“x” không phải địa chỉ một cổng');
  expect(text()).toContain('Đang áp dụng: Điện thoại, Cổng được dùng.');
});

describe('the length of passphrases', () => {
  const least = 24;
  const strict = {
    judge: (words: string) => judge(words, least),
    suggest: () => suggestPassphrase(least),
    least,
  };

  it('is asked for, and what is suggested fits', () => {
    const passphrase = 'phau bim xom chum 96';
    expect(fault({ passphrase, repeated: passphrase }, tools)).toBeNull();
    expect(fault({ passphrase, repeated: passphrase }, strict)).toBe('Chưa đủ 24 ký tự. Thêm một từ nữa.');
    for (let round = 0; round < 50; round++) {
      const made = strict.suggest();
      expect(fault({ passphrase: made, repeated: made }, strict)).toBeNull();
    }
  });

  it('never less than ours', () => expect(judge('bim xom 96', 4)).toBe('short'));

  it('an older, shorter one opens, and the clerk is told where to change it', () => {
    managed.value = { passphraseLength: least };
    desk.remindLength('phau bim xom chum 96');
    expect(desk.toasts.value.map((toast) => toast.text).join()).toContain(
      'ngắn hơn mức cơ quan đặt (24 ký tự)',
    );
    desk.toasts.value = [];
    desk.remindLength('phau bim xom chum lem dem 96');
    expect(desk.toasts.value).toEqual([]);
  });
});

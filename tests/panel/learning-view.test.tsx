// @vitest-environment happy-dom
/** The learning mode as a trainee sees it: the field under the hand explained, the list walked by keys, nothing to press that writes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/panel/app';
import { RULE_BOOK_FILE, ruleBookOf } from '@/utils/core/rule-book';
import { cast } from '../cast';
import { Agent, draft, entry, field, ID, openTab, snapshot, TODAY, type Tab } from './tab';
// fetched by the panel when they are first wanted: here they are there at once
import '@/components/panel/learning';
import '@/components/panel/notices';
import '@/components/panel/problems';
import '@/utils/session/panel/learning-rules';

const PUBLIC = join(import.meta.dirname, '../../public');
const FILES = new Map<string, string>();
for (const path of ['procedures/index', 'procedures/1.001193', 'reference/units-2025', 'reference/rule-book'])
  FILES.set(`/${path}.json`, await readFile(join(PUBLIC, `${path}.json`), 'utf8'));
const read = async (path: string): Promise<string | undefined> => FILES.get(path);
const book = JSON.parse(FILES.get(RULE_BOOK_FILE)!) as unknown;

const form = (): Agent =>
  new Agent(
    3,
    snapshot([
      field('QuanHe', {
        role: 'requester.relation',
        kind: 'choice',
        label: 'Quan hệ',
        section: 'Người yêu cầu',
        required: true,
      }),
      field('NgaySinhMe', {
        role: 'mother.birthDate',
        kind: 'date-text',
        label: 'Ngày sinh',
        section: 'Người mẹ',
      }),
      field('HoTenMe', { role: 'mother.fullName', label: 'Họ và tên', section: 'Người mẹ' }),
      field('SoMe', { role: 'mother.personalId', label: 'Số định danh', section: 'Người mẹ' }),
      field('HoTenCha', { role: 'father.fullName', label: 'Họ và tên', section: 'Người cha' }),
      field('La', { label: 'Mã hồ sơ nội bộ' }),
    ]),
  );

let tab: Tab;
let eform: Agent;
let root: HTMLElement;
let readable = true;

beforeEach(async () => {
  readable = true;
  eform = form();
  const dock = new Agent(0, snapshot([], { adapter: 'justice-wizard', url: 'https://a/', hints: [] }));
  const kept = draft({ fields: [entry('HoTenCha', cast.hung.fullName, { role: 'father.fullName' })] });
  tab = openTab({
    agents: [dock, eform],
    drafts: [kept],
    bound: ID,
    read,
    learning: {
      readBook: async () => (readable ? ruleBookOf(book) : null),
      hasFocus: () => false,
      recall: () => null,
      remember: () => {},
    },
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<PanelApp panel={tab.panel} today={TODAY} Due={() => null} />, root);
  await settle();
});
afterEach(() => render(null, root));

/** Twice: what was fetched by the first look draws itself in the second. */
const settle = async () => {
  for (let turn = 0; turn < 2; turn++) await act(async () => tab.settle());
};
const text = (): string => root.textContent?.replace(/\s+/g, ' ') ?? '';
const press = async (key: string, at: Element = root.querySelector('.panel')!) => {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
};
const tell = async (report: Parameters<Agent['tell']>[0]) => {
  eform.tell(report);
  await settle();
};
const open = (): HTMLElement | null => root.querySelector('.learning-field.open');
const lesson = (): string => open()?.textContent?.replace(/\s+/g, ' ') ?? '';
/** What stands under a heading of the open lesson. */
const part = (heading: string): string =>
  [...(open()?.querySelectorAll('section') ?? [])]
    .find((one) => one.querySelector('h4')?.textContent === heading)
    ?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('switching', () => {
  it('by a button at the foot and by H, and says plainly what is on', async () => {
    const button = root.querySelector<HTMLButtonElement>('button[aria-label="Học trên màn hình này (H)"]')!;
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    await settle();
    expect(text()).toContain('Đang học: Sổ tay không ghi gì vào trang. Chữ bạn gõ vẫn là hồ sơ thật.');
    await press('h');
    expect(text()).not.toContain('Đang học');
    await press('H');
    expect(text()).toContain('Đang học');
  });
  it('leaves H to whoever writes', async () => {
    const box = document.createElement('textarea');
    root.querySelector('.panel')!.append(box);
    await press('h', box);
    expect(tab.panel.learning.on.value).toBe(false);
    box.remove();
  });
  it('has no button that would write: no fix, no restore, no undo', async () => {
    eform.type('HoTenMe', 'TRẦN  THỊ LAN');
    await settle();
    tab.panel.check();
    await settle();
    expect(text()).toMatch(/Sửa thành/);
    expect(text()).toContain('Có bản nháp');
    await press('h');
    expect(text()).not.toMatch(/Sửa thành|Có bản nháp|Hoàn tác|Điền lại/);
    await press('h');
    expect(text()).toMatch(/Sửa thành/);
  });
  it('tells of a wiped block, and puts it back only afterwards', async () => {
    await press('h');
    await tell({ t: 'wiped', driver: 'QuanHe', values: [{ key: 'SoMe', label: 'Số', value: 'x' }] });
    expect(text()).toContain('Tắt phần học để điền lại');
    expect(text()).not.toContain('Điền lại 1 ô');
    await press('h');
    expect(text()).toContain('Điền lại 1 ô');
  });
});

describe('the field under the hand', () => {
  it('is named, taken from its papers, written, asked for, looked at by rules with their law', async () => {
    await press('h');
    await tell({ t: 'typing', key: 'SoMe' });
    expect(open()?.querySelector('strong')?.textContent).toBe('Số định danh cá nhân của mẹ');
    expect(lesson()).toContain('Ô đang nhập');
    expect(lesson()).toContain('Trên cổng: “Số định danh”, mục “Người mẹ”');
    expect(part('Lấy từ giấy tờ nào?')).toContain('Giấy chứng sinh');
    expect(part('Ghi thế nào?')).toContain('Đủ 12 chữ số');
    const rules = part('Quy tắc nào xem ô này?');
    expect(rules).toContain('Số định danh khớp với giới tính, năm sinh');
    expect(rules).toContain('Căn cứ: ');
    // an example at this very field, and what would be said there
    expect(rules).toContain('Số định danh cá nhân của mẹ: ');
  });
  it('changes as the hand goes on', async () => {
    await press('h');
    await tell({ t: 'typing', key: 'NgaySinhMe' });
    expect(part('Ghi thế nào?')).toContain('Ngày/tháng/năm');
    eform.type('NgaySinhMe', '17/08/1996');
    await settle();
    expect(open()?.querySelector('strong')?.textContent).toBe('Họ, chữ đệm, tên của mẹ');
    expect(lesson()).toContain('Ô tiếp theo');
  });
  it('says what is told of it, why and what to do', async () => {
    await press('h');
    eform.type('SoMe', '00119000001');
    await settle();
    await tell({ t: 'typing', key: 'HoTenMe' });
    const row = [...root.querySelectorAll('.learning-field')].find((one) =>
      one.textContent?.includes('Số định danh'),
    )!;
    expect(row.textContent).toContain('Lỗi: ');
    row.querySelector<HTMLElement>('[data-row]')!.focus();
    await settle();
    expect(lesson()).toContain('Số định danh phải có 12 chữ số (hiện có 11).');
  });
  it('is honest about a field that nobody knows, and about a source that nobody knows', async () => {
    await press('h');
    await tell({ t: 'typing', key: 'La' });
    expect(open()?.querySelector('strong')?.textContent).toBe('Mã hồ sơ nội bộ');
    expect(lesson()).toContain('Sổ tay chưa biết ô này là mục gì');
    expect(part('Lấy từ giấy tờ nào?')).toBe('');
  });
  it('says whether it is asked for, and where the portal itself asks', async () => {
    await press('h');
    await tell({ t: 'typing', key: 'QuanHe' });
    expect(part('Có bắt buộc không?')).toContain('Phải ghi');
    expect(part('Có bắt buộc không?')).toContain('Cổng bắt buộc');
  });
  it('takes its papers from the case that is chosen', async () => {
    await press('h');
    await tell({ t: 'typing', key: 'NgaySinhMe' });
    expect(part('Lấy từ giấy tờ nào?')).toContain('Giấy chứng sinh');
    tab.panel.choose('witness', true);
    await settle();
    const papers = () => [...open()!.querySelectorAll('.sources strong')].map((one) => one.textContent);
    expect(papers()).not.toContain('Giấy chứng sinh');
    await tell({ t: 'typing', key: 'HoTenMe' });
    expect(papers()).toContain('Văn bản của người làm chứng xác nhận về việc sinh');
  });
  it('does without the rule book when it cannot be read', async () => {
    readable = false;
    await press('h');
    await tell({ t: 'typing', key: 'SoMe' });
    expect(lesson()).toContain('Chưa đọc được sổ quy tắc');
    expect(part('Lấy từ giấy tờ nào?')).toContain('Giấy chứng sinh');
  });
});

describe('the list', () => {
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-row]')];
  it('has every field of the page in its order, under the page’s own headings', async () => {
    await press('h');
    expect(rows().map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Quan hệ của người yêu cầu',
      'Ngày, tháng, năm sinh của mẹ',
      'Họ, chữ đệm, tên của mẹ',
      'Số định danh cá nhân của mẹ',
      'Họ, chữ đệm, tên của cha',
      'Mã hồ sơ nội bộ',
    ]);
    expect([...root.querySelectorAll('.learning h3')].map((one) => one.textContent)).toEqual([
      'Người yêu cầu',
      'Người mẹ',
      'Người cha',
    ]);
    expect(text()).toContain('Gõ vào một ô trên trang, hoặc chọn ô dưới đây.');
  });
  it('is walked by arrows with one tab stop, and Enter goes to the field of the page', async () => {
    await press('h');
    const stops = () => rows().filter((row) => row.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    await settle();
    await press('ArrowDown', document.activeElement!);
    await press('ArrowDown', document.activeElement!);
    expect(open()?.querySelector('strong')?.textContent).toBe('Họ, chữ đệm, tên của mẹ');
    expect(lesson()).toContain('Đang xem');
    expect(stops()).toEqual([document.activeElement]);
    (document.activeElement as HTMLElement).click();
    await settle();
    expect(eform.orders.findLast(({ t }) => t === 'focus')).toEqual({ t: 'focus', key: 'HoTenMe' });
    expect(lesson()).toContain('Ô đang nhập');
  });
  it('is where "Kiểm tra" and "next problem" lead to', async () => {
    await press('h');
    eform.type('SoMe', '00119000001');
    await settle();
    tab.panel.check();
    await settle();
    expect(tab.panel.call.value).toBeNull();
    expect(rows()).toContain(document.activeElement);
    tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'next' });
    await settle();
    const first = tab.panel.problems.value[0]!;
    expect(tab.panel.learning.current.value?.ref).toBe(first.at[0]!.ref);
  });
  it('follows the form: fields come and go', async () => {
    await press('h');
    eform.snapshot!.fields = eform.snapshot!.fields.filter(({ key }) => key !== 'La');
    eform.tellAll();
    await settle();
    expect(rows()).toHaveLength(5);
  });
});

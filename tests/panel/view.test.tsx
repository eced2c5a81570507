// @vitest-environment happy-dom
/** Parts of the panel on their own: what they say, which keys they take, what they let a script do. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChecklistRow } from '../../utils/core/checklist';
import type { Completeness } from '../../utils/core/completeness';
import type { Job } from '../../utils/session/panel/jobs';
import { Footer } from '../../components/panel/footer';
import { GuardNotice, JobNotice } from '../../components/panel/notices';
import { PaperRow } from '../../components/panel/paper-row';
import { shown, timeOf } from '../../components/panel/show';
import { verdictOf } from '../../components/panel/verdict';
import { MORNING, TODAY } from './tab';

let root: HTMLElement = document.createElement('div');
function mount(tree: ComponentChildren): HTMLElement {
  root = document.createElement('div');
  document.body.append(root);
  void act(() => render(tree, root));
  return root;
}
afterEach(() => {
  render(null, root);
  root.remove();
});
const press = (element: Element, key: string) =>
  void act(
    () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const click = (element: Element, trusted: boolean) => {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  void act(() => void element.dispatchEvent(event));
};
const nothing = () => {};

describe('values are text', () => {
  it('shows no direction mark, no line end, and no more than its cap', () => {
    expect(shown('\u202E001\u200B190\n000\u0000017')).toBe('001190 000 017');
    expect(shown('a'.repeat(1_000_000), 10)).toBe(`${'a'.repeat(10)}…`);
    // A double space may be the mistake that is spoken of.
    expect(shown('Lan  Anh')).toBe('Lan  Anh');
    expect(shown('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });
  it('writes the time in Vietnam, with the day where it is another', () => {
    expect(timeOf(MORNING, TODAY)).toBe('10:42');
    expect(timeOf(MORNING, TODAY, true)).toBe('10:42:07');
    expect(timeOf(MORNING - 86_400_000, TODAY)).toBe('10:42, 19/11/2026');
  });
});

const whole = (change: Partial<Completeness> = {}): Completeness => ({
  verdict: 'complete',
  errors: 0,
  warnings: 0,
  infos: 0,
  missingPapers: [],
  unseenPapers: [],
  emptyRequired: [],
  ...change,
});

const of = (completeness: Completeness, more: Partial<Parameters<typeof verdictOf>[0]> = {}) => {
  const { tone, headline, rest } = verdictOf({
    completeness,
    errors: completeness.errors,
    warnings: completeness.warnings,
    skipped: 0,
    checked: true,
    hasForm: true,
    ...more,
  });
  return [tone, headline, rest].join(' | ');
};

describe('the verdict', () => {
  it('counts errors first, then what is to be compared', () => {
    expect(of(whole({ verdict: 'incomplete', errors: 3, warnings: 2 }))).toBe(
      'error | Còn 3 lỗi, 2 mục cần xem lại | ',
    );
  });
  it('a warning alone does not stand against completeness', () => {
    expect(of(whole({ warnings: 2 }))).toBe('ok | Đủ giấy tờ, không còn lỗi | 2 mục cần xem lại');
  });
  it('papers not looked at are not missing', () => {
    expect(of(whole({ verdict: 'unknown', unseenPapers: ['a', 'b'] }))).toBe(
      'warn | Chưa xem hết giấy tờ (2) | ',
    );
    expect(of(whole({ verdict: 'incomplete', missingPapers: ['a'], unseenPapers: ['b'] }))).toBe(
      'error | Còn thiếu 1 giấy tờ | chưa xem 1 giấy tờ',
    );
  });
  it('says nothing of errors the clerk has not come to, and does not call them gone', () => {
    const hidden = whole({ verdict: 'incomplete', errors: 9, unseenPapers: ['a'] });
    expect(of(hidden, { errors: 0, checked: false })).toBe(
      'info | Nhập xong thì bấm Kiểm tra | chưa xem 1 giấy tờ',
    );
  });
});

const row = (state: ChecklistRow['mark']['state']): ChecklistRow => ({
  paper: {
    id: 'chung-sinh',
    label: 'Giấy chứng sinh',
    official: 'Giấy chứng sinh',
    form: 'original',
    quantity: 1,
    action: 'submit',
    channels: ['direct'],
    why: 'Để ghi ngày sinh.',
    law: { text: 'Điều 16', confidence: 'likely' },
    components: ['1'],
  },
  mark: { state, note: '' },
  attachedOnPortal: null,
});

const openPaper = (state: ChecklistRow['mark']['state']) => {
  const onChange = vi.fn();
  const view = mount(
    <PaperRow row={row(state)} notes={[]} asOf={TODAY} current onChange={onChange} onFocus={nothing} />,
  );
  return { view, onChange, tick: view.querySelector('.tick')! };
};

describe('a paper', () => {
  it('takes its five states from the keys 1 to 5', () => {
    const { onChange, tick } = openPaper('unseen');
    for (const key of ['1', '2', '3', '4', '5', '6', 'x']) press(tick, key);
    expect(onChange.mock.calls.map(([change]) => change.state)).toEqual([
      'unseen',
      'received',
      'missing',
      'rejected',
      'not-applicable',
    ]);
  });
  it('leaves the keys of a note to the note', () => {
    const { view, onChange, tick } = openPaper('unseen');
    press(tick, 'n');
    const note = view.querySelector('textarea')!;
    press(note, '2');
    press(note, 'v');
    expect(onChange).not.toHaveBeenCalled();
    expect(view.querySelector('.why')).toBeNull();
  });
  it('explains itself with the law and how sure that is', () => {
    const { view, tick } = openPaper('received');
    expect(tick.getAttribute('aria-checked')).toBe('true');
    press(tick, 'v');
    expect(view.querySelector('.why')?.textContent).toContain('Điều 16');
    expect(view.querySelector('.why')?.textContent).toContain('nên kiểm lại');
    expect(view.querySelector('.why')?.textContent).toContain('20/11/2026');
  });
});

describe('only a hand writes', () => {
  it('puts a block back for a real click only', () => {
    const onPutBack = vi.fn();
    const view = mount(
      <GuardNotice
        ahead={null}
        wiped={[{ label: 'Họ tên mẹ' }]}
        busy={false}
        onPutBack={onPutBack}
        onDismiss={nothing}
      />,
    );
    const button = view.querySelector('.button.primary')!;
    click(button, false);
    expect(onPutBack).not.toHaveBeenCalled();
    click(button, true);
    expect(onPutBack).toHaveBeenCalledOnce();
  });
  it('undoes for a real click only, and lists what was not filled', () => {
    const onUndo = vi.fn();
    const result = {
      id: 'a',
      label: 'Họ tên mẹ',
      value: 'x',
      reason: null,
      before: '',
      target: { frameId: 0, key: 'a' },
    };
    const job: Job = {
      kind: 'restore',
      running: false,
      cancelled: false,
      done: 1,
      total: 2,
      results: [
        { ...result, outcome: 'done' },
        { ...result, id: 'b', label: 'Dân tộc', outcome: 'refused', reason: 'not-an-option' },
      ],
    };
    const view = mount(
      <JobNotice
        job={job}
        onCancel={nothing}
        onChoose={nothing}
        onUndo={onUndo}
        onAgain={nothing}
        onDismiss={nothing}
      />,
    );
    expect(view.textContent).toContain('Đã điền lại 1/2 ô.');
    expect(view.querySelector('.results')?.textContent).toContain('Dân tộc');
    expect(view.querySelector('.results')?.textContent).toContain('Danh sách của cổng không có mục này');
    const undo = [...view.querySelectorAll('button')].find((button) =>
      button.textContent?.includes('Hoàn tác'),
    )!;
    click(undo, false);
    expect(onUndo).not.toHaveBeenCalled();
    click(undo, true);
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

const line = (saving: Parameters<typeof Footer>[0]['saving']) =>
  mount(<Footer saving={saving} today={TODAY} onDesk={nothing} onKeys={nothing} />).textContent;

describe('the saved line', () => {
  it('says "saved" with the second of the write', () => {
    expect(line({ state: 'saved', at: MORNING })).toContain('Đã lưu nháp lúc 10:42:07');
  });
  it('never says "saved" of what is not', () => {
    const text = line({ state: 'unsaved', reason: 'quota', lastSaved: MORNING });
    expect(text).not.toContain('Đã lưu');
    expect(text).toContain('lần lưu gần nhất 10:42:07');
  });
  it('leads to the desk when there is no passphrase or it is locked', () => {
    expect(line({ state: 'unsaved', reason: 'no-vault', lastSaved: null })).toContain('Đặt mật khẩu');
    render(null, root);
    expect(line({ state: 'unsaved', reason: 'locked', lastSaved: null })).toContain('Mở khóa');
  });
});

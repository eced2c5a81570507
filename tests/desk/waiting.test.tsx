// @vitest-environment happy-dom
/** What is waited for and what fails beside the work: the worker that never answers, a new version, the second copy. */
import { signal } from '@preact/signals';
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskNews } from '@/components/desk/keeping/news';
import type { Desk } from '@/components/desk/model';
import { Starting } from '@/components/desk/starting';
import { Footer } from '@/components/panel/footer';
import type { Saving } from '@/utils/session/panel/saving';
import { QUIET } from './keeping-house';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});
const show = (tree: ComponentChildren) => act(async () => render(tree, root));
const text = (): string => root.textContent ?? '';

describe('a worker that does not answer', () => {
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

  it('a short wait is not spoken of; a long one is, and one without end says what to do', async () => {
    vi.useFakeTimers();
    await show(<Starting short="…" onAgain={() => {}} />);
    await pass(1_900);
    expect(text()).toBe('…');
    await pass(200);
    expect(text()).toBe('Đang khởi động…');
    await pass(7_800);
    expect(text()).toBe('Đang khởi động…');
    await pass(200);
    expect(text()).toContain('Sổ tay chưa khởi động được.');
    expect(text()).toContain('chrome://extensions');
  });
  it('is asked again on request, and waited for anew', async () => {
    vi.useFakeTimers();
    const onAgain = vi.fn();
    await show(<Starting short="…" onAgain={onAgain} />);
    await pass(10_100);
    await act(async () => root.querySelector('button')!.click());
    expect(onAgain).toHaveBeenCalledOnce();
    expect(text()).toBe('…');
    await pass(10_100);
    expect(text()).toContain('Sổ tay chưa khởi động được.');
  });
  it('is asked again by itself: the first question may never be answered', async () => {
    vi.useFakeTimers();
    const onWait = vi.fn();
    await show(<Starting short="…" onAgain={() => {}} onWait={onWait} />);
    await pass(1_900);
    expect(onWait).not.toHaveBeenCalled();
    await pass(200);
    expect(onWait).toHaveBeenCalledOnce();
    await pass(20_000);
    expect(onWait.mock.calls.length).toBe(11);
    await show(null);
    await pass(5_000);
    expect(onWait.mock.calls.length).toBe(11);
  });
});

describe('a new version that waits', () => {
  const foot = (saving: Saving, updateWaits?: boolean) => (
    <Footer
      saving={saving}
      today="2026-11-20"
      onDesk={() => {}}
      onKeys={() => {}}
      {...(updateWaits === undefined ? {} : { updateWaits })}
    />
  );
  it('is told beside the saved line; that drafts are saved only when they are', async () => {
    await show(foot({ state: 'saved', at: 0 }));
    expect(text()).not.toContain('bản mới');
    await show(foot({ state: 'saved', at: 0 }, true));
    expect(text()).toContain('Có bản mới. Nháp đã lưu.');
    await show(foot({ state: 'unsaved', reason: 'quota', lastSaved: null }, true));
    expect(text()).toContain('Có bản mới.');
    expect(text()).not.toContain('Nháp đã lưu');
  });
});

describe('the second copy', () => {
  const desk = (copyFails: boolean) =>
    ({
      drafts: signal([]),
      changes: signal(0),
      view: signal({ kind: 'empty' }),
      vault: signal({ state: 'open' }),
      world: { ask: async () => ({ ok: true, value: { ...QUIET, copyFails } }) },
    }) as unknown as Desk;
  it('that cannot be written is told, with what to do; drafts are still saved', async () => {
    await show(<DeskNews desk={desk(true)} today="2026-11-20" />);
    await act(async () => {});
    expect(text()).toContain('Bản sao dự phòng trên máy không ghi được. Bản nháp vẫn lưu bình thường.');
    expect(text()).toContain('Sao lưu ra tệp ngay hôm nay');
  });
  it('that works is not spoken of', async () => {
    await show(<DeskNews desk={desk(false)} today="2026-11-20" />);
    await act(async () => {});
    expect(text()).toBe('');
  });
});

// @vitest-environment happy-dom
/** Two tabs have typed different things into one field: what the panel beside the form says, and what the clerk's choice does. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { DoubledNotice } from '../../components/panel/doubled';
import type { Draft } from '../../utils/core/draft';
import { doubled } from '../../utils/session/panel/doubled';
import { cast } from '../cast';
import { draft, entry, ID, MORNING, TODAY } from './tab';

const NAME = entry('HoTenMe', cast.lan.fullName, {
  label: 'Họ tên mẹ',
  others: [{ value: cast.mai.fullName, at: MORNING + 60_000 }],
});

/** The background, and calls that wait for their time. */
function counter(kept: Draft | null) {
  const waiting: (() => void)[] = [];
  const state = { kept, asked: 0, settled: [] as string[] };
  const model = doubled({
    async read() {
      state.asked++;
      return { ok: true, value: state.kept && structuredClone(state.kept) };
    },
    async settle(id, key, value) {
      state.settled.push(`${id} ${key} ${value}`);
      state.kept = draft({ fields: [entry(key, value)] });
      return { ok: true, value: state.kept };
    },
    later: (fn) => (waiting.push(fn), () => {}),
  });
  const pass = () =>
    act(async () => {
      for (const fn of waiting.splice(0)) fn();
      await new Promise<void>((done) => setTimeout(done));
    });
  return { state, model, pass };
}

let root: HTMLElement = document.createElement('div');
afterEach(() => render(null, root));
function show(model: ReturnType<typeof doubled>): void {
  root = document.createElement('div');
  void act(() => render(<DoubledNotice panel={{ doubled: model }} today={TODAY} />, root));
}

it('shows both values with their times, and keeps the one that is chosen', async () => {
  const { state, model, pass } = counter(draft({ fields: [NAME, entry('Khac', 'x')] }));
  model.met(state.kept);
  show(model);
  expect([...root.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'Trần Thị Lan gõ lúc 10:42:07, đang dùngGiữ giá trị này',
    'Phạm Thị Mai gõ lúc 10:43:07Giữ giá trị này',
  ]);
  expect(root.textContent).toContain('Hai thẻ cùng sửa ô “Họ tên mẹ”');
  await act(() => root.querySelectorAll('button')[1]!.click());
  await pass();
  expect(state.settled).toEqual([`${ID} HoTenMe Phạm Thị Mai`]);
  expect(root.textContent).toBe('');
});

it('hostile values and labels are text, without direction marks, cut at a cap', () => {
  const value = `<img src=x onerror="alert(1)">\u202E${'ế'.repeat(5_000)}`;
  const { model } = counter(null);
  model.met(
    draft({ fields: [entry('A', value, { label: '<b>\u202EHọ', others: [{ value: '', at: MORNING }] })] }),
  );
  show(model);
  expect(root.querySelector('img, b')).toBeNull();
  expect(root.textContent).not.toContain('\u202E');
  expect(root.textContent!.length).toBeLessThan(700);
  expect(root.textContent).toContain('để trống');
});

it('reads the draft again when drafts have changed, at most once in a while, also one that has just begun', async () => {
  const { state, model, pass } = counter(null);
  model.met(null);
  for (let key = 0; key < 20; key++) model.news();
  state.kept = draft({ fields: [NAME] });
  await pass();
  expect(state.asked).toBe(1);
  expect(model.fields.value.map(({ key }) => key)).toEqual(['HoTenMe']);
});

it('locked while an answer is under way: it is not shown', async () => {
  const { state, model, pass } = counter(draft({ fields: [NAME] }));
  model.met(state.kept);
  model.news();
  model.clear();
  await pass();
  expect(model.fields.value).toEqual([]);
  expect(await model.settle('HoTenMe', 'x')).toBe(false);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanLabel, standardLabel, textBefore } from '../../utils/dom/label';
import { pressLikeAPerson } from '../../utils/dom/press';
import { quote } from '../../utils/dom/query';
import { visible } from '../../utils/dom/visible';
import { pause, waitFor, waitQuiet } from '../../utils/dom/wait';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('cleanLabel', () => {
  it.each([
    ['(1) Họ, chữ đệm, tên:', 'Họ, chữ đệm, tên', false],
    ['  2. Ngày, tháng, năm sinh (*) : ', 'Ngày, tháng, năm sinh', true],
    ['2.1) Số định danh cá nhân *', 'Số định danh cá nhân', true],
    ['a) Nơi cư trú…', 'Nơi cư trú', false],
    ['(nếu có) (2) Năm sinh:', 'Năm sinh', false],
    ['Dân tộc (3):', 'Dân tộc', false],
    ['- Quốc\u00A0tịch', 'Quốc tịch', false],
    ['/', '', false],
  ])('%j → %j', (raw, label, required) => {
    expect(cleanLabel(raw)).toEqual({ label, required });
  });
});

const label = (html: string): string => {
  document.body.innerHTML = `<main>${html}</main>`;
  const target = document.querySelector('[name=x]') as Element;
  return textBefore(target, {
    within: document.body,
    field: 'input',
    heading: (el) => el.tagName === 'H2',
  });
};

describe('textBefore', () => {
  it.each([
    ['text before', 'Họ tên: <input name="x">', 'Họ tên:'],
    ['a span before', '<span>Họ tên</span> <input name="x">', 'Họ tên'],
    ['another field between', 'A <input> B <input name="x">', 'B'],
    ['nothing between two fields', 'A <input><input name="x">', ''],
    ['the cell before', '<table><tr><td>Họ tên</td><td><input name="x"></td></tr></table>', 'Họ tên'],
    ['a heading before', '<h2>I. Người yêu cầu</h2><div><input name="x"></div>', ''],
    ['the line above', 'Cũ<br>Mới: <input name="x">', 'Mới:'],
    ['unseen copies', 'Họ tên <span class="hidden">Kinh</span><input name="x">', 'Họ tên'],
  ])('%s', (_what, html, expected) => {
    expect(label(html)).toBe(expected);
  });
});

it('reads labels by the standard ways', () => {
  document.body.innerHTML =
    '<label for="a">Một</label><input id="a"><label>Hai <input id="b"></label><span id="c">Ba</span><input id="d" aria-labelledby="c">';
  expect(['a', 'b', 'd'].map((id) => standardLabel(document.getElementById(id) as Element))).toEqual([
    'Một',
    'Hai',
    'Ba',
  ]);
});

it('knows what is hidden', () => {
  document.body.innerHTML = '<p id="a">x</p><p style="display:none"><b id="b">x</b></p>';
  const shown = ['a', 'b'].map((id) => visible(document.getElementById(id) as Element));
  expect(shown).toEqual([true, false]);
});

it('presses with one click at the end of the row', () => {
  const seen: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.body.addEventListener(type, () => seen.push(type));
  pressLikeAPerson(document.body);
  expect(seen).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
});

it('quotes names so that no selector breaks', () => {
  for (const name of ['a"b', 'a\\', 'a\nb', 'a]=b', 'nxnLoai=3']) {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.setAttribute('name', name);
    expect(document.querySelector(`[name=${quote(name)}]`)).not.toBeNull();
  }
});

const signal = () => new AbortController().signal;

describe('waiting', () => {
  it('sees changes of the page and changes without a mutation', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    const grown = waitFor(document, () => document.querySelector('p'), {
      timeoutMs: 5_000,
      signal: signal(),
    });
    document.body.append(document.createElement('p'));
    expect(await grown).not.toBeNull();
    const typed = waitFor(document, () => input.value === 'x', { timeoutMs: 5_000, signal: signal() });
    input.value = 'x';
    expect(await typed).toBe(true);
  });

  it('ends by its limit or by the signal', async () => {
    vi.useFakeTimers();
    const ended = waitFor(document, () => false, { timeoutMs: 300, signal: signal() });
    await vi.advanceTimersByTimeAsync(301);
    expect(await ended).toBeNull();
    const abort = new AbortController();
    const cancelled = waitFor(document, () => false, { timeoutMs: 60_000, signal: abort.signal });
    abort.abort();
    expect(await cancelled).toBeNull();
    expect(await pause(60_000, abort.signal)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a rebuild finish, but not for ever', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
    let ended = 0;
    const noise = setInterval(() => document.body.append(document.createElement('i')), 100);
    setTimeout(() => clearInterval(noise), 1_050);
    const start = performance.now();
    void waitQuiet(document.body, { minMs: 200, quietMs: 350, maxMs: 3_000, signal: signal() }).then(
      () => (ended = performance.now() - start),
    );
    await vi.advanceTimersByTimeAsync(4_000);
    expect(ended).toBeGreaterThan(1_300);
    expect(ended).toBeLessThan(1_600);
  });
});

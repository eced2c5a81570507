// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/utils/adapters/adapter';
import adapter from '@/utils/adapters/x-eform';
import { pause } from '@/utils/dom/wait';
import { cast } from '../cast';
import { birth, input, URL_OF_FORM } from '../adapters/forms';
import type { Field } from '@/utils/core/snapshot';
import { watchNodes } from '@/utils/session/fill-nodes';
import { runFill, type FillResult } from '@/utils/session/fill-queue';

let abort: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  abort = new AbortController();
  document.body.innerHTML = birth();
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const box = (name: string) => document.querySelector(`[name="${name}"] input`) as HTMLInputElement;
const fill = (
  values: Record<string, string>,
  onProgress?: (done: number, total: number) => void,
): Promise<FillResult[]> =>
  runFill({
    adapter,
    root: document,
    url: URL_OF_FORM,
    values: Object.entries(values).map(([key, value]) => ({ key, value })),
    signal: abort.signal,
    ...(onProgress ? { onProgress } : {}),
  });
const tick = async () => (await vi.advanceTimersByTimeAsync(25), false);
const outcome = async (job: Promise<FillResult[]>) => {
  const ended = job.then(() => true);
  for (let i = 0; i < 4_000; i += 1) if (await Promise.race([tick(), ended])) break;
  return Object.fromEntries((await job).map((result) => [result.key, result.reason ?? result.outcome]));
};

const NAMES = { HoTenKS: cast.minhAn.fullName, HoTenChaKS: cast.hung.fullName, HoTenMeKS: cast.lan.fullName };

describe('a calm portal', () => {
  it('takes everything; what stood before is told', async () => {
    box('HoTenKS').value = 'Cũ';
    const progress: number[] = [];
    const job = fill({ ...NAMES, LoaiDangKy: 'Đăng ký mới' }, (done) => progress.push(done));
    expect(await outcome(job)).toEqual({
      HoTenKS: 'done',
      HoTenChaKS: 'done',
      HoTenMeKS: 'done',
      LoaiDangKy: 'done',
    });
    expect((await job).find(({ key }) => key === 'HoTenKS')?.before).toBe('Cũ');
    expect(progress.at(-1)).toBe(4);
  });

  it('is not touched where everything is right already, and the answer comes at once', async () => {
    for (const [name, value] of Object.entries(NAMES)) box(name).value = value;
    let events = 0;
    document.addEventListener('input', () => (events += 1));
    const start = performance.now();
    await outcome(fill(NAMES));
    expect(events).toBe(0);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('gets drivers before the blocks they rebuild, and each only once', async () => {
    const order: string[] = [];
    document.addEventListener('change', (event) =>
      order.push((event.target as HTMLInputElement).id || (event.target as HTMLInputElement).name),
    );
    await outcome(fill({ HoTenChaKS: cast.hung.fullName, QuanHe: 'Cha đẻ', LoaiDangKy: 'Đăng ký mới' }));
    expect(order).toEqual(['LoaiDangKy-1', 'QuanHe-ChaDe', 'HoTenChaKS']);
  });
});

describe('a portal that takes values away', () => {
  it('is watched for 1.8 s, also without a DOM mutation, and mended', async () => {
    box('HoTenKS').addEventListener('change', () => setTimeout(() => (box('HoTenKS').value = ''), 1_500), {
      once: true,
    });
    expect(await outcome(fill(NAMES))).toMatchObject({ HoTenKS: 'done' });
    expect(box('HoTenKS').value).toBe(NAMES.HoTenKS);
  });

  it('is not fought for ever: after four repairs a person must look', async () => {
    let writes = 0;
    box('HoTenKS').addEventListener('change', () => {
      writes += 1;
      setTimeout(() => (box('HoTenKS').value = ''), 60);
    });
    expect(await outcome(fill(NAMES))).toMatchObject({ HoTenKS: 'wiped', HoTenMeKS: 'done' });
    expect(writes).toBe(5);
  });

  it('may replace all nodes in the middle of it', async () => {
    document.addEventListener(
      'change',
      () =>
        setTimeout(() => {
          const form = document.querySelector('form') as HTMLElement;
          const values = new Map([...form.querySelectorAll('input')].map((el, i) => [i, el.value]));
          form.innerHTML = String(form.innerHTML);
          form.querySelectorAll('input').forEach((el, i) => (el.value = values.get(i) ?? ''));
        }, 30),
      { once: true },
    );
    expect(await outcome(fill(NAMES))).toEqual({ HoTenKS: 'done', HoTenChaKS: 'done', HoTenMeKS: 'done' });
  });
});

describe('what cannot be filled', () => {
  it('is told with its reason', async () => {
    box('HoTenMeKS').readOnly = true;
    expect(
      await outcome(
        fill({
          HoTenMeKS: 'x',
          NgayCapDDC: '31/02/2024',
          LoaiDangKy: 'Quá hạn',
          NhapDanTocKSKhac: 'Pa Kô',
          khongCo: 'x',
        }),
      ),
    ).toEqual({
      HoTenMeKS: 'readonly',
      NgayCapDDC: 'bad-value',
      LoaiDangKy: 'not-an-option',
      NhapDanTocKSKhac: 'hidden',
      khongCo: 'not-found',
    });
  });

  it('is waited for when a choice may still open it', async () => {
    setTimeout(
      () => document.querySelector('form')?.insertAdjacentHTML('beforeend', `Số: ${input('soDKTruocDay')}`),
      2_000,
    );
    expect(await outcome(fill({ ...NAMES, soDKTruocDay: '12' }))).toMatchObject({ soDKTruocDay: 'done' });
  });

  it('waits until the clerk has left the field, and gives up when she stays', async () => {
    box('HoTenKS').focus();
    setTimeout(() => box('HoTenKS').blur(), 300);
    expect(await outcome(fill({ HoTenKS: 'x' }))).toEqual({ HoTenKS: 'done' });
    box('HoTenMeKS').focus();
    expect(await outcome(fill({ HoTenMeKS: 'x' }))).toEqual({ HoTenMeKS: 'focused' });
  });
});

describe('the job itself', () => {
  it('ends at once when it is cancelled', async () => {
    const job = fill({ ...NAMES, khongCo: 'x' });
    setTimeout(() => abort.abort(), 200);
    expect(await outcome(job)).toEqual({
      HoTenKS: 'done',
      HoTenChaKS: 'done',
      HoTenMeKS: 'done',
      khongCo: 'cancelled',
    });
    expect(performance.now()).toBeGreaterThan(0);
  });

  it('tells when the form went away', async () => {
    setTimeout(() => document.body.replaceChildren(), 200);
    expect(await outcome(fill(NAMES))).toEqual({
      HoTenKS: 'page-changed',
      HoTenChaKS: 'page-changed',
      HoTenMeKS: 'page-changed',
    });
  });

  it('waits while the page is hidden', async () => {
    let hidden = true;
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    const job = fill(NAMES);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(box('HoTenKS').value).toBe('');
    hidden = false;
    expect(await outcome(job)).toMatchObject({ HoTenKS: 'done' });
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('runs after the one before it', async () => {
    const first = fill({ HoTenKS: 'Một' });
    const second = fill({ HoTenKS: 'Hai' });
    expect(await outcome(first)).toEqual({ HoTenKS: 'done' });
    expect(await outcome(second)).toEqual({ HoTenKS: 'done' });
    expect(box('HoTenKS').value).toBe('Hai');
    expect((await second)[0]?.before).toBe('Một');
  });
});

describe('a portal whose lists have stopped to load', () => {
  it('is not waited for at each of them', async () => {
    const keys = Array.from({ length: 10 }, (_, at) => `list-${at}`);
    const field = (key: string) => ({ key, kind: 'select', value: '', visible: true, readonly: false });
    const dead = {
      detect: () => ({ confidence: 1 }),
      read: () => ({ confidence: 1, fields: keys.map(field) }),
      readField: (_root: Document, key: string) => field(key),
      keysAt: () => [],
      rank: () => 0,
      driver: () => null,
      same: () => false,
      write: async (_root: Document, _key: string, _value: string, signal: AbortSignal) =>
        (await pause(6_000, signal))
          ? { outcome: 'retry', reason: 'options-late' }
          : { outcome: 'retry', reason: 'cancelled' },
    } as unknown as Adapter;
    const start = performance.now();
    const values = keys.map((key) => ({ key, value: 'Kinh' }));
    const job = runFill({ adapter: dead, root: document, url: URL_OF_FORM, values, signal: abort.signal });
    const ended = await outcome(job);
    expect(new Set(Object.values(ended))).toEqual(new Set(['options-late']));
    expect(performance.now() - start).toBeLessThan(45_000);
  });
});

/** A form as a table: what each field shows, and what the page does when one is written. */
function table(
  rows: Record<string, Partial<Field>>,
  does: (key: string, fields: Map<string, Field>) => void = () => undefined,
) {
  const plain = { name: '', role: null, confidence: 0, section: null, required: false, readonly: false };
  const fields = new Map(
    Object.entries(rows).map(([key, row]) => [
      key,
      { ...plain, key, label: key, kind: 'choice', value: '', visible: true, ...row } as Field,
    ]),
  );
  const written: string[] = [];
  const family = {
    detect: () => ({ confidence: 1 }),
    read: () => ({ confidence: 1, fields: [...fields.values()].map((field) => ({ ...field })) }),
    readField: (_root: Document, key: string) => ({ ...fields.get(key)! }),
    keysAt: () => [],
    rank: ({ kind }: Field) => (kind === 'text' ? 9 : 2),
    driver: () => null,
    same: (_field: Field, a: string, b: string) => a === b,
    async write(_root: Document, key: string, value: string) {
      const field = fields.get(key)!;
      if (!field.visible) return { outcome: 'refused', reason: 'hidden' };
      if (field.readonly) return { outcome: 'refused', reason: 'readonly' };
      written.push(key);
      field.value = value;
      does(key, fields);
      return { outcome: 'done' };
    },
  } as unknown as Adapter;
  const run = (signal = abort.signal) =>
    runFill({
      adapter: family,
      root: document,
      url: URL_OF_FORM,
      values: [...fields.keys()].map((key) => ({ key, value: 'x' })),
      signal,
    });
  return { run, written, fields };
}
/** What a page does that shows or hides something: its nodes tell of it. */
const show = (field: Field, visible: boolean): void => {
  field.visible = visible;
  document.body.classList.toggle('shown', visible);
};

describe('what needs no waiting', () => {
  it('is made together: twenty choices that the page does not answer take two frames, not twenty', async () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    const { run, written } = table(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`c${at}`, {}])));
    const ended = await outcome(run());
    expect(new Set(Object.values(ended))).toEqual(new Set(['done']));
    expect(written).toHaveLength(20);
    expect(frames.mock.calls.length).toBeLessThanOrEqual(2);
    frames.mockRestore();
  });

  it('leaves the page room between: what it does after each value is not put off to the end', async () => {
    let [clock, answered, midway] = [0, 0, 0];
    const now = performance.now.bind(performance);
    const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + clock);
    const rows = Array.from({ length: 40 }, (_, at) => [`t${at}`, { kind: 'text' as const }]);
    const { run } = table(Object.fromEntries(rows), (key) => {
      // each value costs the page three milliseconds
      clock += 3;
      setTimeout(() => (answered += 1));
      if (key === 't39') midway = answered;
    });
    await outcome(run());
    spy.mockRestore();
    expect(midway).toBeGreaterThan(30);
  });

  it.each([
    ['a hand that waits for the page is let in within a frame', true, 16],
    ['while none waits, two frames are written at a time, and never more than makes a task long', false, 40],
  ])('%s', async (_what, pending, most) => {
    let [clock, since, longest] = [0, 0, 0];
    const now = performance.now.bind(performance);
    const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + clock);
    Object.assign(navigator, { scheduling: { isInputPending: () => pending } });
    const rows = Array.from({ length: 40 }, (_, at) => [`t${at}`, { kind: 'text' as const }]);
    const { run } = table(Object.fromEntries(rows), () => {
      clock += 3;
      since += 3;
      longest = Math.max(longest, since);
      setTimeout(() => (since = 0));
    });
    await outcome(run());
    spy.mockRestore();
    Reflect.deleteProperty(navigator, 'scheduling');
    expect(longest).toBeLessThanOrEqual(most);
    expect(longest).toBeGreaterThan(most / 2);
  });
});

describe('a choice that hides another field', () => {
  it('at once: the other is left alone, and said to be hidden', async () => {
    const { run, written } = table({ first: {}, second: {}, third: { kind: 'text' } }, (key, fields) => {
      if (key === 'first') for (const other of ['second', 'third']) show(fields.get(other)!, false);
    });
    expect(await outcome(run())).toEqual({ first: 'done', second: 'hidden', third: 'hidden' });
    expect(written).toEqual(['first']);
  });

  it('a frame later: what comes after the choices is left alone as well', async () => {
    const { run, written } = table({ first: {}, text: { kind: 'text' } }, (key, fields) => {
      if (key === 'first') requestAnimationFrame(() => show(fields.get('text')!, false));
    });
    expect(await outcome(run())).toEqual({ first: 'done', text: 'hidden' });
    expect(written).toEqual(['first']);
  });

  it('one that a frame unlocks is made, though it was locked beside the one that unlocks it', async () => {
    const { run } = table({ first: {}, second: { readonly: true } }, (key, fields) => {
      if (key === 'first') requestAnimationFrame(() => (fields.get('second')!.readonly = false));
    });
    expect(await outcome(run())).toEqual({ first: 'done', second: 'done' });
  });
});

describe('a page that keeps its nodes for another form', () => {
  it('is looked through anew; a name that is taken away and put back is none', async () => {
    document.body.innerHTML = '<form><input name="a"><input name="b"></form>';
    const nodes = watchNodes(document);
    expect([nodes.changed(), nodes.changed()]).toEqual([true, false]);
    const [box] = document.getElementsByTagName('input');
    box!.name = '';
    box!.name = 'a';
    expect(nodes.changed()).toBe(false);
    box!.name = 'c';
    expect([nodes.changed(), nodes.changed()]).toEqual([true, false]);
    box!.className = 'ng-dirty';
    expect([nodes.stirred(), nodes.changed(), nodes.stirred()]).toEqual([true, false, false]);
    nodes.stop();
  });
});

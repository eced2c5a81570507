// @vitest-environment happy-dom
/** The import dialog as a clerk uses it, over the real reader; only the browser's own file picker is not there. */
import { File as NodeFile } from 'node:buffer';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordImportDialog, type ImportWorld } from '@/components/desk/import/import-dialog';
import type { OfficialRecord } from '@/utils/records/record';
import { must, official } from './helpers';

let root: HTMLElement;
let closed: number;
let use: Map<string, OfficialRecord>;
let kept: string[];
let fault: Awaited<ReturnType<ImportWorld['store']>>;
let downloads: { name: string; content: string }[];

const world: ImportWorld = {
  before: async (code) => use.get(code) ?? null,
  store: async (imported, files) => {
    if (fault) return fault;
    kept = [...files, ...imported.versions.map(({ record, change }) => `${record.code} ${change}`)];
    return null;
  },
  download: (name, content) => void downloads.push({ name, content }),
  now: () => new Date(2026, 10, 22, 9, 5).getTime(),
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  [closed, use, kept, fault, downloads] = [0, new Map(), [], null, []];
  void act(() => render(<RecordImportDialog world={world} onClose={() => closed++} />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const text = (): string => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
const press = (name: string) => act(() => button(name)?.click());
const shows = (sentence: string) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    expect(text()).toContain(sentence);
  });

async function choose(...files: [string, string][]): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  const chosen = files.map(([name, content]) => new NodeFile([content], name));
  Object.defineProperty(input, 'files', { value: chosen });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
const submit = () =>
  act(() => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

describe('the import dialog', () => {
  it('shows first what the file holds, and keeps it only when told', async () => {
    use.set('2.000002', must(official('2.000002')));
    use.set('3.000003', must(official('3.000003')));
    const changed = official('2.000002', { name: 'Tên đã đổi', isProvince: true });
    await choose([
      'thu-tuc.jsonl',
      lines(official('1.000001'), changed, official('3.000003'), { code: 5 }, '{'),
    ]);
    expect(text()).toContain('Tệp: thu-tuc.jsonl');
    await submit();
    await shows('Dùng được 3 trong 5 bản ghi đã đọc.');
    expect(text()).toContain('Mới: 1');
    expect(text()).toContain('Khác bản đang dùng: 1');
    expect(text()).toContain('2.000002 · 2 điểm khác');
    expect(text()).toContain('Không đổi: 1');
    expect(text()).toContain('Bỏ qua: 2');
    expect(text()).toContain('thu-tuc.jsonl, dòng 4 · 5');
    expect(text()).toContain('Chưa lưu gì.');
    expect(kept).toEqual([]);

    await submit();
    await shows('Đã lưu 2 thủ tục.');
    expect(kept).toEqual(['thu-tuc.jsonl', '1.000001 new', '2.000002 changed', '3.000003 unchanged']);
    await press('Đóng');
    expect(closed).toBe(1);
  });

  it('tells why a file is refused and offers nothing to keep', async () => {
    await choose(['x.json', '<html>Request Rejected</html>']);
    await submit();
    await shows('x.json: Đây là một trang web, không phải dữ liệu.');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('x.json');
    expect(button('Lưu')).toBeUndefined();
    await submit();
    expect(kept).toEqual([]);
    await press('Chọn tệp khác');
    expect(text()).toContain('Chọn tệp tải từ Cổng Dịch vụ công');
    await choose(['y.json', JSON.stringify(official('1.000001'))]);
    await submit();
    await shows('Lưu 1 thủ tục');
  });

  it('says when there is nothing new', async () => {
    use.set('1.000001', must(official('1.000001')));
    await choose(['x.json', JSON.stringify(official('1.000001'))]);
    await submit();
    await shows('Không có gì khác với bản đang dùng.');
    expect(button('Lưu')).toBeUndefined();
  });

  it('says when nothing could be kept, and lets one try again', async () => {
    fault = 'storage-full';
    await choose(['x.json', JSON.stringify(official('1.000001'))]);
    await submit();
    await shows('Lưu 1 thủ tục');
    await submit();
    await shows('đã đầy');
    expect(kept).toEqual([]);
    fault = null;
    await submit();
    await shows('Đã lưu 1 thủ tục.');
  });

  it('stops when told, without a trace', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => official(`1.${String(at).padStart(6, '0')}`));
    await choose(['x.jsonl', lines(...many)]);
    await submit();
    await shows('Đang đọc tệp…');
    expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('Đang đọc tệp…');
    await press('Dừng đọc');
    await shows('Đã dừng. Chưa lưu gì.');
    expect(kept).toEqual([]);
  });

  it('gives the report as a text with every line of it', async () => {
    const many = Array.from({ length: 150 }, (_, at) => official(`1.${String(at).padStart(6, '0')}`));
    await choose(['a.jsonl', lines(...many)], ['b.jsonl', '{"code":"9.000009"}\n{"x":1}\n']);
    await submit();
    await shows('Dùng được 150 trong 152 bản ghi');
    expect(text()).toContain('Còn 50 dòng nữa trong báo cáo tải về.');
    await press('Tải báo cáo');
    const [report] = downloads;
    expect(report?.name).toBe('bao-cao-nhap-thu-tuc-2026-11-22.txt');
    expect(report?.content).toContain('Tệp: a.jsonl, b.jsonl');
    expect(report?.content.match(/^- 1\.000\d{3} {2}Thủ tục/gm)).toHaveLength(150);
    expect(report?.content).toContain('- b.jsonl, dòng 1 (9.000009) Không phải bản ghi thủ tục.');
  });

  it('can be left with the Escape key at any time', async () => {
    await act(
      () => void root.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true })),
    );
    expect(closed).toBe(1);
  });
});

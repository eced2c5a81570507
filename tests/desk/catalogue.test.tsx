// @vitest-environment happy-dom
/** The section of procedures over the shipped files and the real catalogue; only the browser is not there. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conflicting, feeText, timeText } from '@/components/desk/catalogue/facts';
import { CatalogueModel, type CatalogueWorld } from '@/components/desk/catalogue/model';
import { CataloguePage } from '@/components/desk/catalogue/page';
import { readSource } from '@/scripts/packages/sources';
import { openCatalogue, type Catalogue } from '@/utils/catalogue/catalogue';
import { CatalogueFault } from '@/utils/catalogue/types';
import { loadIndex, loadPack } from '@/utils/procedures/catalogue';
import { KNOWN_FILE, knownProcedures } from '@/utils/procedures/known';
import { loadBuiltIn } from '@/utils/records/built-in';

/** A file of the extension, as the desk fetches it. */
const readShipped = readSource;
const NOW = Date.UTC(2026, 10, 20, 3);
let office: Catalogue;
let model: CatalogueModel;
let root: HTMLElement;
let notices: string[];
let counter = 0;

beforeEach(async () => {
  office = openCatalogue(`test-${++counter}`);
  notices = [];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  model = new CatalogueModel(world());
  await act(async () => {
    render(<CataloguePage model={model} loadImport={() => Promise.reject(new Error('not asked'))} />, root);
    await model.load();
  });
});
afterEach(async () => {
  render(null, root);
  await office.close();
});

function world(parts: Partial<CatalogueWorld> = {}): CatalogueWorld {
  return {
    known: async () => knownProcedures(JSON.parse(String(await readShipped(KNOWN_FILE)))),
    packs: async () => {
      const index = await loadIndex(readShipped);
      return index.ok ? index.value.procedures : [];
    },
    pack: async (code) => {
      const pack = await loadPack(code, readShipped);
      return pack.ok ? pack.value : null;
    },
    builtIn: (code) => loadBuiltIn(code, readShipped),
    office,
    problemOf: (error) => (error instanceof CatalogueFault ? error.problem : 'unavailable'),
    importing: {
      before: async () => null,
      store: async () => null,
      download: () => undefined,
      now: () => NOW,
    },
    openNotice: (code) => notices.push(code),
    now: () => NOW,
    ...parts,
  };
}

const text = (): string => root.textContent ?? '';
const rows = (): string[] => [...root.querySelectorAll('.draft-row')].map((row) => row.textContent ?? '');
const query = (typed: string) => act(() => void (model.query.value = typed));
const open = (code: string) => act(() => model.open(code));
function button(words: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) =>
    typeof words === 'string' ? one.textContent?.trim() === words : words.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`no button “${String(words)}”`);
  return found;
}

describe('the list', () => {
  it('says how many there are and of which month, and shows no more than a screen of them', () => {
    expect(text()).toContain('Tạm dùng dữ liệu tháng 7/2026');
    expect(model.hits.value.length).toBeGreaterThan(590);
    expect(rows().length).toBeLessThan(30);
    expect(text()).toMatch(/Còn \d+ kết quả/);
  });
  it('narrows by query and by field, and says so when nothing fits', async () => {
    await query('ket hon');
    expect(rows()[0]).toContain('1.000894');
    expect(root.querySelector('mark')?.textContent).toBe('kết hôn');
    await act(() => void (model.field.value = 'Hộ tịch'));
    expect(rows().every((row) => row.includes('Hộ tịch'))).toBe(true);
    await query('zzzz qqqq');
    expect(text()).toContain('Không thấy thủ tục nào đủ giống.');
  });
  it('says when no name fits as it was meant', async () => {
    await query('ket hon');
    expect(text()).not.toContain('Gần giống');
    await query('giấy phép lái xe');
    expect(text()).toContain('Không có tên nào khớp hẳn. Gần giống:');
  });
  it('counts what the query left in each field', async () => {
    await query('khai sinh');
    const sum = model.fields.value.reduce((all, [, count]) => all + count, 0);
    expect(sum).toBe(model.total.value);
    expect(model.fields.value[0]![0]).toBe('Hộ tịch');
  });
  it('keeps favourites for the next time', async () => {
    await act(() => model.favour('1.000894'));
    expect(await office.favourites()).toEqual(['1.000894']);
    await act(() => void (model.onlyFavourites.value = true));
    expect(rows()).toHaveLength(1);
    const again = new CatalogueModel(world());
    await again.load();
    expect(again.favourites.value.has('1.000894')).toBe(true);
  });
});

describe('a procedure', () => {
  it('with a pack shows its papers, and the month of the data', async () => {
    await open('1.001193');
    expect(text()).toContain('Giấy chứng sinh');
    expect(text()).toMatch(/Sổ tay soạn theo dữ liệu ngày \d/);
    expect(text()).not.toContain('chưa ai soạn lại');
    await act(() => button('In niêm yết').click());
    expect(notices).toEqual(['1.001193']);
  });
  it('without one is read from its record, and says that nobody has written it anew', async () => {
    await open('1.001669');
    expect(text()).toContain('Sổ tay đọc từ bản ghi của Cổng, chưa ai soạn lại');
    expect(root.querySelectorAll('.paper-list > li').length).toBeGreaterThan(1);
    expect(text()).toContain('Cổng không công bố mức thu');
  });
  it('under an old code leads to the one of today', async () => {
    await open('2.000986');
    expect(text()).toContain('Mã này đã cũ. Nay dùng 3.000722.');
    await act(() => button('Mở 3.000722').click());
    expect(model.selected.value).toBe('3.000722');
  });
  it('asked for by an address before the lists were read is shown like any other', async () => {
    const early = new CatalogueModel(world());
    void early.load();
    await early.open('1.001193');
    expect(early.detail.value).toMatchObject({ listed: { field: 'Hộ tịch', curated: true } });
    expect(early.detail.value!.pack?.code).toBe('1.001193');
  });
  it('that nobody knows says what to do', async () => {
    await open('9.999999');
    expect(text()).toContain('Chưa có chi tiết của thủ tục này.');
  });
  it('opened after another wins, however slow the first one was', async () => {
    let release = (): void => undefined;
    const slow = new CatalogueModel(
      world({
        builtIn: async (code) => {
          if (code === '1.001669') await new Promise<void>((done) => (release = done));
          return loadBuiltIn(code, readShipped);
        },
      }),
    );
    await slow.load();
    const first = slow.open('1.001669');
    await slow.open('1.000894');
    release();
    await first;
    expect(slow.detail.value?.listed.code).toBe('1.000894');
  });
});

describe('a decision of the office', () => {
  const decide = () => {
    const row = model.detail.value!.distillate!.items[0]!.row;
    return act(async () => {
      await model.decide('1.001669', {
        key: row.key,
        kind: 'present',
        conditional: false,
        when: null,
        label: 'Tên do cơ quan đặt',
        channels: ['direct'],
        by: 'Nguyễn Minh An',
      });
    });
  };
  it('is kept, shown with its author, and can be taken back', async () => {
    await open('1.001669');
    await decide();
    expect(await office.decisions('1.001669')).toMatchObject([{ by: 'Nguyễn Minh An', at: NOW }]);
    expect(text()).toContain('Tên do cơ quan đặt');
    expect(text()).toContain('Nguyễn Minh An xác nhận ngày 20/11/2026');
    await act(async () => {
      button('Hoàn tác').click();
      await expect.poll(() => office.decisions('1.001669')).toEqual([]);
    });
    await expect.poll(text).not.toContain('Tên do cơ quan đặt');
  });
  it('that cannot be kept is said, and nothing is shown as decided', async () => {
    office.decide = () => Promise.reject(new CatalogueFault('storage-full'));
    await open('1.001669');
    await decide();
    expect(text()).toContain('đã đầy');
    expect(text()).not.toContain('xác nhận ngày');
  });
});

describe('without the office’s catalogue', () => {
  it('the product’s own list is still there, with a word about what is missing', async () => {
    const broken = new CatalogueModel(
      world({ office: { ...office, current: () => Promise.reject(new CatalogueFault('newer-database')) } }),
    );
    await broken.load();
    expect(broken.state.value).toBe('ready');
    expect(broken.hits.value.length).toBeGreaterThan(590);
    expect(broken.toasts.value[0]!.text).toContain('Cập nhật Sổ tay');
  });
});

describe('time and fee, as published', () => {
  it.each([
    [{ amount: 3, unit: 'WORKING_DAY' as const }, '3 ngày làm việc'],
    [{ amount: 1, unit: 'OTHER' as const }, 'Cổng không ghi thời hạn cố định, xem nội dung'],
    [{ amount: 0, unit: 'DAY' as const }, 'Cổng không ghi thời hạn cố định, xem nội dung'],
    [{ amount: 5, unit: null }, '5 (Cổng không ghi đơn vị)'],
    [{ amount: null, unit: null }, 'Cổng không ghi thời hạn cố định, xem nội dung'],
  ])('%o: %s', (time, said) => expect(timeText(time)).toBe(said));
  it.each([
    [{ value: 0, currency: '', text: '' }, 'Cổng không công bố mức thu'],
    [{ value: null, currency: '', text: 'Do HĐND tỉnh quyết định' }, 'Do HĐND tỉnh quyết định'],
    [{ value: 8000, currency: '', text: '' }, 'Lệ phí 8.000 (không ghi đơn vị)'],
    [{ value: 8000, currency: 'Đồng', text: 'mỗi bản' }, 'Lệ phí 8.000 Đồng. mỗi bản'],
  ])('%o: %s', (fee, said) => expect(feeText({ kind: 'fee', ...fee })).toBe(said));
  it('two times that contradict each other are both told', async () => {
    const record = (await loadBuiltIn('1.001669', readShipped))!;
    const methods = [
      { channel: 'direct' as const, amount: 5, unit: 'WORKING_DAY' as const, text: '', fees: [] },
    ];
    const service = { name: '', code: '', amount: 1, unit: 'WORKING_DAY' as const };
    expect(conflicting({ ...record, methods, services: [service] })).toEqual(['1 ngày làm việc']);
    expect(conflicting({ ...record, methods, services: [{ ...service, amount: 5 }] })).toEqual([]);
  });
});

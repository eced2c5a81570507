/** Procedures without a pack: called by their right name, never taken for a sister. */
import { describe, expect, it } from 'vitest';
import type { PageSnapshot, ProcedureHint } from '../../utils/core/snapshot';
import { KNOWN_FILE, knownProcedures, withKnown } from '../../utils/procedures/known';
import { isOpen, recognise } from '../../utils/procedures/recognise';
import { field, snapshot } from '../panel/tab';
import { readShipped, shippedIndex } from './shipped';

const packs = await shippedIndex();
const known = knownProcedures(JSON.parse(String(await readShipped(KNOWN_FILE))));
const all = withKnown(packs, known);
const page = (hints: ProcedureHint[], names: string[] = []): PageSnapshot => ({
  frames: [
    {
      frameId: 0,
      snapshot: snapshot(
        names.map((name) => field(name)),
        { hints },
      ),
    },
  ],
});
const hint = (how: ProcedureHint['how'], value: string): ProcedureHint => ({ how, value });
const codeOf = (...given: Parameters<typeof page>) => recognise(page(...given), all)?.code ?? null;

describe('the file', () => {
  it('has the procedures of the commune and those met beside them, each once', () => {
    expect(known.length).toBeGreaterThan(590);
    expect(new Set(known.map(({ code }) => code)).size).toBe(known.length);
    for (const { code, name, shortName, uuids } of known) {
      expect(code).toMatch(/^\d{1,2}\.\d{6,9}$/);
      expect(name).toBe(name.normalize('NFC').trim());
      expect(shortName.length).toBeLessThanOrEqual(40);
      for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
  it('is something else: nothing is known', () => {
    expect([null, 1, {}, { procedures: [1, ['x'], null] }].flatMap(knownProcedures)).toEqual([]);
  });
});

describe('by code, address or name', () => {
  it('every procedure by its code and by its uuid', () => {
    for (const { code, uuids } of all.procedures) {
      expect(codeOf([hint('code-in-url', code)])).toBe(code);
      expect(codeOf([hint('code-in-url', `${code}.H36`)])).toBe(code);
      for (const uuid of uuids) expect(codeOf([hint('uuid-in-url', uuid.toUpperCase())])).toBe(code);
    }
  });
  it('by its name alone, unless two have the same', () => {
    const names = new Map<string, string[]>();
    const written = new Map<string, string>();
    for (const { code, name } of known) {
      const bare = name.replace(/^thủ tục /i, '').toLowerCase();
      names.set(bare, [...(names.get(bare) ?? []), code]);
      written.set(bare, name);
    }
    /** What an old code resolves to today: its successor, whose name may be another. */
    const heir = (code: string): string =>
      packs.procedures.find(({ aliases }) => aliases.includes(code))?.code ?? code;
    const wrong = [...names].filter(([name, codes]) => {
      const found = codeOf([hint('title', written.get(name)!)]);
      const meant = new Set(codes.map(heir));
      const [only = ''] = meant;
      if (meant.size > 1) return found !== null;
      return found !== only && !(found === null && codes.every((code) => heir(code) !== code));
    });
    expect(wrong).toEqual([]);
  });
  it.each([
    ['Thủ tục đăng ký lại khai sinh', '1.004884'],
    ['Đăng ký lại kết hôn', '1.004746'],
    ['THỦ TỤC ĐĂNG KÝ KHAI TỬ', '1.000656'],
    ['Thủ tục đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân', '1.004772'],
    ['Thủ tục đăng ký kết hôn có yếu tố nước ngoài', '2.000806'],
    ['Đăng ký thành lập hộ kinh doanh', '1.001612'],
    ['Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', '2.000635'],
  ])('%s', (title, code) => expect(codeOf([hint('title', title)])).toBe(code));
  it.each(['2.000987', '2.000986', '1.006714', '1.001731', '1.014027', '1.001699', '2.000720', '1.001570'])(
    '%s has a name of its own',
    (code) => expect(known.find((one) => one.code === code)?.name.length).toBeGreaterThan(10),
  );
});

describe('by the fields of documented forms', () => {
  it.each<[string, string[], string | null]>([
    ['birth', ['HoTenKS', 'NgaySinhChon', 'HoTenChaKS', 'HoTenMeKS'], '1.001193'],
    [
      'its re-registration',
      ['HoTenKS', 'NgaySinhChon', 'HoTenChaKS', 'HoTenMeKS', 'soDKTruocDay'],
      '1.004884',
    ],
    [
      'birth with recognition of a parent',
      ['HoTenKS', 'HoTenChaKS', 'HoTenMeKS', 'loaiXacNhan', 'HotenA', 'hotenB'],
      '1.000689',
    ],
    ['recognition alone', ['HotenA', 'hotenB', 'loaiXacNhan'], '1.001022'],
    ['death, new', ['citizenmoiquanhe__19', 'citizenField56__19'], '1.000656'],
    ['death, legacy', ['HoTen', 'nktNoiCuTru', 'nktNoiChet', 'NgayMat'], '1.000656'],
    ['extract', ['citizenLoaiViecYeuCau__7', 'citizenHoSo_CoQuanDangKy__7'], '2.000635'],
    ['change of records', ['ntdHoTen', 'viecDangKy', 'noiDungDK'], '1.004859'],
    ['nobody', ['fullname', 'address'], null],
  ])('%s', (_name, names, code) => expect(codeOf([], names)).toBe(code));
});

describe('when the others are read', () => {
  const unpacked = known.find(
    ({ code, uuids }) =>
      uuids.length > 0 && !packs.procedures.some((one) => one.code === code || one.aliases.includes(code)),
  )!;
  const birthNames = ['HoTenKS', 'NgaySinhChon', 'HoTenChaKS', 'HoTenMeKS'];
  it.each<[string, PageSnapshot, boolean]>([
    ['an empty page', page([]), false],
    ['a certain code', page([hint('code-in-url', '1.001193')]), false],
    ['a certain heading', page([hint('title', 'Đăng ký khai sinh')]), false],
    ['field names only: it may be a sister', page([], birthNames), true],
    [
      'a heading, but the address is of something else',
      page([hint('title', 'Đăng ký khai sinh'), hint('uuid-in-url', unpacked.uuids[0]!)]),
      true,
    ],
    ['a code without a pack', page([hint('code-in-url', unpacked.code)]), true],
  ])('%s', (_name, seen, open) => {
    expect(isOpen(seen, packs, recognise(seen, packs))).toBe(open);
  });
  it('an address decides against the names of fields', () => {
    expect(codeOf([hint('uuid-in-url', '019d2bfd-6eac-7598-b88b-15f8a61b366a')], birthNames)).toBe(
      '1.004884',
    );
  });
});

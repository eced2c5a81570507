/** Old names of communes and provinces: one certain answer, the choices, or nothing. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOldPlace, provinceNow, unitsOf, wardNow, type Asked, type Unit } from '../../utils/core/units';
import { fold } from '../../utils/core/text';
import { nameOn } from '../../utils/core/unit-names';
import { isOnlyOfToday, oneSlip, relationOf, standingOf, wasDistrict } from '../../utils/core/unit-standing';

const FILE = new URL('../../public/reference/units-2025.json', import.meta.url);
const units = unitsOf(JSON.parse(readFileSync(FILE, 'utf8')))!;
const ward = (ward: string, district = '', province = '', asked: Asked = {}): Unit =>
  wardNow(units, { ward, district, province }, asked);
const NAMED = { kind: 'now', name: expect.any(String) };
const DAY = '2026-11-21';
const FIRST = '2025-07-01';

describe('a commune that went into one', () => {
  it.each([
    ['Phường Bến Nghé', '', 'Thành phố Hồ Chí Minh', 'Phường Sài Gòn'],
    ['P. Bến Nghé', 'Q.1', 'TP.HCM', 'Phường Sài Gòn'],
    ['phuong ben nghe', 'quan 1', 'tp hcm', 'Phường Sài Gòn'],
    ['Phường 01', 'TP Đà Lạt', 'Lâm Đồng', 'Phường Xuân Hương - Đà Lạt'],
    ['Thị trấn Phát Diệm', '', 'Ninh Bình', 'Xã Phát Diệm'],
    ['Xã Dương Quang', 'Gia Lâm', 'Hà Nội', 'Xã Thuận An'],
    // the name lives on in Quận 1 of before; a province that is gone says which one is meant
    ['Phường Tân Định', '', 'Tỉnh Bình Dương', 'Phường Hòa Lợi'],
  ])('%s, %s, %s', (name, district, province, now) => {
    expect(ward(name, district, province)).toEqual({ kind: 'changed', name: now });
  });
  it.each([
    ['Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh', 'Phường Sài Gòn'],
    ['Phường 1, TP Đà Lạt, tỉnh Lâm Đồng', 'Phường Xuân Hương - Đà Lạt'],
    ['Xã Dương Quang; huyện Gia Lâm; Hà Nội', 'Xã Thuận An'],
  ])('reads a whole line: %s', (line, now) => {
    expect(ward(line)).toEqual({ kind: 'changed', name: now });
  });
});

describe('a name of today', () => {
  it.each([
    ['Phường Tân Định', 'TP Hồ Chí Minh', 'Phường Tân Định'],
    ['Phường Xuân Hương - Đà Lạt', 'Lâm Đồng', 'Phường Xuân Hương - Đà Lạt'],
    ['Phường Xuân Hương-Đà Lạt', 'Tỉnh Lâm Đồng', 'Phường Xuân Hương - Đà Lạt'],
    ['Phường Hoà Xuân', 'Đà Nẵng', 'Phường Hòa Xuân'],
    ['Côn Đảo', 'Bà Rịa - Vũng Tàu', 'Đặc khu Côn Đảo'],
    ['Phường Ngọc Hà', 'Hà Nội', 'Phường Ngọc Hà'],
  ])('%s, %s', (name, province, now) => {
    expect(ward(name, '', province)).toEqual({ kind: 'now', name: now });
  });
});

describe('several, and the clerk says which', () => {
  it.each([
    // divided between communes
    ['Xã Cổ Bi', 'Huyện Gia Lâm', 'Hà Nội', 'Xã Gia Lâm'],
    // the name lives on, but part of the old commune is elsewhere now
    ['Phường Ngọc Hà', 'Quận Ba Đình', 'Hà Nội', 'Phường Ba Đình'],
    // the same name in two districts
    ['Phường 1', '', 'Lâm Đồng', 'Phường 1 Bảo Lộc'],
    // the same name in two provinces that are one now
    ['Xã Tân Lập', '', 'Hưng Yên', 'Xã Tân Thuận'],
  ])('%s, %s, %s', (name, district, province, one) => {
    const found = ward(name, district, province);
    expect(found.kind).toBe('several');
    expect(found.kind === 'several' && found.names).toContain(one);
    expect(found.kind === 'several' && found.names.length).toBeGreaterThan(1);
  });
});

describe('nothing certain', () => {
  it.each([
    ['', '', ''],
    ['Xã Không Có', 'Huyện Nào', 'Nghệ An'],
    ['Phường Bến Nghé', 'Quận 3', 'TP. Hồ Chí Minh'],
    ['Phường Bến Nghé', '', 'Hà Nội'],
    ['Phường Bến Nghé', '', 'Tỉnh Không Có'],
    // with the wrong tone it is no name at all
    ['Phường Bến Nghè', 'Quận 1', 'TP. Hồ Chí Minh'],
  ])('%s, %s, %s', (name, district, province) => {
    expect(ward(name, district, province)).toEqual({ kind: 'unknown' });
  });
});

describe('the name on a day', () => {
  it.each([
    ['Xã Long Thành, tỉnh Đồng Nai', '2026-04-29', 'now', 'Xã Long Thành'],
    ['Xã Long Thành, tỉnh Đồng Nai', '2026-04-30', 'changed', 'Phường Long Thành'],
    ['phường Long Thành, thành phố Đồng Nai', DAY, 'now', 'Phường Long Thành'],
    ['phường Long Thành, thành phố Đồng Nai', '2026-01-15', 'changed', 'Xã Long Thành'],
    ['phường Hiệp Hòa, thành phố Bắc Ninh', DAY, 'now', 'Phường Hiệp Hòa'],
    ['xã Hiệp Hoà, tỉnh Bắc Ninh', '2026-09-19', 'now', 'Xã Hiệp Hòa'],
    ['xã Hòa Lạc, thành phố Hà Nội', DAY, 'now', 'Xã Hòa Lạc'],
  ])('%s on %s', (text, day, kind, name) => {
    expect(ward(text, '', '', { day })).toEqual({ kind, name });
  });
  it.each([
    ['Đồng Nai', '2026-04-30'],
    ['Quảng Ninh', '2026-09-01'],
    ['Bắc Ninh', '2026-09-20'],
  ])('%s is a city from %s on; papers may say either', (name, from) => {
    for (const written of [name, `tỉnh ${name}`, `thành phố ${name}`, `TP. ${name}`]) {
      const on = (day: string) => provinceNow(units, written, { day });
      expect(on('2026-04-29')).toEqual({ kind: 'now', name: `Tỉnh ${name}` });
      expect(on(from)).toEqual({ kind: 'now', name: `Thành phố ${name}` });
      expect(provinceNow(units, written)).toEqual({ kind: 'now', name: `Thành phố ${name}` });
    }
  });
  it('nine cities and 25 provinces today, six and 28 on the first day', () => {
    const cities = (day: string) =>
      units.provinces.filter((one) => nameOn(one, day).startsWith('Thành phố ')).length;
    expect([cities(DAY), cities(FIRST), units.provinces.length]).toEqual([9, 6, 34]);
  });
  it('an old commune gets the name its new one had that day', () => {
    const old = (day: string) => ward('Thị trấn Long Thành', 'Huyện Long Thành', 'Đồng Nai', { day });
    expect(old('2026-01-15')).toEqual({ kind: 'changed', name: 'Xã Long Thành' });
    expect(old(DAY)).toEqual({ kind: 'changed', name: 'Phường Long Thành' });
  });
  it('a day of before is not answered in names that came later', () => {
    expect(ward('Phường Ba Đình', '', 'Hà Nội', { day: '2025-06-30' })).toEqual({ kind: 'unknown' });
    expect(provinceNow(units, 'Hà Nội', { day: '2025-06-30' })).toEqual({ kind: 'unknown' });
  });
});

describe('no current name', () => {
  it.each([
    'quận Hoàn Kiếm, Hà Nội',
    'huyện Yên Phong, Bắc Ninh',
    'thị xã Phổ Yên',
    'Huyện đảo Phú Quốc',
    'Thị trấn Ba Chẽ, Quảng Ninh',
    'Phường 15, thành phố Hồ Chí Minh',
    'Xã Tan Thanh, Đồng Tháp',
    'Xã Tân Tiến',
    'Hà Nội',
    // old and new mixed: there was no such ward in that district
    'phường Ba Đình, quận Ba Đình, Hà Nội',
    // commune and province do not belong together
    'xã Hòa Lạc, tỉnh Tây Ninh',
    'huyện Vũ Thư, tỉnh Thái Bình',
  ])('%s', (text) => {
    expect(ward(text, '', '', { day: DAY })).not.toEqual(NAMED);
  });
  it('tỉnh Hà Giang', () => expect(provinceNow(units, 'tỉnh Hà Giang').kind).toBe('changed'));
});

describe('names that are one without their marks', () => {
  it.each([
    ['Thái Nguyên', 'Văn Lang', 'Văn Lăng'],
    ['Hải Phòng', 'Cẩm Giang', 'Cẩm Giàng'],
    ['Thanh Hóa', 'Đồng Tiến', 'Đông Tiến'],
    ['Quảng Ngãi', 'Sơn Hà', 'Sơn Hạ'],
    ['Quảng Ngãi', 'Ba Tơ', 'Ba Tô'],
    ['Đồng Nai', 'Lộc Thạnh', 'Lộc Thành'],
    ['Hồ Chí Minh', 'Thanh An', 'Thạnh An'],
    ['Tây Ninh', 'Tân Thành', 'Tân Thạnh'],
    ['Đồng Tháp', 'Tân Thành', 'Tân Thạnh'],
    ['Đồng Tháp', 'Mỹ Tho', 'Mỹ Thọ'],
  ])('%s: %s, %s', (province, ...pair) => {
    for (const typed of [fold(pair[0]!), fold(`xa ${pair[0]}`), fold(pair[0]!).toUpperCase()]) {
      const found = ward(typed, '', province);
      const bare =
        found.kind === 'several' ? found.names.map((name) => name.replace(/^(Xã|Phường) /, '')) : [];
      expect(bare.toSorted(), typed).toEqual(pair.toSorted());
    }
  });
  it('also after a kind that has its mark', () => {
    expect(ward('Xã Tan Thanh, Đồng Tháp').kind).toBe('several');
  });
  it('but a name that has no marks is found after its kind', () => {
    expect(ward('Xã Thanh An', '', 'Hồ Chí Minh')).toEqual({ kind: 'now', name: 'Xã Thanh An' });
  });
  it('in several provinces: asked, and each told with its province', () => {
    const found = ward('Xã Tân Tiến');
    const names = found.kind === 'several' ? found.names : [];
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
    expect(names.every((name) => /^Xã Tân Tiến, (Tỉnh|Thành phố) /.test(name))).toBe(true);
  });
});

describe('a written address', () => {
  it.each([
    ['Số 12, đường Lê Lợi, tổ dân phố 3, phường Ba Đình, thành phố Hà Nội', 'Phường Ba Đình'],
    ['Thôn Đông, xã Hòa Lạc, thành phố Hà Nội', 'Xã Hòa Lạc'],
    ['Thôn Đông - xã Hòa Lạc - TP Hà Nội', 'Xã Hòa Lạc'],
    ['Ấp 2, xã Tân Thạnh, tỉnh Tây Ninh', 'Xã Tân Thạnh'],
    ['P. Ba Đình, TP Hà Nội', 'Phường Ba Đình'],
    ['P. Ba Đình, T. Hà Nội, Việt Nam', 'Phường Ba Đình'],
    ['Phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội', 'Phường Văn Miếu - Quốc Tử Giám'],
    ['Số 1 Trần Phú, phường Xuân Hương - Đà Lạt, Lâm Đồng', 'Phường Xuân Hương - Đà Lạt'],
    ['Xã Ea H’Leo, tỉnh Đắk Lắk', "Xã Ea H'Leo"],
    ['Phường 1 Bảo Lộc, tỉnh Lâm Đồng', 'Phường 1 Bảo Lộc'],
    ['Đặc khu Phú Quốc, tỉnh An Giang', 'Đặc khu Phú Quốc'],
    ['Xã Hoà Lạc, Hà Nội', 'Xã Hòa Lạc'],
  ])('%s', (line, name) => expect(ward(line, '', '', { day: DAY })).toEqual({ kind: 'now', name }));
  it('of before is known as such, and becomes the present one', () => {
    const line = 'Số 3, phố Trấn Vũ, phường Trúc Bạch, quận Ba Đình, Hà Nội';
    expect(isOldPlace(units, { ward: line })).toBe(true);
    expect(isOldPlace(units, { ward: 'Số 12, phường Ba Đình, Hà Nội' })).toBe(false);
    expect(ward(line)).toEqual({ kind: 'changed', name: 'Phường Ba Đình' });
  });
});

describe('old to new', () => {
  it.each([
    ['phường Trúc Bạch, quận Ba Đình, Hà Nội', 'Phường Ba Đình'],
    ['phường Bến Nghé, quận 1, TP.HCM', 'Phường Sài Gòn'],
    ['phường Vĩnh Phước, TP Nha Trang, Khánh Hòa', 'Phường Bắc Nha Trang'],
  ])('%s went whole: proposed', (text, name) => {
    for (const land of [false, true])
      expect(ward(text, '', '', { day: DAY, strict: true, land })).toEqual({ kind: 'changed', name });
  });
  it.each([
    ['Huyện đảo Bạch Long Vĩ, Hải Phòng', 'Đặc khu Bạch Long Vĩ'],
    ['Huyện Cồn Cỏ, Quảng Trị', 'Đặc khu Cồn Cỏ'],
    ['Huyện Hoàng Sa, Đà Nẵng', 'Đặc khu Hoàng Sa'],
    ['Huyện Lý Sơn, Quảng Ngãi', 'Đặc khu Lý Sơn'],
    ['Huyện Côn Đảo, Bà Rịa - Vũng Tàu', 'Đặc khu Côn Đảo'],
  ])('%s had no communes and is one now', (text, name) => {
    expect(ward(text, '', '', { strict: true })).toMatchObject({ name });
  });
  it('strictly, a name without its district or its province is asked about', () => {
    for (const place of [
      ['Phường Bến Nghé'],
      ['Phường Bến Nghé', '', 'TP.HCM'],
      ['Phường Bến Nghé', 'Quận 1'],
    ])
      expect(ward(place[0]!, place[1], place[2], { strict: true })).toEqual({
        kind: 'several',
        names: ['Phường Sài Gòn'],
      });
  });
  const old = units.old.flatMap((province) => province.communes().map((one) => ({ one, province })));
  it('a commune that was divided is never turned into one of its parts', () => {
    const divided = old.filter(({ one }) => one.now.length > 1);
    expect(divided.length).toBeGreaterThan(380);
    for (const { one, province } of divided)
      expect(ward(nameOn(one), one.district.name, province.name).kind).toBe('several');
  });
  it.each([
    ['Xã Đặng Xá, huyện Gia Lâm, Hà Nội', 'Xã Phù Đổng'],
    ['Xã Thổ Châu, TP Phú Quốc, Kiên Giang', 'Đặc khu Thổ Châu'],
  ])('%s: where a part went is known, of the rest nothing: asked', (text, name) => {
    expect(ward(text)).toEqual({ kind: 'several', names: [name] });
  });
  it('all people in one commune, land in another: proposed to live there, asked for a parcel', () => {
    const split = old.filter(({ one }) => one.land.length > 0);
    expect(split).toHaveLength(57);
    for (const { one, province } of split) {
      const at = (land: boolean) => ward(nameOn(one), one.district.name, province.name, { land });
      expect(['changed', 'now']).toContain(at(false).kind);
      const asked = at(true);
      expect(asked.kind).toBe('several');
      expect(asked.kind === 'several' && asked.names.length).toBeGreaterThan(1);
    }
  });
});

describe('provinces', () => {
  it.each([
    ['Tỉnh Bình Dương', 'Thành phố Hồ Chí Minh'],
    ['Hà Giang', 'Tỉnh Tuyên Quang'],
    ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế'],
    ['Bà Rịa Vũng Tàu', 'Thành phố Hồ Chí Minh'],
    ['HCM', 'Thành phố Hồ Chí Minh'],
    ['Đắc Nông', 'Tỉnh Lâm Đồng'],
  ])('%s is %s now', (old, now) => expect(provinceNow(units, old)).toEqual({ kind: 'changed', name: now }));
  it.each(['Hà Nội', 'TP. Hà Nội', 'Tỉnh Hòa Bình'])('%s', (name) => {
    expect(provinceNow(units, name).kind).toBe(name.includes('Hòa Bình') ? 'changed' : 'now');
  });
  it('knows no other', () => expect(provinceNow(units, 'Tỉnh Xuân Hương')).toEqual({ kind: 'unknown' }));
});

describe('whatever is asked', () => {
  const communes = units.communes.map((one) => ({
    one,
    province: nameOn(units.provinces[one.province]!, FIRST),
  }));
  it('each commune of today is found by its own name and province, on the first day and now', () => {
    for (const { one, province } of communes)
      for (const day of one.kinds.length > 1 ? [FIRST, DAY] : [DAY]) {
        const name = nameOn(one, day);
        expect(ward(`${name}, ${province}`, '', '', { day })).toEqual({ kind: 'now', name });
      }
  });
  it('however its tones, apostrophes, hyphens, capitals and letters are written', () => {
    const ways: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD'),
      (name) => name.replace(/'/g, '’'),
      (name) => name.replace(/ - /g, '–'),
      (name) => name.replace(/ /g, '\u00A0'),
      // hòa, hóa, thủy of before: the tone on the last vowel
      (name) =>
        name
          .normalize('NFD')
          .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, '$1$3$2')
          .normalize('NFC'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...communes), fc.constantFrom(...ways), ({ one, province }, way) => {
        const name = nameOn(one, DAY);
        expect(ward(way(name), '', way(province), { day: DAY })).toEqual({ kind: 'now', name });
      }),
      { numRuns: 1_000 },
    );
  });
  it('without its marks a commune is itself or one of several, never another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes), ({ one, province }) => {
        const name = nameOn(one, DAY);
        const found = ward(fold(name), '', fold(province), { day: DAY });
        if (found.kind === 'several') expect(found.names).toContain(name);
        else expect(found).toEqual({ kind: 'now', name });
      }),
      { numRuns: 1_000 },
    );
  });
  it('an old commune with its district and province becomes one of those it really went to', () => {
    const all = units.old.flatMap((province) =>
      province.communes().map((commune) => ({ commune, province })),
    );
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), (at) => {
        const { commune, province } = all[at]!;
        fc.pre(commune.name !== '');
        const found = ward(nameOn(commune), commune.district.name, province.name);
        expect(found.kind).not.toBe('unknown');
        const targets = commune.now.map((one) => units.communes[one]!.name);
        if (found.kind === 'changed' || found.kind === 'now')
          expect(targets.some((name) => found.name.endsWith(name))).toBe(true);
        if (commune.sure && found.kind === 'several') expect(found.names.length).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
  it('any text is answered', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom('', 'Hà Nội', 'x'),
        (a, b, c) => {
          expect(['now', 'changed', 'several', 'unknown']).toContain(ward(a, b, c).kind);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('does a commune belong to its province', () => {
  const of = (text: string, province: string, district = '', day = DAY) =>
    standingOf(units, { ward: text, district, province }, day);

  it.each([
    ['Phường Ba Đình', 'Hà Nội', { kind: 'fine' }],
    ['P. Ba Đình', 'TP HN', { kind: 'fine' }],
    ['Xa Dung', 'Điện Biên', { kind: 'fine' }],
    ['Quan Triều', 'Thái Nguyên', { kind: 'fine' }],
    ['Phường Hà Giang 1', 'Tỉnh Hà Giang', { kind: 'fine' }],
    ['Xã Long Thành', 'Đồng Nai', { kind: 'retyped', name: 'Phường Long Thành' }],
    ['Phường Trúc Bạch', 'Hà Nội', { kind: 'renamed', name: 'Phường Ba Đình' }],
    ['Số 1, Phường Trúc Bạch, Quận Ba Đình', 'Hà Nội', { kind: 'renamed', name: 'Phường Ba Đình' }],
    ['xa tan thanh', 'dong thap', { kind: 'unmarked', names: ['Xã Tân Thành', 'Xã Tân Thạnh'] }],
    ['Phường Sài Gòn', 'Hà Nội', { kind: 'elsewhere', provinces: ['Thành phố Hồ Chí Minh'], near: [] }],
    ['Phường Ba Đinh', 'Hà Nội', { kind: 'unknown', near: ['Phường Ba Đình'] }],
    ['Phường Ba Ddình', 'Hà Nội', { kind: 'unknown', near: ['Phường Ba Đình'] }],
    ['Xã Không Đâu Có', 'Hà Nội', { kind: 'unknown', near: [] }],
  ])('%s, %s', (text, province, standing) => expect(of(text, province)).toEqual(standing));

  it.each([
    ['Phường Ba Đình', ''],
    ['Phường Ba Đình', 'Tỉnh Không Có'],
    ['', 'Hà Nội'],
    ['Không rõ', 'Hà Nội'],
  ])('%s, %s: nothing can be said', (text, province) => expect(of(text, province)).toBeNull());
  it('nor of a day before our lists', () => {
    expect(of('Phường Ba Đình', 'Hà Nội', '', '2025-06-30')).toBeNull();
  });
  it('keeps the answers of one day apart from those of another', () => {
    expect(of('Xã Long Thành', 'Đồng Nai', '', '2026-04-29')).toEqual({ kind: 'fine' });
    expect(of('Xã Long Thành', 'Đồng Nai', '', '2026-04-30')?.kind).toBe('retyped');
  });
  it('asks where the old district does not fit', () => {
    expect(of('Phường Trúc Bạch', 'Hà Nội', 'Quận Hà Đông')).toEqual({
      kind: 'several',
      names: ['Phường Ba Đình'],
    });
  });
});

describe('a second name in the same address', () => {
  const beside = (text: string, chosen = 'Phường Ba Đình') =>
    relationOf(units, text, { ward: chosen, province: 'Thành phố Hà Nội' });
  it.each([
    ['P. Ba Đình', 'same'],
    ['phường Trúc Bạch', 'before'],
    ['xã Hòa Lạc', 'other'],
    ['xã hội', null],
    ['Phường Sài Gòn', null],
  ])('%s beside Phường Ba Đình: %s', (text, relation) => expect(beside(text)).toBe(relation));
  it('says nothing beside a commune that is not known', () =>
    expect(beside('xã Hòa Lạc', 'Xã Abc')).toBeNull());
});

describe('districts of before', () => {
  it('are known by name', () => {
    expect(wasDistrict(units, 'TP. Nha Trang')).toBe(true);
    expect(wasDistrict(units, 'huyen Vu Thu')).toBe(true);
    expect(wasDistrict(units, 'Thành phố Giao Lưu')).toBe(false);
    expect(wasDistrict(units, 'Quận 1')).toBe(true);
  });
  it('never held a commune that is only of today', () => {
    expect(isOnlyOfToday(units, 'Phường Bắc Nha Trang', 'Khánh Hòa')).toBe(true);
    expect(isOnlyOfToday(units, 'Phường Ngọc Hà', 'Hà Nội')).toBe(false);
    expect(isOnlyOfToday(units, 'Phường Trúc Bạch', 'Hà Nội')).toBe(false);
  });
});

describe('one slip of the keyboard', () => {
  it.each([
    ['ba dinh', 'ba dinhh', true],
    ['ba dinh', 'ba dihn', true],
    ['ba dinh', 'ba dinn', true],
    ['ba dinh', 'ba dinh', true],
    ['ba dinh', 'bo dinn', false],
    ['phuong 1', 'phuong 2', false],
    ['an', 'am', false],
  ])('%s, %s: %s', (a, b, near) => expect(oneSlip(a, b)).toBe(near));
});

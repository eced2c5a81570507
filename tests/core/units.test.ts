/** Old names of communes and provinces: one certain answer, the choices, or nothing. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provinceNow, unitsOf, wardNow, type Unit } from '../../utils/core/units';

const FILE = new URL('../../public/reference/units-2025.json', import.meta.url);
const units = unitsOf(JSON.parse(readFileSync(FILE, 'utf8')))!;
const ward = (ward: string, district = '', province = ''): Unit =>
  wardNow(units, { ward, district, province });

describe('the file', () => {
  it('has every commune of today and every old one, and stays small', () => {
    expect(units.provinces).toHaveLength(34);
    expect(units.communes).toHaveLength(3_321);
    const old = units.old.flatMap((province) => province.communes());
    expect(old.length).toBeGreaterThan(10_030);
    expect(old.every(({ now }) => now.length > 0 && now.every((at) => units.communes[at]))).toBe(true);
    expect(readFileSync(FILE).length).toBeLessThan(250_000);
  });
  it('is something else: nothing is known of it', () => {
    expect([null, 1, {}, { now: [['a']], old: [] }, { now: [], old: {} }].map(unitsOf)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

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
  it('land without people is no answer to where somebody lives', () => {
    const split = units.old
      .flatMap((province) => province.communes().map((one) => ({ one, province })))
      .filter(({ one }) => one.sure);
    expect(split.length).toBeGreaterThan(9_000);
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
  it('a commune of today in its province is never called another', () => {
    fc.assert(
      fc.property(fc.nat({ max: units.communes.length - 1 }), (at) => {
        const { name, kind, province } = units.communes[at]!;
        const written = { phuong: 'Phường', xa: 'Xã', 'dac khu': 'Đặc khu' }[kind];
        fc.pre(written !== undefined);
        const found = ward(`${written} ${name}`, '', units.provinces[province]);
        expect(found.kind).not.toBe('changed');
        if (found.kind === 'now') expect(found.name).toBe(`${written} ${name}`);
      }),
      { numRuns: 300 },
    );
  });
  it('an old commune with its district and province becomes one of those it really went to', () => {
    const all = units.old.flatMap((province) =>
      province.communes().map((commune) => ({ commune, province })),
    );
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), (at) => {
        const { commune, province } = all[at]!;
        fc.pre(commune.name !== '' && commune.kind !== '');
        const written = { phuong: 'Phường', xa: 'Xã', 'thi tran': 'Thị trấn' }[commune.kind];
        const found = ward(`${written} ${commune.name}`, commune.district.keys.marked, province.name);
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

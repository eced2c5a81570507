/** A code is another unit's on another day. */
import { describe, expect, it } from 'vitest';
import { communeOfCode, provinceOfCode } from '../../utils/core/unit-codes';
import { nameOn } from '../../utils/core/unit-names';
import { units } from './tables';

const BEFORE = '2025-06-30';
const FIRST = '2025-07-01';
const DAY = '2026-11-21';
const commune = (code: string, day: string) => communeOfCode(units, code, day);

describe('codes of communes', () => {
  it.each([
    ['00004', 'Phường Trúc Bạch', 'Phường Ba Đình'],
    ['26740', 'Phường Bến Nghé', 'Phường Sài Gòn'],
  ])('%s was %s, is %s', (code, was, is) => {
    expect(commune(code, BEFORE)).toMatchObject({ name: was, from: null, to: BEFORE });
    expect(commune(code, FIRST)).toMatchObject({ name: is, from: FIRST, to: null });
  });
  it('1,791 of them were of another name until then, 312 a township of the same', () => {
    const was = new Map(units.old.flatMap((one) => one.communes().map((old) => [old.code, old] as const)));
    const reused = units.communes.flatMap((now) => {
      const old = was.get(now.code);
      return old && (old.name !== now.name || nameOn(old) === `Thị trấn ${old.name}`) ? [{ now, old }] : [];
    });
    expect(reused).toHaveLength(1_791 + 312);
    expect(reused.filter(({ now, old }) => old.name !== now.name)).toHaveLength(1_791);
    for (const { now, old } of reused) {
      expect(nameOn(old)).not.toBe(nameOn(now, FIRST));
      expect(commune(now.code, FIRST)?.name).toBe(nameOn(now, FIRST));
    }
    for (const { old } of reused.slice(0, 100)) expect(commune(old.code, BEFORE)?.name).toBe(nameOn(old));
  });
  it('tell the province and the district of the day', () => {
    expect(commune('00004', BEFORE)).toMatchObject({ province: 'Hà Nội', district: 'Quận Ba Đình' });
    expect(commune('26368', '2026-04-29')).toMatchObject({
      name: 'Xã Long Thành',
      to: '2026-04-29',
      province: 'Tỉnh Đồng Nai',
    });
    expect(commune('26368', '2026-04-30')).toMatchObject({
      name: 'Phường Long Thành',
      from: '2026-04-30',
      province: 'Thành phố Đồng Nai',
    });
  });
  it.each([
    ['06970', '06978', 'Xã Ba Chẽ'],
    ['23737', '23938', 'Xã Ia Mơ'],
  ])('%s and %s are %s', (first, later, name) => {
    for (const code of [first, later]) expect(commune(code, DAY)).toMatchObject({ name });
  });
  it('the first of two was another commune before', () => {
    expect(commune('23737', BEFORE)?.name).toBe('Xã Ia Mơ Nông');
    expect(commune('23938', BEFORE)?.name).toBe('Xã Ia Mơ');
  });
  it.each(['4', '00001', '99999', '', '0000４', 'constructor', '__proto__'])(
    '%j is nobody’s today',
    (code) => {
      expect(commune(code, DAY)).toBeNull();
    },
  );
  it('every code of today is known on each day since', () => {
    for (const { code } of units.communes)
      for (const day of [FIRST, '2026-09-20', DAY]) expect(commune(code, day), code).not.toBeNull();
  });
});

describe('codes of provinces', () => {
  it.each([
    ['15', 'Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Bắc Giang', 'Thành phố Bắc Ninh'],
    ['44', 'Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Kiên Giang', 'Tỉnh An Giang'],
  ])('%s was %s, is %s', (code, was, is) => {
    expect(provinceOfCode(units, code, BEFORE)).toMatchObject({ name: was, to: BEFORE });
    expect(provinceOfCode(units, code, DAY)).toMatchObject({ name: is, to: null });
  });
  it.each(['27', '64', '87', '89'])('%s ended', (code) => {
    expect(provinceOfCode(units, code, BEFORE)).not.toBeNull();
    expect(provinceOfCode(units, code, FIRST)).toBeNull();
  });
  it('a change of kind begins on its day', () => {
    expect(provinceOfCode(units, '22', '2026-08-31')).toEqual({
      name: 'Tỉnh Quảng Ninh',
      from: FIRST,
      to: '2026-08-31',
    });
    expect(provinceOfCode(units, '22', '2026-09-01')).toEqual({
      name: 'Thành phố Quảng Ninh',
      from: '2026-09-01',
      to: null,
    });
  });
  it.each(['1', '00', '001', '', 'x'])('%j is none', (code) =>
    expect(provinceOfCode(units, code, DAY)).toBeNull(),
  );
});

it.each(['', '21/11/2026', '2026-13-01'])('%j is no day: nothing is guessed', (day) => {
  expect(() => commune('00004', day)).toThrow(RangeError);
  expect(() => provinceOfCode(units, '01', day)).toThrow(RangeError);
});

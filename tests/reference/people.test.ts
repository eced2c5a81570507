/** Tables about people: first digits of personal numbers, ethnic groups, prefixes of telephone numbers. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceNow } from '../../utils/core/units';
import { fold } from '../../utils/core/text';
import { ETHNIC_GROUPS, ethnicGroups, isMainGroup } from '../../utils/reference/ethnic-groups';
import { AREA_CODES, MOBILE_PREFIXES, OLD_MOBILE } from '../../utils/reference/phones';
import { provinceOfId, successorOf } from '../../utils/reference/provinces';
import { hasShared, shared, units, why } from './tables';

const UNUSED =
  '000 003 005 007 009 013 016 018 021 023 028 029 032 039 041 043 047 050 053 055 057 059 061 063 065 069 071 073 076 078 081 085 088 090 097 098 099'.split(
    ' ',
  );
const below100 = Array.from({ length: 100 }, (_, at) => String(at).padStart(3, '0'));

describe('first three digits of a personal number', () => {
  it.each([
    ['001', 'Hà Nội', 'Hà Nội'],
    ['095', 'Bạc Liêu', 'Cà Mau'],
    ['096', 'Cà Mau', 'Cà Mau'],
    ['046', 'Thừa Thiên Huế', 'Huế'],
    ['064', 'Gia Lai', 'Gia Lai'],
    ['052', 'Bình Định', 'Gia Lai'],
    ['077', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['034', 'Thái Bình', 'Hưng Yên'],
  ])('%s: %s, now in %s', (code, name, now) => expect(provinceOfId(code)).toEqual({ name, now }));
  it('63 were given out; the others below 100 and those abroad are nobody’s', () => {
    const used = below100.filter((code) => provinceOfId(code));
    expect(used).toHaveLength(63);
    expect(below100.filter((code) => !used.includes(code))).toEqual(UNUSED);
    for (const code of ['100', '840', '1', '01', '']) expect(provinceOfId(code)).toBeNull();
  });
  it('agree with the table of units', () => {
    for (const code of below100) {
      const found = provinceOfId(code);
      if (!found) continue;
      const old = units.old.find((one) => `0${one.code}` === code);
      expect(old && units.provinces[old.now]?.name).toBe(found.now);
      expect(provinceNow(units, found.name)).toMatchObject({ name: expect.stringContaining(found.now) });
    }
  });
  it('30 names are gone, 34 are present', () => {
    const names = below100.flatMap((code) => provinceOfId(code)?.name ?? []);
    expect(names.filter((name) => successorOf(name) !== null)).toHaveLength(30);
    expect(new Set(below100.flatMap((code) => provinceOfId(code)?.now ?? [])).size).toBe(34);
  });
});

describe('ethnic groups', () => {
  it('are 54, each found by its name however it is spelled', () => {
    expect(ETHNIC_GROUPS).toHaveLength(54);
    const ways: ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.replace(/-/g, ' '),
      (name) => name.replace(/-/g, ''),
      (name) => name.normalize('NFD'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...ETHNIC_GROUPS), fc.constantFrom(...ways), (name, way) => {
        expect(isMainGroup(name)).toBe(true);
        if (name === 'Thổ') expect(ethnicGroups(way(name))).toContain(name);
        else expect(ethnicGroups(way(name))).toEqual([name]);
      }),
      { numRuns: 300 },
    );
  });
  it.each([
    ["H'Mông", 'Mông'],
    ['H’Mông', 'Mông'],
    ['Khmer', 'Khơ-me'],
    ['Ê Đê', 'Ê-đê'],
    ['Vân Kiều', 'Bru-Vân Kiều'],
  ])('%s is %s', (name, main) => expect(ethnicGroups(name)).toEqual([main]));
  it.each(['Thổ', 'Xá Lá Vàng', 'Hạ', 'Trại', 'Chil', 'Ca-tang', 'Xá Khao', 'tho', 'Lao', 'Xa'])(
    '%s: asked',
    (name) => {
      expect(ethnicGroups(name).length).toBeGreaterThan(1);
    },
  );
  it.each(['Việt Nam', 'Kinh1', 'Nam Bộ', 'Không', '55', ''])('%j is none', (name) =>
    expect(ethnicGroups(name)).toEqual([]),
  );
});

describe('telephone numbers', () => {
  it('36 prefixes, and every old one became one of them', () => {
    expect(MOBILE_PREFIXES.size).toBe(36);
    expect(OLD_MOBILE.size).toBe(21);
    expect([...OLD_MOBILE.values()].every((prefix) => MOBILE_PREFIXES.has(prefix))).toBe(true);
    expect(OLD_MOBILE.get('0121')).toBe('079');
    expect(MOBILE_PREFIXES.has('071')).toBe(false);
  });
  it('area codes begin with 02, and none begins another', () => {
    const codes = [...AREA_CODES];
    expect(codes).toHaveLength(63);
    expect(codes.every((code) => /^02\d\d?$/.test(code))).toBe(true);
    expect(codes.some((code) => codes.some((other) => other !== code && other.startsWith(code)))).toBe(false);
  });
});

describe.skipIf(!hasShared)(`beside the reference tables${why}`, () => {
  it('personal numbers', () => {
    for (const { code, name, currentProvinceName } of shared('cccd-province-codes').provinces)
      expect([fold(provinceOfId(code)!.name), provinceOfId(code)!.now]).toEqual([
        fold(name),
        currentProvinceName,
      ]);
  });
  it('ethnic groups, with every other name', () => {
    const { groups } = shared('ethnic-groups');
    expect(ETHNIC_GROUPS).toEqual(groups.map((one: { name: string }) => one.name));
    for (const { name, otherNames } of groups)
      for (const other of otherNames) expect(ethnicGroups(other)).toContain(name);
  });
  it('telephone numbers', () => {
    const { mobile, oldElevenDigitPrefixes, landline } = shared('mobile-prefixes');
    expect([...MOBILE_PREFIXES].toSorted()).toEqual(
      mobile.flatMap((one: { prefixes: string[] }) => one.prefixes).toSorted(),
    );
    expect(Object.fromEntries(OLD_MOBILE)).toEqual(oldElevenDigitPrefixes.map);
    expect([...AREA_CODES].toSorted()).toEqual(Object.keys(landline.areaCodes).toSorted());
  });
});

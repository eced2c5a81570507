/** The table of units: complete, compact, and made from the reference tables without loss. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/make-units';
import { nameOn } from '../../utils/core/unit-names';
import { unitsOf } from '../../utils/core/units-file';
import { SHARED, UNITS_TEXT, hasShared, shared, units, why } from './tables';

const old = units.old.flatMap((province) => province.communes());

describe('the file', () => {
  it('has every province and commune of today and every old one', () => {
    expect([units.provinces.length, units.communes.length, units.old.length]).toEqual([34, 3_321, 63]);
    expect(new Set(units.communes.map(({ code }) => code)).size).toBe(3_321);
    // 10,033 communes, five districts that had none
    expect(old).toHaveLength(10_038);
    expect(new Set(old.map(({ code }) => code).filter((code) => code !== '')).size).toBe(10_033);
    expect(old.every(({ now }) => now.length > 0)).toBe(true);
    // no commune went to another province than its own did
    for (const province of units.old)
      for (const { now, land } of province.communes())
        expect([...now, ...land].every((at) => units.communes[at]?.province === province.now)).toBe(true);
  });
  it('counts as the resolutions do, then and now', () => {
    const kinds = (day: string) => {
      const count: Record<string, number> = {};
      for (const one of units.communes) {
        const kind = nameOn(one, day).slice(0, -one.name.length - 1);
        count[kind] = (count[kind] ?? 0) + 1;
      }
      return count;
    };
    expect(kinds('2025-07-01')).toEqual({ Xã: 2_621, Phường: 687, 'Đặc khu': 13 });
    expect(kinds('2026-11-21')).toEqual({ Xã: 2_599, Phường: 709, 'Đặc khu': 13 });
  });
  it('holds codes as text, with their zeros', () => {
    expect(units.provinces.every(({ code }) => /^\d\d$/.test(code))).toBe(true);
    expect(units.communes.every(({ code }) => /^\d{5}$/.test(code))).toBe(true);
    expect(units.communes[0]).toMatchObject({ code: '00004', name: 'Ba Đình' });
  });
  it('says of each commune one name in its province', () => {
    const names = units.communes.map((one) => `${one.province} ${nameOn(one, '2026-11-21')}`);
    expect(new Set(names).size).toBe(names.length);
    expect(UNITS_TEXT).toBe(UNITS_TEXT.normalize('NFC'));
  });
  it('stays small', () => {
    expect(Buffer.byteLength(UNITS_TEXT)).toBeLessThan(235_000);
    expect(gzipSync(UNITS_TEXT, { level: 9 }).length).toBeLessThan(85_000);
  });
  it('is something else: nothing is known of it', () => {
    const good = { now: [], old: [], changes: [], codes: {} };
    expect(unitsOf(good)).not.toBeNull();
    const parts = [
      { now: [['a']] },
      { old: {} },
      { old: [['01', 'A', 0]] },
      { changes: [[1]] },
      { codes: 1 },
    ];
    for (const bad of [null, 1, {}, ...parts.map((part) => ({ ...good, ...part }))])
      expect(unitsOf(bad)).toBeNull();
  });
});

describe.skipIf(!hasShared)(`beside the reference tables${why}`, () => {
  it('is what the script writes', () => expect(fileOf(SHARED)).toBe(UNITS_TEXT));
  it('has every commune and every row of the conversion', () => {
    const { communes } = shared('communes');
    expect(
      units.communes
        .map(({ code, name, province }) => [code, name, units.provinces[province]?.code])
        .toSorted(),
    ).toEqual(
      communes
        .map((one: { code: string; name: string; provinceCode: string }) => [
          one.code,
          one.name,
          one.provinceCode,
        ])
        .toSorted(),
    );
    const targets = new Map<string, Set<string>>();
    for (const [, , commune, now] of shared('commune-mapping-2025').edges as string[][])
      if (commune) targets.set(commune, (targets.get(commune) ?? new Set()).add(now!));
    for (const { code, now, land } of old)
      if (code)
        expect(new Set([...now, ...land].map((at) => units.communes[at]!.code)), code).toEqual(
          targets.get(code),
        );
  });
});

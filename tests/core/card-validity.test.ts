/** How long cards serve, and who signs them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIssuer, signersOn } from '../../utils/core/card-issuers';
import { FIRST_CARDS, lastDays } from '../../utils/core/card-validity';
import { ageOn, dateOf, dayOf, formatDay, isoOf, type PartialDate } from '../../utils/core/dates';

const day = (text: string): PartialDate => dateOf(text)!;
const until = (birth: string, issued: string) => lastDays(day(birth), day(issued)).map(formatDay);

describe('last day of a card', () => {
  it.each([
    ['10/10/2002', '15/03/2020', ['10/10/2027']],
    ['10/10/2002', '15/12/2025', ['10/10/2042']],
    ['10/10/2002', '10/10/2027', ['10/10/2042']],
    ['10/10/1985', '15/03/2021', ['10/10/2025']],
    ['10/10/1985', '15/03/2024', ['10/10/2045']],
    ['10/10/1967', '15/03/2026', []],
    ['10/10/1950', '15/03/2021', []],
    ['10/10/2012', '15/03/2025', ['10/10/2037']],
    ['10/10/2020', '15/03/2025', ['10/10/2034']],
  ])('born %s, issued %s: %j', (birth, issued, days) => expect(until(birth, issued)).toEqual(days));

  it('lies ahead, on a birthday of 14, 25, 40 or 60, at most 22 years away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf('1930-01-01'), max: dayOf('2026-11-20') }),
        fc.integer({ min: 0, max: dayOf('2026-11-20') - FIRST_CARDS }),
        (born, since) => {
          const [birth, issued] = [day(isoOf(born)), day(isoOf(FIRST_CARDS + since))];
          fc.pre(birth.first <= issued.first);
          const days = lastDays(birth, issued);
          if (days.length === 0) expect(ageOn(birth, issued).min).toBeGreaterThanOrEqual(57);
          for (const last of days) {
            expect(last).toBeGreaterThan(issued.first);
            expect([14, 25, 40, 60]).toContain(ageOn(birth, day(isoOf(last))).max);
            expect(last - issued.first).toBeLessThanOrEqual(22.1 * 366);
          }
        },
      ),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

describe('issuers', () => {
  it.each([
    ['Bộ Công an', 'ministry'],
    ['BỘ CÔNG AN', 'ministry'],
    ['BCA', 'ministry'],
    ['Bộ trưởng Bộ Công an', 'ministry'],
    ['Cục Cảnh sát quản lý hành chính về trật tự xã hội', 'order-police'],
    ['CỤC TRƯỞNG CỤC CẢNH SÁT QLHC VỀ TTXH', 'order-police'],
    ['Cuc CS QLHC ve TTXH', 'order-police'],
    ['Bộ Công an - Cục Cảnh sát QLHC về TTXH', 'order-police'],
    ['Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư', 'population-police'],
    ['Cục Cảnh sát đăng ký, quản lý cư trú và dữ liệu quốc gia về dân cư', 'population-police'],
    ['Công an tỉnh Thanh Hóa', 'local-police'],
    ['CA TP Hà Nội', 'local-police'],
    ['Công an phường Ba Đình', 'local-police'],
    ['Cục Quản lý xuất nhập cảnh', 'immigration'],
    ['Công an nhân dân', null],
    ['Cục Cảnh sát', null],
    ['UBND phường Ba Đình', null],
    ['', null],
  ])('%s is %s', (text, issuer) => expect(readIssuer(text)).toBe(issuer));

  it('change on the days of the law and of the merger', () => {
    const first = (iso: string) => signersOn(dayOf(iso))?.[0] ?? null;
    expect(first('2015-12-31')).toBeNull();
    expect(first('2016-01-01')).toBe('population-police');
    expect(first('2018-10-10')).toBe('order-police');
    expect(first('2024-06-30')).toBe('order-police');
    expect(first('2024-07-01')).toBe('ministry');
  });
});

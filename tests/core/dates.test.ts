import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dates from '../../utils/core/dates';

const date = (text: string): dates.PartialDate => {
  const parsed = dates.parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.date;
};

const days = fc.integer({ min: dates.dayOf('1900-01-01'), max: dates.dayOf('2099-12-31') });

const meant = (text: string) => {
  const parsed = dates.parseDate(text);
  return parsed.ok || !parsed.meant ? null : dates.formatDate(parsed.meant);
};

describe('parseDate', () => {
  it.each([
    ['5/9/2026', '05/09/2026'],
    ['5-9-2026', '05/09/2026'],
    ['05.09.2026', '05/09/2026'],
    ['05092026', '05/09/2026'],
    ['05 / 09 / 2026', '05/09/2026'],
    ['2026-09-05', '05/09/2026'],
    ['2026-09-05T00:00:00.000Z', '05/09/2026'],
    ['05/09/2026 00:00:00', '05/09/2026'],
    ['ngày 05 tháng 9 năm 2026', '05/09/2026'],
    ['Tháng 9 năm 2026', '09/2026'],
    ['năm 1952', '1952'],
    ['9/2026', '09/2026'],
    ['/09/2026', '09/2026'],
    ['//1952', '1952'],
    ['1952', '1952'],
    ['29/02/2024', '29/02/2024'],
    ['29/02/2000', '29/02/2000'],
  ])('%s is %s', (text, shown) => expect(dates.formatDate(date(text))).toBe(shown));

  it.each([
    ['05/03/90', 'two-digit-year'],
    ['050390', 'two-digit-year'],
    ['5/3/9', 'two-digit-year'],
    ['31/04/2026', 'not-real'],
    ['29/02/2026', 'not-real'],
    ['29/02/1900', 'not-real'],
    ['32/01/2026', 'not-real'],
    ['13/13/2020', 'not-real'],
    ['01/01/0990', 'not-real'],
    ['31022026', 'not-real'],
    ['03/25/2020', 'month-first'],
    ['2026/11/21', 'year-first'],
    ['2026.11.21', 'year-first'],
    ['00/00/1952', 'zero-part'],
    ['00/05/1952', 'zero-part'],
    ['5//2026', 'incomplete'],
    ['05/03/', 'incomplete'],
    ['05/03-2026', 'unreadable'],
    ['15/8 ÂL', 'lunar'],
    ['rằm tháng 7 âm lịch', 'lunar'],
    ['khoảng 1952', 'unreadable'],
    ['1/2/3/4', 'unreadable'],
    ['05/03/199', 'unreadable'],
    ['', 'unreadable'],
    ['9'.repeat(500), 'unreadable'],
  ])('%j: %s', (text, problem) => {
    const parsed = dates.parseDate(text);
    expect(parsed.ok ? 'a date' : parsed.problem).toBe(problem);
  });

  it('tells the date that was probably meant, and only then', () => {
    expect(meant('2026/11/21')).toBe('21/11/2026');
    expect(meant('00/00/1952')).toBe('1952');
    expect(meant('00/05/1952')).toBe('05/1952');
    expect(meant('31/04/2026')).toBeNull();
  });

  it('reads every day in every accepted form', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', dd = ''] = dates.isoOf(day).split('-');
        const forms = [
          `${dd}/${month}/${year}`,
          `${Number(dd)}-${Number(month)}-${year}`,
          `${dd}.${month}.${year}`,
          dd + month + year,
          `${year}-${month}-${dd}`,
        ];
        for (const form of forms)
          expect(date(form)).toMatchObject({ precision: 'day', first: day, last: day });
        expect(date(`${month}/${year}`).first).toBeLessThanOrEqual(day);
        expect(date(`${month}/${year}`).last).toBeGreaterThanOrEqual(day);
        expect(dates.mayBeSame(date(year), date(forms[0] ?? ''))).toBe(true);
      }),
    );
  });

  it('never throws and never invents a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. năm') }), (text) => {
        const parsed = dates.parseDate(text);
        if (parsed.ok && parsed.date.precision === 'day')
          expect(text.replace(/\D/g, '').length).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparing', () => {
  it('is certain only where every possible day agrees', () => {
    expect(dates.certainlyBefore(date('1989'), date('05/1990'))).toBe(true);
    expect(dates.certainlyBefore(date('1990'), date('05/1990'))).toBe(false);
    expect(dates.certainlyAfter(date('06/1990'), date('31/05/1990'))).toBe(true);
    expect(dates.mayBeSame(date('1990'), date('31/12/1990'))).toBe(true);
    expect(dates.sameDate(date('1990'), date('01/01/1990'))).toBe(false);
    expect(dates.sameDate(date('5/3/1990'), date('05-03-1990'))).toBe(true);
  });

  it('counts full years, birthdays included', () => {
    const on = date('2026-11-21');
    expect(dates.ageOn(date('21/11/2006'), on)).toEqual({ min: 20, max: 20 });
    expect(dates.ageOn(date('22/11/2006'), on)).toEqual({ min: 19, max: 19 });
    expect(dates.ageOn(date('2006'), on)).toEqual({ min: 19, max: 20 });
    expect(dates.ageOn(date('29/02/2004'), date('28/02/2022')).max).toBe(17);
    expect(dates.ageOn(date('29/02/2004'), date('01/03/2022')).max).toBe(18);
    expect(dates.formatDay(dates.birthday(date('22/11/2006'), 20))).toBe('22/11/2026');
  });

  it('refuses parameters that are no ISO day', () => {
    expect(() => dates.dayOf('22/11/2026')).toThrow(RangeError);
    expect(() => dates.dayOf('2026-02-30')).toThrow(RangeError);
    expect(dates.dayOf('1970-01-02')).toBe(1);
  });
});

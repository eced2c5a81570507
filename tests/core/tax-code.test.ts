/** Tax codes: published codes are read, and a slip of one digit or two neighbours never passes. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, readTaxCode } from '../../utils/core/tax-code';

const runs = { seed: 20261122, numRuns: 500 };
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const TEN = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([area, count]) => `${String(area).padStart(2, '0')}${String(count).padStart(7, '0')}`)
  .filter((nine) => checkDigit(nine) < 10)
  .map((nine) => nine + String(checkDigit(nine)));

describe('check digit', () => {
  it.each([
    ['010023348', 8],
    ['031440905', 8],
    ['010011243', 7],
    ['031268787', 8],
    ['010000001', 0],
    ['031500005', 10],
  ])('%s → %i', (nine, digit) => expect(checkDigit(nine)).toBe(digit));

  it('finds every wrong digit and every exchange of two neighbours', () => {
    fc.assert(
      fc.property(TEN, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1);
        expect(readTaxCode(code).ok).toBe(true);
        expect(readTaxCode(wrong).ok).toBe(false);
        if (at < 8 && code[at] !== code[at + 1]) {
          const turned = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
          expect(readTaxCode(turned).ok).toBe(false);
        }
      }),
      runs,
    );
  });
});

describe('written forms', () => {
  it('reads any grouping as the same code', () => {
    fc.assert(
      fc.property(TEN, fc.integer({ min: 1, max: 999 }), (ten, suffix) => {
        const tail = String(suffix).padStart(3, '0');
        const code = `${ten}-${tail}`;
        for (const text of [code, ten + tail, `${ten} – ${tail}`, `${ten}_${tail}`])
          expect(readTaxCode(text)).toEqual({ ok: true, tax: { kind: 'dependant', code } });
        expect(readTaxCode(`${ten.slice(0, 4)} ${ten.slice(4)}`)).toEqual({
          ok: true,
          tax: { kind: 'unit', code: ten },
        });
      }),
      runs,
    );
  });

  it('says what is wrong', () => {
    const problem = (text: string) => {
      const read = readTaxCode(text);
      return read.ok ? read.tax.kind : read.problem;
    };
    expect(problem('0314409058-000')).toBe('suffix');
    expect(problem('0314409058-02')).toBe('suffix');
    expect(problem('0314409059-002')).toBe('check');
    expect(problem('0100000000')).toBe('range');
    expect(problem('031500005X')).toBe('characters');
    expect(problem('100233488')).toBe('length');
    expect(problem('038068000031')).toBe('personal');
    expect(problem('038468000031')).toBe('personal');
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), digits(13)), (text) => {
        expect(typeof readTaxCode(text).ok).toBe('boolean');
      }),
      runs,
    );
  });
});

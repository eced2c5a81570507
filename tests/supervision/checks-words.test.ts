/** Whose turn it is, what a plan means as it is typed, and how shares are written. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDraft, planOf, publicNumberOf, wholeOf } from '@/components/supervision/checks/plan-draft';
import { reasonsFor } from '@/components/supervision/checks/reasons';
import { noteFault, noteOf } from '@/components/supervision/checks/note-text';
import { inOrder, isOutOfTurn, nextOf, type Sheet } from '@/components/supervision/checks/turns';
import { decimal, reasonText, shareOf, termFrom, whole } from '@/components/supervision/checks/words';
import { rowSchema } from '@/utils/supervision/register/types';
import { markSchema } from '@/utils/supervision/register/mark-types';
import { STEPS } from '@/utils/supervision/register/ticks';
import { seedOf } from '@/utils/supervision/stats/seed';
import { at } from './register/rows';

const sheets: fc.Arbitrary<Sheet[]> = fc
  .array(fc.record({ stratum: fc.constantFrom('a', 'b', 'c'), done: fc.boolean(), risk: fc.boolean() }), {
    maxLength: 30,
  })
  .map((all) => {
    const turns = new Map<string, number>();
    return all.map(({ stratum, done, risk }, n) => {
      const turn = risk ? 0 : (turns.get(stratum) ?? 0) + 1;
      if (!risk) turns.set(stratum, turn);
      return {
        key: `k${n}`,
        code: `c${n}`,
        procedure: '',
        clerk: '',
        turn,
        why: [],
        gone: false,
        doneBy: null,
        second: false,
        outcome: { how: risk ? 'risk' : 'random', stratum, done, worst: null },
      } as Sheet;
    });
  });

describe('the turn', () => {
  it('never offers a dossier before one of its own stratum, and chance before signs', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const next = nextOf(all);
        if (!next) {
          expect(all.filter(({ outcome }) => !outcome?.done)).toEqual([]);
          return;
        }
        expect(isOutOfTurn(all, next.key)).toBe(false);
        if (next.outcome?.how === 'risk')
          expect(all.filter(({ outcome }) => outcome?.how === 'random' && !outcome.done)).toEqual([]);
        expect(inOrder(all)).toHaveLength(all.length);
      }),
    );
  });
});

describe('what is typed', () => {
  it('reads shares, whole numbers and public numbers, and nothing that is none', () => {
    expect(shareOf('5')).toBe(0.05);
    expect(shareOf(' 2,5 % ')).toBeCloseTo(0.025, 12);
    for (const bad of ['', '-1', '101', 'năm', '1e2', '5,']) expect(shareOf(bad), bad).toBeNull();
    expect(wholeOf('1.200', 1, 5000)).toBe(1200);
    for (const bad of ['', '0', '1,5', '9999999']) expect(wholeOf(bad, 1, 5000), bad).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(publicNumberOf(String(number).padStart(8, '0'))).toBe(number);
        // the seed as the minutes have it draws the same sample
        expect(publicNumberOf(seedOf(number))).toBe(number);
      }),
    );
    expect(publicNumberOf('123-456-785')).toBeNull();
    expect(publicNumberOf('1234567')).toBeNull();
  });

  it('a plan names every field that cannot be read, and only those', () => {
    const draft = newDraft('2026-11-20');
    expect(planOf(draft)).toMatchObject({
      ok: true,
      plan: { period: { from: '2026-10-01', to: '2026-10-31' }, goal: { kind: 'estimate', margin: 0.05 } },
    });
    expect(planOf({ ...draft, from: '31/02/2026', margin: '0', mostByRisk: 'x' })).toEqual({
      ok: false,
      faults: ['from', 'margin'],
    });
    expect(planOf({ ...draft, kind: 'lot', good: '10', bad: '5' })).toEqual({ ok: false, faults: ['bad'] });
    expect(planOf({ ...draft, from: '2/10/2026', to: '1/10/2026' })).toEqual({ ok: false, faults: ['to'] });
    expect(planOf({ ...draft, risks: ['late'], mostByRisk: '' })).toEqual({
      ok: false,
      faults: ['mostByRisk'],
    });
  });

  it('a note is one line without a number of a citizen, as the register takes it', () => {
    const base = { id: 'm', n: 1, at: 1, by: 'a', as: 'clerk', what: 'answered', finding: 'f' } as const;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const mark = { ...base, answer: 'mended', note: noteOf(text) };
        expect(noteFault(text) === undefined).toBe(markSchema.safeParse(mark).success);
      }),
    );
    expect(noteFault('Gọi 0912 345 678')).toContain('Bỏ số định danh');
    expect(noteFault(' \n ', true)).toContain('Ghi một câu');
    expect(noteOf('Thiếu\ntrang 2')).toBe('Thiếu trang 2');
  });
});

describe('words', () => {
  it('every item has reasons with sentences that the register takes as codes', () => {
    for (const item of ['paper:to-khai', 'field:subject.fullName', ...STEPS.map((step) => `step:${step}`)]) {
      const reasons = reasonsFor(item);
      expect(reasons.length, item).toBeGreaterThan(1);
      expect(reasons.at(-1)?.code).toBe('other');
      for (const { code } of reasons) {
        expect(reasonText(code)).not.toBe(code);
        expect(rowSchema.shape.ignored.def.element.safeParse({ rule: 'r', reason: code }).success).toBe(true);
      }
    }
    expect(reasonText('of-a-newer-program')).toBe('of-a-newer-program');
  });

  it('writes figures as they are read here, and a term that begins no work on a weekend', () => {
    expect([decimal(4.21, 1), decimal(5, 1), whole(1234567)]).toEqual(['4,2', '5', '1.234.567']);
    expect(termFrom(at('2026-11-20 16:00'))).toBe('2026-11-25');
    expect(termFrom(at('2026-11-16 23:30'))).toBe('2026-11-19');
  });
});

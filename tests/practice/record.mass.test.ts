/** Years of daily practice: the record stays within its size and goes on. */
import { describe, expect, it } from 'vitest';
import { LEARNING_BYTES } from '../../utils/core/limits';
import { dueItems, emptyRecord, learn, readRecord, summaryOf } from '../../utils/practice/record';
import { itemId, SKILLS } from '../../utils/practice/types';

const DAY = 86_400_000;
const T0 = Date.UTC(2026, 10, 20, 3);
const YEARS = 5;
const points = { papers: { got: 3, of: 4 }, fields: { got: 20, of: 22 }, date: { got: 1, of: 1 } };

describe('five years of daily practice', () => {
  it('stay small, and what is weak is not forgotten', () => {
    const codes = Array.from({ length: 46 }, (_, n) => `1.0${String(10_000 + n)}`);
    let record = emptyRecord('seed');
    const start = T0 - YEARS * 365 * DAY;
    let weak = '';
    for (let day = 0; day < YEARS * 365; day++) {
      const code = codes[day % codes.length]!;
      const items = Array.from({ length: 24 }, (_, n) => ({
        item: itemId(code, SKILLS[n % SKILLS.length]!, `a-rather-long-name-of-a-thing-${(day * 7 + n) % 80}`),
        known: (day + n) % 5 > 0,
      }));
      record = learn(
        record,
        { scenario: `made-${day}`, procedure: code, points, lost: [], items },
        start + day * DAY,
      );
      weak = items.find(({ known }) => !known)!.item;
    }
    const text = JSON.stringify(record);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(LEARNING_BYTES);
    expect(text.length).toBeGreaterThan(100_000);
    expect(readRecord(text)).toEqual(record);
    expect(summaryOf(record)).toMatchObject({ runs: YEARS * 365, days: YEARS * 365, since: start });
    expect(summaryOf(record).procedures).toHaveLength(46);
    expect(dueItems(record, T0, 5_000)).toContain(weak);
  });
});

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/due-dates';

const VECTOR = {
  id: 'one',
  received: '2026-03-02T10:00:00+07:00',
  term: { amount: 1, unit: 'WORKING_DAY' },
  due: '2026-03-03T17:00:00+07:00',
};
const score = (change: object) => evaluate({ vectors: [{ ...VECTOR, ...change }] }, { records: '' });

describe('a file of due-date vectors', () => {
  it.each<[string, unknown, RegExp]>([
    ['no object', [VECTOR], /no list “vectors”/],
    ['nothing to score', { vectors: [] }, /“vectors” is empty/],
    ['a vector that is no object', { vectors: [null] }, /^vectors\[0\]: a vector must be an object/],
  ])('says what is wrong: %s', async (_, data, sentence) => {
    await expect(async () => evaluate(data, { records: '' })).rejects.toThrow(sentence);
  });

  it.each<[object, RegExp]>([
    [{ received: undefined }, /^one: “received” is missing/],
    [{ received: '2026-02-30T10:00:00+07:00' }, /“received” is "2026-02-30T10/],
    [{ received: '1800-01-01' }, /“received” is "1800-01-01"/],
    [{ due: 'tomorrow' }, /“due” is "tomorrow"/],
    [{ due: undefined }, /neither “due” nor “refuse”/],
    [{ due: undefined, refuse: 'undecided' }, /“refuse” is "undecided"; it must be "undecided-day" or/],
    [{ term: '3 WORKING_DAY' }, /“term” must look like/],
    [{ term: { amount: '1', unit: 'DAY' } }, /“term.amount” is "1"; it must be a whole number/],
    [{ term: { unit: 'DAY' } }, /“term.amount” is missing/],
    [{ term: { amount: 1, unit: 'DAYS' } }, /“term.unit” is "DAYS"; it must be/],
    [{ hours: '07:30-11:30' }, /“hours” must be a list/],
    [{ hours: ['07:30-11:30-13:30'] }, /"07:30-11:30-13:30" must look like/],
    [{ hours: ['07:30-12:00', '11:00-17:00'] }, /two spans overlap/],
    [{ assume: ['2026-11-23'] }, /“assume” must look like/],
    [{ assume: { '2026-11-23': true } }, /2026-11-23 must be a day/],
    [{ compare: 'hour' }, /“compare” is "hour"; it must be "date" or "minute"/],
    [{ alsoAccept: '2026-03-04' }, /“alsoAccept” is "2026-03-04"/],
  ])('names the vector and what it must be: %j', async (change, sentence) => {
    await expect(async () => score(change)).rejects.toThrow(sentence);
  });

  it('takes opening hours in any order, and a null as nothing said', async () => {
    const hours = ['13:00-16:30', '07:00-11:00'];
    const change = { hours, term: { amount: 5, unit: 'HOUR' }, compare: 'minute' };
    expect((await score({ ...change, due: '2026-03-03T07:30:00+07:00' })).metrics.exact).toBe(1);
    expect((await score({ hours: null, assume: null, refuse: null })).metrics.exact).toBe(1);
  });

  it('compares a due day without a time by its day', async () => {
    expect((await score({ due: '2026-03-03', compare: 'minute' })).metrics.exact).toBe(1);
    expect((await score({ due: '2026-03-04', compare: 'minute' })).metrics.exact).toBe(0);
  });
});

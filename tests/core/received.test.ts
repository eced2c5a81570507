/** The day a dossier was received on: whose rules hold, from when its term counts, what it is told of coming changes. */
import { describe, expect, it } from 'vitest';
import { announced } from '@/utils/core/announce';
import { draftSchema } from '@/utils/core/draft';
import { receivedAtOf, receivedOnOf, rulesDay } from '@/utils/core/received';
import type { Rule } from '@/utils/core/rule';
import { draft } from '../panel/tab';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const begun = { createdAt: at('2026-11-18T14:32:00') };

describe('the day of receipt', () => {
  it('is that of the draft, or the day it was begun in Vietnam', () => {
    expect(receivedOnOf({ ...begun, receivedOn: '2026-11-11' })).toBe('2026-11-11');
    expect(receivedOnOf(begun)).toBe('2026-11-18');
    expect(receivedOnOf({ createdAt: at('2026-11-19T00:30:00') })).toBe('2026-11-19');
  });

  it('decides whose rules hold; a day to come does not', () => {
    expect(rulesDay(null, '2026-11-22')).toBe('2026-11-22');
    expect(rulesDay(begun, '2026-11-22')).toBe('2026-11-18');
    expect(rulesDay({ ...begun, receivedOn: '2027-03-01' }, '2026-11-22')).toBe('2026-11-22');
  });

  it('gives the moment: the said one, now on the same day, else when the draft was begun', () => {
    const now = at('2026-11-18T16:00:00');
    const later = at('2026-11-20T09:00:00');
    expect(receivedAtOf({ ...begun, receivedOn: '2026-11-11', receivedMinute: 9 * 60 }, now)).toBe(
      at('2026-11-11T09:00:00'),
    );
    expect(receivedAtOf(begun, now)).toBeNull();
    expect(receivedAtOf(begun, later)).toBe(begun.createdAt);
    expect(receivedAtOf({ ...begun, receivedOn: '2026-11-19' }, later)).toBe(at('2026-11-19T08:00:00'));
    expect(receivedAtOf({ ...begun, receivedOn: '2026-11-19', receivedMinute: 0 }, later)).toBe(
      at('2026-11-19T00:00:00'),
    );
  });

  it('is a day of the calendar, also in a file of a stranger', () => {
    const holds = (receivedOn: string) => draftSchema.safeParse({ ...draft(), receivedOn }).success;
    expect(holds('2026-02-28')).toBe(true);
    for (const bad of ['2026-02-31', '2026-13-01', '28/02/2026', '', '2026-2-8'])
      expect(holds(bad)).toBe(false);
  });
});

describe('coming changes', () => {
  const rule = (id: string, parts: Partial<Rule>): Rule => ({
    id,
    version: 1,
    confidence: 'certain',
    source: 'Luật',
    scope: 'field',
    reads: ['mother.fullName'],
    check: () => [],
    ...parts,
  });
  const rules = [
    rule('changing', { changes: ['2026-01-01', '2027-03-01'] }),
    rule('new', { from: '2027-01-15', reads: ['*.phone'] }),
    rule('ending', { until: '2027-02-28' }),
  ];
  const told = (day: string, roles: Parameters<typeof announced>[0] = ['mother.fullName', 'father.phone']) =>
    announced(roles, day, rules).map(({ rule: id, day: on, what }) => `${id} ${what} ${on}`);

  it('are told within 60 days before, soonest first', () => {
    expect(told('2026-11-10')).toEqual([]);
    expect(told('2026-11-16')).toEqual(['new begins 2027-01-15']);
    expect(told('2027-01-10')).toEqual([
      'new begins 2027-01-15',
      'ending ends 2027-02-28',
      'changing changes 2027-03-01',
    ]);
    expect(told('2026-12-31')).toContain('changing changes 2027-03-01');
    expect(told('2026-12-30')).not.toContain('changing changes 2027-03-01');
    expect(told('2027-03-01')).toEqual([]);
  });

  it('are told of rules that look at this form only', () => {
    expect(told('2027-01-10', ['father.phone'])).toEqual(['new begins 2027-01-15']);
    expect(told('2027-01-10', [])).toEqual([]);
  });
});

/** Early, on time, late: the words of domain-rules §6.10, and waits that do not count. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate } from '@/utils/calendar/due-date';
import { dayAt, isoAt, momentOf } from '@/utils/calendar/days';
import { DUE_RULES, standingOf, timelyBy766, type DueRules } from '@/utils/supervision/register/deadlines';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { workClock } from '@/utils/supervision/register/work-clock';
import { at, calendar, clock, DAY, HOUR, office, row } from './rows';

const LATER = at('2026-12-31 08:00');
const of = (changes: Partial<RegisterRow>, now = LATER, rules: Partial<DueRules> = {}) =>
  standingOf(row(changes), now, clock, { ...DUE_RULES, ...rules });
const due = (text: string, when = '2026-11-16 08:00') => [
  { at: at(when), due: at(text), reason: 'first' as const },
];
const wait = (asked: string, answered: string | null, kind: 'supplement' | 'payment' = 'supplement') => ({
  kind,
  asked: at(asked),
  answered: answered === null ? null : at(answered),
});

describe('ended', () => {
  it.each([
    ['2026-11-23 16:59', 'early'],
    ['2026-11-25 00:00', 'on-time'],
    ['2026-11-25 16:40', 'on-time'],
    ['2026-11-26 07:30', 'late'],
  ])('due 25/11 17:00, finished %s: %s', (finished, name) => {
    const standing = of({ promises: due('2026-11-25 17:00'), finished: at(finished) });
    expect([standing.class, standing.other]).toEqual([name, name]);
  });

  it('tells both ways of measuring where they differ', () => {
    const changes = { promises: due('2026-11-25 17:00'), finished: at('2026-11-25 17:20') };
    expect(of(changes)).toMatchObject({ class: 'on-time', other: 'late' });
    expect(of(changes, LATER, { precision: 'minute' })).toMatchObject({ class: 'late', other: 'on-time' });
  });

  it('measures to the end of processing, not to the handing over', () => {
    const promises = due('2026-11-25 17:00');
    expect(of({ promises, finished: at('2026-11-24 10:00'), handedOver: at('2026-12-20 10:00') }).class).toBe(
      'early',
    );
    // nothing else is known (§8.2, 2.1)
    expect(of({ promises, handedOver: at('2026-12-20 10:00') }).class).toBe('late');
  });

  it('judges a stopped dossier by the day of the stop', () => {
    const promises = due('2026-11-25 17:00');
    expect(of({ promises, result: 'stopped', finished: at('2026-11-20 10:00') }).class).toBe('early');
    expect(of({ promises, result: 'stopped', finished: at('2026-11-27 10:00') }).class).toBe('late');
  });

  it('knows a day by Vietnam, not by UTC', () => {
    // 06:30 in Vietnam is 23:30 of the day before in UTC
    expect(of({ promises: due('2026-11-25 17:00'), finished: at('2026-11-26 06:30') }).class).toBe('late');
  });

  it('without a promise counts the published limit, without either nothing', () => {
    const changes = { promises: [], finished: at('2026-11-19 16:00') };
    expect(of(changes)).toMatchObject({ class: 'on-time', from: 'term', due: at('2026-11-19 17:00') });
    expect(of({ ...changes, term: null })).toMatchObject({ class: 'unmeasured', due: null, from: 'none' });
    expect(of({ promises: [], term: null }).class).toBe('no-due');
  });
});

describe('open', () => {
  const promises = due('2026-11-27 17:00');
  it.each([
    ['2026-11-20 09:00', 'in-time'],
    // Thursday before a Friday; the day of today is not counted
    ['2026-11-26 09:00', 'due-soon'],
    ['2026-11-27 16:59', 'due-soon'],
    ['2026-11-27 17:30', 'due-soon'],
    ['2026-11-28 08:00', 'overdue'],
  ])('due Friday 27/11 17:00, at %s: %s', (now, name) => {
    expect(of({ promises }, at(now)).class).toBe(name);
  });

  it('by the minute it is overdue at closing time', () => {
    expect(of({ promises }, at('2026-11-27 17:30'), { precision: 'minute' }).class).toBe('overdue');
  });

  it('counts "soon" in working days: over the holiday of 24/11', () => {
    expect(of({ promises: due('2026-11-25 17:00') }, at('2026-11-23 09:00')).class).toBe('due-soon');
    expect(of({ promises: due('2026-11-25 17:00') }, at('2026-11-20 09:00')).class).toBe('in-time');
    expect(of({ promises: due('2026-11-25 17:00') }, at('2026-11-20 09:00'), { soonDays: 2 }).class).toBe(
      'due-soon',
    );
  });

  it('what happens later has not happened yet', () => {
    const changes = { promises, finished: at('2026-11-26 10:00'), result: 'done' as const };
    expect(of(changes, at('2026-11-20 09:00'))).toMatchObject({ class: 'in-time', end: null });
    expect(of(changes, at('2026-11-26 10:00'))).toMatchObject({
      class: 'early',
      end: at('2026-11-26 10:00'),
    });
  });
});

describe('waiting', () => {
  // received Mon 16/11 8:00, 3 working days, due Thu 19/11 17:00
  const first = due('2026-11-19 17:00');
  const asked = wait('2026-11-17 09:00', '2026-11-23 10:00');

  it('is not late while it waits, unless it was before', () => {
    const waits = [wait('2026-11-17 09:00', null)];
    expect(of({ promises: first, waits }, at('2026-12-10 09:00')).class).toBe('paused');
    const tooLate = [wait('2026-11-20 09:00', null)];
    expect(of({ promises: first, waits: tooLate }, at('2026-12-10 09:00')).class).toBe('overdue');
  });

  it('begins the limit anew once everything is there', () => {
    // Mon 23/11 + 3 working days, 24/11 off: Fri 27/11
    const standing = of({ promises: first, waits: [asked], finished: at('2026-11-27 16:00') });
    expect(standing).toMatchObject({
      class: 'on-time',
      from: 'restarted',
      due: at('2026-11-27 17:00'),
      supplements: 1,
    });
  });

  it('or counts on what was left of it', () => {
    // two working days were left (18, 19): from Mon 23/11 to Thu 26/11
    const rules = { afterSupplement: 'subtract' as const };
    const changes = { promises: first, waits: [asked] };
    expect(of({ ...changes, finished: at('2026-11-26 09:00') }, LATER, rules)).toMatchObject({
      class: 'on-time',
      from: 'shifted',
      due: at('2026-11-26 17:00'),
    });
    expect(of({ ...changes, finished: at('2026-11-27 09:00') }, LATER, rules).class).toBe('late');
    // without a known limit there is nothing to begin anew
    expect(of({ ...changes, term: null, finished: at('2026-11-26 09:00') }).from).toBe('shifted');
  });

  it('counts left calendar days and opening hours in their own measure', () => {
    const rules = { afterSupplement: 'subtract' as const };
    // received 4/11, 20 days: 25/11 (24/11 off). Asked on 10/11: 15 days left; answered Thu 19/11: Fri 4/12
    const days = {
      received: at('2026-11-04 08:00'),
      term: { amount: 20, unit: 'DAY' as const },
      promises: due('2026-11-25 17:00', '2026-11-04 08:00'),
      waits: [wait('2026-11-10 09:00', '2026-11-19 09:00')],
    };
    expect(of(days, LATER, rules).due).toBe(at('2026-12-04 17:00'));
    // … answered Fri 20/11: Sat 5/12 → Mon 7/12
    expect(of({ ...days, waits: [wait('2026-11-10 09:00', '2026-11-20 09:00')] }, LATER, rules).due).toBe(
      at('2026-12-07 17:00'),
    );
    // 8 hours from Mon 10:00 end Tue 10:30 (hours to 17:00); asked at 16:00, 2 hours left; answered Wed 11:00: 30 min, then 13:30 to 15:30 less 30
    const hours = {
      received: at('2026-11-16 10:00'),
      term: { amount: 8, unit: 'HOUR' as const },
      promises: [],
      waits: [wait('2026-11-16 16:00', '2026-11-18 11:00')],
    };
    const whole = of({ ...hours, waits: [] }, LATER).due!;
    expect(isoAt(whole)).toBe('2026-11-17');
    const left = clock.minutes(at('2026-11-16 16:00'), whole);
    const moved = of(hours, LATER, rules).due!;
    expect(clock.minutes(at('2026-11-18 11:00'), moved)).toBe(left);
  });

  it('is not taken off twice when the receipt was printed anew', () => {
    const again = { at: at('2026-11-23 10:00'), due: at('2026-11-26 17:00'), reason: 'supplement' as const };
    const standing = of({ promises: [...first, again], waits: [asked], finished: at('2026-11-27 09:00') });
    expect(standing).toMatchObject({ class: 'late', from: 'promise', due: again.due });
    // the answer was written down after the receipt was printed
    const late = wait('2026-11-17 09:00', '2026-11-25 10:00');
    expect(of({ promises: [...first, again], waits: [late] }).due).toBe(again.due);
  });

  it('counts overlapping waits once', () => {
    const rules = { afterSupplement: 'subtract' as const };
    const one = of({ promises: first, waits: [wait('2026-11-17 09:00', '2026-11-23 10:00')] }, LATER, rules);
    const both = [
      wait('2026-11-17 09:00', '2026-11-20 10:00'),
      wait('2026-11-18 09:00', '2026-11-23 10:00', 'payment'),
    ];
    const two = of({ promises: first, waits: both }, LATER, rules);
    expect(two.due).toBe(one.due);
    expect(two.waited).toBe(one.waited);
    // Tue 9:00 to Mon 10:00: 2½+3½ h, three whole days of 7½, 2½
    expect(one.waited).toBe(6 * 60 + 3 * 450 + 150);
  });

  it('for payment only where the office stops the clock for it', () => {
    const waits = [wait('2026-11-17 09:00', null, 'payment')];
    expect(of({ promises: first, waits }, at('2026-12-10 09:00')).class).toBe('paused');
    expect(of({ promises: first, waits }, at('2026-12-10 09:00'), { paymentPauses: false }).class).toBe(
      'overdue',
    );
  });

  it('a dossier stopped because nobody answered was not late', () => {
    const waits = [wait('2026-11-17 09:00', null)];
    const stopped = of({ promises: first, waits, finished: at('2026-12-17 09:00'), result: 'stopped' });
    expect(['early', 'on-time']).toContain(stopped.class);
  });

  it('an apology does not make it timely, unless the office says so', () => {
    const sorry = { at: at('2026-11-18 09:00'), due: at('2026-11-26 17:00'), reason: 'extension' as const };
    const changes = { promises: [...first, sorry], finished: at('2026-11-25 09:00') };
    expect(of(changes).class).toBe('late');
    expect(of(changes, LATER, { extensionMoves: true }).class).toBe('early');
  });

  it('a second request is late by index set 766, whatever the day', () => {
    const waits = [asked, wait('2026-11-24 09:00', '2026-11-25 09:00')];
    const finished = at('2026-11-25 10:00');
    expect(timelyBy766(row({ waits: [asked], finished }), LATER, clock)).toBe(true);
    expect(timelyBy766(row({ waits, finished }), LATER, clock)).toBe(false);
    expect(of({ waits, finished })).toMatchObject({ class: 'early', supplements: 2 });
    expect(timelyBy766(row({ promises: [], term: null }), LATER, clock)).toBeNull();
  });

  it('says when days were counted that nobody has decided', () => {
    const changes = {
      received: at('2027-01-20 08:00'),
      promises: [{ at: at('2027-01-20 08:00'), due: at('2027-02-01 17:00'), reason: 'first' as const }],
      term: null,
      waits: [wait('2027-01-25 09:00', '2027-02-03 09:00')],
    };
    expect(of({ ...changes, finished: null }, at('2027-03-01 09:00')).sure).toBe(false);
    expect(of({ promises: first, waits: [asked] }).sure).toBe(true);
  });
});

describe('counting days and minutes', () => {
  const moment = fc
    .tuple(
      fc.integer({ min: dayAt(at('2025-01-02 00:00')), max: dayAt(at('2026-10-30 00:00')) }),
      fc.integer({ min: 0, max: 1439 }),
    )
    .map(([day, minute]) => momentOf(day, minute));

  it('agrees with the calendar about every term of working days', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 40 }), (from, amount) => {
        const answer = dueDate(from, { amount, unit: 'WORKING_DAY' }, office, calendar);
        fc.pre(answer.ok);
        expect(clock.dayAfter(dayAt(from), amount)).toBe(dayAt(answer.ok ? answer.due : 0));
        expect(clock.days(from, answer.ok ? answer.due : 0)).toBe(amount);
        expect(clock.due(from, { amount, unit: 'WORKING_DAY' })).toEqual({
          due: answer.ok ? answer.due : 0,
          sure: true,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the calendar where the office is closed', () => {
    const closures = ['2026-03-10', '2026-03-11', '2026-04-03', '2026-06-15'].map((day) => ({
      day,
      decision: 'x',
    }));
    const closed = { ...office, closures };
    const own = workClock(closed, calendar);
    let moved = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 9 }), (day, amount) => {
        const from = at('2026-01-15 09:00') + day * DAY;
        const answer = dueDate(from, { amount, unit: 'WORKING_DAY' }, closed, calendar);
        if (!answer.ok) throw new Error('refused');
        expect(own.dayAfter(dayAt(from), amount)).toBe(dayAt(answer.due));
        if (own.dayAfter(dayAt(from), amount) !== clock.dayAfter(dayAt(from), amount)) moved++;
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(0);
    expect(own.minutes(at('2026-03-10 00:00'), at('2026-03-12 00:00'))).toBe(0);
  });

  it('agrees with the calendar about hours', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 8 }), (from, amount) => {
        const answer = dueDate(from, { amount, unit: 'HOUR' }, office, calendar);
        fc.pre(answer.ok);
        if (!answer.ok) return;
        expect(clock.after(from, amount * 60)).toBe(answer.due);
        expect(clock.minutes(from, answer.due)).toBe(amount * 60);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up: from a to c is from a to b and from b to c', () => {
    fc.assert(
      fc.property(moment, moment, moment, (...three) => {
        const [a, b, c] = three.sort((x, y) => x - y) as [number, number, number];
        expect(clock.minutes(a, c)).toBe(clock.minutes(a, b) + clock.minutes(b, c));
        expect(clock.days(a, c)).toBe(clock.days(a, b) + clock.days(b, c));
        expect(clock.days(c, a)).toBe(-clock.days(a, c) + 0);
      }),
    );
  });

  it('a longer wait never makes it due earlier, and never makes a timely dossier late', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('restart' as const, 'subtract' as const),
        fc.integer({ min: 0, max: 6 * 24 }),
        fc.integer({ min: 0, max: 30 * 24 }),
        fc.integer({ min: 0, max: 5 * 24 }),
        (afterSupplement, ask, hours, more) => {
          const asked = at('2026-03-02 08:00') + ask * HOUR;
          const of = (length: number) => {
            const waits = [{ kind: 'supplement' as const, asked, answered: asked + length * HOUR }];
            const changes = {
              received: at('2026-03-02 08:00'),
              promises: due('2026-03-05 17:00', '2026-03-02 08:00'),
              waits,
            };
            return standingOf(row(changes), LATER, clock, { ...DUE_RULES, afterSupplement }).due!;
          };
          expect(of(hours + more)).toBeGreaterThanOrEqual(of(hours));
          expect(of(hours)).toBeGreaterThanOrEqual(at('2026-03-05 17:00'));
        },
      ),
    );
  });

  it('stays calm before and after the years it knows', () => {
    for (const text of ['2001-05-05 09:00', '2140-05-05 09:00']) {
      expect(clock.sure(at(text), at(text) + DAY)).toBe(false);
      expect(of({ received: at(text), promises: [], waits: [] }, at(text)).class).toBeTypeOf('string');
    }
  });
});

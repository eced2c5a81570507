/** Spot checks: what a tick is worth, and the way of a finding until a reviewer closes it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, isOverdue, refusalOf, withMark } from '@/utils/supervision/register/loop';
import { nextN, type Mark, type MarkOf } from '@/utils/supervision/register/mark-types';
import { agreementOf, compareEntries } from '@/utils/supervision/register/second-look';
import { itemsOf, outcomesOf, printOf, sheetOf } from '@/utils/supervision/register/ticks';
import { rowOf, type RegisterRow } from '@/utils/supervision/register/types';
import { at, row } from './rows';

type Given<What extends Mark['what']> = Omit<MarkOf<What>, 'id' | 'n' | 'at' | 'by' | 'as' | 'what'>;
let made = 0;
/** The next mark of a row, by the reviewer unless said otherwise. */
const mark = <What extends Mark['what']>(
  to: RegisterRow,
  what: What,
  given: Given<What>,
  by = 'reviewer-1',
): Mark =>
  ({
    id: `mark-${++made}`,
    n: nextN(to.history),
    at: at('2026-11-18 08:00') + made * 60_000,
    by,
    as: by.startsWith('clerk') ? 'clerk' : 'reviewer',
    what,
    ...given,
  }) as unknown as Mark;
const add = <What extends Mark['what']>(
  to: RegisterRow,
  what: What,
  given: Given<What>,
  by?: string,
): RegisterRow => withMark(to, mark(to, what, given, by));

const drawn = (how: 'random' | 'risk' = 'random', from = row()): RegisterRow =>
  add(from, 'drawn', { check: 'check-1', how, stratum: 'clerk-1' });
const tick = (
  to: RegisterRow,
  item: string,
  verdict: 'pass' | 'fail' | 'explain' | 'undone',
  errorClass: 'critical' | 'major' | 'minor' = 'major',
) =>
  add(to, 'tick', {
    check: 'check-1',
    item,
    verdict,
    class: errorClass,
    reason: '',
    print: printOf(to, item) ?? '',
  });
const allPassed = (to: RegisterRow): RegisterRow =>
  itemsOf(to).reduce((one, item) => tick(one, item, 'pass'), to);
const stateOf = (of: RegisterRow, item: string) => sheetOf(of, 'check-1').find((one) => one.item === item);

describe('a tick', () => {
  it('holds until what was looked at changes, and only that', () => {
    const checked = allPassed(drawn());
    const states = (of: RegisterRow) =>
      sheetOf(of, 'check-1')
        .filter(({ state }) => state === 'unchecked')
        .map(({ item }) => item);
    expect(states(checked)).toEqual([]);
    const changes: [Partial<RegisterRow>, string[]][] = [
      [{ papers: [{ ...checked.papers[0]!, print: 'b2' }] }, ['paper:to-khai']],
      [{ papers: [{ ...checked.papers[0]!, state: 'rejected' }] }, ['paper:to-khai']],
      [{ papers: [] }, ['paper:to-khai']],
      [{ fields: [{ role: 'child.fullName', print: 'f2' }] }, ['field:child.fullName']],
      [{ version: '2026-10-01' }, ['step:procedure']],
      [{ channel: 'online' }, ['step:receipt']],
      [{ rev: 2, changedAt: 99, assisted: true }, []],
    ];
    for (const [change, lost] of changes) expect(states({ ...checked, ...change })).toEqual(lost);
  });

  it('counts again when the old content comes back, and is told to have fallen', () => {
    const checked = tick(drawn(), 'paper:to-khai', 'pass');
    const changed = { ...checked, papers: [{ ...checked.papers[0]!, print: 'other' }] };
    expect(stateOf(changed, 'paper:to-khai')).toMatchObject({ state: 'unchecked', fellBack: true });
    expect(stateOf({ ...changed, papers: checked.papers }, 'paper:to-khai')).toMatchObject({
      state: 'pass',
      fellBack: false,
    });
    expect(stateOf(drawn(), 'paper:to-khai')).toMatchObject({
      state: 'unchecked',
      fellBack: false,
      mark: null,
    });
    expect(stateOf(tick(checked, 'paper:to-khai', 'undone'), 'paper:to-khai')).toMatchObject({
      state: 'unchecked',
      fellBack: false,
    });
  });

  it('what has come since is on the sheet', () => {
    const checked = allPassed(drawn());
    const more = {
      ...checked,
      waits: [{ kind: 'supplement' as const, asked: 5, answered: null }],
      fee: 8_000,
    };
    expect(
      sheetOf(more, 'check-1')
        .filter(({ state }) => state === 'unchecked')
        .map(({ item }) => item),
    ).toEqual(['step:supplement', 'step:fee']);
  });
});

describe('the outcome of a check', () => {
  const outcome = (of: RegisterRow) => outcomesOf(of).get('check-1');

  it('is the gravest error, and mending it afterwards does not make the sample better', () => {
    const found = tick(
      tick(allPassed(drawn()), 'field:child.fullName', 'fail', 'minor'),
      'paper:to-khai',
      'fail',
      'critical',
    );
    const mended = { ...found, papers: [{ ...found.papers[0]!, print: 'new' }] };
    const again = tick(mended, 'paper:to-khai', 'pass');
    expect(outcome(again)?.worst).toBe('critical');
    // a slip of the reviewer, put right on the same content, is none
    const slip = tick(tick(drawn(), 'paper:to-khai', 'fail', 'critical'), 'paper:to-khai', 'pass');
    expect(outcome(slip)?.worst).toBeNull();
  });

  it('stands when the reviewer has finished the sheet, which needs every item', () => {
    const open = tick(allPassed(drawn()), 'field:child.fullName', 'explain');
    expect(refusalOf(open, mark(open, 'done', { check: 'check-1' }))).toBe('not-all-ticked');
    expect(outcome(open)).toMatchObject({ done: false, worst: null });
    // changed instead of explained
    const changed = tick(
      { ...open, fields: [{ role: 'child.fullName', print: 'f9' }] },
      'field:child.fullName',
      'pass',
    );
    expect(outcome(add(changed, 'done', { check: 'check-1' }))).toMatchObject({ done: true, worst: 'major' });
    const explained = tick(open, 'field:child.fullName', 'pass');
    expect(outcome(add(explained, 'done', { check: 'check-1' }))).toMatchObject({ done: true, worst: null });
  });

  it('knows a draw from a suspicion', () => {
    expect(outcome(drawn('risk'))?.how).toBe('risk');
    expect(outcome(drawn('random', drawn('risk')))?.how).toBe('random');
    expect(outcome(drawn('risk', drawn('random')))?.how).toBe('random');
  });
});

describe('the loop', () => {
  const finding = {
    check: 'check-1',
    finding: 'finding-1',
    item: 'paper:to-khai',
    class: 'major',
    reason: 'missing-original',
    note: '',
  } as const;
  const until = at('2026-11-25 17:00');
  const open = add(drawn(), 'made', finding);
  const returned = add(open, 'returned', {
    finding: 'finding-1',
    to: 'clerk-1',
    until,
    reason: '',
    note: '',
  });
  const answered = add(
    returned,
    'answered',
    { finding: 'finding-1', answer: 'mended', note: 'Đã bổ sung' },
    'clerk-1',
  );
  const close = { finding: 'finding-1', outcome: 'mended', note: '' } as const;
  const closed = add(answered, 'closed', close);
  const only = (of: RegisterRow) => findingsOf(of)[0]!;

  it('goes to the clerk and back, and the whole history stays', () => {
    expect([open, returned, answered, closed].map((one) => only(one).state)).toEqual([
      'open',
      'returned',
      'answered',
      'closed',
    ]);
    expect(only(closed).history.map(({ what }) => what)).toEqual(['made', 'returned', 'answered', 'closed']);
    expect(only(returned).with).toEqual({ clerk: 'clerk-1', until });
    expect(isOverdue(only(returned), until)).toBe(false);
    expect(isOverdue(only(returned), until + 1)).toBe(true);
    expect(isOverdue(only(answered), until + 1)).toBe(false);
    expect(rowOf(closed)).toEqual(closed);
    const reopened = add(closed, 'reopened', { finding: 'finding-1', reason: 'again', note: '' });
    expect(only(reopened).state).toBe('open');
  });

  it.each<[string, () => [RegisterRow, Mark]]>([
    ['not-a-reviewer', () => [answered, { ...mark(answered, 'closed', close, 'clerk-1') }]],
    ['own-dossier', () => [answered, { ...mark(answered, 'closed', close, 'clerk-1'), as: 'reviewer' }]],
    [
      'not-a-clerk',
      () => [returned, mark(returned, 'answered', { finding: 'finding-1', answer: 'mended', note: '' })],
    ],
    [
      'not-theirs',
      () => [
        returned,
        mark(returned, 'answered', { finding: 'finding-1', answer: 'mended', note: '' }, 'clerk-2'),
      ],
    ],
    [
      'not-now',
      () => [open, mark(open, 'answered', { finding: 'finding-1', answer: 'mended', note: '' }, 'clerk-1')],
    ],
    ['not-now', () => [closed, mark(closed, 'closed', close)]],
    ['no-such-finding', () => [open, mark(open, 'closed', { ...close, finding: 'finding-2' })]],
    ['finding-exists', () => [open, mark(open, 'made', finding)]],
    ['known', () => [open, open.history[1]!]],
    [
      'not-drawn',
      () => [
        row(),
        mark(row(), 'tick', {
          check: 'check-1',
          item: 'paper:to-khai',
          verdict: 'pass',
          class: 'major',
          reason: '',
          print: '',
        }),
      ],
    ],
    ['erased', () => [{ ...open, deleted: true }, mark(open, 'closed', close)]],
  ])('refuses: %s', (why, of) => {
    const [to, next] = of();
    expect(refusalOf(to, next)).toBe(why);
    expect(() => withMark(to, next)).toThrow(RangeError);
  });

  it('a closing that no reviewer made closes nothing', () => {
    for (const forged of [
      { ...mark(answered, 'closed', close, 'clerk-1') },
      { ...mark(returned, 'closed', close), as: 'clerk' as const },
    ])
      expect(only({ ...answered, history: [...answered.history, forged] }).state).toBe('answered');
  });

  it('comes to the same whatever order the marks lie in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(closed.history, { minLength: closed.history.length }), (history) => {
        expect(findingsOf({ history })).toEqual(findingsOf(closed));
      }),
    );
  });
});

describe('a second look', () => {
  it.each([
    ['Trần Thị Lan', 'trần thị  LAN', 'same'],
    ['Hoà', 'Hòa', 'same'],
    ['001196000022', '001 196 000 022', 'same'],
    ['5-10-2026', '05/10/2026', 'same'],
    ['05/10/2026', '06/10/2026', 'differs'],
    ['Lan', 'Lân', 'spelling'],
    ['001196000022', '001196000023', 'differs'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Bình', 'differs'],
    ['x', ' ', 'only-first'],
    ['', 'x', 'only-second'],
    [' ', '', 'both-empty'],
  ])('%s / %s: %s', (first, second, outcome) => {
    expect(compareEntries(first, second)).toBe(outcome);
  });

  it("tells agreement and Cohen's kappa", () => {
    const times = (n: number, first: string, second: string) =>
      Array.from({ length: n }, () => [first, second] as [string, string]);
    const pairs = (a: number, b: number, c: number, d: number): [string, string][] => [
      ...times(a, 'pass', 'pass'),
      ...times(b, 'pass', 'fail'),
      ...times(c, 'fail', 'pass'),
      ...times(d, 'fail', 'fail'),
    ];
    // the usual textbook table of 50 proposals: po 0.7, pe 0.5
    expect(agreementOf(pairs(20, 5, 10, 15))).toEqual({ n: 50, same: 35, kappa: expect.closeTo(0.4, 10) });
    expect(agreementOf(pairs(25, 0, 0, 25)).kappa).toBeCloseTo(1, 10);
    expect(agreementOf(pairs(5, 0, 0, 0)).kappa).toBeNull();
    expect(agreementOf([])).toEqual({ n: 0, same: 0, kappa: null });
  });
});

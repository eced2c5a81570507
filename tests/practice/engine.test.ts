/** Keys, marks and rounds: what is right is what the product itself says; nobody loses a point for a space, or twice for one thing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../utils/core/roles';
import { drillsFor } from '../../utils/practice/drill';
import { generate, MAKEABLE } from '../../utils/practice/generate';
import { keyOf } from '../../utils/practice/key';
import { mark, perfect } from '../../utils/practice/mark';
import { checkScenario, readScenario } from '../../utils/practice/scenario';
import { showsTrap } from '../../utils/practice/traps';
import { DECISIONS, TRAPS, type Answers, type Scenario, type TrapKind } from '../../utils/practice/types';
import { RULES } from '../../utils/rules';
import { byHand, world } from './engine-world';

const HAND = byHand();
const hand = (id: string): Scenario => HAND.find((one) => one.id === id)!;
const keys = new Map(HAND.map((one) => [one.id, keyOf(one, world)]));
const keyFor = (id: string) => keys.get(id)!;
const withTrap = (kind: TrapKind): Scenario =>
  HAND.find(({ traps }) => traps.some((one) => one.kind === kind))!;
const marked = (id: string, change: Partial<Answers>) =>
  mark(hand(id), keyFor(id), { ...perfect(keyFor(id)), ...change });

describe('scenarios written by hand', () => {
  it('are enough, over enough procedures, with every trap and every decision', () => {
    expect(HAND.length).toBeGreaterThanOrEqual(24);
    expect(new Set(HAND.map(({ procedure }) => procedure)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(HAND.map(({ id }) => id)).size).toBe(HAND.length);
    expect(new Set(HAND.flatMap(({ traps }) => traps.map(({ kind }) => kind)))).toEqual(new Set(TRAPS));
    expect(new Set([...keys.values()].map(({ decision }) => decision))).toEqual(new Set(DECISIONS));
    expect([...keys.values()].filter(({ due }) => due !== null).length).toBeGreaterThanOrEqual(10);
    const levels = HAND.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort());
  });

  it.each(HAND.map((one) => [one.id, one] as const))(
    '%s can be solved, and shows what it is about',
    (id, one) => {
      expect(readScenario(JSON.parse(JSON.stringify(one))).ok).toBe(true);
      expect(checkScenario(one, world)).toEqual([]);
      expect(one.traps.filter((trap) => !showsTrap(trap, one, keyFor(id)))).toEqual([]);
      const { lost, points } = mark(one, keyFor(id), perfect(keyFor(id)));
      expect(lost).toEqual([]);
      expect(points.procedure!.of + points.papers!.of + points.fields!.of).toBeGreaterThan(8);
    },
  );
});

describe('the key is worked out by the product', () => {
  /** Every rule that a key rests on: those that find something, and those that decide a choice of the form. */
  const relied = HAND.flatMap((one) => {
    const found = keyFor(one.id).contradictions.flatMap(({ rule }) => (rule ? [rule.id] : []));
    const late = one.traps.some(({ kind }) => kind === 'late-registration')
      ? [one.procedure === '1.000656' ? 'death-registration-deadline' : 'birth-registration-deadline']
      : [];
    return [...found, ...late].map((rule) => [one.id, rule] as const);
  });

  it('rests on rules of several families', () => {
    expect(new Set(relied.map(([, rule]) => rule)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(relied)('%s: without %s the answer is another', (id, gone) => {
    const without = RULES.filter((rule) => rule.id !== gone);
    expect(without.length).toBe(RULES.length - 1);
    expect(keyOf(hand(id), { ...world, rules: without })).not.toEqual(keyFor(id));
  });

  it('without its paper the pack asks for nothing, and nothing is missing', () => {
    const one = withTrap('missing-paper');
    const about = one.traps.find(({ kind }) => kind === 'missing-paper')!.about;
    const pack = world.packs.get(one.procedure)!;
    const packs = new Map(world.packs).set(one.procedure, {
      ...pack,
      papers: pack.papers.filter(({ id }) => id !== about),
    });
    expect(keyFor(one.id).because).toContain(about);
    expect(keyOf(one, { ...world, packs }).because).not.toContain(about);
  });

  it('the promised day follows the calendar: after 15:00 a same-day matter waits for the next working day', () => {
    expect(keyFor('hand-02').due).toBe('2026-11-20');
    expect(keyOf({ ...hand('hand-02'), time: '14:59' }, world).due).toBe('2026-11-19');
    expect(keyOf({ ...hand('hand-02'), day: '2026-11-06', time: '15:35' }, world).due).toBe('2026-11-09');
  });

  it('nothing is promised for what is not taken in', () => {
    for (const { decision, due } of keys.values()) if (decision !== 'accept') expect(due).toBeNull();
  });

  it('a child by date is in time or late: one day decides', () => {
    const one = hand('hand-06');
    const role: Role = 'dossier.registrationType';
    expect(keyFor('hand-06').values.get(role)).toEqual(['Đăng ký quá hạn']);
    expect(keyOf({ ...one, day: '2026-04-10' }, world).values.get(role)).toEqual(['Đăng ký đúng hạn']);
  });

  it('reads an old address in the names of today, and takes nothing else', () => {
    const one = withTrap('old-ward');
    const { about } = one.traps.find(({ kind }) => kind === 'old-ward')!;
    const printed = one.folder.flatMap(({ facts }) => facts.filter(({ role }) => role === about));
    const right = keyFor(one.id).values.get(about as Role)!;
    expect(right).toHaveLength(1);
    expect(printed.some(({ value }) => value !== right[0])).toBe(true);
    expect(keyFor(one.id).contradictions.map(({ role }) => role)).not.toContain(about);
  });

  it('a card that has ended is not good by its own date, whether or not anybody has flagged it', () => {
    const one = withTrap('expired-card');
    const { about } = one.traps.find(({ kind }) => kind === 'expired-card')!;
    const folder = one.folder.map((paper) => ({ ...paper, flaw: null }));
    const row = keyOf({ ...one, folder }, world).papers.find(({ holds }) => holds.includes(about));
    expect(row!.right).toEqual(['rejected']);
  });

  it('a paper that nobody needs changes nothing', () => {
    const one = withTrap('useless-paper');
    const { about } = one.traps.find(({ kind }) => kind === 'useless-paper')!;
    const without = keyOf({ ...one, folder: one.folder.filter(({ id }) => id !== about) }, world);
    expect({ ...without, values: [...without.values] }).toEqual({
      ...keyFor(one.id),
      values: [...keyFor(one.id).values],
    });
  });

  it('a condition of the law refuses only where the papers agree about the fact', () => {
    const one = hand('hand-23');
    expect(keyFor('hand-23').decision).toBe('refuse');
    const declared = one.folder[0]!;
    const doubted: Scenario = {
      ...one,
      folder: [
        {
          ...declared,
          facts: declared.facts.map((fact) =>
            fact.role === 'bride.birthDate' ? { ...fact, value: '05/02/2006' } : fact,
          ),
        },
        ...one.folder.slice(1),
      ],
    };
    expect(keyOf(doubted, world).decision).toBe('supplement');
  });
});

describe('marking is fair', () => {
  const nothing: Answers = {
    procedure: null,
    cases: [],
    papers: {},
    values: {},
    marked: [],
    decision: null,
    due: null,
  };

  it('who answers nothing gets no point, and every lost point says what it was about', () => {
    const { points, lost } = mark(hand('hand-13'), keyFor('hand-13'), nothing);
    for (const { got } of Object.values(points)) expect(got).toBe(0);
    expect(lost.length).toBeGreaterThan(10);
    for (const { item, right, skill } of lost) {
      expect(item.startsWith('1.001193 ')).toBe(true);
      if (skill === 'fields' || skill === 'decision') expect(right).not.toBe('');
    }
  });

  it('a wrong procedure costs the procedure, not its papers and its term again', () => {
    const { points, lost } = marked('hand-01', {
      procedure: '2.000635',
      papers: {},
      due: null,
      cases: ['online'],
    });
    expect(points).not.toHaveProperty('papers');
    expect(points).not.toHaveProperty('date');
    expect(lost.map(({ skill }) => skill)).toEqual(['procedure']);
  });

  it('a wrong decision does not cost the day as well', () => {
    const { points, lost } = marked('hand-01', { decision: 'supplement', due: null });
    expect(points).not.toHaveProperty('date');
    expect(lost.map(({ skill, right }) => `${skill} ${right}`)).toEqual(['decision accept']);
  });

  it.each([
    ['subject.birthDate', '5-10-2026', true],
    ['subject.birthDate', '05102026', true],
    ['subject.birthDate', '2026', false],
    ['subject.birthDate', '06/10/2026', false],
    ['subject.fullName', '  nguyễn  minh an ', true],
    ['subject.fullName', 'Nguyễn Minh An'.normalize('NFD'), true],
    ['subject.fullName', 'Nguyen Minh An', false],
    ['subject.fullName', 'Nguyễn Minh Ân', false],
    ['requester.personalId', '001 094 000 011', true],
    ['requester.personalId', '001094000012', false],
    ['subject.gender', 'nam', true],
    ['subject.gender', '', false],
  ] as const)('%s as “%s”: %s', (role, said, isRight) => {
    const key = keyFor('hand-01');
    expect(hand('hand-01').fields).toContain(role);
    const { lost } = marked('hand-01', { values: { ...perfect(key).values, [role]: said } });
    expect(lost.map(({ about }) => about)).toEqual(isRight ? [] : [role]);
  });

  it('any of the papers that disagree is enough, and a false alarm costs', () => {
    const [found] = keyFor('hand-13').contradictions;
    for (const ref of found!.facts) expect(marked('hand-13', { marked: [ref] }).lost).toEqual([]);
    const innocent = hand('hand-13').folder[1]!.facts.find(({ id }) => id === 'gender')!;
    const alarm = { paper: hand('hand-13').folder[1]!.id, fact: innocent.id };
    const { points, lost } = marked('hand-13', { marked: [found!.facts[0]!, alarm, alarm] });
    expect(points.contradictions).toEqual({ got: 1, of: 2 });
    expect(lost[0]!.papers).toEqual([alarm.paper]);
  });

  it('names paper, reason and law of a paper that was judged wrongly', () => {
    const key = keyFor('hand-07');
    const { lost } = marked('hand-07', { papers: { ...perfect(key).papers, 'chung-sinh': 'received' } });
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ item: '1.001193 papers chung-sinh', said: 'received', right: 'missing' });
    expect(lost[0]!.why).not.toBe('');
    expect(lost[0]!.law).not.toBe('');
  });

  it('asks only what is asked', () => {
    const { points } = mark(hand('hand-13'), keyFor('hand-13'), nothing, ['contradictions']);
    expect(Object.keys(points)).toEqual(['contradictions']);
  });

  it('never gives more than there is, whatever is answered', () => {
    const one = hand('hand-24');
    const key = keyFor('hand-24');
    const refs = one.folder.flatMap(({ id, facts }) => facts.map((fact) => ({ paper: id, fact: fact.id })));
    const answers = fc.record({
      procedure: fc.constantFrom(null, ...one.offered),
      cases: fc.subarray(['online', 'postal', 'authorised', 'nothing']),
      papers: fc.dictionary(
        fc.constantFrom(...key.papers.map(({ paper }) => paper.id)),
        fc.constantFrom('received', 'missing', 'rejected', 'not-applicable' as const),
      ),
      values: fc.dictionary(fc.constantFrom(...one.fields), fc.string()),
      marked: fc.subarray(refs),
      decision: fc.constantFrom(null, ...DECISIONS),
      due: fc.constantFrom(null, '2026-10-30'),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const { points, lost, items } = mark(one, key, given as Answers);
        const total = Object.values(points).reduce((sum, { got, of }) => sum + of - got, 0);
        expect(total).toBe(lost.length);
        for (const { got, of } of Object.values(points)) expect(got >= 0 && got <= of && of > 0).toBe(true);
        expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
        expect(new Set(lost.map(({ item }) => item))).toEqual(
          new Set(items.filter(({ known }) => !known).map(({ item }) => item)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a scenario from a file', () => {
  const base = hand('hand-01');
  const first = base.folder[0]!;
  const codes = (one: Scenario) => checkScenario(one, world).map(({ code }) => code);
  const fact = (value: string): Scenario => ({
    ...base,
    folder: [
      { ...first, facts: [...first.facts, { id: 'more', label: 'Ghi chú', value, role: null }] },
      ...base.folder.slice(1),
    ],
  });

  it.each([
    ['a procedure without a pack', { ...base, procedure: '9.999999' }, 'no-pack'],
    ['the right one is not offered', { ...base, offered: ['2.000635', '1.004884'] }, 'not-offered'],
    ['a case that there is not', { ...base, cases: ['nothing'] }, 'unknown-case'],
    ['two of one question', { ...base, cases: ['witness', 'no-witness'] }, 'two-of-group'],
    ['online without its case', { ...base, channel: 'online' }, 'channel'],
    ['a day that there is not', { ...base, day: '2026-02-30' }, 'day'],
    ['a paper of nowhere', { ...base, folder: [{ ...first, counts: 'nowhere' }] }, 'paper-unknown'],
    [
      'a paper of another case',
      { ...base, folder: [...base.folder, { ...first, id: 'p9', counts: 'bo-roi' }] },
      'paper-of-other-case',
    ],
    ['two papers of one id', { ...base, folder: [first, first] }, 'paper-twice'],
    ['a field that no paper answers', { ...base, fields: [...base.fields, 'mother.phone'] }, 'field-unsaid'],
    ['a field twice', { ...base, fields: [...base.fields, base.fields[0]] }, 'field-twice'],
    ['a number that may be somebody’s', fact('001094123456'), 'real-number'],
    ['the same in groups', fact('Số 001 094 123 456'), 'real-number'],
    ['in full-width digits', fact('００１０９４１２３４５６'), 'real-number'],
    ['an old number', fact('123456789'), 'real-number'],
    ['a telephone', fact('0912 345 678'), 'real-number'],
  ] as [string, Scenario, string][])('%s', (_name, one, code) => {
    expect(codes(one)).toContain(code);
  });

  it('takes reserved numbers, and dates are no numbers', () => {
    expect(codes(fact('001094000099, gọi 0912000012, ngày 20/11/2026, 100.000.000 đồng'))).toEqual([]);
  });

  it.each([
    ['not an object', 'x'],
    ['another schema', { ...base, schema: 2 }],
    ['more than asked', { ...base, answer: 42 }],
    ['a role that there is not', { ...base, fields: ['nobody.fullName'] }],
    ['a huge text', { ...base, says: 'a'.repeat(3000) }],
    [
      'too many papers',
      { ...base, folder: Array.from({ length: 40 }, (_, at) => ({ ...first, id: `p${at}` })) },
    ],
    ['an id that is a path', { ...base, id: 'office-../x' }],
  ])('is refused: %s', (_name, data) => {
    expect(readScenario(data).ok).toBe(false);
  });
});

describe('made-up scenarios', () => {
  it('the same seed gives the same, another seed another', () => {
    const [a, b, c] = [generate('a', 1, {}, world), generate('a', 1, {}, world), generate('b', 1, {}, world)];
    expect(a).toEqual(b);
    expect(a).not.toEqual({ ...c, id: a.id });
  });

  it.each(MAKEABLE.map((code) => [code]))('%s: without traps everything is in order', (procedure) => {
    const one = generate(7, 1, { procedure, level: 1, traps: [] }, world);
    expect(one.procedure).toBe(procedure);
    expect(one.traps).toEqual([]);
    expect(keyOf(one, world)).toMatchObject({ decision: 'accept', contradictions: [], because: [] });
    expect(checkScenario(one, world)).toEqual([]);
  });

  it.each(TRAPS.map((kind) => [kind]))('%s can be asked for', (kind) => {
    const procedure =
      kind === 'late-registration' || kind === 'old-ward'
        ? '1.001193'
        : kind === 'not-allowed'
          ? '1.000894'
          : '1.004873';
    const one = generate(
      11,
      1,
      { procedure: kind === 'wrong-number' ? '1.001193' : procedure, level: 5, traps: [kind] },
      world,
    );
    expect(one.traps.map((trap) => trap.kind)).toEqual([kind]);
  });
});

describe('a daily round', () => {
  const items = [
    '1.001193 papers chung-sinh',
    '1.001193 contradictions papers-differ-birthDate',
    '1.000894 decision refuse',
    '1.000656 fields dossier.registrationType',
    'nonsense',
    '1.001193 papers no-such-paper',
    '9.999999 papers x',
  ];

  it('asks what was missed, by one skill each, and leaves out what nothing asks', () => {
    const round = drillsFor(items, 'seed', { ...world, scenarios: HAND });
    expect(round.map(({ item }) => item)).toEqual(items.slice(0, 4));
    expect(round.map(({ skill }) => skill)).toEqual(['papers', 'contradictions', 'decision', 'fields']);
    for (const { item, scenario } of round) {
      const key = keyOf(scenario, world);
      expect(mark(scenario, key, perfect(key)).items.map((one) => one.item)).toContain(item);
    }
    expect(new Set(round.map(({ scenario }) => scenario.id)).size).toBe(round.length);
    expect(drillsFor(items, 'seed', { ...world, scenarios: HAND })).toEqual(round);
  });
});

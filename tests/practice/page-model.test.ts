/** The way through dossiers and rounds, over the real key, marks and record. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, examOf } from '@/components/practice/exam';
import { PracticeModel, ROUND } from '@/components/practice/model';
import { withFewFields } from '@/components/practice/one-field';
import type { Run } from '@/components/practice/run';
import type { Role } from '@/utils/core/roles';
import { perfect } from '@/utils/practice/mark';
import type { Answers } from '@/utils/practice/types';
import { BIRTH, clean, crooked, NOW, practiceWorld, type FakeWorld } from './page-world';

let world: FakeWorld;
let model: PracticeModel;
beforeEach(async () => {
  world = practiceWorld();
  model = new PracticeModel(world);
  await model.load();
});
const run = (): Run => model.run.value!;
/** Answers everything as it is right, with these differences, and goes to the end. */
async function through(changes: Partial<Answers> = {}): Promise<void> {
  run().answer({ ...perfect(run().parts.key), ...changes });
  if (run().answers.value.due === null) run().noDay.value = true;
  for (let press = 0; press < 20 && run().step.value !== 'result'; press++) await model.finish();
  expect(run().step.value).toBe('result');
}
/** 2026-11-23, the next morning. */
const tomorrow = () => (world.clock.now = NOW + 86_400_000);

describe('a dossier', () => {
  it.each(['now', 'end'] as const)('answered rightly loses nothing, feedback %s', async (when) => {
    model.feedback.value = when;
    for (const { id } of [clean, crooked]) {
      await model.open(id);
      await through();
      expect(run().marked.value.lost).toEqual([]);
      expect(Object.values(run().marked.value.points).every(({ got, of }) => got === of)).toBe(true);
    }
    expect(model.reached.value.size).toBe(2);
  });

  it('loses the same points at once and at the end', async () => {
    const wrong: Partial<Answers> = {
      procedure: '1.000894',
      papers: { ...perfect(await world.key(crooked)).papers, 'to-khai': 'received' },
      values: { 'mother.fullName': 'Trần Thị La' },
      marked: [{ paper: 'p1', fact: 'gender' }],
      decision: 'refuse',
    };
    const marks = [];
    for (const when of ['now', 'end'] as const) {
      model.feedback.value = when;
      await model.open(crooked.id);
      await through(wrong);
      marks.push(run().marked.value);
    }
    expect(marks[0]).toEqual(marks[1]);
    expect(marks[0]!.lost.map(({ skill }) => skill)).toEqual(
      expect.arrayContaining(['procedure', 'papers', 'fields', 'contradictions', 'decision']),
    );
    // a wrong procedure costs its own point, and not the papers
    expect(marks[0]!.lost.filter(({ skill }) => skill === 'papers')).toHaveLength(1);
  });

  it('is not finished before something was said', async () => {
    await model.open(clean.id);
    await model.finish();
    expect([run().step.value, run().unfinished.value]).toEqual(['procedure', 'procedure']);
    run().answer({ procedure: BIRTH });
    expect(run().unfinished.value).toBeNull();
    await model.finish();
    await model.finish();
    expect(run().step.value).toBe('papers');
    await model.finish();
    expect(run().unfinished.value).toBe('papers');
    expect(run().done.value.has('papers')).toBe(false);
  });

  it('asks for a day or for the word that there is none', async () => {
    await model.open(clean.id);
    run().answer({ ...perfect(run().parts.key), due: null });
    for (let press = 0; press < 9; press++) await model.finish();
    expect([run().step.value, run().unfinished.value]).toEqual(['decide', 'day']);
    run().noDay.value = true;
    await model.finish();
    await model.finish();
    expect(run().marked.value.lost.map(({ skill }) => skill)).toEqual(['date']);
  });

  it('told at once, an answer stays; told at the end, it may be changed', async () => {
    for (const [when, open] of [
      ['now', false],
      ['end', true],
    ] as const) {
      model.feedback.value = when;
      await model.open(clean.id);
      run().answer(perfect(run().parts.key));
      for (let press = 0; press < 4 && run().step.value !== 'form'; press++) await model.finish();
      expect(run().step.value).toBe('form');
      expect(run().isOpen('papers')).toBe(open);
      expect(run().isOpen('procedure')).toBe(false);
      await through();
    }
  });

  it('what was changed on the way back counts', async () => {
    model.feedback.value = 'end';
    await model.open(clean.id);
    run().answer({ ...perfect(run().parts.key), decision: 'refuse', due: null });
    for (let press = 0; press < 4; press++) await model.finish();
    run().goTo('papers');
    expect(run().step.value).toBe('papers');
    run().goTo('decide');
    run().answer({ decision: 'accept', due: run().parts.key.due });
    await model.finish();
    expect(run().step.value).toBe('result');
    expect(run().marked.value.lost).toEqual([]);
  });

  it('no step is skipped', async () => {
    await model.open(clean.id);
    run().goTo('decide');
    expect(run().step.value).toBe('procedure');
    run().goTo('result');
    expect(run().step.value).toBe('procedure');
  });

  it('is kept when the trainee stops, and gone on with', async () => {
    await model.open(clean.id);
    run().answer({ procedure: BIRTH });
    await model.finish();
    const before = run();
    model.stop();
    expect([model.page.value, world.addresses.at(-1)]).toEqual(['home', null]);
    await model.open(crooked.id);
    model.stop();
    await model.open(clean.id);
    expect(run()).toBe(before);
    await model.again();
    expect(run()).not.toBe(before);
    expect(run().answers.value.procedure).toBeNull();
  });

  it('that cannot be opened says so', async () => {
    model = new PracticeModel(practiceWorld({ key: () => Promise.reject(new Error('no pack')) }));
    await model.load();
    await model.open(clean.id);
    expect([model.page.value, model.toasts.value.length, model.busy.value]).toEqual(['home', 1, false]);
  });
});

describe('papers on the counter', () => {
  it('are leafed through from the words to the last, and lie on the table when compared', async () => {
    await model.open(clean.id);
    expect(run().opened.value).toBe('says');
    for (const id of ['p1', 'p2', 'p3', 'p3']) {
      run().leaf(1);
      expect(run().opened.value).toBe(id);
    }
    run().answer(perfect(run().parts.key));
    for (let press = 0; press < 9 && run().step.value !== 'check'; press++) await model.finish();
    expect(run().opened.value).toBeNull();
    run().leaf(1);
    expect(run().opened.value).toBe('says');
  });

  it('a mark is put and taken away', async () => {
    await model.open(clean.id);
    const ref = { paper: 'p1', fact: 'birth' };
    run().toggle(ref);
    expect(run().isMarked({ ...ref })).toBe(true);
    run().toggle({ ...ref });
    expect(run().answers.value.marked).toEqual([]);
  });
});

describe('the record', () => {
  it('learns a dossier once, with its end', async () => {
    await model.open(clean.id);
    await through();
    await model.finish();
    await model.finish();
    const { record } = world.kept;
    expect(typeof record === 'string' ? 0 : record.runs).toBe(1);
    expect(model.begun.value.size).toBe(0);
    expect(model.unkept.value).toBe(false);
  });

  it('says so when nobody has unlocked, and practice goes on', async () => {
    world.kept.record = 'locked';
    await model.reload();
    expect(model.due.value).toBeNull();
    await model.open(clean.id);
    await through();
    expect(model.unkept.value).toBe(true);
    // and the next one is another one all the same
    await model.other();
    expect(run().scenario.id).toBe(crooked.id);
  });

  it('of somebody else is not given what was begun before', async () => {
    await model.open(clean.id);
    model.leave();
    expect([model.page.value, model.run.value, model.begun.value.size]).toEqual(['home', null, 0]);
  });

  it('is erased', async () => {
    await model.open(clean.id);
    await through();
    await model.erase();
    expect(model.reached.value.size).toBe(0);
  });

  it('leads from the easiest to what is weakest', async () => {
    expect(model.next.value?.id).toBe(clean.id);
    await model.open(clean.id);
    await through();
    expect(model.next.value?.id).toBe(crooked.id);
    await model.open(crooked.id);
    await through({ decision: 'refuse' });
    expect(model.next.value?.id).toBe(crooked.id);
    await model.other();
    expect(run().scenario.id).toBe(crooked.id);
  });
});

describe('the round', () => {
  it('asks what was missed, tells it at once, and learns every item', async () => {
    await model.open(crooked.id);
    await through({ decision: 'refuse', marked: [] });
    tomorrow();
    await model.reload();
    const due = model.due.value!;
    expect(due.length).toBeGreaterThan(1);
    expect(due.length).toBeLessThanOrEqual(ROUND);
    expect(due[0]).toMatch(/ (contradictions|decision) /);
    const before = world.kept.record;
    await model.beginRound();
    const { drills } = model.round.value!;
    for (const { skill } of drills) {
      expect(run().asked).toEqual([skill]);
      run().answer({ ...perfect(run().parts.key) });
      if (run().answers.value.due === null) run().noDay.value = true;
      world.clock.now += 20_000;
      await model.finish();
      expect(run().isTold(run().steps[0]!)).toBe(true);
      await model.finish();
    }
    expect(model.page.value).toBe('round-end');
    expect(model.round.value!.known).toEqual(drills.map(() => true));
    const after = world.kept.record;
    if (typeof before === 'string' || typeof after === 'string') throw new Error('no record');
    expect(after.runs - before.runs).toBe(drills.length);
    model.stop();
    expect([model.page.value, model.round.value]).toEqual(['home', null]);
  });

  it('asks for one box of a form at a time, and marks only that', async () => {
    await model.open(clean.id);
    await through({ values: {} });
    const item = `${BIRTH} fields mother.birthDate`;
    model.round.value = null;
    world.drills = async () => [{ item, scenario: clean, skill: 'fields' }];
    tomorrow();
    await model.reload();
    await model.beginRound();
    const { values } = run().answers.value;
    expect(values['mother.birthDate']).toBeUndefined();
    expect(values['mother.fullName']).toBe('Trần Thị Lan');
    run().answer({ values: { ...values, 'mother.fullName': '', 'mother.birthDate': '17/08/1996' } });
    await model.finish();
    expect(run().marked.value).toMatchObject({
      points: { fields: { got: 1, of: 1 } },
      lost: [],
      items: [{ item, known: true }],
    });
  });

  it('leaves a few boxes, the commune with its province', () => {
    const roles = ['requester', 'mother', 'father'].flatMap((person) =>
      ['fullName', 'birthDate', 'residenceProvince', 'residenceWard'].map((one) => `${person}.${one}`),
    ) as Role[];
    const few = withFewFields({ ...clean, fields: roles }, 'father.residenceWard').fields;
    expect(few.length).toBeLessThan(roles.length);
    expect(few).toEqual(expect.arrayContaining(['father.residenceWard', 'father.residenceProvince']));
    expect(few).toEqual(roles.filter((role) => few.includes(role)));
  });

  it('is not begun when nothing is due', async () => {
    await model.beginRound();
    expect(model.round.value).toBeNull();
  });
});

describe('a code', () => {
  it('gives everybody the same, and another one of its kind', async () => {
    await model.chance({ procedure: BIRTH, level: 2 });
    expect(run().parts.code).toBe(`${BIRTH}-2-1007`);
    expect(world.addresses.at(-1)).toBe(`${BIRTH}-2-1007`);
    await model.open('0-0-4815');
    expect(run().scenario.title).toBe('Hồ sơ 4815');
    await model.other();
    expect(run().parts.code).toBe('0-0-1007');
  });

  it('is read as it was written, and nothing else is one', () => {
    const exams = [
      { procedure: null, level: null, seed: 1000 },
      { procedure: BIRTH, level: 5, seed: 987_654 },
    ];
    for (const exam of exams) expect(examOf(codeOf(exam))).toEqual(exam);
    expect(examOf(' 1.001193 – 2 – 4815 ')).toEqual({ procedure: BIRTH, level: 2, seed: 4815 });
    for (const text of ['', '4815', '0-6-1', '0-2-', '1.001193-2', 'hand-clean', '0-2-48150000000'])
      expect(examOf(text)).toBeNull();
  });

  it('unknown addresses lead to the start', async () => {
    await model.open('hand-nothing');
    expect(model.page.value).toBe('home');
  });
});

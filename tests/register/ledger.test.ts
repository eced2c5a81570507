/** The register's worker over a real database and real keys: what a page asks of it, and what stays when it is closed. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Access, CheckPlan, CheckResult, LedgerApi } from '@/utils/register/api';
import { addToInbox, RegisterDatabase } from '@/utils/register/db';
import { sealForInbox, type RowOfDraft } from '@/utils/register/inbox';
import { bytesOfBase64, pairOf } from '@/utils/register/pairs';
import { printOf } from '@/utils/supervision/register/ticks';
import { keyOf } from '@/utils/supervision/register/types';
import { at, DAY, row } from '../supervision/register/rows';
import { newAccess, openLedger, TIME } from './house';
import { CLERKS, NOW, sampleRows } from './sample';

const open: LedgerApi[] = [];
const opened: typeof openLedger = async (...given) => {
  const house = await openLedger(...given);
  open.push(house.ledger);
  return house;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const ALL = { query: {}, sort: { by: 'received', down: true }, from: 0, count: 50 } as const;
const PLAN: CheckPlan = {
  name: 'Tháng 11',
  period: { from: '2026-10-01', to: '2026-11-20' },
  strata: ['procedure'],
  goal: { kind: 'estimate', margin: 0.1, expected: 0.1, level: 0.95, least: 2 },
  counts: 'minor',
  risks: ['open-errors', 'late'],
  mostByRisk: 3,
};

describe('an open register', () => {
  it('shows, sorts, filters and pages what is in it', async () => {
    const rows = sampleRows(1_200);
    const { ledger } = await opened(rows);
    await ledger.byCodes([]);
    const page = await ledger.find(ALL, NOW);
    expect(page).toMatchObject({ total: 1_200, loaded: { rows: 1_200, of: 1_200, damaged: 0 } });
    expect(page.rows).toHaveLength(50);
    const second = await ledger.find({ ...ALL, from: 50 }, NOW);
    expect(second.rows[0]!.row.received).toBeLessThanOrEqual(page.rows.at(-1)!.row.received);
    const some = await ledger.find({ ...ALL, query: { clerks: ['clerk-2'] }, count: 0 }, NOW);
    expect(some).toMatchObject({ total: 300, rows: [] });
    expect(Object.values(some.due).reduce((a, b) => a + b)).toBe(300);
    const one = rows[17]!;
    expect(await ledger.byCodes([one.code.toLowerCase().replace('-', '–'), 'X-1'])).toEqual([
      keyOf(one),
      null,
    ]);
    expect((await ledger.row(keyOf(one), NOW))!.row).toEqual(one);
  });

  it('changes rows, says why not, takes it back, and keeps it', async () => {
    const rows = [row({ id: 'a' }), row({ id: 'b', machine: 'machine-2' })];
    const { ledger, access, database } = await opened(rows);
    const finished = at('2026-11-18 15:00');
    const done = await ledger.change(
      [
        { key: 'machine-1/a', finished },
        { key: 'machine-2/b', finished },
        { key: 'machine-1/c', finished },
        { key: 'machine-1/a', handedOver: at('2026-11-01 08:00') },
      ],
      NOW,
    );
    expect(done).toMatchObject({
      done: 1,
      refused: [
        { key: 'machine-2/b', why: 'machine' },
        { key: 'machine-1/c', why: 'unknown' },
        { key: 'machine-1/a', why: 'order' },
      ],
    });
    expect((await ledger.row('machine-1/a', NOW))!).toMatchObject({
      row: { finished, result: 'done', rev: 2 },
      due: 'early',
    });
    const again = await opened([], { access, database });
    expect((await again.ledger.row('machine-1/a', NOW))!.row.finished).toBe(finished);
    await again.ledger.change(done.undo, NOW);
    expect((await again.ledger.row('machine-1/a', NOW))!.row).toMatchObject({
      finished: null,
      result: 'open',
    });
    // the first window hears of it
    await expect.poll(async () => (await ledger.row('machine-1/a', NOW))!.row.finished).toBe(null);
  });

  it('erases for good, and only what is of this machine', async () => {
    const { ledger, access, database } = await opened([
      row({ id: 'a' }),
      row({ id: 'b', machine: 'machine-2' }),
    ]);
    expect(await ledger.erase(['machine-1/a', 'machine-2/b', 'machine-1/a'], NOW)).toBe(1);
    const again = await opened([], { access, database });
    expect((await again.ledger.find(ALL, NOW)).rows.map(({ key }) => key)).toEqual(['machine-2/b']);
  });

  it('lets two windows write at once without losing either change', async () => {
    const { ledger, access, database } = await opened(sampleRows(40));
    const other = await opened([], { access, database });
    const keys = sampleRows(40).map(keyOf);
    await Promise.all(
      keys.map((key, n) => (n % 2 === 0 ? ledger : other.ledger).change([{ key, handedOver: NOW - n }], NOW)),
    );
    const fresh = await opened([], { access, database });
    const page = await fresh.ledger.find(ALL, NOW);
    expect(page.rows.filter(({ row: { handedOver } }) => handedOver !== null)).toHaveLength(40);
  });
});

const draftRow = (changes: Partial<RowOfDraft> = {}): RowOfDraft => {
  const { rev: _r, deleted: _d, machine: _m, office: _o, history: _h, ...rest } = row({ id: 'draft-1' });
  return { ...rest, ...changes };
};
async function handIn(access: Access, database: RegisterDatabase, given: RowOfDraft | null): Promise<void> {
  const pair = await pairOf('sealing', bytesOfBase64(access.inbox));
  const handed = { id: 'draft-1', at: NOW, row: given };
  await addToInbox(await sealForInbox(pair.publicKey, pair.id, handed), new RegisterDatabase(database.name));
}

describe('what is handed in', () => {
  it('comes in once, changes with its draft, and keeps what the register knows better', async () => {
    const { ledger, access, database } = await opened([]);
    await handIn(access, database, draftRow());
    expect(await ledger.fold()).toBe(1);
    await handIn(access, database, draftRow());
    expect(await ledger.fold()).toBe(0);
    const key = 'machine-1/draft-1';
    const wait = { kind: 'supplement', asked: at('2026-11-17 09:00'), answered: null } as const;
    await handIn(access, database, draftRow({ waits: [wait] }));
    await ledger.fold();
    const answered = at('2026-11-18 09:00');
    await ledger.change(
      [{ key, finished: at('2026-11-19 09:00'), channel: 'online', waits: [{ ...wait, answered }] }],
      NOW,
    );
    // the clerk goes on with the draft, a colleague takes it over
    await handIn(
      access,
      database,
      draftRow({ waits: [wait], code: 'H57.132-261116-0002', clerk: 'clerk-2' }),
    );
    expect(await ledger.fold()).toBe(1);
    const { row: now } = (await ledger.row(key, NOW))!;
    expect(now).toMatchObject({
      code: 'H57.132-261116-0002',
      clerk: 'clerk-1',
      channel: 'online',
      result: 'done',
      waits: [{ ...wait, answered }],
      finished: at('2026-11-19 09:00'),
    });
  });

  it('goes again when the portal turned it down, and may come back', async () => {
    const { ledger, access, database } = await opened([]);
    await handIn(access, database, draftRow({ code: '' }));
    await ledger.fold();
    await handIn(access, database, null);
    await ledger.fold();
    expect((await ledger.find(ALL, NOW)).total).toBe(0);
    await handIn(access, database, draftRow());
    await ledger.fold();
    expect((await ledger.find(ALL, NOW)).total).toBe(1);
  });

  it('leaves what does not open where it is', async () => {
    const { ledger, access, database } = await opened([]);
    await handIn(await newAccess(), database, draftRow());
    await handIn(access, database, draftRow());
    expect(await ledger.fold()).toBe(1);
    const left = await new RegisterDatabase(database.name).run(({ inbox }) => inbox.count());
    expect(left).toBe(1);
  });
});

describe('a spot check', () => {
  it('is planned, drawn, judged, ended, and can be drawn again', async () => {
    const { ledger } = await opened(sampleRows(900));
    const view = await ledger.plan(PLAN, NOW);
    expect(view.refuse).toBeNull();
    expect(view.left.own).toBeGreaterThan(0);
    expect(view.planned!).toBeLessThanOrEqual(0.1);
    const check = await ledger.draw(PLAN, 12_345_678, NOW);
    expect(check.draw.seed).toMatch(/^\d{3}-\d{3}-\d{3}$/);
    const random = check.draw.units.filter(({ by }) => by === 'random');
    expect(random).toHaveLength(view.size);
    const before = (await ledger.result(check.id, NOW))!;
    expect(before).toMatchObject({ estimate: null, pending: view.size });
    expect(before.sheets.every(({ clerk }) => clerk !== CLERKS[0]!.id)).toBe(true);

    const faulty = new Set(random.filter((_, n) => n % 5 === 0).map(({ id }) => id));
    for (const { id, turn } of check.draw.units.toSorted((a, b) => a.turn - b.turn))
      if (turn > 0) await judge(ledger, before, id, faulty.has(id));
    const after = (await ledger.result(check.id, NOW))!;
    expect(after).toMatchObject({ pending: 0, inTurn: true, byClass: { major: faulty.size } });
    expect(after.estimate).toMatchObject({ found: faulty.size, checked: random.length });
    expect(after.estimate!.low).toBeLessThan(after.estimate!.rate);
    expect(after.faults[0]).toMatchObject({ reason: 'missing', dossiers: faulty.size, byRisk: 0 });
    expect(await ledger.repeat(check.id)).toBe('same');

    // a dossier by signs of risk is looked at beside it, and the rate stays
    const risky = check.draw.units.find(({ by }) => by === 'risk')!;
    await judge(ledger, before, risky.id, true);
    const beside = (await ledger.result(check.id, NOW))!;
    expect(beside.estimate).toEqual(after.estimate);
    expect(beside.risk).toEqual({ checked: 1, found: 1 });

    await ledger.end(check.id, NOW);
    const key = after.sheets.find(({ code }) => faulty.has(code))!.key;
    await ledger.erase([key], NOW);
    expect((await ledger.result(check.id, NOW))!.estimate).toEqual(after.estimate);
    expect((await ledger.checks())[0]).toMatchObject({ id: check.id, ended: NOW });
  });

  it('counts a dossier that somebody has erased as faulty, lets one go that never belonged, and grows', async () => {
    const { ledger } = await opened(sampleRows(900));
    const check = await ledger.draw({ ...PLAN, strata: [], risks: [] }, null, NOW);
    const { sheets } = (await ledger.result(check.id, NOW))!;
    await ledger.erase([sheets[0]!.key], NOW);
    const gone = (await ledger.result(check.id, NOW))!;
    expect(gone.byClass.critical).toBe(1);
    expect(gone.faults).toEqual([{ item: 'row', reason: 'gone', class: 'critical', dossiers: 1, byRisk: 0 }]);
    expect(await ledger.repeat(check.id)).toBe('frame-changed');

    const struck = sheets[1]!;
    expect(await ledger.replace(check.id, struck.key, 'duplicate')).toBe('done');
    const [now] = await ledger.checks();
    expect(now!.draw.units.map(({ id }) => id)).not.toContain(struck.code);
    expect(now!.draw.gone[0]!.instead).not.toBeNull();
    expect(await ledger.replace(check.id, 'machine-1/nobody', 'duplicate')).toBe('unknown');

    const larger = await ledger.enlarge(check.id, now!.draw.units.length + 10);
    expect(larger.draw.units).toHaveLength(now!.draw.units.length + 10);
    const drawn = new Set(now!.draw.units.map(({ id }) => id));
    expect(larger.draw.units.filter(({ id }) => drawn.has(id))).toHaveLength(drawn.size);
    // every dossier of the sample can be looked at
    for (const { key } of (await ledger.result(check.id, NOW))!.sheets.slice(1))
      expect((await ledger.sheet(check.id, key))!.outcome).not.toBeNull();
  });

  it('says why there is nothing to draw', async () => {
    const { ledger } = await opened(sampleRows(60));
    const plan = (changes: Partial<CheckPlan>) => ledger.plan({ ...PLAN, ...changes }, NOW);
    expect((await plan({ period: { from: '2020-01-01', to: '2020-01-31' } })).refuse).toBe('empty');
    expect((await plan({ goal: { kind: 'lot', good: 0.5, bad: 0.4 } })).refuse).toBe('levels');
    const one = await plan({ goal: { kind: 'iso', aql: '2.5' } });
    expect(one.strata.map(({ stratum }) => stratum)).toEqual(['all']);
    await expect(
      ledger.draw({ ...PLAN, period: { from: '2020-01-01', to: '2020-01-31' } }, null, NOW),
    ).rejects.toThrow('empty');
  });
});

/** Ticks everything on a sheet, the first item as failed where the dossier is faulty, and finishes it. */
async function judge(ledger: LedgerApi, { check, sheets }: CheckResult, code: string, faulty: boolean) {
  const { key } = sheets.find((one) => one.code === code)!;
  const { row: now, ticks } = (await ledger.sheet(check.id, key))!;
  const ticked = ticks.map(({ item }, at) => {
    const fails = faulty && at === 0;
    return {
      as: 'reviewer' as const,
      what: 'tick' as const,
      check: check.id,
      item,
      verdict: fails ? ('fail' as const) : ('pass' as const),
      class: 'major' as const,
      reason: fails ? 'missing' : '',
      print: printOf(now, item)!,
    };
  });
  const done = { as: 'reviewer', what: 'done', check: check.id } as const;
  const answer = await ledger.mark(
    [...ticked, done].map((mark) => ({ key, mark })),
    NOW,
  );
  expect(answer).toEqual({ refused: [] });
}

describe('a finding', () => {
  it('goes to its clerk and back, and only the reviewer closes it', async () => {
    const { ledger, access, database } = await opened([row({ id: 'a', clerk: 'clerk-2' }), row({ id: 'b' })]);
    const key = 'machine-1/a';
    const made = {
      as: 'reviewer',
      what: 'made',
      check: 'check-1',
      finding: 'f-1',
      item: 'paper:to-khai',
      class: 'major',
      reason: 'missing',
      note: '',
    } as const;
    const until = NOW + 3 * DAY;
    const returned = {
      as: 'reviewer',
      what: 'returned',
      finding: 'f-1',
      to: 'clerk-2',
      until,
      reason: '',
      note: '',
    } as const;
    expect(
      await ledger.mark(
        [
          { key, mark: made },
          { key, mark: returned },
        ],
        NOW,
      ),
    ).toEqual({ refused: [] });
    const own = await ledger.mark([{ key: 'machine-1/b', mark: made }], NOW);
    expect(own.refused).toEqual([{ key: 'machine-1/b', why: 'own-dossier' }]);

    const theirs = await opened([], { database, access: { ...access, clerk: CLERKS[1]! } });
    const [waiting] = await theirs.ledger.findings({ states: ['returned'], clerk: 'clerk-2' }, until + 1);
    expect(waiting).toMatchObject({ key, overdue: true, finding: { with: { clerk: 'clerk-2', until } } });
    expect(await theirs.ledger.findings({ clerk: 'clerk-3' }, NOW)).toEqual([]);
    const closed = { as: 'reviewer', what: 'closed', finding: 'f-1', outcome: 'mended', note: '' } as const;
    expect((await theirs.ledger.mark([{ key, mark: closed }], NOW)).refused[0]!.why).toBe('own-dossier');
    const answer = {
      as: 'clerk',
      what: 'answered',
      finding: 'f-1',
      answer: 'mended',
      note: 'Đã scan lại',
    } as const;
    expect((await theirs.ledger.mark([{ key, mark: answer }], NOW)).refused).toEqual([]);
    expect((await ledger.mark([{ key, mark: closed }], NOW)).refused).toEqual([]);
    expect((await ledger.findings({}, NOW))[0]!.finding.state).toBe('closed');
  });
});

it('refuses to open what it has no key for, and says so', async () => {
  const { access, database } = await opened(sampleRows(10));
  const other = await newAccess();
  await expect(opened([], { database, access: { ...access, key: other.key } })).rejects.toThrow('damaged');
  expect(TIME.office.hours.length).toBeGreaterThan(0);
});

/** The register as its worker serves it (`api.ts`): one session at a time, and every question answered from what has been read so far. */
import { standingOf } from '../supervision/register/deadlines';
import { findingsOf, isOverdue, type Finding } from '../supervision/register/loop';
import type { Found } from '../supervision/register/query';
import type { Period } from '../supervision/register/tally';
import { keyOf, type RegisterRow } from '../supervision/register/types';
import type { FindingView, LedgerApi, Loaded, RowDetail, RowView, Slice } from './api';
import { tidyCode } from './changing';
import { RegisterDatabase, RegisterFault } from './db';
import { add, change, erase, fold, mark } from './entering';
import { numbersOf, peopleOf } from './figures';
import { openSession, type Session } from './session';

const MOST_ROWS = 500;

export class Ledger implements LedgerApi {
  #session: Promise<Session> | null = null;
  /** The last answer to a question: paging asks it again and again. */
  #found: { of: string; found: Found } | null = null;
  #codes: { version: number; keys: Map<string, string | 'many'> } | null = null;

  constructor(
    private readonly database: RegisterDatabase = new RegisterDatabase(),
    private readonly now: () => number = Date.now,
  ) {}

  async open(...[access, time, onLoaded]: Parameters<LedgerApi['open']>): Promise<Loaded> {
    await this.close();
    this.#session = openSession(this.database, access, time, onLoaded, this.now);
    try {
      return (await this.#session).book.loaded;
    } catch (error) {
      this.#session = null;
      throw error instanceof RegisterFault ? error : new RegisterFault('failed');
    }
  }
  async close(): Promise<void> {
    const session = await this.#session?.catch(() => null);
    this.#session = null;
    this.#found = null;
    this.#codes = null;
    session?.exchange.stop();
    await session?.close();
  }

  fold = async (): Promise<number> => fold(await this.#open());
  change: LedgerApi['change'] = async (changes, now) => change(await this.#open(), changes, now);
  add: LedgerApi['add'] = async (rows, now) => add(await this.#open(), rows, now);
  erase: LedgerApi['erase'] = async (keys, now) => erase(await this.#open(), keys, now);
  mark: LedgerApi['mark'] = async (marks, now) => mark(await this.#open(), marks, now);

  async find({ query, sort, from, count }: Slice, now: number): ReturnType<LedgerApi['find']> {
    const session = await this.#open();
    const { register, loaded } = session.book;
    const { positions, due } = this.#foundBy(session, query, sort, now);
    const some = positions.subarray(from, from + Math.min(count, MOST_ROWS));
    const rows = Array.from(some, (at) => viewOf(register.row(at), now, session));
    return { loaded, total: positions.length, due, rows };
  }

  #foundBy({ book }: Session, query: Slice['query'], sort: Slice['sort'], now: number): Found {
    const of = JSON.stringify([query, sort, Math.floor(now / 60_000), book.version]);
    if (this.#found?.of !== of) this.#found = { of, found: book.register.find(query, now, sort) };
    return this.#found.found;
  }

  group: LedgerApi['group'] = async (query, by, now) => {
    const session = await this.#open();
    return session.book.register.group(
      this.#foundBy(session, query, { by: 'received', down: true }, now),
      by,
    );
  };
  words: LedgerApi['words'] = async () => (await this.#open()).book.register.words;

  async row(key: string, now: number): Promise<RowDetail | null> {
    const session = await this.#open();
    let row = session.book.register.get(key);
    // it may be among those that are still being read
    if (!row) await session.book.whole;
    row ??= session.book.register.get(key);
    const { clock, access } = session;
    return (
      row && {
        ...viewOf(row, now, session),
        standing: standingOf(row, now, clock),
        own: row.machine === access.machine,
      }
    );
  }

  rows: LedgerApi['rows'] = async (query, from, count, now) => {
    await (
      await this.#open()
    ).book.whole;
    const sort = { by: 'received', down: false } as const;
    return (await this.find({ query, sort, from, count }, now)).rows;
  };

  byCodes: LedgerApi['byCodes'] = async (codes) => {
    const { book } = await this.#open();
    await book.whole;
    if (this.#codes?.version !== book.version) {
      const keys = new Map<string, string | 'many'>();
      for (const row of book.register) {
        const code = row.code.toUpperCase();
        if (code !== '') keys.set(code, keys.has(code) ? 'many' : keyOf(row));
      }
      this.#codes = { version: book.version, keys };
    }
    const { keys } = this.#codes;
    return codes.map((code) => keys.get(tidyCode(code)) ?? null);
  };

  findings: LedgerApi['findings'] = async ({ states, clerk, check }, now) => {
    const { book } = await this.#open();
    await book.whole;
    const found: FindingView[] = [];
    for (const row of book.register) {
      if (row.history.length === 0) continue;
      for (const finding of findingsOf(row)) {
        if (states && !states.includes(finding.state)) continue;
        if (clerk !== undefined && ownerOf(finding, row) !== clerk) continue;
        if (check !== undefined && finding.made.check !== check) continue;
        found.push({ key: keyOf(row), row, finding, overdue: isOverdue(finding, now) });
      }
    }
    return found.sort((a, b) => b.finding.made.at - a.finding.made.at || (a.key < b.key ? -1 : 1));
  };

  plan: LedgerApi['plan'] = async (plan, now) => (await this.#open()).checking.plan(plan, now);
  draw: LedgerApi['draw'] = async (plan, number, now) =>
    (await this.#open()).checking.draw(plan, number, now);
  checks: LedgerApi['checks'] = async () => (await this.#open()).checking.checks();
  result: LedgerApi['result'] = async (check) => (await this.#open()).checking.result(check);
  sheet: LedgerApi['sheet'] = async (check, key) => (await this.#open()).checking.sheet(check, key);
  replace: LedgerApi['replace'] = async (check, key, reason) =>
    (await this.#open()).checking.replace(check, key, reason);
  enlarge: LedgerApi['enlarge'] = async (check, size) => (await this.#open()).checking.enlarge(check, size);
  end: LedgerApi['end'] = async (check, now) => (await this.#open()).checking.end(check, now);
  repeat: LedgerApi['repeat'] = async (check) => (await this.#open()).checking.repeat(check);

  numbers: LedgerApi['numbers'] = async (period, now) => {
    const { book, how } = await this.#counting(period, now);
    return numbersOf(book.register, how);
  };
  people: LedgerApi['people'] = async (period, now) => {
    const { book, how } = await this.#counting(period, now);
    return peopleOf(book.register, how);
  };
  async #counting(period: Period, now: number) {
    const { book, clock } = await this.#open();
    await book.whole;
    return { book, how: { period, now, clock } };
  }

  card: LedgerApi['card'] = async (set) => (await this.#open()).machines.card(set);
  machines: LedgerApi['machines'] = async () => (await this.#open()).machines.list();
  learn: LedgerApi['learn'] = async (card) => (await this.#open()).machines.learn(card);
  trust: LedgerApi['trust'] = async (machine, trusted) =>
    (await this.#open()).machines.trust(machine, trusted);
  forget: LedgerApi['forget'] = async (machine) => (await this.#open()).machines.forget(machine);
  bundle: LedgerApi['bundle'] = async (ask, now) => (await this.#open()).exchange.write(ask, now);
  look: LedgerApi['look'] = async (files) => (await this.#open()).exchange.look(files);
  merge: LedgerApi['merge'] = async (files, tell) => (await this.#open()).exchange.merge(files, tell);
  gaps: LedgerApi['gaps'] = async () => (await this.#open()).exchange.gaps();
  stop: LedgerApi['stop'] = async () => (await this.#open()).exchange.stop();

  /** @throws RegisterFault `failed`: nobody has it open. */
  async #open(): Promise<Session> {
    if (!this.#session) throw new RegisterFault('failed');
    return this.#session;
  }
}

/** Who has to answer it; once that is done, or before it was asked, whoever handled the dossier. */
const ownerOf = ({ history }: Finding, row: RegisterRow): string =>
  history.findLast((one) => one.what === 'returned')?.to ?? row.clerk;

function viewOf(row: RegisterRow, now: number, { clock }: Session): RowView {
  const { class: due, due: dueAt, end } = standingOf(row, now, clock);
  return { key: keyOf(row), row, due, dueAt, end };
}

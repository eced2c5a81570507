/** What a list would do to the register, line by line, before anything is written. */
import { dayAt, momentOf } from '../../../utils/calendar/days';
import type { LedgerApi, RowChange, RowDetail } from '../../../utils/register/api';
import { pastMoment, type MomentFault } from './dates';
import type { Day, Line, LineFault } from './lists';

/** `will`: something empty is filled · `over`: something that stands there is replaced · `same`: it stands so already · `add`: a new row. */
export const FATES = ['will', 'over', 'add', 'no', 'same'] as const;
export type Fate = (typeof FATES)[number];

export type PlanFault =
  | LineFault
  | MomentFault
  | 'unknown'
  | 'many'
  | 'twice'
  | 'conflict'
  | 'before-received'
  | 'order'
  | 'other-machine'
  | 'no-day';

export interface Planned {
  line: Line;
  fate: Fate;
  view: RowDetail | null;
  change: RowChange | null;
  /** Of a new row: its procedure's code. */
  procedure: string;
  /** Why not; `text`: what could not be read, or the line that says otherwise. */
  fault: { why: PlanFault; text: string } | null;
}

/** What a list is held against. */
export interface Against {
  ledger: Pick<LedgerApi, 'byCodes' | 'row'>;
  /** The code of a procedure by its code or name; null: not known. */
  procedure(text: string): string | null;
  now: number;
}

const CHUNK = 500;

/** @throws AbortError when `signal` ends it. Nothing is written. */
export async function planOf(
  lines: readonly Line[],
  against: Against,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Planned[]> {
  const { ledger, now } = against;
  const seen = new Map<string, Line[]>();
  for (const line of lines) if (!line.fault) seen.set(line.code, [...(seen.get(line.code) ?? []), line]);
  const planned: Planned[] = [];
  for (let at = 0; at < lines.length; at += CHUNK) {
    signal?.throwIfAborted();
    const some = lines.slice(at, at + CHUNK);
    const keys = await ledger.byCodes(some.map(({ code }) => code));
    const views = await Promise.all(
      keys.map((key) => (key === null || key === 'many' ? null : ledger.row(key, now))),
    );
    for (const [step, line] of some.entries())
      planned.push(fateOf(line, keys[step] ?? null, views[step] ?? null, seen.get(line.code) ?? [], against));
    onProgress(planned.length);
  }
  return planned;
}

type Fated = Pick<Planned, 'fate' | 'change' | 'fault' | 'procedure'>;
const no = (why: PlanFault, text = ''): Fated => ({
  fate: 'no',
  change: null,
  procedure: '',
  fault: { why, text },
});

function fateOf(
  line: Line,
  key: string | null,
  view: RowDetail | null,
  alike: readonly Line[],
  against: Against,
): Planned {
  const judge = (): Fated => {
    if (line.fault) return no(line.fault.why, line.fault.text);
    const twin = alike.find((other) => other !== line && !saysSame(other, line));
    if (twin) return no('conflict', String(twin.line));
    const first = alike[0];
    if (first && first !== line) return no('twice', String(first.line));
    if (key === 'many') return no('many');
    if (!view) return newRow(line, against);
    if (!view.own) return no('other-machine');
    return changeOf(line, view, against.now);
  };
  return { line, view, ...judge() };
}

const sameDay = (a: Day | null, b: Day | null): boolean => a?.day === b?.day && a?.minute === b?.minute;
const saysSame = (a: Line, b: Line): boolean =>
  sameDay(a.finished, b.finished) && sameDay(a.handedOver, b.handedOver) && a.result === b.result;

/** A dossier the register does not know: enough must be said of it, and plausibly. */
function newRow(line: Line, against: Against): Fated {
  const { now } = against;
  if (line.received === null || line.procedure === '') return no('unknown');
  const procedure = against.procedure(line.procedure);
  if (procedure === null) return no('procedure', line.procedure);
  if (line.received.day > dayAt(now)) return no('future');
  const ends = [line.finished, line.handedOver].filter((day) => day !== null);
  if (ends.some(({ day }) => day > dayAt(now))) return no('future');
  if (ends.some(({ day }) => day < line.received!.day)) return no('before-received');
  if (line.due && line.due.day < line.received.day) return no('order');
  return { fate: 'add', change: null, procedure, fault: null };
}

function changeOf(line: Line, { key, row, dueAt }: RowDetail, now: number): Fated {
  const change: RowChange = { key };
  let replaces = false;
  for (const name of ['finished', 'handedOver'] as const) {
    const written = line[name];
    if (!written) continue;
    const moment = pastMoment(written, { now, received: row.received, due: dueAt });
    if (!moment.ok) return no(moment.why);
    const { at } = moment;
    if (at < row.received) return no('before-received');
    const old = row[name];
    if (old !== null && isSame(old, written)) continue;
    change[name] = at;
    replaces ||= old !== null;
  }
  const finished = change.finished ?? row.finished;
  const handedOver = change.handedOver ?? row.handedOver;
  if (finished !== null && handedOver !== null && dayAt(handedOver) < dayAt(finished)) return no('order');
  // an end without a word for it is the usual end
  const result =
    line.result ?? (row.result === 'open' && (finished ?? handedOver) !== null ? 'done' : row.result);
  if (result !== 'open' && finished === null && handedOver === null) return no('no-day');
  if (result !== row.result && !(line.result === 'open' && row.result !== 'open')) {
    change.result = result;
    replaces ||= row.result !== 'open';
  }
  if (Object.keys(change).length === 1) return { fate: 'same', change: null, procedure: '', fault: null };
  return { fate: replaces ? 'over' : 'will', change, procedure: '', fault: null };
}

/** A list that names the day only says nothing against the hour that is known. */
const isSame = (old: number, { day, minute }: Day): boolean =>
  minute === null ? dayAt(old) === day : Math.floor(old / 60_000) * 60_000 === momentOf(day, minute);

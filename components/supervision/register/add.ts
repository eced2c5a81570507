/** A row for a dossier that did not go through the notebook: typed by hand, or a line of an old book. */
import { closingOf, DEFAULT_OFFICE } from '../../../utils/calendar/office';
import { dayAt, momentOf } from '../../../utils/calendar/days';
import { fold } from '../../../utils/core/text';
import type { Channel } from '../../../utils/core/channel';
import type { Pack } from '../../../utils/core/pack';
import type { LedgerApi } from '../../../utils/register/api';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { dueMoment, pastMoment, readDay, type MomentFault } from './dates';
import { isCode } from './edit';
import type { Day, Line } from './lists';

export type NewRow = Parameters<LedgerApi['add']>[0][number];

/** A day of receipt without a time: the counters open. */
const MORNING = 8 * 60;
const PROCEDURE = /^\d{1,2}\.\d{6,9}$/;

/** The code of a procedure by its code, or by its name as the notebook knows it. Two of one name: none. */
export function procedureOf(text: string, names: ReadonlyMap<string, string>): string | null {
  const plain = text.trim();
  if (PROCEDURE.test(plain)) return plain;
  const named = [...names].filter(([, name]) => fold(name) === fold(plain));
  return named.length === 1 ? named[0]![0] : null;
}

/** The published limit, where there is one for this way of filing and no case to choose. */
export function termOf(pack: Pack | null, channel: Channel): RegisterRow['term'] {
  const terms = (pack?.time.terms ?? []).filter(({ channels, when }) => channels.includes(channel) && !when);
  const [only] = terms;
  return terms.length === 1 && only ? { amount: only.amount, unit: only.unit } : null;
}

const momentBy = ({ day, minute }: Day, usual: number): number => momentOf(day, minute ?? usual);

interface Known {
  code: string;
  procedure: string;
  clerk: string;
  channel: Channel;
  assisted: boolean;
  received: number;
  term: RegisterRow['term'];
  due: number | null;
  finished?: number | null;
  handedOver?: number | null;
  result?: RegisterRow['result'];
}

export const newRow = ({ due, ...known }: Known): NewRow => ({
  version: '',
  promises: due === null ? [] : [{ at: known.received, due, reason: 'first' }],
  waits: [],
  finished: null,
  handedOver: null,
  result: 'open',
  fee: null,
  paid: 'no',
  papers: [],
  open: [],
  ignored: [],
  fields: [],
  history: [],
  ...known,
});

/** A line of a list that the plan lets in (`list-plan.ts`). Who handled it is not said, so nobody. */
export function rowOfLine(line: Line, procedure: string, pack: Pack | null, now: number): NewRow {
  const received = Math.min(momentBy(line.received!, MORNING), now);
  const due = line.due && Math.max(momentBy(line.due, closingOf(DEFAULT_OFFICE)), received);
  const end = (day: Day | null): number | null => {
    const read = day && pastMoment(day, { now, received, due });
    return read?.ok ? Math.max(read.at, received) : null;
  };
  const [finished, handedOver] = [end(line.finished), end(line.handedOver)];
  const ended = finished !== null || handedOver !== null;
  return newRow({
    code: line.code,
    procedure,
    clerk: '',
    channel: 'direct',
    assisted: false,
    received,
    term: termOf(pack, 'direct'),
    due,
    finished,
    handedOver: finished !== null && handedOver !== null ? Math.max(handedOver, finished) : handedOver,
    result: ended ? (line.result ?? 'done') : 'open',
  });
}

/** What the form of one new dossier holds. */
export interface Typed {
  code: string;
  procedure: string;
  clerk: string;
  channel: Channel;
  assisted: boolean;
  received: string;
  due: string;
}
export type TypedField = 'code' | 'procedure' | 'received' | 'due';
export type TypedFault = MomentFault | 'code' | 'no-code' | 'procedure' | 'before-received';
export type ReadTyped = { ok: true; row: NewRow } | { ok: false; field: TypedField; why: TypedFault };

export function rowOfTyped(typed: Typed, pack: Pack | null, now: number): ReadTyped {
  const wrong = (field: TypedField, why: TypedFault): ReadTyped => ({ ok: false, field, why });
  const code = typed.code.trim();
  if (code === '') return wrong('code', 'no-code');
  if (!isCode(code)) return wrong('code', 'code');
  if (!PROCEDURE.test(typed.procedure)) return wrong('procedure', 'procedure');
  const day = readDay(typed.received, now);
  if (!day.ok) return wrong('received', day.why);
  const today = day.day === dayAt(now);
  const received = momentBy(day, today ? Infinity : MORNING);
  const at = Math.min(received, day.minute === null ? now : Infinity);
  if (at > now || day.day > dayAt(now)) return wrong('received', 'future');
  const { due: written, received: _, ...rest } = typed;
  let due: number | null = null;
  if (written.trim() !== '') {
    const read = readDay(written, now);
    if (!read.ok) return wrong('due', read.why);
    due = dueMoment(read);
    if (due < at) return wrong('due', 'before-received');
  }
  return {
    ok: true,
    row: newRow({ ...rest, code, received: Math.floor(at), term: termOf(pack, typed.channel), due }),
  };
}

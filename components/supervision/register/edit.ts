/**
 * What can be entered about a dossier by hand, each act as a small form and a pure function from what was typed to a change. The worker
 * judges the order of the days once more; here what is plainly wrong is said beside the box.
 */
import { dayAt } from '../../../utils/calendar/days';
import type { RowChange, RowView } from '../../../utils/register/api';
import type { RegisterRow, Wait } from '../../../utils/supervision/register/types';
import { dueMoment, pastMoment, readDay, type MomentFault } from './dates';

export const ACTS = [
  'finish',
  'handOver',
  'ask',
  'answer',
  'askPay',
  'paid',
  'extend',
  'correct',
  'identify',
  'reopen',
] as const;
export type Act = (typeof ACTS)[number];

/** Boxes of an act, in the order they are typed. */
export const FIELDS: Readonly<Record<Act, readonly FieldName[]>> = {
  finish: ['day', 'result'],
  handOver: ['day'],
  ask: ['day'],
  answer: ['day', 'due'],
  askPay: ['day'],
  paid: ['day', 'paid'],
  extend: ['due'],
  correct: ['due'],
  identify: ['code', 'channel'],
  reopen: [],
};
export type FieldName = 'day' | 'due' | 'result' | 'paid' | 'code' | 'channel';
export type Values = Readonly<Record<FieldName, string>>;

/** Letters that begin an act from the list. */
export const ACT_KEYS: Readonly<Record<string, Act>> = {
  x: 'finish',
  t: 'handOver',
  b: 'ask',
  d: 'answer',
  g: 'extend',
};

const waiting = (row: RegisterRow, kind: Wait['kind']): boolean =>
  row.waits.some((wait) => wait.kind === kind && wait.answered === null);

/** Does this act make sense for the dossier as it stands? */
export function applies(act: Act, row: RegisterRow): boolean {
  const ended = row.finished !== null || row.handedOver !== null;
  if (act === 'reopen') return ended || row.result !== 'open';
  if (act === 'handOver') return row.result === 'open' || row.result === 'done';
  if (act === 'ask') return !ended && !waiting(row, 'supplement');
  if (act === 'answer') return waiting(row, 'supplement');
  if (act === 'askPay') return !ended && !waiting(row, 'payment') && row.paid === 'no' && row.fee !== 0;
  if (act === 'paid') return (row.paid === 'no' && row.fee !== 0) || waiting(row, 'payment');
  return act === 'extend' ? !ended : true;
}

export type EditFault = MomentFault | 'before-received' | 'before-asked' | 'not-later' | 'code';
export type Edit = { ok: true; change: RowChange } | { ok: false; field: FieldName; why: EditFault };

const CODE = /^[\w./-]{1,60}$/;
const CITIZEN = /^(?:\d{9}|\d{12})$/;
/** A dossier's code as the register takes it: no spaces, and no citizen's number in its place. */
export const isCode = (text: string): boolean => CODE.test(text) && !CITIZEN.test(text);

/** What the boxes hold at first. */
export function startOf(act: Act, { row }: RowView, today: string): Values {
  return {
    day: today,
    due: '',
    result: row.result === 'open' ? 'done' : row.result,
    paid: row.paid === 'no' ? 'counter' : row.paid,
    code: act === 'identify' ? row.code : '',
    channel: row.channel,
  };
}

export function edit(act: Act, view: RowView, values: Values, now: number): Edit {
  const { key, row } = view;
  if (act === 'reopen')
    return { ok: true, change: { key, finished: null, handedOver: null, result: 'open' } };
  if (act === 'identify') {
    const code = values.code.trim();
    if (code !== '' && !isCode(code)) return { ok: false, field: 'code', why: 'code' };
    return { ok: true, change: { key, code, channel: values.channel as RegisterRow['channel'] } };
  }
  if (act === 'extend' || act === 'correct') return promised(act, view, values.due, now);

  const read = readDay(values.day, now);
  if (!read.ok) return { ok: false, field: 'day', why: read.why };
  const moment = pastMoment(read, { now, received: row.received, due: view.dueAt });
  if (!moment.ok) return { ok: false, field: 'day', why: moment.why };
  const { at } = moment;
  if (at < row.received) return { ok: false, field: 'day', why: 'before-received' };
  switch (act) {
    case 'finish':
      return { ok: true, change: { key, finished: at, result: values.result as RegisterRow['result'] } };
    case 'handOver':
      // handed over means that it was done; when it was signed is not known by that
      return { ok: true, change: { key, handedOver: at, ...(row.result === 'open' && { result: 'done' }) } };
    case 'ask':
      return {
        ok: true,
        change: { key, waits: [...row.waits, { kind: 'supplement', asked: at, answered: null }] },
      };
    case 'askPay':
      return {
        ok: true,
        change: { key, waits: [...row.waits, { kind: 'payment', asked: at, answered: null }] },
      };
    case 'paid': {
      const waits = answered(row, 'payment', at);
      if (!waits) return { ok: false, field: 'day', why: 'before-asked' };
      return { ok: true, change: { key, waits, paid: values.paid as RegisterRow['paid'] } };
    }
    case 'answer':
      return supplemented(view, at, values.due, now);
  }
}

/** The open waits of a kind, ended; null: one of them began later. */
function answered({ waits }: RegisterRow, kind: Wait['kind'], at: number): Wait[] | null {
  const ends = (wait: Wait): boolean => wait.kind === kind && wait.answered === null;
  if (waits.some((wait) => ends(wait) && dayAt(at) < dayAt(wait.asked))) return null;
  // a day without a time may lie hours before the request of the same day
  return waits.map((wait) => (ends(wait) ? { ...wait, answered: Math.max(at, wait.asked) } : wait));
}

/** The full dossier is in; the receipt printed anew may give a new day (§6.9 b). */
function supplemented({ key, row }: RowView, at: number, due: string, now: number): Edit {
  const waits = answered(row, 'supplement', at);
  if (!waits) return { ok: false, field: 'day', why: 'before-asked' };
  if (due.trim() === '') return { ok: true, change: { key, waits } };
  const read = readDay(due, now);
  if (!read.ok) return { ok: false, field: 'due', why: read.why };
  if (read.day < dayAt(at)) return { ok: false, field: 'due', why: 'not-later' };
  const last = Math.max(at, ...waits.map((wait) => wait.answered ?? 0));
  const promises = [...row.promises, { at: last, due: dueMoment(read), reason: 'supplement' as const }];
  return { ok: true, change: { key, waits, promises } };
}

/** A new day: an apology (Mẫu 04), or the first one was wrong. */
function promised(act: 'extend' | 'correct', { key, row, dueAt }: RowView, due: string, now: number): Edit {
  const read = readDay(due, now);
  if (!read.ok) return { ok: false, field: 'due', why: read.why };
  const at = dueMoment(read);
  if (read.day < dayAt(row.received)) return { ok: false, field: 'due', why: 'before-received' };
  if (act === 'extend' && dueAt !== null && read.day <= dayAt(dueAt))
    return { ok: false, field: 'due', why: 'not-later' };
  const reason = act === 'extend' ? 'extension' : row.promises.length === 0 ? 'first' : 'correction';
  const given = reason === 'first' ? row.received : now;
  return { ok: true, change: { key, promises: [...row.promises, { at: given, due: at, reason }] } };
}

/** Changes that people make to a row, and how they are taken back. */
import { rowOf, type RegisterRow } from '../supervision/register/types';
import type { ChangeRefusal, RowChange } from './api';

const FIELDS = [
  'code',
  'finished',
  'handedOver',
  'result',
  'promises',
  'waits',
  'paid',
  'channel',
  'assisted',
  'papers',
] as const;

export type Applied =
  { ok: true; row: RegisterRow; changed: string[]; undo: RowChange } | { ok: false; why: ChangeRefusal };

/** @param row of this machine. `changed` is empty where the row says all of it already. */
export function applied(row: RegisterRow, change: RowChange, now: number): Applied {
  const wanted: Partial<RegisterRow> = {};
  for (const name of FIELDS) if (change[name] !== undefined) Object.assign(wanted, { [name]: change[name] });
  // an end without a word is an end; without an end nothing has ended
  if (wanted.result === undefined && wanted.finished !== undefined) {
    if (wanted.finished === null) wanted.result = 'open';
    else if (row.result === 'open') wanted.result = 'done';
  }
  if (wanted.code !== undefined) wanted.code = tidyCode(wanted.code);
  const changed = FIELDS.filter(
    (name) => wanted[name] !== undefined && JSON.stringify(wanted[name]) !== JSON.stringify(row[name]),
  );
  const undo: RowChange = { key: change.key };
  for (const name of changed) Object.assign(undo, { [name]: row[name] });
  // taking back says every word itself
  if (changed.includes('finished')) undo.result = row.result;
  const next = { ...row, ...wanted };
  if (isOutOfOrder(next)) return { ok: false, why: 'order' };
  if (changed.length === 0) return { ok: true, row, changed, undo };
  const checked = rowOf({ ...next, rev: row.rev + 1, changedAt: Math.max(now, row.changedAt) });
  return checked ? { ok: true, row: checked, changed, undo } : { ok: false, why: 'invalid' };
}

export function isOutOfOrder({ received, finished, handedOver, waits }: RegisterRow): boolean {
  const early = (end: number | null): boolean => end !== null && end < received;
  return (
    early(finished) ||
    early(handedOver) ||
    waits.some(({ asked, answered }) => answered !== null && answered < asked)
  );
}

/** As the portals write codes: capitals, plain dashes. */
export const tidyCode = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, '')
    .toUpperCase();

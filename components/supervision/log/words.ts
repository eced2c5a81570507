/** How a line of the log is told. */
import { isoDayAt } from '../../../utils/core/received';
import type { AuditEntry } from '../../../utils/messaging/protocol';
import { texts } from '../../../utils/i18n';
import { shown, timeOf } from '../../panel/show';
import type { Cell, Column } from '../sheets/sheet';

const say = texts.logPage;
const acts: Readonly<Record<string, string>> = say.acts;

/** A log of a newer program may know acts that this one does not. */
export const actText = (what: string): string => (Object.hasOwn(acts, what) ? acts[what]! : what);
export const whoText = (by: AuditEntry['by']): string => (by === null ? say.program : shown(by));

/** For a spreadsheet. */
export const columns = (): readonly Column[] => [
  { title: say.heads.n, kind: 'number', width: 8 },
  { title: say.columns.day, kind: 'day', width: 12 },
  { title: say.columns.time, kind: 'text', width: 10 },
  { title: say.heads.by, kind: 'text', width: 24 },
  { title: say.heads.what, kind: 'text', width: 44 },
  { title: say.heads.count, kind: 'number', width: 10 },
  { title: say.columns.ref, kind: 'code', width: 38 },
  { title: say.columns.hash, kind: 'code', width: 66 },
];
export const cellsOf = ({ n, at, by, what, count, ref, hash }: AuditEntry): Cell[] => [
  n,
  isoDayAt(at),
  timeOf(at, isoDayAt(at), true),
  whoText(by),
  actText(what),
  count,
  ref,
  hash,
];

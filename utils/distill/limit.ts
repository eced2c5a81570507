/** A clause that says who needs the document. */
import { channelsIn } from './channels';
import type { Reading } from './reading';
import type { Span } from './text';
import type { Reason } from './types';

export interface Limit {
  id: string;
  span: Span;
  when: string;
  /** The clause without the words that only introduce it. */
  text?: string;
  confidence: number;
}

/** Only the way of filing, which is told by the channels. */
export function onlyChannel(clause: string): boolean {
  return channelsIn(clause, false) !== null && !/uỷ quyền/u.test(clause) && clause.length < 160;
}

export const reasonOf = (row: Reading, limit: Limit): Reason => ({
  id: limit.id,
  evidence: row.text.slice(limit.span.from, limit.span.to).trim().slice(0, 120),
  speaksFor: 'conditional',
});

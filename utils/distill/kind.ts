/** A decision about what a row is, and what it rests on. */
import type { Reason, RowKind } from './types';

export interface Kind {
  kind: RowKind;
  confidence: number;
  reasons: Reason[];
  /** Where the document's name begins in the reading's text; null when the row names none. */
  noun: number | null;
}

export const reason = (id: string, evidence: string, speaksFor: Reason['speaksFor']): Reason => ({
  id,
  evidence: evidence.trim().slice(0, 120),
  speaksFor,
});

/** A decision that rests on one finding. */
export const say = (
  kind: RowKind,
  confidence: number,
  id: string,
  evidence: string,
  noun: number | null = null,
): Kind => ({ kind, confidence, reasons: [reason(id, evidence, kind)], noun });

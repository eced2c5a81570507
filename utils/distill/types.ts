/** What the distiller says of a record: every row with its kind, its limits and the reasons, and the checklist made of them. */
import type { Channel } from '../core/channel';

/** A paper to hand in · one to show · a note · something the authority looks up itself (`shared` gold definitions, 2026-11). */
export type RowKind = 'paper' | 'present' | 'note' | 'lookup';
export const TICKABLE: readonly RowKind[] = ['paper', 'present'];

/** One finding that moved a decision: which word or shape of the record, and what it spoke for. */
export interface Reason {
  /** Stable name of the finding; its sentence is in `utils/i18n`. */
  id: string;
  /** The words of the record it rests on, '' when it is the shape. */
  evidence: string;
  speaksFor: RowKind | 'conditional' | 'one-of' | 'channel' | 'unsure';
}

export interface DistilledRow {
  /** Zero-based places in the record. */
  case: number;
  component: number;
  kind: RowKind;
  channels: Channel[];
  conditional: boolean;
  /** The condition in the record's words, shortened; null when `conditional` is false. */
  when: string | null;
  /** Alternatives are named in the row itself. */
  oneOf: boolean;
  /** ≤ 70 characters; null for note and lookup. */
  label: string | null;
  /** As published; damaged figures too. */
  originals: number;
  copies: number;
  /** Full official wording. */
  official: string;
  /** 0…1; below `FLOOR` the row is `unsure`: "cần người xác nhận". */
  confidence: number;
  unsure: boolean;
  reasons: Reason[];
  /** The key under which an office keeps its decision about this row: survives re-imports that do not reword it. */
  key: string;
}

/** One row of the checklist made of a record: one or several rows of the record (paper form and electronic twin; the same paper under several cases). */
export interface ChecklistItem {
  id: string;
  /** The row it is shown as; `also` are its twins and repetitions. */
  row: DistilledRow;
  also: DistilledRow[];
  /** Which case of the record it belongs to, when cases are alternatives; [] = always. */
  cases: number[];
  /** Originals and copies as published; `either` when the text or the quantities mean "bản chính hoặc bản sao". */
  quantity: { originals: number; copies: number; either: boolean };
  /** Notes that speak of this row, shown as its help. */
  notes: DistilledRow[];
}

/** How the cases of a record relate: sections of one list, alternatives to choose from, additions, or steps between agencies. */
export type CaseRole = 'section' | 'alternative' | 'addition' | 'stage';

export interface Distillate {
  code: string;
  rows: DistilledRow[];
  cases: { index: number; name: string; role: CaseRole; sure: boolean }[];
  items: ChecklistItem[];
  /** Notes that speak of no particular row. */
  notes: DistilledRow[];
}

/** An office's decision about one row, by `DistilledRow.key`. Kept across updates of the record. */
export interface RowDecision {
  key: string;
  kind: RowKind;
  conditional: boolean;
  when: string | null;
  label: string | null;
  channels: Channel[];
  /** Who confirmed it and when (ms since 1970): an official's name, never a citizen's. */
  by: string;
  at: number;
}

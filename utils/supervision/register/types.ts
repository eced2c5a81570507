/**
 * A dossier's row in the register (sổ theo dõi): what was handled, what was promised, how complete it was, what spot checks found.
 * No citizen is in it: no name, no number, no address. Clerks are ids; sentences are made elsewhere from the codes.
 */
import * as z from 'zod/mini';
import { CHANNELS } from '../../core/channel';
import { PAPER_STATES } from '../../core/checklist';
import { markSchema } from './mark-types';
import { CAPS, codeWord, ident, moment, plain, print } from './words';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

/** How a dossier ended (domain-rules §6.6): 9 done · 3 refused · 8 stopped · 7 withdrawn; `open` before that. */
export const RESULTS = ['open', 'done', 'refused', 'stopped', 'withdrawn'] as const;
export type ResultKind = (typeof RESULTS)[number];

/**
 * `first`: the receipt. `supplement`: the receipt printed anew when the full dossier was in (§6.9 b). `correction`: the first was
 * wrong. `extension`: apology and a new day (Mẫu 04); it does not make a late dossier timely (`DueRules.extensionMoves`).
 */
export const PROMISES = ['first', 'supplement', 'correction', 'extension'] as const;

/** Waiting for papers (Mẫu 02) or for payment (status 6). */
export const WAITS = ['supplement', 'payment'] as const;

/** How a paper came in: on paper only, scanned at the counter, or taken from a database (§6.12). */
export const PAPER_SOURCES = ['paper', 'scan', 'data'] as const;

const promiseSchema = z.strictObject({
  /** When it was given. */
  at: moment,
  due: moment,
  reason: z.enum(PROMISES),
});
const waitSchema = z
  .strictObject({ kind: z.enum(WAITS), asked: moment, answered: z.nullable(moment) })
  .check(z.refine(({ asked, answered }) => answered === null || answered >= asked));
const paperSchema = z.strictObject({
  id: plain(48).check(z.minLength(1)),
  state: z.enum(PAPER_STATES),
  source: z.enum(PAPER_SOURCES),
  /** Fingerprint of what was received, by a key of the machine; '' when there is nothing to compare. */
  print,
});

export const rowSchema = z.strictObject({
  v: z.literal(1),
  id: ident,
  /** Counts changes of the row apart from its history, which is only added to. */
  rev: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  changedAt: moment,
  /** Erased: what is left says only that it was. Final (`merge.ts`). */
  deleted: z.boolean(),
  office: ident,
  /** Where the dossier was handled. */
  machine: ident,

  /** Mã hồ sơ; '' before the portal has given one. Text. */
  code: codeWord(CAPS.code),
  procedure: codeWord(24),
  /** Version of the checklist it was received with (`versionOf`). */
  version: plain(80),
  clerk: z.union([ident, z.literal('')]),
  channel: z.enum(CHANNELS),
  /** Filed online with the clerk's help: "online" alone does not show that citizens did it themselves (§8.3). */
  assisted: z.boolean(),
  received: moment,
  /** The published limit, where it is known: for restarting the count and for rows without a promise. */
  term: z.nullable(
    z.strictObject({
      amount: z.int().check(z.minimum(1), z.maximum(3_650)),
      unit: z.enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
    }),
  ),
  promises: z.array(promiseSchema).check(z.maxLength(CAPS.promises)),
  waits: z.array(waitSchema).check(z.maxLength(CAPS.waits)),
  /** End of processing (the result is signed, or the dossier was refused, stopped, withdrawn); null: still open. */
  finished: z.nullable(moment),
  /** The result was handed over. Not the end of processing (§6.6), except where nothing else is known. */
  handedOver: z.nullable(moment),
  result: z.enum(RESULTS),
  /** VND; null: the procedure does not state it (not the same as 0, §6.11). */
  fee: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000_000_000))),
  paid: z.enum(['no', 'counter', 'online', 'postal']),

  /** As it stood when it was handed in. */
  papers: z.array(paperSchema).check(z.maxLength(CAPS.papers)),
  /** Issues still open then, one entry per rule and severity. */
  open: z
    .array(
      z.strictObject({
        rule: plain(64).check(z.minLength(1)),
        severity: z.enum(['error', 'warn', 'info']),
        count: z.int().check(z.minimum(1), z.maximum(500)),
      }),
    )
    .check(z.maxLength(CAPS.issues)),
  /** Warnings that were passed, each with the code of its reason. */
  ignored: z
    .array(z.strictObject({ rule: plain(64).check(z.minLength(1)), reason: codeWord(40) }))
    .check(z.maxLength(CAPS.issues)),
  /** Fingerprints of the key fields, by role. */
  fields: z
    .array(z.strictObject({ role: plain(64).check(z.minLength(1)), print }))
    .check(z.maxLength(CAPS.fields)),
  /** Spot checks, findings, answers: only ever added to (`marks.ts`). */
  history: z.array(markSchema).check(z.maxLength(CAPS.marks)),
});
export type RegisterRow = z.infer<typeof rowSchema>;
export type Promised = RegisterRow['promises'][number];
export type Wait = RegisterRow['waits'][number];

/** Null for what is no row. Rows from elsewhere pass here; our own, read from the store, need not. */
export function rowOf(data: unknown): RegisterRow | null {
  const read = rowSchema.safeParse(data);
  return read.success ? read.data : null;
}

/** What a row is known by everywhere. Its machine is part of it, so that no machine can speak for the rows of another. */
export const keyOf = ({ machine, id }: Pick<RegisterRow, 'machine' | 'id'>): string => `${machine}/${id}`;

/** What is left of an erased row: that it was, where, and when it went. */
export const erased = (row: RegisterRow, at: number): RegisterRow => ({
  ...BLANK,
  id: row.id,
  rev: row.rev + 1,
  changedAt: at,
  office: row.office,
  machine: row.machine,
});

const BLANK: Omit<RegisterRow, 'id' | 'rev' | 'changedAt' | 'office' | 'machine'> = {
  v: 1,
  deleted: true,
  code: '',
  procedure: '',
  version: '',
  clerk: '',
  channel: 'direct',
  assisted: false,
  received: 0,
  term: null,
  promises: [],
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
};

/**
 * The marks of supervision: each is one act of one person, never changed and never taken back, so that two machines that have
 * marks of the same dossier need only put them together. What stands now is worked out from them (`marks.ts`, `loop.ts`).
 */
import * as z from 'zod/mini';
import { codeWord, ident, moment, note, plain, print } from './words';

export const CLASSES = ['critical', 'major', 'minor'] as const;
/** domain-rules §10.1: a required paper missing is critical, a wrong version major, spelling minor. */
export type ErrorClass = (typeof CLASSES)[number];

/** đạt · không đạt · cần giải trình; `undone`: the reviewer takes a tick back. */
export const VERDICTS = ['pass', 'fail', 'explain', 'undone'] as const;

/** What is looked at: `paper:<id>`, `field:<role>`, `step:<code>`. */
const item = plain(72).check(z.regex(/^(?:paper|field|step):./));

/** `n` orders the marks of one dossier whatever the clocks of the machines say: one more than the highest its author had seen. */
const base = {
  id: ident,
  n: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  at: moment,
  by: ident,
  as: z.enum(['reviewer', 'clerk']),
};
const reason = codeWord(40);
const errorClass = z.enum(CLASSES);

export const markSchema = z.discriminatedUnion('what', [
  /** The dossier came into a check: by the draw, or by signs of risk. The latter never enters an estimate (§10.2). */
  z.strictObject({
    ...base,
    what: z.literal('drawn'),
    check: ident,
    how: z.enum(['random', 'risk']),
    stratum: plain(80),
  }),
  z.strictObject({
    ...base,
    what: z.literal('tick'),
    check: ident,
    item,
    verdict: z.enum(VERDICTS),
    class: errorClass,
    reason,
    /** What was there when it was looked at (`printOf`). */
    print,
  }),
  /** The sheet is finished: from now on the dossier counts in the result of the check. */
  z.strictObject({ ...base, what: z.literal('done'), check: ident }),
  /** A second person entered the field without seeing the first entry. Only how the two compare is kept, never what was typed. */
  z.strictObject({
    ...base,
    what: z.literal('entry'),
    check: ident,
    item,
    outcome: z.enum(['same', 'spelling', 'differs', 'only-first', 'only-second', 'both-empty']),
    print,
  }),
  z.strictObject({
    ...base,
    what: z.literal('made'),
    check: ident,
    finding: ident,
    item,
    class: errorClass,
    reason,
    note,
  }),
  /** Back to a clerk, to be answered by `until`. */
  z.strictObject({
    ...base,
    what: z.literal('returned'),
    finding: ident,
    to: ident,
    until: moment,
    reason,
    note,
  }),
  z.strictObject({
    ...base,
    what: z.literal('answered'),
    finding: ident,
    answer: z.enum(['mended', 'explained', 'disputed']),
    note,
  }),
  z.strictObject({
    ...base,
    what: z.literal('closed'),
    finding: ident,
    outcome: z.enum(['mended', 'accepted', 'no-error']),
    note,
  }),
  z.strictObject({ ...base, what: z.literal('reopened'), finding: ident, reason, note }),
]);
export type Mark = z.infer<typeof markSchema>;
export type MarkOf<What extends Mark['what']> = Extract<Mark, { what: What }>;
export type FindingMark = Extract<Mark, { finding: string }>;

/** The order in which marks count. Ids break ties, so that every machine sees the same order. */
export const byOrder = (a: Mark, b: Mark): number =>
  a.n - b.n || a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The number of the next mark of a dossier. */
export const nextN = (history: readonly Mark[]): number =>
  history.reduce((most, { n }) => Math.max(most, n), 0) + 1;

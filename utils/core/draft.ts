/** A dossier in work, as it is sealed into one record. The shape is versioned: `v`. */
import * as z from 'zod/mini';
import { PAPER_STATES } from './checklist';
import { LIMITS } from './limits';

export { LIMITS };

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

export const draftFieldSchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(LIMITS.key)),
  role: z.nullable(z.string().check(z.maxLength(64))),
  label: z.string().check(z.maxLength(300)),
  value: z.string().check(z.maxLength(LIMITS.value)),
  /** Who put it there: the clerk's hands, the portal's own scripts, or our fill. */
  by: z.enum(['user', 'portal', 'fill']),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The page it was typed on, while two pages write into one draft: a short name of the document. */
  from: z.optional(z.string().check(z.maxLength(16))),
  /** What another tab has typed here meanwhile. The clerk chooses (`draft.settle`); nothing is thrown away before. */
  others: z.optional(
    z
      .array(z.strictObject({ value: z.string().check(z.maxLength(LIMITS.value)), at: z.number() }))
      .check(z.maxLength(5)),
  ),
});
export type DraftField = z.infer<typeof draftFieldSchema>;

/** Each supplement request: when, and for a second one why and who agreed. */
export const slipsSchema = z
  .array(
    z.strictObject({
      at: z.number(),
      reason: z.string().check(z.maxLength(300)),
      approver: z.string().check(z.maxLength(120)),
    }),
  )
  .check(z.maxLength(20));

/** What the portal showed when the dossier was handed in. */
export const receiptSchema = z.strictObject({
  code: z.string().check(z.maxLength(60)),
  /** `dd/mm/yyyy`, or null where the page does not say it. */
  promised: z.nullable(z.string().check(z.maxLength(10))),
  at: z.number(),
});

export const receivedOnSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  // a file of a stranger may name the 31st of February
  z.refine((day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
  }),
);
export const receivedMinuteSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(1439)));

export type Receipt = z.infer<typeof receiptSchema>;

/** How complete the dossier was when it was handed in, as the panel judged it. No value of a field is in it. */
export const assessedSchema = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Issues still open, one entry per rule and severity. */
  open: z
    .array(
      z.strictObject({
        rule: z.string().check(z.minLength(1), z.maxLength(64)),
        severity: z.enum(['error', 'warn', 'info']),
        count: z.int().check(z.minimum(1), z.maximum(500)),
      }),
    )
    .check(z.maxLength(120)),
  /** Ids of the issues that were passed with a reason: of what the draft keeps, some speak of values that have changed since. */
  passed: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))),
  /** The checklist of this case, with what the portal's own table shows. */
  papers: z.optional(
    z
      .array(
        z.strictObject({
          id: z.string().check(z.minLength(1), z.maxLength(48)),
          state: z.enum(PAPER_STATES),
          /** The portal shows a file for it. */
          attached: z.boolean(),
        }),
      )
      .check(z.maxLength(60)),
  ),
  /** The published limit, where there is exactly one for this way of filing. */
  term: z.optional(
    z.strictObject({
      amount: z.int().check(z.minimum(1), z.maximum(3650)),
      unit: z.enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
    }),
  ),
});
export type Assessed = z.infer<typeof assessedSchema>;

export const draftSchema = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  /** Code of the recognised or picked procedure, or null. */
  procedure: z.nullable(z.string().check(z.maxLength(24))),
  /** The version of its checklist that was in use when the dossier was received (`versionOf`). Absent: none was. */
  basis: z.optional(z.string().check(z.maxLength(80))),
  /** `https://host` of the top page: a draft is never offered on another host. */
  origin: z.string().check(z.maxLength(200)),
  /** Origin + pathname of the frame and the adapter that wrote it. */
  form: z.strictObject({
    adapter: z.string().check(z.maxLength(40)),
    url: z.string().check(z.maxLength(400)),
  }),
  /** Pathname of the top page: on the justice portal it carries the portal's own draft number. */
  path: z.string().check(z.maxLength(400)),
  createdAt: z.number(),
  /** Day of receipt, ISO, Vietnam: the dossier keeps the rules of that day. Absent in older drafts: the day they began. */
  receivedOn: z.optional(receivedOnSchema),
  /** At which minute after midnight, where the clerk has said so; null or absent: not said. */
  receivedMinute: z.optional(receivedMinuteSchema),
  updatedAt: z.number(),
  /** One entry per key; an array, so that no name of a field can ever be a prototype key. */
  fields: z.array(draftFieldSchema).check(z.maxLength(LIMITS.fields)),
  papers: z
    .array(
      z.strictObject({
        id: z.string().check(z.maxLength(48)),
        state: z.enum(PAPER_STATES),
        note: z.string().check(z.maxLength(LIMITS.note)),
      }),
    )
    .check(z.maxLength(60)),
  cases: z.array(z.string().check(z.maxLength(48))).check(z.maxLength(20)),
  /** Ids of issues the clerk has compared with the paper ("đã đối chiếu"), with the reason. */
  ignored: z
    .array(
      z.strictObject({
        issue: z.string().check(z.maxLength(200)),
        value: z.string().check(z.maxLength(200)),
        reason: z.string().check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(200)),
  note: z.string().check(z.maxLength(LIMITS.note)),
  /** Supplement requests (form 02) handed out for this dossier; the rules allow one. Absent: none. */
  slips: z.optional(slipsSchema),
  receipt: z.optional(receiptSchema),
  /** As it was handed in. Absent: no panel has seen that. */
  assessed: z.optional(assessedSchema),
  /** Key of the fingerprints that the register keeps of its fields (base64): it goes with the draft, and nobody can guess values by them then. */
  printKey: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
  /** Seen (never caused) submission, milliseconds since 1970. */
  submittedAt: z.nullable(z.number()),
});
export type Draft = z.infer<typeof draftSchema>;

/** What the list shows before a draft is opened: no citizen's name, no number. */
export interface DraftSummary {
  id: string;
  procedure: string | null;
  origin: string;
  createdAt: number;
  updatedAt: number;
  fieldCount: number;
  note: string;
  submittedAt: number | null;
  /** Set while a deletion can still be undone. */
  deletedAt: number | null;
  /** When it will be deleted by the office's policy: after a submission was seen, or after days without work. Absent: the clerk keeps it. */
  keepUntil?: number;
  /** Fields that hold two values because two tabs wrote into them. Absent: none. */
  doubled?: number;
  /** The portal's own code of the dossier and the promised day, once it has said them. */
  receipt?: { code: string; promised: string | null };
  /** The stored record does not open (its seal is broken). It is kept as it is and shown, never dropped silently. */
  damaged?: true;
}

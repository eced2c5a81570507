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
  /** After a submission was seen: when it will be deleted. Absent: not planned, or the clerk keeps it. */
  keepUntil?: number;
  /** The portal's own code of the dossier and the promised day, once it has said them. */
  receipt?: { code: string; promised: string | null };
  /** The stored record does not open (its seal is broken). It is kept as it is and shown, never dropped silently. */
  damaged?: true;
}

/** A procedure pack: data, never code. An official without TypeScript can mend one, and a bad one cannot run. */
import * as z from 'zod/mini';
import { isRole, type Role } from './roles';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,47}$/));
const sentence = z.string().check(z.minLength(1), z.maxLength(600));
const role = z.string().check(z.refine((text) => isRole(text), 'không có trong từ vựng vai trò'));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * When something applies. All given parts must hold: `on`/`off` list case switches; `role` + `equals` compares a
 * field's text (folded). A missing condition means always.
 */
const condition = z.strictObject({
  on: z.optional(z.array(id)),
  off: z.optional(z.array(id)),
  role: z.optional(role),
  equals: z.optional(z.array(sentence)),
});

const law = z.strictObject({ text: sentence, confidence: z.enum(['certain', 'likely', 'uncertain']) });

const paper = z.strictObject({
  id,
  /** ≤ 70 characters, what a clerk calls it. */
  label: z.string().check(z.minLength(3), z.maxLength(70)),
  /** The full official wording. */
  official: z.string().check(z.minLength(3), z.maxLength(1500)),
  /** `any` = original or certified copy or photocopy with the original shown. */
  form: z.enum(['original', 'certified-copy', 'photocopy', 'declaration', 'electronic', 'any']),
  quantity: z.int().check(z.minimum(1), z.maximum(20)),
  action: z.enum(['submit', 'present']),
  channels: z.array(z.enum(['direct', 'online', 'postal'])).check(z.minLength(1)),
  when: z.optional(condition),
  why: sentence,
  law,
  /** Code(s) of the official record's component(s) it was written from. */
  components: z.array(z.string()),
  /** Words that recognise the portal's own row (folded whole-word match, all must occur). */
  match: z.optional(z.array(z.array(z.string()))),
});

const caseSwitch = z.strictObject({
  id,
  label: z.string().check(z.minLength(3), z.maxLength(60)),
  help: z.optional(sentence),
  /** Shown as already on when the form itself says so (e.g. birthKind = "Trẻ bị bỏ rơi"). */
  suggestWhen: z.optional(condition),
});

const requirement = z.strictObject({
  roles: z.array(role).check(z.minLength(1)),
  when: z.optional(condition),
  severity: z.enum(['error', 'warn']),
  why: z.optional(sentence),
});

export const packSchema = z.strictObject({
  schema: z.literal(1),
  code: z.string().check(z.regex(/^\d{1,2}\.\d{6,9}$/)),
  aliases: z.array(z.string()),
  name: sentence,
  shortName: z.string().check(z.minLength(3), z.maxLength(40)),
  field: sentence,
  /** The day the data describes. */
  asOf: isoDate,
  sources: z
    .array(z.strictObject({ what: sentence, ref: z.string(), date: z.optional(isoDate) }))
    .check(z.minLength(1)),
  recognise: z.strictObject({
    uuids: z.array(z.string()),
    /** Headings that name it (compared folded, whole). */
    titles: z.array(sentence),
    /** Technical names that only its form has: all of one list present → this procedure. */
    fieldSets: z.array(z.array(z.string()).check(z.minLength(2))),
  }),
  switches: z.array(caseSwitch).check(z.maxLength(12)),
  papers: z.array(paper).check(z.minLength(1), z.maxLength(30)),
  required: z.array(requirement),
  /** Explanatory rows of the record: help, not tick boxes. */
  notes: z.array(
    z.strictObject({
      id,
      text: z.string().check(z.minLength(3), z.maxLength(1500)),
      when: z.optional(condition),
      papers: z.optional(z.array(id)),
    }),
  ),
  time: z.strictObject({ text: sentence }),
  fee: z.strictObject({ text: sentence }),
});

export type Pack = z.infer<typeof packSchema>;
export type PackPaper = Pack['papers'][number];
export type CaseSwitch = Pack['switches'][number];
export type Condition = z.infer<typeof condition>;
export type Requirement = Omit<Pack['required'][number], 'roles'> & { roles: Role[] };

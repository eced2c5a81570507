/** A procedure pack: data, never code. An official without TypeScript can mend one, and a bad one cannot run. */
import * as z from 'zod/mini';
import { CHANNELS } from './channel';
import { isRole, type Role } from './roles';

export { CHANNELS, channelOf, type Channel } from './channel';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,47}$/));
const sentence = z.string().check(z.minLength(1), z.maxLength(600));
const role = z.string().check(z.refine((text) => isRole(text), 'không có trong từ vựng vai trò'));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const component = z.string().check(z.minLength(1), z.maxLength(60));

/** One question to the form: is this field on the page at all; with `equals`, is its text (folded) one of these? */
const fieldTest = { role, equals: z.optional(z.array(sentence).check(z.minLength(1))) };

/**
 * When something applies. All given parts must hold: `on`/`off` list case switches; `role` (+ `equals`) asks the form,
 * `also` asks further fields. A missing condition means always.
 */
const condition = z.strictObject({
  on: z.optional(z.array(id)),
  off: z.optional(z.array(id)),
  role: z.optional(role),
  equals: fieldTest.equals,
  also: z.optional(z.array(z.strictObject(fieldTest))),
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
  /** Only for these ways of filing (`channelOf`). */
  channels: z.array(z.enum(CHANNELS)).check(z.minLength(1)),
  when: z.optional(condition),
  why: sentence,
  law,
  /** A condition only the clerk can judge, in words; the row is always shown and may be marked "Không áp dụng". */
  onlyIf: z.optional(sentence),
  /** Read from the record without a person having looked at it yet: shown as "cần người xác nhận". */
  unsure: z.optional(z.boolean()),
  /** Code(s) of the official record's component(s) it was written from. */
  components: z.array(component).check(z.minLength(1)),
  /** Words that recognise the portal's own row (folded whole-word match, all must occur). */
  match: z.optional(z.array(z.array(z.string().check(z.minLength(2))).check(z.minLength(1)))),
});

/** The ids `online` and `postal` are the two ways of filing that are not the counter; they belong to group `channel`. */
const caseSwitch = z.strictObject({
  id,
  label: z.string().check(z.minLength(3), z.maxLength(60)),
  help: z.optional(sentence),
  /** At most one switch of a group is on: the alternatives of one question. */
  group: z.optional(id),
  /** Shown as already on when the form itself says so (e.g. birthKind = "Trẻ bị bỏ rơi"). */
  suggestWhen: z.optional(condition),
});

/** Every role of the list must be filled when the condition holds and the field is on the page. */
const requirement = z.strictObject({
  roles: z.array(role).check(z.minLength(1)),
  when: z.optional(condition),
  severity: z.enum(['error', 'warn']),
  why: z.optional(sentence),
});

/** What recognition needs; repeated in `index.json`, so that no pack is opened before one is recognised. */
const recognise = {
  uuids: z.array(z.string()),
  /** Headings that name it (compared folded, whole). */
  titles: z.array(sentence),
  /** Technical names that only its form has: all of one list present → this procedure. */
  fieldSets: z.array(z.array(z.string()).check(z.minLength(2))),
  /** Technical names that show a sister form with the same fields (e.g. re-registration): one present → not this one. */
  notFields: z.optional(z.array(z.string())),
};

const code = z.string().check(z.regex(/^\d{1,2}\.\d{6,9}$/));

/** A time limit for some ways of filing. `SAME_DAY` is the 15:00 rule (Luật Hộ tịch 2014, Điều 5 khoản 3); amount 1 then. */
const term = z.strictObject({
  channels: z.array(z.enum(CHANNELS)).check(z.minLength(1)),
  when: z.optional(condition),
  amount: z.int().check(z.minimum(1), z.maximum(3650)),
  unit: z.enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
  law,
});
const shortName = z.string().check(z.minLength(3), z.maxLength(40));

export const packSchema = z.strictObject({
  schema: z.literal(1),
  code,
  aliases: z.array(z.string()),
  name: sentence,
  shortName,
  field: sentence,
  /** The day the data describes. */
  asOf: isoDate,
  /** Drawn from the official record by rules; nobody has gone over its rows. */
  distilled: z.optional(z.boolean()),
  /** Which version of the record it was drawn from. */
  version: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  sources: z
    .array(z.strictObject({ what: sentence, ref: z.string(), date: z.optional(isoDate) }))
    .check(z.minLength(1)),
  recognise: z.strictObject(recognise),
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
      components: z.optional(z.array(component)),
    }),
  ),
  /** What dossiers come back for, in a clerk's words; `roles` are the fields it shows at. */
  mistakes: z.optional(
    z
      .array(z.strictObject({ text: sentence, why: z.optional(sentence), roles: z.optional(z.array(role)) }))
      .check(z.maxLength(12)),
  ),
  /** Old codes this procedure stands for now, each with the sentence a clerk reads. They are also in `aliases`. */
  replaces: z.optional(z.array(z.strictObject({ code, note: sentence }))),
  /** Abbreviations and everyday names people search for. */
  keywords: z.optional(z.array(z.string().check(z.minLength(2), z.maxLength(60)))),
  /** `terms` only where a due date may be computed; where the record contradicts itself the text says so and there are none. */
  time: z.strictObject({ text: sentence, terms: z.optional(z.array(term)) }),
  fee: z.strictObject({ text: sentence }),
});

/** `public/procedures/index.json`: every pack by what names it. Written by `scripts/check-packs.ts`. */
export const indexSchema = z.strictObject({
  schema: z.literal(1),
  procedures: z
    .array(
      z.strictObject({
        code,
        aliases: z.array(z.string()),
        name: sentence,
        shortName,
        keywords: z.optional(z.array(z.string())),
        ...recognise,
      }),
    )
    .check(z.maxLength(2000)),
});

export type Pack = z.infer<typeof packSchema>;
export type PackPaper = Pack['papers'][number];
export type PackNote = Pack['notes'][number];
export type PackTerm = NonNullable<Pack['time']['terms']>[number];
export type CaseSwitch = Pack['switches'][number];
export type Condition = z.infer<typeof condition>;
export type Requirement = Omit<Pack['required'][number], 'roles'> & { roles: Role[] };
export type ProcedureIndex = z.infer<typeof indexSchema>;
export type IndexEntry = ProcedureIndex['procedures'][number];

/**
 * What can happen to a draft, as data. Pure: applied in memory the moment it happens, and replayed from the journal after the worker
 * (or the whole PC) has died. A state and what has happened since are the same thing as the state after it.
 */
import * as z from 'zod/mini';
import { LIMITS, draftFieldSchema, draftSchema, type Draft, type DraftField } from '../core/draft';
import { isoDayAt } from '../core/received';
import type { Request } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import type { Kept } from './kept';
import { isTouched, withChoice, withEntries } from './merge';

const text = (max: number) => z.string().check(z.maxLength(max));
const formSchema = z.strictObject({ adapter: text(40), url: text(400) });

/** Whose page it was: said only while locked, when nobody can look into the draft to see where it belongs. */
const homeSchema = z.strictObject({
  tabId: z.int(),
  origin: text(200),
  path: text(400),
  form: z.nullable(formSchema),
  /** The portal itself names the dossier on this page: it goes on after a submission. */
  named: z.boolean(),
});
export type Home = z.infer<typeof homeSchema>;
const home = z.optional(homeSchema);

/**
 * What the journal may hold. Checked when it is read: anybody with write access to the disk can seal something for a public key.
 */
const journalOpSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('input'),
    at: z.number(),
    /** When the form's page began. */
    since: z.number(),
    entries: z.array(draftFieldSchema).check(z.maxLength(LIMITS.fields)),
    path: z.optional(text(400)),
    /** For a draft that began without a form (marks in the panel). */
    form: z.optional(formSchema),
    home,
  }),
  z.strictObject({ do: z.literal('submitted'), at: z.number(), home }),
  z.strictObject({
    do: z.literal('receipt'),
    at: z.number(),
    receipt: z.strictObject({ code: text(60), promised: z.nullable(text(10)) }),
    home,
  }),
]);
export const journalSchema = z.array(journalOpSchema);
export type JournalOp = z.infer<typeof journalOpSchema>;
export type InputOp = Extract<JournalOp, { do: 'input' }>;

/** Only the keys given are changed. */
export type Marks = Partial<
  Pick<
    Draft,
    | 'procedure'
    | 'basis'
    | 'papers'
    | 'cases'
    | 'ignored'
    | 'note'
    | 'slips'
    | 'receipt'
    | 'assessed'
    | 'receivedOn'
    | 'receivedMinute'
  >
>;

export type Op =
  | JournalOp
  | { do: 'mark'; at: number; marks: Marks }
  /** The draft goes on at another page of its portal. */
  | { do: 'move'; path: string }
  | { do: 'delete'; at: number }
  /** Takes the deletion back; on a draft that waits for its date: keeps it. */
  | { do: 'undelete' }
  | { do: 'settle'; at: number; key: string; value: string }
  /** For the fingerprints of its fields in the register (`handing-in.ts`). */
  | { do: 'print-key'; key: string };

/** What the panel's marks make before a form was seen. */
export const NO_FORM = 'none';

export const isInput = (op: Op): op is InputOp => op.do === 'input';

/**
 * The state after it.
 *
 * @throws Refusal `too-large`, or `bad-message` for marks that no draft may hold; nothing has happened then.
 */
export function apply(kept: Kept, op: Op): Kept {
  const { draft } = kept;
  switch (op.do) {
    case 'input': {
      const { path = op.home?.path ?? draft.path, form = op.home?.form } = op;
      return {
        ...kept,
        draft: {
          ...withEntries(draft, op.entries, op.since, op.at),
          path,
          ...(draft.form.adapter === NO_FORM && form && { form }),
          // Work goes on after all: a submission that the portal turned down does not start the countdown.
          ...(isTouched(op.entries) && { submittedAt: null }),
        },
      };
    }
    case 'submitted':
      return { ...kept, held: false, draft: { ...draft, submittedAt: op.at } };
    case 'receipt':
      return handedIn(kept, op.at, { receipt: { ...op.receipt, at: op.at } });
    case 'mark': {
      const marked = op.marks.receipt === undefined ? { ...kept } : handedIn(kept, op.at, {});
      const next = draftSchema.safeParse({ ...marked.draft, ...op.marks, updatedAt: op.at });
      if (!next.success) throw new Refusal('bad-message');
      return { ...marked, draft: next.data };
    }
    case 'move':
      return { ...kept, draft: { ...draft, path: op.path } };
    case 'delete':
      return { ...kept, deletedAt: op.at };
    case 'undelete':
      return kept.deletedAt === null ? { ...kept, held: true } : { ...kept, deletedAt: null };
    case 'settle':
      return { ...kept, draft: withChoice(draft, op.key, op.value, op.at) };
    case 'print-key':
      return { ...kept, draft: { ...draft, printKey: draft.printKey ?? op.key } };
  }
}

/** A receipt proves the submission that nobody has seen. */
function handedIn(kept: Kept, at: number, more: Partial<Draft>): Kept {
  const { submittedAt } = kept.draft;
  const first = submittedAt === null;
  return {
    ...kept,
    held: first ? false : kept.held,
    draft: { ...kept.draft, ...more, submittedAt: submittedAt ?? at },
  };
}

/** A draft of a page, before anything was typed. */
export function begun(
  id: string,
  at: number,
  page: Pick<Home, 'origin' | 'path'>,
  form: Draft['form'],
): Kept {
  return {
    rev: 0,
    deletedAt: null,
    held: false,
    cameAt: null,
    draft: {
      v: 1,
      id,
      procedure: null,
      origin: page.origin,
      form,
      path: page.path,
      createdAt: at,
      receivedOn: isoDayAt(at),
      updatedAt: at,
      fields: [],
      papers: [],
      cases: [],
      ignored: [],
      note: '',
      submittedAt: null,
    },
  };
}

/** The same with fewer words: of what one page typed into one field, only the last value is left. */
export function combine(ops: readonly Op[]): Op[] {
  const combined: Op[] = [];
  for (const op of ops) {
    const last = combined.at(-1);
    if (last && isInput(last) && isInput(op) && isSameRoad(last, op))
      combined[combined.length - 1] = together(last, op);
    else combined.push(op);
  }
  return combined;
}

const isSameRoad = (a: InputOp, b: InputOp): boolean =>
  a.since === b.since &&
  a.home?.tabId === b.home?.tabId &&
  a.home?.origin === b.home?.origin &&
  a.home?.path === b.home?.path;

function together(a: InputOp, b: InputOp): InputOp {
  const entries = new Map<string, DraftField[]>();
  for (const entry of [...a.entries, ...b.entries]) {
    const earlier = entries.get(entry.key) ?? [];
    // Only what the same hand typed on the same page is replaced; what portals and fills do depends on what stood there.
    const covered =
      entry.by === 'user' && earlier.every(({ by, from }) => by === 'user' && from === entry.from);
    entries.set(entry.key, covered ? [entry] : [...earlier, entry]);
  }
  const path = b.path ?? a.path;
  const form = a.form ?? b.form;
  return {
    ...b,
    entries: [...entries.values()].flat(),
    ...(path !== undefined && { path }),
    ...(form && { form }),
  };
}

/** The marks of a message, without what only says whose they are. */
export function marksOf(request: Extract<Request, { type: 'draft.mark' }>): Marks {
  const { type: _type, tabId: _tabId, id: _id, ...given } = request;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Marks;
}

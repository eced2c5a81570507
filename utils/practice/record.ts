/**
 * What a clerk has practised: every item with its card, sums of all runs, the last runs of each procedure. Plain JSON that stays small
 * (≤ {@link LEARNING_BYTES}) after years; nothing in it is about a citizen. Who seals and keeps it: `record-client.ts`, `utils/store/learning.ts`.
 */
import * as z from 'zod/mini';
import { LEARNING_BYTES } from '../core/limits';
import { isoDayAt } from '../core/received';
import { added } from './progress';
import { isDue, isMissed, recallOf, reviewed, dueOf, type Card } from './schedule';
import { itemId, SKILLS, type Marked, type Skill } from './types';

export * from './progress';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

/** Runs of a procedure that are kept one by one; "the last runs" of `progressOf`. */
export const RECENT = 5;
/** Days with practice that are kept one by one; longer ago they are only counted. */
const MOST_DAYS = 400;
/** Items are short words; what is longer is nothing of ours and is not scheduled. */
const LONGEST_ITEM = 100;

const count = z.int().check(z.minimum(0));
const amount = z.number().check(z.minimum(0));
const tally = z.tuple([amount, amount]);
const tallies = z.partialRecord(z.enum(SKILLS), tally);
const cardSchema = z.tuple([
  z.int(),
  amount,
  amount,
  count,
  count,
  z.int().check(z.minimum(0), z.maximum(3)),
  z.int(),
]);
const runSchema = z.strictObject({
  at: z.number(),
  scenario: z.string().check(z.maxLength(80)),
  points: tallies,
});
const ownSchema = z.strictObject({
  runs: count,
  sums: tallies,
  /** Newest last. */
  recent: z.array(runSchema).check(z.maxLength(RECENT)),
  /** By `<skill> <what>`. */
  items: z.record(z.string().check(z.regex(/^[a-z]+ /), z.maxLength(LONGEST_ITEM)), cardSchema),
});
const recordSchema = z.strictObject({
  schema: z.literal(1),
  /** Decides between items that are equally due, and whatever else has to be drawn by lot. */
  seed: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Ms since 1970 of the first run; 0: there was none. */
  since: z.number(),
  runs: count,
  /** Days with practice, all that ever were. */
  practised: count,
  /** Runs by ISO day in Vietnam. */
  days: z.record(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), count),
  procedures: z.record(z.string().check(z.regex(/^\d[\w.-]{0,23}$/)), ownSchema),
});
export type LearningRecord = z.infer<typeof recordSchema>;
type Own = LearningRecord['procedures'][string];
type Tallies = Own['sums'];

const NOTHING: Own = { runs: 0, sums: {}, recent: [], items: {} };

/** @param seed anything random: two clerks shall not be asked the same things in the same order. */
export const emptyRecord = (seed: string): LearningRecord => ({
  schema: 1,
  seed,
  since: 0,
  runs: 0,
  practised: 0,
  days: {},
  procedures: {},
});

/** A record as text. `newer`: of a newer program; `damaged`: it is none. Neither may be overwritten. */
export function readRecord(text: string): LearningRecord | 'newer' | 'damaged' {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const parsed = recordSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const { schema } = (content ?? {}) as { schema?: unknown };
  return typeof schema === 'number' && schema > 1 ? 'newer' : 'damaged';
}

/**
 * The record with one more run. A run that is in it already (same scenario, same moment) changes nothing, so whoever does not know whether
 * it was kept may learn it again.
 *
 * @param at when the run ended, ms since 1970.
 */
export function learn(record: LearningRecord, marked: Marked, at: number): LearningRecord {
  const { procedure, scenario, points } = marked;
  const before = record.procedures[procedure] ?? NOTHING;
  if (before.recent.some((run) => run.at === at && run.scenario === scenario)) return record;
  const run = { at, scenario, points: talliesOf(points) };
  const day = isoDayAt(at);
  const procedures = { ...record.procedures };
  procedures[procedure] = {
    ...before,
    runs: before.runs + 1,
    sums: added([before.sums, run.points]),
    recent: [...before.recent, run].slice(-RECENT),
  };
  for (const [item, known] of answersOf(marked)) {
    const { procedure: of, rest } = partsOf(item) ?? {};
    if (of === undefined || rest === undefined) continue;
    const own = procedures[of] ?? NOTHING;
    procedures[of] = {
      ...own,
      items: { ...own.items, [rest]: reviewed(own.items[rest] ?? null, known, at) },
    };
  }
  return fitted({
    ...record,
    since: record.since === 0 ? at : Math.min(record.since, at),
    runs: record.runs + 1,
    practised: record.practised + (day in record.days ? 0 : 1),
    days: newestDays({ ...record.days, [day]: (record.days[day] ?? 0) + 1 }),
    procedures,
  });
}

/** Items that want to be asked now, at most so many: first what was missed last, then what is most likely forgotten; equals by the seed. */
export function dueItems(record: LearningRecord, at: number, most: number): string[] {
  return cardsOf(record)
    .filter(({ card }) => isDue(card, at))
    .map(({ item, card }) => ({
      item,
      order: isMissed(card) ? -1 : recallOf(card, at),
      lot: lotOf(record.seed, item),
    }))
    .sort((a, b) => a.order - b.order || a.lot - b.lot || (a.item < b.item ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);
}

/** When the next item is due, ms since 1970 (it may be past); null: nothing was asked yet. */
export function nextDue(record: LearningRecord): number | null {
  const all = cardsOf(record).map(({ card }) => dueOf(card));
  return all.length > 0 ? all.reduce((least, due) => Math.min(least, due)) : null;
}

/* ------------------------------------------------------------ items */

/** One answer an item: asked twice in a run, it is known only when it was known each time. */
function answersOf({ items }: Marked): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const { item, known } of items) answers.set(item, known && (answers.get(item) ?? true));
  return answers;
}

/** `1.001193 papers birth-notice` as it lies in the record; null: it is no item. */
function partsOf(item: string): { procedure: string; rest: string } | null {
  const [, procedure, rest, skill] = /^(\d[\w.-]{0,23}) ((\w+) .+)$/s.exec(item) ?? [];
  const isItem = procedure !== undefined && rest !== undefined && rest.length <= LONGEST_ITEM;
  return isItem && (SKILLS as readonly string[]).includes(skill!) ? { procedure, rest } : null;
}

const cardsOf = ({ procedures }: LearningRecord): { item: string; card: Card }[] =>
  Object.entries(procedures).flatMap(([procedure, { items }]) =>
    Object.entries(items).map(([rest, card]) => {
      const space = rest.indexOf(' ');
      return { item: itemId(procedure, rest.slice(0, space) as Skill, rest.slice(space + 1)), card };
    }),
  );

/** FNV-1a: a number that nobody can foresee from the name alone, and always the same for the same seed. */
function lotOf(seed: string, item: string): number {
  let lot = 0x811c9dc5;
  for (const char of `${seed} ${item}`) lot = Math.imul(lot ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return lot;
}

/* ------------------------------------------------------------ sums */

const talliesOf = (points: Marked['points']): Tallies =>
  Object.fromEntries(
    SKILLS.flatMap((skill) => (points[skill] ? [[skill, [points[skill].got, points[skill].of]]] : [])),
  );

/* ------------------------------------------------------------ size */

const newestDays = (days: LearningRecord['days']): LearningRecord['days'] =>
  Object.fromEntries(
    Object.entries(days)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-MOST_DAYS),
  );

const bytesOf = (record: LearningRecord): number => new TextEncoder().encode(JSON.stringify(record)).length;

/** The same within its size: what is known best is forgotten first, a tenth at a time. If it is asked again, it begins anew. */
function fitted(record: LearningRecord): LearningRecord {
  if (bytesOf(record) <= LEARNING_BYTES) return record;
  const best = cardsOf(record)
    .sort((a, b) => b.card[1] - a.card[1])
    .slice(0, Math.ceil(cardsOf(record).length / 10))
    .map(({ item }) => item);
  const gone = new Set(best);
  // nothing left to forget: a procedure of which only sums are left
  if (gone.size === 0) return withoutOldest(record);
  const procedures = Object.entries(record.procedures).map(([procedure, own]) => {
    const items = Object.entries(own.items).filter(([rest]) => !gone.has(`${procedure} ${rest}`));
    return [procedure, { ...own, items: Object.fromEntries(items) }] as const;
  });
  return fitted({ ...record, procedures: Object.fromEntries(procedures) });
}

function withoutOldest(record: LearningRecord): LearningRecord {
  const lastOf = ([, { recent }]: [string, Own]): number => recent.at(-1)?.at ?? 0;
  const [oldest, ...others] = Object.entries(record.procedures).sort((a, b) => lastOf(a) - lastOf(b));
  return oldest ? fitted({ ...record, procedures: Object.fromEntries(others) }) : record;
}

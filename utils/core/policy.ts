/**
 * What an office has decided about the severities of rules: kept in the settings, handed on to other PCs as a small file. The
 * engine (`findings.ts`) keeps every decision within what the source of the rule allows.
 */
import * as z from 'zod/mini';
import type { Policy } from './findings';
import { isRuleManaged, type Managed } from './managed';
import { RULE_KEY, WISHES, type BookRule, type Wish } from './rule-book';

// our pages forbid `new Function`; without this Zod tries it once and the browser reports a violation
z.config({ jitless: true });

const LIMITS = { decisions: 1_000, file: 200_000 } as const;

const decisionSchema = z.strictObject({
  to: z.enum(WISHES),
  /** ISO day on which it was decided. */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
/** By rule (`id`) or subtype (`id:subtype`). */
export const decisionsSchema = z
  .record(z.string().check(z.regex(RULE_KEY)), decisionSchema)
  .check(z.refine((all) => Object.keys(all).length <= LIMITS.decisions));
export type Decisions = Readonly<Record<string, z.infer<typeof decisionSchema>>>;

/** As the engine takes it. What is managed holds, and with a managed rule nothing that was decided here about its subtypes. */
export const policyOf = (decisions: Decisions, managed: Managed = {}): Policy =>
  new Map([
    ...Object.entries(decisions)
      .filter(([key]) => !isRuleManaged(managed, key))
      .map(([key, { to }]) => [key, to] as const),
    ...Object.entries(managed.ruleSeverities ?? {}),
  ]);

/** What an office may make of a whole rule: what each of its subtypes allows. */
export const choicesOf = ({ subtypes }: BookRule): Wish[] =>
  WISHES.filter((wish) => subtypes.length > 0 && subtypes.every(({ choices }) => choices.includes(wish)));

/** May this be decided about this rule or subtype? False as well for what the book does not know. */
export function isDecidable(rules: ReadonlyMap<string, BookRule>, key: string, to: Wish): boolean {
  const [id = '', subtype] = key.split(':');
  const rule = rules.get(id);
  if (!rule) return false;
  if (subtype === undefined) return choicesOf(rule).includes(to);
  return rule.subtypes.find((one) => one.id === subtype)?.choices.includes(to) ?? false;
}

/* ------------------------------------------------------------------ the file */

const FORMAT = 'so-tay-mot-cua/muc-quy-tac';
const VERSION = 1;

export function policyFile(decisions: Decisions): string {
  const sorted = Object.fromEntries(Object.entries(decisions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: FORMAT, v: VERSION, decisions: sorted }, null, 2)}\n`;
}

/** Why a file is not taken over; the sentence for each is in `texts.ruleBook.policy.bad`. */
export type PolicyFault = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'bad-decision';

/** Reads a file of decisions. `about` is the entry that does not fit, where it can be named. */
export function readPolicyFile(
  text: string,
): { ok: true; decisions: Decisions } | { ok: false; fault: PolicyFault; about: string } {
  const no = (fault: PolicyFault, about = '') => ({ ok: false as const, fault, about });
  if (text.length > LIMITS.file) return no('too-large');
  let data: unknown;
  try {
    // editors of Windows put a byte-order mark before it
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no('not-json');
  }
  const head = (data ?? {}) as { format?: unknown; v?: unknown; decisions?: unknown };
  if (head.format !== FORMAT) return no('not-ours');
  if (typeof head.v === 'number' && head.v > VERSION) return no('newer');
  const parsed = decisionsSchema.safeParse(head.decisions);
  if (head.v === VERSION && parsed.success) return { ok: true, decisions: parsed.data };
  const [first] = parsed.error?.issues[0]?.path ?? [];
  return no('bad-decision', typeof first === 'string' ? first.slice(0, 60) : '');
}

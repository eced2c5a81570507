/**
 * The rule book's data: what `scripts/make-rule-book.ts` writes into `public/reference/rule-book.json` from the rules and their
 * cases. No sentence is in it; those are put together from `texts.rules` and `texts.issues` where the book is shown.
 */
import type { Confidence, Severity } from './issue';
import type { Role } from './roles';
import type { Finding, Rule } from './rule';

export const RULE_BOOK_FILE = '/reference/rule-book.json';

/** What a rule says about an example; only what a sentence and a severity need. */
export type Said = Pick<Finding, 'subtype' | 'severity' | 'role'> &
  Partial<Pick<Finding, 'others' | 'params'>>;

export interface BookExample {
  /** Roles and what stands in them, as a clerk would type it; long values are cut. */
  values: Partial<Record<Role, string>>;
  /** What the portal had filled in before, where the rule looks at it. */
  initial?: Partial<Record<Role, string>>;
  /** Day of receipt, ISO, where it is not the book's. */
  day?: string;
  /** [] in a good example. */
  says: Said[];
}

export interface BookSubtype {
  id: string;
  /** Gravest first; one rule may speak more or less gravely of the same thing. */
  severities: Severity[];
  /** What an office may make of it; the engine honours exactly these. */
  choices: Wish[];
}

/** Where the settings keep an office's decisions: who applies them listens for it. */
export const POLICY_KEY = 'rulePolicy';
/** A rule (`id`) or one of its subtypes (`id:subtype`). */
export const RULE_KEY = /^[a-z0-9-]{1,60}(?::[a-z0-9-]{1,60})?$/;

/** An office's decision about a severity. */
export type Wish = Severity | 'off';
export const WISHES: readonly Wish[] = ['error', 'warn', 'info', 'off'];

export interface BookRule extends Pick<Rule, 'id' | 'version' | 'confidence' | 'source' | 'reads'> {
  family: string;
  confidence: Confidence;
  from?: string;
  until?: string;
  changes?: readonly string[];
  subtypes: BookSubtype[];
  good: BookExample[];
  /** Every subtype is in one of them. */
  bad: BookExample[];
}

export interface RuleBook {
  schema: 1;
  /** Day of receipt of the examples that name none, ISO. */
  day: string;
  /** By family, in the order of `FAMILIES`. */
  rules: BookRule[];
}

/** The book from its parsed file; null when it is not one. The file is the extension's own: its shape is not read twice. */
export function ruleBookOf(data: unknown): RuleBook | null {
  const book = data as Partial<RuleBook> | null;
  return typeof book === 'object' && book?.schema === 1 && Array.isArray(book.rules)
    ? (book as RuleBook)
    : null;
}

/**
 * Practice: a citizen at the counter with a folder of papers, what is right, what a trainee answered, what was lost. Plain data, no clock,
 * no DOM. Codes are text, days ISO `yyyy-mm-dd` in UTC+7, moments `HH:mm`. What papers say is written as on paper: `dd/mm/yyyy`.
 */
import type { Channel } from '../core/channel';
import type { PackPaper } from '../core/pack';
import type { Role } from '../core/roles';

/** What a trainee can be good at; each is scored by itself. */
export const SKILLS = ['procedure', 'papers', 'fields', 'contradictions', 'decision', 'date'] as const;
export type Skill = (typeof SKILLS)[number];

/** How a paper is drawn. What each kind says, and for which roles, stands in `paper-kinds.ts`. */
export const PAPER_KINDS = [
  'declaration',
  'birth-notice',
  'death-notice',
  'citizen-card',
  'passport',
  'marriage-certificate',
  'marital-certificate',
  'divorce-judgment',
  'birth-certificate',
  'authorisation',
  'residence-notice',
  'housing-paper',
  'land-certificate',
  'disability-certificate',
  'business-lease',
  'witness-statement',
  'pledge',
  'minutes',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** One thing that a paper says. */
export interface Fact {
  /** Unique within its paper. */
  id: string;
  /** As printed before the value. */
  label: string;
  value: string;
  /** The field it belongs into; null: none. */
  role: Role | null;
}

/** Why a paper that is there cannot be taken. */
export const FLAWS = [
  'expired',
  'copy-only',
  'not-certified',
  'unsigned',
  'unreadable',
  'wrong-person',
] as const;
export type Flaw = (typeof FLAWS)[number];

export interface FolderPaper {
  /** Unique within the folder: `p1`. */
  id: string;
  kind: PaperKind;
  /** As printed at its head. */
  title: string;
  /** Whose it is, as a clerk would say: "của mẹ"; '' when it needs no word. */
  whose: string;
  /** Id of the pack's paper that it is; null: the citizen brought it, and nobody needs it. */
  counts: string | null;
  copy: 'original' | 'certified-copy' | 'photocopy';
  flaw: Flaw | null;
  facts: readonly Fact[];
}

/** What has been made difficult, for the choice of scenarios and for the explanation afterwards. */
export const TRAPS = [
  'missing-paper',
  'wrong-year',
  'wrong-name',
  'wrong-number',
  'old-ward',
  'late-registration',
  'authorised',
  'expired-card',
  'copy-only',
  'useless-paper',
  'other-procedure',
  'not-allowed',
] as const;
export type TrapKind = (typeof TRAPS)[number];
export interface Trap {
  kind: TrapKind;
  /** Id of the pack's paper or of the folder's paper, or the role concerned; '' when it is about the whole. */
  about: string;
}

export interface Scenario {
  schema: 1;
  /** `hand-…` by hand, `made-<seed>-<n>` generated, `office-…` written by an office. */
  id: string;
  title: string;
  /** Code of the right procedure. */
  procedure: string;
  /** Codes to choose from, the right one among them, in the order shown. */
  offered: readonly string[];
  /** Case switches that are on, the way of filing among them. */
  cases: readonly string[];
  channel: Channel;
  /** When the citizen comes. */
  day: string;
  time: string;
  /** 1 (nothing hidden) … 5. */
  level: number;
  /** What the citizen says at the counter. */
  says: string;
  folder: readonly FolderPaper[];
  /** Fields of the practice form, in its order. */
  fields: readonly Role[];
  traps: readonly Trap[];
}

export const DECISIONS = ['accept', 'supplement', 'refuse'] as const;
/** Tiếp nhận · yêu cầu bổ sung · từ chối. */
export type Decision = (typeof DECISIONS)[number];

/** What a trainee can say of one paper of the checklist. */
export type PaperAnswer = 'received' | 'missing' | 'rejected' | 'not-applicable';

/** A fact of a paper of the folder. */
export interface FactRef {
  paper: string;
  fact: string;
}

/** Papers that do not agree, or a paper that cannot be right. */
export interface Contradiction {
  /** Stable: role and rule. */
  id: string;
  role: Role;
  /** Each of them shows it; marking one is finding it. */
  facts: readonly FactRef[];
  /** The rule that says so, with its subtype; null: two papers say different things of one field. */
  rule: { id: string; subtype: string } | null;
  /** For the sentence of the rule. */
  params: Readonly<Record<string, string | number>>;
}

/** What is right, worked out by the same engine that judges real dossiers; never stored. */
export interface Key {
  procedure: string;
  cases: readonly string[];
  papers: readonly {
    paper: PackPaper;
    /** Any of these is right. The first is the one to show. */
    right: readonly PaperAnswer[];
    /** Papers of the folder it was judged by. */
    holds: readonly string[];
  }[];
  /** Accepted texts of each field, the first to show; [] = it must stay empty. */
  values: ReadonlyMap<Role, readonly string[]>;
  contradictions: readonly Contradiction[];
  decision: Decision;
  /** Why it is not accepted: ids of papers and contradictions. */
  because: readonly string[];
  /** ISO day promised; null: none is promised (not accepted, or no firm date can be given). */
  due: string | null;
}

export interface Answers {
  procedure: string | null;
  cases: readonly string[];
  /** By id of the pack's paper. */
  papers: Readonly<Record<string, PaperAnswer>>;
  values: Readonly<Partial<Record<Role, string>>>;
  /** Facts marked as "không khớp". */
  marked: readonly FactRef[];
  decision: Decision | null;
  due: string | null;
}

/** One lost point: what it was about, where the reason stands. Sentences are made of it by `components/practice`. */
export interface Lost {
  skill: Skill;
  /** What is practised again: see {@link itemId}. */
  item: string;
  /** Id of the pack's paper, role, rule id or '': by `skill`. */
  about: string;
  said: string;
  right: string;
  /** Papers of the folder to look at again. */
  papers: readonly string[];
  /** From the pack or the rule; '' where there is none. */
  why: string;
  law: string;
}

export interface Marked {
  scenario: string;
  procedure: string;
  /** Points reached and possible, by skill; a skill that was not asked has none. */
  points: Readonly<Partial<Record<Skill, { got: number; of: number }>>>;
  lost: readonly Lost[];
  /** Everything that was asked, for the schedule: known or not. */
  items: readonly { item: string; known: boolean }[];
}

/** What can be known or not, across scenarios: `1.001193 papers birth-notice`, `1.001193 contradictions personal-id-cross`. */
export const itemId = (procedure: string, skill: Skill, what: string): string =>
  `${procedure} ${skill} ${what}`;

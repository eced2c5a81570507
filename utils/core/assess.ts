/** From what is on the page to what the clerk is told. Pure: the same input gives the same ids in the same order. */
import type { ChecklistRow, PaperMark } from './checklist';
import { completenessOf, type Completeness } from './completeness';
import { papersOf, requiredOf } from './condition';
import type { Draft } from './draft';
import { factsOf } from './facts';
import { findingsOf, type Policy } from './findings';
import { waitingIn } from './waiting';
import type { Issue, Severity } from './issue';
import type { Pack, PackPaper } from './pack';
import { papersOfRows } from './paper-rows';
import { remembering } from './recall';
import type { Role } from './roles';
import type { Facts, Finding, Rule } from './rule';
import type { PageSnapshot, PortalPaper } from './snapshot';
import type { Units } from './units-file';
import { RULES } from '../rules';

/** An issue with what the clerk has said about it. */
export interface AssessedIssue extends Issue {
  /** What stands in the fields concerned. A remembered "đã đối chiếu" counts only while this text is the same. */
  value: string;
  /** The clerk's reason, or null while it is open. */
  ignored: string | null;
  /** May it be passed with a reason? Warnings and hints always, errors only where papers may really show such a value. */
  overridable: boolean;
}

export interface Assessment {
  /** Errors, warnings, hints; within each in page order. */
  issues: AssessedIssue[];
  /** Papers of this case, in the pack's order. */
  checklist: ChecklistRow[];
  completeness: Completeness;
  /** Something could be said about a list that the portal is still filling: it is not, and nothing is called complete. */
  provisional: boolean;
}

export interface AssessInput {
  page: PageSnapshot;
  /** Null while no procedure is recognised or picked: fields are still checked. */
  pack: Pack | null;
  /** Case switches that are on. */
  cases: readonly string[];
  /** What the clerk said about each paper, by paper id. */
  marks: ReadonlyMap<string, PaperMark>;
  /** "Đã đối chiếu": issues passed with a reason, as the draft keeps them. */
  ignored: Draft['ignored'];
  /** The day of receipt, ISO `yyyy-mm-dd`, Vietnam time. */
  today: string;
  /** The present day, ISO; absent: the day of receipt. */
  now?: string;
  /** The first reading of this page, where it is known: it shows what the portal had filled in. */
  initial?: PageSnapshot | null;
  /** Communes and provinces; absent while they are being read. */
  units?: Units | null;
  /** What this office has decided about severities. */
  policy?: Policy;
}

const ORDER: Record<Severity, number> = { error: 0, warn: 1, info: 2 };
const UNSEEN: PaperMark = { state: 'unseen', note: '' };
/** Longest text kept with an ignored issue (`draftSchema.ignored`). */
const VALUE_CAP = 200;

export const issueId = (rule: string, subtype: string, role: Role): string => `${rule}:${subtype}:${role}`;

function toIssue(
  rule: Rule,
  finding: Finding,
  facts: Facts,
  passed: ReadonlyMap<string, Draft['ignored'][number]>,
): AssessedIssue {
  const { subtype, severity, role } = finding;
  const id = issueId(rule.id, subtype, role);
  const others = finding.others ?? [];
  const value = [role, ...others].map(facts.get).join(' | ').slice(0, VALUE_CAP);
  const overridable = severity !== 'error' || finding.overridable === true;
  const kept = overridable ? passed.get(id) : undefined;
  return {
    id,
    rule: rule.id,
    subtype,
    severity,
    role,
    others,
    params: finding.params ?? {},
    fixes: (finding.fixes ?? []).filter((fix) => !facts.readonly(fix.role)),
    value,
    ignored: kept && kept.value === value ? kept.reason : null,
    overridable,
  };
}

function issuesOf(
  rules: readonly Rule[],
  facts: Facts,
  { ignored, policy }: Pick<AssessInput, 'ignored' | 'policy'>,
): AssessedIssue[] {
  const passed = new Map(ignored.map((entry) => [entry.issue, entry]));
  const found = new Map<string, AssessedIssue>();
  for (const { rule, finding } of findingsOf(rules, facts, policy)) {
    const issue = toIssue(rule, finding, facts, passed);
    if (!found.has(issue.id)) found.set(issue.id, issue);
  }
  const place = new Map(facts.roles.map((role, index) => [role, index]));
  const at = (issue: Issue) => place.get(issue.role) ?? facts.roles.length;
  return [...found.values()].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || at(a) - at(b) || (a.id < b.id ? -1 : 1),
  );
}

/** Whether the portal already shows a file for each paper; papers that no row of its table is for are not in it. */
function attachedOnPortal(papers: readonly PackPaper[], rows: readonly PortalPaper[]): Map<string, boolean> {
  const attached = new Map<string, boolean>();
  for (const [at, found] of papersOfRows(rows, papers).entries()) {
    const row = rows[at];
    const here = row?.state === 'attached' || (row?.attached.length ?? 0) > 0;
    for (const { id } of found) attached.set(id, (attached.get(id) ?? false) || here);
  }
  return attached;
}

/**
 * Everything the panel shows, in one pass: issues of the fields, the checklist of this case, and the verdict.
 * Cheap enough to be done again after every change (300 fields in about a millisecond), so nothing is kept between calls.
 */
export const assess = (input: AssessInput, rules: readonly Rule[] = RULES): Assessment =>
  remembering(() => assessNow(input, rules));

function assessNow(input: AssessInput, rules: readonly Rule[]): Assessment {
  const { page, pack } = input;
  const seen = factsOf(page, {
    procedure: pack?.code ?? null,
    cases: input.cases,
    today: input.today,
    now: input.now ?? input.today,
    initial: input.initial ?? null,
    units: input.units ?? null,
  });
  const facts: Facts = pack ? { ...seen, required: requiredOf(pack, seen) } : seen;
  const told = issuesOf(rules, facts, input);
  const waiting = waitingIn(facts);
  const issues = told.filter((issue) => !waiting.has(issue.role));
  const provisional = issues.length < told.length;

  const papers = pack ? papersOf(pack, facts) : [];
  const attached = attachedOnPortal(
    papers,
    page.frames.flatMap((frame) => frame.snapshot.papers),
  );
  const checklist = papers.map((paper): ChecklistRow => ({
    paper,
    mark: input.marks.get(paper.id) ?? UNSEEN,
    attachedOnPortal: attached.get(paper.id) ?? null,
  }));
  const judged = pack !== null && facts.roles.length > 0 && !provisional;
  return {
    issues,
    checklist,
    completeness: completenessOf(issues, checklist, judged),
    provisional,
  };
}

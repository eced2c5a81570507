/**
 * What is right about a scenario. Nothing of it is stored: papers, findings and the day come from the product's own pack conditions,
 * rules and calendar, so that practice teaches exactly what the panel says at work.
 */
import { momentOf, dayNo } from '../calendar/days';
import { dueDate } from '../calendar/due-date';
import { DEFAULT_OFFICE } from '../calendar/office';
import { distinct } from '../calendar/terms';
import { minutesOf } from '../calendar/written';
import { assess, type AssessedIssue } from '../core/assess';
import { papersOf, termsOf } from '../core/condition';
import { factsOf, snapshotOfValues } from '../core/facts';
import type { Pack, PackPaper } from '../core/pack';
import type { Role } from '../core/roles';
import type { Facts } from '../core/rule';
import { RULES } from '../rules';
import { PAPERS } from './paper-kinds';
import { isRefusal } from './refusal';
import { mayBothBe, statedIn, textsOf, type Statement } from './statements';
import type { Contradiction, Decision, FolderPaper, Key, PaperAnswer, Scenario } from './types';
import type { KeyWorld } from './world';

type Stated = ReadonlyMap<Role, readonly Statement[]>;
type Values = Readonly<Partial<Record<Role, string>>>;

/** Findings of these rules say that a paper is not in force: the paper cannot be taken as it is. */
const OUT_OF_FORCE: ReadonlySet<string> = new Set([
  'paper-expired:expired',
  'card-validity:renewal',
  'old-card:ended',
]);

/** Choices of the form that no paper prints: the one under which the engine has nothing to say is right. */
const CHOICES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'dossier.registrationType': ['Đăng ký đúng hạn', 'Đăng ký quá hạn'],
};

/**
 * The right answers.
 *
 * @throws Error when the world has no pack of the scenario's procedure: `checkScenario` says so before.
 */
export function keyOf(scenario: Scenario, world: KeyWorld): Key {
  const pack = world.packs.get(scenario.procedure);
  if (!pack) throw new Error(`no pack ${scenario.procedure}`);
  const stated = statedIn(scenario, world.units);
  const judge = judgeOf(scenario, pack, world);
  const values = valuesOf(scenario, stated, judge);
  const page = pageOf(values, stated);
  const contradictions = [...disagreements(stated), ...issuesIn(stated, judge(page))];
  const facts = factsOf(snapshotOfValues(page), {
    procedure: pack.code,
    cases: scenario.cases,
    today: scenario.day,
  });
  const papers = papersOf(pack, facts).map((paper) => paperKey(paper, scenario.folder, contradictions));
  const decision = decisionOf(papers, contradictions);
  return {
    procedure: scenario.procedure,
    cases: scenario.cases,
    papers,
    values,
    contradictions,
    decision,
    because: reasons(papers, contradictions),
    due: decision === 'accept' ? dueOf(scenario, pack, facts, world) : null,
  };
}

/** What the engine says of values, as the panel would on the day of the scenario. Hints are no mistakes. */
export const judgeOf =
  ({ day, cases }: Scenario, pack: Pack, { units, rules = RULES }: KeyWorld) =>
  (values: Values): AssessedIssue[] =>
    assess(
      {
        page: snapshotOfValues(values),
        pack,
        cases,
        marks: new Map(),
        ignored: [],
        today: day,
        units,
      },
      rules,
    ).issues;

/** Accepted texts of each field of the form. */
function valuesOf(
  { fields }: Scenario,
  stated: Stated,
  judge: (values: Values) => AssessedIssue[],
): Map<Role, readonly string[]> {
  const values = new Map(fields.map((role) => [role, textsOf(role, stated.get(role) ?? [])]));
  for (const role of fields) {
    const choices = CHOICES[role];
    if (!choices || (values.get(role) ?? []).length > 0) continue;
    const page = pageOf(values, stated);
    values.set(
      role,
      choices.filter((choice) =>
        judge({ ...page, [role]: choice }).every(
          (issue) => issue.role !== role && !issue.others.includes(role),
        ),
      ),
    );
  }
  return values;
}

/** Everything that is known, as one form would hold it: the fields first, in their order, then what only papers say. */
function pageOf(values: ReadonlyMap<Role, readonly string[]>, stated: Stated): Values {
  const page: Partial<Record<Role, string>> = {};
  for (const [role, [first]] of values) if (first !== undefined) page[role] = first;
  for (const [role, statements] of stated) page[role] ??= textsOf(role, statements)[0] ?? '';
  return page;
}

/** Papers that say different things of one field. */
function disagreements(stated: Stated): Contradiction[] {
  return [...stated].flatMap(([role, statements]) => {
    const against = statements.filter((one) => statements.some((other) => !mayBothBe(role, one, other)));
    if (against.length === 0) return [];
    return [
      {
        id: `papers-differ:${role}`,
        role,
        facts: against.map(({ paper, fact }) => ({ paper, fact })),
        rule: null,
        params: {},
      },
    ];
  });
}

/** What rules say about the facts of the folder. An empty box is no contradiction: nothing on a paper shows it. */
function issuesIn(stated: Stated, issues: readonly AssessedIssue[]): Contradiction[] {
  return issues
    .filter(({ severity, rule }) => severity !== 'info' && rule !== 'required')
    .flatMap(({ id, rule, subtype, role, others, params }): Contradiction[] => {
      const facts = [role, ...others].flatMap((one) => stated.get(one) ?? []);
      if (facts.length === 0) return [];
      return [
        {
          id,
          role,
          facts: facts.map(({ paper, fact }) => ({ paper, fact })),
          rule: { id: rule, subtype },
          params,
        },
      ];
    });
}

/** Does this paper of the folder have the form that the checklist asks for? */
function isForm({ form }: PackPaper, { copy }: FolderPaper): boolean {
  if (form === 'original') return copy === 'original';
  if (form === 'certified-copy') return copy !== 'photocopy';
  return true;
}

const isOutOfForce = ({ id, kind }: FolderPaper, contradictions: readonly Contradiction[]): boolean =>
  PAPERS[kind].trust === 'identity' &&
  contradictions.some(
    ({ rule, facts }) =>
      rule !== null &&
      OUT_OF_FORCE.has(`${rule.id}:${rule.subtype}`) &&
      facts.some(({ paper }) => paper === id),
  );

function paperKey(
  paper: PackPaper,
  folder: readonly FolderPaper[],
  contradictions: readonly Contradiction[],
): Key['papers'][number] {
  const held = folder.filter(({ counts }) => counts === paper.id);
  const holds = held.map(({ id }) => id);
  const right = (...answers: PaperAnswer[]): Key['papers'][number] => ({ paper, right: answers, holds });
  // the clerk alone can say whether its condition is met; a citizen who brings none says that it is not
  if (held.length === 0) return paper.onlyIf === undefined ? right('missing') : right('not-applicable');
  const good = held.some(
    (one) => one.flaw === null && isForm(paper, one) && !isOutOfForce(one, contradictions),
  );
  if (good) return right('received');
  // somebody else's paper: looked at and not good, or the right one is missing; both are said at counters
  return held.every(({ flaw }) => flaw === 'wrong-person') ? right('rejected', 'missing') : right('rejected');
}

const isMet = ({ right }: Key['papers'][number]): boolean =>
  right[0] === 'received' || right[0] === 'not-applicable';

function reasons(papers: Key['papers'], contradictions: readonly Contradiction[]): string[] {
  return [
    ...papers.filter((one) => !isMet(one)).map(({ paper }) => paper.id),
    ...contradictions.map(({ id }) => id),
  ];
}

/** A condition of the law counts only where the papers agree about the fact: otherwise that is cleared up first. */
function decisionOf(papers: Key['papers'], contradictions: readonly Contradiction[]): Decision {
  const doubted = new Set(contradictions.flatMap(({ rule, role }) => (rule === null ? [role] : [])));
  const refused = contradictions.some(
    ({ rule, role }) => rule !== null && isRefusal(rule) && !doubted.has(role),
  );
  if (refused) return 'refuse';
  return papers.every(isMet) && contradictions.length === 0 ? 'accept' : 'supplement';
}

/** The promised day; null where the pack gives no single limit for this case or the calendar gives no firm day. */
function dueOf(scenario: Scenario, pack: Pack, facts: Facts, world: KeyWorld): string | null {
  const [term, other] = distinct(termsOf(pack, facts));
  const minute = minutesOf(scenario.time);
  if (!term || other || minute === null) return null;
  const answer = dueDate(
    momentOf(dayNo(scenario.day), minute),
    term,
    world.office ?? DEFAULT_OFFICE,
    world.calendar,
  );
  return answer.ok ? answer.day : null;
}

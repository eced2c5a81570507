/** What goes wrong most: papers that were missing, rules that spoke, warnings that were passed and why. Of dossiers received in the period. */
import { percent } from './formulas';
import type { RegisterRow } from './types';

export interface MissingPaper {
  procedure: string;
  paper: string;
  /** Dossiers handed in with it missing or rejected, and those of this procedure it applied to. */
  missing: number;
  of: number;
  share: number | null;
}

export interface RuleCount {
  rule: string;
  /** Dossiers in which it was left open or passed. */
  dossiers: number;
  openErrors: number;
  openWarnings: number;
  ignored: number;
  /** Passed warnings of all warnings of the rule. */
  ignoredShare: number | null;
}

export class Tops {
  readonly #papers = new Map<string, { procedure: string; paper: string; missing: number; of: number }>();
  readonly #rules = new Map<string, Omit<RuleCount, 'rule' | 'ignoredShare'>>();
  readonly #reasons = new Map<string, number>();

  add(row: RegisterRow): void {
    for (const { id, state } of row.papers) {
      if (state === 'not-applicable') continue;
      // '\n' stands in no code
      const key = `${row.procedure}\n${id}`;
      let paper = this.#papers.get(key);
      if (!paper) this.#papers.set(key, (paper = { procedure: row.procedure, paper: id, missing: 0, of: 0 }));
      paper.of++;
      if (state === 'missing' || state === 'rejected') paper.missing++;
    }
    if (row.open.length + row.ignored.length === 0) return;
    for (const { rule, severity, count } of row.open) {
      if (severity === 'error') this.#rule(rule).openErrors += count;
      if (severity === 'warn') this.#rule(rule).openWarnings += count;
    }
    for (const { rule, reason } of row.ignored) {
      this.#rule(rule).ignored++;
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    }
    const spoke = row.open.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    for (const rule of new Set([...spoke, ...row.ignored.map(({ rule }) => rule)]))
      this.#rule(rule).dossiers++;
  }

  #rule(rule: string): Omit<RuleCount, 'rule' | 'ignoredShare'> {
    let counts = this.#rules.get(rule);
    if (!counts)
      this.#rules.set(rule, (counts = { dossiers: 0, openErrors: 0, openWarnings: 0, ignored: 0 }));
    return counts;
  }

  /** Papers by the number of dossiers that lacked them. */
  missing(most: number): MissingPaper[] {
    return [...this.#papers.values()]
      .filter(({ missing }) => missing > 0)
      .map((paper) => ({ ...paper, share: percent(paper.missing, paper.of) }))
      .sort((a, b) => b.missing - a.missing || byText(a.procedure, b.procedure) || byText(a.paper, b.paper))
      .slice(0, most);
  }

  rules(most: number): RuleCount[] {
    return [...this.#rules]
      .map(([rule, counts]) => ({
        rule,
        ...counts,
        ignoredShare: percent(counts.ignored, counts.ignored + counts.openWarnings),
      }))
      .sort((a, b) => b.dossiers - a.dossiers || byText(a.rule, b.rule))
      .slice(0, most);
  }

  /** Reasons for which warnings were passed. */
  reasons(): { reason: string; count: number }[] {
    return [...this.#reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || byText(a.reason, b.reason));
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

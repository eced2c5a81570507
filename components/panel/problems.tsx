import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Announced } from '../../utils/core/announce';
import type { Policy } from '../../utils/core/findings';
import type { Severity } from '../../utils/core/issue';
import type { Problem } from '../../utils/session/panel/judge';
import { texts } from '../../utils/i18n';
import { Icon } from '../ui/icon';
import { lazily } from './lazily';
import { ProblemRow } from './problem-row';
import { moveAmongRows } from './roving';
import './problems.css';

const t = texts.parts.problems;
/** Seldom anything to tell: the names of all rules come only then. */
const Coming = lazily(async () => (await import('./coming')).Coming);
const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];

export interface ProblemsProps {
  problems: readonly Problem[];
  /** The problem the clerk is at (keys "next", "previous"). */
  cursor: string | null;
  checked: boolean;
  /** Visible fields whose role is not known. */
  unknown: number;
  verdict: string;
  /** The clerk has asked for the summary: the focus goes there, once. */
  called: boolean;
  onCalled(): void;
  busy: boolean;
  onGo(problem: Problem): void;
  onFix(problem: Problem, index: number): void;
  onIgnore(problem: Problem, reason: string | null): void;
  /** The rule book, at a rule. */
  onRule(id: string): void;
  policy: Policy;
  /** What changes soon in the rules that look at this form. */
  coming: readonly Announced[];
  /** ISO day of receipt, where it is past: the rules of that day hold. */
  receivedOn: string | null;
  onReceivedToday(): void;
}

const isDecided = ({ issue: { rule, subtype } }: Problem, policy: Policy): boolean =>
  policy.has(rule) || policy.has(`${rule}:${subtype}`);

export function Problems(props: ProblemsProps) {
  const { problems, cursor, checked, unknown, verdict, called } = props;
  const [at, setAt] = useState<string | null>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!called) return;
    summary.current?.focus();
    props.onCalled();
  }, [called]);
  useEffect(() => setAt(cursor), [cursor]);

  const open = problems.filter(({ issue }) => issue.ignored === null);
  const compared = problems.filter(({ issue }) => issue.ignored !== null);
  const current = open.some(({ issue }) => issue.id === at) ? at : open[0]?.issue.id;
  const row = (problem: Problem) => (
    <ProblemRow
      key={problem.issue.id}
      problem={problem}
      tabStop={problem.issue.id === current || problem.issue.ignored !== null}
      here={problem.issue.id === cursor}
      busy={props.busy}
      onFocus={() => setAt(problem.issue.id)}
      onGo={() => props.onGo(problem)}
      onFix={(index) => props.onFix(problem, index)}
      onIgnore={(reason) => props.onIgnore(problem, reason)}
      onRule={() => props.onRule(problem.issue.rule)}
      decided={isDecided(problem, props.policy)}
    />
  );
  return (
    <div onKeyDown={moveAmongRows}>
      <h2 ref={summary} tabIndex={-1} class="summary">
        {checked ? `${t.summary}: ${verdict}` : texts.panel.tabs.problems}
      </h2>
      {props.receivedOn !== null && (
        <p class="soft">
          {t.receivedOn(props.receivedOn.split('-').reverse().join('/'))}{' '}
          <button type="button" class="link" onClick={props.onReceivedToday}>
            {t.receivedToday}
          </button>
        </p>
      )}
      {open.length === 0 && <p class="empty">{checked ? t.none : t.noneYet}</p>}
      {SEVERITIES.map((severity) => {
        const group = open.filter(({ issue }) => issue.severity === severity);
        return (
          group.length > 0 && (
            <section key={severity} class={`group ${severity}`}>
              <h3>
                <Icon name={severity} /> {texts.common.severity[severity]} ({group.length})
              </h3>
              <ul>{group.map(row)}</ul>
            </section>
          )
        );
      })}
      {compared.length > 0 && (
        <details class="group compared">
          <summary>{t.comparedList(compared.length)}</summary>
          <ul>{compared.map(row)}</ul>
        </details>
      )}
      {props.coming.length > 0 && <Coming coming={props.coming} onRule={props.onRule} />}
      {unknown > 0 && <p class="soft">{texts.portal.unknown(unknown)}</p>}
    </div>
  );
}

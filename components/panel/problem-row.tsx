import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/session/panel/judge';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { byHand } from './hand';
import { sentencesOf } from './sentences';
import { shown, Value } from './show';

const t = texts.parts.problems;
/** A fix is a button: longer values are cut there, the field shows the whole. */
const FIX_CAP = 60;

export interface ProblemRowProps {
  problem: Problem;
  tabStop: boolean;
  here: boolean;
  busy: boolean;
  onFocus(): void;
  onGo(): void;
  onFix(index: number): void;
  onIgnore(reason: string | null): void;
  /** The rule book, at the rule of this issue. */
  onRule(): void;
  /** The office has decided about its severity. */
  decided: boolean;
}

export function ProblemRow({
  problem,
  tabStop,
  here,
  busy,
  onFocus,
  onGo,
  onFix,
  onIgnore,
  onRule,
  decided,
}: ProblemRowProps) {
  const { issue, at } = problem;
  const [why, setWhy] = useState(false);
  const [asking, setAsking] = useState(false);
  const say = sentencesOf(issue);
  const field = at[0]?.field;
  const stop = tabStop ? 0 : -1;
  const name = texts.common.role(issue.role);
  // Of many empty fields the name is what differs.
  const empty = issue.rule === 'required';

  return (
    <li
      class={`problem ${issue.severity} ${here ? 'here' : ''}`}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !(asking || why)) return;
        setAsking(false);
        setWhy(false);
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="jump"
        data-row
        tabIndex={stop}
        aria-disabled={!field}
        title={field ? t.jump : t.notOnPage}
        onClick={() => field && onGo()}
      >
        <Icon name={issue.severity} />
        <span class="jump-text">
          <span class="visually-hidden">{texts.common.severity[issue.severity]}: </span>
          <strong>{empty ? name : say.title}</strong>
          <span class="where">
            {empty ? say.title : name}
            {!field && ` · ${t.unplaced}`}
            {field && field.value !== '' && (
              <>
                {': '}
                <Value text={field.value} cap={80} />
              </>
            )}
          </span>
        </span>
      </button>
      {issue.ignored === null ? (
        <div class="problem-tools">
          {issue.fixes.map((fix, index) => (
            <Button key={index} small tabIndex={stop} disabled={busy} onClick={byHand(() => onFix(index))}>
              {fixText(issue.role, fix)}
            </Button>
          ))}
          {issue.overridable && (
            <button
              type="button"
              class="link"
              tabIndex={stop}
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {t.compared}
            </button>
          )}
          <button type="button" class="link" tabIndex={stop} aria-expanded={why} onClick={() => setWhy(!why)}>
            {t.why}
          </button>
        </div>
      ) : (
        <div class="problem-tools">
          <span class="soft">{shown(issue.ignored)}</span>
          <button type="button" class="link" onClick={() => onIgnore(null)}>
            {t.takeBack}
          </button>
        </div>
      )}
      {asking && (
        <div class="reasons" role="group" aria-label={t.comparedAsk}>
          <p>{t.comparedAsk}</p>
          {t.reasons.map((reason) => (
            <Button key={reason} small onClick={() => onIgnore(reason)}>
              {reason}
            </Button>
          ))}
        </div>
      )}
      {why && (
        <div class="why">
          <p>{say.why}</p>
          <p>{say.todo}</p>
          {decided && <p>{t.byOffice}</p>}
          <button type="button" class="link" onClick={onRule}>
            {t.book}
          </button>
        </div>
      )}
    </li>
  );
}

function fixText(role: string, fix: Problem['issue']['fixes'][number]): string {
  const value = shown(fix.value, FIX_CAP);
  const label = texts.common.role(fix.role);
  if (fix.role === role) return value === '' ? t.clear : t.fix(value);
  return value === '' ? t.clearOther(label) : t.fixOther(label, value);
}

import { isRole } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import type { Contradiction, Key } from '../../../utils/practice/types';
import { sentencesOf } from '../../panel/sentences';
import { dayOf } from '../../panel/show';
import { Badge } from '../../ui/badge';
import type { AuthoringModel, Draft } from './model';

const say = texts.practiceAuthor.key;
const { choice } = texts.practice.decide;
const roleName = (role: string): string => texts.common.role(role);
const TONES = { accept: 'ok', supplement: 'warn', refuse: 'error' } as const;
const STATES = { received: 'ok', missing: 'error', rejected: 'warn', 'not-applicable': 'neutral' } as const;

/** What the engine works out, live. Nothing of it is stored or can be changed by hand. */
export function KeyView({ model }: { model: AuthoringModel; draft: Draft }) {
  const { value: key } = model.key;
  return (
    <aside class="block authoring-key" aria-label={say.title} tabIndex={0}>
      <h2>{say.title}</h2>
      <p class="soft small">{say.what}</p>
      {typeof key === 'string' ? <p role="status">{say[key]}</p> : <Whole of={key} />}
    </aside>
  );
}

function Whole({ of: { papers, contradictions, values, decision, due } }: { of: Key }) {
  return (
    <>
      <dl class="authoring-decision" aria-live="polite">
        <dt>{say.decision}</dt>
        <dd>
          <Badge tone={TONES[decision]}>{choice[decision]}</Badge>
        </dd>
        {decision === 'accept' && (
          <>
            <dt>{say.due}</dt>
            <dd>{due === null ? say.noDue : dayOf(due)}</dd>
          </>
        )}
      </dl>
      <h3>{say.papers}</h3>
      <ul class="authoring-preview">
        {papers.map(({ paper, right }) => (
          <li key={paper.id}>
            <span>{paper.label}</span>
            <Badge tone={STATES[right[0]!]}>{say.state[right[0]!]}</Badge>
          </li>
        ))}
      </ul>
      <h3>{say.contradictions}</h3>
      {contradictions.length === 0 && <p class="soft">{say.noContradictions}</p>}
      <ul>
        {contradictions.map((one) => (
          <li key={one.id}>{titleOf(one)}</li>
        ))}
      </ul>
      <details>
        <summary>{say.values(values.size)}</summary>
        <dl class="authoring-values">
          {[...values].map(([role, texts]) => (
            <div key={role}>
              <dt>{isRole(role) ? roleName(role) : role}</dt>
              <dd>{texts[0] ?? say.empty}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const titleOf = ({ rule, role, params }: Contradiction): string =>
  rule ? sentencesOf({ rule: rule.id, subtype: rule.subtype, params }).title : say.differ(roleName(role));

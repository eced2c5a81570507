import type { ManagedReport } from '../../../utils/core/managed-report';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import './managed.css';

const say = texts.managed;

/** For whoever has written the policy: what holds, and each entry that does not, with what to do about it. */
export function PolicyReport({ report: { applied, problems } }: { report: ManagedReport }) {
  const none = applied.length === 0 && problems.length === 0;
  return (
    <section class="block managed" aria-labelledby="policy-title">
      <h2 id="policy-title">{say.report.title}</h2>
      {none && <p class="soft">{say.report.none}</p>}
      {applied.length > 0 && (
        <p>
          {say.report.applied}: {applied.map((key) => say.keys[key].label).join(', ')}.
        </p>
      )}
      {problems.length > 0 && (
        <Notice tone="warn">
          <p>{say.report.problems(problems.length)}</p>
          <ul>
            {problems.map(({ key, why, about }) => (
              <li key={`${key} ${why} ${about}`}>{say.fault[why](key, about)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!none && problems.length === 0 && <p class="soft">{say.report.fine}</p>}
    </section>
  );
}

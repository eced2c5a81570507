import { fixed } from '../../../utils/i18n/format';
import { texts } from '../../../utils/i18n';
import type { CheckResult } from '../../../utils/register/api';
import { ENOUGH } from '../../../utils/supervision/register/indicators';
import { Badge, Notice } from '../../ui/badge';
import { ofHundred, whole } from './words';

const say = texts.checksPage.result;

/** The result in plain words: how many of a hundred, from where to where, and everything that stands against taking it as final. */
export function Says({ result }: { result: CheckResult }) {
  const { estimate, lot, check, byClass, agreement } = result;
  const isEstimate = check.plan.goal.kind === 'estimate' || check.plan.goal.kind === 'discover';
  return (
    <section class="block" aria-label={say.title}>
      <div class="row spread">
        <h2>{say.title}</h2>
        {check.ended === null && <Badge>{say.provisional(result.pending)}</Badge>}
      </div>
      {lot && (
        <Notice tone={lot.verdict === 'accept' ? 'ok' : lot.verdict === 'refuse' ? 'error' : 'info'}>
          <strong>{say.lot[lot.verdict]}</strong> {say.lotFound(lot.found, lot.accept)}
        </Notice>
      )}
      {estimate === null ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <>
          {isEstimate && (
            <p class="check-figure">{say.range(ofHundred(estimate.low), ofHundred(estimate.high))}</p>
          )}
          <p>
            {say.found(estimate.found, estimate.checked, whole(estimate.size))}{' '}
            {isEstimate && say.best(ofHundred(estimate.rate))}
          </p>
          {isEstimate && estimate.checked < ENOUGH && estimate.checked < estimate.size && (
            <Notice tone="warn">{say.few(estimate.checked, ENOUGH)}</Notice>
          )}
          {estimate.unseen > 0 && <Notice tone="warn">{say.unseen(whole(estimate.unseen))}</Notice>}
          {!result.inTurn && <Notice tone="warn">{say.outOfTurn}</Notice>}
          <p class="soft">
            {say.classes(byClass.critical, byClass.major, byClass.minor)} {texts.checksPage.plan.counts}:{' '}
            {texts.checksPage.plan.countsOf[check.plan.counts].toLowerCase()}.
          </p>
        </>
      )}
      {agreement && agreement.n > 0 && (
        <p>
          {say.agreement(agreement.same, agreement.n)}{' '}
          {agreement.kappa !== null && say.kappa(fixed(agreement.kappa, 2))}
        </p>
      )}
      <Entries entries={result.entries} />
      {isEstimate && estimate && (
        <details>
          <summary>{texts.checksPage.plan.preview.formula}</summary>
          <p class="small">{say.formula}</p>
        </details>
      )}
    </section>
  );
}

/** How far blind second entries agreed with the first. */
function Entries({ entries }: Pick<CheckResult, 'entries'>) {
  const all = Object.values(entries).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const same = entries.same + entries['both-empty'];
  return <p>{say.entries(all, same, entries.spelling, all - same - entries.spelling)}</p>;
}

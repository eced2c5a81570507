import { texts } from '../../../utils/i18n';
import type { CheckPlan, PlanView } from '../../../utils/register/api';
import { isoPlan } from '../../../utils/supervision/stats/iso2859';
import { lotPlan } from '../../../utils/supervision/stats/lot';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { decimal, ofHundred, stratumText, whole } from './words';

const say = texts.checksPage.plan;

/** How many, why so many in two sentences, how many of each group, who is left out. `stale`: of the plan as it was a moment ago. */
export function PlanPreview({
  host,
  plan,
  view,
  stale,
  failed,
  onDraw,
}: {
  host: Host;
  plan: CheckPlan | null;
  view: PlanView | null;
  stale: boolean;
  failed: boolean;
  onDraw(): void;
}) {
  const ready = plan !== null && view !== null && !stale && view.refuse === null && view.size > 0;
  return (
    <section class="block plan-preview" aria-label={say.preview.title}>
      <h2>{say.preview.title}</h2>
      <div role="status" class="check-stack">
        {failed && stale ? (
          <Notice tone="warn">{say.preview.failed}</Notice>
        ) : plan === null ? null : view === null ? (
          <p class="soft">{say.preview.counting}</p>
        ) : view.refuse === 'empty' ? (
          <Notice tone="info">{say.preview.none}</Notice>
        ) : view.refuse !== null ? (
          <Notice tone="warn">{view.refuse === 'table' ? say.why.isoNone : say.preview.levels}</Notice>
        ) : (
          <>
            <p class="check-figure">{say.preview.size(whole(view.size), whole(view.population))}</p>
            <p>{whyText(plan, view)}</p>
            {view.planned !== null && (
              <p class="soft small">{say.preview.planned(decimal(view.planned * 100, 1))}</p>
            )}
          </>
        )}
      </div>
      {view && view.byRisk > 0 && <p>{say.preview.byRisk(view.byRisk)}</p>}
      {view && view.left.own > 0 && <p class="soft small">{say.preview.ownOut(view.left.own)}</p>}
      {view && view.left.noCode > 0 && <p class="soft small">{say.preview.noCodeOut(view.left.noCode)}</p>}
      {view && view.left.twice > 0 && <p class="soft small">{say.preview.twiceOut(view.left.twice)}</p>}
      <Button kind="primary" disabled={!ready} onClick={onDraw}>
        {say.draw}
      </Button>
      {plan && (
        <details>
          <summary>{say.preview.formula}</summary>
          <p class="small">{say.formula[plan.goal.kind]}</p>
        </details>
      )}
      {view && view.strata.length > 0 && view.refuse === null && (
        <div class="check-scroll" tabIndex={0} role="region" aria-label={say.preview.stratum}>
          <table class="check-table">
            <thead>
              <tr>
                <th scope="col">{say.preview.stratum}</th>
                <th scope="col" class="number">
                  {say.preview.of}
                </th>
                <th scope="col" class="number">
                  {say.preview.draw}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.strata.map(({ stratum, size, draw }) => (
                <tr key={stratum}>
                  <th scope="row">{stratumText(stratum, host.world)}</th>
                  <td class="number">{whole(size)}</td>
                  <td class="number">{whole(draw)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function whyText({ goal }: CheckPlan, { population, size }: PlanView): string {
  const shown = whole(size);
  if (goal.kind === 'estimate') return say.why.estimate(shown, decimal(goal.margin * 100, 1));
  if (goal.kind === 'discover') return say.why.discover(shown, ofHundred(goal.rate));
  if (goal.kind === 'iso') {
    const plan = isoPlan(population, goal.aql);
    return plan ? say.why.iso(shown, whole(plan.accept)) : say.why.isoNone;
  }
  const plan = lotPlan({ lot: population, good: goal.good, bad: goal.bad });
  return plan.ok
    ? say.why.lot(shown, whole(plan.accept), ofHundred(goal.good), ofHundred(goal.bad))
    : say.preview.levels;
}

import type { CheckResult } from '../../../utils/register/api';
import type { LoopCounts } from '../../../utils/supervision/register/report';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { classText } from '../checks/words';
import type { Host } from '../host';
import { rangeText, shareText, whole } from './words';

const say = texts.numbersPage.spot;

/** `3,4 % (1,1 – 9,5 %)`, or why there is none: a sample is never shown as the whole, nor a half-finished one as a sample. */
export function estimateText({ estimate, inTurn }: CheckResult): string {
  if (!estimate) return say.noEstimate;
  if (!inTurn) return say.outOfTurn;
  return `${shareText(estimate.rate)} (${rangeText(estimate.low, estimate.high)})`;
}

/** What has to be said beside the figure. */
export function notesOf({ check, estimate, pending, lot }: CheckResult): string[] {
  return [
    say.by(classText(check.plan.counts).toLowerCase()),
    check.ended === null ? say.running : say.ended,
    ...(pending > 0 ? [say.pending(pending)] : []),
    ...(estimate && estimate.unseen > 0 ? [say.unseen(whole(estimate.unseen))] : []),
    ...(lot ? [say[lot.verdict]] : []),
  ];
}

export const checkedText = ({ check, estimate, strata }: CheckResult): string => {
  const size = strata.reduce((sum, one) => sum + one.size, 0);
  return `${whole(estimate?.checked ?? 0)}/${whole(size || check.draw.strata.reduce((sum, one) => sum + one.size, 0))}`;
};
export const foundOf = ({ estimate }: CheckResult): number => estimate?.found ?? 0;

export const loopText = ({ made, closed, open, returned, answered, overdue }: LoopCounts): string =>
  say.loop(whole(made), whole(closed), whole(open + returned + answered), whole(overdue));

/** Spot checks about the period: by chance with their intervals, by signs of risk apart. */
export function Spot(props: { checks: readonly CheckResult[]; loop: LoopCounts; host: Host }) {
  const { checks, loop, host } = props;
  const risky = checks.filter(({ risk }) => risk.checked > 0);
  return (
    <section class="numbers-block wide" aria-labelledby="numbers-spot">
      <h2 id="numbers-spot">{say.title}</h2>
      {checks.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <table class="numbers-table">
          <thead>
            <tr>
              <th scope="col">{say.name}</th>
              <th scope="col" class="numbers-figure">
                {say.of}
              </th>
              <th scope="col" class="numbers-figure">
                {say.found}
              </th>
              <th scope="col" class="numbers-figure">
                {say.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map((result) => (
              <tr key={result.check.id}>
                <th scope="row">
                  {result.check.plan.name}
                  <br />
                  <span class="soft small">{notesOf(result).join('; ')}</span>
                </th>
                <td class="numbers-figure">{checkedText(result)}</td>
                <td class="numbers-figure">{whole(foundOf(result))}</td>
                <td class="numbers-figure">{estimateText(result)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {risky.length > 0 && (
        <>
          <h3>{say.risk}</h3>
          <ul class="numbers-said">
            {risky.map(({ check, risk }) => (
              <li key={check.id}>
                {check.plan.name}: {say.riskOf(whole(risk.found), whole(risk.checked))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{loopText(loop)}</p>
      <Button kind="quiet" small icon="right" onClick={() => host.show('checks')}>
        {say.toChecks}
      </Button>
    </section>
  );
}

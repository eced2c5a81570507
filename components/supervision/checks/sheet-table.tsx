import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { CheckResult } from '../../../utils/register/api';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { nextOf, secondOf, type Sheet } from './turns';
import { classText, clerkText, procedureText, stratumText } from './words';

const say = texts.checksPage.result;
const FIRST = 25;

/** The dossiers of a check, in turn. Finished ones can be looked at again, or checked by a second person. */
export function SheetTable({
  host,
  result,
  title,
  what,
  sheets,
}: {
  host: Host;
  result: CheckResult;
  title: string;
  what?: string;
  sheets: readonly Sheet[];
}) {
  const [all, setAll] = useState(false);
  const next = nextOf(sheets)?.key;
  const shown = all ? sheets : sheets.slice(0, FIRST);
  const { check } = result;
  const me = host.world.me.value?.id;
  const mayBeSecond = ({ gone, second, outcome, doneBy, clerk }: Sheet): boolean =>
    check.ended === null && !gone && !second && outcome?.done === true && doneBy !== me && clerk !== me;
  return (
    <section class="block">
      <h2>{title}</h2>
      {what && <p class="soft">{what}</p>}
      <div class="check-scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="check-table check-sheets">
          <thead>
            <tr>
              {[say.heads.turn, say.heads.code, say.heads.procedure, say.heads.clerk, say.heads.state].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
              <th scope="col">
                <span class="visually-hidden">{say.heads.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((sheet) => (
              <tr key={sheet.key} class={sheet.key === next ? 'next' : undefined}>
                <td>{sheet.turn || '—'}</td>
                <th scope="row">
                  {sheet.gone ? (
                    sheet.code
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => host.show('checks', `${check.id}/${sheet.key}`)}
                    >
                      {sheet.code}
                    </button>
                  )}
                  {sheet.why.length > 0 && (
                    <span class="soft small block-line">
                      {sheet.why.map((why) => texts.checksPage.risks[why as 'late'] ?? why).join(', ')}
                    </span>
                  )}
                </th>
                <td>{procedureText(sheet.procedure, host.world)}</td>
                <td>
                  <bdi>{clerkText(sheet.clerk, host.world)}</bdi>
                  {check.plan.strata.length > 1 && sheet.outcome && (
                    <span class="soft small block-line">
                      {stratumText(sheet.outcome.stratum, host.world)}
                    </span>
                  )}
                </td>
                <td>
                  <State sheet={sheet} next={sheet.key === next && check.ended === null} />
                </td>
                <td>
                  {sheet.second && <Badge icon="check">{say.secondDone}</Badge>}
                  {mayBeSecond(sheet) && (
                    <Button
                      kind="quiet"
                      small
                      label={say.secondOf(sheet.code)}
                      onClick={() => host.show('checks', `${secondOf(check.id)}/${sheet.key}`)}
                    >
                      {say.second}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && sheets.length > FIRST && (
        <Button kind="quiet" small icon="down" onClick={() => setAll(true)}>
          {say.more(sheets.length - FIRST)}
        </Button>
      )}
    </section>
  );
}

function State({ sheet: { outcome, gone }, next }: { sheet: Sheet; next: boolean }) {
  if (gone) return <Badge tone="error">{say.gone}</Badge>;
  if (!outcome?.done)
    return next ? <Badge tone="info">{say.isNext}</Badge> : <Badge icon="unseen">{say.open}</Badge>;
  return outcome.worst === null ? (
    <Badge tone="ok">{say.clean}</Badge>
  ) : (
    <Badge tone="error">{say.fault(classText(outcome.worst).toLowerCase())}</Badge>
  );
}

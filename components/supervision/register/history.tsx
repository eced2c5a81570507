import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../utils/core/pack';
import { findingsOf, isOverdue, type Finding } from '../../../utils/supervision/register/loop';
import { outcomesOf, type CheckOutcome } from '../../../utils/supervision/register/ticks';
import type { FindingMark } from '../../../utils/supervision/register/mark-types';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { texts } from '../../../utils/i18n';
import { Badge } from '../../ui/badge';
import type { Host } from '../host';
import { dayText, momentText } from './dates';
import { clerkName, itemText } from './words';

const say = texts.registerPage.history;

interface Props {
  host: Host;
  row: RegisterRow;
  pack: Pack | null;
}

/** Spot checks the dossier was in, and every finding with all that was said about it. */
export function History({ host, row, pack }: Props) {
  const names = useCheckNames(host, row);
  const outcomes = [...outcomesOf(row)];
  const findings = findingsOf(row);
  if (outcomes.length === 0 && findings.length === 0) return null;
  return (
    <section class="block">
      <h3>{say.title}</h3>
      {outcomes.length > 0 && (
        <ul class="papers">
          {outcomes.map(([check, outcome]) => (
            <li key={check}>
              <button type="button" class="link" onClick={() => host.show('checks', check)}>
                {names.get(check) ?? say.check}
              </button>
              <span>{outcomeText(outcome)}</span>
            </li>
          ))}
        </ul>
      )}
      {findings.map((finding) => (
        <FindingView key={finding.id} host={host} finding={finding} pack={pack} />
      ))}
    </section>
  );
}

/** Names of checks are only fetched for dossiers that were in one. */
function useCheckNames({ world }: Host, row: RegisterRow): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const checked = row.history.some(({ what }) => what === 'drawn');
  useEffect(() => {
    if (!checked) return;
    let wanted = true;
    world.ledger.checks().then(
      (checks) => wanted && setNames(new Map(checks.map(({ id, plan }) => [id, plan.name]))),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [checked]);
  return names;
}

const outcomeText = ({ how, done, worst }: CheckOutcome): string =>
  [say.how[how], !done ? say.notDone : worst === null ? say.clean : say.worst[worst]].join('; ');

function FindingView({ host, finding, pack }: { host: Host; finding: Finding; pack: Pack | null }) {
  const overdue = isOverdue(finding, host.world.now());
  const tone = finding.state === 'closed' ? 'ok' : overdue ? 'error' : 'warn';
  return (
    <div class="finding">
      <div class="row spread">
        <button type="button" class="link" onClick={() => host.show('findings', finding.id)}>
          {itemText(finding.made.item, pack)}
        </button>
        <Badge tone={tone}>{overdue ? say.overdue : say.state[finding.state]}</Badge>
      </div>
      <ol class="events">
        {finding.history.map((mark) => (
          <li key={mark.id}>
            <time>{momentText(mark.at)}</time>{' '}
            <span>
              <bdi>{clerkName(mark.by, host.world)}</bdi>: {markText(mark, host)}
              {mark.note !== '' && (
                <>
                  {' '}
                  “<bdi>{mark.note}</bdi>”
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function markText(mark: FindingMark, { world }: Host): string {
  switch (mark.what) {
    case 'made':
      return say.made(say.worst[mark.class]);
    case 'returned':
      return say.returned(clerkName(mark.to, world), dayText(mark.until));
    case 'answered':
      return say.answered[mark.answer];
    case 'closed':
      return say.closed[mark.outcome];
    case 'reopened':
      return say.reopened;
  }
}

import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { CheckResult } from '../../../utils/register/api';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { useArrival } from './arrival';
import { DrawnFacts } from './drawn-facts';
import { EndDialog } from './end-dialog';
import { EnlargeDialog } from './enlarge-dialog';
import { FaultTable, StrataTable } from './result-tables';
import { Says } from './result-says';
import { SheetTable } from './sheet-table';
import { nextOf, splitRandom } from './turns';
import { clerkText, dayText, goalText, periodText } from './words';

const say = texts.checksPage.result;

/** One check: what it says so far, what is to be done next, everything it stands on. */
export function ResultPage({ host, result }: { host: Host; result: CheckResult }) {
  const { check, sheets } = result;
  const [asking, setAsking] = useState<'enlarge' | 'end' | null>(null);
  const top = useArrival();
  const next = nextOf(sheets);
  const { random, risk } = splitRandom(sheets);
  const done = (list: typeof sheets): number => list.filter(({ outcome }) => outcome?.done).length;
  const ended = check.ended !== null;
  return (
    <div ref={top} class="checks">
      <Button kind="quiet" small icon="back" onClick={() => host.show('checks')}>
        {texts.checksPage.plan.back}
      </Button>
      <header class="check-stack">
        <h1 tabIndex={-1}>
          {check.plan.name}{' '}
          <Badge tone={ended ? 'ok' : 'info'}>
            {ended ? texts.checksPage.list.ended(dayText(check.ended!)) : texts.checksPage.list.open}
          </Badge>
        </h1>
        <p class="soft">
          {goalText(check.plan)} · {periodText(check.plan.period)} ·{' '}
          {texts.checksPage.list.by(clerkText(check.by, host.world), dayText(check.at))}
        </p>
      </header>
      {!ended && (
        <div class="row">
          {next && (
            <Button
              kind="primary"
              icon="right"
              onClick={() => host.show('checks', `${check.id}/${next.key}`)}
            >
              {done(sheets) === 0 ? say.begin(next.code) : say.goOn(next.code)}
            </Button>
          )}
          <span>
            {say.progress(done(random), random.length)}
            {risk.length > 0 && ` · ${say.riskProgress(done(risk), risk.length)}`}
          </span>
        </div>
      )}
      {!ended && !next && <Notice tone="ok">{say.allDone}</Notice>}
      <Says result={result} />
      <div class="check-two">
        <StrataTable host={host} result={result} />
        <FaultTable host={host} result={result} />
      </div>
      <SheetTable host={host} result={result} title={say.sheets} sheets={random} />
      {risk.length > 0 && (
        <SheetTable
          host={host}
          result={result}
          title={say.riskTitle}
          what={say.riskWhat(result.risk.found, result.risk.checked)}
          sheets={risk}
        />
      )}
      <DrawnFacts host={host} check={check} />
      {!ended && (
        <div class="row">
          {check.plan.goal.kind === 'estimate' && (
            <Button onClick={() => setAsking('enlarge')}>{say.enlarge.run}</Button>
          )}
          <Button onClick={() => setAsking('end')}>{say.end.run}</Button>
        </div>
      )}
      {asking === 'enlarge' && <EnlargeDialog host={host} check={check} onClose={() => setAsking(null)} />}
      {asking === 'end' && (
        <EndDialog host={host} check={check} pending={result.pending} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

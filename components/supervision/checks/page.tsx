import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { useAsked } from './asked';
import { CheckList } from './list';
import { Planner } from './planner';
import { ResultPage } from './result';
import { SheetPage } from './sheet';
import { firstOf } from './turns';
import './checks.css';

const say = texts.checksPage;
/** What of the page is open: '' the list, `new` a plan, a check's id, `<check>/<key of a row>` a sheet. */
const NEW = 'new';

/** Spot checks: the list, a plan, one check with its result, the sheet of one dossier. */
export function ChecksPage({ host }: { host: Host }) {
  const about = host.about.value;
  if (about === '') return <CheckList host={host} onNew={() => host.show('checks', NEW)} />;
  if (about === NEW) return <Planner host={host} />;
  const at = about.indexOf('/');
  const under = at < 0 ? about : about.slice(0, at);
  const { check } = firstOf(under);
  return (
    <OneCheck
      key={check}
      host={host}
      check={check}
      under={under}
      rowKey={at < 0 ? '' : about.slice(at + 1)}
    />
  );
}

function OneCheck({
  host,
  check,
  under,
  rowKey,
}: {
  host: Host;
  check: string;
  under: string;
  rowKey: string;
}) {
  const { value, failed, again } = useAsked(host, () => host.world.ledger.result(check, host.world.now()), [
    check,
  ]);
  if (value && rowKey !== '')
    return <SheetPage key={`${under}/${rowKey}`} host={host} result={value} under={under} rowKey={rowKey} />;
  if (value) return <ResultPage host={host} result={value} />;
  return (
    <div class="checks">
      <Button kind="quiet" small icon="back" onClick={() => host.show('checks')}>
        {say.plan.back}
      </Button>
      {failed ? (
        <>
          <Notice tone="error">{say.failed}</Notice>
          <Button onClick={again}>{texts.desk.retry}</Button>
        </>
      ) : value === null ? (
        <Notice tone="info">{say.noCheck}</Notice>
      ) : (
        <p class="soft">{say.loading}</p>
      )}
    </div>
  );
}

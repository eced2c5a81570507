import { texts } from '../../../utils/i18n';
import type { Check } from '../../../utils/register/api';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { useArrival } from './arrival';
import { useAsked } from './asked';
import { clerkText, dayText, goalText, periodText } from './words';

const say = texts.checksPage.list;

/** Every check of this register, the newest first. */
export function CheckList({ host, onNew }: { host: Host; onNew(): void }) {
  const { value, failed, again } = useAsked(host, () => host.world.ledger.checks(), []);
  const top = useArrival();
  const sorted = value?.toSorted((a, b) => b.at - a.at);
  return (
    <div ref={top} class="checks">
      <div class="row spread">
        <h1 tabIndex={-1}>{say.title}</h1>
        <Button kind="primary" icon="plus" onClick={onNew}>
          {say.begin}
        </Button>
      </div>
      {failed && (
        <>
          <Notice tone="error">{texts.checksPage.failed}</Notice>
          <Button onClick={again}>{texts.desk.retry}</Button>
        </>
      )}
      {!sorted && !failed && <p class="soft">{texts.checksPage.loading}</p>}
      {sorted?.length === 0 && <p class="soft narrow-text">{say.empty}</p>}
      <ul class="check-cards">
        {sorted?.map((check) => (
          <li key={check.id}>
            <OneOf check={check} host={host} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneOf({ check, host }: { check: Check; host: Host }) {
  const { plan, draw } = check;
  const random = draw.units.filter(({ by }) => by === 'random').length;
  const risk = draw.units.length - random;
  return (
    <button type="button" class="check-card" onClick={() => host.show('checks', check.id)}>
      <span class="row spread">
        <strong>{plan.name}</strong>
        {check.ended === null ? (
          <Badge tone="info">{say.open}</Badge>
        ) : (
          <Badge tone="ok">{say.ended(dayText(check.ended))}</Badge>
        )}
      </span>
      <span class="soft">
        {goalText(plan)} · {periodText(plan.period)}
      </span>
      <span class="soft small">
        {[
          say.drawn(random),
          risk > 0 ? say.risk(risk) : null,
          say.by(clerkText(check.by, host.world), dayText(check.at)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}

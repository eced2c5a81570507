import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Check } from '../../../utils/register/api';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { attempt } from './asked';

const say = texts.checksPage.drawn;
const gone = texts.checksPage.replace.reasons;

/** What the draw stands on, so that anybody who doubts it can repeat it. */
export function DrawnFacts({ host, check }: { host: Host; check: Check }) {
  const { draw } = check;
  const [answer, setAnswer] = useState<'same' | 'frame-changed' | 'differs' | null>(null);
  const [busy, setBusy] = useState(false);
  const repeat = async () => {
    setBusy(true);
    setAnswer((await attempt(host, () => host.world.ledger.repeat(check.id))) ?? null);
    setBusy(false);
  };
  return (
    <section class="block">
      <h2>{say.title}</h2>
      <dl class="facts-list">
        <div>
          <dt>{say.seed}</dt>
          <dd>
            <strong>{draw.seed}</strong>
          </dd>
        </div>
        <div>
          <dt>{say.frame}</dt>
          <dd>
            <code class="digest">{draw.frame}</code>
          </dd>
        </div>
      </dl>
      {draw.gone.length > 0 && (
        <>
          <h3>{say.gone}</h3>
          <ul class="check-bullets">
            {draw.gone.map((one) => (
              <li key={one.id}>
                {one.id}: {gone[one.reason]}.{' '}
                {one.instead === null ? say.noInstead : say.instead(one.instead)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <Button small disabled={busy} onClick={() => void repeat()}>
          {say.repeat}
        </Button>
        <span class="soft small">{say.repeatWhat}</span>
      </div>
      {answer && <Notice tone={answer === 'same' ? 'ok' : 'warn'}>{say.answers[answer]}</Notice>}
      <details>
        <summary>{say.how}</summary>
        <p class="small">{say.howWhat}</p>
      </details>
    </section>
  );
}

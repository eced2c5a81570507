import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import type { Trial, WelcomeWorld } from './world';

const t = texts.welcome.trial;

/** The real panel beside a made-up form with one mistake: whoever mends it has seen how Sổ tay works. */
export function TrialStep({ world }: { world: WelcomeWorld }) {
  const [trial, setTrial] = useState<Trial | null | 'opening'>('opening');
  const [mended, setMended] = useState(false);
  useEffect(
    () =>
      void world
        .trial?.()
        .catch(() => null)
        .then(setTrial),
    [world],
  );
  const { Stage } = world;
  const ready = trial !== 'opening' && trial !== null ? trial : null;
  return (
    <>
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{t.lead}</p>
      {trial === 'opening' && <p class="soft">{t.opening}</p>}
      {trial === null && <Notice tone="warn">{t.failed}</Notice>}
      {ready && (
        <>
          <ol class="trial-steps">
            {t.steps(ready.right).map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ol>
          <div class="trial-told" role="status">
            {mended && <Notice tone="ok">{t.mended}</Notice>}
          </div>
          <Stage
            scenario={ready.scenario}
            pack={ready.pack}
            family="x-eform"
            feedback="now"
            start={ready.start}
            onValues={(values) => setMended(values[ready.role] === ready.right)}
          />
          <p>
            <Button kind="quiet" icon="star" onClick={() => world.openDesk('practice')}>
              {t.more}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

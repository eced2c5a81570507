import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { WELCOME_KEYS, type WelcomeWorld } from './world';

const t = texts.welcome.where;

/** Where the panel appears, three keys, and the last step, which may wait: the passphrase. */
export function WhereStep({ world }: { world: WelcomeWorld }) {
  const [keys, setKeys] = useState<Awaited<ReturnType<WelcomeWorld['keys']>>>({});
  const [has, setHas] = useState(false);
  useEffect(() => {
    void world.keys().then(setKeys);
    void world.hasPassphrase().then(setHas);
  }, [world]);
  const unset = WELCOME_KEYS.some((key) => keys[key] === '');
  return (
    <>
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{t.lead}</p>
      <details>
        <summary>{t.portals(world.portals.length)}</summary>
        <ul class="portals">
          {world.portals.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <p>{t.others}</p>
      <p>{t.pin}</p>
      <section class="block">
        <h2>{t.keysTitle}</h2>
        <dl class="keys">
          {WELCOME_KEYS.map((key) => (
            <div key={key}>
              <dt>{keys[key] ? <kbd>{keys[key]}</kbd> : <span class="soft">{t.unset}</span>}</dt>
              <dd>{t.keys[key]}</dd>
            </div>
          ))}
        </dl>
        {unset && <p class="soft small">{t.setKeys}</p>}
      </section>
      <section class="block passphrase">
        <p>{has ? t.hasPassphrase : t.passphraseWhat}</p>
        <Button kind="primary" icon={has ? 'open' : 'lock'} onClick={() => world.openDesk()}>
          {has ? t.desk : t.passphrase}
        </Button>
      </section>
      <p class="soft small">{t.again}</p>
    </>
  );
}

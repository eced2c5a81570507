import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LanguageChoice } from '../ui/language-choice';
import { TrialStep } from './trial';
import { WhereStep } from './where';
import type { WelcomeWorld } from './world';
import './welcome.css';

const t = texts.welcome;

/** Two minutes: what Sổ tay is and keeps, a mistake to mend on a made-up form, where it appears. Everything may be skipped. */
export function Welcome({ world }: { world: WelcomeWorld }) {
  const steps = world.trial ? (['what', 'trial', 'where'] as const) : (['what', 'where'] as const);
  const [at, setAt] = useState(0);
  const step = steps[at] ?? 'what';
  const last = at === steps.length - 1;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // who goes on begins at the head of the next step
  useEffect(() => {
    if (!isFirst.current) main.current?.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
    scrollTo(0, 0);
  }, [step]);
  return (
    <div class={`welcome ${step}`}>
      <header class="row spread">
        <p class="brand">
          <Icon name="paper" /> {t.product}
        </p>
        <LanguageChoice onChoose={(language) => world.chooseLanguage(language)} />
      </header>
      <main ref={main}>
        <p class="soft small">{t.step(at + 1, steps.length)}</p>
        {step === 'what' && <What />}
        {step === 'trial' && <TrialStep world={world} />}
        {step === 'where' && <WhereStep world={world} />}
      </main>
      <footer class="row">
        {at > 0 && (
          <Button kind="quiet" icon="back" onClick={() => setAt(at - 1)}>
            {t.back}
          </Button>
        )}
        {!last && (
          <Button kind="primary" icon="right" onClick={() => setAt(at + 1)}>
            {t.next}
          </Button>
        )}
        {!last && (
          <Button kind="quiet" onClick={() => setAt(steps.length - 1)}>
            {t.skip}
          </Button>
        )}
      </footer>
    </div>
  );
}

function What() {
  return (
    <>
      <h1 tabIndex={-1}>{t.what.title}</h1>
      <p class="lead">{t.what.lead}</p>
      <section class="block">
        <h2>{t.what.keepTitle}</h2>
        <ul class="keep">
          {t.what.keep.map((sentence, place) => (
            <li key={place}>
              <Icon name={(['lock', 'ok', 'trash'] as const)[place] ?? 'ok'} />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      </section>
      <p class="soft">{t.what.time}</p>
    </>
  );
}

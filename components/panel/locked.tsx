import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Saving } from '../../utils/session/panel/saving';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { timeOf } from './show';

const t = texts.panel.locked;

export interface LockedProps {
  saving: Saving;
  onDuty: boolean;
  today: string;
  /** The clerk has asked for the panel by key: the focus comes here. */
  called: boolean;
  onCalled(): void;
  onDesk(): void;
  onClose(): void;
}

/**
 * In place of everything: nothing of a draft, of a check or of a citizen. What is typed goes on being kept. No field for the passphrase:
 * this frame lies in the portal's page, and nobody should learn to type a passphrase there.
 */
export function Locked({ saving, onDuty, today, called, onCalled, onDesk, onClose }: LockedProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!called) return;
    card.current?.querySelector('button')?.focus();
    onCalled();
  }, [called]);
  return (
    <main class="panel-locked">
      <div class="panel-locked-close">
        <Button kind="quiet" small icon="close" label={texts.panel.close} onClick={onClose} />
      </div>
      <section ref={card as Ref<HTMLElement>}>
        <Icon name="lock" />
        <h1>{t.title}</h1>
        {!onDuty && <p>{t.offDuty}</p>}
        {onDuty && saving.state !== 'unsaved' && <p>{t.kept}</p>}
        <Kept saving={saving} today={today} />
        <Button kind="primary" icon="unlock" onClick={onDesk}>
          {t.unlock}
        </Button>
        <p class="soft">{t.how}</p>
        <p class="soft">{t.never}</p>
      </section>
    </main>
  );
}

/** When it was last safe. "Đã cất" is said only after the store has said it. */
function Kept({ saving, today }: Pick<LockedProps, 'saving' | 'today'>) {
  const time = (at: number): string => timeOf(at, today, true);
  return (
    <p
      role="status"
      aria-live="polite"
      aria-atomic="false"
      aria-relevant="additions"
      class={`panel-locked-kept ${saving.state}`}
    >
      {saving.state === 'saved' && (
        <>
          <Icon name="check" />
          <span>{t.keptAt(time(saving.at))}</span>
        </>
      )}
      {saving.state === 'unsaved' && (
        <>
          <Icon name="error" />
          <span>
            <strong>{t.notKept}.</strong> {texts.common.refusal[saving.reason]}
            {saving.lastSaved !== null && ` (${t.lastKept(time(saving.lastSaved))})`}
          </span>
        </>
      )}
    </p>
  );
}

import { useState } from 'preact/hooks';
import type { RefusalReason, VaultState } from '../../utils/messaging/protocol';
import { texts } from '../../utils/i18n';
import { Unlock } from '../desk/unlock';
import { hostOf, timeOf } from '../panel/show';
import { Badge, Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';

const say = texts.desk.popup;

export interface PopupProps {
  vault: VaultState | RefusalReason | null;
  /** When a draft was last saved, ms since 1970; null: there is none. */
  lastSaved: number | null;
  /** `https://host` of what was switched on besides the known portals. */
  origins: readonly string[];
  today: string;
  now(): number;
  unlock(passphrase: string): Promise<RefusalReason | null>;
  lock(): void;
  openDesk(): void;
  /** Asks the browser for this address; must run inside the press. */
  enable(address: string): Promise<'enabled' | 'bad' | 'known' | 'refused'>;
  disable(origin: string): void;
}

/** State at a glance, unlocking, the way to the desk, and switching on for another portal. */
export function PopupApp(props: PopupProps) {
  const { vault, lastSaved } = props;
  return (
    <main class="popup">
      <header class="row spread">
        <p class="brand">
          <Icon name="paper" /> {texts.desk.product}
        </p>
        <State vault={vault} />
      </header>
      {vault === null && <p class="soft">{texts.desk.loading}</p>}
      {typeof vault === 'string' && (
        <Notice tone="error" alert>
          {texts.common.refusal[vault]}
        </Notice>
      )}
      {vault !== null && typeof vault === 'object' && (
        <>
          {vault.state === 'new' && <p>{say.newHelp}</p>}
          {vault.state === 'locked' && (
            <Unlock unlock={props.unlock} retryAt={vault.retryAt ?? 0} now={props.now} />
          )}
          {vault.state === 'open' && (
            <p role="status">
              {lastSaved === null ? say.nothingSaved : say.lastSaved(timeOf(lastSaved, props.today))}
            </p>
          )}
          <div class="row">
            <Button
              kind={vault.state === 'locked' ? 'plain' : 'primary'}
              icon="open"
              onClick={() => props.openDesk()}
            >
              {vault.state === 'new' ? say.setUp : say.desk}
            </Button>
            {vault.state === 'open' && (
              <Button icon="lock" title={texts.desk.lockHint} onClick={() => props.lock()}>
                {texts.desk.lock}
              </Button>
            )}
          </div>
        </>
      )}
      <OtherPortal {...props} />
    </main>
  );
}

function State({ vault }: Pick<PopupProps, 'vault'>) {
  if (vault === null || typeof vault === 'string') return null;
  if (vault.state === 'open')
    return (
      <Badge tone="ok" icon="unlock">
        {say.open}
      </Badge>
    );
  return (
    <Badge tone="warn" icon="lock">
      {vault.state === 'new' ? say.new : say.locked}
    </Badge>
  );
}

function OtherPortal({ origins, enable, disable }: PopupProps) {
  const [address, setAddress] = useState('');
  const [told, setTold] = useState<string | undefined>();
  const submit = async () => {
    const result = await enable(address);
    setTold(result === 'enabled' ? say.enabled(address) : say[result]);
    if (result === 'enabled') setAddress('');
  };
  return (
    <details open={origins.length > 0}>
      <summary>{say.other}</summary>
      <form
        class="other"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p class="soft small">{say.otherHelp}</p>
        <Field
          label={say.address}
          placeholder={say.example}
          value={address}
          onInput={setAddress}
          maxLength={2_000}
        />
        {told && <p role="status">{told}</p>}
        <Button type="submit" disabled={address.trim() === ''}>
          {say.enable}
        </Button>
        {origins.map((origin) => (
          <Button key={origin} kind="quiet" small icon="close" onClick={() => disable(origin)}>
            {say.disable(hostOf(origin))}
          </Button>
        ))}
      </form>
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { DraftSummary } from '../../utils/core/draft';
import type { Clerk, RefusalReason, VaultState } from '../../utils/messaging/protocol';
import { texts } from '../../utils/i18n';
import type { Language } from '../../utils/i18n/speak';
import { EndShift } from '../desk/people/end-shift';
import { clerkOf } from '../desk/people/model';
import { Unlock } from '../desk/unlock';
import { hostOf, shown, timeOf } from '../panel/show';
import { Badge, Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { LanguageChoice } from '../ui/language-choice';
import { AllowPortals } from './allow-portals';

const say = texts.desk.popup;

export interface PopupProps {
  vault: VaultState | RefusalReason | null;
  /** The open clerk's drafts; null: not known. */
  drafts: readonly DraftSummary[] | null;
  /** `https://host` of what was switched on besides the known portals. */
  origins: readonly string[];
  /** Known portals that the browser does not let us work on. */
  missing: number;
  today: string;
  now(): number;
  unlock(passphrase: string, clerk: Clerk): Promise<RefusalReason | null>;
  lock(): void;
  endShift(): Promise<RefusalReason | null>;
  /** `join`: where a further clerk is added. The popup closes at the next press elsewhere, so nothing is chosen in it. */
  openDesk(place?: 'join' | 'health'): void;
  /** The guide of the first day, again. */
  openWelcome(): void;
  /** Asks the browser for this address; must run inside the press. */
  enable(address: string): Promise<'enabled' | 'bad' | 'known' | 'refused' | 'managed'>;
  disable(origin: string): void;
  chooseLanguage?(language: Language): void;
  /** Asks the browser for the known portals; must run inside the press. */
  allow(): Promise<boolean>;
}

/** State at a glance, unlocking, the end of a shift, the way to the desk, and switching on for another portal. */
export function PopupApp(props: PopupProps) {
  const { vault } = props;
  return (
    <main class="popup">
      <header class="row spread">
        <h1 class="brand">
          <Icon name="paper" /> {texts.desk.product}
        </h1>
        <State vault={vault} />
      </header>
      <AllowPortals missing={props.missing} allow={props.allow} />
      {vault === null && <p class="soft">{texts.desk.loading}</p>}
      {typeof vault === 'string' && (
        <Notice tone="error" alert>
          {texts.common.refusal[vault]}
        </Notice>
      )}
      {vault !== null && typeof vault === 'object' && <Door {...props} vault={vault} />}
      <OtherPortal {...props} />
      <div class="row">
        <Button kind="quiet" small icon="question" onClick={() => props.openWelcome()}>
          {texts.welcome.open}
        </Button>
        <Button kind="quiet" small icon="info" onClick={() => props.openDesk('health')}>
          {texts.health.open}
        </Button>
      </div>
      {props.chooseLanguage && <LanguageChoice onChoose={props.chooseLanguage} />}
    </main>
  );
}

function Door(props: PopupProps & { vault: VaultState }) {
  const { vault } = props;
  const open = vault.state === 'open';
  return (
    <>
      {vault.state === 'new' && <p>{say.newHelp}</p>}
      {vault.state === 'locked' && (
        <>
          <p class="soft small">{vault.onDuty ? texts.people.gate.onDuty : texts.people.gate.offDuty}</p>
          <Unlock vault={vault} unlock={props.unlock} now={props.now} onNew={() => props.openDesk('join')} />
        </>
      )}
      {open && <Work {...props} clerk={clerkOf(vault)} />}
      {vault.proposed && <Notice tone="warn">{texts.people.office.waiting}</Notice>}
      <div class="row">
        <Button
          kind={vault.state === 'locked' ? 'plain' : 'primary'}
          icon="open"
          onClick={() => props.openDesk()}
        >
          {vault.state === 'new' ? say.setUp : say.desk}
        </Button>
        {open && (
          <Button icon="lock" title={texts.desk.lockHint} onClick={() => props.lock()}>
            {texts.desk.lock}
          </Button>
        )}
      </div>
      {open && <EndShift drafts={() => props.drafts} end={() => props.endShift()} />}
    </>
  );
}

function Work({ drafts, today, clerk }: PopupProps & { clerk: Clerk | null }) {
  const last = drafts?.find(({ deletedAt }) => deletedAt === null)?.updatedAt;
  return (
    <>
      {clerk && (
        <p class="row">
          <Icon name="person" /> <bdi>{shown(clerk.label)}</bdi>
        </p>
      )}
      {drafts && (
        <p role="status">{last === undefined ? say.nothingSaved : say.lastSaved(timeOf(last, today))}</p>
      )}
    </>
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
    setTold(
      result === 'enabled'
        ? say.enabled(address)
        : result === 'managed'
          ? texts.managed.off.host
          : say[result],
    );
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

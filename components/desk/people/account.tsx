import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Clerk } from '../../../utils/messaging/protocol';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { EraseDialog } from '../erase-dialog';
import { refusal, type Desk } from '../model';
import type { Judge } from '../passphrase';
import { Before } from './before';
import { ChangePassphrase } from './change-passphrase';
import { tidyLabel } from './model';
import { OfficeKey } from './office-key';
import { Rotate } from './rotate';
import './people.css';

const say = texts.people.account;

export interface AccountProps {
  desk: Desk;
  clerk: Clerk;
  tools: Judge;
  /** ISO day in Vietnam, for the printed sheet. */
  today: string;
}

/** "Tài khoản và khóa": the clerk's own name, passphrase and keys, the way out, and the office's recovery key. */
export function Account({ desk, clerk, tools, today }: AccountProps) {
  return (
    <section class="detail account" aria-label={say.title}>
      <header>
        <h1>{say.title}</h1>
      </header>
      <Before desk={desk} />
      <Rename key={clerk.label} desk={desk} clerk={clerk} />
      <ChangePassphrase desk={desk} clerk={clerk} tools={tools} />
      <Rotate desk={desk} />
      <OfficeKey desk={desk} today={today} />
      <Leave desk={desk} />
    </section>
  );
}

function Rename({ desk, clerk }: Pick<AccountProps, 'desk' | 'clerk'>) {
  const [label, setLabel] = useState(clerk.label);
  const [error, setError] = useState<string | undefined>();
  const save = async () => {
    const name = tidyLabel(label);
    if (name === clerk.label) return;
    if (name === '') return setError(texts.people.first.needLabel);
    const reason = await desk.people.rename(name);
    if (reason) setError(reason === 'not-allowed' ? texts.people.first.taken : refusal(reason));
    else desk.tell(say.renamed);
  };
  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={say.name}
        hint={texts.people.first.labelHint}
        value={label}
        maxLength={40}
        error={error}
        onInput={setLabel}
      />
      <Button type="submit" icon="check">
        {say.rename}
      </Button>
    </form>
  );
}

function Leave({ desk }: { desk: Desk }) {
  const [asking, setAsking] = useState(false);
  const vault = desk.vault.value;
  const leave = async () => {
    setAsking(false);
    const reason = await desk.people.leave();
    desk.tell(reason ? refusal(reason) : say.left);
  };
  return (
    <section class="block">
      <h2>{say.leave}</h2>
      <p>{say.leaveWhat}</p>
      <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
        {say.leaveAsk}
      </Button>
      {asking && (
        <EraseDialog
          title={say.leaveTitle}
          run={say.leaveRun}
          onErase={() => void leave()}
          onClose={() => setAsking(false)}
        >
          {say.leaveCount(desk.drafts.value?.length ?? 0)}
          {vault.state === 'open' && vault.registerEnds && <p>{say.leaveRegister}</p>}
        </EraseDialog>
      )}
    </section>
  );
}

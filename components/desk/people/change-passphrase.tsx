import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { refusal } from '../model';
import { fault, NewPassphrase, type Choice } from '../passphrase';
import type { AccountProps } from './account';

const say = texts.people.account;
const EMPTY: Choice = { passphrase: '', repeated: '' };

/** The old passphrase once, the new one twice. Only the wrapping of one key changes, so it takes no longer than unlocking. */
export function ChangePassphrase({ desk, clerk, tools }: Pick<AccountProps, 'desk' | 'clerk' | 'tools'>) {
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState('');
  const [choice, setChoice] = useState(EMPTY);
  const [wrongOld, setWrongOld] = useState<string | undefined>();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setOpen(false);
    setOld('');
    setChoice(EMPTY);
    setWrongOld(undefined);
    setError(null);
  };
  const submit = async () => {
    const needed = old === '' ? say.needOld : undefined;
    const wrong = fault(choice, tools) ?? (choice.passphrase === old ? say.same : null);
    setWrongOld(needed);
    setError(wrong);
    if (needed || wrong || busy) return;
    setBusy(true);
    const reason = await desk.people.changePassphrase(clerk, old, choice.passphrase);
    setBusy(false);
    if (reason === 'wrong-passphrase') setWrongOld(texts.desk.unlock.wrong);
    else if (reason) setWrongOld(refusal(reason));
    else {
      close();
      desk.tell(say.changed);
    }
  };
  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{say.passphrase}</h2>
      <p>{say.passphraseWhat}</p>
      {open ? (
        <>
          <Field
            label={say.old}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={old}
            error={wrongOld}
            onInput={setOld}
          />
          <NewPassphrase
            labels={{ passphrase: say.fresh, repeat: say.repeat }}
            choice={choice}
            onChange={setChoice}
            tools={tools}
            error={error}
          />
          <div class="row">
            <Button kind="primary" type="submit" icon="lock" disabled={busy}>
              {busy ? say.changing : say.change}
            </Button>
            <Button onClick={close}>{texts.desk.cancel}</Button>
          </div>
        </>
      ) : (
        <Button icon="pencil" onClick={() => setOpen(true)}>
          {say.change}
        </Button>
      )}
    </form>
  );
}

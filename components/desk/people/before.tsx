import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { refusal, type Desk } from '../model';

const say = texts.people.before;

/** Shifts that the office's key could not open: the old passphrase, if it turns up, brings them back. Nothing: nothing is drawn. */
export function Before({ desk }: { desk: Desk }) {
  const vault = desk.vault.value;
  const before = vault.state === 'open' ? vault.before : undefined;
  const [old, setOld] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  if (!before) return null;
  const submit = async () => {
    if (busy) return;
    if (old === '') return setError(texts.people.proof.need);
    setBusy(true);
    const reason = await desk.people.openBefore(before, old);
    setBusy(false);
    setOld('');
    setError(reason === null ? undefined : reason === 'wrong-passphrase' ? say.wrong : refusal(reason));
    if (reason === null) desk.tell(say.done);
  };
  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{say.title}</h2>
      <p>
        {say.what(before.reduce((sum, { shifts }) => sum + shifts, 0))} {say.kept}
      </p>
      <Field
        label={say.old}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={old}
        error={error}
        onInput={setOld}
      />
      <Button type="submit" icon="unlock" disabled={busy}>
        {busy ? say.running : say.run}
      </Button>
    </form>
  );
}

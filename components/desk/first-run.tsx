import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { refusal, type Desk } from './model';
import { fault, NewPassphrase, type Choice, type Judge } from './passphrase';

const say = texts.desk.first;

/** The first run: a passphrase, why it is needed, and what forgetting it means. */
export function FirstRun({ desk, tools }: { desk: Desk; tools: Judge }) {
  const [choice, setChoice] = useState<Choice>({ passphrase: '', repeated: '' });
  const [written, setWritten] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const wrong = fault(choice, tools.judge) ?? (written ? null : say.needWritten);
    setError(wrong);
    if (wrong || busy) return;
    setBusy(true);
    const reason = await desk.create(choice.passphrase);
    setBusy(false);
    if (reason) setError(refusal(reason));
  };
  return (
    <form
      class="gate"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{say.title}</h1>
      <p>{say.why}</p>
      <NewPassphrase
        labels={{ passphrase: say.passphrase, repeat: say.repeat }}
        choice={choice}
        onChange={setChoice}
        tools={tools}
        error={error}
      />
      <Notice tone="warn">{say.noRecovery}</Notice>
      <label class="tick">
        <input
          type="checkbox"
          checked={written}
          onChange={(event) => setWritten(event.currentTarget.checked)}
        />
        <span>{say.written}</span>
      </label>
      <Button kind="primary" type="submit" icon="lock" disabled={busy}>
        {busy ? say.creating : say.create}
      </Button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { VaultState } from '../../utils/messaging/protocol';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { refusal, type Desk } from './model';
import { fault, NewPassphrase, type Choice, type Judge } from './passphrase';
import { useMark } from './people/mark';
import { tidyLabel } from './people/model';

const say = texts.desk.first;
const people = texts.people;

/** A name that nobody here has yet, for whoever does not want to choose one. */
function freeLabel({ clerks }: VaultState): string {
  for (let number = clerks.length + 1; ; number++) {
    const label = people.unnamed(number);
    if (!clerks.some((clerk) => clerk.label === label)) return label;
  }
}

/** A new clerk, the first one or a further one: a name, a passphrase, why it is needed, and what forgetting it means. */
export function FirstRun(props: { desk: Desk; vault: VaultState; tools: Judge; onBack?: () => void }) {
  const { desk, vault, tools, onBack } = props;
  const further = vault.clerks.length > 0;
  const [label, setLabel] = useState(() => freeLabel(vault));
  const [choice, setChoice] = useState<Choice>({ passphrase: '', repeated: '' });
  const [written, setWritten] = useState(false);
  const [rightMark, setRightMark] = useState(false);
  const mark = useMark(desk, vault.office);
  const [nameless, setNameless] = useState<string | undefined>();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const name = tidyLabel(label);
    const same = vault.clerks.some((clerk) => clerk.label.toLowerCase() === name.toLowerCase());
    const unnamed = name === '' ? people.first.needLabel : same ? people.first.taken : undefined;
    const wrong = fault(choice, tools) ?? (written ? null : say.needWritten);
    setNameless(unnamed);
    setError(wrong);
    if (unnamed || wrong || busy) return;
    setBusy(true);
    const reason = await desk.people.create(choice.passphrase, name, rightMark ? vault.office : null);
    setBusy(false);
    // nobody has it open, so it is the name: somebody else has taken it meanwhile
    if (reason === 'not-allowed') setNameless(people.first.taken);
    else if (reason) setError(refusal(reason));
  };
  return (
    <form
      class="gate"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{further ? people.first.title : say.title}</h1>
      <p>{further ? people.first.why : say.why}</p>
      <Field
        label={people.first.label}
        value={label}
        maxLength={40}
        hint={people.first.labelHint}
        error={nameless}
        onInput={setLabel}
      />
      <NewPassphrase
        labels={{ passphrase: say.passphrase, repeat: say.repeat }}
        choice={choice}
        onChange={setChoice}
        tools={tools}
        error={error}
      />
      {vault.office === null ? (
        <Notice tone="warn">{say.noRecovery}</Notice>
      ) : (
        <>
          <Notice tone="info">{people.first.recoverable}</Notice>
          {mark !== '' && (
            <label class="tick">
              <input
                type="checkbox"
                checked={rightMark}
                onChange={(event) => setRightMark(event.currentTarget.checked)}
              />
              <span>
                {people.first.rightMark(mark)} <span class="soft small">{people.first.markLater}</span>
              </span>
            </label>
          )}
        </>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={written}
          onChange={(event) => setWritten(event.currentTarget.checked)}
        />
        <span>{say.written}</span>
      </label>
      <div class="row">
        <Button kind="primary" type="submit" icon="lock" disabled={busy}>
          {busy ? say.creating : say.create}
        </Button>
        {onBack && (
          <Button kind="quiet" icon="back" onClick={onBack}>
            {people.gate.back}
          </Button>
        )}
      </div>
    </form>
  );
}

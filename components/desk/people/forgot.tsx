import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Clerk, VaultState } from '../../../utils/messaging/protocol';
import { shown } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { refusal, type Desk } from '../model';
import { fault, NewPassphrase, type Choice, type Judge } from '../passphrase';
import { readKey, RecoveryInput } from './recovery-input';
import { Who } from './who';

const say = texts.people.forgot;

/** A forgotten passphrase where the office has a recovery key: whoever keeps it types it, the clerk chooses a new passphrase. */
export function Recover(props: {
  desk: Desk;
  vault: VaultState & { office: string };
  /** Who forgot, as far as that is known. */
  clerk: Clerk | null;
  tools: Judge;
  onBack(): void;
  onErase(): void;
}) {
  const { desk, vault } = props;
  const [chosen, setChosen] = useState(props.clerk?.id ?? null);
  const [lines, setLines] = useState('');
  const [choice, setChoice] = useState<Choice>({ passphrase: '', repeated: '' });
  const [wrongKey, setWrongKey] = useState<string | undefined>();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const clerk = vault.clerks.find(({ id }) => id === chosen);

  async function run(): Promise<void> {
    const tools = await desk.world.recovery();
    const key = await readKey(lines, tools);
    if (typeof key === 'string') return setWrongKey(key);
    const office = clerk?.office ?? vault.office;
    if (key.publicKey !== office) {
      const [has, wants] = await Promise.all([tools.mark(key.publicKey), tools.mark(office)]);
      return setWrongKey(texts.people.key.other(has, wants));
    }
    setWrongKey(undefined);
    const wrong = clerk ? fault(choice, props.tools) : texts.people.choose;
    setError(wrong);
    if (wrong || !clerk) return;
    const reason = await desk.people.recover(clerk.id, key.secret, choice.passphrase);
    if (reason === null) desk.tell(say.done);
    else if (reason === 'wrong-passphrase' || reason === 'not-found') setWrongKey(say.none);
    else setError(refusal(reason));
  }
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    await run();
    setBusy(false);
  };
  return (
    <form
      class="gate"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{clerk && vault.clerks.length === 1 ? say.of(shown(clerk.label)) : say.title}</h1>
      <p>{say.withKey}</p>
      {vault.clerks.length > 1 && (
        <Who clerks={vault.clerks} chosen={chosen} onDuty={null} onChoose={setChosen} />
      )}
      {clerk && clerk.office === undefined && <Notice tone="warn">{say.notCovered}</Notice>}
      <RecoveryInput value={lines} error={wrongKey} onInput={setLines} />
      <NewPassphrase
        labels={{ passphrase: texts.people.account.fresh, repeat: texts.people.account.repeat }}
        choice={choice}
        onChange={setChoice}
        tools={props.tools}
        error={error}
      />
      <div class="row">
        <Button kind="primary" type="submit" icon="unlock" disabled={busy}>
          {busy ? say.running : say.run}
        </Button>
        <Button kind="quiet" icon="back" onClick={props.onBack}>
          {texts.people.gate.back}
        </Button>
      </div>
      <Button kind="quiet" small onClick={props.onErase}>
        {say.erase}
      </Button>
    </form>
  );
}

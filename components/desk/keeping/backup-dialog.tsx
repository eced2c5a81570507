import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDayAt } from '../../../utils/core/received';
import { texts } from '../../../utils/i18n';
import type { Locks } from '../../../utils/store/backup';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { refusal, type Desk } from '../model';
import { fault, NewPassphrase, type Choice, type Judge } from '../passphrase';
import { useMark } from '../people/mark';
import { useProof } from '../people/proof';
import { writeFile } from './transfer';
import { Working } from './working';
import './keeping.css';

const file = texts.desk.file;
const say = texts.keeping.backup;

interface Props {
  desk: Desk;
  tools: Judge;
  /** One, some or all drafts. */
  ids: readonly string[];
  onClose(): void;
}

/** Seals drafts into a file: under a passphrase of its own, for the office's recovery key where this PC has one, or for both. */
export function BackupDialog({ desk, tools, ids, onClose }: Props) {
  const { value: vault } = desk.vault;
  const office = vault.state === 'open' ? vault.office : null;
  const [by, setBy] = useState({ passphrase: true, office: false });
  const [choice, setChoice] = useState<Choice>({ passphrase: '', repeated: '' });
  const [error, setError] = useState<string | null>(null);
  const [step, setStep] = useState<{ done: number; total: number } | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const one = ids.length === 1;
  const proof = useProof(desk);

  const submit = async () => {
    const wrong = faultOf(by, choice, tools);
    setError(wrong);
    if (wrong || step || !(await proof.given())) return;
    setStep({ done: 0, total: ids.length });
    const made = await make();
    setStep(null);
    // locked or closed meanwhile
    if (stop.current.signal.aborted) return;
    if (made.ok) {
      desk.world.download((one ? file : say).name(isoDayAt(desk.world.now())), made.file);
      await desk.world.ask({ type: 'audit.note', what: 'exported', count: made.count });
      const told = one ? file.exported : say.done(made.count);
      desk.tell(made.unread === 0 ? told : `${told} ${say.unread(made.unread)}`);
      onClose();
    } else setError(made.reason === 'stopped' ? null : refusal(made.reason));
  };
  const make = async () => {
    const locks: Locks = {};
    if (by.passphrase) locks.passphrase = await desk.world.derive(choice.passphrase, null);
    if (by.office && office !== null) locks.office = office;
    const signal = stop.current.signal;
    const onStep = (done: number, total: number) => setStep({ done, total });
    const made = await writeFile(desk.world, await desk.world.keeping.files(), ids, locks, {
      signal,
      onStep,
    });
    // Nothing to seal: a file without a draft would only look like a backup.
    return made.ok && made.count === 0 ? ({ ok: false, reason: 'not-found' } as const) : made;
  };

  return (
    <Dialog
      title={one ? file.exportTitle : say.title(ids.length)}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{step ? texts.keeping.stop : texts.desk.cancel}</Button>
          <Button kind="primary" type="submit" icon="download" disabled={step !== null || proof.busy}>
            {step ? file.working : file.export}
          </Button>
        </>
      }
    >
      {by.passphrase && <p>{file.exportWhat}</p>}
      {office !== null && <Openers desk={desk} by={by} office={office} onChange={setBy} />}
      {by.passphrase ? (
        <NewPassphrase
          labels={{ passphrase: file.passphrase, repeat: file.repeat }}
          choice={choice}
          onChange={setChoice}
          tools={tools}
          error={error}
        />
      ) : (
        error && (
          <p class="wrong-line" role="alert">
            {error}
          </p>
        )
      )}
      {proof.field}
      {step && <Working label={say.working(step.done, step.total)} {...step} />}
    </Dialog>
  );
}

interface By {
  passphrase: boolean;
  office: boolean;
}

function faultOf(by: By, choice: Choice, tools: Judge): string | null {
  if (!by.passphrase && !by.office) return say.needOne;
  return by.passphrase ? fault(choice, tools) : null;
}

/** Who can open the file. The mark of the office's key lets the clerk compare it with the sheet in the safe. */
function Openers(props: { desk: Desk; by: By; office: string; onChange(by: By): void }) {
  const { by, onChange } = props;
  const mark = useMark(props.desk, props.office);
  return (
    <fieldset class="openers">
      <legend>{say.who}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={by.passphrase}
          onChange={(event) => onChange({ ...by, passphrase: event.currentTarget.checked })}
        />
        <span>{say.byPassphrase}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={by.office}
          onChange={(event) => onChange({ ...by, office: event.currentTarget.checked })}
        />
        <span>{say.byOffice(mark)}</span>
      </label>
    </fieldset>
  );
}

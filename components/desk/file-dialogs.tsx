import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { RefusalReason } from '../../utils/messaging/protocol';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { refusal } from './model';
import { fault, NewPassphrase, type Choice, type Judge } from './passphrase';

const say = texts.desk.file;
const sentence = (reason: RefusalReason): string =>
  reason === 'wrong-passphrase' ? say.wrong : refusal(reason);

/** Seals one draft into a file under a passphrase of its own. */
export function ExportDialog(props: {
  onExport(passphrase: string): Promise<RefusalReason | null>;
  onClose(): void;
  tools: Judge;
}) {
  const [choice, setChoice] = useState<Choice>({ passphrase: '', repeated: '' });
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const wrong = fault(choice, props.tools.judge);
    setError(wrong);
    if (wrong || busy) return;
    setBusy(true);
    const reason = await props.onExport(choice.passphrase);
    setBusy(false);
    if (reason) setError(sentence(reason));
    else props.onClose();
  };
  return (
    <Dialog
      title={say.exportTitle}
      onClose={props.onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={props.onClose}>{texts.desk.cancel}</Button>
          <Button kind="primary" type="submit" icon="download" disabled={busy}>
            {busy ? say.working : say.export}
          </Button>
        </>
      }
    >
      <p>{say.exportWhat}</p>
      <NewPassphrase
        labels={{ passphrase: say.passphrase, repeat: say.repeat }}
        choice={choice}
        onChange={setChoice}
        tools={props.tools}
        error={error}
      />
    </Dialog>
  );
}

/** Larger files are not even read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Opens a draft file; its draft becomes a new one. */
export function ImportDialog(props: {
  onImport(content: string, passphrase: string): Promise<RefusalReason | null>;
  onClose(): void;
}) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!file || busy) return;
    setBusy(true);
    const reason = file.size > MOST_BYTES ? 'too-large' : await props.onImport(await file.text(), passphrase);
    setBusy(false);
    if (reason) setError(sentence(reason));
    else props.onClose();
  };
  return (
    <Dialog
      title={say.importTitle}
      onClose={props.onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={props.onClose}>{texts.desk.cancel}</Button>
          <Button kind="primary" type="submit" icon="upload" disabled={busy || !file || passphrase === ''}>
            {busy ? say.importing : say.import}
          </Button>
        </>
      }
    >
      <p>{say.importWhat}</p>
      <label class="button plain file">
        <input
          type="file"
          accept=".sotay,application/json"
          class="visually-hidden"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <span>{file ? say.chosen(file.name) : say.choose}</span>
      </label>
      <Field
        label={say.passphrase}
        type="password"
        value={passphrase}
        maxLength={200}
        error={error}
        onInput={setPassphrase}
      />
    </Dialog>
  );
}

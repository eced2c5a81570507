import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import type { Desk } from '../model';
import { useMark } from './mark';

const say = texts.people.office;
const MOST_BYTES = 16_384;

/** The public half of the key that the office has already: from a file or pasted. Its mark is compared with the paper before it is used. */
export function TakeKey(props: {
  desk: Desk;
  /** Null: done; else why not. */
  onUse(publicKey: string): Promise<string | null>;
  onClose(): void;
}) {
  const [text, setText] = useState('');
  const [publicKey, setPublicKey] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const mark = useMark(props.desk, publicKey);
  const take = async (content: string) => {
    setText(content);
    setPublicKey(null);
    setError(undefined);
    if (content.trim() === '') return;
    const found = await (await props.desk.world.recovery()).read(content);
    if (found.kind === 'public') return setPublicKey(found.publicKey);
    setError(found.kind === 'private' ? say.takePrivate : say.takeBad);
    // A secret that was brought here by mistake does not stay on the screen.
    if (found.kind === 'private') setText('');
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) setError(say.takeBad);
    else await take(await file.text());
  };
  const use = async () => setError((publicKey && (await props.onUse(publicKey))) ?? undefined);
  return (
    <div class="take-key">
      <h3>{say.takeTitle}</h3>
      <p>{say.takeWhat}</p>
      <label class="button plain file">
        <input
          type="file"
          accept=".json,.txt,application/json,text/plain"
          class="visually-hidden"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        <span>{say.takeFile}</span>
      </label>
      <Field
        type="multiline"
        label={say.takePaste}
        value={text}
        maxLength={MOST_BYTES}
        error={error}
        onInput={(content) => void take(content)}
      />
      {mark !== '' && <Notice tone="info">{say.takeCheck(mark)}</Notice>}
      <div class="row">
        <Button kind="primary" icon="check" disabled={publicKey === null} onClick={() => void use()}>
          {say.use}
        </Button>
        <Button onClick={props.onClose}>{texts.desk.cancel}</Button>
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Field } from '../../ui/field';
import type { HeldKey, RecoveryTools } from './model';

const say = texts.people.key;
/** A key file has a few hundred bytes. */
const MOST_BYTES = 16_384;

/** The private half out of what was typed or opened, or the sentence that says what to mend: the wrong line is named. */
export async function readKey(text: string, tools: RecoveryTools): Promise<HeldKey | string> {
  const found = await tools.read(text);
  if (found.kind === 'private') return found.key;
  if (found.kind === 'wrong-line') return say.line(found.line);
  if (found.kind === 'public') return say.public;
  return found.lines === 0 ? say.bad : say.part(found.lines, found.of);
}

/** Letters with marks: an input method for Vietnamese is on and makes accents of the key's letters. */
const hasMarks = (text: string): boolean => /[\p{M}đĐ]/u.test(text.normalize('NFD'));

/** The office's recovery key, line by line from the sheet or from its file. What is typed stays in the field only. */
export function RecoveryInput(props: {
  value: string;
  error: string | undefined;
  onInput(text: string): void;
}) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [marked, setMarked] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const fits = file.size <= MOST_BYTES;
    setFault(fits ? undefined : say.tooLarge);
    if (!fits) return;
    setName(file.name);
    setMarked(false);
    props.onInput(await file.text());
  };
  return (
    <div class="recovery-input">
      <Field
        type="multiline"
        label={say.label}
        hint={say.hint}
        value={props.value}
        maxLength={MOST_BYTES}
        error={fault ?? props.error}
        onInput={(text) => {
          setFault(undefined);
          setMarked(hasMarks(text));
          setName('');
          props.onInput(text);
        }}
      />
      {marked && (
        <Notice tone="warn" alert>
          {say.typedMarks}
        </Notice>
      )}
      <label class="button plain file">
        <input
          type="file"
          accept=".json,.txt,application/json,text/plain"
          class="visually-hidden"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <span>{name === '' ? say.file : texts.desk.file.chosen(name)}</span>
      </label>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { CardRefusal, KnownMachine } from '../../../utils/register/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { MOST_BYTES, readCard, type CardFault } from './card-text';
import type { MachinesModel } from './model';

const say = texts.machinesPage.add;

interface Props {
  model: MachinesModel;
  onClose(): void;
  onAdded(machine: KnownMachine): void;
}

/** The card of another machine, from a file or pasted. It is only known then; trusting it needs its mark. */
export function AddMachine({ model, onClose, onAdded }: Props) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const take = async (card: string) => {
    const read = readCard(card);
    if (typeof read === 'string') return setError(say.fault[read satisfies CardFault]);
    let known: KnownMachine | CardRefusal | null = null;
    await model.try(async () => (known = await model.ledger.learn(read)));
    const answer = known as KnownMachine | CardRefusal | null;
    if (answer === null) return undefined;
    if (typeof answer === 'string') return setError(say.fault[answer]);
    await model.load();
    return onAdded(answer);
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const head = await file
      .slice(0, MOST_BYTES)
      .text()
      .catch(() => null);
    if (head === null) setError(say.fault.unreadable);
    else await take(head);
  };
  const submit = () => {
    if (text.trim() === '') setError(say.need);
    else void take(text);
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{texts.machinesPage.cancel}</Button>
          <Button kind="primary" type="submit">
            {say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      <label class="button plain file">
        <input
          type="file"
          accept=".txt,text/plain"
          class="visually-hidden"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <span>{say.choose}</span>
      </label>
      <Field
        label={say.paste}
        type="multiline"
        value={text}
        error={error}
        maxLength={MOST_BYTES}
        onInput={(value) => {
          setText(value);
          setError(undefined);
        }}
      />
    </Dialog>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';

const say = texts.desk.erase;

/** What cannot be taken back. The word must be typed, so that no stray click does it. */
export function EraseDialog(props: {
  title?: string;
  run?: string;
  /** What is lost. */
  children: ComponentChildren;
  /** What could be done instead. */
  instead?: string;
  onErase(): void;
  onClose(): void;
}) {
  const { title = say.title, run = say.run, children, instead, onErase, onClose } = props;
  const [typed, setTyped] = useState('');
  const sure = typed.normalize('NFC').trim().toLocaleUpperCase('vi') === say.word;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => sure && onErase()}
      actions={
        <>
          <Button onClick={onClose}>{texts.desk.cancel}</Button>
          <Button kind="danger" type="submit" icon="trash" disabled={!sure}>
            {run}
          </Button>
        </>
      }
    >
      <Notice tone="error">{children}</Notice>
      {instead && <p>{instead}</p>}
      <Field label={say.typeWord(say.word)} value={typed} onInput={setTyped} maxLength={20} />
    </Dialog>
  );
}

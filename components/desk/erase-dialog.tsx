import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';

const say = texts.desk.erase;

/** A forgotten passphrase: everything goes. The word must be typed, so that no stray click does it. */
export function EraseDialog({ onErase, onClose }: { onErase(): void; onClose(): void }) {
  const [typed, setTyped] = useState('');
  const sure = typed.normalize('NFC').trim().toLocaleUpperCase('vi') === say.word;
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => sure && onErase()}
      actions={
        <>
          <Button onClick={onClose}>{texts.desk.cancel}</Button>
          <Button kind="danger" type="submit" icon="trash" disabled={!sure}>
            {say.run}
          </Button>
        </>
      }
    >
      <Notice tone="error">{say.what}</Notice>
      <Field label={say.typeWord(say.word)} value={typed} onInput={setTyped} maxLength={20} />
    </Dialog>
  );
}

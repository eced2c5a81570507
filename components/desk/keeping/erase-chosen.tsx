import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { refusal, type Desk } from '../model';
import { useProof } from '../people/proof';
import { eraseForGood } from './transfer';
import './keeping.css';

const say = texts.keeping.erase;

interface Props {
  desk: Desk;
  ids: readonly string[];
  why: 'person' | 'chosen';
  /** `erased`: it was done. */
  onClose(erased: boolean): void;
}

/** Erasing for good is asked once more, and says what it does not reach. */
export function EraseChosen({ desk, ids, why, onClose }: Props) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const proof = useProof(desk);
  const submit = async () => {
    if (!sure || busy) return;
    // a citizen's whole file: whoever has sat down at an open desk may not do it
    if (why === 'person' && !(await proof.given())) return;
    setBusy(true);
    const reason = await eraseForGood(desk.world, ids, why);
    setBusy(false);
    if (reason) return setError(refusal(reason));
    const { value: view } = desk.view;
    if (view.kind === 'draft' && ids.includes(view.id)) await desk.show({ kind: 'empty' });
    await desk.reload();
    desk.tell(say.done(ids.length));
    onClose(true);
  };
  return (
    <Dialog
      title={say.title(ids.length)}
      onClose={() => onClose(false)}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{texts.desk.cancel}</Button>
          <Button kind="danger" type="submit" icon="trash" disabled={!sure || busy || proof.busy}>
            {busy ? say.working : say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      <Notice tone="warn">{say.notReached}</Notice>
      {error && (
        <Notice tone="error" alert>
          {error}
        </Notice>
      )}
      <label class="tick">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        <span>{why === 'person' ? say.surePerson : say.sure}</span>
      </label>
      {why === 'person' && proof.field}
    </Dialog>
  );
}

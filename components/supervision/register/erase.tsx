import { useState } from 'preact/hooks';
import type { RowView } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Host } from '../host';

const say = texts.registerPage.erase;

/** Erasing is asked once more, and says what it means for figures and checks. */
export function EraseDialog({
  host,
  view,
  onClose,
}: {
  host: Host;
  view: RowView;
  onClose(erased: boolean): void;
}) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { world } = host;
  const checked = view.row.history.some(({ what }) => what === 'drawn');
  const submit = async (): Promise<void> => {
    if (!sure || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      const count = await world.ledger.erase([view.key], world.now());
      if (count > 0) await world.note('dossier-erased', count);
      host.say(say.done);
      onClose(true);
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={say.title(view.row.code || texts.registerPage.noCode)}
      onClose={() => onClose(false)}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{texts.desk.cancel}</Button>
          <Button kind="danger" type="submit" icon="trash" disabled={!sure || busy}>
            {say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      {checked && <Notice tone="warn">{say.checked}</Notice>}
      {failed && (
        <Notice tone="error" alert>
          {texts.registerPage.edit.failed}
        </Notice>
      )}
      <label class="tick">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        <span>{say.sure}</span>
      </label>
    </Dialog>
  );
}

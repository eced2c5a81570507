import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { GoneReason } from '../../../utils/supervision/stats/draw';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Host } from '../host';
import { attempt } from './asked';

const say = texts.checksPage.replace;
const REASONS = Object.keys(say.reasons) as GoneReason[];

/** The dossier never belonged in the frame. One that cannot be found or opened is no such case: it counts as faulty. */
export function ReplaceDialog({
  host,
  check,
  rowKey,
  onClose,
}: {
  host: Host;
  check: string;
  rowKey: string;
  onClose(): void;
}) {
  const [reason, setReason] = useState<GoneReason | null>(null);
  const replace = async () => {
    if (!reason) return;
    const answer = await attempt(host, () => host.world.ledger.replace(check, rowKey, reason));
    if (answer === undefined) return;
    host.say(say.answers[answer]);
    onClose();
    if (answer === 'done') host.show('checks', check);
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => void replace()}
      actions={
        <>
          <Button onClick={onClose}>{texts.checksPage.plan.cancel}</Button>
          <Button kind="primary" type="submit" disabled={reason === null}>
            {say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      <fieldset class="check-choice">
        <legend>{say.why}</legend>
        {REASONS.map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="gone" checked={reason === one} onChange={() => setReason(one)} />
            <span>{say.reasons[one]}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}

import { texts } from '../../../utils/i18n';
import type { Check } from '../../../utils/register/api';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Host } from '../host';
import { attempt } from './asked';

const say = texts.checksPage.result.end;

/** After the end the figures are final; it cannot be taken back, and that is said before. */
export function EndDialog({
  host,
  check,
  pending,
  onClose,
}: {
  host: Host;
  check: Check;
  pending: number;
  onClose(): void;
}) {
  const end = async () => {
    const { world } = host;
    const done = await attempt(host, async () => {
      await world.ledger.end(check.id, world.now());
      return true;
    });
    if (!done) return;
    await attempt(host, () => world.note('check-ended', 1));
    host.say(say.done);
    onClose();
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => void end()}
      actions={
        <>
          <Button onClick={onClose}>{texts.checksPage.plan.cancel}</Button>
          <Button kind="primary" type="submit">
            {say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      {pending > 0 && <Notice tone="warn">{say.pending(pending)}</Notice>}
    </Dialog>
  );
}

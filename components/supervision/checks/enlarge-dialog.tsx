import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Check } from '../../../utils/register/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { attempt } from './asked';
import { wholeOf } from './plan-draft';

const say = texts.checksPage.result.enlarge;

/** More of the same frame: what was drawn stays, the next numbers join. */
export function EnlargeDialog({ host, check, onClose }: { host: Host; check: Check; onClose(): void }) {
  const now = check.draw.strata.reduce((sum, { drawn }) => sum + drawn, 0);
  const most = check.draw.strata.reduce((sum, { size }) => sum + size, 0);
  const [text, setText] = useState(String(Math.min(most, Math.ceil(now * 1.5))));
  const [tried, setTried] = useState(false);
  const size = wholeOf(text, now + 1, most);
  const enlarge = async () => {
    setTried(true);
    if (size === null) return;
    const done = await attempt(host, () => host.world.ledger.enlarge(check.id, size));
    if (!done) return;
    host.say(say.done(done.draw.strata.reduce((sum, { drawn }) => sum + drawn, 0)));
    onClose();
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => void enlarge()}
      actions={
        <>
          <Button onClick={onClose}>{texts.checksPage.plan.cancel}</Button>
          <Button kind="primary" type="submit" disabled={now >= most}>
            {say.run}
          </Button>
        </>
      }
    >
      <p>{now >= most ? say.full : say.what(now)}</p>
      <Field
        label={say.size}
        value={text}
        maxLength={7}
        error={tried && size === null ? say.wrong(now + 1, most) : undefined}
        onInput={setText}
      />
    </Dialog>
  );
}

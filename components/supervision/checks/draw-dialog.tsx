import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { CheckPlan } from '../../../utils/register/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { attempt } from './asked';
import { publicNumberOf } from './plan-draft';

const say = texts.checksPage.plan;

/** Where the number comes from that decides who is drawn. The frame is closed before it is taken. */
export function DrawDialog({
  host,
  plan,
  size,
  onClose,
}: {
  host: Host;
  plan: CheckPlan;
  size: number;
  onClose(): void;
}) {
  const [how, setHow] = useState<'random' | 'public'>('random');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const draw = async () => {
    const number = how === 'public' ? publicNumberOf(text) : null;
    if (how === 'public' && number === null) return setError(say.numberWrong);
    if (busy) return;
    setBusy(true);
    const check = await attempt(host, () => host.world.ledger.draw(plan, number, host.world.now()));
    setBusy(false);
    if (!check) return;
    await attempt(host, () => host.world.note('check-drawn', check.draw.units.length));
    onClose();
    host.show('checks', check.id);
  };
  return (
    <Dialog
      title={say.drawTitle}
      onClose={onClose}
      onSubmit={() => void draw()}
      actions={
        <>
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button kind="primary" type="submit" disabled={busy}>
            {busy ? say.drawing : say.draw}
          </Button>
        </>
      }
    >
      <p>{say.drawWhat(size)}</p>
      <div class="check-stack">
        {(['random', 'public'] as const).map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="draw-number" checked={how === one} onChange={() => setHow(one)} />
            <span>{say[one]}</span>
          </label>
        ))}
      </div>
      {how === 'public' && (
        <Field
          label={say.number}
          hint={say.numberHint}
          value={text}
          error={error}
          maxLength={20}
          onInput={(value) => {
            setText(value);
            setError(undefined);
          }}
        />
      )}
    </Dialog>
  );
}

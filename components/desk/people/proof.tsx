import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Field } from '../../ui/field';
import { refusal, type Desk } from '../model';

const say = texts.people.proof;
/** A passphrase that was given so long ago counts, in ms. */
const FRESH = 2 * 60_000;

/** Has the open clerk given the passphrase a moment ago? After a clock that was moved: no. */
function isFresh({ vault, world }: Desk): boolean {
  const { value } = vault;
  if (value.state !== 'open' || value.provedAt === undefined) return false;
  return Math.abs(world.now() - value.provedAt) < FRESH;
}

/** Before data leave or go: the passphrase once more, because the one who sits here may not be the one who unlocked. */
export function useProof(desk: Desk): {
  /** Null where it was given a moment ago. */
  field: JSX.Element | null;
  busy: boolean;
  /** False: not yet, and the field says why. */
  given(): Promise<boolean>;
} {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(!isFresh(desk));
  const given = async (): Promise<boolean> => {
    if (isFresh(desk)) return true;
    const { clerk } = desk;
    setAsks(true);
    if (!clerk || busy) return false;
    if (passphrase === '') {
      setError(say.need);
      return false;
    }
    setBusy(true);
    const reason = await desk.people.prove(clerk, passphrase);
    setBusy(false);
    setPassphrase('');
    setError(
      reason === null ? undefined : reason === 'wrong-passphrase' ? texts.desk.unlock.wrong : refusal(reason),
    );
    setAsks(reason !== null);
    return reason === null;
  };
  const field = (
    <Field
      label={say.label}
      hint={say.why}
      type="password"
      autoComplete="current-password"
      maxLength={200}
      value={passphrase}
      error={error}
      onInput={setPassphrase}
    />
  );
  return { field: asks ? field : null, busy, given };
}

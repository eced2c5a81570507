import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { Clerk, RefusalReason, VaultState } from '../../utils/messaging/protocol';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Who } from './people/who';

const say = texts.desk.unlock;

/** Whole seconds until `at`, counted down while it is shown. */
function useSecondsUntil(at: number, now: () => number): number {
  const left = () => Math.max(0, Math.ceil((at - now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (at <= now()) return undefined;
    const timer = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
}

/** Who is meant before anybody has said so: the only one, or who was on duty last; nobody after the end of a shift. */
export const presumed = ({ clerks, clerk, onDuty }: VaultState): string | null =>
  clerks.length === 1 ? clerks[0]!.id : onDuty ? clerk : null;

export interface UnlockProps {
  vault: VaultState;
  unlock(passphrase: string, clerk: Clerk): Promise<RefusalReason | null>;
  now(): number;
  /** Somebody who is not in the list yet. */
  onNew(): void;
  onForgot?: (clerk: Clerk | null) => void;
}

/** Asks who it is, where there are several, and for the passphrase. For desk and popup; never for anything inside a portal's page. */
export function Unlock({ vault, unlock, now, onNew, onForgot }: UnlockProps) {
  const { clerks } = vault;
  const [chosen, setChosen] = useState(presumed(vault));
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const clerk = clerks.find(({ id }) => id === chosen) ?? null;
  // The only thing to do here is to choose and to type.
  useEffect(() => (clerk ? field.current : form.current?.querySelector('input'))?.focus(), []);
  const wait = useSecondsUntil(clerk?.retryAt ?? 0, now);
  const submit = async () => {
    if (busy || wait > 0) return;
    if (!clerk) return setError(texts.people.choose);
    if (passphrase === '') return field.current?.focus();
    setBusy(true);
    setError(undefined);
    const reason = await unlock(passphrase, clerk);
    setBusy(false);
    setPassphrase('');
    field.current?.focus();
    if (reason === 'wrong-passphrase') setError(say.wrong);
    else if (reason && reason !== 'wait') setError(texts.common.refusal[reason]);
  };
  return (
    <form
      ref={form}
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {clerks.length > 1 && (
        <Who
          clerks={clerks}
          chosen={chosen}
          onDuty={vault.onDuty ? vault.clerk : null}
          onChoose={(id) => {
            setChosen(id);
            setError(undefined);
          }}
          onClick={() => field.current?.focus()}
        />
      )}
      <Field
        label={say.passphrase}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={passphrase}
        error={error}
        onInput={setPassphrase}
        inputRef={field}
      />
      {wait > 0 && (
        <Notice tone="warn">
          <p>{say.wait(wait)}</p>
          <p class="soft">{say.waitWhy}</p>
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" type="submit" icon="unlock" disabled={busy || wait > 0}>
          {busy ? say.opening : say.open}
        </Button>
        {onForgot && (
          <Button kind="quiet" small onClick={() => onForgot(clerk)}>
            {say.forgot}
          </Button>
        )}
        <Button kind="quiet" small onClick={onNew}>
          {texts.people.newHere}
        </Button>
      </div>
    </form>
  );
}

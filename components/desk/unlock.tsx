import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { RefusalReason } from '../../utils/messaging/protocol';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

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

/** Asks for the passphrase. For desk and popup; never for anything inside a portal's page. */
export function Unlock(props: {
  unlock(passphrase: string): Promise<RefusalReason | null>;
  retryAt: number;
  now(): number;
  onForgot?: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  // The only thing to do here is to type.
  useEffect(() => field.current?.focus(), []);
  const wait = useSecondsUntil(props.retryAt, props.now);
  const submit = async () => {
    if (busy || wait > 0 || passphrase === '') return;
    setBusy(true);
    setError(undefined);
    const reason = await props.unlock(passphrase);
    setBusy(false);
    setPassphrase('');
    field.current?.focus();
    if (reason === 'wrong-passphrase') setError(say.wrong);
    else if (reason && reason !== 'wait') setError(texts.common.refusal[reason]);
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
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
        {props.onForgot && (
          <Button kind="quiet" onClick={props.onForgot}>
            {say.forgot}
          </Button>
        )}
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { Strength } from '../../utils/store/passphrase';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

const say = texts.desk.first;

export interface Choice {
  passphrase: string;
  repeated: string;
}

export interface Judge {
  judge(passphrase: string): Strength;
  suggest(): string;
  /** The least length, where the office asks for more than we do. */
  least?: number | undefined;
}

/** Is the choice acceptable? The sentence that says what to do, or null. */
export function fault({ passphrase, repeated }: Choice, tools: Judge): string | null {
  const strength = tools.judge(passphrase);
  if (strength === 'empty' || strength === 'short') return words('short', tools);
  if (strength === 'plain') return say.strength.plain;
  return passphrase === repeated ? null : say.differ;
}

const words = (strength: Exclude<Strength, 'empty'>, { least }: Judge): string =>
  strength === 'short' && least !== undefined ? texts.managed.short(least) : say.strength[strength];

/** Two entries of a new passphrase with a rough judgement; used for the vault and for files. */
export function NewPassphrase(props: {
  labels: { passphrase: string; repeat: string };
  choice: Choice;
  onChange(choice: Choice): void;
  tools: Judge;
  error: string | null;
}) {
  const { choice, onChange, tools, labels, error } = props;
  const [suggested, setSuggested] = useState('');
  const strength = tools.judge(choice.passphrase);
  const tone = strength === 'good' || strength === 'fair' ? 'ok' : 'warn';
  const suggest = () => {
    const passphrase = tools.suggest();
    setSuggested(passphrase);
    onChange({ passphrase, repeated: '' });
  };
  return (
    <>
      <Field
        label={labels.passphrase}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        value={choice.passphrase}
        hint={`${tools.least === undefined ? say.rule : texts.managed.rule(tools.least)} ${say.unikey}`}
        onInput={(passphrase) => onChange({ ...choice, passphrase })}
      />
      <div class="strength" aria-live="polite">
        {strength !== 'empty' && <Badge tone={tone}>{words(strength, tools)}</Badge>}
        <Button kind="quiet" small onClick={suggest}>
          {say.suggest}
        </Button>
      </div>
      {suggested !== '' && suggested === choice.passphrase && (
        <p class="suggestion">
          <output>{suggested}</output>
          <span class="soft">{say.suggested}</span>
        </p>
      )}
      <Field
        label={labels.repeat}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        value={choice.repeated}
        error={error ?? undefined}
        onInput={(repeated) => onChange({ ...choice, repeated })}
      />
    </>
  );
}

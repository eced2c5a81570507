import { texts } from '../../../utils/i18n';
import type { SealedFile } from '../../../utils/store/sealed-file';
import { Field } from '../../ui/field';
import { RecoveryInput } from '../people/recovery-input';

const say = texts.keeping.take;

export interface KeyChoice {
  by: 'passphrase' | 'office';
  passphrase: string;
  /** The office's recovery key as it was typed or read from its file. */
  recovery: string;
}

/** What opens the file: its passphrase, or the office's recovery key where the file says that it does. */
export function FileKeyInput(props: {
  sealed: SealedFile | null;
  choice: KeyChoice;
  error: string | undefined;
  onChange(choice: KeyChoice): void;
}) {
  const { sealed, choice, error, onChange } = props;
  const both = sealed !== null && sealed.office && sealed.kdf !== null;
  return (
    <>
      {both && (
        <fieldset class="openers">
          <legend>{say.how}</legend>
          {(['passphrase', 'office'] as const).map((by) => (
            <label key={by} class="tick">
              <input
                type="radio"
                name="opens"
                checked={choice.by === by}
                onChange={() => onChange({ ...choice, by })}
              />
              <span>{say.by[by]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {choice.by === 'passphrase' ? (
        <Field
          label={texts.desk.file.passphrase}
          type="password"
          value={choice.passphrase}
          maxLength={200}
          error={error}
          onInput={(passphrase) => onChange({ ...choice, passphrase })}
        />
      ) : (
        <RecoveryInput
          value={choice.recovery}
          error={error}
          onInput={(recovery) => onChange({ ...choice, recovery })}
        />
      )}
    </>
  );
}

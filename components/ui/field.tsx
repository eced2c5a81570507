import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

export interface FieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  type?: 'text' | 'password' | 'tel' | 'search' | 'multiline';
  hint?: string | undefined;
  /** What is wrong, as a sentence that says what to do. */
  error?: string | undefined;
  maxLength?: number;
  /** It is shown and can be copied, and is not to be changed here; `hint` says why. */
  readOnly?: boolean;
  autoComplete?: 'off' | 'new-password' | 'current-password';
  placeholder?: string;
  /** The label is read out but not shown (search boxes). */
  hideLabel?: boolean;
  inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement>;
}

/** A labelled control; hint and error are tied to it, so a screen reader says them with the label. */
export function Field(props: FieldProps) {
  const id = useId();
  const { label, value, hint, error, type = 'text' } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'input',
    value,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete ?? ('off' as const),
    placeholder: props.placeholder,
    spellcheck: false,
    readOnly: props.readOnly,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={id} class={props.hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {type === 'multiline' ? (
        <textarea
          {...shared}
          ref={props.inputRef as Ref<HTMLTextAreaElement>}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          // the typings tie roles to one literal type each
          type={type as 'text'}
          ref={props.inputRef as Ref<HTMLInputElement>}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="wrong" id={`${id}-error`} role="alert">
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

import { useId } from 'preact/hooks';

/** One of few, with its label; `hideLabel`: read out but not shown. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
}: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChange(value: T): void;
  hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Some of several. */
export function Ticks<T extends string>({
  title,
  hint,
  options,
  on,
  onChange,
}: {
  title: string;
  hint?: string;
  options: readonly (readonly [value: T, text: string])[];
  on: ReadonlySet<string>;
  onChange(value: T, on: boolean): void;
}) {
  const id = useId();
  return (
    <fieldset class="authoring-ticks" aria-describedby={hint && id}>
      <legend>{title}</legend>
      {hint && (
        <p class="hint soft small" id={id}>
          {hint}
        </p>
      )}
      <div>
        {options.map(([one, text]) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={on.has(one)}
              onChange={(event) => onChange(one, event.currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

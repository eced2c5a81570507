import { useId } from 'preact/hooks';

interface Props<T extends string> {
  title: string;
  hideTitle?: boolean;
  /** Null: none yet. */
  value: T | null;
  options: Readonly<Record<T, string>>;
  onChoose(value: T): void;
}

/** One of a few, as radio buttons: arrow keys move, the word tells the state. */
export function Choice<T extends string>({ title, hideTitle = false, value, options, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={hideTitle ? 'visually-hidden' : undefined}>{title}</legend>
      {(Object.keys(options) as T[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {options[one]}
        </label>
      ))}
    </fieldset>
  );
}

import { Editable } from './editable';

interface Props {
  label: string;
  text: string;
  strong?: boolean;
  onText?(text: string): void;
}

/** `Địa chỉ: …` — a label that stays and a text that can be changed. */
export function Line({ label, text, strong = false, onText }: Props) {
  return (
    <p class="field-line">
      <span class="label">{label}</span>{' '}
      <Editable
        text={text}
        label={label}
        class={strong ? 'strong' : ''}
        {...(onText === undefined ? {} : { onText })}
      />
    </p>
  );
}

import { Editable } from './editable';

/** `Địa chỉ: …` — a label that stays and a text that can be changed. */
export function Line({ label, text, strong = false }: { label: string; text: string; strong?: boolean }) {
  return (
    <p class="field-line">
      <span class="label">{label}</span> <Editable text={text} label={label} class={strong ? 'strong' : ''} />
    </p>
  );
}

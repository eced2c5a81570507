import { useSignal } from '@preact/signals';

/** A box of the form: ticked on the screen by click or Space, or by hand on the paper. */
export function Tick({ label, ticked = false }: { label: string; ticked?: boolean }) {
  const on = useSignal(ticked);
  const toggle = (): void => {
    on.value = !on.value;
  };
  return (
    <span
      class="tick"
      role="checkbox"
      aria-checked={on.value}
      tabIndex={0}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        toggle();
      }}
    >
      <span class={`box ${on.value ? 'ticked' : ''}`} aria-hidden="true" /> {label}
    </span>
  );
}

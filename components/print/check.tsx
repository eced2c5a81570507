/** A choice of the bar that is on or off. */
export function Check({ label, on, onToggle }: { label: string; on: boolean; onToggle(on: boolean): void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

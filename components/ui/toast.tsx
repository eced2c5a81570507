import { Button } from './button';

export interface ToastItem {
  id: string;
  text: string;
  /** One thing to do about it, usually taking it back. */
  action?: { label: string; run(): void };
}

/**
 * Short news at the lower edge, read out politely. Items stay until their owner takes them away: what can be undone must
 * not vanish while somebody is still reading.
 */
export function Toasts({
  items,
  onDismiss,
  closeLabel,
}: {
  items: readonly ToastItem[];
  onDismiss(id: string): void;
  closeLabel: string;
}) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {items.map((item) => (
        <div class="toast" key={item.id}>
          <span>{item.text}</span>
          {item.action && (
            <Button kind="quiet" small icon="undo" onClick={item.action.run}>
              {item.action.label}
            </Button>
          )}
          <Button kind="quiet" small icon="close" label={closeLabel} onClick={() => onDismiss(item.id)} />
        </div>
      ))}
    </div>
  );
}

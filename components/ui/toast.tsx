import { useEffect } from 'preact/hooks';
import { Button } from './button';
import type { IconName } from './icon';

export interface ToastItem {
  id: string;
  text: string;
  /** One thing to do about it, usually taking it back. */
  action?: { label: string; run(): void; icon?: IconName };
}

/** Long enough to read a short sentence twice. */
const PLAIN_NEWS_MS = 8_000;

/**
 * Short news at the lower edge, read out politely. What can be undone stays until its owner takes it away: it must not
 * vanish while somebody is still reading. Plain news goes by itself.
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
        <Toast key={item.id} item={item} dismiss={() => onDismiss(item.id)} closeLabel={closeLabel} />
      ))}
    </div>
  );
}

function Toast({
  item: { text, action },
  dismiss,
  closeLabel,
}: {
  item: ToastItem;
  dismiss(): void;
  closeLabel: string;
}) {
  useEffect(() => {
    if (action) return undefined;
    const timer = setTimeout(dismiss, PLAIN_NEWS_MS);
    return () => clearTimeout(timer);
  }, [text, action]);
  return (
    <div class="toast">
      <span>{text}</span>
      {action && (
        <Button kind="quiet" small icon={action.icon ?? 'undo'} onClick={action.run}>
          {action.label}
        </Button>
      )}
      <Button kind="quiet" small icon="close" label={closeLabel} onClick={dismiss} />
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';

const say = texts.print;

interface Props {
  children: ComponentChildren;
  /** What came of printing, below the button. */
  outcome?: ComponentChildren;
  printLabel?: string;
  onPrint(): void;
}

/** Beside the paper, never printed. Ctrl+P does what its button does. */
export function Bar({ children, outcome, printLabel = say.printNow, onPrint }: Props) {
  // with the bar itself: Ctrl+P pressed at once must not open the browser's own dialog
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      onPrint();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <aside class="bar" aria-label={say.barLabel}>
      {children}
      <Button kind="primary" icon="print" onClick={onPrint}>
        {printLabel}
      </Button>
      {outcome}
      <p class="hint">{say.printHint}</p>
    </aside>
  );
}

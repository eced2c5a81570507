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

/** Beside the paper, never printed. Its button stands below what scrolls, over none of it. Ctrl+P does what the button does. */
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
      <div class="bar-body">
        {children}
        <p class="hint">{say.printHint}</p>
      </div>
      <div class="bar-foot">
        <Button kind="primary" icon="print" onClick={onPrint}>
          {printLabel}
        </Button>
        {outcome}
      </div>
    </aside>
  );
}

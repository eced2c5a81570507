import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../utils/i18n';

export interface EditableProps {
  /** The text it starts with; a later change of the model replaces what was typed. */
  text: string;
  /** What it is, for screen readers. */
  label: string;
  /** A line of its own instead of a part of a sentence. */
  block?: boolean;
  class?: string;
  /** Hears what is typed, where something on the screen depends on it. */
  onText?(text: string): void;
}

/**
 * A text on the paper that can be typed over before printing. It prints as text; empty it prints as a dotted line to be
 * written on by hand. What is typed lives on the page only.
 */
export function Editable({ text, label, block = false, class: extra = '', onText }: EditableProps) {
  const element = useRef<HTMLSpanElement>(null);
  // Preact must not own the text: it would put the old one back over what the clerk typed
  useLayoutEffect(() => {
    if (element.current) element.current.textContent = text;
  }, [text]);
  return (
    <span
      ref={element}
      class={`editable ${block ? 'line' : ''} ${extra}`}
      contentEditable="plaintext-only"
      role="textbox"
      tabIndex={0}
      aria-label={texts.print.editLabel(label)}
      spellcheck={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      onInput={(event) => onText?.(event.currentTarget.textContent)}
      onBlur={(event) => {
        // an emptied box keeps a line break in it; only a truly empty one shows the dotted line
        if (event.currentTarget.textContent.trim() === '') event.currentTarget.textContent = '';
      }}
    />
  );
}

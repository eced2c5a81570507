/**
 * Listens to the clerk's hands in one frame: capture phase, passive, no work beyond finding the field. Nothing is
 * prevented, focused or changed, so input methods that send backspace-and-retype bursts never notice us.
 */
export interface Hands {
  keysAt(target: Element): string[];
  /** Text changed in this element; untrusted when a script of the portal sent the event. Runs per keystroke. */
  typed(target: Element, trusted: boolean): void;
  /** The page is about to be hidden or left. */
  leaving(): void;
  /** A choice may have been made (click or `change`). */
  chose(keys: string[]): void;
  /** The clerk has left the field. */
  left(target: Element): void;
  /** The clerk is about to use the field (focus or press), before anything has changed. */
  approached(keys: string[]): void;
  /** Any trusted click, for recognising the portal's own submit button. */
  clicked(target: Element): void;
}

/** A list entry that the click removes from the page is judged by where it stood: its keys are asked for on press. */
const AFTER_CLICK = [0, 120, 450] as const;

/** The returned function forgets what was pressed: the page has become another one. */
export function watchHands(root: Document, signal: AbortSignal, hands: Hands): () => void {
  const options = { capture: true, passive: true, signal } as const;
  let pressed: string[] = [];
  let page = 0;

  const { Element } = root.defaultView!;

  const at = ({ target }: Event): string[] => (target instanceof Element ? hands.keysAt(target) : []);
  const typed = ({ target, isTrusted }: Event): void => {
    if (target instanceof Element) hands.typed(target, isTrusted);
  };

  root.addEventListener('input', typed, options);
  root.addEventListener('compositionend', typed, options);
  root.addEventListener(
    'change',
    (event) => {
      if (!event.isTrusted) return typed(event);
      const keys = at(event);
      if (keys.length > 0) hands.chose(keys);
    },
    options,
  );
  root.addEventListener(
    'focusout',
    (event) => {
      // a script's word for it comes with each value of a fill
      if (event.isTrusted && event.target instanceof Element) hands.left(event.target);
    },
    options,
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const keys = at(event);
      if (keys.length > 0) hands.approached(keys);
    },
    options,
  );
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      pressed = at(event);
      if (pressed.length > 0) hands.approached(pressed);
    },
    options,
  );
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const keys = pressed.length > 0 ? pressed : at(event);
      pressed = [];
      const target = event.target;
      if (target instanceof Element) hands.clicked(target);
      if (keys.length === 0) return;
      const then = page;
      for (const delay of AFTER_CLICK)
        setTimeout(() => !signal.aborted && page === then && hands.chose(keys), delay);
    },
    options,
  );
  root.addEventListener('visibilitychange', hands.leaving, options);
  root.defaultView!.addEventListener('pagehide', hands.leaving, options);
  return () => {
    pressed = [];
    page += 1;
  };
}

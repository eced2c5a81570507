/**
 * Listens to the clerk's hands in one frame: capture phase, passive, no work beyond finding the field. Nothing is
 * prevented, focused or changed, so input methods that send backspace-and-retype bursts never notice us.
 */
export interface Hands {
  keysAt(target: Element): string[];
  /** Is this word of a changed value the answer to our own writing? */
  own(event: Event): boolean;
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
  const view = root.defaultView!;
  const { Element } = view;
  let pressed: string[] = [];
  let page = 0;

  const trusted = (event: Event): boolean => event.isTrusted;
  /** Whose word is not heard is not asked where it came from: a fill says four of them for each value (2026-11). */
  const on = (
    kind: string,
    heard: (event: Event) => boolean,
    act: (target: Element, isTrusted: boolean) => void,
  ): void =>
    root.addEventListener(
      kind,
      (event) => {
        if (heard(event) && event.target instanceof Element) act(event.target, event.isTrusted);
      },
      options,
    );
  const foreign = (event: Event): boolean => !hands.own(event);

  on('input', foreign, hands.typed);
  on('compositionend', foreign, hands.typed);
  on('change', foreign, (target, isTrusted) => {
    if (isTrusted) hands.chose(hands.keysAt(target));
    else hands.typed(target, false);
  });
  // a script's word for it comes with each value of a fill
  on('focusout', trusted, (target) => hands.left(target));
  on(
    'focusin',
    () => true,
    (target) => hands.approached(hands.keysAt(target)),
  );
  on('pointerdown', trusted, (target) => hands.approached((pressed = hands.keysAt(target))));
  on('click', trusted, (target) => {
    const keys = pressed.length > 0 ? pressed : hands.keysAt(target);
    pressed = [];
    hands.clicked(target);
    if (keys.length === 0) return;
    const then = page;
    for (const delay of AFTER_CLICK)
      setTimeout(() => !signal.aborted && page === then && hands.chose(keys), delay);
  });
  root.addEventListener('visibilitychange', hands.leaving, options);
  view.addEventListener('pagehide', hands.leaving, options);
  return () => {
    pressed = [];
    page += 1;
  };
}

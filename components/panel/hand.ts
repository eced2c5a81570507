/**
 * What writes into the page needs the clerk's own hand: an event made by a script (`isTrusted` false) does nothing.
 * The page cannot reach these buttons, but whatever else might, must not be able to press them.
 */
export const byHand =
  (act: () => unknown) =>
  (event: Event): void => {
    if (event.isTrusted) void act();
  };

/** The letters of a key belong to whoever is writing. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

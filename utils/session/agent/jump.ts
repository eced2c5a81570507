/** Brings a field before the clerk's eyes and puts the caret there. Only ever called on the clerk's own request. */
const FOCUSABLE = 'input:not([type=hidden]):not([disabled]), select, textarea, [tabindex]';

export function jumpTo(window: Window, anchor: HTMLElement | null): void {
  if (!anchor) return;
  const target = anchor.matches(FOCUSABLE)
    ? anchor
    : (anchor.querySelector<HTMLElement>(FOCUSABLE) ?? anchor);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  anchor.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  window.focus();
  target.focus({ preventScroll: true });
}

/**
 * Firefox ends the scripts of a former version all at once: they cannot be asked (`heritage.ts`), and what they have put into the page stays there, a dock
 * that answers nobody beside ours. So an agent that begins takes it away first.
 */
import { ATTRIBUTE } from './marks';
import { SHIFT } from './push';
import { SHEET } from './sheet';

/** What only content scripts of Firefox can see. */
interface Opened extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** @param own the address of the extension's own pages up to the path. */
export function sweepRemains({ documentElement }: Document, own: string): void {
  for (const element of [...documentElement.children] as Opened[]) {
    const frame = element.openOrClosedShadowRoot?.querySelector('iframe');
    if (frame?.src.startsWith(own) || element.hasAttribute(SHEET)) element.remove();
  }
  for (const element of documentElement.querySelectorAll<HTMLElement>(`[${ATTRIBUTE}], [${SHIFT}]`)) {
    element.removeAttribute(ATTRIBUTE);
    element.removeAttribute(SHIFT);
    element.style.removeProperty('--so-tay-shift');
  }
}

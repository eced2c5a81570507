/** The name of a port that a docked panel opens to the background where the browser does not let it reach its tab itself. */
import { PANEL_PORT } from './ports';

export const relayName = (frameId: number): string => `${PANEL_PORT}:${frameId}`;

/** The frame that such a port is meant for, or null. */
export function relayedFrame(name: string): number | null {
  const [, digits] = /^panel:(\d{1,15})$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}

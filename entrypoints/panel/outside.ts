/** The panel's ways out of its own page. In Firefox a page of ours that stands in a portal's has no `tabs` (`background/relay.ts`). */
import { browser } from 'wxt/browser';
import { PANEL_PORT } from '@/utils/messaging/ports';
import { relayName } from '@/utils/messaging/relay';
import type { PanelPort } from '@/utils/session/panel/links';

const tabs = browser.tabs as typeof browser.tabs | undefined;

export const connectAgent = (tabId: number, frameId: number): PanelPort =>
  (tabs
    ? tabs.connect(tabId, { frameId, name: PANEL_PORT })
    : browser.runtime.connect({ name: relayName(frameId) })) as unknown as PanelPort;

/** A page of ours in a tab of its own. */
export function openPage(path: string): void {
  const url = browser.runtime.getURL(path as never);
  if (tabs) void tabs.create({ url });
  else window.open(url, '_blank', 'noopener');
}

/**
 * Firefox counts a page of ours that stands inside a page of others as a content script (153, 2026-11): it has no `tabs`, and hears nothing of what is told to
 * our pages. So there, and only there (`import.meta.env.FIREFOX`), the panel's ways to the agents of its tab lead through the background.
 */
import { browser } from 'wxt/browser';
import { PANEL_PORT, type Broadcast } from '@/utils/messaging/protocol';
import { relayedFrame } from '@/utils/messaging/relay';
import { isDockedPanel, type House, type Sender } from '@/utils/messaging/router';

type Port = ReturnType<typeof browser.tabs.connect>;

/** The browser ends a background that has been idle for 30 s, and with it every port; a call like this begins them anew, ms. */
const AWAKE = 20_000;

/** Docked panels by their ports, and the tabs they stand in. */
const docked = new Map<Port, number>();
let awake: ReturnType<typeof setInterval> | undefined;

/** Serves every panel that opens a port from now on. */
export function serveRelay(house: House): void {
  browser.runtime.onConnect.addListener((port) => {
    const frameId = relayedFrame(port.name);
    if (frameId !== null) void relay(port, frameId, house);
  });
}

/** What our other pages hear by themselves. */
export function tellDocked(news: Broadcast): void {
  for (const tabId of new Set(docked.values())) browser.tabs.sendMessage(tabId, news).catch(() => undefined);
}

async function relay(port: Port, frameId: number, house: House): Promise<void> {
  const sender = (port.sender ?? {}) as Sender;
  const early: unknown[] = [];
  let agent: Port | null = null;
  let isGone = false;
  // heard from the beginning: what comes before it is known who speaks must not be lost
  port.onMessage.addListener((order: unknown) => (agent ? post(agent, order) : void early.push(order)));
  port.onDisconnect.addListener(() => {
    isGone = true;
    agent?.disconnect();
    agent = null;
    leave(port);
  });
  const tabId = sender.tab?.id;
  if (tabId === undefined || !(await isDockedPanel(sender, house))) return port.disconnect();
  if (isGone) return;
  agent = browser.tabs.connect(tabId, { frameId, name: PANEL_PORT });
  agent.onMessage.addListener((report: unknown) => post(port, report));
  agent.onDisconnect.addListener(() => {
    agent = null;
    leave(port);
    port.disconnect();
  });
  docked.set(port, tabId);
  awake ??= setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE);
  for (const order of early) post(agent, order);
}

function leave(port: Port): void {
  docked.delete(port);
  if (docked.size > 0) return;
  clearInterval(awake);
  awake = undefined;
}

function post(port: Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // the other end has just gone; both are told
  }
}

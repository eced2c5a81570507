/** Starts real Firefox on the portals' real addresses, with the production build of the extension. */
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch as start, type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { eventually, Place, type Send } from './bidi';
import { Chrome } from './chrome';

/** Where `wxt build -b firefox --mv3` puts the production extension. */
export const FIREFOX_DIR = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/**
 * Every name leads to loopback and every secure connection to the replicas: what Chromium does by `--host-resolver-rules`. The rest keeps it
 * quiet: nothing is asked of anybody outside.
 */
const preferences = (port: number): Record<string, unknown> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'intl.accept_languages': 'vi-VN, vi',
  'intl.locale.requested': 'vi',
  'app.update.disabledForTesting': true,
  // what a person would answer when an extension asks for a host
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.getAddons.cache.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'privacy.trackingprotection.enabled': false,
});

export interface FirefoxOptions {
  /** Port of the replicas on loopback. */
  port: number;
  /** Folder of the unpacked extension. */
  extension?: string;
}

export interface Firefox {
  chrome: Chrome;
  /** `moz-extension://…`: another one for each installation. */
  origin: string;
  /** A new tab, when its page has loaded. */
  open(url: string): Promise<Place>;
  /** A page of the extension in a tab of its own, once it shows what fits. */
  openOwn(path: string, shows: string): Promise<Place>;
  close(): Promise<void>;
}

export async function launchFirefox({ port, extension = FIREFOX_DIR }: FirefoxOptions): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found; set FIREFOX_PATH.');
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error('Build first: npm run build -- -b firefox --mv3');
  const profile = await mkdtemp(join(tmpdir(), 'stmc-firefox-'));
  const browser = await start({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    extraPrefsFirefox: preferences(port),
    // the driver may look into pages of an extension, and into the browser itself, only with this
    args: ['--remote-allow-system-access', '--width=1366', '--height=854'],
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const send = sender(browser);
  const id = await browser.installExtension(extension);
  const chrome = new Chrome(await windowOf(send), id);
  const origin = await chrome.origin();
  // the welcome of a new installation, which would stand before every page
  if (existsSync(join(extension, 'welcome.html')))
    await (await eventually('the welcome', () => tabAt(send, `${origin}/welcome.html`))).close();
  const blank = async (): Promise<Place> => {
    const { context } = await send('browsingContext.create', { type: 'tab' });
    return new Place(send, String(context));
  };
  return {
    chrome,
    origin,
    async open(url) {
      const tab = await blank();
      await send('browsingContext.navigate', { context: tab.id, url, wait: 'complete' });
      return tab;
    },
    async openOwn(path, shows) {
      const tab = await blank();
      // its events are not told, so nobody can wait for them
      await send('browsingContext.navigate', { context: tab.id, url: `${origin}${path}`, wait: 'none' });
      await tab.until(`${path} with ${shows}`, (wanted) => document.querySelector(wanted) !== null, shows);
      return tab;
    },
    async close() {
      await browser.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Puppeteer types no single commands of the protocol. */
function sender(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
    };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

async function tabAt(send: Send, address: string): Promise<Place | null> {
  const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
  const found = (contexts as { context: string; url: string }[]).find(({ url }) => url.startsWith(address));
  return found ? new Place(send, found.context) : null;
}

/** The browser's own window. */
async function windowOf(send: Send): Promise<Place> {
  const id = await eventually('a window', async () => {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return (contexts as { context: string }[])[0]?.context;
  });
  return new Place(send, id!);
}

/** Starts real Chromium on the portals' real addresses, with the production build of the extension or without. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as path } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** Where `wxt build` puts the production extension. */
export const EXTENSION_DIR = path(import.meta.dirname, '../../.output/chrome-mv3');

/** Environment: a profile in which the production build is installed (`installed.ts`); a browser that needs no first day gets a copy of it. */
export const INSTALLED = 'SO_TAY_INSTALLED_PROFILE';

export interface LaunchOptions {
  /** Port of the replicas on loopback; every `*.gov.vn` name leads there. */
  port: number;
  /** Where `*.gov.vn` leads instead: another HOST:PORT, or `false` for the real name servers. */
  resolve?: string | false;
  /** Folder of an unpacked extension; `false` for a bare browser. Default: the production build. */
  extension?: string | false;
  /** Profile folder to keep between launches. Default: one of its own, removed on close. */
  profile?: string;
  headless?: boolean;
  /** Pages go to the back/forward cache as in a clerk's browser; Playwright switches it off. */
  cache?: boolean;
  /** Keeps the welcome that a fresh installation opens; else it is closed before anybody sees it. */
  welcome?: boolean;
  /** Extra Chromium switches. */
  args?: string[];
  viewport?: { width: number; height: number } | null;
}

export interface Session {
  context: BrowserContext;
  page: Page;
  /** Id of the loaded extension, '' without one. */
  extensionId: string;
  close(): Promise<void>;
}

/** The switches that make Chromium quiet, offline and willing to load an unpacked extension. */
export function chromiumSwitches({ port, resolve, extension, args = [] }: LaunchOptions): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // the last two: pages that Chromium 156 makes ready behind its address bar, a quarter of what a start costs
    '--disable-features=Translate,MediaRouter,OptimizationHints,DisableLoadExtensionCommandLineSwitch,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ...(resolve === false
      ? []
      : [
          `--host-resolver-rules=MAP *.gov.vn ${resolve ?? `127.0.0.1:${port}`}`,
          '--ignore-certificate-errors',
        ]),
    '--lang=vi',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ...args,
  ];
}

export async function launch(options: LaunchOptions): Promise<Session> {
  const extension = options.extension ?? EXTENSION_DIR;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'stmc-'));
  const installed = process.env[INSTALLED];
  if (installed && !options.profile && !options.welcome && extension === EXTENSION_DIR)
    cpSync(installed, profile, { recursive: true });
  const fresh = !existsSync(path(profile, 'Local State'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found; set CHROME_PATH.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: options.resolve !== false,
    viewport: options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: chromiumSwitches({ ...options, extension }),
    // Playwright disables extensions by default.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.cache ? ['--disable-back-forward-cache'] : [])],
  });
  const extensionId = extension ? new URL((await worker(context)).url()).host : '';
  if (fresh && extension && !options.welcome && existsSync(path(extension, 'welcome.html')))
    await (await welcomeOf(context)).close();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    extensionId,
    async close() {
      await context.close().catch(() => {});
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The welcome that a fresh installation opens. */
export async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const there = context.pages().find(isWelcome);
  // a page is told of before it has gone anywhere
  const predicate = (page: Page): Promise<boolean> =>
    page.waitForLoadState('domcontentloaded').then(() => isWelcome(page));
  return there ?? context.waitForEvent('page', { predicate, timeout: 20_000 });
}

/** The extension's service worker, waiting for it where it is not up yet. */
export async function worker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => {
    throw new Error(
      'The browser did not load the extension. Official Chrome refuses unpacked extensions from the command line; install Chromium or Edge, or set CHROME_PATH.',
    );
  });
}

/** Bundles one view and opens it in a page of real Chromium, without the extension around it. */
import { preact } from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { chromiumSwitches } from './browser';

export interface View {
  /** A page that holds nothing but the view. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** @param entry path of a module that mounts the view or offers functions on `window`. */
export async function view(entry: string, viewport: { width: number; height: number }): Promise<View> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found; set CHROME_PATH.');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { write: false, target: 'chrome120', lib: { entry, formats: ['iife'], name: 'view' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  const files = (ending: string): string =>
    output.output
      .filter((file) => file.fileName.endsWith(ending))
      .map((file) => String(file.type === 'chunk' ? file.code : file.source))
      .join('\n');
  const browser = await chromium.launch({ executablePath, args: chromiumSwitches({ port: 9 }) });
  const context = await browser.newContext({ viewport });
  return {
    async open() {
      const page = await context.newPage();
      await page.setContent(
        '<!doctype html><html lang="vi"><head><title>Sổ tay</title></head><body></body></html>',
      );
      const css = files('.css');
      if (css !== '') await page.addStyleTag({ content: css });
      await page.addScriptTag({ content: files('.js') });
      return page;
    },
    close: () => browser.close(),
  };
}

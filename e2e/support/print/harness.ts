/** Bundles `main.tsx` once and opens it in a page of real Chromium. */
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { chromiumSwitches } from '../browser';

async function bundle(): Promise<{ code: string; css: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./main.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'harness',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The harness was not bundled.');
  const asset = (ending: string): string =>
    output.output
      .filter((file) => file.fileName.endsWith(ending))
      .map((file) => String(file.type === 'chunk' ? file.code : file.source))
      .join('\n');
  return { code: asset('.js'), css: asset('.css') };
}

export interface PrintHarness {
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function printHarness(): Promise<PrintHarness> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found; set CHROME_PATH.');
  const { code, css } = await bundle();
  const browser: Browser = await chromium.launch({ executablePath, args: chromiumSwitches({ port: 9 }) });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  return {
    async open() {
      const page = await context.newPage();
      await page.setContent('<!doctype html><html lang="vi"><head></head><body></body></html>');
      await page.addStyleTag({ content: css });
      await page.addScriptTag({ content: code });
      return page;
    },
    close: () => browser.close(),
  };
}

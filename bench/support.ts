/** Shared by the benchmarks: a bare HTTPS server, extensions to compare with, Chromium's own counters. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { CDPSession, Page } from 'playwright-core';

export { median, quantile } from './measure';

/** Serves every host and path with what `pageAt` says. */
export async function serve(
  pageAt: (url: URL) => string | Promise<string>,
): Promise<{ port: number; close(): void }> {
  const pems = await generate([{ name: 'commonName', value: 'replica.gov.vn' }], { keySize: 2048 });
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    void Promise.resolve(pageAt(url)).then((html) => response.end(html));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** An extension of one content script. */
function extension(name: string, script: string, matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), `stmc-${name}-`));
  writeFileSync(join(folder, 'content.js'), script);
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'], all_frames: true, run_at: 'document_idle' }],
    }),
  );
  return folder;
}

/** An extension whose content script does nothing: the cost of having any extension at all. */
export const emptyExtension = (matches: readonly string[]): string => extension('empty', '', matches);

/** One that only listens and reads what was typed: the least that any extension for forms costs. */
export const bareExtension = (matches: readonly string[]): string =>
  extension(
    'bare',
    `let last = '';
for (const kind of ['input', 'focusout'])
  document.addEventListener(kind, ({ target }) => { last = target.value; }, { capture: true, passive: true });`,
    matches,
  );

/** What the page's renderer has spent so far (ms) and holds (MB), by Chromium's own counters. */
export async function costs(cdp: CDPSession): Promise<{ script: number; task: number; heap: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    script: read('ScriptDuration') * 1_000,
    task: read('TaskDuration') * 1_000,
    heap: read('JSHeapUsedSize') / 1_048_576,
  };
}

/** The counters of a page's main thread, in the thread's own time: what else runs on the machine does not count. */
export async function counters(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}

/** Waits until the panel stands beside the form. */
export async function panelBeside(page: Page): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!page.frames().some((frame) => frame.url().startsWith('chrome-extension:'))) {
    if (Date.now() > deadline) throw new Error(`The agent did not come: ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

/** The section "Giám sát" over the real ledger in a page of real Chromium, without the extension around it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { chromiumSwitches } from '../browser';

/** Files that the world of the tests reads, by their paths. */
const FILES = [
  'public/reference/holidays.json',
  ...['1.001193', '1.000656', '1.000894', '2.000635', '1.004873', '2.000815'].map(
    (code) => `public/procedures/${code}.json`,
  ),
];
const embedded = (): string => {
  const files = FILES.flatMap((path) => {
    try {
      return [[path, readFileSync(path, 'utf8')]];
    } catch {
      return [];
    }
  });
  return `const files = ${JSON.stringify(Object.fromEntries(files))};
    export const readFileSync = (path) => { if (path in files) return files[path]; throw new Error(path); };`;
};

export interface SupervisionView {
  page: Page;
  close(): Promise<void>;
}

/** A page at `localhost`, where keys and the database are as in the extension. */
export async function supervisionView(viewport: { width: number; height: number }): Promise<SupervisionView> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => (id === 'node:fs' ? '\0files' : null),
        load: (id) => (id === '\0files' ? embedded() : null),
      },
    ],
    resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: {
        entry: fileURLToPath(new URL('./main.tsx', import.meta.url)),
        formats: ['es'],
        fileName: () => 'view.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('not bundled');
  const files = new Map(
    output.output.map((file) => [
      `/${file.fileName}`,
      String(file.type === 'chunk' ? file.code : file.source),
    ]),
  );
  const css = [...files].filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
  const server = createServer((request, answer) => {
    const file = files.get(request.url ?? '');
    if (file !== undefined) answer.setHeader('content-type', 'text/javascript').end(file);
    else
      answer
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="vi"><head><title>Sổ tay</title><style>${css.join('\n')}</style></head><body><div id="desk"></div><script type="module" src="/view.js"></script></body></html>`,
        );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: chromiumSwitches({ port }),
  });
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`);
  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Guides on paper: a page that any browser prints as it is, and the same as PDF, made by the browser's own printing. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { toHtml } from './markdown';

/** What is printed for whom. `pages`: no more than these on A4. */
export const GUIDES = [
  { path: 'docs/huong-dan-can-bo.md', pages: 6 },
  { path: 'docs/huong-dan-giam-sat.md', pages: 6 },
  { path: 'docs/huong-dan-cntt.md', pages: 6 },
  { path: 'docs/troubleshooting.md', pages: 12 },
] as const;

const STYLE = `
* { box-sizing: border-box; }
@page { size: A4; margin: 14mm 15mm 15mm; }
body { font: 10.5pt/1.42 'Noto Sans', 'Segoe UI', Arial, sans-serif; color: #1b1b1b; margin: 0 auto; max-width: 180mm; }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 3mm; }
h2 { font-size: 12.5pt; margin: 5mm 0 1.5mm; break-after: avoid; border-bottom: 0.3mm solid #bbb; }
h3 { font-size: 11pt; margin: 3mm 0 1mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2mm; }
ul, ol { padding-left: 6mm; }
li { margin: 0 0 0.8mm; break-inside: avoid; }
strong.weight { text-decoration: underline; }
code, pre { font: 9pt/1.35 'Noto Sans Mono', Consolas, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f3f3; padding: 2mm; margin: 0 0 2mm; break-inside: avoid; }
code { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2mm; }
th, td { border: 0.2mm solid #999; padding: 0.8mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f0; }
tr { break-inside: avoid; }
a { color: inherit; }
.pictures { display: flex; gap: 4mm; justify-content: center; align-items: flex-start; margin: 2mm 0 3mm; break-inside: avoid; }
figure { margin: 0; flex: 1 1 0; min-width: 0; text-align: center; }
figure:only-child { flex: 0 1 150mm; }
img { max-width: 100%; max-height: 88mm; border: 0.2mm solid #aaa; }
figcaption { font-size: 9pt; color: #444; }
`;

/** A page of its own: pictures are found beside the Markdown. */
export function guideHtml(path: string): string {
  const markdown = readFileSync(path, 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? path;
  const base = pathToFileURL(`${resolve(dirname(path))}/`).href;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><base href="${base}"><style>${STYLE}</style></head><body>${toHtml(markdown)}</body></html>`;
}

/** Leaves of a PDF that Chromium has printed: its page objects stand in plain text. */
export const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** Prints the file with a guide in it (`guideHtml`, written somewhere). A picture that is not there is an error. */
export async function printGuide(page: Page, file: string): Promise<Buffer> {
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'load' });
  const lost = await page.evaluate(() =>
    [...document.images]
      .filter((image) => image.naturalWidth === 0)
      .map((image) => image.getAttribute('src')),
  );
  if (lost.length > 0) throw new Error(`${file}: no picture at ${lost.join(', ')}`);
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

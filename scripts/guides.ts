/** `npm run guides`: the guides as printable pages and PDF in `.output/guides`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from '../e2e/support/browser';
import { GUIDES, guideHtml, pagesOf, printGuide } from './guides/print';

const folder = join('.output', 'guides');
mkdirSync(folder, { recursive: true });
const session = await launch({ port: 9, extension: false });
try {
  for (const { path, pages: most } of GUIDES) {
    const name = join(folder, basename(path, '.md'));
    writeFileSync(`${name}.html`, guideHtml(path));
    const pdf = await printGuide(session.page, `${name}.html`);
    writeFileSync(`${name}.pdf`, pdf);
    const pages = pagesOf(pdf);
    console.log(`${name}.pdf: ${pages} A4 pages (at most ${most})`);
    if (pages > most) process.exitCode = 1;
  }
} finally {
  await session.close();
}

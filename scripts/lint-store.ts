/**
 * `npm run lint:store`: Mozilla's own linter over the Firefox build (`npx wxt build -b firefox --mv3` first, or `npm run zip`). No errors, and no
 * warning but those that are explained here; one that is explained and does not come any more is told too.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unexplained, type Report } from './packages/warnings';
import { BUILDS } from './packages/contents';

const ROOT = join(import.meta.dirname, '..');
const folder = join(ROOT, BUILDS.firefox);
if (!existsSync(join(folder, 'manifest.json'))) {
  console.error('There is no Firefox build. Make one: npx wxt build -b firefox --mv3');
  process.exit(2);
}
const program = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
const { stdout } = await promisify(execFile)(process.execPath, [program, '--output', 'json', folder], {
  maxBuffer: 50_000_000,
}).catch((error: { stdout: string }) => error); // its exit code says no more than its words
const report = JSON.parse(stdout) as Report;
const wrong = unexplained(report);
for (const line of wrong) console.error(line);
const { errors, warnings, notices } = report.summary;
console.log(
  `${errors} errors, ${warnings} warnings, ${notices} notices; ${wrong.length === 0 ? 'each warning explained' : `${wrong.length} to look at`}.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

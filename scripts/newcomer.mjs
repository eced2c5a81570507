/**
 * `npm run newcomer`: how long somebody waits who has just cloned this, from `npm start` to the first sentence that the overlay says beside
 * a form. A fresh clone of the last commit in a temporary folder, nothing installed, nothing built; npm's cache as it is.
 *
 *   npm run newcomer [-- --from REPOSITORY] [--limit SECONDS]
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ROOT } from './bootstrap.mjs';

const { values } = parseArgs({
  options: { from: { type: 'string', default: ROOT }, limit: { type: 'string', default: '180' } },
});
const limit = Number(values.limit);
if (!(limit > 0)) {
  console.error(`--limit wants seconds, not "${values.limit}".`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'stmc-newcomer-'));
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`);
const cloned = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', values.from, folder], {
  stdio: 'inherit',
});
if (cloned.status !== 0) {
  rmSync(folder, { recursive: true, force: true });
  console.error(`"${values.from}" cannot be cloned.`);
  process.exit(2);
}

/** Lines of `npm start` at which a part of the waiting ends. */
const MARKS = [
  { what: 'npm begins', line: /Installing the dependencies/ },
  { what: 'dependencies are there, the build begins', line: /WXT \d/ },
  { what: 'the build is done', line: /Built extension|Σ Total/ },
];
const environment = { ...process.env, npm_config_prefer_offline: 'true' };
// the tour plays headless and prints what the overlay says; it is the same browser, form and extension
delete environment.DISPLAY;
delete environment.WAYLAND_DISPLAY;

const start = Date.now();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const child = spawn(npm, ['start'], {
  cwd: folder,
  env: environment,
  detached: process.platform !== 'win32',
  stdio: ['ignore', 'pipe', 'pipe'],
  shell: process.platform === 'win32',
});
const said = await new Promise((done) => {
  let text = '';
  const marks = [...MARKS];
  const hear = (bytes) => {
    text += stripVTControlCharacters(String(bytes));
    const passed = marks.findIndex(({ line }) => !line.test(text));
    for (const { what } of marks.splice(0, passed < 0 ? marks.length : passed))
      console.log(`${seconds(start).padStart(6)} s  ${what}`);
    const first = /^ {4}✓ (.+)\n/m.exec(text);
    if (first) done(first[1]);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('close', () => {
    console.error(text.split('\n').slice(-15).join('\n'));
    done(null);
  });
  setTimeout(() => done(null), 2 * limit * 1000).unref();
});
const took = seconds(start);
try {
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
} catch {
  // it has ended by itself
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
if (said === null) console.error(`No sentence within ${took} s.`);
else
  console.log(
    `${took.padStart(6)} s  the overlay says: ${said}\nBar: ${limit} s; ${Number(took) <= limit ? 'kept' : 'missed'}.`,
  );
process.exit(said !== null && Number(took) <= limit ? 0 : 1);

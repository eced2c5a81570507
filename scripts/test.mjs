/** `npm test`: everything that must hold, in the order in which it fails fastest. `npm test -- unit build` runs a choice. */
import { spawn } from 'node:child_process';
import { bin, ensureBrowserOrExit, ensureDependencies, ROOT } from './bootstrap.mjs';
import { findFirefox } from './find-browser.mjs';

ensureDependencies();
ensureBrowserOrExit();

const STEPS = [
  {
    name: 'types',
    what: 'TypeScript, the extension and the replica wizard',
    commands: [
      [bin('tsc'), ['--noEmit']],
      [bin('tsc'), ['--noEmit', '-p', 'replicas/wizard']],
    ],
  },
  { name: 'lint', what: 'oxlint, warnings count', commands: [[bin('oxlint'), ['--deny-warnings']]] },
  {
    name: 'format',
    what: 'prettier',
    commands: [[bin('prettier'), ['--check', '--log-level', 'warn', '.']]],
  },
  { name: 'build', what: 'the production extension', commands: [[bin('wxt'), ['build']]] },
  {
    name: 'unit',
    what: 'rules, packs, sessions, the repository itself',
    commands: [[bin('vitest'), ['run', '--project', 'unit']]],
  },
  {
    name: 'parts',
    what: 'views in a document, store and register on a database in memory',
    commands: [[bin('vitest'), ['run', '--project', 'parts']]],
  },
  {
    name: 'mass',
    what: 'thousands of generated dossiers, records, files and queries',
    commands: [[bin('vitest'), ['run', '--project', 'mass']]],
  },
  {
    name: 'e2e',
    what: 'the production build in real Chromium against the replicas',
    commands: [[bin('vitest'), ['run', '--project', 'e2e']]],
  },
  {
    name: 'speed',
    what: 'times in real Chromium, with nothing beside them',
    commands: [[bin('vitest'), ['run', '--project', 'speed']]],
  },
];
// nobody has to install a second browser to work on this
if (findFirefox())
  STEPS.push({
    name: 'firefox',
    what: 'its core in real Firefox (docs/firefox.md)',
    commands: [
      [bin('wxt'), ['build', '-b', 'firefox', '--mv3']],
      [bin('vitest'), ['run', '--project', 'firefox']],
    ],
  });
else console.log('No Firefox found: its step is left out. FIREFOX_PATH names one.');

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown[0]}". Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const steps = wished.length > 0 ? STEPS.filter((step) => wished.includes(step.name)) : STEPS;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const start = Date.now();

// one turn for all workers, also over midnight (tests/turn.ts)
process.env['TURN'] ??= String(Math.floor(Date.now() / 86_400_000));
console.log(
  `TURN=${process.env['TURN']}: checks that repeat one another take turns; WIDE=1 tries all of them.`,
);

/** Runs a program; `hidden`: answers what it said instead of showing it. */
function run([command, args], hidden, running) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: hidden ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of hidden ? [child.stdout, child.stderr] : [])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    running.add(child);
    child.on('close', (code) => {
      running.delete(child);
      done({ code: code ?? 1, said });
    });
  });
}

/** One step; what it says in a group comes in one piece when it has ended. A failure ends everything at once. */
async function take(step, hidden, running) {
  const since = Date.now();
  const title = `[${steps.indexOf(step) + 1}/${steps.length}] ${step.name}`;
  if (!hidden) console.log(`\n${title}: ${step.what}`);
  let all = '';
  for (const command of step.commands) {
    const { code, said } = await run(command, hidden, running);
    all += said;
    if (code !== 0) {
      if (hidden) console.log(`\n${title}: ${step.what}\n${all}`);
      console.error(`\n${title} FAILED after ${seconds(since)}. Run it alone with: npm test -- ${step.name}`);
      for (const child of running) child.kill();
      process.exit(1);
    }
  }
  if (hidden) console.log(`\n${title}: ${step.what}\n${all.trim()}`);
  console.log(`${title} ok, ${seconds(since)}`);
}

// the first steps are each one thread of work: side by side they take as long as the longest of them
const SIDE_BY_SIDE = ['types', 'lint', 'format', 'build'];
const group = steps.filter(({ name }) => SIDE_BY_SIDE.includes(name));
const running = new Set();
await Promise.all(group.map((step) => take(step, group.length > 1, running)));
for (const step of steps) if (!group.includes(step)) await take(step, false, running);
console.log(`\nAll ${steps.length} steps ok in ${seconds(start)}.`);

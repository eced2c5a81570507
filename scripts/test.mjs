/** `npm test`: everything that must hold, in the order in which it fails fastest. `npm test -- unit build` runs a choice. */
import { bin, ensureBrowserOrExit, ensureDependencies, run } from './bootstrap.mjs';
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
    what: 'rules, packs, store, sessions, the repository itself',
    commands: [[bin('vitest'), ['run', '--project', 'unit']]],
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

for (const [index, step] of steps.entries()) {
  const since = Date.now();
  console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.what}`);
  for (const [command, args] of step.commands) {
    const code = await run(command, args);
    if (code !== 0) {
      console.error(
        `\n[${index + 1}/${steps.length}] ${step.name} FAILED after ${seconds(since)}. Run it alone with: npm test -- ${step.name}`,
      );
      process.exit(1);
    }
  }
  console.log(`[${index + 1}/${steps.length}] ${step.name} ok, ${seconds(since)}`);
}
console.log(`\nAll ${steps.length} steps ok in ${seconds(start)}.`);

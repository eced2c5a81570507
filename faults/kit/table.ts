/** What a run has shown, as a table for the eye and for the docs. */
import { cpus, release, totalmem } from 'node:os';
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Result } from './run';

/** The `share` quantile of sorted numbers, by the nearest rank. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
const short = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(1);

function shown(how: 'sum' | 'max' | 'spread', values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  if (how === 'sum') return short(sorted.reduce((sum, value) => sum + value, 0));
  if (how === 'max') return `≤ ${short(sorted.at(-1) ?? 0)}`;
  return [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? 0].map(short).join(' / ');
}

export const figuresOf = ({ fault, figures }: Result): string =>
  Object.entries(figures)
    .map(([name, values]) => `${name} ${shown(fault.shows?.[name] ?? 'sum', values)}`)
    .join('; ');

const verdict = ({ skipped, wrong }: Result): string =>
  skipped !== undefined ? `skipped: ${skipped}` : wrong.length > 0 ? 'FAILED' : 'held';
const place = ({ fault, backend }: Result): string => (fault.backends === 'none' ? '–' : backend);
const seconds = ({ ms }: Result): string => `${Math.round(ms / 1_000)} s`;

/** Name and cells, as `console.table` takes them. */
export const row = (result: Result): [string, Record<string, string | number>] => [
  `${result.fault.name} ${place(result)}`,
  {
    bar: result.fault.bar,
    rounds: result.rounds,
    result: verdict(result),
    figures: figuresOf(result),
    time: seconds(result),
  },
];

function browserVersion(): string {
  const path = findBrowser();
  return path ? execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() : 'no browser';
}

/** `docs/faults.md`: what each fault is, and what the last run with `--write` gave. */
export function document(results: readonly Result[], seed: number): string {
  const faults = [...new Set(results.map(({ fault }) => fault))];
  const table = (head: string[], rows: string[][]): string =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# Faults

What the world does to a clerk's typing, made to happen on purpose in real Chromium with the production build. A round types, lets the
fault happen at a random moment, then opens the vault with the passphrase in a browser started anew and compares every draft.

\`\`\`
npm run faults                                    # the long run of everything, hours
npm run faults -- --only kill --rounds 20         # one fault
npm run faults -- --quick                         # the rounds of npm test
npm run faults -- --backend sqlite --seed 4711    # the same chance again
npm run faults -- --write                         # renews this file
\`\`\`

Each fault is a file in \`faults/\`; how to write one stands in \`faults/kit/fault.ts\`. Chromium keeps IndexedDB in LevelDB or, in new
profiles since late 2025, in SQLite: where that matters both are tried. Figures with two slashes are median / 95 % / largest.

## What is done

${table(
  ['Fault', 'Bar', 'What', 'Needs'],
  faults.map(({ name, bar, what, needs }) => [`\`${name}\``, bar, what, needs ?? '']),
)}

## The last run that was written down

${new Date().toISOString().slice(0, 10)}, ${browserVersion()}, Linux ${release()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'},
${Math.round(totalmem() / 2 ** 30)} GB, seed ${seed}. Seen on ext4 only: Windows with NTFS and Edge are still to be tried.

${table(
  ['Fault', 'Backend', 'Rounds', 'Result', 'Figures', 'Time'],
  results.map((result) => [
    `\`${result.fault.name}\``,
    place(result),
    String(result.rounds),
    verdict(result),
    figuresOf(result),
    seconds(result),
  ]),
)}
`;
}

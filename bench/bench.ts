/**
 * `npm run bench [-- --runs N] [--only NAME] [--json FILE] [--page FILE]`: the product's speed against its bars. Every figure is a pair or a
 * row of contenders, measured in turn in one run and again in every round, because these machines are noisy. Exit code 1 when a
 * bar is missed, 2 for a wrong argument. How it is measured, and what deceives: `bench/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { EXTENSION_DIR } from '../e2e/support/browser';
import { pace } from '../e2e/support/yardstick';
import { orSay } from '../scripts/mistake';
import { readArguments, type Wanted } from './arguments';
import { crew as crewOf, type Crew } from './crew';
import { draftsBench } from './drafts';
import { fillBench } from './fill';
import { formBench } from './form';
import { knowledgeBench } from './knowledge';
import { machineNow, printMachine, type Machine } from './machine';
import { bar, holds, type Bar, type Bench } from './measure';
import { memoryBench } from './memory';
import { openBench } from './open';
import { renewPage, type Result } from './page';
import { registerCost } from './register';
import { printBars, rowOf } from './report';
import { saveBench } from './save';
import { scoutBench } from './scout';
import { sizes } from './sizes';

export type { Bar } from './measure';

/** In the order in which they are measured within a round. */
const BENCHES: Record<string, (crew: Crew) => Bench | Promise<Bench>> = {
  scout: scoutBench,
  open: openBench,
  form: formBench,
  fill: fillBench,
  save: saveBench,
  knowledge: knowledgeBench,
  memory: memoryBench,
  drafts: draftsBench,
};
/** Measured once: bytes do not change, and the register's day takes minutes. */
const ONCE: Record<string, () => Bar[] | Promise<Bar[]>> = {
  sizes: () => sizes(EXTENSION_DIR),
  register: () => registerCost(EXTENSION_DIR),
};

async function measure({ runs, only }: Wanted): Promise<Bar[]> {
  const wanted = (name: string): boolean => only === null || only === name;
  const bars: Bar[] = [];
  const crew = await crewOf();
  const begun: [string, Bench][] = [];
  const paces: number[] = [];
  try {
    for (const [name, begin] of Object.entries(BENCHES))
      if (wanted(name)) begun.push([name, await begin(crew)]);
    for (let run = 1; run <= runs; run++) {
      for (const [name, bench] of begun) {
        console.log(`round ${run} of ${runs}: ${name} …`);
        paces.push(await pace());
        await bench.round();
      }
      await crew.endRound();
    }
    // absolute times say as much of the hour as of us: this says how much
    if (paces.length > 0)
      bars.push(
        bar('', 'the machine: fixed work, none of it ours, to what it mostly takes', paces, {
          unit: '×',
          limit: null,
        }),
      );
    bars.push(...begun.flatMap(([, bench]) => bench.bars()));
  } finally {
    await Promise.allSettled(begun.map(([, bench]) => bench.end?.()));
    await crew.end();
  }
  for (const [name, once] of Object.entries(ONCE)) if (wanted(name)) bars.push(...(await once()));
  return bars;
}

async function main(): Promise<void> {
  const wanted = readArguments([...Object.keys(BENCHES), ...Object.keys(ONCE)]);
  // a table from figures that were taken before: nothing is measured
  if (wanted.page) return renewPage(wanted.page);
  const before: Machine = machineNow();
  printMachine(before);
  const bars = await measure(wanted);
  printBars(bars);
  const after = machineNow();
  console.log(`Load now: ${after.load.join(', ')}`);
  const result: Result = { ...before, loadAfter: after.load, runs: wanted.runs, bars: bars.map(rowOf) };
  if (wanted.json) writeFileSync(wanted.json, `${JSON.stringify(result, null, 1)}\n`);
  if (!bars.every(holds)) process.exitCode = 1;
}

await orSay(main);

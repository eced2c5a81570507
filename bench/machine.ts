/** What the figures were taken on, and how busy it was: printed before anything is measured. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowser } from '../scripts/find-browser.mjs';

export interface Machine {
  date: string;
  system: string;
  processor: string;
  cores: number;
  memoryGb: number;
  browser: string;
  node: string;
  /** Averages of 1, 5 and 15 minutes. */
  load: number[];
}

/** Times are of little use beyond this load for each core. */
const BUSY = 1;

function browserVersion(): string {
  try {
    const path = findBrowser();
    return path ? execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() : 'unknown';
  } catch {
    return 'unknown';
  }
}

export const machineNow = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  system: `${type()} ${release()}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 1_073_741_824),
  browser: browserVersion(),
  node: process.version,
  load: loadavg().map((load) => Math.round(load * 100) / 100),
});

export function printMachine({ processor, cores, memoryGb, system, browser, node, load }: Machine): void {
  console.log(`Load: ${load.join(', ')} (1, 5, 15 minutes)`);
  console.log(`${processor}, ${cores} cores, ${memoryGb} GB, ${system}; ${browser}; Node ${node}`);
  if ((load[0] ?? 0) > cores * BUSY)
    console.log('The machine is busy with something else: ratios hold, absolute times are too long.');
}

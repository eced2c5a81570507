/** Runs the rounds of one fault on one backend and adds up what they say. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Replicas } from '../../replicas/server';
import type { Backend, Fault, Outcome } from './fault';
import { Rig } from './rig';

const FOLDER = join(import.meta.dirname, '..');

/** The names of all faults: their files'. */
export const faultNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();

export async function loadFault(name: string): Promise<Fault> {
  const { default: fault } = (await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href)) as {
    default: Fault;
  };
  if (fault.name !== name) throw new Error(`faults/${name}.ts calls itself ${fault.name}`);
  return fault;
}

export interface Result {
  fault: Fault;
  backend: Backend;
  rounds: number;
  /** What did not hold, with the round; empty: it held. */
  wrong: string[];
  figures: Record<string, number[]>;
  ms: number;
  /** Why it was not run. */
  skipped?: string;
}

/** The message and the lines of ours, without where on this machine they lie. */
const tell = (error: Error): string =>
  [
    String(error.message).split('\n').slice(0, 3).join(' '),
    ...(error.stack ?? '').split('\n').filter((line) => /\/(faults|e2e)\//.test(line)),
  ]
    .map((line) => line.trim().replace(/\(?[^ (]*\/(faults|e2e)\//, '$1/'))
    .slice(0, 4)
    .join(' ← ');

export const mayMount = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

export async function runFault(
  fault: Fault,
  {
    backend,
    rounds,
    from = 0,
    seed,
    replicas,
    bars = true,
    say = () => {},
  }: {
    backend: Backend;
    rounds: number;
    /** The first of them; what chance does in a round depends on the seed and on its number alone. */
    from?: number;
    seed: number;
    replicas: Replicas;
    /** Do times count as well? */
    bars?: boolean;
    /** Hears how it goes, line by line. */
    say?: (line: string) => void;
  },
): Promise<Result> {
  const start = Date.now();
  const result: Result = { fault, backend, rounds, wrong: [], figures: {}, ms: 0 };
  if (fault.needs === 'root' && !mayMount())
    return { ...result, rounds: 0, skipped: 'mounting a file system needs root on Linux' };
  const rig = new Rig(fault.name, backend, seed, replicas);
  try {
    for (let round = from; round < from + rounds; round++) {
      await rig.beginRound(round);
      const outcome = await fault.run(rig, round).catch(async (error: Error): Promise<Outcome> => {
        // what the rounds share may be in any state now: the next one begins with a new world
        await rig.close();
        return { wrong: [tell(error)] };
      });
      await rig.endRound();
      const lines = [...outcome.wrong, ...(bars ? (outcome.late ?? []) : [])];
      result.wrong.push(...lines.map((line) => `round ${round + 1}: ${line}`));
      for (const [name, value] of Object.entries(outcome.figures ?? {}))
        (result.figures[name] ??= []).push(...[value].flat());
      say(
        `${fault.name} ${backend} ${round + 1}/${from + rounds}${lines.map((line) => `\n  ${line}`).join('')}`,
      );
    }
    if (bars) result.wrong.push(...(fault.judge?.(result.figures) ?? []));
  } finally {
    await rig.close();
  }
  return { ...result, ms: Date.now() - start };
}

/**
 * A fault is one way in which the world is unkind to what a clerk types: the browser is killed, the power fails, a file is damaged.
 * Each is a file in `faults/` whose default export is a {@link Fault}; `npm run faults` and `e2e/faults.test.ts` find them there.
 *
 * A round makes the fault happen once, at a moment that its random numbers choose, and then looks, in a browser that was started anew
 * and with the passphrase a clerk would type, at what is left of what was typed.
 */
import type { Rig } from './rig';

/** What Chromium keeps IndexedDB in: LevelDB today, SQLite in profiles that are made from now on. Users have both. */
export const BACKENDS = ['leveldb', 'sqlite'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface Outcome {
  /** One sentence for each thing that is not as it must be, without anything a citizen could have typed. None: the round held. */
  wrong: string[];
  /** What was right, but later than the bar allows. Counts in `npm run faults`; `npm test` runs beside three other browsers. */
  late?: string[];
  /** By name, with the unit in the name (`ms lost`). Collected over the rounds; several numbers count as several measurements. */
  figures?: Record<string, number | number[]>;
}

export interface Fault {
  /** As in `--only`; the file has the same name. */
  name: string;
  /** The bars it speaks for, e.g. `R1`. */
  bar: string;
  /** One line for the table: what is done, and what must hold. */
  what: string;
  /** How often: in `npm test`, and in the long run. 0: not there. */
  rounds: { quick: number; long: number };
  /** `both`: matters to how the database lies on the disk; `any`: it does not, one backend is enough; `none`: no browser at all. */
  backends: 'both' | 'any' | 'none';
  /** Needs what only root may do (mounting); the run says so and skips it otherwise. */
  needs?: 'root';
  /** How each figure is shown: added up, the largest, or median / 95 % / largest. Without an entry: added up. */
  shows?: Record<string, 'sum' | 'max' | 'spread'>;
  /** One round. Throwing counts as a round that did not hold. */
  run(rig: Rig, round: number): Promise<Outcome>;
  /** Bars over all rounds together, in `npm run faults`. One sentence each for what is missed. */
  judge?(figures: Record<string, number[]>): string[];
}

/**
 * The world of a fault: real Chromium with the production build, the replicas at the portals' real addresses, one IndexedDB backend.
 * What a round opens is closed when it ends; what it makes with {@link Rig.once} stays until the fault's last round.
 */
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type LaunchOptions, type Session } from '../../e2e/support/browser';
import type { Replicas } from '../../replicas/server';
import type { Backend } from './fault';
import { randomOf, type Random } from './random';

/** The switch that gives new databases the SQLite backend. */
const SQLITE = '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteOnly';

export interface Seat extends Session {
  profile: string;
  /** SIGKILL for the browser and all its processes, as when the PC takes its memory; resolves when they are gone. */
  kill(): Promise<void>;
}

export type SeatOptions = Partial<Omit<LaunchOptions, 'port' | 'profile'>>;

type Undo = () => Promise<void> | void;

export class Rig {
  /** Chance of the present round. */
  random: Random;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #ofFault: Undo[] = [];
  readonly #ofRound: Undo[] = [];
  #owner = this.#ofRound;

  constructor(
    readonly fault: string,
    readonly backend: Backend,
    readonly seed: number,
    readonly replicas: Replicas,
  ) {
    this.random = randomOf(seed, fault, backend, 0);
  }

  get port(): number {
    return this.replicas.port;
  }

  /** Calls `undo` when the round (inside `once`: the fault) ends, whatever happens. The last one first. */
  after(undo: Undo): void {
    this.#owner.push(undo);
  }

  /** Makes something at the first call that all rounds of this fault share. A failed making is tried again. */
  async once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(key) as Promise<T> | undefined;
    if (made) return made;
    const making = this.lasting(make);
    this.#made.set(key, making);
    making.catch(() => this.#made.delete(key));
    return making;
  }

  /** What is opened in here stays open until the fault's last round. */
  async lasting<T>(work: () => Promise<T>): Promise<T> {
    this.#owner = this.#ofFault;
    try {
      return await work();
    } finally {
      this.#owner = this.#ofRound;
    }
  }

  /** A folder of its own, empty; gone afterwards. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), `stmc-${this.fault}-`));
    this.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    return folder;
  }

  /** A browser on this profile (default: a fresh one). */
  async seat(profile: string = this.folder(), options: SeatOptions = {}): Promise<Seat> {
    const session = await launch({
      ...options,
      port: this.port,
      profile,
      args: [...(this.backend === 'sqlite' ? [SQLITE] : []), ...(options.args ?? [])],
    });
    // tsx names inner functions by a helper of its own, which pages do not have
    await session.context.addInitScript('globalThis.__name ??= (made) => made');
    const gone = new Promise<void>((resolve) => session.context.once('close', () => resolve()));
    const seat: Seat = {
      ...session,
      profile,
      kill: async () => {
        process.kill(-leaderOf(profile), 'SIGKILL');
        await gone;
      },
    };
    this.after(() => seat.close());
    return seat;
  }

  async beginRound(round: number): Promise<void> {
    this.random = randomOf(this.seed, this.fault, this.backend, round);
  }
  async endRound(): Promise<void> {
    await undoAll(this.#ofRound);
  }
  async close(): Promise<void> {
    this.#made.clear();
    await this.endRound();
    await undoAll(this.#ofFault);
  }
}

async function undoAll(undos: Undo[]): Promise<void> {
  while (undos.length > 0) await undos.pop()!();
}

/** Chromium keeps its process id in the lock of the profile; it leads its own process group. */
const leaderOf = (profile: string): number =>
  Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));

/** Which backend the extension's database really lies in, by its files; null: there is none yet. */
export function backendOnDisk({ profile, extensionId }: Seat): Backend | null {
  const folder = join(profile, 'Default', 'IndexedDB');
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes(extensionId),
    );
  } catch {
    return null;
  }
  if (names.some((name) => name.includes('.indexeddb.leveldb'))) return 'leveldb';
  return names.length > 0 ? 'sqlite' : null;
}

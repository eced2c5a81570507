/**
 * How many findings wait for each clerk's answer. The register itself is shut for the background; who has it open tells these figures, so that
 * the panel beside the portal can remind. Readable: counts and moments, no dossier.
 */
import type { Told, Waiting } from '../messaging/protocol';
import type { Database } from './db';
import type { Keys } from './key-types';

export const TOLD = 'register.told';

export class Todo {
  constructor(private readonly world: { database: Database; keys: Pick<Keys, 'open'> }) {}

  /** The whole list. @returns whether anything is new. */
  async tell(told: readonly Told[]): Promise<boolean> {
    const { facts } = await this.world.database.tables();
    const next = told.filter(({ count }) => count > 0).toSorted((a, b) => (a.clerk < b.clerk ? -1 : 1));
    const before = (await facts.get(TOLD))?.value ?? [];
    if (JSON.stringify(before) === JSON.stringify(next)) return false;
    await facts.put({ id: TOLD, value: next });
    return true;
  }

  /** What waits for the open clerk. @throws Refusal `locked`, `no-vault`. */
  async own(): Promise<Waiting> {
    const { clerkId } = await this.world.keys.open();
    const { facts } = await this.world.database.tables();
    const told = ((await facts.get(TOLD))?.value ?? []) as Told[];
    const { count = 0, until = null } = told.find(({ clerk }) => clerk === clerkId) ?? {};
    return { count, until };
  }
}

/** What the program has found and mended by itself. Kept in the database until the clerk has seen it. */
import * as z from 'zod/mini';
import type { StoreReport } from '../messaging/protocol';
import type { Database } from './db';
import type { Tables } from './tables';

/** The clock and the second copy are told by themselves (`clock.ts`, `mirror.ts`). */
export type Finding = Omit<StoreReport, 'at' | 'clock' | 'copyFails'>;

const FACT = 'report';
const NOTHING = { at: 0, restored: 0, damaged: 0, wiped: false };

const count = z.int().check(z.minimum(0));
const findingSchema = z.strictObject({
  at: z.number(),
  restored: count,
  damaged: count,
  moved: z.exactOptional(count),
  wiped: z.boolean(),
});

async function read(tables: Tables): Promise<Finding & { at: number }> {
  const parsed = findingSchema.safeParse((await tables.facts.get(FACT))?.value);
  return parsed.success ? parsed.data : NOTHING;
}

/** Adds to what was not seen yet. To be called inside the transaction that mends: what was done is told, even if the worker ends right after it. */
export async function tell(tables: Tables, more: Partial<Finding>, now: number): Promise<void> {
  const { restored = 0, damaged = 0, moved = 0, wiped = false } = more;
  if (restored === 0 && damaged === 0 && moved === 0 && !wiped) return;
  const before = await read(tables);
  await tables.facts.put({
    id: FACT,
    value: {
      at: now,
      restored: before.restored + restored,
      damaged: before.damaged + damaged,
      // each time all of them
      ...(Math.max(before.moved ?? 0, moved) > 0 && { moved: Math.max(before.moved ?? 0, moved) }),
      wiped: before.wiped || wiped,
    },
  });
}

/** What was not seen yet. @throws as `Database.tables`. */
export async function told(database: Database): Promise<Finding & { at: number }> {
  return read(await database.tables());
}

/** Records put aside that stay after the clerk knows of them. */
const ROOM = 500;

/** The clerk has seen it: it is not told again, and the oldest of what was put aside goes. @throws as `Database.tables`. */
export async function seen(database: Database): Promise<void> {
  const { facts, quarantine } = await database.tables();
  await facts.db.transaction('rw', facts, quarantine, async () => {
    await facts.delete(FACT);
    await quarantine.orderBy('n').reverse().offset(ROOM).delete();
  });
}

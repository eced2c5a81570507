/** One line of the list, sealed by itself. */
import type { SummaryRow } from './tables';
import { readListed, type Listed } from './kept';
import type { Keys } from './key-types';
import type { Line } from './list-cache';
import { seal, unseal } from './seal';

const place = ({ id, rev, keyId }: Pick<SummaryRow, 'id' | 'rev' | 'keyId'>) =>
  ({ table: 'summaries', id, rev, keyId }) as const;

/** Seals a line of the list with the key of the present shift. */
export async function sealLine(
  keys: Keys,
  clerkId: string,
  rev: number,
  listed: Listed,
): Promise<SummaryRow> {
  const { shiftId, key } = await keys.listKey();
  const at = { id: listed.summary.id, rev, keyId: shiftId };
  return { ...at, ...(await seal(key, place(at), listed)), clerkId };
}

/** @throws Refusal `damaged`, and as `Keys.listKey`. */
export async function openLine(keys: Pick<Keys, 'listKey'>, row: SummaryRow): Promise<Line> {
  const { key } = await keys.listKey(row.keyId);
  return { rev: row.rev, ...readListed(await unseal(key, place(row), row)) };
}

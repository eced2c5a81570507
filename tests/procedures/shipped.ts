/** The packs that ship, read as the extension reads them: the text of its own files. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../scripts/packages/sources';
import type { Pack, ProcedureIndex } from '../../utils/core/pack';
import { loadIndex, loadPack, type Read } from '../../utils/procedures/catalogue';

const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));

export const readShipped: Read = readSource;

/** The official records that ship, by code. */
export const shippedRecords = (): Map<string, object> =>
  new Map(
    readdirSync(`${PUBLIC}/records`).flatMap((name) =>
      Object.entries(JSON.parse(readFileSync(`${PUBLIC}/records/${name}`, 'utf8')) as Record<string, object>),
    ),
  );

export async function shippedPack(code: string): Promise<Pack> {
  const loaded = await loadPack(code, readShipped);
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.value;
}

export async function shippedIndex(): Promise<ProcedureIndex> {
  const loaded = await loadIndex(readShipped);
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.value;
}

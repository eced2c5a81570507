/**
 * The checklist of a procedure without a pack: drawn from the official record the office has imported, else from the one
 * that ships, with the office's own decisions laid over it.
 */
import type { Pack } from '../core/pack';
import { applyDecisions } from '../distill/decisions';
import { distill } from '../distill/distill';
import { packOf } from '../distill/pack';
import type { PackWords } from '../distill/pack-words';
import { loadBuiltIn, type ReadFile } from '../records/built-in';
import type { OfficialRecord } from '../records/record';
import { contentHash } from '../records/version';
import { openCatalogue, type Catalogue } from './catalogue';

/** Records that ship were read from pages of July 2026; few of them say their own day. */
const BUILT_IN_DAY = '2026-07-31';

interface Found {
  record: OfficialRecord;
  version: string;
}

/** The version wished for where it is kept, else the one in use. A catalogue that does not open costs only what was imported. */
async function find(
  catalogue: Catalogue,
  code: string,
  version: string | null,
  read: ReadFile,
): Promise<Found | null> {
  if (version !== null) {
    const kept = await catalogue.record(code, version).catch(() => null);
    if (kept) return { record: kept, version };
  }
  const record = (await catalogue.record(code).catch(() => null)) ?? (await loadBuiltIn(code, read));
  return record && { record, version: await contentHash(record) };
}

/**
 * @param version of the record, as a dossier keeps it; null for the one in use.
 * @returns null when nothing is known of the code. What is returned still has to pass `checkPack`.
 */
export async function officialPack(
  code: string,
  version: string | null,
  { read, say }: { read: ReadFile; say: PackWords },
): Promise<Pack | null> {
  const catalogue = openCatalogue();
  try {
    const found = await find(catalogue, code, version, read);
    if (!found) return null;
    const decisions = await catalogue.decisions(code).catch(() => []);
    // a dossier received today asks for this version later
    await catalogue.keep(found.record, Date.now()).catch(() => undefined);
    const pack = packOf(found.record, applyDecisions(distill(found.record), decisions), {
      say,
      today: BUILT_IN_DAY,
    });
    return { ...pack, distilled: true, version: found.version };
  } finally {
    await catalogue.close().catch(() => undefined);
  }
}

/**
 * The checklist of a procedure without a pack: drawn from the official record the office has imported, else from the one
 * that ships, with the office's own decisions laid over it.
 */
import type { Pack } from '../core/pack';
import { applyDecisions } from '../distill/decisions';
import { distill } from '../distill/distill';
import { packOf } from '../distill/pack';
import type { PackWords } from '../distill/pack-words';
import type { RowDecision } from '../distill/types';
import { loadBuiltIn, type ReadFile } from '../records/built-in';
import type { OfficialRecord } from '../records/record';
import { contentHash } from '../records/version';
import { openCatalogue } from './catalogue';

/** Records that ship were read from pages of July 2026; few of them say their own day. */
const BUILT_IN_DAY = '2026-07-31';

export interface OfficialFound {
  record: OfficialRecord;
  /** `contentHash` of the record: what a dossier keeps. */
  version: string;
  decisions: RowDecision[];
}

/**
 * The version wished for where it is kept, else the one in use; null when nothing is known of the code. A catalogue that does
 * not open costs only what was imported and decided.
 *
 * @param keep a dossier received today asks for this very version later, also of a record that ships.
 */
export async function officialRecord(
  code: string,
  version: string | null,
  { read, keep = false }: { read: ReadFile; keep?: boolean },
): Promise<OfficialFound | null> {
  const catalogue = openCatalogue();
  try {
    const asked = version === null ? null : await catalogue.record(code, version).catch(() => null);
    const record =
      asked ?? (await catalogue.record(code).catch(() => null)) ?? (await loadBuiltIn(code, read));
    if (!record) return null;
    if (keep) await catalogue.keep(record, Date.now()).catch(() => undefined);
    return {
      record,
      version: await contentHash(record),
      decisions: await catalogue.decisions(code).catch(() => []),
    };
  } finally {
    await catalogue.close().catch(() => undefined);
  }
}

/** The checklist drawn from it, as a pack that says so. It still has to pass `checkPack`. */
export async function officialPack(
  code: string,
  version: string | null,
  { say, ...options }: { read: ReadFile; keep?: boolean; say: PackWords },
): Promise<Pack | null> {
  const found = await officialRecord(code, version, options);
  if (!found) return null;
  const distillate = applyDecisions(distill(found.record), found.decisions);
  const pack = packOf(found.record, distillate, { say, today: BUILT_IN_DAY });
  return { ...pack, distilled: true, version: found.version };
}

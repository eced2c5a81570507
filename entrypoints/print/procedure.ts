/** A procedure for the printed page: the curated pack where there is one, else what the record says by itself. */
import { officialPack, officialRecord } from '@/utils/catalogue/official';
import type { Pack } from '@/utils/core/pack';
import { texts } from '@/utils/i18n';
import { official } from '@/utils/i18n/area';
import { distill } from '@/utils/i18n/vi/distill';
import { loadIndex, loadPack } from '@/utils/procedures/catalogue';
import { checkPack } from '@/utils/procedures/check';
import { BUILT_IN_AS_OF } from '@/utils/records/built-in';
import type { OfficialRecord } from '@/utils/records/record';
import { readOwnFile } from '@/entrypoints/pages/own-files';

export interface Procedure {
  /** Null: neither a pack nor a record can be used. */
  pack: Pack | null;
  /** Written or corrected by hand. */
  curated: boolean;
  /** Sentences about a pack that could not be used. */
  problems: readonly string[];
}

/**
 * By its code, or by an old code that it stands for now.
 *
 * @param version of the record under which a dossier was received; null for the one in use.
 */
export async function loadProcedure(asked: string, version: string | null): Promise<Procedure> {
  const index = await loadIndex(readOwnFile);
  const known = index.ok
    ? index.value.procedures.find(({ code, aliases }) => code === asked || aliases.includes(asked))
    : undefined;
  const loaded = known ? await loadPack(known.code, readOwnFile) : null;
  if (loaded?.ok) return { pack: loaded.value, curated: true, problems: [] };
  return {
    pack: await distilled(known?.code ?? asked, version),
    curated: false,
    problems: [...(index.ok ? [] : index.problems), ...(loaded?.problems ?? [])],
  };
}

async function distilled(code: string, version: string | null): Promise<Pack | null> {
  const pack = await officialPack(code, version, { read: readOwnFile, say: official(distill.pack) });
  const checked = pack && checkPack(pack, code);
  return checked?.ok ? checked.value : null;
}

/** The office's imported record before the built-in one. */
export const loadRecord = async (code: string): Promise<OfficialRecord | null> =>
  (await officialRecord(code, null, { read: readOwnFile }))?.record ?? null;

/** `tháng 7/2026`: of the built-in records that do not say their own day. */
export const builtInAsOf = (): string =>
  official(texts.print.notice).month(BUILT_IN_AS_OF.split('-').reverse().map(Number).join('/'));

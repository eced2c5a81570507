/** The checklist of a procedure without a pack: from the built-in record, the imported one, the version a dossier keeps. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { officialPack, officialRecord } from '../../utils/catalogue/official';
import { distill } from '../../utils/distill/distill';
import { distill as words } from '../../utils/i18n/vi/distill';
import { checkPack } from '../../utils/procedures/check';
import { importFile } from '../../utils/records/import';
import type { OfficialRecord } from '../../utils/records/record';
import { readShipped as read } from '../procedures/shipped';

const CODE = '2.002516';
const options = { read, say: words.pack };

/** The built-in record with one paper more, imported by the office. */
async function importChanged(record: OfficialRecord, name: string): Promise<void> {
  const changed = structuredClone(record);
  changed.updatedAt = '2026-11-20';
  changed.cases[0]!.components.push({ ...changed.cases[0]!.components[0]!, code: '', name });
  const file = Object.assign(new Blob([JSON.stringify(changed)]), { name: 'moi.json' });
  const imported = await importFile(file, { before: async () => record });
  if (!imported.ok) throw new Error(imported.why);
  const catalogue = openCatalogue();
  await catalogue.store(imported, ['moi.json'], 1);
  await catalogue.close();
}

beforeEach(async () => {
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
});

describe('the official checklist', () => {
  it('comes from the built-in record, says so, and is a sound pack', async () => {
    const pack = await officialPack(CODE, null, options);
    expect(pack).toMatchObject({ code: CODE, distilled: true });
    expect(checkPack(pack, CODE).ok).toBe(true);
    expect(await officialPack('9.999999', null, options)).toBeNull();
  });
  it('comes from what the office imported, while an older dossier keeps its own', async () => {
    const first = (await officialRecord(CODE, null, { read, keep: true }))!;
    await importChanged(first.record, 'Giấy xác nhận của trưởng thôn');
    const officials = async (version: string | null) =>
      (await officialPack(CODE, version, options))!.papers.map(({ official }) => official);
    expect(await officials(null)).toContain('Giấy xác nhận của trưởng thôn');
    expect(await officials(first.version)).not.toContain('Giấy xác nhận của trưởng thôn');
    expect((await officialPack(CODE, first.version, options))!.version).toBe(first.version);
  });
  it('of a version nobody has kept is the one in use, and its version tells', async () => {
    const { version } = (await officialRecord(CODE, null, { read }))!;
    expect((await officialPack(CODE, 'f'.repeat(32), options))!.version).toBe(version);
  });
  it('is laid over by what the office has decided about a row', async () => {
    const { record } = (await officialRecord(CODE, null, { read }))!;
    const row = distill(record).rows.find(({ kind }) => kind === 'paper')!;
    const catalogue = openCatalogue();
    const { key, conditional, when, channels } = row;
    await catalogue.decide(CODE, {
      key,
      kind: 'paper',
      conditional,
      when,
      channels,
      label: 'Tên cơ quan đặt',
      by: 'Trưởng bộ phận',
      at: 1,
    });
    await catalogue.close();
    const labels = (await officialPack(CODE, null, options))!.papers.map(({ label }) => label);
    expect(labels).toContain('Tên cơ quan đặt');
  });
});

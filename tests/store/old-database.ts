/** A database as version 1's own code has written it (`fixtures/database-v1.json`), on the disk before anything of ours opens it. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { fromBase64, importKey, seal, unseal, type Place } from '@/utils/store/seal';
import fixture from './fixtures/database-v1.json';
import { doorBench, type DoorBench } from './door';

export const DATABASE_V1 = fixture;
export const OLD_KEK = fixture.kek;

const bytes = <T extends { iv: string; ct: string }>(row: T) => ({
  ...row,
  iv: fromBase64(row.iv),
  ct: fromBase64(row.ct),
});

/** @param more copies of the first draft besides, under ids of their own. */
export async function oldDatabase(more = 0): Promise<DoorBench> {
  const it = doorBench();
  const old = new Dexie(it.name);
  old.version(1).stores({ vault: 'id', drafts: 'id, eraseAt', summaries: 'id' });
  await old.table('vault').bulkAdd(fixture.vault.map(bytes));
  await old.table('drafts').bulkAdd(fixture.drafts.map(bytes));
  await old.table('summaries').bulkAdd(fixture.summaries.map(bytes));
  const copies = await Promise.all(Array.from({ length: more }, copyOfFirst));
  await old.table('drafts').bulkAdd(copies.map(({ draft }) => draft));
  await old.table('summaries').bulkAdd(copies.map(({ summary }) => summary));
  old.close();
  return it;
}

async function copyOfFirst() {
  const id = crypto.randomUUID();
  const [vault] = fixture.vault.map(bytes);
  const { keyId } = vault!;
  const place = (table: Place['table'], of: string, rev: number): Place => ({
    table,
    id: of,
    rev,
    keyId,
    v: 1,
  });
  const raw = await unseal(await importKey(fromBase64(OLD_KEK)), place('vault', 'master', 1), vault!);
  const master = await importKey(fromBase64(raw as string));
  const [draft] = fixture.drafts.map(bytes);
  const [summary] = fixture.summaries.map(bytes);
  const content = (await unseal(master, place('drafts', draft!.id, draft!.rev), draft!)) as object;
  const line = (await unseal(master, place('summaries', draft!.id, draft!.rev), summary!)) as {
    summary: object;
  };
  const at = { id, rev: 2, keyId };
  return {
    draft: { ...at, ...(await seal(master, place('drafts', id, 2), { ...content, id })) },
    summary: {
      ...at,
      ...(await seal(master, place('summaries', id, 2), { ...line, summary: { ...line.summary, id } })),
    },
  };
}

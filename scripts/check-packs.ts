/**
 * Checks every procedure pack and says in sentences what is wrong and what to do.
 *
 *   npx tsx scripts/check-packs.ts [folder] [--write-index]
 *
 * `--write-index` rewrites `index.json` from the packs. Exit code 1 when anything needs mending.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../utils/core/pack';
import { texts } from '../utils/i18n';
import { adviceOn, indexOf } from '../utils/procedures/advice';
import { INDEX_FILE, loadIndex, loadPack } from '../utils/procedures/catalogue';

const say = texts.procedures;

/** Sentences about the packs of a folder; none when all is well. With `writeIndex` the index is made from the packs first. */
export async function checkFolder(
  folder: string,
  writeIndex = false,
): Promise<{ count: number; sentences: string[] }> {
  const read = async (path: string): Promise<string> =>
    readFileSync(join(folder, path.split('/').at(-1) ?? ''), 'utf8');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== INDEX_FILE);
  const packs: Pack[] = [];
  const sentences: string[] = [];
  for (const file of files.sort()) {
    const loaded = await loadPack(file.replace(/\.json$/, ''), read);
    if (!loaded.ok) {
      sentences.push(...loaded.problems);
      continue;
    }
    packs.push(loaded.value);
    sentences.push(...adviceOn(loaded.value).map(({ place, what }) => say.at(file, place, what)));
  }
  const wanted = `${JSON.stringify(indexOf(packs), null, 2)}\n`;
  if (writeIndex) writeFileSync(join(folder, INDEX_FILE), wanted);
  const index = await loadIndex(read);
  if (!index.ok) sentences.push(...index.problems);
  else if (JSON.stringify(index.value) !== JSON.stringify(JSON.parse(wanted)))
    sentences.push(say.at(INDEX_FILE, '', say.indexStale));
  return { count: files.length, sentences };
}

const PACKS = fileURLToPath(new URL('../public/procedures/', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? PACKS;
  const { count, sentences } = await checkFolder(folder, process.argv.includes('--write-index'));
  for (const sentence of sentences) console.log(`• ${sentence}`);
  console.log(sentences.length === 0 ? say.allGood(count) : say.someBad(sentences.length));
  process.exitCode = sentences.length === 0 ? 0 : 1;
}

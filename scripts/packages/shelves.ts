/**
 * The files of `public/` as they are packed: JSON without spaces, packs and records on shelves (`utils/files/shelves.ts` says why and how they
 * are found). Part of every build (`wxt.config.ts`), so the folder that a browser loads and the package are the same.
 */
import { readFileSync } from 'node:fs';
import { SHELVES_FILE, shelved } from '../../utils/files/shelves';

/** A file of the build: copied from somewhere, or made. */
export type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

interface Entry {
  code: string;
  /** What it is about: those of one field stand beside one another. */
  field: string;
  text: string;
}

/**
 * Bytes of a shelf at most. A page reads the whole of it for one entry: that of a pack is what the panel's first judgement waits for, a record is
 * looked up now and then. (A ZIP gains nothing by more than 32 kB of neighbours, and little by more shelves.)
 */
const LONGEST = { procedures: 200_000, records: 400_000 };

/** Entries by field, those of one field by code, in as few texts as they fit into. */
function shelve(entries: readonly Entry[], longest: number): Entry[][] {
  const shelves: Entry[][] = [];
  let length = Infinity;
  // by code units: the same on every machine
  for (const entry of entries.toSorted((a, b) =>
    `${a.field} ${a.code}` < `${b.field} ${b.code}` ? -1 : 1,
  )) {
    const more = Buffer.byteLength(entry.text);
    if (length + more > longest) {
      shelves.push([]);
      length = 0;
    }
    shelves.at(-1)!.push(entry);
    length += more;
  }
  return shelves;
}

/** The files of `public/`, by their paths in it, as the build is to have them. */
export function packed(files: readonly PublicFile[]): PublicFile[] {
  const kept: PublicFile[] = [];
  const entries = { procedures: [] as Entry[], records: [] as Entry[] };
  for (const file of files) {
    const path = `/${file.relativeDest.replaceAll('\\', '/')}`;
    if (!path.endsWith('.json') || !('absoluteSrc' in file)) {
      kept.push(file);
      continue;
    }
    const data: unknown = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
    if (path.startsWith('/records/'))
      for (const [code, record] of Object.entries(data as Record<string, { fields: string[] }>))
        entries.records.push({ code, field: record.fields[0] ?? '', text: JSON.stringify(record) });
    else if (shelved(path)) {
      const pack = data as { code: string; field: string };
      entries.procedures.push({ ...pack, text: JSON.stringify(pack) });
    } else kept.push({ relativeDest: file.relativeDest, contents: JSON.stringify(data) });
  }
  const index: Record<string, string[]> = {};
  for (const folder of ['procedures', 'records'] as const) {
    const shelves = shelve(entries[folder], LONGEST[folder]);
    index[folder] = shelves.map((shelf) => ` ${shelf.map(({ code }) => code).join(' ')} `);
    for (const [at, shelf] of shelves.entries())
      kept.push({
        relativeDest: `${folder}/${at}.json`,
        contents: `{\n${shelf.map(({ code, text }) => `"${code}":${text}`).join(',\n')}\n}\n`,
      });
  }
  return [...kept, { relativeDest: SHELVES_FILE.slice(1), contents: JSON.stringify(index) }];
}

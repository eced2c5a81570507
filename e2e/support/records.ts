/** The records that ship, as the built extension holds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELVES_FILE, entryOf, shelfOf, type Shelves } from '../../utils/files/shelves';
import type { OfficialRecord } from '../../utils/records/record';
import { EXTENSION_DIR } from './browser';

const built = (path: string): string => readFileSync(join(EXTENSION_DIR, path), 'utf8');

/** A fresh copy. @throws when there is no such record. */
export function builtIn(code: string): OfficialRecord {
  const shelf = shelfOf(JSON.parse(built(SHELVES_FILE)) as Shelves, { folder: 'records', code });
  const record = shelf && entryOf(built(shelf), code);
  if (!record) throw new Error(`No record ${code} ships`);
  return JSON.parse(record) as OfficialRecord;
}

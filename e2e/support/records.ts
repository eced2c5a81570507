/** The records that ship, as the built extension holds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsFile } from '../../utils/records/built-in';
import type { OfficialRecord } from '../../utils/records/record';
import { EXTENSION_DIR } from './browser';

/** A fresh copy. @throws when there is no such record. */
export function builtIn(code: string): OfficialRecord {
  const file = join(EXTENSION_DIR, 'records', recordsFile(code) ?? '');
  const record = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, OfficialRecord>)[code];
  if (!record) throw new Error(`No record ${code} ships`);
  return record;
}

/** The files of `public/` by the paths under which the program asks for them; in the package some of them lie on shelves (`shelves.ts`). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shelved } from '../../utils/files/shelves';

const PUBLIC = join(import.meta.dirname, '../../public');
const START = /^\d{1,2}\.\d{3}(?=\d{3,6}$)/;

/** The source that holds a procedure's record, without folder: those whose codes begin alike, `1.001193` → `1.001.json`. Null: no code. */
export const recordsFile = (code: string): string | null => {
  const start = START.exec(code)?.[0];
  return start === undefined ? null : `${start}.json`;
};

/** The text of a file, e.g. of `/records/1.001193.json`. Rejects when it is not there. */
export async function readSource(path: string): Promise<string> {
  const asked = shelved(path);
  if (asked?.folder !== 'records') return readFile(PUBLIC + path, 'utf8');
  const text = await readFile(`${PUBLIC}/records/${recordsFile(asked.code)}`, 'utf8');
  const record = (JSON.parse(text) as Record<string, unknown>)[asked.code];
  if (!record) throw new Error(`There is no ${path}.`);
  return JSON.stringify(record);
}

/** The extension's own data files, as they are shipped. */
import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../public', import.meta.url);
const FILES = new Map<string, string>();
for (const name of ['index', '1.001193', '1.000894'])
  FILES.set(`/procedures/${name}.json`, await readFile(`${FOLDER.pathname}/procedures/${name}.json`, 'utf8'));

export const read = async (path: string): Promise<string | undefined> => FILES.get(path);

/** The extension's own data files, as they are shipped. */
import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../public', import.meta.url);
const FILES = new Map<string, string>();
const PATHS = [
  ...['index', '1.001193', '1.000894'].map((name) => `/procedures/${name}.json`),
  ...['procedures', 'units-2025'].map((name) => `/reference/${name}.json`),
];
for (const path of PATHS) FILES.set(path, await readFile(FOLDER.pathname + path, 'utf8'));

export const read = async (path: string): Promise<string | undefined> => FILES.get(path);

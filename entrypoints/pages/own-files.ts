/** The extension's own packed files, and no others, for its pages. */
import { browser } from 'wxt/browser';
import { SHELVES_FILE, entryOf, shelfOf, shelved, type Shelves } from '@/utils/files/shelves';

const textOf = async (path: string): Promise<string> =>
  (await fetch(browser.runtime.getURL(path as never))).text();

let known: Promise<Shelves> | null = null;
/** Where everything stands, read once; a page that will want a pack asks for it beforehand. */
export const ownShelves = (): Promise<Shelves> =>
  (known ??= textOf(SHELVES_FILE)
    .then((text) => JSON.parse(text) as Shelves)
    .catch((error: unknown) => {
      known = null;
      throw error;
    }));

/** The text of a file by its path. Rejects when it is not there. */
export async function readOwnFile(path: string): Promise<string> {
  const asked = shelved(path);
  if (!asked) return textOf(path);
  const shelf = shelfOf(await ownShelves(), asked);
  const entry = shelf && entryOf(await textOf(shelf), asked.code);
  if (!entry) throw new Error(`There is no ${path}.`);
  return entry;
}

/** Null when the file is damaged or not there: then the part that needs it does without. */
export const readOwnJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readOwnFile(path)) as unknown;
  } catch {
    return null;
  }
};

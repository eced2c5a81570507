/** The extension's own packed files, and no others, for its pages. */
import { browser } from 'wxt/browser';
import { SHELVES_FILE, entryOf, shelfOf, shelved, type Shelves } from '@/utils/files/shelves';

/** A file as it lies in the package. */
export const textOf = async (file: string): Promise<string> =>
  (await fetch(browser.runtime.getURL(file as never))).text();

let known: Promise<Shelves> | null = null;
/** Where everything stands, read once; a page that will want a pack asks for it beforehand. */
export const ownShelves = (): Promise<Shelves> =>
  (known ??= textOf(SHELVES_FILE)
    .then((text) => JSON.parse(text) as Shelves)
    .catch((error: unknown) => {
      known = null;
      throw error;
    }));

/** The file of the package that holds what this path asks for; null: none does. */
export async function fileWith(path: string): Promise<string | null> {
  const asked = shelved(path);
  return asked ? shelfOf(await ownShelves(), asked) : path;
}

/** What a path asks for, out of the text of the file that holds it; null: it does not. */
export function cutOut(path: string, text: string): string | null {
  const asked = shelved(path);
  return asked ? entryOf(text, asked.code) : text;
}

/** The text of a file by its path. Rejects when it is not there. */
export async function readOwnFile(path: string): Promise<string> {
  const file = await fileWith(path);
  const text = file && cutOut(path, await textOf(file));
  if (!text) throw new Error(`There is no ${path}.`);
  return text;
}

/** Null when the file is damaged or not there: then the part that needs it does without. */
export const readOwnJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readOwnFile(path)) as unknown;
  } catch {
    return null;
  }
};

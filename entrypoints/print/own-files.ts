/** What the printed page reads beside drafts: the extension's own packed files, and no others. */
import { browser } from 'wxt/browser';

export const readOwnFile = async (path: string): Promise<unknown> =>
  (await fetch(browser.runtime.getURL(path as never))).text();

/** Null when the file is damaged or not there. */
export const readOwnJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(String(await readOwnFile(path))) as unknown;
  } catch {
    return null;
  }
};

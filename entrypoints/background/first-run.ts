/** The welcome (`entrypoints/welcome`): opened by itself once, when Sổ tay has been installed; never by an update. */
import { browser } from 'wxt/browser';

/** `storage.local`: it was opened. A browser that is given the extension by its command line installs it at every start. */
const WELCOMED = 'welcomed';

/** @param wanted false: the office's IT has said that it does not open by itself. */
export function serveFirstRun(wanted: () => Promise<boolean>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(wanted).catch(() => undefined);
  });
}

async function welcome(wanted: () => Promise<boolean>): Promise<void> {
  const { local } = browser.storage;
  if ((await local.get(WELCOMED))[WELCOMED] || !(await wanted())) return;
  await local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

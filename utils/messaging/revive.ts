/**
 * When the background does not begin. Chromium may start the worker of a version that has just been put in a moment before the functions of the browser
 * are there: it fails, no event starts it any more, what is sent to it waits for ever, and Sổ tay is gone until the browser is closed (one of some
 * 70 `runtime.reload()`, Chromium 156, 2026-11). A page of ours that meets this has the extension loaded once more. What was typed meanwhile stands in
 * the portal's page, and the agent that comes then saves it.
 */
import { browser } from 'wxt/browser';

/** The page of a version that was replaced is taken away by its successor; after so long, ms, there may be none. 95 of 100 updates take half of it. */
const OVERDUE_MS = 1_000;
/** From one question to the next, ms. */
const PAUSE_MS = 250;
/** `storage.local`: when it was loaded anew because of this. */
const REVIVED = 'revived';
/** What does not help is not done again at once, ms. */
const SELDOM_MS = 20_000;

/**
 * For a page that stands in another's: where it is of a version that was replaced and nobody has taken it away, it becomes one of the new version,
 * which looks after that. (The portal's page cannot open it: our addresses hold for one life of the extension.)
 */
export function followVersion({ location, navigator }: Window): void {
  // all that such a page still hears: its worker is gone
  navigator.serviceWorker?.addEventListener('controllerchange', () => {
    setTimeout(() => {
      if (browser.runtime?.id === undefined) location.replace(location.pathname);
    }, OVERDUE_MS);
  });
}

/** Longer than a worker takes that has to be started first, on any PC, ms. */
const PATIENCE_MS = 15_000;

/** Has the extension loaded once more where its background does not answer in time. @throws where the browser has no storage for us. */
export async function lookAfterWorker(patience = PATIENCE_MS): Promise<void> {
  // Firefox has a page there, and no such moment
  if (import.meta.env.FIREFOX || (await answers(patience))) return;
  const { local } = browser.storage;
  const { [REVIVED]: last } = await local.get(REVIVED);
  if (typeof last === 'number' && Math.abs(Date.now() - last) < SELDOM_MS) return;
  await local.set({ [REVIVED]: Date.now() });
  browser.runtime.reload();
}

async function answers(patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  for (;;) {
    // nobody has anything to say to it: it comes back when it was heard, and waits where the worker does not begin
    const asked = browser.runtime.sendMessage({ type: 'broadcast.alive' }).then(
      () => true,
      (error: unknown) => !String(error).includes('Receiving end does not exist'),
    );
    if (await Promise.race([asked, after(deadline - Date.now())])) return true;
    if (Date.now() >= deadline) return false;
    await after(PAUSE_MS);
  }
}

const after = (ms: number): Promise<false> => new Promise((done) => setTimeout(() => done(false), ms));

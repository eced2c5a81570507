/** The browser's managed policy for us (`storage.managed`); `core/managed.ts` reads what is in it. It is asked each time, so a change holds at once. */
import { browser } from 'wxt/browser';
import { isOff as off, managedOf, type Feature, type Managed } from '../core/managed';
import { inTime } from './in-time';

/** While it starts, Chromium answers when it has read the system's policies: 3 s on a busy machine (2026-11). Before that nothing may count as allowed. */
const LONGEST_WAIT = 10_000;
/** The last answer in this life of the worker or page. */
let known: unknown = {};
/** `storage.local`: the last answer in any life. No secret: whoever sits at this PC can read the browser's policies. */
const LAST = 'managed.last';
/** Where nothing is allowed or forbidden by it, an answer is waited for so long, ms. */
const SOON = 100;

/** As the browser has it; what was known where it refuses (Firefox without a policy) or does not answer: nobody is kept from their drafts for good. */
export async function policyValues(): Promise<unknown> {
  const asked = Promise.resolve().then((): Promise<unknown> => browser.storage.managed.get(null));
  known = await inTime(asked, 'failed', LONGEST_WAIT).catch(() => known);
  return known;
}

const last = async (): Promise<unknown> => (await browser.storage.local.get(LAST))[LAST];

/** Keeps what the browser says for {@link loadManagedSoon}, now and whenever it says something else. Called by the worker when it starts. */
export function keepManaged(): void {
  const keep = async (): Promise<void> => {
    const values = await browser.storage.managed.get(null);
    if (JSON.stringify(await last()) !== JSON.stringify(values))
      await browser.storage.local.set({ [LAST]: values });
  };
  const look = (): void => void keep().catch(() => undefined);
  browser.storage.managed?.onChanged?.addListener(look);
  look();
}

/** What is set for this browser. */
export const loadManaged = async (): Promise<Managed> => managedOf(await policyValues()).managed;

/**
 * The same for figures (terms, locking): Chromium takes some 5 s after its start until it knows its policies (2026-11), and nobody's drafts wait
 * for that. What was said last holds until it has answered; whether anything is allowed is never decided by that.
 */
export async function loadManagedSoon(): Promise<Managed> {
  const asked = policyValues();
  const values = await inTime(asked, 'failed', SOON).catch(() => last());
  return managedOf(values ?? (await asked)).managed;
}

/** Has the office switched it off? */
export const isOff = async (feature: Feature): Promise<boolean> => off(await loadManaged(), feature);

/** Tells when the policy has changed, also from what was said last. Firefox reads it when it starts, and tells nothing. */
export function onManaged(hear: () => void): void {
  browser.storage.managed?.onChanged?.addListener(() => hear());
  browser.storage.local.onChanged.addListener((changes) => {
    if (LAST in changes) hear();
  });
}

/** The browser's managed policy for us (`storage.managed`); `core/managed.ts` reads what is in it. It is asked each time, so a change holds at once. */
import { browser } from 'wxt/browser';
import { isOff as off, managedOf, type Feature, type Managed } from '../core/managed';
import { inTime } from './in-time';
import { MANAGED_LAST } from './managed-last';

/** While it starts, Chromium answers when it has read the system's policies: some 5 s (2026-11), in every profile. */
const LONGEST_WAIT = 10_000;
/** From the first start on nobody waits for that: what was said last holds until it has answered, ms. */
const SOON = 20;
/** The last answer in this life of the worker or page. */
let known: unknown = {};

const last = (): Promise<unknown> =>
  browser.storage.local.get(MANAGED_LAST).then(
    (stored: Record<string, unknown>) => stored[MANAGED_LAST],
    () => undefined,
  );

/**
 * As the browser has it. As it had it last, where it starts and does not answer yet: with that the portal's pages and the drafts are there at once, and
 * what has changed since is heard like any other change. At the very first start nothing counts as allowed before it has answered.
 */
export async function policyValues(): Promise<unknown> {
  const asked = ask();
  return (await inTime(asked, 'failed', SOON).catch(last)) ?? asked;
}

/** As the browser has it, however long it starts; what was known where it refuses (Firefox without a policy) or never answers: nobody is kept from their drafts for good. */
async function ask(): Promise<unknown> {
  const asked = Promise.resolve().then((): Promise<unknown> => browser.storage.managed.get(null));
  known = await inTime(asked, 'failed', LONGEST_WAIT).catch(() => known);
  return known;
}

/** Keeps what the browser says for the next start, now and whenever it says something else. Called by the worker when it starts. */
export function keepManaged(): void {
  const keep = async (): Promise<void> =>
    browser.storage.local.set({ [MANAGED_LAST]: (await browser.storage.managed.get(null)) as unknown });
  const look = (): void => void keep().catch(() => undefined);
  browser.storage.managed?.onChanged?.addListener(look);
  look();
}

/** What is set for this browser. */
export const loadManaged = async (): Promise<Managed> => managedOf(await policyValues()).managed;

/** The same, waiting for the browser: for a no that nobody asks again after. */
export const loadManagedForSure = async (): Promise<Managed> => managedOf(await ask()).managed;

/** Has the office switched it off? */
export const isOff = async (feature: Feature): Promise<boolean> => off(await loadManaged(), feature);

/** Tells when the policy has changed, also from what was said last. Firefox reads it when it starts, and tells nothing. */
export function onManaged(hear: () => void): void {
  browser.storage.managed?.onChanged?.addListener(() => hear());
  browser.storage.local.onChanged.addListener((changes) => {
    if (MANAGED_LAST in changes) hear();
  });
}

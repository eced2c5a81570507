/** The browser's managed policy for us (`storage.managed`); `core/managed.ts` reads what is in it. It is asked each time, so a change holds at once. */
import { browser } from 'wxt/browser';
import { isOff as off, managedOf, type Feature, type Managed } from '../core/managed';
import { inTime } from './in-time';

/** While it starts, Chromium answers when it has read the system's policies: 3 s on a busy machine (2026-11). Before that nothing may count as allowed. */
const LONGEST_WAIT = 10_000;
/** The last answer in this life of the worker or page. */
let known: unknown = {};

/** As the browser has it; what was known where it refuses (Firefox without a policy) or does not answer: nobody is kept from their drafts for good. */
export async function policyValues(): Promise<unknown> {
  const asked = Promise.resolve().then((): Promise<unknown> => browser.storage.managed.get(null));
  known = await inTime(asked, 'failed', LONGEST_WAIT).catch(() => known);
  return known;
}

/** What is set for this browser. */
export const loadManaged = async (): Promise<Managed> => managedOf(await policyValues()).managed;

/** Has the office switched it off? */
export const isOff = async (feature: Feature): Promise<boolean> => off(await loadManaged(), feature);

/** Tells when the policy has changed. Firefox reads it when it starts, and tells nothing. */
export function onManaged(hear: () => void): void {
  browser.storage.managed?.onChanged?.addListener(() => hear());
}

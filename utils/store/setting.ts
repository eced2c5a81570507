/**
 * How one setting of the office is read from `storage.local`, and how what the browser's policy sets (`managed.ts`) is laid over it: at each reading,
 * and never written into it, so a policy that is taken away leaves what the office had decided before.
 */
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Managed } from '../core/managed';
import { loadManaged } from './managed';

/** What stands under a key; undefined also when the browser's own files are damaged: then the usual holds, and nobody is kept from their drafts. */
export const stored = async (key: string): Promise<unknown> =>
  (await browser.storage.local.get(key).catch((): Record<string, unknown> => ({})))[key];

/** The same where it fits; null where it does not, or nothing was decided. */
export async function load<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const parsed = schema.safeParse(await stored(key));
  return parsed.success ? parsed.data : null;
}

/** A form of our settings: how what is managed stands in it. */
export type Part<T> = (managed: Managed) => { [K in keyof T]: T[K] | undefined };

/** `under` with these of `over`, where `managed` has something to say. */
function laid<T extends object>(under: T, over: Partial<T>, managed: Partial<T>): T {
  const out = { ...under };
  for (const key in managed) if (managed[key] !== undefined) out[key] = over[key]!;
  return out;
}
/** Our own with what is managed over it. */
export async function withManaged<T extends object>(own: T, part: Part<T>): Promise<T> {
  const managed = part(await loadManaged()) as Partial<T>;
  return laid(own, managed, managed);
}
/** What of a form is ours to keep: where something is managed, what we had before. */
export const withoutManaged = async <T extends object>(form: T, own: T, part: Part<T>): Promise<T> =>
  laid(form, own, part(await loadManaged()) as Partial<T>);

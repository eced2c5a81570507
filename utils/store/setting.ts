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

/**
 * Where a value waits that a newer version has written and this one cannot read, once this one has written its own (2026-11: after a downgrade it was
 * lost). The newer version, when it is back, finds it here before anything else.
 */
const asideOf = (key: string): string => `${key}.newer`;

/** What a newer version may have laid aside, and what stands under the key itself. Asked at once: the panel's first judgement waits for it. */
const bothOf = (key: string): Promise<[unknown, unknown]> => Promise.all([stored(asideOf(key)), stored(key)]);

/** The same where it fits; null where it does not, or nothing was decided. */
export async function load<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  for (const found of await bothOf(key)) {
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** Something stands under the key that this version cannot read. */
export const isNewer = async (key: string, schema: z.ZodMiniType): Promise<boolean> =>
  (await bothOf(key)).some((found) => found !== undefined && !schema.safeParse(found).success);

/**
 * Keeps what was decided; null goes back to nothing decided. What a newer version has written is laid aside, never lost.
 *
 * @throws ZodError when it does not fit.
 */
export async function save<T>(key: string, schema: z.ZodMiniType<T>, value: T | null): Promise<void> {
  const next = value === null ? {} : { [key]: schema.parse(value) };
  const { [key]: before } = await browser.storage.local.get(key);
  const aside = asideOf(key);
  const isForeign = before !== undefined && !schema.safeParse(before).success;
  // at once, so that nothing is lost in between
  await browser.storage.local.set(isForeign ? { ...next, [aside]: before } : next);
  if (value === null) await browser.storage.local.remove(key);
  if (schema.safeParse(await stored(aside)).success) await browser.storage.local.remove(aside);
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

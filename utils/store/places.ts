/**
 * Where the database lies: usually in the extension's common store. Chromium neither mends nor deletes a store whose MANIFEST is gone, and one
 * whose log was cut short opens once more and is thrown away whole at the next start (both seen with 156, 2026-11; deleting
 * the database does not help). Then the database goes on in a storage bucket, which has files of its own (Chrome 122).
 */

/** The part of `navigator.storageBuckets` that is used. */
export interface Buckets {
  keys(): Promise<string[]>;
  open(name: string, options?: { persisted?: boolean }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** `bucket` null: the common store. */
export interface Place {
  bucket: string | null;
  factory: IDBFactory;
}

const NAME = /^drafts-(\d{1,6})$/;
const numberOf = (bucket: string): number => Number(NAME.exec(bucket)?.[1] ?? 0);
/** An empty bucket that says of another one: it counts from now on. (A row in it would go when somebody erases everything.) */
const sealOf = (bucket: string): string => `${bucket}-whole`;

async function inBucket(buckets: Buckets, bucket: string): Promise<Place> {
  const { indexedDB: factory } = await buckets.open(bucket, { persisted: true });
  return { bucket, factory };
}

/** Where it may lie, newest first; the common store is the last. What was never filled to its end is cleared away. */
export async function placesOf(buckets: Buckets | undefined): Promise<Place[]> {
  const common: Place = { bucket: null, factory: indexedDB };
  if (!buckets) return [common];
  const all = new Set(await buckets.keys());
  const names = [...all].filter((name) => NAME.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
  const whole = names.filter((name) => all.has(sealOf(name)));
  for (const half of names.filter((name) => !whole.includes(name))) await buckets.delete(half);
  return [...(await Promise.all(whole.map((name) => inBucket(buckets, name)))), common];
}

/** Counts only once it was declared {@link whole}. */
export async function newPlace(buckets: Buckets): Promise<Place> {
  const newest = Math.max(0, ...(await buckets.keys()).map(numberOf));
  return inBucket(buckets, `drafts-${newest + 1}`);
}

export async function whole(place: Place, buckets: Buckets): Promise<void> {
  await buckets.open(sealOf(place.bucket!), { persisted: true });
}

/** What is left behind goes. Not waited for: another connection may hold it, and it is never looked at again. */
export function leave(place: Place, name: string, buckets: Buckets): void {
  if (place.bucket === null) place.factory.deleteDatabase(name);
  else
    void buckets
      .delete(sealOf(place.bucket))
      .then(() => buckets.delete(place.bucket!))
      .catch(() => undefined);
}

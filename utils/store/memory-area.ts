/** The part of `storage.session` that is used: it lives in the browser's memory, is never written to the disk, and ends with the browser. */
export interface MemoryArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The same for whoever has to find everything of its own in it. */
export interface SearchableArea extends MemoryArea {
  /** Null: everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  remove(keys: string | string[]): Promise<void>;
}

/** Removes everything whose name begins so. */
export async function removeAll(area: SearchableArea, prefix: string): Promise<void> {
  const names = Object.keys(await area.get(null)).filter((name) => name.startsWith(prefix));
  if (names.length > 0) await area.remove(names);
}

/** One after the other: read-change-write on a memory area must not overlap. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

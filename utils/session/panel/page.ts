/**
 * What is on the page now, put together from the frames of one tab. Frames come and go; a field is addressed by the
 * frame it stands in and its key, because two frames may use the same key for different things.
 */
import { computed, signal } from '@preact/signals';
import { isBeyondDrift, type Field, type FrameSnapshot, type PageSnapshot } from '../../core/snapshot';

/** A field where it stands. `ref` is unique in the tab. */
export interface Placed {
  ref: string;
  frameId: number;
  field: Field;
}

export const refOf = (frameId: number, key: string): string => `${frameId} ${key}`;

function groups<K>(list: readonly Placed[], by: (one: Placed) => K | null): Map<K, Placed[]> {
  const map = new Map<K, Placed[]>();
  for (const one of list) {
    const key = by(one);
    if (key === null) continue;
    const group = map.get(key);
    if (group) group.push(one);
    else map.set(key, [one]);
  }
  return map;
}

export type PageModel = ReturnType<typeof pageModel>;

export function pageModel() {
  const frames = signal<ReadonlyMap<number, FrameSnapshot>>(new Map());

  const page = computed<PageSnapshot>(() => ({
    frames: [...frames.value]
      .map(([frameId, snapshot]) => ({ frameId, snapshot }))
      .sort((a, b) => a.frameId - b.frameId),
  }));
  const placed = computed<readonly Placed[]>(() =>
    page.value.frames.flatMap(({ frameId, snapshot }) =>
      snapshot.fields.map((field) => ({ ref: refOf(frameId, field.key), frameId, field })),
    ),
  );
  const byRef = computed(() => new Map(placed.value.map((one) => [one.ref, one])));
  const byRole = computed(() => groups(placed.value, ({ field }) => field.role));
  const byKey = computed(() => groups(placed.value, ({ field }) => field.key));

  const replace = (frameId: number, snapshot: FrameSnapshot | null): void => {
    const next = new Map(frames.value);
    if (snapshot) next.set(frameId, snapshot);
    else next.delete(frameId);
    frames.value = next;
  };

  return {
    page,
    placed,
    byRef,
    byRole,
    byKey,
    at: ({ frameId, key }: { frameId: number; key: string }): Field | undefined =>
      byRef.value.get(refOf(frameId, key))?.field,
    has: (frameId: number): boolean => frames.value.has(frameId),
    /** Has the known form in this frame changed so much that nothing is written into it? */
    stopped(frameId: number): boolean {
      const snapshot = frames.value.get(frameId);
      return snapshot !== undefined && isBeyondDrift(snapshot.drift);
    },
    /** A whole reading of one frame. */
    take: replace,
    /** Fields read again and keys that went away. New fields are added at the end until the next whole reading. */
    patch(frameId: number, fields: readonly Field[], gone: readonly string[]): void {
      const snapshot = frames.value.get(frameId);
      if (!snapshot) return;
      const fresh = new Map(fields.map((field) => [field.key, field]));
      const lost = new Set(gone);
      const kept = snapshot.fields
        .filter((field) => !lost.has(field.key))
        .map((field) => {
          const now = fresh.get(field.key);
          fresh.delete(field.key);
          return now ?? field;
        });
      replace(frameId, { ...snapshot, fields: [...kept, ...fresh.values()] });
    },
    drop: (frameId: number): void => replace(frameId, null),
  };
}

/**
 * What portals wrote into forms that nobody has touched yet: no draft is made of it, but the draft of the first touch
 * shall hold it. Only a convenience in the worker's memory; it may be lost.
 */
import type { DraftField } from '../core/draft';
import { isSamePage, type Place } from './bindings';

export class Untouched {
  readonly #tabs = new Map<number, { place: Place; entries: Map<string, DraftField> }>();

  keep(place: Place, entries: readonly DraftField[]): void {
    const kept = this.#tabs.get(place.tabId);
    const known = kept && isSamePage(kept.place, place) ? kept.entries : new Map<string, DraftField>();
    for (const entry of entries) known.set(entry.key, entry);
    this.#tabs.set(place.tabId, { place, entries: known });
  }

  /** What was kept of this very page; it is kept no longer. */
  take(place: Place): DraftField[] {
    const kept = this.#tabs.get(place.tabId);
    this.#tabs.delete(place.tabId);
    return kept && isSamePage(kept.place, place) ? [...kept.entries.values()] : [];
  }

  drop(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  clear(): void {
    this.#tabs.clear();
  }
}

/** Which adapter reads this frame now, and where its script and the page bridge come from when they are not here yet. */
import { familyAt, onOffer, registered } from '../../adapters/registered';
import type { Adapter } from '../../adapters/adapter';
import { hasBridge } from '../../bridge/client';

/** Asks the background to put a script of ours into this frame; resolves when it is there (or was refused). */
export type Need = (what: { family: string } | { bridge: true } | { fill: string }) => Promise<unknown>;

export interface Families {
  /** The adapter of the page as it stands; null: no form, or its script is only coming (`came` is called then). */
  at(url: URL): Adapter | null;
  /** Puts the page bridge into the frame where the family writes through the page's own objects. True: it has just come. */
  bridge(adapter: Adapter): Promise<boolean>;
}

export function families(root: Document, need: Need, came: () => void, signal: AbortSignal): Families {
  const asked = new Set<string>();
  onOffer(came, signal);

  const ask = (family: string): void => {
    if (asked.has(family)) return;
    asked.add(family);
    // Refused or unheard: the next reading asks again.
    void need({ family }).finally(() => asked.delete(family));
  };

  return {
    at(url) {
      const family = familyAt(root, url);
      const named = (id: string): Adapter | null => registered().find((one) => one.id === id) ?? null;
      if (family) {
        const mine = named(family);
        if (!mine) ask(family);
        return mine;
      }
      // Only there when a maintainer surveys a page of no known family.
      const plain = named('plain');
      return plain?.detect(root, url) ? plain : null;
    },
    async bridge(adapter) {
      if (!adapter.bridge || hasBridge(root)) return false;
      await need({ bridge: true });
      return hasBridge(root);
    },
  };
}

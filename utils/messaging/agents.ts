/** Which frames of a tab hold an agent now. Kept in the browser's memory, because the worker ends after 30 idle seconds. */
import { inTurn, type MemoryArea } from '../store/memory-area';

export interface AgentFrame {
  frameId: number;
  documentId: string;
  /** When this document got its agent, ms since 1970. */
  since: number;
}

interface TabAgents {
  /** Id of the top page's document, '' while unknown. */
  top: string;
  frames: AgentFrame[];
}

const NONE: TabAgents = { top: '', frames: [] };
const slot = (tabId: number): string => `agents.${tabId}`;

export class Agents {
  readonly #known = new Map<number, TabAgents>();
  readonly #turn = inTurn();

  constructor(
    private readonly area: MemoryArea,
    private readonly now: () => number,
  ) {}

  async of(tabId: number): Promise<TabAgents> {
    const known = this.#known.get(tabId);
    if (known) return known;
    const stored = (await this.area.get(slot(tabId)))[slot(tabId)] as TabAgents | undefined;
    // Asked at every key: one look into the memory area per life of the worker is enough.
    if (!this.#known.has(tabId)) this.#known.set(tabId, stored ?? NONE);
    return this.#known.get(tabId)!;
  }

  /** For broadcasts and pairing. */
  async frames(tabId: number): Promise<{ frameId: number; top: boolean }[]> {
    return (await this.of(tabId)).frames.map(({ frameId }) => ({ frameId, top: frameId === 0 }));
  }

  /** A new top document ends everything that was known about the tab. True: something has changed. */
  add(tabId: number, frameId: number, documentId: string): Promise<boolean> {
    return this.#change(tabId, (tab) => {
      if (tab.frames.some((frame) => frame.documentId === documentId)) return tab;
      const added: AgentFrame = { frameId, documentId, since: this.now() };
      if (frameId === 0) {
        const others = tab.top === '' ? tab.frames.filter((frame) => frame.frameId !== 0) : [];
        return { top: documentId, frames: [added, ...others] };
      }
      return { ...tab, frames: [...tab.frames.filter((frame) => frame.frameId !== frameId), added] };
    });
  }

  /** True: something has changed. */
  remove(tabId: number, documentId: string): Promise<boolean> {
    return this.#change(tabId, (tab) =>
      tab.frames.some((frame) => frame.documentId === documentId)
        ? { ...tab, frames: tab.frames.filter((frame) => frame.documentId !== documentId) }
        : tab,
    );
  }

  /** The tab was closed. */
  drop(tabId: number): Promise<void> {
    return this.#turn(async () => {
      this.#known.delete(tabId);
      await this.area.remove(slot(tabId));
    });
  }

  #change(tabId: number, alter: (tab: TabAgents) => TabAgents): Promise<boolean> {
    return this.#turn(async () => {
      const before = await this.of(tabId);
      const after = alter(before);
      if (after === before) return false;
      this.#known.set(tabId, after);
      await this.area.set({ [slot(tabId)]: after });
      return true;
    });
  }
}

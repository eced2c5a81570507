/** Which frames of a tab hold an agent now. Kept in the browser's memory, because the worker ends after 30 idle seconds. */
import { inTurn, type MemoryArea } from '../store/memory-area';

export interface AgentFrame {
  frameId: number;
  documentId: string;
  /** The tab's page when this frame came. */
  page: string;
}

interface TabAgents {
  /** Id of the top page's document, '' while unknown. */
  top: string;
  /** The page within the top document: single-page portals show several, one after the other. */
  page: string;
  /** The family's name of the dossier on this page, or null. */
  dossier: string | null;
  frames: AgentFrame[];
}

/** What tells a tab's page from every other, as `Place` has it. */
export interface TabPage {
  document: string;
  dossier: string | null;
}

const FIRST = '0';
const NONE: TabAgents = { top: '', page: FIRST, dossier: null, frames: [] };
const named = (top: string, page: string): string => (page === FIRST ? top : `${top}#${page}`);
const slot = (tabId: number): string => `agents.${tabId}`;

export class Agents {
  readonly #known = new Map<number, TabAgents>();
  readonly #turn = inTurn();

  /** @param newTop a tab shows a new top document with a form. */
  constructor(
    private readonly area: MemoryArea,
    private readonly newTop: (tabId: number) => void = () => undefined,
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
      if (frameId === 0) {
        // back from the browser's cache, or its port was lost: the same page goes on
        if (tab.top === documentId)
          return { ...tab, frames: [{ frameId, documentId, page: tab.page }, ...tab.frames] };
        const others = tab.top === '' ? tab.frames.filter((frame) => frame.frameId !== 0) : [];
        this.newTop(tabId);
        return { ...NONE, top: documentId, frames: [{ frameId, documentId, page: FIRST }, ...others] };
      }
      const added: AgentFrame = { frameId, documentId, page: tab.page };
      return { ...tab, frames: [...tab.frames.filter((frame) => frame.frameId !== frameId), added] };
    });
  }

  /** The page that the tab shows now. */
  async page(tabId: number): Promise<TabPage> {
    const { top, page, dossier } = await this.of(tabId);
    return { document: named(top, page), dossier };
  }

  /**
   * The page that a frame writes from. With `now`, the tab shows that page from here on. A frame that stayed while the top
   * page went on still belongs to the page on which it came.
   *
   * @param visit the frame's own count of pages in its document.
   */
  async pageOf(
    tabId: number,
    { frameId, documentId }: Pick<AgentFrame, 'frameId' | 'documentId'>,
    { visit, dossier, now }: { visit: number; dossier: string | null; now: boolean },
  ): Promise<TabPage> {
    const before = await this.of(tabId);
    const came = before.frames.find((frame) => frame.documentId === documentId)?.page ?? before.page;
    const page = frameId === 0 ? String(visit) : visit > 0 ? `${came}/${visit}` : came;
    const isSame = page === before.page;
    const name = dossier ?? (isSame ? before.dossier : null);
    if (now && (!isSame || name !== before.dossier))
      await this.#change(tabId, (tab) => ({ ...tab, page, dossier: name }));
    return { document: named(before.top || documentId, page), dossier: name };
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

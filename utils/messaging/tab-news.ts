/** What the portal has said in each tab, and whether its session is lost. In the browser's memory only: portals' sentences may name people. */
import { inTurn, type SearchableArea } from '../store/memory-area';
import type { Notice } from './protocol';

/** A tab's oldest notices make room. */
const MOST = 40;

export type Hindrance = 'lost' | 'asking';

interface News {
  notices: Notice[];
  /** Frames that see a login before the form, and since when. */
  walls: { frameId: number; state: Hindrance; at: number }[];
}

const PREFIX = 'news.';
const slot = (tabId: number): string => PREFIX + tabId;

export class TabNews {
  readonly #turn = inTurn();

  constructor(
    private readonly area: SearchableArea,
    private readonly now: () => number,
  ) {}

  async of(tabId: number): Promise<News> {
    const kept = (await this.area.get(slot(tabId)))[slot(tabId)] as News | undefined;
    return kept ?? { notices: [], walls: [] };
  }

  /** Since when the session is lost, ms since 1970; null: it is not. */
  async lostAt(tabId: number): Promise<number | null> {
    const lost = (await this.of(tabId)).walls.filter(({ state }) => state === 'lost').map(({ at }) => at);
    return lost.length > 0 ? Math.min(...lost) : null;
  }

  /** Why nothing may be filled in this tab now, or null. */
  async hindrance(tabId: number): Promise<Hindrance | null> {
    const { walls } = await this.of(tabId);
    return walls.find(({ state }) => state === 'lost')?.state ?? walls[0]?.state ?? null;
  }

  said(tabId: number, notice: Omit<Notice, 'at'>): Promise<void> {
    return this.#change(tabId, (news) => ({
      ...news,
      notices: [...news.notices, { ...notice, at: this.now() }].slice(-MOST),
    }));
  }

  session(tabId: number, frameId: number, state: Hindrance | 'back'): Promise<void> {
    return this.#change(tabId, (news) => {
      const others = news.walls.filter((wall) => wall.frameId !== frameId);
      return { ...news, walls: state === 'back' ? others : [...others, { frameId, state, at: this.now() }] };
    });
  }

  /** A form stands on a new page of the tab: what stood before the old one is gone. */
  fresh(tabId: number): Promise<void> {
    return this.#change(tabId, (news) => (news.walls.length > 0 ? { ...news, walls: [] } : news));
  }

  /** The tab was closed. */
  drop(tabId: number): Promise<void> {
    return this.#turn(() => this.area.remove(slot(tabId)));
  }

  /** Locked: what portals said may name a citizen. That a login stands before a form is still so. */
  forget(): Promise<void> {
    return this.#turn(async () => {
      for (const [name, news] of Object.entries(await this.area.get(null)))
        if (name.startsWith(PREFIX)) await this.area.set({ [name]: { ...(news as News), notices: [] } });
    });
  }

  #change(tabId: number, alter: (news: News) => News): Promise<void> {
    return this.#turn(async () => {
      const before = await this.of(tabId);
      const after = alter(before);
      if (after !== before) await this.area.set({ [slot(tabId)]: after });
    });
  }
}

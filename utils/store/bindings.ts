/** Which draft a tab writes into. Kept in the browser's memory: a restarted worker finds it again, a restarted browser does not. */
import { namesDossier } from '../portals';
import { inTurn, type MemoryArea } from './memory-area';

/** Where a form stands now. */
export interface Place {
  tabId: number;
  /** `https://host` of the top page. */
  origin: string;
  /** Pathname of the top page. */
  path: string;
  /** Id of the top page's document, '' when unknown: a page opened anew has another one. */
  document: string;
  /** When the form's own document got its agent, ms since 1970: what is older was typed on another page. */
  since: number;
}

/** The part of a place that tells one page from another. */
export type Page = Pick<Place, 'origin' | 'path' | 'document'>;

export interface Binding extends Page {
  /** Null: the clerk asked for a new draft; the next input makes it. */
  draftId: string | null;
}

/** The same address, and either the same document or the portal's own number of the dossier. */
export const isSamePage = (a: Page, b: Page): boolean =>
  a.origin === b.origin && a.path === b.path && (a.document === b.document || namesDossier(a.path));

const slot = (tabId: number): string => `bind.${tabId}`;

export class Bindings {
  readonly #known = new Map<number, Binding | null>();
  readonly #turn = inTurn();

  constructor(private readonly area: MemoryArea) {}

  async get(tabId: number): Promise<Binding | null> {
    const known = this.#known.get(tabId);
    if (known !== undefined) return known;
    const stored = ((await this.area.get(slot(tabId)))[slot(tabId)] as Binding | undefined) ?? null;
    if (!this.#known.has(tabId)) this.#known.set(tabId, stored);
    return this.#known.get(tabId) ?? null;
  }

  async set({ tabId, origin, path, document }: Place, draftId: string | null): Promise<void> {
    const binding: Binding = { draftId, origin, path, document };
    this.#known.set(tabId, binding);
    await this.#turn(() => this.area.set({ [slot(tabId)]: binding }));
  }

  async drop(tabId: number): Promise<void> {
    this.#known.delete(tabId);
    await this.#turn(() => this.area.remove(slot(tabId)));
  }
}

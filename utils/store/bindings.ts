/** Which draft a tab writes into. Kept in the browser's memory: a restarted worker finds it again, a restarted browser does not. */
import { namesDossier } from '../portals';
import { inTurn, type MemoryArea } from './memory-area';

/** Where a form stands now. */
export interface Place {
  tabId: number;
  /** `https://host` of the top page. */
  origin: string;
  /** Page path of the top page (`utils/core/page.ts`). */
  path: string;
  /**
   * Id of the top page's document and, in a single-page portal, of the page within it; '' when unknown. A page that was
   * opened anew has another one.
   */
  document: string;
  /** The form family's own name of the dossier, which outlives page loads; null: it has none. */
  dossier: string | null;
  /** When the form's own page began, ms since 1970: what is older was typed on another page. */
  since: number;
}

/** The part of a place that tells one page from another. */
export type Page = Pick<Place, 'origin' | 'path' | 'document' | 'dossier'>;

export interface Binding extends Page {
  /** Null: the clerk asked for a new draft; the next input makes it. */
  draftId: string | null;
}

/**
 * The portal's own name or number of the dossier decides where both pages have one. Else it is the same page while its
 * document lives; in a single-page portal the agent says where one page ends.
 */
export function isSamePage(a: Page, b: Page): boolean {
  if (a.origin !== b.origin) return false;
  if (a.dossier !== null && b.dossier !== null) return a.dossier === b.dossier;
  if (namesDossier(a.path) && namesDossier(b.path)) return a.path === b.path;
  return a.document === b.document && (a.document !== '' || a.path === b.path);
}

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

  async set({ tabId, origin, path, document, dossier }: Place, draftId: string | null): Promise<void> {
    const binding: Binding = { draftId, origin, path, document, dossier };
    this.#known.set(tabId, binding);
    await this.#turn(() => this.area.set({ [slot(tabId)]: binding }));
  }

  async drop(tabId: number): Promise<void> {
    this.#known.delete(tabId);
    await this.#turn(() => this.area.remove(slot(tabId)));
  }
}

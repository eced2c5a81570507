/** Which draft a tab writes into. Kept in the browser's memory: a restarted worker finds it again, a restarted browser does not. */
import { namesDossier } from '../portals';
import type { Database } from './db';
import { inTurn, removeAll, type SearchableArea } from './memory-area';

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
  /** When its submission was seen and nothing has been typed since. */
  submittedAt?: number;
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

const PREFIX = 'bind.';
const slot = (tabId: number): string => PREFIX + tabId;
/** Days after which a lasting binding is of no use: its page is long gone. */
const LASTS_DAYS = 2;
const DAY_MS = 24 * 3_600_000;

/** What outlives an update or reload of the extension, which empties the browser's memory but not the page. Random ids only. */
interface Lasting {
  draftId: string;
  document: string;
  /** Days since 1970. */
  day: number;
}

export class Bindings {
  readonly #known = new Map<number, Binding | null>();
  readonly #turn = inTurn();

  constructor(
    private readonly area: SearchableArea,
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** What the tab of this place is bound to; after a reload of the extension only the very same document still is. */
  async get(place: Page & { tabId: number }): Promise<Binding | null> {
    const { tabId } = place;
    const known = this.#known.get(tabId);
    if (known !== undefined) return known;
    const stored = (await this.area.get(slot(tabId)))[slot(tabId)] as Binding | undefined;
    const lasting = stored ? null : await this.#lasting(tabId);
    const { origin, path, document, dossier } = place;
    const same = lasting !== null && document !== '' && lasting.document === document;
    const found = stored ?? (same ? { draftId: lasting.draftId, origin, path, document, dossier } : null);
    // another document of this tab may still come and be the one
    if (!found && lasting) return null;
    if (!this.#known.has(tabId)) this.#known.set(tabId, found);
    return this.#known.get(tabId) ?? null;
  }

  async set(place: Page & { tabId: number }, draftId: string | null): Promise<void> {
    const { tabId, origin, path, document, dossier } = place;
    const before = this.#known.get(tabId);
    const { submittedAt } = before?.draftId === draftId ? before : {};
    const seen = submittedAt === undefined ? {} : { submittedAt };
    const binding: Binding = { draftId, origin, path, document, dossier, ...seen };
    this.#known.set(tabId, binding);
    await this.#turn(() => this.area.set({ [slot(tabId)]: binding }));
    if (before?.draftId !== draftId || before.document !== document) await this.#keep(tabId, binding);
  }

  /** The portal took the dossier of this tab (null: work on it goes on). Readable, so that it is known while locked. */
  async submitted(tabId: number, at: number | null): Promise<void> {
    const known = this.#known.get(tabId);
    if (!known || (known.submittedAt ?? null) === at) return;
    const { submittedAt: _, ...rest } = known;
    const binding: Binding = at === null ? rest : { ...rest, submittedAt: at };
    this.#known.set(tabId, binding);
    await this.#turn(() => this.area.set({ [slot(tabId)]: binding }));
  }

  /** The tab that wrote into the one draft goes on with the other. */
  async replace(tabId: number, from: string, to: string): Promise<void> {
    const nowhere = { tabId, origin: '', path: '', document: '', dossier: null };
    const binding = await this.get(nowhere);
    if (binding?.draftId === from) return this.set({ ...binding, tabId }, to);
    const lasting = binding ? null : await this.#lasting(tabId);
    if (lasting?.draftId === from) {
      this.#known.delete(tabId);
      await this.#keep(tabId, { ...nowhere, draftId: to, document: lasting.document });
    }
  }

  async drop(tabId: number): Promise<void> {
    this.#known.delete(tabId);
    await this.#turn(() => this.area.remove(slot(tabId)));
    await this.#turn(async () => (await this.database.tables()).facts.delete(slot(tabId))).catch(
      () => undefined,
    );
  }

  /** All tabs let their drafts go. */
  async clear(): Promise<void> {
    this.#known.clear();
    await this.#turn(() => removeAll(this.area, PREFIX));
    await this.#turn(async () => {
      await (await this.database.tables()).facts.where('id').startsWith(PREFIX).delete();
    }).catch(() => undefined);
  }

  async #lasting(tabId: number): Promise<Lasting | null> {
    const row = await (await this.database.tables()).facts.get(slot(tabId));
    return (row?.value as Lasting | undefined) ?? null;
  }

  /** Only a convenience: without it a dossier would go on as a second draft. */
  async #keep(tabId: number, { draftId, document }: Binding): Promise<void> {
    const day = Math.floor(this.now() / DAY_MS);
    await this.#turn(async () => {
      const { facts } = await this.database.tables();
      const old = await facts
        .where('id')
        .startsWith(PREFIX)
        .filter(({ value }) => (value as Lasting).day < day - LASTS_DAYS)
        .primaryKeys();
      await facts.bulkDelete(old);
      if (draftId === null) await facts.delete(slot(tabId));
      else await facts.put({ id: slot(tabId), value: { draftId, document, day } satisfies Lasting });
    }).catch(() => undefined);
  }
}

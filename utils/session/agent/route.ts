/**
 * Where the frame is now. Single-page portals go from one citizen's form to the next without a load: each other page begins
 * a new *visit*, and what was typed in one visit is never written into the draft of another.
 *
 * An address alone does not decide. Some portals change it before the old form has gone, some give a number to a dossier
 * whose form stays as it is. So the visit ends when the address is another one *and* what was typed no longer stands.
 */
import { isOtherPage, pagePath } from '../../core/page';

/** A form that still stands this long after the address has changed has only got another address, ms. The slowest portals need 8 s. */
const SETTLED = 10_000;

/** Same-document navigation, Chromium 102 and later; happy-dom has none. */
interface WithNavigation {
  navigation?: EventTarget;
}

export interface Route {
  /** The address now. */
  readonly url: URL;
  /** Origin and path, as drafts keep them: asked for every key, so found once an address. */
  readonly place: string;
  /** Counts from 0 in each document. */
  readonly visit: number;
  /** When this visit began, ms since 1970. */
  readonly since: number;
  /** False while the form may be another one at any moment. */
  readonly steady: boolean;
  /** Has the page become another one? Cheap; asked before each reading and each act of the clerk's hands. */
  look(): void;
  /** Another dossier at the same address. */
  turn(): void;
}

export interface RouteOptions {
  window: Window;
  now(): number;
  /** The visit that goes on here: an agent before this one has begun it. */
  from?: { visit: number; since: number } | null | undefined;
  /** Does what was typed in this visit still stand? Asked only for a while after the address became another page's. */
  stands(): boolean;
  /** A new visit has begun. */
  turned(): void;
  /** The address changes in any way; what is asked of the route is still of the address before. */
  moving(): void;
  signal: AbortSignal;
}

export function watchRoute({ window, now, from, stands, turned, moving, signal }: RouteOptions): Route {
  let { href } = window.location;
  let url = new URL(href);
  let place = url.origin + pagePath(url);
  /** When the address became another page's; until it has settled, the form may be another one at any moment. */
  let strayedAt: number | null = null;
  let { visit, since } = from ?? { visit: 0, since: now() };

  const turn = (): void => {
    visit += 1;
    since = now();
    strayedAt = null;
    turned();
  };
  const look = (): void => {
    if (signal.aborted) return;
    if (window.location.href !== href) {
      ({ href } = window.location);
      moving();
      const before = url;
      url = new URL(href);
      place = url.origin + pagePath(url);
      if (isOtherPage(before, url)) strayedAt = now();
    }
    if (strayedAt === null) return;
    if (!stands()) turn();
    else if (now() - strayedAt > SETTLED) strayedAt = null;
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  return {
    get url() {
      return url;
    },
    get place() {
      return place;
    },
    get visit() {
      return visit;
    },
    get since() {
      return since;
    },
    get steady() {
      return strayedAt === null;
    },
    look,
    turn,
  };
}

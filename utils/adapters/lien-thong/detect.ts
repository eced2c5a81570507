import type { Detection } from '../adapter';

const HOST = 'lienthong.dichvucong.gov.vn';
const PAGE = /^#\/ke-khai\/[\d.]+/;
/** Widgets of other families, and the staff's and iGate's own Angular pages, which have bound controls as well. */
const OTHERS = '.formio-component,.formio-form,.sd-question,x-input,liz-input,liz-form-component';
const OTHER_PAGES = /^\/vi\/(dossier|padsvc)\//;
/** A login, a search: bound as well, and no form of a dossier. */
const ENOUGH = 3;

/** Import-free and cheap: the scout asks it in every frame. */
export function detect(root: Document, url: URL): Detection | null {
  const own = url.hostname === HOST && PAGE.test(url.hash);
  if (url.hostname.startsWith('motcua') || OTHER_PAGES.test(url.pathname)) return null;
  const bound = root.querySelectorAll('[formcontrolname]');
  if (bound.length < ENOUGH) return own ? { confidence: 0.8 } : null;
  if (root.querySelector(OTHERS)) return null;
  if (!own && root.querySelector('[formcontrolname][type=password],[formcontrolname=password]')) return null;
  return { confidence: own ? 0.98 : root.querySelector('app-input[formcontrolname]') ? 0.9 : 0.75 };
}

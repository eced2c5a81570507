import type { Detection } from '../adapter';

/** Controls of the server: containers joined with `$`, as ASP.NET has named them since 2002. */
const CONTROLS = 'input[name*="$"],select[name*="$"],textarea[name*="$"]';
const NOT_FIELDS = /^(hidden|submit|button|image|reset|password|file|search)$/;
/** dkkd.gov.vn ends the names of a dossier's fields so (2026-10); `…Fbl` are its search boxes. */
const OF_DOSSIER = /(Fld|RbBox|Group|_TYPE|newBusinessLineCode)$/;
const SEARCH = /Fbl$|search|keyword|tukhoa|timkiem|captcha/i;
/** Pages of a dossier without fields: its root with the menu of pages, and the one that hands it in. */
const OF_DOSSIER_PATH = /\/(DW_\w+Edit|ConfirmPrepare|ConfirmResult)\.aspx$/i;

/** Import-free and cheap: the scout asks it in every frame. A login page of the same technology is no form. */
export function detect(root: Document, url: URL): Detection | null {
  const server = root.querySelector('input[name^="__VIEWSTATE"]') !== null;
  let fields = 0;
  for (const el of root.querySelectorAll<HTMLInputElement>(CONTROLS)) {
    if (el.type === 'password') return null;
    if (NOT_FIELDS.test(el.type) || SEARCH.test(el.name)) continue;
    if (!server && !/^ctl\d+\$/i.test(el.name)) continue;
    fields += OF_DOSSIER.test(el.name) ? 3 : 1;
  }
  if (fields >= 3) return { confidence: server ? 0.97 : 0.85 };
  return server && OF_DOSSIER_PATH.test(url.pathname) ? { confidence: 0.6 } : null;
}

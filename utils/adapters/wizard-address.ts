/** Addresses of the four-step wizard. Free of imports: the scout carries it into every frame. */

const HOSTS: ReadonlySet<string> = new Set([
  'dichvucongnganhtuphap.moj.gov.vn',
  'dichvucong.quangninh.gov.vn',
]);
const DRAFT = /^\/nop-ho-so\/\d+\/?$/;
/** Older addresses name the procedure in the query; since 2026 it stands on the page only. */
export const CODE_PARAMS = ['maThuTuc', 'MaTTHC', 'thu-tuc'];

/** `draft`: the portal's own draft number is in the path; `start`: an older address that names the procedure. */
export function wizardAddress(url: URL): 'draft' | 'start' | null {
  if (!HOSTS.has(url.hostname)) return null;
  if (DRAFT.test(url.pathname)) return 'draft';
  return /^\/nop-ho-so\/?$/.test(url.pathname) && CODE_PARAMS.some((name) => url.searchParams.has(name))
    ? 'start'
    : null;
}

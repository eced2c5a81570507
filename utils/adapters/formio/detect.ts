import type { Detection } from '../adapter';

/** The clerk's own screens of the same platform: `igate-staff`. */
const STAFF_HOST = /^motcua/;
const STAFF_PATH = /^\/vi\/dossier\/(search|processing)\b/;

const FORM = '.formio-form,[ref="webform"],.formio-component';
/** Something to fill in, or a closed panel that may hold it. */
const FIELD =
  '.formio-component input,.formio-component select,.formio-component textarea,.formio-component-panel .card-header';

/** Import-free and cheap: the scout asks it in every frame. */
export function detect(root: Document, url: URL): Detection | null {
  if (STAFF_HOST.test(url.hostname) || STAFF_PATH.test(url.pathname)) return null;
  return root.querySelector(FORM) && root.querySelector(FIELD) ? { confidence: 0.95 } : null;
}

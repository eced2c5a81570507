import type { Detection } from '../adapter';

const STAFF_HOST = /^motcua/;
const STAFF_PATH = /^\/vi\/dossier\/(search|processing)\b/;

/** Import-free and cheap: the scout asks it in every frame. A list or a dossier; what stands there once a session is over is neither. */
export function detect(root: Document, url: URL): Detection | null {
  const here =
    STAFF_PATH.test(url.pathname) || (STAFF_HOST.test(url.hostname) && url.pathname.startsWith('/vi/'));
  return here && root.querySelector('table,mat-table,.formio-form,.formio-component')
    ? { confidence: 0.96 }
    : null;
}

import type { Detection } from '../adapter';

/** Import-free and cheap: the scout asks it in every frame. */
export function detect(_root: Document, _url: URL): Detection | null {
  return null;
}

/** For our pages: does a new version wait for a quiet moment? */
import { browser } from 'wxt/browser';
import { UPDATE_WAITS } from './updates';

/** Tells now, and whenever it changes, until stopped. Where the browser's memory cannot be read nothing waits. */
export function watchUpdateWaits(tell: (waits: boolean) => void): () => void {
  // Firefox keeps it from a page of ours inside a portal's
  const { session } = browser.storage as Partial<typeof browser.storage>;
  if (!session) return () => undefined;
  const look = (): void =>
    void session.get(UPDATE_WAITS).then(
      (kept) => tell(kept[UPDATE_WAITS] !== undefined),
      () => undefined,
    );
  const hear = (changes: object): void => {
    if (UPDATE_WAITS in changes) look();
  };
  session.onChanged.addListener(hear);
  look();
  return () => session.onChanged.removeListener(hear);
}

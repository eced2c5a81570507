import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whoever comes to another place of the page begins at its head: the scroll, and the focus where nothing has it any more. */
export function useArrival(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const main = ref.current?.closest('main');
    if (main) main.scrollTop = 0;
    if (document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return ref;
}

import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../model';

/** The mark of a public key, once it is computed; '' until then. */
export function useMark({ world }: Desk, publicKey: string | null): string {
  const [mark, setMark] = useState('');
  useEffect(() => {
    let wanted = true;
    setMark('');
    if (publicKey)
      void world
        .recovery()
        .then((tools) => tools.mark(publicKey))
        .then((found) => wanted && setMark(found));
    return () => {
      wanted = false;
    };
  }, [publicKey]);
  return mark;
}

/** Names of papers, for lists that speak of several procedures. */
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../utils/core/pack';
import type { Host } from '../host';

/** Packs of these procedures, as they come. */
export function usePacks(host: Host, codes: readonly string[]): readonly Pack[] {
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  useEffect(() => {
    let here = true;
    void Promise.all(codes.map((code) => host.world.pack(code).catch(() => null))).then((all) => {
      if (here) setPacks(all.filter((pack) => pack !== null));
    });
    return () => void (here = false);
  }, [codes.join(' ')]);
  return packs;
}

/** The desk's section "Giám sát" with its real world. */
import type { Desk } from '@/components/desk/model';
import { Host } from '@/components/supervision/host';
import { SupervisionPage } from '@/components/supervision/page';
import type { Read } from '@/utils/procedures/catalogue';
import { supervisionWorld } from './supervision-world';

/** @param today ISO day in Vietnam. */
export function supervision(_read: Read, desk: Desk, today: () => string) {
  // fetched while the register opens, not after it
  void import('@/components/supervision/register/page');
  const host = new Host(supervisionWorld(desk, today), (page, about) => {
    const more = about === '' ? '' : `&about=${encodeURIComponent(about)}`;
    history.replaceState(null, '', `#supervision=${page}${more}`);
  });
  return { host, Page: () => <SupervisionPage host={host} /> };
}

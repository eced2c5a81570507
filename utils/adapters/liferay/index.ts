/**
 * Bắc Ninh's portal (`/web/guest/eform`): a Liferay portlet with jQuery and select2. Ids change with every version of an e-form;
 * the class `eform-element-<Key>` and the `title` stay. The account page after VNeID is of the same make.
 */
import type { Native } from '../../dom/native';
import { controlsIn, type Named } from '../controls/collect';
import { dependentOf } from '../controls/cascade';
import { procedureHints } from '../controls/hints';
import { readControl, valueAt } from '../controls/value';
import { writeControl } from '../controls/write';
import { adapterOf } from '../family/family';
import type { Spot } from '../family/spot';
import { detect } from './detect';
import { papersIn } from './papers';

const KEY = /(?:^|\s)eform-element-(\S+)/;
const PORTLET = /^_.*?_hoso_noptructuyen_(?:INSTANCE_[A-Za-z0-9]+_)?/;
const ACCOUNT = /^.*_taikhoan_sso_vneid_(?:INSTANCE_[A-Za-z0-9]+_)?/;
/** Names that only number the field within one version of its e-form. */
const NUMBERED = /^element_\d+/;
/** Whom the result is sent to, and who acts for somebody: nobody of the dossier for certain. */
const OTHERS = /^(?:nhanTaiNha|doiTuongKhac|loaiDoiTuongKhac|boSungDoituongKhac)/i;
/** These make the portal load a block of further fields. */
const OPENERS = /^(?:loaiDoiTuongKhac|boSungDoituongKhac)$/i;

function nameOf(el: Native): Named | null {
  const name = el.getAttribute('name') || el.id;
  if (/thanhPhanHoSo/.test(name)) return null;
  const key = KEY.exec(el.getAttribute('class') ?? '')?.[1];
  if (key) return { name: name || `eform-element-${key}`, base: key };
  // the account is the clerk's own, whatever stands in it
  if (ACCOUNT.test(name)) return { name, base: name.replace(ACCOUNT, ''), whose: null };
  if (!PORTLET.test(name)) return null;
  const base = name.replace(PORTLET, '').replace(NUMBERED, '');
  return { name, base, ...(OTHERS.test(base) ? { whose: null } : {}) };
}

const scan = (root: Document): Spot[] => (root.body ? controlsIn(root.body, { nameOf, titles: true }) : []);
const isOpener = ({ base }: Spot): boolean => OPENERS.test(base);

export default adapterOf({
  id: 'liferay',
  detect,
  scan,
  forms: [],
  read: readControl,
  value: valueAt,
  write: (job) => writeControl(job, { scan: () => scan(job.root), opens: isOpener(job.spot) }),
  rank: ({ key }) => (OPENERS.test(key) ? (/^bo/i.test(key) ? 0 : 1) : null),
  driver: ({ key }) =>
    OPENERS.test(key) ? { affects: (other) => /doiTuongKhac/i.test(other), settleMs: 250 } : null,
  alsoAt(spot, all) {
    const next = dependentOf(spot, all);
    return next ? [next.key] : [];
  },
  papers: papersIn,
  hints: procedureHints,
  isSubmit: (_root, url, target) =>
    url.pathname === '/web/guest/eform' && target.closest('[id$="_hoso_noptructuyen_nopTrucTuyen"]') !== null,
  bridge: true,
});

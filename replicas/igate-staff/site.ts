/** VNPT iGate 2.0, the clerk's side: the list of dossiers, one dossier in processing with its form locked. Mark-up invented. */
import { shell, type Site } from '../kit/site';
import { DESCRIBED } from '../formio/forms';

const HOSTS = ['motcua.cantho.gov.vn', 'motcua.moh.gov.vn', 'motcuabxd.moc.gov.vn'] as const;
const LIST = /^\/vi\/dossier\/search$/;
const DETAIL = /^\/vi\/dossier\/(?:processing|search)\/[0-9a-f]{24}$/;

/** 24 hex digits of the n-th dossier. */
export const dossierId = (at: number): string => `64b0f3a1c2d4${at.toString(16).padStart(12, '0')}`;

export const site: Site = {
  name: 'igate-staff',
  hosts: HOSTS,
  entry: 'igate-staff/main.ts',
  uses: ['formio'],
  answer({ url }) {
    if (LIST.test(url.pathname)) return shell('igate-staff', 'Tra cứu hồ sơ');
    return DETAIL.test(url.pathname) ? shell('igate-staff', 'Xử lý hồ sơ') : null;
  },
  addresses: [
    { name: 'Danh sách hồ sơ', url: `https://${HOSTS[0]}/vi/dossier/search?status=2`, procedure: null },
    ...DESCRIBED.map((form, at) => ({
      name: `Xử lý hồ sơ: ${form.title}`,
      url: `https://${HOSTS[at % HOSTS.length]}/vi/dossier/processing/${dossierId(at)}?procedure=${dossierId(at + 50)}&task=${dossierId(at + 90)}&xpandStatus=false`,
      form: form.id,
      // the older code leads to its successor
      procedure: form.code === '1.001731' ? '1.116910' : form.code,
    })),
  ],
};

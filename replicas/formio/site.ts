/** VNPT iGate 2.0 with Form.io: the citizen's five-step page of ministries and provinces, and the lists it asks for. */
import { provinces, wards } from '../kit/lists';
import { json, shell, type Site } from '../kit/site';
import { formAt, formIds, hexOf } from './forms';

const HOSTS = [
  'dichvucongbyt.moh.gov.vn',
  'dichvucong.danang.gov.vn',
  'dichvucong.lamdong.gov.vn',
  'dichvucong.ninhbinh.gov.vn',
  'dichvucong.quangngai.gov.vn',
  'dvc.moc.gov.vn',
  'dichvucongnnmt.mae.gov.vn',
  'dichvucongbnv.moha.gov.vn',
  'dvc.moet.gov.vn',
  'dichvucong-tthc.moit.gov.vn',
] as const;

const PAGE = /^\/vi\/padsvc\/apply-online\/([0-9a-f]{24})$/;
/** The slowest answer of the list service that is asked for, ms. */
const MAX_DELAY_MS = 5_000;

const plain = (text: string): string => text.toLocaleLowerCase('vi').normalize('NFC');

export const site: Site = {
  name: 'formio',
  hosts: HOSTS,
  entry: 'formio/main.ts',
  async answer({ url }) {
    const form = formAt(PAGE.exec(url.pathname)?.[1] ?? '');
    if (form) return shell('formio', `${form.title} - Cổng dịch vụ công`);
    // the time zones that the library wants to know, none of which is needed here
    if (url.pathname.startsWith('/pa/cdn/')) return json({ version: '2026a', zones: [], links: [] });
    if (!url.pathname.startsWith('/pa/basedata/')) return null;
    const { searchParams: query } = url;
    const delay = Math.min(Number(query.get('delay')) || 0, MAX_DELAY_MS);
    await new Promise((done) => setTimeout(done, delay));
    if (query.get('fail') === '401') return json({ message: 'Unauthorized' }, 401);
    const word = query.get('name') ?? '';
    const entries = url.pathname.endsWith('/province') ? provinces() : wards(query.get('parent') ?? '');
    const found = entries.filter(({ text }) =>
      query.has('strict') ? text.includes(word) : plain(text).includes(plain(word)),
    );
    return json(found.map(({ code, text }) => ({ id: `5f39${code}`, code, name: text })));
  },
  addresses: formIds().map((form, at) => ({
    name: form.title,
    url: `https://${HOSTS[at % HOSTS.length]}/vi/padsvc/apply-online/${hexOf(at)}?process=${hexOf(at + 500)}`,
    form: form.id,
    // the older code leads to its successor
    procedure: form.code === '1.001731' ? '1.116910' : form.code,
  })),
};

/** The platform of Lai Châu and Lào Cai: three steps and the list of wards. */
import { UNDESCRIBED } from '../forms';
import { json, shell, type Site } from '../kit/site';
import { wards } from '../kit/lists';
import { CITIZEN } from './forms/citizen';

const STEPS = /^\/dich-vu-cong\/tiep-nhan-online\/(?:nhap-thong-tin|thanh-phan|nhap-le-phi)-ho-so$/;
const at = (host: string, form: string): string =>
  `https://${host}/dich-vu-cong/tiep-nhan-online/nhap-thong-tin-ho-so?sid=a1b2c3&form=${form}`;

export const site: Site = {
  name: 'named',
  hosts: ['dichvucong.laichau.gov.vn', 'dichvucong.laocai.gov.vn'],
  entry: 'named/main.ts',
  async answer({ url, method }) {
    if (method !== 'GET') return null;
    if (url.pathname === '/dich-vu-cong/danh-muc/phuong-xa') {
      await new Promise((done) =>
        setTimeout(done, Math.min(Number(url.searchParams.get('cho')) || 0, 9_000)),
      );
      return json(wards(url.searchParams.get('maTinh') ?? ''));
    }
    return STEPS.test(url.pathname) ? shell('named', 'Tiếp nhận hồ sơ trực tuyến') : null;
  },
  addresses: [CITIZEN, ...UNDESCRIBED].map(({ id, code, title }, nr) => ({
    name: `${nr % 2 === 0 ? 'Lai Châu' : 'Lào Cai'}: ${title}`,
    url: at(nr % 2 === 0 ? 'dichvucong.laichau.gov.vn' : 'dichvucong.laocai.gov.vn', id),
    form: id,
    procedure: code,
  })),
};

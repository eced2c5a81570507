/** Bắc Ninh's portal: the e-form, the account page after VNeID, and the portlet's list of wards. */
import { UNDESCRIBED } from '../forms';
import { json, shell, type Site } from '../kit/site';
import { wards } from '../kit/lists';
import { LAND } from './forms/land';

const HOST = 'dichvucong.bacninh.gov.vn';
const PAGE = `https://${HOST}/web/guest/eform`;

export const site: Site = {
  name: 'liferay',
  hosts: [HOST],
  entry: 'liferay/main.ts',
  async answer({ url, method }) {
    if (method !== 'GET') return null;
    const { pathname, searchParams } = url;
    if (pathname === '/web/guest/eform' && searchParams.get('p_p_resource_id') === 'danhSachXa') {
      await new Promise((done) => setTimeout(done, Math.min(Number(searchParams.get('cho')) || 0, 9_000)));
      return json(wards(searchParams.get('tinhThanhId') ?? ''));
    }
    if (pathname === '/web/guest/eform') return shell('liferay', 'Nộp hồ sơ trực tuyến');
    return pathname === '/web/guest/vneidsso' ? shell('liferay', 'Tài khoản') : null;
  },
  addresses: [
    {
      name: 'Bắc Ninh: đất đai',
      url: `${PAGE}?maThuTucHanhChinh=${LAND.code}`,
      form: LAND.id,
      procedure: LAND.code,
    },
    { name: 'Bắc Ninh: tài khoản', url: `https://${HOST}/web/guest/vneidsso`, procedure: null },
    ...UNDESCRIBED.map(({ id, code, title }) => ({
      name: `Bắc Ninh: ${title}`,
      url: `${PAGE}?maThuTucHanhChinh=${code ?? ''}&form=${id}`,
      form: id,
      procedure: code,
    })),
  ],
};

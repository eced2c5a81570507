/** The national portal's page of a procedure: card of agencies, results, login walls, the modal before the form. */
import { html, shell, type Site } from '../kit/site';
import { apiAnswer } from './api';
import { LISTED } from './procedures';

const HOST = 'dichvucong.gov.vn';
const LOGIN_HOST = 'sso.dichvucong.gov.vn';

export const procedureAt = (uuid: string, query = ''): string =>
  `https://${HOST}/thu-tuc-hanh-chinh/${uuid}${query === '' ? '' : `?${query}`}`;

export const site: Site = {
  name: 'national',
  hosts: [HOST, LOGIN_HOST],
  entry: 'national/main.ts',
  answer({ host, method, url, body }) {
    if (host === LOGIN_HOST)
      return html(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập</title></head><body>
<h1>Đăng nhập</h1><p>Vui lòng quét mã QR bằng ứng dụng VNeID</p><button>Đăng nhập</button></body></html>`);
    if (method === 'POST') return apiAnswer(url.pathname, body);
    const uuid = /^\/thu-tuc-hanh-chinh\/([0-9a-f-]{36})$/.exec(url.pathname)?.[1];
    const procedure = LISTED.find((each) => each.uuid === uuid);
    return method === 'GET' && procedure ? shell('national', procedure.name) : null;
  },
  addresses: LISTED.slice(0, 1).map(({ name, uuid, code }) => ({
    name: `${name} (trang thủ tục, chọn cơ quan)`,
    url: procedureAt(uuid),
    procedure: code,
  })),
};

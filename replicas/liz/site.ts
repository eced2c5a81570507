import { UNDESCRIBED } from '../forms';
import { shell, type Site } from '../kit/site';

const HOST = 'dichvucong.bvhttdl.gov.vn';
const at = (code: string): string => `https://${HOST}/nop-ho-so?MaTTHC=${code}`;

/** A form that nobody described stands at its id in place of a code. */
export const site: Site = {
  name: 'liz',
  hosts: [HOST],
  entry: 'liz/main.ts',
  answer: ({ url }) =>
    url.pathname === '/nop-ho-so' && url.searchParams.has('MaTTHC')
      ? shell('liz', 'Nộp hồ sơ - Bộ Văn hóa, Thể thao và Du lịch', '<app-root></app-root>')
      : null,
  addresses: [
    { name: 'Cấp giấy phép biểu diễn', url: at('1.009397'), form: 'cap-giay-phep', procedure: '1.009397' },
    ...UNDESCRIBED.map(({ id, title, code }) => ({ name: title, url: at(id), form: id, procedure: code })),
  ],
};

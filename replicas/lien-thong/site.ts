import { UNDESCRIBED } from '../forms';
import { shell, type Site } from '../kit/site';

const HOST = 'lienthong.dichvucong.gov.vn';
const at = (code: string, query = ''): string => `https://${HOST}/${query}#/ke-khai/${code}`;

/** One page for every address: the rest stands behind the `#`. Moods come before it: `/?mood=slow#/ke-khai/2.000987`. */
export const site: Site = {
  name: 'lien-thong',
  hosts: [HOST],
  entry: 'lien-thong/main.ts',
  answer: ({ url }) =>
    url.pathname === '/'
      ? shell('lien-thong', 'Cổng dịch vụ công liên thông', '<app-root></app-root>')
      : null,
  addresses: [
    { name: 'Liên thông khai sinh', url: at('2.000987'), form: 'khai-sinh', procedure: '3.000722' },
    {
      name: 'Liên thông khai sinh, bản khác',
      url: at('2.000987', '?mood=alias'),
      form: 'khai-sinh',
      procedure: '3.000722',
    },
    { name: 'Liên thông khai tử', url: at('1.006714'), form: 'khai-tu', procedure: '2.002913' },
    ...UNDESCRIBED.map(({ id, title, code }) => ({ name: title, url: at(id), form: id, procedure: code })),
  ],
};

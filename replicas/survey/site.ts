/** The new national page: form, papers and sending in one, `/nop-ho-so?formalityId=…`. */
import { UNDESCRIBED } from '../forms';
import { shell, type Site } from '../kit/site';
import { DOCUMENTED, formOf, UUIDS } from './forms';

const HOST = 'dichvucong.gov.vn';
const uuidOf = (id: string): string => Object.keys(UUIDS).find((uuid) => UUIDS[uuid] === id) ?? id;

/** The address of a form: the uuid of its procedure where it has one, else its id. */
export const addressOf = (id: string, query = ''): string =>
  `https://${HOST}/nop-ho-so?formalityId=${uuidOf(id)}${query === '' ? '' : `&${query}`}`;

export const site: Site = {
  name: 'survey',
  hosts: [HOST],
  entry: 'survey/main.ts',
  answer({ method, url }) {
    const id = url.searchParams.get('formalityId');
    if (method !== 'GET' || url.pathname !== '/nop-ho-so' || id === null) return null;
    const form = formOf(id);
    return form ? shell('survey', form.title) : null;
  },
  addresses: [...DOCUMENTED, ...UNDESCRIBED].map(({ id, title, code }) => ({
    name: `${title} (cổng quốc gia, mẫu mới)`,
    url: addressOf(id),
    form: id,
    procedure: code,
  })),
};

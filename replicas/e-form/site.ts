/** The `x-*` e-form's addresses. Its pages and services are answered by the server itself, with the justice portal's. */
import { PROCEDURES } from '../data/procedures';
import { UNDESCRIBED } from '../forms';
import type { Site } from '../kit/site';
import { uuidOf } from './forms/any';

const HOST = 'https://tokhaidientu.moj.gov.vn/e-form';

export const site: Site = {
  name: 'e-form',
  hosts: [],
  entry: null,
  answer: () => null,
  addresses: [
    ...PROCEDURES.map(({ code, name, uuid }) => ({ name, url: `${HOST}/${uuid}`, procedure: code })),
    ...UNDESCRIBED.map(({ id, title, code }, at) => ({
      name: title,
      url: `${HOST}/${uuidOf(at)}`,
      form: id,
      procedure: code,
    })),
  ],
};

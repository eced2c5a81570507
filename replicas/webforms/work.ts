/** One page of one dossier under one request, and what of it travels in the page's own state. */
import type { SiteRequest } from '../kit/site';
import type { KitForm } from '../kit/spec';
import { chance, readOptions } from '../moods';
import type { DossierPage } from './forms/registration';
import type { Control, PageOptions, Values } from './model';
import type { Dossier, Session } from './sessions';

export const HKD = 'hokinhdoanh.dkkd.gov.vn';
export const ENTERPRISES = 'dangkyquamang.dkkd.gov.vn';
export const FORMS = '/HkdOnline/Forms';
export const DOSSIER = '6f3a19c2';

export function optionsOf({ host, url }: SiteRequest): PageOptions {
  const query = url.searchParams;
  const options = readOptions(query);
  const other = options.moods.has('alias');
  return {
    ...options,
    rename: new Set((query.get('rename') ?? '').split(',').filter((name) => name !== '')),
    master: other ? 'ctl01$ContentPlaceHolder1$' : host === ENTERPRISES ? 'ctl00$MainContent$' : 'ctl00$C$',
    cells: host === ENTERPRISES || query.get('texts') === 'cells',
    full: query.get('postback') === 'full',
  };
}

export interface Work {
  request: SiteRequest;
  options: PageOptions;
  session: Session;
  dossier: Dossier;
  page: DossierPage | null;
  form: KitForm;
  controls: Control[];
}

/** The same values give the same state, as the real one does when nothing has changed. */
export const pack = (values: Values): string =>
  Buffer.from(JSON.stringify({ values, mac: chance(1, JSON.stringify(values)) })).toString('base64');
export function unpack(state: string | null): Values {
  try {
    return (JSON.parse(Buffer.from(state ?? '', 'base64').toString()) as { values: Values }).values;
  } catch {
    return {};
  }
}

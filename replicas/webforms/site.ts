/**
 * Household businesses: ASP.NET WebForms. The server part is here: what a page posts is the truth, a session remembers what
 * "Lưu" has taken, and every change of a field that others depend on is answered by the server.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { UNDESCRIBED } from '../forms';
import type { Site, SiteAnswer, SiteRequest } from '../kit/site';
import type { KitForm } from '../kit/spec';
import { chance, passOn, readOptions } from '../moods';
import { otherPage } from './around';
import { copyAccount, firstValues } from './extras';
import { PAGES, type DossierPage } from './forms/registration';
import { afterPost, controlsOf, isShown, type PageOptions, type Values } from './model';
import { delta } from './render';
import { dossierOf, sessionOf } from './sessions';
import { panels, whole } from './whole';
import { DOSSIER, ENTERPRISES, FORMS, HKD, optionsOf, pack, unpack, type Work } from './work';

function missing({ controls }: Work, values: Values): string[] {
  return controls
    .filter((control) => control.field.required && isShown(control, controls, values) && !values[control.id])
    .map(({ field }) => `${field.label}: trường bắt buộc`);
}

function save(work: Work, values: Values): SiteAnswer {
  const messages = missing(work, values);
  if (messages.length > 0) return whole(work, values, messages);
  // an amount is kept without its points
  const kept = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      id.includes('AMOUNT') ? value.replace(/\./g, '') : value,
    ]),
  );
  work.dossier.pages.set(work.form.id, kept);
  if (work.page?.file === 'DW_TAXEdit') work.dossier.taxSaves += 1;
  return whole(work, kept, []);
}

/** Answers take their time; seeded, so that a run can be repeated. */
const latency = ({ moods, seed }: PageOptions, at: number): number => {
  const share = chance(seed, `answer ${at}`);
  return moods.has('slow') ? 700 + share * 1_600 : 40 + share * 80;
};

async function posted(work: Work): Promise<SiteAnswer> {
  const { request, options, session, controls, dossier } = work;
  const body = new URLSearchParams(request.body);
  const partial = body.get('__ASYNCPOST') === 'true';
  const target = body.get('__EVENTTARGET') ?? '';
  const pressed = (name: string): boolean =>
    body.has(`${options.master}${name}`) || target === `${options.master}${name}`;
  session.partials += 1;
  await wait(latency(options, session.partials));
  if (options.moods.has('session-lost') && session.partials > 3) {
    const login = `/HkdOnline/Login.aspx?ReturnUrl=${encodeURIComponent(request.url.pathname)}`;
    return partial
      ? { status: 200, type: 'text/plain; charset=utf-8', body: delta([['pageRedirect', '', login]]) }
      : { status: 302, type: 'text/plain', body: '', headers: { location: login } };
  }
  const before = unpack(body.get('__VIEWSTATE'));
  let values = afterPost(controls, before, body);
  if (pressed('BtnCopy')) values = copyAccount(work, values);
  if (pressed('BtnAddLine')) {
    const code = values['newBusinessLineCode'] ?? '';
    if (/^\d{4}$/.test(code)) dossier.lines.push(code);
    values = { ...values, newBusinessLineCode: '' };
  }
  if (!partial) return pressed('BtnSave') ? save(work, values) : whole(work, values, []);
  const state = pack(values);
  return {
    status: 200,
    type: 'text/plain; charset=utf-8',
    body: delta([
      ...panels(work, values).map(([id, content]) => ['updatePanel', id, content] as const),
      ['hiddenField', '__EVENTTARGET', ''],
      ['hiddenField', '__EVENTARGUMENT', ''],
      ['hiddenField', '__VIEWSTATE', state],
      ['hiddenField', '__EVENTVALIDATION', state.slice(-24)],
    ]),
  };
}

function formAt({ host, url }: SiteRequest): { page: DossierPage | null; form: KitForm } | null {
  const page = PAGES.find(({ file }) => url.pathname === `${FORMS}/${file}.aspx`);
  if (page && host === HKD) return { page, form: page.form };
  if (!/^\/(HkdOnline|online)\/Forms\/Form\.aspx$/.test(url.pathname)) return null;
  const form = UNDESCRIBED.find(({ id }) => id === url.searchParams.get('form'));
  return form ? { page: null, form } : null;
}

async function answer(request: SiteRequest): Promise<SiteAnswer | null> {
  const { session, cookie } = sessionOf(request.cookies);
  const found = formAt(request);
  const options = optionsOf(request);
  const make = async (): Promise<SiteAnswer | null> => {
    if (!found) return otherPage(request, session);
    const dossier = dossierOf(session, request.url.searchParams.get('h') ?? DOSSIER);
    const work: Work = {
      request,
      options,
      session,
      dossier,
      ...found,
      controls: controlsOf(found.form, options),
    };
    return request.method === 'POST' ? posted(work) : whole(work, firstValues(work), []);
  };
  const made = await make();
  return made && cookie ? { ...made, headers: { ...made.headers, 'set-cookie': cookie } } : made;
}

const plain = passOn(readOptions(new URLSearchParams()));

export const site: Site = {
  name: 'webforms',
  hosts: [HKD, ENTERPRISES],
  entry: 'webforms/main.ts',
  answer,
  addresses: [
    ...PAGES.map(({ file, form }) => ({
      name: `Hộ kinh doanh: ${form.title}`,
      url: `https://${HKD}${FORMS}/${file}.aspx?h=${DOSSIER}&${plain}`,
      form: form.id,
      procedure: form.code,
    })),
    ...UNDESCRIBED.map(({ id, title, code }, at) => ({
      name: title,
      url: `https://${at % 2 === 0 ? HKD : ENTERPRISES}/${at % 2 === 0 ? 'HkdOnline' : 'online'}/Forms/Form.aspx?form=${id}&${plain}`,
      form: id,
      procedure: code,
    })),
  ],
};

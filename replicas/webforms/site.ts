/**
 * Household businesses: ASP.NET WebForms. The server part is here: what a page posts is the truth, a session remembers what
 * "Lưu" has taken, and every change of a field that others depend on is answered by the server.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { UNDESCRIBED } from '../forms';
import { html, type Site, type SiteAnswer, type SiteRequest } from '../kit/site';
import type { KitForm } from '../kit/spec';
import { chance, passOn, readOptions } from '../moods';
import { cast } from '../../tests/cast';
import type { PageData } from './data';
import { PAGES, type DossierPage } from './forms/registration';
import {
  afterPost,
  controlsOf,
  entriesNow,
  isShown,
  textOf,
  type Control,
  type PageOptions,
  type Values,
} from './model';
import { delta, escape, pageOf, panelsOf } from './render';
import { dossierOf, sessionOf, type Dossier, type Session } from './sessions';

const HKD = 'hokinhdoanh.dkkd.gov.vn';
const ENTERPRISES = 'dangkyquamang.dkkd.gov.vn';
const FORMS = '/HkdOnline/Forms';
const DOSSIER = '6f3a19c2';

function optionsOf({ host, url }: SiteRequest): PageOptions {
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

/** One page of one dossier under one request. */
interface Work {
  request: SiteRequest;
  options: PageOptions;
  session: Session;
  dossier: Dossier;
  page: DossierPage | null;
  form: KitForm;
  controls: Control[];
}

const keyOfPage = ({ form }: Work): string => form.id;

/** The same values give the same state, as the real one does when nothing has changed. */
const pack = (values: Values): string =>
  Buffer.from(JSON.stringify({ values, mac: chance(1, JSON.stringify(values)) })).toString('base64');
function unpack(state: string | null): Values {
  try {
    return (JSON.parse(Buffer.from(state ?? '', 'base64').toString()) as { values: Values }).values;
  } catch {
    return {};
  }
}

/** The account of the session: somebody at the counter, seldom the one in the papers. */
const ACCOUNT = { calm: cast.hung, other: cast.mai };
const accountOf = ({ moods }: PageOptions) => (moods.has('other-account') ? ACCOUNT.other : ACCOUNT.calm);

/** "Sao chép thông tin đăng ký tài khoản": what the account knows, into the one person of the page. */
function copyAccount(work: Work, values: Values): Values {
  const who = accountOf(work.options);
  const facts: [RegExp, string][] = [
    [/FULL_NAMEFld$/, who.fullName],
    [/DATE_OF_BIRTHFld$/, who.birthDate],
    [/GENDER_IDFld$/, who.gender === 'Nam' ? 'M' : 'F'],
    [/PERS_DOC_NOFld$/, who.personalId],
  ];
  const copied = { ...values };
  for (const { id } of work.controls) {
    const fact = facts.find(([name]) => name.test(id));
    if (fact) copied[id] = fact[1];
  }
  return copied;
}

function firstValues(work: Work): Values {
  const saved = work.dossier.pages.get(keyOfPage(work));
  if (saved) return saved;
  const filled = /prefill|other-account|readonly/.test([...work.options.moods].join());
  return filled ? copyAccount(work, {}) : {};
}

const button = (name: string, value: string, act: string): string =>
  `<input type="submit" name="${name}" id="${name.replaceAll('$', '_')}" value="${value}" data-portal-button="${act}">`;

/** What pages hold besides their fields, by block. */
function extrasOf({ page, dossier, options, form }: Work): Record<number, string> {
  const { master } = options;
  const who = accountOf(options);
  if (page?.file === 'DW_BUSINESS_LINEEdit') {
    const rows = dossier.lines.map(
      (code, at) =>
        `<tr><td>${at + 1}</td><td>${escape(code)}</td><td>${button(`${master}BLGrid$ctl${String(at + 2).padStart(2, '0')}$BtnDel`, 'Xóa', 'delete-row')}</td></tr>`,
    );
    return {
      0: `${button(`${master}BtnAddLine`, 'Thêm', 'add-row')}<table id="BLGrid"><tr><th>STT</th><th>Mã ngành</th><th></th></tr>${rows.join('')}</table>`,
    };
  }
  if (page?.file === 'DW_OWNEREdit' || page?.file === 'DW_SUBMITTEREdit')
    return {
      [form.blocks.length - 1]:
        `<div class="account">Tài khoản: <span id="ctl00_C_ACC_FULL_NAMEFld_Vw">${escape(who.fullName)}</span> · <span id="ctl00_C_ACC_PERS_DOC_NOFld_Vw">${escape(who.personalId)}</span></div>${button(`${master}BtnCopy`, 'Sao chép thông tin đăng ký tài khoản', 'copy')}`,
    };
  if (page?.file === 'DW_TAXEdit') {
    const seat = dossier.pages.get('address') ?? {};
    const street = dossier.taxSaves === 1 ? '' : (seat['ADDRCtl$STREET_NUMBERFld'] ?? '');
    return { 0: `<div><span id="ctl00_C_SEAT_STREET_Vw">${escape(street)}</span></div>` };
  }
  return {};
}

function dataOf({ controls, form, dossier, session }: Work): PageData {
  const saved = dossier.pages.get(form.id) ?? {};
  return {
    procedure: form.code,
    fields: controls.map(({ id, name, field }) => ({
      id,
      name,
      role: field.role,
      kind: field.kind,
      texts:
        field.kind === 'choice'
          ? Object.fromEntries(
              entriesNow({ id, name, field, block: 0, drives: false }, controls, {}).map(({ code, text }) => [
                code,
                text,
              ]),
            )
          : {},
    })),
    saved: Object.fromEntries(
      controls.flatMap((control) => {
        const text = isShown(control, controls, saved) ? textOf(control, controls, saved) : '';
        return text === '' ? [] : [[control.id, text]];
      }),
    ),
    submitted: session.submitted,
  };
}

const panels = (work: Work, values: Values) =>
  panelsOf(work.form, { controls: work.controls, values, options: work.options }, extrasOf(work));

const queryOf = ({ request }: Work): string => request.url.search;

function whole(work: Work, values: Values, messages: readonly string[]): SiteAnswer {
  const { page, form, request, options } = work;
  const errors =
    messages.length > 0
      ? `<div id="ctl00_C_ValidationSummary1" style="color:red"><ul>${messages.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></div>`
      : '';
  const foreign = options.moods.has('foreign')
    ? `<div class="other-service"><input name="NAMEFld" aria-label="Tên hộ kinh doanh"><input name="FULL_NAMEFld" aria-label="Họ và tên"></div>`
    : '';
  const menu = page
    ? PAGES.map(({ file, menu: text }) => ({
        text,
        file: `${file}.aspx${queryOf(work)}`,
        here: file === page.file,
      }))
    : [];
  return html(
    pageOf({
      title: form.title,
      trail: page ? ['Trang chủ', 'Khối dữ liệu', page.trail] : [],
      menu,
      action: `${request.url.pathname}${request.url.search}`,
      panels: panels(work, values),
      state: pack(values),
      above: `${page ? '' : `<h2>${escape(form.title)}</h2>`}${errors}`,
      below: `<div class="buttons">${button(`${options.master}BtnSave`, 'Lưu', 'save')}</div>${foreign}`,
      data: dataOf(work),
    }),
  );
}

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
  work.dossier.pages.set(keyOfPage(work), kept);
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

const bare = (title: string, body: string, data: PageData, query: string): SiteAnswer =>
  html(
    pageOf({
      title,
      trail: ['Trang chủ', title],
      menu: [],
      action: query,
      panels: [],
      state: pack({ title }),
      above: body,
      below: '',
      data,
    }),
  );

/** Root of the dossier, wizard, login, handing in: pages without a form of ours. */
function otherPage({ url, method }: SiteRequest, session: Session): SiteAnswer | null {
  const data: PageData = { procedure: '1.001612', fields: [], saved: {}, submitted: session.submitted };
  const query = url.search;
  const menu = PAGES.map(
    ({ file, menu: text }) => `<a href="${FORMS}/${file}.aspx${escape(query)}">${escape(text)}</a>`,
  );
  const kind = '<span id="ctl00_C_INFOCtl_DOCUMENT_TYPE_IDFld">Thành lập mới</span>';
  switch (url.pathname) {
    case '/HkdOnline/Default.aspx':
      return bare('Trang chủ', `<a href="${FORMS}/Registration.aspx">Đăng ký hộ kinh doanh</a>`, data, query);
    case `${FORMS}/Registration.aspx`:
      return bare(
        'Đăng ký',
        `<table><tr><td>Loại đăng ký</td><td><input type="radio" name="ctl00$C$myWizard$CtlType" id="t0" value="1"><label for="t0">Thành lập mới</label><input type="radio" name="ctl00$C$myWizard$CtlType" id="t1" value="2"><label for="t1">Thay đổi</label></td></tr>
        <tr><td>Mã số hộ kinh doanh</td><td><input name="ctl00$C$myWizard$IMP_BUSINESS_REG_NUMBERFbl"></td></tr></table>
        <input type="submit" name="ctl00$C$myWizard$FinishNavigationTemplateContainerID$FinishButton" value="Bắt đầu" data-portal-button="next">`,
        data,
        query,
      );
    case `${FORMS}/DW_DOCUMENTEdit.aspx`:
      return bare(
        'Khối dữ liệu',
        `${kind}<div class="left-menu" id="ctl00_C_BLCtl_CtlList">${menu.join('')}</div>`,
        data,
        query,
      );
    case '/HkdOnline/Login.aspx':
      return bare(
        'Đăng nhập',
        '<p>Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</p><input name="ctl00$C$UserName"><input type="password" name="ctl00$C$Password"><input type="submit" name="ctl00$C$BtnLogin" value="Đăng nhập" data-portal-button="login">',
        data,
        query,
      );
    case `${FORMS}/APP/ConfirmPrepare.aspx`: {
      if (method !== 'POST')
        return bare(
          'Nộp hồ sơ',
          `${kind}<input type="submit" name="ctl00$C$BtnSave" id="ctl00_C_BtnSave" value="Nộp hồ sơ vào cơ quan ĐKKD" data-portal-button="submit" onclick="return confirm('Bạn có chắc chắn nộp hồ sơ?')">`,
          data,
          query,
        );
      session.submitted = Object.fromEntries(
        [...dossierOf(session, url.searchParams.get('h') ?? DOSSIER).pages.values()].flatMap(Object.entries),
      );
      return bare(
        'Kết quả',
        '<p>Hồ sơ đã được nộp vào cơ quan đăng ký kinh doanh. Mã hồ sơ: HKD-261120-0007. Ngày hẹn trả kết quả: 25/11/2026</p>',
        { ...data, submitted: session.submitted },
        query,
      );
    }
    default:
      return null;
  }
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

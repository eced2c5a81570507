/** The clerk's pages: a list, and a dossier whose Form.io form shows what the citizen sent and cannot be written. */
import { Formio } from '@formio/js';
import 'choices.js/public/assets/styles/choices.min.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.min.css';
import { DESCRIBED } from '../formio/forms';
import { judgePage } from '../formio/judge';
import { schemaOf } from '../formio/schema';
import { el } from '../formio/shell';
import '../formio/style.css';
import type { Component } from '../formio/text';
import { valuesFor } from '../kit/values';
import type { KitForm } from '../kit/spec';
import { readOptions } from '../moods';

const options = readOptions(new URLSearchParams(location.search));
Object.assign(window, { flatpickr, Formio, __shows: () => true });
const library = Formio as unknown as {
  libraries: Record<string, { ready: Promise<unknown> }>;
  cdn: { setBaseUrl(url: string): void };
};
library.libraries['flatpickr-css'] = { ready: Promise.resolve() };
library.cdn.setBaseUrl(location.origin);

/** The tenth digits of the address count the dossiers. */
const id = /([0-9a-f]{24})$/.exec(location.pathname)?.[1];
const at = id ? Number.parseInt(id.slice(12), 16) : 0;
const form = DESCRIBED[at] as KitForm;
const codeOf = (n: number): string => `000.00.00.H36-26070${n + 1}-000${n + 1}`;
const root = document.getElementById('root') as HTMLElement;

const list = (): HTMLElement =>
  el(`<app-root><header><span id="account_name">Cán bộ một cửa</span></header><main><h3>Tra cứu hồ sơ</h3>
<form role="search"><input name="keyword" placeholder="Mã hồ sơ"><input name="applicant" placeholder="Chủ hồ sơ"></form>
<table class="mat-table"><thead><tr>${[
    'STT',
    'Mã hồ sơ',
    'Thủ tục hành chính',
    'Yêu cầu giải quyết',
    'Chủ hồ sơ',
    'Thời hạn',
    'Trạng thái',
  ]
    .map((head) => `<th>${head}</th>`)
    .join('')}</tr></thead><tbody>${DESCRIBED.map(
    ({ title, code }, n) =>
      `<tr><td>${n + 1}</td><td><a href="/vi/dossier/processing/64b0f3a1c2d4${n.toString(16).padStart(12, '0')}">${codeOf(n)}</a></td><td>${code} - ${title}</td><td></td><td></td><td>Còn 2 ngày</td><td>Đang xử lý</td></tr>`,
  ).join('')}</tbody></table></main></app-root>`);

const detail = (): HTMLElement =>
  el(`<app-root><header><span id="account_name">Cán bộ một cửa</span></header><main><h3>Thông tin xử lý hồ sơ</h3>
<dl><dt>Mã hồ sơ</dt><dd class="dossier-code">${codeOf(at)}</dd><dt>Trạng thái</dt><dd>Đang xử lý</dd><dt>Ngày hẹn trả</dt><dd>04/12/2026</dd></dl>
<h4 class="procedure-name">${form.code}.H36 - ${form.title}</h4><div class="forms"></div>
<table class="mat-table papers"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Loại bản</th><th>Số lượng</th><th>Tệp đính kèm</th></tr></thead><tbody>${form.papers
    .map(
      ({ name, required }, n) =>
        `<tr><td>${n + 1}</td><td>${name}${required ? ' *' : ''}</td><td>Bản chính</td><td>1</td><td>${n === 0 ? '<a href="#">to-khai.pdf</a>' : ''}</td></tr>`,
    )
    .join('')}</tbody></table>
<button type="button" data-portal-button="next">Chuyển bước xử lý</button></main></app-root>`);

const lost = (): HTMLElement =>
  el(`<app-root><main><h3>Phiên làm việc đã hết hạn</h3><p>Vui lòng đăng nhập lại.</p>
<button type="button" data-portal-button="login">Đăng nhập</button></main></app-root>`);

async function draw(): Promise<void> {
  const forms: Component['root'][] = [];
  const judge = judgePage({ form, forms: () => forms, bare: new Map() });
  if (!id) root.append(list());
  else {
    const page = detail();
    root.append(page);
    const components = schemaOf({ form, build: 'panel', options, rename: [], delay: () => 0 });
    const made = (await Formio.createForm(
      page.querySelector('.forms') as HTMLElement,
      { display: 'form', components } as never,
      { readOnly: true, noAlerts: true } as never,
    )) as unknown as Component['root'];
    forms.push(made);
    const values = valuesFor(form, options.seed);
    made.everyComponent((component) => {
      const { judge: name, type } = component.component;
      const value = name === undefined ? undefined : values[name];
      if (value !== undefined && type === 'textfield') component.setValue(value);
    });
  }
  if (options.moods.has('session-lost')) setTimeout(() => root.replaceChildren(lost()), 2_000);
  window.__judge = Object.assign(judge, { adapter: 'igate-staff', procedure: id ? form.code : null });
}

void draw();

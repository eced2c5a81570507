/** The Angular shell around the forms: the stepper with every step in the DOM, bare inputs, papers, captcha, result. */
import type { KitForm } from '../kit/spec';

export const el = (markup: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild as HTMLElement;
};

const STEPS = ['Thông tin hồ sơ', 'Thành phần hồ sơ', 'Phí, lệ phí / Hình thức nhận kết quả', 'Nộp hồ sơ'];

/** The applicant as the shell itself asks for it: bare names, which say "owner" although the heading says "người nộp". */
const BARE = [
  ['ownerFullname', 'Họ và tên'],
  ['ownerIdentityNumber', 'Số CCCD'],
  ['ownerPhoneNumber', 'Số điện thoại'],
] as const;

export const bareBlock = (): HTMLElement =>
  el(
    `<div class="applicant-card"><h3 class="title">Thông tin người nộp hồ sơ</h3><div class="row">${BARE.map(
      ([name, label], at) =>
        `<mat-form-field class="mat-form-field"><label class="mat-form-field-label" for="mat-input-${at}"><mat-label>${label}</mat-label></label>
<input matinput class="mat-input-element" id="mat-input-${at}" name="${name}"></mat-form-field>`,
    ).join('')}</div></div>`,
  );

const paper = ({ papers }: KitForm, ticked: boolean): string =>
  papers
    .map(
      ({ name, required }, at) => `<tr class="mat-row cdk-row"><td class="mat-cell">${at + 1}</td>
<td class="mat-cell"><mat-checkbox class="mat-checkbox"><label class="mat-checkbox-layout"><input type="checkbox" class="mat-checkbox-input"${ticked ? ' checked' : ''}></label></mat-checkbox> ${name}${required ? ' *' : ''}</td>
<td class="mat-cell"><mat-radio-group>${['Bản chính', 'Bản sao']
        .map(
          (text) =>
            `<mat-radio-button><label><input type="radio" name="mat-radio-group-${at}" value="${text}">${text}</label></mat-radio-button>`,
        )
        .join('')}</mat-radio-group></td>
<td class="mat-cell"><span class="file-names"></span><button type="button" class="btn_upload" data-portal-button="choose">Chọn tệp tin</button><input type="file" multiple hidden></td></tr>`,
    )
    .join('');

const next =
  '<button type="button" class="mat-flat-button btn_next" data-portal-button="next">Tiếp tục</button>';

/** The whole page; `place` is where the forms go. Answers it together with a way to open a step. */
export function drawShell(
  form: KitForm,
  { ticked, onSubmit }: { ticked: boolean; onSubmit(): boolean },
): { place: HTMLElement; open(step: number): void } {
  const page =
    el(`<app-root><header class="header"><a>Cổng dịch vụ công</a> <span id="account_name">Tài khoản mẫu</span>
<form role="search"><input name="keyword" placeholder="Tìm kiếm"></form></header>
<main><h2 class="procedure">${form.code ? `${form.code}.H36 - ` : ''}${form.title}</h2>
<mat-horizontal-stepper class="mat-stepper-horizontal"><div class="mat-horizontal-stepper-header-container">${STEPS.map(
      (title, at) =>
        `<mat-step-header role="tab" class="mat-step-header" aria-controls="cdk-step-content-0-${at}" aria-selected="${at === 0}"><div class="mat-step-label">${title}</div></mat-step-header>`,
    ).join('')}</div><div class="mat-horizontal-content-container">
<div role="tabpanel" id="cdk-step-content-0-0"><div class="forms"></div>${next}</div>
<div role="tabpanel" id="cdk-step-content-0-1" style="display:none"><table class="mat-table cdk-table"><thead><tr><th>STT</th><th><mat-checkbox class="check-all-checkbox"><label><input type="checkbox" class="mat-checkbox-input"></label></mat-checkbox> Tên giấy tờ</th><th>Loại bản</th><th>Tệp tin</th></tr></thead><tbody>${paper(form, ticked)}</tbody></table>${next}</div>
<div role="tabpanel" id="cdk-step-content-0-2" style="display:none"><form id="captchaForm"><label for="captcha">Mã xác nhận</label><input id="captcha" name="captcha" autocomplete="off"></form>
<button type="submit" form="captchaForm" class="mat-flat-button btn_next_new" data-portal-button="submit">Nộp hồ sơ</button></div>
<div role="tabpanel" id="cdk-step-content-0-3" style="display:none"></div></div></mat-horizontal-stepper></main></app-root>`);
  document.getElementById('root')?.append(page);
  const headers = [...page.querySelectorAll('mat-step-header')];
  const steps = [...page.querySelectorAll<HTMLElement>('[id^="cdk-step-content-"]')];
  const open = (step: number): void => {
    for (const [at, content] of steps.entries()) content.style.display = at === step ? '' : 'none';
    for (const [at, header] of headers.entries()) header.setAttribute('aria-selected', String(at === step));
  };
  for (const [at, header] of headers.entries()) header.addEventListener('click', () => at < 3 && open(at));
  for (const [at, button] of page.querySelectorAll('.btn_next').entries())
    button.addEventListener('click', () => open(at + 1));
  for (const input of page.querySelectorAll<HTMLInputElement>('input[type=file]'))
    input.addEventListener('change', () => {
      const names = [...(input.files ?? [])].map(({ name }) => name);
      const list = input.closest('td')?.querySelector('.file-names');
      if (list) list.innerHTML = names.map((name) => `<div class="file_name">${name}</div>`).join('');
      // the page reads the files and empties the input
      input.value = '';
    });
  page.querySelector('#captchaForm')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!onSubmit()) return;
    steps[3]?.replaceChildren(
      el(`<div class="result"><h3>Nộp hồ sơ thành công</h3><p>Hồ sơ đang chờ tiếp nhận</p>
<p>Mã hồ sơ: <b>000.00.00.H36-261120-0001</b></p><p>Ngày hẹn trả kết quả: <b>04/12/2026</b></p></div>`),
    );
    open(3);
  });
  return { place: page.querySelector('.forms') as HTMLElement, open };
}

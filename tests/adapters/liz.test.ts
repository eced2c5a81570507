// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { adapters } from '../../utils/adapters';
import liz from '../../utils/adapters/liz';

const PAGE = new URL('https://dichvucong.bvhttdl.gov.vn/nop-ho-so?x=1&MaTTHC=1.009397');
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const text = (label: string) =>
  `<liz-input><mat-form-field><mat-label>${label}</mat-label><input matinput class="mat-input-element"></mat-form-field></liz-input>`;
const FORM = `<h1>Cấp giấy phép biểu diễn</h1><liz-form-component>
  <div class="group"><div class="group-header">Thông tin người nộp</div>${text('Họ và tên:')}${text('Số điện thoại.')}
    <liz-select><mat-form-field><mat-label>Địa chỉ hành chính *</mat-label><mat-select aria-required="true"><div class="mat-mdc-select-trigger"></div></mat-select></mat-form-field></liz-select></div>
  <div class="group"><div class="group-header">Thông tin chủ hồ sơ</div>${text('Họ và tên')}${text('Họ và tên')}
    <liz-checkbox><mat-checkbox><label><input type="checkbox">Chủ hồ sơ khác</label></mat-checkbox></liz-checkbox></div>
  <div class="group"><div class="group-header">Thành phần hồ sơ</div>
    <div><span>1. Đơn đề nghị *</span><app-upload-flie-multi><button><i class="fa fa-upload"></i></button><input type="file" multiple hidden></app-upload-flie-multi></div>
    <table><tr><td>2</td><td>Kịch bản</td><td><app-upload-flie-multi><span>kich ban.pdf</span><button><i class="fa fa-upload"></i></button></app-upload-flie-multi></td></tr></table></div>
  </liz-form-component><button class="style_btn"><span>Lưu và nộp hồ sơ</span></button>`;

it('knows a field by its section and its label, twins by their order', () => {
  show(FORM);
  expect(
    liz.read(document, PAGE).fields.map(({ key, role, required }) => `${key} ${role}${required ? ' *' : ''}`),
  ).toEqual([
    'thong-tin-nguoi-nop/ho-va-ten submitter.fullName',
    'thong-tin-nguoi-nop/so-dien-thoai submitter.phone',
    'thong-tin-nguoi-nop/dia-chi-hanh-chinh null *',
    'thong-tin-chu-ho-so/ho-va-ten null',
    'thong-tin-chu-ho-so/ho-va-ten#2 null',
    'thong-tin-chu-ho-so/chu-ho-so-khac null',
  ]);
});

it('reads the papers wherever the upload control stands, the code and the title', () => {
  show(FORM);
  const { papers, hints } = liz.read(document, PAGE);
  expect(papers).toEqual([
    { name: 'Đơn đề nghị', required: true, attached: [], state: 'empty' },
    { name: 'Kịch bản', required: false, attached: ['kich ban.pdf'], state: 'attached' },
  ]);
  expect(hints).toEqual(
    expect.arrayContaining([
      { how: 'code-in-url', value: '1.009397' },
      { how: 'title', value: 'Cấp giấy phép biểu diễn' },
    ]),
  );
});

it('answers for its own pages only, and sees the submission', () => {
  show(FORM);
  expect(
    adapters.filter((each) => each.id !== 'plain' && each.detect(document, PAGE)).map(({ id }) => id),
  ).toEqual(['liz']);
  const pressed = () => liz.isSubmit?.(document, PAGE, document.querySelector('.style_btn span')!);
  expect(pressed()).toBe(true);
  document.querySelector<HTMLButtonElement>('.style_btn')!.disabled = true;
  expect(pressed()).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<input formcontrolname="a">');
  expect(liz.detect(document, PAGE)).toBeNull();
});

// @vitest-environment happy-dom
/** Angular forms as the liên thông portal's older Material draws them (before the MDC rewrite); the newer one runs in `e2e/`. */
import { afterEach, describe, expect, it } from 'vitest';
import { adapters, pick } from '../../utils/adapters';
import lienThong from '../../utils/adapters/lien-thong';
import { cast } from '../cast';

const PAGE = new URL('https://lienthong.dichvucong.gov.vn/#/ke-khai/2.000987');
afterEach(() => document.body.replaceChildren());
const show = (html: string) => {
  document.body.innerHTML = html;
};
const fields = () => lienThong.read(document, PAGE).fields;
const field = (key: string) => fields().find((each) => each.key === key);
const write = (key: string, value: string) =>
  lienThong.write(document, key, value, new AbortController().signal);

/** A floating label as the older form field draws it. */
const framed = (label: string, control: string, star = false) =>
  `<mat-form-field class="mat-form-field"><div class="mat-form-field-wrapper"><div class="mat-form-field-flex"><div class="mat-form-field-infix">${control}
  <span class="mat-form-field-label-wrapper"><label class="mat-form-field-label"><span>${label}</span>${star ? '<span aria-hidden="true" class="mat-placeholder-required mat-form-field-required-marker"> *</span>' : ''}</label></span></div></div></div></mat-form-field>`;
const input = (attributes = '') => `<input class="mat-input-element" ${attributes}>`;
const app = (name: string, type: string, inner: string) =>
  `<app-input formcontrolname="${name}" type="${type}">${inner}</app-input>`;
const matSelect = (value: string) =>
  `<mat-select role="listbox" class="mat-select"><div class="mat-select-trigger"><div class="mat-select-value">${value ? `<span class="mat-select-value-text"><span>${value}</span></span>` : '<span class="mat-select-placeholder">Chọn</span>'}</div><div class="mat-select-arrow-wrapper"></div></div></mat-select>`;
const ngSelect = (value: string, more = '') =>
  `<ng-select class="ng-select ${more}"><div class="ng-select-container"><div class="ng-value-container"><div class="ng-placeholder">Chọn dân tộc</div>${value ? `<div class="ng-value"><span class="ng-value-icon left">×</span><span class="ng-value-label">${value}</span></div>` : ''}<div class="ng-input"><input type="text" role="combobox"></div></div></div></ng-select>`;

const CHILD = `<form><h3>Thông tin người được khai sinh</h3>
  ${app('Ho', 'text', framed('Họ', input('data-placeholder="Họ"'), true))}
  ${app('Ten', 'text', `<mat-form-field>${input('data-placeholder="Tên"')}</mat-form-field>`)}
  ${app('NgaySinh', 'date', framed('Ngày sinh', `${input('maxlength="10"')}<input style="display:none"><input type="date" style="display:none">`))}
  ${app('GioiTinh', 'select', framed('Giới tính', matSelect('Nam')))}
  <label>Dân tộc</label>${app('MaDanToc', 'select', ngSelect('Kinh', 'required'))}
  ${app('NsDiaChi', 'diachi', `<p>Nơi sinh</p>${['Tỉnh/Thành phố', 'Xã/Phường', 'Địa chỉ chi tiết'].map((hint) => `<mat-form-field>${input(`data-placeholder="${hint}" ${hint.startsWith('Địa') ? '' : 'role="combobox"'}`)}</mat-form-field>`).join('')}`)}
  ${app('DkttIsTtBo', 'checkbox', '<mat-checkbox class="mat-checkbox mat-checkbox-disabled"><label class="mat-checkbox-layout"><span class="mat-checkbox-inner-container"><input type="checkbox" disabled class="cdk-visually-hidden"></span><span class="mat-checkbox-label">Chủ hộ là bố</span></label></mat-checkbox>')}
  <label>Cấp bản sao</label>${app('CapBanSao', 'radio', `<mat-radio-group class="mat-radio-group" formcontrolname="x">${['Có', 'Không'].map((text) => `<mat-radio-button class="mat-radio-button"><label class="mat-radio-label"><span class="mat-radio-container"><input type="radio" name="r" class="cdk-visually-hidden"></span><span class="mat-radio-label-content">${text}</span></label></mat-radio-button>`).join('')}</mat-radio-group>`)}
  <mat-form-field>${input('name="MaDanTocKhac" placeholder="Dân tộc khác"')}</mat-form-field></form>`;

describe('reading the older Material', () => {
  it('finds label, kind, value, lock and star of every kind of app-input', () => {
    show(CHILD);
    const seen = fields().map(({ key, label, kind, value, readonly, required }) =>
      [key, label, kind, value, readonly ? 'locked' : '', required ? '*' : ''].join('|'),
    );
    expect(seen).toEqual([
      'Ho|Họ|text|||*',
      'Ten|Tên|text|||',
      'NgaySinh|Ngày sinh|date|||',
      'GioiTinh|Giới tính|select|Nam||',
      'MaDanToc|Dân tộc|select|Kinh||*',
      'NsDiaChi/province|Tỉnh/Thành phố|select|||',
      'NsDiaChi/ward|Xã/Phường|select|||',
      'NsDiaChi/detail|Địa chỉ chi tiết|text|||',
      'DkttIsTtBo|Chủ hộ là bố|checkbox||locked|',
      'CapBanSao|Cấp bản sao|choice|||',
      'MaDanTocKhac|Dân tộc khác|text|||',
    ]);
    expect(field('Ho')?.section).toBe('Thông tin người được khai sinh');
    expect(field('NsDiaChi/ward')?.section).toBe('Nơi sinh');
    expect(field('CapBanSao')?.options).toEqual(['Có', 'Không']);
  });

  it('keeps the groups of controls in the key, so that two people do not share one', () => {
    const block = (group: string, title: string) =>
      `<fieldset formgroupname="${group}"><legend>${title}</legend><mat-form-field><mat-label>Họ và tên</mat-label><input matinput formcontrolname="hoTen"></mat-form-field></fieldset>`;
    show(
      `<form>${block('nguoiCha', 'Thông tin người cha')}${block('nguoiMe', 'Thông tin người mẹ')}<input formcontrolname="ghiChu"></form>`,
    );
    expect(fields().map(({ key, role }) => `${key} ${role}`)).toEqual([
      'nguoiCha/hoTen father.fullName',
      'nguoiMe/hoTen mother.fullName',
      'ghiChu null',
    ]);
  });

  it('does not take what a list shows as chosen for the label of the list', () => {
    show(
      `<form><h3>Thông tin người mẹ</h3>${app('a', 'select', `<mat-form-field><mat-select aria-labelledby="v2"><div class="mat-mdc-select-trigger"><span id="v2" class="mat-mdc-select-value-text">Kinh</span></div></mat-select></mat-form-field>`)}<input formcontrolname="b"><input formcontrolname="c"></form>`,
    );
    expect(field('a')?.label).not.toBe('Kinh');
    expect(field('a')?.value).toBe('Kinh');
  });

  it('leaves secrets, the search of the page head and other forms alone', () => {
    show(
      `<header><form><input formcontrolname="tuKhoa"></form></header><form><input formcontrolname="captchaCode"><input name="Ho" aria-label="Họ"></form>${CHILD}`,
    );
    expect(fields().map(({ key }) => key)).not.toEqual(expect.arrayContaining(['tuKhoa']));
    expect(fields().map(({ key }) => key)).not.toContain('captchaCode');
    expect(fields()).toHaveLength(11);
  });
});

describe('writing without a list', () => {
  it('types a text, and gives back what a mask has spoilt', async () => {
    show(CHILD);
    expect(await write('Ho', 'Nguyễn')).toEqual({ outcome: 'done' });
    const date = document.querySelector<HTMLInputElement>('[formcontrolname=NgaySinh] input')!;
    expect(await write('NgaySinh', cast.binh.birthDate)).toEqual({ outcome: 'refused', reason: 'bad-value' });
    expect(date.value).toBe('');
    date.addEventListener('blur', () => (date.value = date.value.replace(/^(\d+)\/(\d+)/, '$2/$1')));
    expect(await write('NgaySinh', '05/10/2026')).toEqual({ outcome: 'refused', reason: 'bad-value' });
  });

  it('ticks by the words of an option, never the nearest', async () => {
    show(CHILD);
    expect(await write('CapBanSao', 'Không')).toEqual({ outcome: 'done', value: 'Không' });
    expect(field('CapBanSao')?.value).toBe('Không');
    expect(await write('CapBanSao', 'Có, 2 bản')).toMatchObject({ outcome: 'refused' });
    expect(field('CapBanSao')?.value).toBe('Không');
  });

  it('waits a moment for a box that opens one render later, and no longer', async () => {
    show(CHILD);
    expect(await write('DkttIsTtBo', 'true')).toEqual({ outcome: 'refused', reason: 'readonly' });
    const box = document.querySelector<HTMLInputElement>('mat-checkbox input')!;
    setTimeout(() => (box.disabled = false), 50);
    expect(await write('DkttIsTtBo', 'true')).toEqual({ outcome: 'done' });
  });
});

describe('the page', () => {
  it('belongs to this family alone', () => {
    show(CHILD);
    expect(pick(document, PAGE)?.id).toBe('lien-thong');
    expect(adapters.filter(({ id }) => id !== 'plain').filter((each) => each.detect(document, PAGE))).toEqual(
      [lienThong],
    );
  });

  it.each([
    ['https://motcua.cantho.gov.vn/vi/dossier/processing/64b0', CHILD],
    ['https://dichvucong.danang.gov.vn/vi/padsvc/apply-online/64b000000000000000000000', CHILD],
    ['https://dichvucong.danang.gov.vn/x', `${CHILD}<div class="formio-component"></div>`],
    [
      'https://dichvucong.bvhttdl.gov.vn/nop-ho-so?MaTTHC=1',
      `<liz-form-component></liz-form-component>${CHILD}`,
    ],
    [
      'https://khac.gov.vn/dang-nhap',
      '<form><input formcontrolname="user"><input type="password" formcontrolname="password"><input formcontrolname="nho"></form>',
    ],
    ['https://lienthong.dichvucong.gov.vn/#/', '<input formcontrolname="tim">'],
  ])('%s is not this family', (address, html) => {
    show(html);
    expect(lienThong.detect(document, new URL(address))).toBeNull();
  });

  it('sees the last step only by its words, and the receipt by all three sentences', () => {
    show('<button id="next"><span>Tiếp tục</span></button>');
    const pressed = () => lienThong.isSubmit?.(document, PAGE, document.querySelector('span')!);
    expect(pressed()).toBe(false);
    show('<button id="next"><span>Hoàn thành</span></button>');
    expect(pressed()).toBe(true);
    show('<button id="next" disabled><span>Hoàn thành</span></button>');
    expect(pressed()).toBe(false);
    show('<p>Số hồ sơ: G22.99.08-261120-0001</p><p>Ngày hẹn trả dự kiến: 27/11/2026</p>');
    expect(lienThong.receipt?.(document, PAGE)).toBeNull();
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<p>Vui lòng ghi nhớ các thông tin bên dưới để theo dõi</p>',
    );
    expect(lienThong.receipt?.(document, PAGE)).toEqual({
      code: 'G22.99.08-261120-0001',
      promised: '27/11/2026',
    });
  });
});

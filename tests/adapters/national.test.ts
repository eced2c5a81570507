// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import national from '../../utils/adapters/national';

const UUID = '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7';
const PAGE = new URL(`https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${UUID}`);
afterEach(() => document.body.replaceChildren());

const empty = (asked: string) =>
  `<div><button type="button" class="flex custom-input-typography" aria-haspopup="listbox"><span>-- ${asked} --</span></button></div>`;
const chosen = (value: string) =>
  `<div><input type="text" class="custom-input-typography" value="${value}"><button>×</button></div>`;
const card = (...boxes: string[]) =>
  `<main><h1>Đăng ký khai sinh</h1><section><div>Chọn cơ quan thực hiện</div><div>${boxes.join('')}</div><button>Đồng ý</button></section></main>`;

it('is silent without the open card', () => {
  for (const html of [
    '<h1>Đăng ký khai sinh</h1><button>Nộp hồ sơ</button>',
    `<div role="dialog"><h2>Thông tin chung</h2>${empty('Chọn Đơn vị tiếp nhận')}</div>`,
    `<div class="hidden">${card(empty('Chọn Tỉnh/Thành phố'))}</div>`,
  ]) {
    document.body.innerHTML = html;
    expect(national.detect(document, PAGE)).toBeNull();
  }
});

it('reads both boxes by their order, whatever node they are', () => {
  document.body.innerHTML = card(chosen('Tỉnh Lâm Đồng'), empty('Chọn Phường/Xã'));
  const { fields, hints } = national.read(document, PAGE);
  expect(fields.map(({ key, role, label, value }) => [key, role, label, value])).toEqual([
    ['co-quan/tinh', 'dossier.addresseeProvince', 'Tỉnh/Thành phố', 'Tỉnh Lâm Đồng'],
    ['co-quan/don-vi', null, 'Phường/Xã', ''],
  ]);
  expect(hints).toEqual([{ how: 'uuid-in-url', value: UUID }]);
});

it('a procedure of the province has one box', () => {
  document.body.innerHTML = card(empty('Chọn Tỉnh/Thành phố'));
  expect(national.read(document, PAGE).fields.map(({ value }) => value)).toEqual(['']);
});

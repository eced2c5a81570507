/** Small e-forms for unit tests: mark-up as documented, without a portal's scripts. */

export const URL_OF_FORM = new URL(
  'https://tokhaidientu.moj.gov.vn/e-form/11111111-2222-4333-8444-555555555555?token=x',
);

export const input = (name: string, attributes = ''): string =>
  `<x-input name="${name}"><input name="${name}" class="input-field" ${attributes}></x-input>`;
export const date = (name: string): string =>
  `<x-date name="${name}"><input name="${name}-day" maxlength="2">/<input name="${name}-month" maxlength="2">/<input name="${name}-year" maxlength="4"><input type="date" name="${name}-name-date-input" style="display:none"></x-date>`;
export const dateText = (name: string): string =>
  `<x-date-text name="${name}"><input id="${name}-day"><input id="${name}-month"><input id="${name}-year"></x-date-text>`;
export const radio = (name: string, options: Record<string, string>, other = ''): string =>
  `<x-radio name="${name}">${Object.entries(options)
    .map(
      ([code, text]) =>
        `<input type="checkbox" id="${name}-${code}"><label for="${name}-${code}">${text}</label>`,
    )
    .join('')}${other}</x-radio>`;
/** The other look: hidden boxes inside paragraphs. */
export const paragraphs = (name: string, options: Record<string, string>): string =>
  `<x-radio name="${name}">${Object.entries(options)
    .map(
      ([code, text]) =>
        `<p class="p_checkbox_custom radio-custom"><input type="checkbox" id="${name}-${code}" style="display:none">${text}${code === 'Khac' ? `<input class="input-field-radio" name="${name}">` : ''}</p>`,
    )
    .join('')}</x-radio>`;
let count = 0;
export const list = (text = '-- Chọn --'): string =>
  `<div id="custom-select-${(count += 1)}"><div class="input-field-select" tabindex="0">${text} ▼</div></div>`;
export const select = (name: string, text?: string): string =>
  `<x-select name="${name}">${list(text)}</x-select>`;
export const address = (name: string, [country, province, ward, line]: readonly string[] = []): string =>
  `<x-select-area name="${name}"><div>Quốc gia ${list(country)}</div><div>Tỉnh/Thành phố ${list(province)}</div><div>Xã/Phường ${list(ward)}</div><input class="input-field" name="Nhap${name}" placeholder="Nhập địa chỉ" value="${line ?? ''}"></x-select-area>`;
export const title = (text: string): string => `<strong>${text}</strong>`;
let number = 0;
export const row = (label: string, html: string): string =>
  `<div class="row">(${(number = (number % 20) + 1)}) ${label}: ${html}</div>`;
export const form = (...parts: string[]): string => `<form id="eform">${parts.join('')}</form>`;

const PLACES = { 1: 'Trong nước', Khac: 'Khác' };

/** The shortest birth form that has one of every component. */
export const birth = (): string =>
  form(
    row('Loại đăng ký', radio('LoaiDangKy', { 1: 'Đăng ký mới', 2: 'Đăng ký lại' })),
    row(
      'Quan hệ với người được khai sinh',
      paragraphs('QuanHe', { BanThan: 'Bản thân', ChaDe: 'Cha đẻ', MeDe: 'Mẹ đẻ', Khac: 'Khác' }),
    ),
    title('I. Thông tin về người yêu cầu'),
    row('Họ, chữ đệm, tên', input('HoVaTenC')),
    row('Số định danh cá nhân', input('SoDinhDanhC', 'maxlength="12"')),
    row('Giấy tờ tùy thân', select('LoaiGiayToDinhDanhC', 'Thẻ căn cước')),
    row('Ngày, tháng, năm cấp', date('NgayCapDDC')),
    row('Nơi cư trú', radio('nycNoiCuTru', PLACES)),
    address('nycNoiCuTru_TrongNuoc', ['Việt Nam', 'Thành phố Hà Nội', '-- Chọn --', 'Số 12']),
    title('II. Thông tin về người được khai sinh'),
    row('Họ, chữ đệm, tên *', input('HoTenKS')),
    row('Ngày, tháng, năm sinh', input('NgaySinhChon', 'placeholder="dd/mm/yyyy"')),
    row('Dân tộc', `${select('DanTocKS', 'Khác')}<input name="NhapDanTocKSKhac" style="display:none">`),
    title('III. Thông tin về người cha'),
    row('Họ, chữ đệm, tên', input('HoTenChaKS')),
    row('Năm sinh', dateText('NamSinhChaKS')),
    title('IV. Thông tin về người mẹ'),
    row('Họ, chữ đệm, tên', input('HoTenMeKS')),
    row('Nơi cư trú', radio('MeNoiCuTru', PLACES)),
    '<x-select-area name="MeNoiCuTru_NuocNgoai"><input name="NhapMeNoiCuTru_NuocNgoai"></x-select-area>',
    row('Cấp bản sao', radio('CapBanSao', { 1: 'Có', 0: 'Không' })),
    'Số lượng: <input name="SoLuong" class="input-field">',
  );

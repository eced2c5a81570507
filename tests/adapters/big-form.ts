/** A long e-form for measurements: the components of the family in their usual mixture, without any script of a portal. */

const ROW = [
  (n: string) =>
    `Họ, chữ đệm, tên: <x-input name="HoTen${n}"><input name="HoTen${n}" class="input-field"></x-input>`,
  (n: string) =>
    `Ngày, tháng, năm sinh: <x-date name="NgaySinh${n}"><input name="NgaySinh${n}-day" maxlength="2">/<input name="NgaySinh${n}-month" maxlength="2">/<input name="NgaySinh${n}-year" maxlength="4"><input type="date" name="NgaySinh${n}-name-date-input" style="display:none"></x-date>`,
  (n: string) =>
    `Giới tính: <x-select name="GioiTinh${n}"><div id="custom-select-${n}"><div class="input-field-select" tabindex="0">-- Chọn -- ▼</div></div></x-select>`,
  (n: string) =>
    `Nơi cư trú: <x-radio name="NoiCuTru${n}"><input type="checkbox" id="NoiCuTru${n}-1"><label for="NoiCuTru${n}-1">Trong nước</label><input type="checkbox" id="NoiCuTru${n}-Khac"><label for="NoiCuTru${n}-Khac">Khác</label></x-radio>`,
  (n: string) =>
    `<x-select-area name="NoiCuTru${n}_TrongNuoc"><div>Quốc gia <div id="custom-select-a${n}"><div class="input-field-select">Việt Nam ▼</div></div></div><div>Tỉnh/Thành phố <div id="custom-select-b${n}"><div class="input-field-select">-- Chọn -- ▼</div></div></div><div>Xã/Phường <div id="custom-select-c${n}"><div class="input-field-select">-- Chọn -- ▼</div></div></div><input class="input-field" name="NhapNoiCuTru${n}_TrongNuoc" placeholder="Nhập địa chỉ"></x-select-area>`,
  (n: string) =>
    `Số định danh cá nhân: <x-input name="SoDinhDanh${n}"><input name="SoDinhDanh${n}"></x-input>`,
  (n: string) => `Ghi chú ${n}: <input name="ghiChu${n}" class="input-field">`,
] as const;
/** An address counts as four fields, every other row as one. */
const FIELDS_PER_BLOCK = ROW.length + 3;

const block = (at: number): string =>
  `<div class="block"><strong>${'I'.repeat((at % 3) + 1)}. Thông tin về người yêu cầu</strong>${ROW.map((row, i) => `<div class="row">(${i + 1}) ${row(`_${at}`)}</div>`).join('')}</div>`;

/** The form's HTML with at least `fields` fields, ten to a block. */
export function bigForm(fields: number): string {
  const blocks = Math.ceil(fields / FIELDS_PER_BLOCK);
  return `<form id="eform">${Array.from({ length: blocks }, (_, at) => block(at)).join('')}</form>`;
}

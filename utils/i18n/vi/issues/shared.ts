/** What the sentences of several rules share. */
import { common } from '../common';

export type P = Readonly<Record<string, string | number>>;

/** The person named in a parameter. */
export const who = (person: string | number | undefined): string =>
  (common.persons as Readonly<Record<string, string>>)[String(person)] ?? String(person);

export const ID_WHY =
  'Số định danh cá nhân luôn có 12 chữ số: 3 số nơi đăng ký khai sinh, 1 số thế kỷ và giới tính, 2 số năm sinh, 6 số ngẫu nhiên.';
export const COMPARE = 'Đối chiếu với giấy tờ rồi sửa ô chưa đúng.';
export const RETYPE = 'Gõ lại theo giấy tờ.';
export const NAME_WHY = 'Họ tên chỉ gồm chữ cái (Bộ luật Dân sự 2015 Điều 26 khoản 3).';
export const FONT_WHY = 'Chữ chép từ tệp cũ dùng phông có trước Unicode: cổng sẽ lưu sai tên.';
export const DATE_TODO = 'Ghi dạng ngày/tháng/năm, ví dụ 05/03/1990.';
export const TWO_LEVELS = 'Từ 01/07/2025 địa chỉ chỉ còn hai cấp: tỉnh/thành phố và xã/phường/đặc khu.';

export const GENDERS: Readonly<Record<string, string>> = { male: 'nam', female: 'nữ' };
export const ISSUERS: Readonly<Record<string, string>> = {
  ministry: 'Bộ Công an',
  'order-police': 'Cục Cảnh sát QLHC về TTXH',
  'population-police': 'Cục Cảnh sát ĐKQL cư trú',
};

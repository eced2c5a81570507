/** What the four documented forms of the new national page share: the account's block, lists with the portal's own codes. */
import type { KitBlock, KitField } from '../../kit/spec';
import { place } from '../../kit/spec';

/** Code list of the portal: 01 … 56. */
export const ETHNICITIES = {
  options: [
    ..."Kinh|Tày|Thái|Hoa|Khơ-me|Mường|Nùng|H'Mông|Dao|Gia-rai|Ngái|Ê-đê|Ba na|Xơ-Đăng|Sán Chay|Cơ-ho".split(
      '|',
    ),
    ...'Chăm|Sán Dìu|Hrê|Mnông|Ra-glai|Xtiêng|Bru-Vân Kiều|Thổ|Giáy|Cơ-tu|Giẻ Triêng|Mạ|Khơ-mú|Co'.split('|'),
    ...'Tà-ôi|Chơ-ro|Kháng|Xinh-mun|Hà Nhì|Chu ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt'.split('|'),
    ...'Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ măm|Người nước ngoài|Không rõ'.split('|'),
  ],
  codes: Array.from({ length: 56 }, (_, at) => String(at + 1).padStart(2, '0')),
};
export const PAPERS = {
  options: [
    'Chứng minh nhân dân',
    'Giấy chứng minh sĩ quan QĐND VN',
    'Giấy chứng minh CAND',
    'Căn cước công dân',
    'Hộ chiếu',
    'Sổ hộ khẩu',
    'Các loại giấy tờ tùy thân khác',
    'Thẻ căn cước',
    'Giấy chứng nhận căn cước',
  ],
  codes: ['2', '3', '4', '5', '6', '7', '8', '9', '10'],
};
export const GENDERS = { options: ['Nam', 'Nữ'], codes: ['1', '2'] };
export const KINDS_OF_RESIDENCE = { options: ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'] };

const locked = (fields: KitField[]): KitField[] => fields.map((field) => ({ ...field, readonly: true }));

/**
 * "THÔNG TIN NGƯỜI NỘP" comes from the account and is locked. Only `citizenHoten` and `citizenNycNoicutru` are documented
 * names; the others are invented in their style. The radio is left empty and open, as was seen.
 */
export const ACCOUNT: KitBlock = {
  title: 'THÔNG TIN NGƯỜI NỘP',
  account: true,
  fields: [
    ...locked([
      { name: 'citizenHoten', label: 'Họ và tên', role: 'requester.fullName', kind: 'text', required: true },
      {
        name: 'citizenNycNgaysinh',
        label: 'Ngày, tháng, năm sinh',
        role: 'requester.birthDate',
        kind: 'date',
      },
      {
        name: 'citizenNycSodinhdanh',
        label: 'Số định danh cá nhân',
        role: 'requester.personalId',
        kind: 'text',
      },
      {
        name: 'citizenNycLoaigiayto',
        label: 'Loại giấy tờ tùy thân',
        role: 'requester.idPaperType',
        kind: 'select',
        ...PAPERS,
      },
      {
        name: 'citizenNycSogiayto',
        label: 'Số giấy tờ tùy thân',
        role: 'requester.idPaperNumber',
        kind: 'text',
      },
      { name: 'citizenNycNgaycap', label: 'Ngày cấp', role: 'requester.idPaperIssueDate', kind: 'date' },
      { name: 'citizenNycNoicap', label: 'Nơi cấp', role: 'requester.idPaperIssuer', kind: 'text' },
      { name: 'citizenNycSdt', label: 'Số điện thoại', role: 'requester.phone', kind: 'text' },
    ]),
    {
      name: 'citizenNycNoicutru',
      label: 'Nơi cư trú',
      role: 'requester.residenceScope',
      kind: 'choice',
      required: true,
      options: 'scope',
    },
    ...locked(
      place(
        'requester',
        'residence',
        { province: 'citizenNycTinh', ward: 'citizenNycXa', detail: 'citizenNycDiachi' },
        '',
      ),
    ).map((field) => ({ ...field, when: { name: 'citizenNycNoicutru', is: ['Trong nước'] } })),
  ],
};

/** "Two questions exist in every form with varying names"; the second has no title in the model. */
export const addressed = (to: string, at: string): KitBlock => ({
  title: 'NƠI TIẾP NHẬN HỒ SƠ',
  fields: [
    { name: to, label: 'Kính gửi', role: 'dossier.addressee', kind: 'text', required: true },
    { name: at, label: 'Tại', role: 'dossier.addresseeProvince', kind: 'select', options: 'province' },
  ],
});

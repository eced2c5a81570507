/** Trích lục hộ tịch, the facts at hand */
import type { KitField, KitForm } from '../../kit/spec';
import { place } from '../../kit/spec';
import { ACCOUNT, addressed, ETHNICITIES, GENDERS, KINDS_OF_RESIDENCE, PAPERS } from './parts';

export const RELATIONS =
  'Bản thân|Vợ|Chồng|Con đẻ|Bố đẻ|Mẹ đẻ|Bố nuôi|Mẹ nuôi|Con nuôi|Ông|Bà|Cháu ruột|Anh ruột|Chị ruột|Khác'.split(
    '|',
  );
export const RECORD_KINDS = [
  'Giấy khai sinh bản sao/Trích lục ghi vào Sổ hộ tịch việc khai sinh (bản sao)',
  'Trích lục kết hôn (bản sao)/ Trích lục ghi chú kết hôn (bản sao)',
  'Trích lục khai tử (bản sao)',
  'Trích lục đăng ký giám hộ (bản sao)',
  'Trích lục đăng ký chấm dứt giám hộ (bản sao)',
  'Trích lục đăng ký nhận cha, mẹ, con (bản sao)',
  'Trich lục ghi vào Sổ hộ tịch việc nuôi con nuôi (bản sao)',
  'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc (bản sao)',
  'Trích lục ghi chú ly hôn (bản sao)',
  'Trích lục đăng ký giám sát giám hộ (bản sao)',
  'Trích lục đăng ký chấm dứt giám sát giám hộ (bản sao)',
];

/** The person's block; "every change between non-self relations wipes the block". */
export const SUBJECT: KitField[] = [
  {
    name: 'citizenNDK_HoVaTen',
    label: 'Họ, chữ đệm, tên',
    role: 'subject.fullName',
    kind: 'text',
    required: true,
  },
  { name: 'citizenNDK_SoDinhDanh', label: 'Số định danh cá nhân', role: 'subject.personalId', kind: 'text' },
  {
    name: 'citizenNDK_NgaySinh',
    label: 'Ngày sinh',
    role: 'subject.birthDate',
    kind: 'date-text',
    required: true,
  },
  {
    name: 'citizenNDK_LoaiGiayToTuyThan',
    label: 'Loại giấy tờ tùy thân',
    role: 'subject.idPaperType',
    kind: 'select',
    ...PAPERS,
  },
  { name: 'citizenNDK_SoGiayToTuyThan', label: 'Số giấy tờ', role: 'subject.idPaperNumber', kind: 'text' },
  { name: 'citizenNDK_NoiCap', label: 'Nơi cấp', role: 'subject.idPaperIssuer', kind: 'text' },
  { name: 'citizenNDK_NgayCap', label: 'Ngày cấp', role: 'subject.idPaperIssueDate', kind: 'date' },
  { name: 'citizenField13', label: 'Giới tính', role: 'subject.gender', kind: 'select', ...GENDERS },
  { name: 'citizenField32', label: 'Dân tộc', role: 'subject.ethnicity', kind: 'select', ...ETHNICITIES },
  {
    name: 'citizenNDK_LoaiCuTru',
    label: 'Loại cư trú',
    role: 'subject.residenceKind',
    kind: 'select',
    ...KINDS_OF_RESIDENCE,
  },
  ...place(
    'subject',
    'residence',
    {
      scope: 'citizenNDK_Noicutru',
      country: 'citizenField21',
      province: 'citizenNDK_TinhThanh',
      ward: 'citizenNDK_PhuongXa',
      detail: 'citizenField38',
    },
    'Nơi cư trú',
    { country: 'Quốc gia nơi cư trú', ward: 'Phường/Xã', detail: 'Nơi cư trú địa chỉ chi tiết' },
  ),
];
export const relation = (label: string): KitField[] => [
  {
    name: 'citizenQuanhe',
    label,
    role: 'requester.relation',
    kind: 'select',
    required: true,
    options: RELATIONS,
    wipes: SUBJECT.map(({ name }) => name),
  },
  {
    name: 'citizenField8',
    label: 'Quan hệ khác',
    role: 'requester.relationOther',
    kind: 'text',
    when: { name: 'citizenQuanhe', is: ['Khác'] },
  },
];

export const extract: KitForm = {
  id: 'trich-luc',
  code: '2.000635',
  title: 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
  described: true,
  blocks: [
    addressed('citizenField1', 'citizenField99'),
    ACCOUNT,
    {
      title: 'THÔNG TIN NGƯỜI ĐƯỢC CẤP GIẤY TỜ HỘ TỊCH',
      fields: [...relation('Quan hệ với người được cấp'), ...SUBJECT],
    },
    {
      title: 'THÔNG TIN TRÍCH LỤC',
      fields: [
        {
          name: 'citizenLoaiViecYeuCau',
          label: 'Loại trích lục bản sao cần cấp',
          role: 'dossier.recordKind',
          kind: 'select',
          required: true,
          options: RECORD_KINDS,
        },
        {
          name: 'citizenHoSo_CoQuanDangKy',
          label: 'Cơ quan đã đăng ký',
          role: 'dossier.recordAgency',
          kind: 'text',
          required: true,
        },
        {
          name: 'citizenTenGiayToHoTich',
          label: 'Tên giấy tờ hộ tịch',
          role: 'dossier.recordName',
          kind: 'text',
        },
        { name: 'citizencauhoi3', label: 'Số đăng ký', role: 'dossier.recordNumber', kind: 'text' },
        { name: 'citizencauhoi4', label: 'Quyển số', role: 'dossier.recordBook', kind: 'text' },
        {
          name: 'citizencauhoi5',
          label: 'Ngày, tháng, năm đăng ký',
          role: 'dossier.recordDate',
          kind: 'date',
        },
        {
          name: 'citizenSoLuongBanSao',
          label: 'Số lượng bản sao',
          role: 'dossier.copies',
          kind: 'text',
          required: true,
        },
      ],
    },
  ],
  papers: [
    { name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện yêu cầu' },
  ],
};

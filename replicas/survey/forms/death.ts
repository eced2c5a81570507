/** Khai tử, the facts at hand (catalogue version 19). The clusters' names are documented except that of the place of death. */
import type { KitField, KitForm } from '../../kit/spec';
import { place } from '../../kit/spec';
import { ACCOUNT, addressed, ETHNICITIES, GENDERS, KINDS_OF_RESIDENCE, PAPERS } from './parts';

/** One address of the last residence; which of the three is shown, "Loại cư trú" decides. */
const trio = (kind: string, province: string, ward: string, detail: string): KitField[] =>
  place('subject', 'residence', { province, ward, detail }, '').map((field) => ({
    ...field,
    when: { name: 'citizenNDKLoaicutru', is: [kind] },
  }));

export const death: KitForm = {
  id: 'khai-tu',
  code: '1.000656',
  title: 'Đăng ký khai tử',
  described: true,
  blocks: [
    ACCOUNT,
    {
      title: 'THÔNG TIN NGƯỜI ĐƯỢC KHAI TỬ',
      fields: [
        {
          name: 'citizenmoiquanhe',
          label: 'Quan hệ với người được khai tử',
          role: 'requester.relation',
          kind: 'text',
          required: true,
        },
        {
          name: 'citizenNDK_HoVaTen',
          label: 'Họ, chữ đệm, tên người chết',
          role: 'subject.fullName',
          kind: 'text',
          required: true,
        },
        {
          name: 'citizenNDK_SoDinhDanh',
          label: 'Số định danh cá nhân',
          role: 'subject.personalId',
          kind: 'text',
        },
        {
          name: 'citizenNDK_NgaySinh',
          label: 'Ngày sinh',
          role: 'subject.birthDate',
          kind: 'date-text',
          required: true,
        },
        {
          name: 'citizenGioitinh_NgdcKT',
          label: 'Giới tính',
          role: 'subject.gender',
          kind: 'select',
          ...GENDERS,
        },
        {
          name: 'citizenDantoc_NgdcKT',
          label: 'Dân tộc',
          role: 'subject.ethnicity',
          kind: 'select',
          ...ETHNICITIES,
        },
        {
          name: 'citizenQuoctich_NgdcKT',
          label: 'Quốc tịch',
          role: 'subject.nationality',
          kind: 'select',
          options: 'nationality',
        },
        {
          name: 'citizenLoaiGiaytotuythan_NgdcKT',
          label: 'Loại giấy tờ tùy thân',
          role: 'subject.idPaperType',
          kind: 'select',
          ...PAPERS,
        },
        {
          name: 'citizenSogiaytotuythan_NgdcKT',
          label: 'Số giấy tờ tùy thân',
          role: 'subject.idPaperNumber',
          kind: 'text',
        },
        { name: 'citizenField19', label: 'Ngày cấp', role: 'subject.idPaperIssueDate', kind: 'date' },
        {
          name: 'citizenNoicapgiaytotuythan_NgdcKT',
          label: 'Nơi cấp',
          role: 'subject.idPaperIssuer',
          kind: 'text',
        },
        {
          name: 'citizenField56',
          label: 'Ngày, tháng, năm chết',
          role: 'subject.deathDate',
          kind: 'date-text',
          required: true,
        },
        { name: 'citizenGiomat', label: 'Giờ', role: 'subject.deathHour', kind: 'text' },
        { name: 'citizenPhutmat', label: 'Phút', role: 'subject.deathMinute', kind: 'text' },
        {
          name: 'citizenNDKLoaidangky',
          label: 'Loại đăng ký',
          role: 'dossier.registrationType',
          kind: 'select',
          required: true,
          options: ['Đăng ký đúng hạn', 'Đăng ký quá hạn', 'Đăng ký khai tử cho người chết đã lâu'],
          codes: ['1', '4', '5'],
        },
        {
          name: 'citizenNDKLoaicutru',
          label: 'Loại cư trú',
          role: 'subject.residenceKind',
          kind: 'select',
          ...KINDS_OF_RESIDENCE,
        },
        {
          name: 'citizenNDKnoicutru',
          label: 'Nơi cư trú cuối cùng',
          role: 'subject.residenceScope',
          kind: 'choice',
          options: 'scope',
        },
        ...trio('Thường trú', 'citizenNDKTinh_Thtru', 'citizenNDKXa_Thtru', 'citizenNDKDiaChi_Thtru'),
        ...trio('Tạm trú', 'citizenNDKTinh_Tamtru', 'citizenNDKXa_Tamtru', 'citizenNDKDiachi_Tamtru'),
        ...trio(
          'Nơi ở hiện tại',
          'citizenNDKTinh_Ohientai',
          'citizenNDKXa_Ohientai',
          'citizenNDKDiachi_Ohientai',
        ),
        {
          name: 'citizenNDKQG_Khac',
          label: 'Quốc gia',
          role: 'subject.residenceCountry',
          kind: 'select',
          options: 'nationality',
          when: { name: 'citizenNDKnoicutru', is: ['Khác'] },
        },
        {
          name: 'citizenNDKDiaChi_Khac',
          label: 'Địa chỉ',
          role: 'subject.residenceAbroad',
          kind: 'text',
          when: { name: 'citizenNDKnoicutru', is: ['Khác'] },
        },
        ...place(
          'subject',
          'deathPlace',
          {
            scope: 'citizenNoichet',
            country: 'citizenField63',
            province: 'citizenField64',
            ward: 'citizenField65',
            detail: 'citizenField66',
            abroad: 'citizenField67',
          },
          'Nơi chết',
        ),
        {
          name: 'citizenNguyennhanchet_NgdcKT',
          label: 'Nguyên nhân chết',
          role: 'subject.deathCause',
          kind: 'text',
        },
      ],
    },
    {
      title: 'THÔNG TIN GIẤY BÁO TỬ',
      fields: [
        {
          name: 'citizenLoaigiaybaotu',
          label: 'Loại giấy báo tử',
          role: 'dossier.deathNoticeKind',
          kind: 'select',
          options: ['Giấy báo tử', 'Giấy tờ thay thế'],
        },
        { name: 'citizenSogiaybaotu_NgdcKT', label: 'Số', role: 'dossier.deathNoticeNumber', kind: 'text' },
        {
          name: 'citizenNgaythangnamcapgiaybaotu',
          label: 'Ngày cấp',
          role: 'dossier.deathNoticeDate',
          kind: 'date',
        },
        {
          name: 'citizenCoquancapgiaybaotucochuthichneukhongcothidetrong',
          label: 'Cơ quan cấp',
          role: 'dossier.deathNoticeIssuer',
          kind: 'text',
        },
        {
          name: 'citizenSoluongbansaonguoiyeucaudenghi',
          label: 'Số lượng bản sao người yêu cầu đề nghị',
          role: 'dossier.copies',
          kind: 'text',
          required: true,
          placeholder: 'điền 0 nếu không cần',
        },
      ],
    },
    addressed('citizenKinhgui', 'citizenField71'),
  ],
  papers: [
    { name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử do cơ quan có thẩm quyền cấp', required: true },
    { name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật' },
    { name: 'Giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp' },
    { name: 'Trường hợp không xác định được nơi cư trú cuối cùng của người chết thì nộp văn bản xác nhận' },
  ],
};

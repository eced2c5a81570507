/** Marriage registration: the same fields for both parties. */
import type { BlockSpec, FormSpec, Spec } from '../spec';
import { copies, date, ethnicity, papers, place, raw, select, text } from './parts';

/** Number, day and issuer of the court's decision. Day and issuer carry the same names for both parties. */
const court = (person: 'groom' | 'bride', party: 'BenNam' | 'BenNu'): Spec[] => [
  text(`${party}_SoBanAn`, 'Số bản án/quyết định', `${person}.courtDecisionNumber`),
  date('ngayCapGiayTo', 'Ngày cấp', `${person}.courtDecisionDate`),
  text('coQuanCapGiayTo', 'Tòa án đã giải quyết', `${person}.courtDecisionIssuer`),
];

const party = (person: 'groom' | 'bride', id: 'BenNam' | 'BenNu', title: string): BlockSpec => ({
  id: person,
  title,
  fields: [
    text(`HoTen${id}`, 'Họ, chữ đệm, tên', `${person}.fullName`),
    date(`NgaySinh${id}`, 'Ngày, tháng, năm sinh', `${person}.birthDate`),
    ethnicity(`DanToc${id}`, person, { rebuildsOnOther: true }),
    select(`QuocTich${id}`, 'Quốc tịch', 'nationality', `${person}.nationality`),
    ...papers(person, {
      id: `SoDinhDanh_${id}`,
      kind: `LoaiGiayToDinhDanh_${id}`,
      number: `SoGiayToDinhDanh_${id}`,
      issued: `NgayCapDD_${id}`,
      issuer: `NoiCapDD_${id}`,
    }),
    select(`LoaiCuTru_${id}`, 'Loại cư trú', 'residence-kind', `${person}.residenceKind`),
    place(`NoiCuTru_${id}`, 'Nơi cư trú', person, 'residence'),
    raw(`SoLanKetHon_${id}`, 'Kết hôn lần thứ mấy', `${person}.marriageCount`),
    select(`LoaiTinhTrangHonNhan_${id}`, 'Tình trạng hôn nhân', 'marital', `${person}.maritalStatus`, {
      areas: { 'Đã đăng ký kết hôn, nhưng đã ly hôn': court(person, id) },
    }),
  ],
});

export const marriage: FormSpec = {
  id: 'marriage',
  title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
  aliases: {
    HoTenBenNam: 'hoTenBenNam',
    NgaySinhBenNu: 'ngaySinhBenNu',
    SoGiayToDinhDanh_BenNu: null,
    LoaiCuTru_BenNam: 'loaiCuTru_BenNam',
    DanTocBenNu: 'danTocBenNu',
    CapBanSao: 'capBanSao',
  },
  blocks: [
    party('groom', 'BenNam', 'I. Thông tin về bên nam'),
    party('bride', 'BenNu', 'II. Thông tin về bên nữ'),
    { id: 'copies', title: 'III. Đề nghị cấp bản sao', fields: [copies] },
  ],
};

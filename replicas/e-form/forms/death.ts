/** Death registration, `x-*` version. Here "Quan hệ" is a text box and the birth year a bare input. */
import type { FormSpec } from '../spec';
import { copies, date, dateText, ethnicity, papers, place, raw, select, text } from './parts';

export const death: FormSpec = {
  id: 'death',
  title: 'TỜ KHAI ĐĂNG KÝ KHAI TỬ',
  aliases: { SoGiayToDinhDanhC: 'SoGiayToTuyThanC', loaiDangKy: 'LoaiDangKy', SoGiayToDinhDanh: null },
  blocks: [
    {
      id: 'requester',
      title: 'I. Thông tin về người yêu cầu',
      account: true,
      fields: [
        text('HoVaTenC', 'Họ, chữ đệm, tên', 'requester.fullName'),
        ...papers('requester', {
          id: 'SoDinhDanhC',
          kind: 'LoaiGiayToDinhDanhC',
          number: 'SoGiayToDinhDanhC',
          issued: 'NgayCapDDC',
          issuer: 'NoiCapDDC',
        }),
        select('nycLoaiCuTru', 'Loại cư trú', 'residence-kind', 'requester.residenceKind'),
        place('nycNoiCuTru', 'Nơi cư trú', 'requester', 'residence'),
        text('QuanHe', 'Quan hệ với người đã chết', 'requester.relation'),
      ],
    },
    {
      id: 'deceased',
      title: 'II. Thông tin về người được khai tử',
      fields: [
        text('HoTen', 'Họ, chữ đệm, tên', 'subject.fullName'),
        raw('NgaySinh', 'Ngày, tháng, năm sinh', 'subject.birthDate', 'Điền năm'),
        select('GioiTinh', 'Giới tính', 'gender', 'subject.gender'),
        ethnicity('nktDanToc', 'subject'),
        select('nktQuocTich', 'Quốc tịch', 'nationality', 'subject.nationality'),
        ...papers('subject', {
          id: 'SoDinhDanh',
          kind: 'LoaiGiayToDinhDanh',
          number: 'SoGiayToDinhDanh',
          issued: 'NgayCapDD',
          issuer: 'NoiCapDD',
        }),
        select('nktLoaiCuTru', 'Loại cư trú', 'residence-kind', 'subject.residenceKind'),
        place('nktNoiCuTru', 'Nơi cư trú cuối cùng', 'subject', 'residence'),
        dateText('NgayMat', 'Ngày, tháng, năm chết', 'subject.deathDate'),
        text('GioMat', 'Giờ chết', 'subject.deathHour'),
        text('PhutMat', 'Phút', 'subject.deathMinute'),
        text('NguyenNhanMat', 'Nguyên nhân chết', 'subject.deathCause'),
        place('nktNoiChet', 'Nơi chết', 'subject', 'deathPlace'),
      ],
    },
    {
      id: 'notice',
      title: 'III. Giấy báo tử hoặc giấy tờ thay thế',
      fields: [
        select('gbtLoai', 'Loại giấy tờ', 'death-notice', 'dossier.deathNoticeKind', {
          kind: 'select-default',
        }),
        text('gbtSo', 'Số', 'dossier.deathNoticeNumber', { kind: 'number' }),
        text('gbtCoQuanCap', 'Cơ quan cấp', 'dossier.deathNoticeIssuer'),
        date('gbtNgay', 'Ngày cấp', 'dossier.deathNoticeDate'),
        {
          kind: 'radio',
          look: 'label',
          name: 'loaiDangKy',
          label: 'Loại đăng ký',
          role: 'dossier.registrationType',
          options: [
            ['1', 'Đăng ký mới'],
            ['2', 'Đăng ký lại'],
          ],
        },
        copies,
      ],
    },
  ],
};

/** Change, correction and supplement of civil-status records. The relation drives the subject's block. */
import type { FormSpec } from '../spec';
import { copies, dateText, ethnicity, papers, place, raw, select, text } from './parts';

export const correction: FormSpec = {
  id: 'correction',
  title: 'TỜ KHAI ĐĂNG KÝ THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC',
  aliases: {
    LoaiGiayToTuyThanC: 'LoaiGiayToDinhDanhC',
    SoGiayToTuyThanC: 'SoGiayToDinhDanhC',
    NgayCapDDC: 'NgayCapGiayToTuyThanC',
    nycQuanHe: 'NYC_QuanHe',
    ntdSoGiayToTuyThan: null,
  },
  blocks: [
    {
      id: 'requester',
      title: 'I. Thông tin về người yêu cầu',
      account: true,
      fields: [
        text('HoVaTenC', 'Họ, chữ đệm, tên', 'requester.fullName'),
        ...papers('requester', {
          id: 'SoDinhDanhC',
          kind: 'LoaiGiayToTuyThanC',
          number: 'SoGiayToTuyThanC',
          issued: 'NgayCapDDC',
          issuer: 'NoiCapDDC',
        }),
        select('nycLoaiCuTru', 'Loại cư trú', 'residence-kind', 'requester.residenceKind'),
        place('nycNoiCuTru', 'Nơi cư trú', 'requester', 'residence'),
        {
          kind: 'radio',
          look: 'paragraph',
          name: 'nycQuanHe',
          label: 'Quan hệ với người được thay đổi, cải chính',
          role: 'requester.relation',
          options: [
            ['BanThan', 'Bản thân'],
            ['Khac', 'Khác'],
          ],
          other: 'requester.relationOther',
          rebuilds: ['subject'],
        },
      ],
    },
    {
      id: 'subject',
      title: 'II. Thông tin về người được thay đổi, cải chính',
      fields: [
        text('ntdHoTen', 'Họ, chữ đệm, tên', 'subject.fullName'),
        dateText('ntdNgaySinh', 'Ngày, tháng, năm sinh', 'subject.birthDate'),
        select('ntdGioiTinh', 'Giới tính', 'gender', 'subject.gender'),
        ethnicity('ntdDanToc', 'subject'),
        select('ntdQuocTich', 'Quốc tịch', 'nationality', 'subject.nationality'),
        ...papers('subject', {
          id: 'ntdSoDDCN',
          kind: 'ntdLoaiGiayToTuyThan',
          number: 'ntdSoGiayToTuyThan',
          issued: 'ntdNgayCapGiayToTuyThan',
          issuer: 'ntdNoiCapGiayToTuyThan',
        }),
        select('ntdLoaiCuTru', 'Loại cư trú', 'residence-kind', 'subject.residenceKind'),
        place('ntdNoiCuTru', 'Nơi cư trú', 'subject', 'residence'),
      ],
    },
    {
      id: 'change',
      title: 'III. Nội dung đề nghị',
      fields: [
        select('viecDangKy', 'Việc đăng ký', 'change-kind', 'dossier.changeKind', { kind: 'select-default' }),
        select('nghiepVuDK', 'Loại hộ tịch', 'changed-record', 'dossier.changedRecord', {
          kind: 'select-default',
        }),
        text('soDangKyHSGoc', 'Số đăng ký', 'dossier.recordNumber'),
        text('quyenDangKyHSGoc', 'Quyển số', 'dossier.recordBook'),
        dateText('ngayDangKyHSGoc', 'Ngày đăng ký', 'dossier.recordDate'),
        text('noiDangKyHSGoc', 'Nơi đăng ký', 'dossier.recordAgency'),
        raw('noiDungDK', 'Nội dung thay đổi, cải chính', 'dossier.changeContent'),
        raw('lyDoDK', 'Lý do', 'dossier.changeReason'),
        copies,
        {
          kind: 'radio',
          look: 'label',
          name: 'TraKQ',
          label: 'Hình thức trả kết quả',
          role: 'dossier.resultChannel',
          options: [
            ['TrucTiep', 'Trực tiếp'],
            ['BuuChinh', 'Bưu chính'],
          ],
        },
      ],
    },
  ],
};

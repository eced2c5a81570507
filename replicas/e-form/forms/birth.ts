/** Birth registration, `x-*` version; the same form serves "Đăng ký lại khai sinh". */
import type { FormSpec, Spec } from '../spec';
import { copies, dateText, ethnicity, papers, place, select, text } from './parts';

const parent = (person: 'father' | 'mother', suffix: 'Cha' | 'Me', scope: string): Spec[] => [
  text(`HoTen${suffix}KS`, 'Họ, chữ đệm, tên', `${person}.fullName`),
  dateText(`NamSinh${suffix}KS`, 'Ngày, tháng, năm sinh', `${person}.birthDate`),
  ethnicity(`DanToc${suffix}KS`, person),
  select(`QuocTich${suffix}KS`, 'Quốc tịch', 'nationality', `${person}.nationality`),
  ...papers(person, {
    id: `SoDinhDanh${suffix}`,
    kind: `LoaiGiayToDinhDanh${suffix}`,
    number: `SoGiayToDinhDanh${suffix}`,
    issued: `NgayCapDD${suffix}`,
    issuer: `NoiCapDD${suffix}`,
  }),
  select(`${scope}LoaiCuTru`, 'Loại cư trú', 'residence-kind', `${person}.residenceKind`),
  place(`${scope}NoiCuTru`, 'Nơi cư trú', person, 'residence'),
];

const COPIED = [
  ['HoVaTenC', 'HoTen?KS'],
  ['SoDinhDanhC', 'SoDinhDanh?'],
  ['SoGiayToDinhDanhC', 'SoGiayToDinhDanh?'],
  ['LoaiGiayToDinhDanhC', 'LoaiGiayToDinhDanh?'],
  ['NgayCapDDC', 'NgayCapDD?'],
  ['NoiCapDDC', 'NoiCapDD?'],
] as const;

export const birth: FormSpec = {
  id: 'birth',
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  aliases: {
    LoaiDangKy: 'loaiDangKy',
    QuanHe: 'nycQuanHe',
    HoVaTenC: 'hoVaTenC',
    SoGiayToDinhDanhC: 'SoGiayToTuyThanC',
    HoTenKS: 'hoTenKS',
    SoGiayToDinhDanhCha: null,
    NamSinhMeKS: 'namSinhMeKS',
    ChaNoiCuTru: 'chaNoiCuTru',
    GioiTinhKS: 'gioiTinhKS',
  },
  blocks: [
    {
      id: 'registration',
      title: 'Thông tin đăng ký',
      fields: [
        {
          kind: 'radio',
          look: 'label',
          name: 'LoaiDangKy',
          label: 'Loại đăng ký',
          role: 'dossier.registrationType',
          options: [
            ['1', 'Đăng ký mới'],
            ['2', 'Đăng ký lại'],
          ],
        },
        select('nksLoaiKhaiSinh', 'Loại khai sinh', 'birth-kind', 'dossier.birthKind', {
          kind: 'select-default',
        }),
        {
          kind: 'radio',
          look: 'label',
          name: 'QuanHe',
          label: 'Quan hệ với người được khai sinh',
          role: 'requester.relation',
          options: [
            ['BanThan', 'Bản thân'],
            ['ChaDe', 'Cha đẻ'],
            ['MeDe', 'Mẹ đẻ'],
            ['Khac', 'Khác'],
          ],
          other: 'requester.relationOther',
          rebuilds: ['requester', 'child', 'father', 'mother'],
        },
      ],
    },
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
      ],
    },
    {
      id: 'child',
      title: 'II. Thông tin về người được khai sinh',
      fields: [
        text('HoTenKS', 'Họ, chữ đệm, tên', 'subject.fullName'),
        text('NgaySinhChon', 'Ngày, tháng, năm sinh', 'subject.birthDate', { placeholder: 'dd/mm/yyyy' }),
        select('GioiTinhKS', 'Giới tính', 'gender', 'subject.gender'),
        ethnicity('DanTocKS', 'subject'),
        select('QuocTichKS', 'Quốc tịch', 'nationality', 'subject.nationality'),
        place('nksNoiSinh', 'Nơi sinh', 'subject', 'birthPlace'),
        place('nksQueQuan', 'Quê quán', 'subject', 'hometown'),
      ],
    },
    { id: 'father', title: 'III. Thông tin về người cha', fields: parent('father', 'Cha', 'Cha') },
    { id: 'mother', title: 'IV. Thông tin về người mẹ', fields: parent('mother', 'Me', 'Me') },
    {
      id: 'former',
      title: 'V. Thông tin đăng ký trước đây',
      when: { name: 'LoaiDangKy', value: 'Đăng ký lại' },
      fields: [
        select(
          'coQuanDKTruocDay_filter',
          'Tỉnh/Thành phố nơi đăng ký',
          'province',
          'dossier.recordAgencyProvince',
        ),
        select('coQuanDKTruocDay', 'Cơ quan đăng ký', 'ward', 'dossier.recordAgency', {
          within: 'coQuanDKTruocDay_filter',
        }),
        text('soDKTruocDay', 'Số', 'dossier.recordNumber'),
        text('quyenSoDKTruocDay', 'Quyển số', 'dossier.recordBook'),
        dateText('ngayDKTruocDay', 'Ngày đăng ký', 'dossier.recordDate'),
      ],
    },
    { id: 'copies', title: 'Đề nghị cấp bản sao trích lục', fields: [copies] },
  ],
  /** Only in re-registration: "Bản thân" fills the child, "Cha/Mẹ" fills that parent; the others are cleared. */
  copies(values) {
    if (values.get('LoaiDangKy') !== 'Đăng ký lại') return {};
    const into = { 'Bản thân': '', 'Cha đẻ': 'Cha', 'Mẹ đẻ': 'Me' }[values.get('QuanHe') ?? ''];
    if (into === undefined) return {};
    return Object.fromEntries(COPIED.map(([from, to]) => [to.replace('?', into), values.get(from) ?? '']));
  },
};

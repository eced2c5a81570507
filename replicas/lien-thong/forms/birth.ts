/**
 * Liên thông khai sinh (2.000987): documented names, labels and kinds. Invented where the facts are silent: the titles of the
 * blocks, the names of the agency's lists, which boxes a copy fills, the wording of the relation "Người giám hộ…".
 */
import type { Person } from '../../../utils/core/roles';
import type { KitBlock, KitField, KitForm } from '../../kit/spec';
import { danToc, diaChi, PARENT_KINDS } from './parts';

function parent(person: Person, prefix: string, word: string, names: KitField[], other?: string): KitBlock {
  return {
    title: `Thông tin người ${word}`,
    fields: [
      ...names,
      { name: `${prefix}NgaySinh`, label: `Ngày sinh ${word}`, role: `${person}.birthDate`, kind: 'date' },
      {
        name: `${prefix}SoGiayTo`,
        label: `Số định danh/giấy tờ ${word}`,
        role: `${person}.idPaperNumber`,
        kind: 'text',
      },
      ...danToc(person, prefix, `Dân tộc ${word}`, other),
      {
        name: `${prefix}MaQuocTich`,
        label: `Quốc tịch ${word}`,
        role: `${person}.nationality`,
        kind: 'select',
        options: 'nationality',
      },
      {
        name: `${prefix}LoaiCuTru`,
        label: `Loại cư trú ${word}`,
        role: `${person}.residenceKind`,
        kind: 'select',
        options: PARENT_KINDS,
      },
      {
        name: `${prefix}MaQuocGia`,
        label: `Quốc gia cư trú ${word}`,
        role: `${person}.residenceCountry`,
        kind: 'select',
        options: 'nationality',
      },
      ...diaChi(person, 'residence', `${prefix}DiaChi`, `Nơi cư trú ${word}`),
    ],
  };
}

const threeNames = (person: Person, prefix: string, word: string): KitField[] => [
  { name: `${prefix}Ho`, label: `Họ ${word}`, role: `${person}.surname`, kind: 'text' },
  { name: `${prefix}ChuDem`, label: `Chữ đệm ${word}`, role: `${person}.middleName`, kind: 'text' },
  { name: `${prefix}Ten`, label: `Tên ${word}`, role: `${person}.givenName`, kind: 'text' },
];

/** `alias`: the other version, with the father's name in three boxes and the shorter names for "Khác". */
export const birth = (alias = false): KitForm => ({
  id: 'khai-sinh',
  code: '2.000987',
  title:
    'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ căn cước, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  described: true,
  blocks: [
    {
      title: 'Thông tin người yêu cầu',
      fields: [
        {
          name: 'NycHoTen',
          label: 'Họ và tên người yêu cầu',
          role: 'requester.fullName',
          kind: 'text',
          readonly: true,
        },
        {
          name: 'NycSoGiayto',
          label: 'Số giấy tờ người yêu cầu',
          role: 'requester.idPaperNumber',
          kind: 'text',
          readonly: true,
        },
        { name: 'NycSdt', label: 'Điện thoại', role: 'requester.phone', kind: 'text' },
        {
          name: 'NycQuanHe',
          label: 'Quan hệ với người được khai sinh',
          role: 'requester.relation',
          kind: 'select',
          options: ['Cha', 'Mẹ', 'Người giám hộ/đại diện hợp pháp'],
          required: true,
        },
        {
          name: 'NguoiGiamHo',
          label: 'Người giám hộ',
          role: null,
          kind: 'select',
          options: ['Thông tin cha', 'Thông tin mẹ', 'Người khác'],
          when: { name: 'NycQuanHe', is: ['Người giám hộ/đại diện hợp pháp'] },
        },
      ],
    },
    {
      title: 'Thông tin người được khai sinh',
      fields: [
        { name: 'Ho', label: 'Họ', role: 'subject.surname', kind: 'text', required: true },
        { name: 'ChuDem', label: 'Chữ đệm', role: 'subject.middleName', kind: 'text' },
        { name: 'Ten', label: 'Tên', role: 'subject.givenName', kind: 'text', required: true },
        { name: 'NgaySinh', label: 'Ngày sinh', role: 'subject.birthDate', kind: 'date', required: true },
        {
          name: 'GioiTinh',
          label: 'Giới tính',
          role: 'subject.gender',
          kind: 'select',
          options: 'gender',
          required: true,
        },
        ...danToc('subject', '', 'Dân tộc', alias ? 'DanTocKhac' : 'MaDanTocKhac'),
        {
          name: 'MaQuocTich',
          label: 'Quốc tịch',
          role: 'subject.nationality',
          kind: 'select',
          options: 'nationality',
          required: true,
        },
        {
          name: 'NsMaQuocGia',
          label: 'Nơi sinh – quốc gia',
          role: 'subject.birthPlaceCountry',
          kind: 'select',
          options: 'nationality',
        },
        ...diaChi('subject', 'birthPlace', 'NsDiaChi', 'Nơi sinh'),
        {
          name: 'QqMaQuocGia',
          label: 'Quê quán – quốc gia',
          role: 'subject.hometownCountry',
          kind: 'select',
          options: 'nationality',
        },
        ...diaChi('subject', 'hometown', 'QqDiaChi', 'Quê quán'),
      ],
    },
    parent('mother', 'Me', 'mẹ', threeNames('mother', 'Me', 'mẹ'), alias ? 'MeDanTocKhac' : undefined),
    parent(
      'father',
      'Cha',
      'cha',
      alias
        ? threeNames('father', 'Cha', 'cha')
        : [{ name: 'ChaHoTen', label: 'Họ tên cha', role: 'father.fullName', kind: 'text' }],
      alias ? 'ChaDanTocKhac' : undefined,
    ),
    {
      title: 'Giấy chứng nhận kết hôn của cha, mẹ',
      fields: [
        { name: 'GiayCNKHSo', label: 'Số giấy CNKH', role: 'dossier.recordNumber', kind: 'text' },
        { name: 'GiayCNKHQuyenSo', label: 'Quyển số', role: 'dossier.recordBook', kind: 'text' },
        { name: 'GiayCNKHNgayCap', label: 'Ngày cấp', role: 'dossier.recordDate', kind: 'date-text' },
        { name: 'GiayCNKHNoiCap', label: 'Nơi cấp', role: 'dossier.recordAgency', kind: 'text' },
      ],
    },
    {
      title: 'Đăng ký thường trú',
      fields: [
        {
          name: 'LoaiXacNhanVNeID',
          label: 'Xác nhận chủ hộ',
          role: null,
          kind: 'choice',
          options: ['Bằng tờ khai giấy CT01', 'Qua ứng dụng VNeID'],
        },
        { name: 'DkttIsTtBo', label: 'Chủ hộ là bố', role: null, kind: 'checkbox' },
        { name: 'DkttIsTtMe', label: 'Chủ hộ là mẹ', role: null, kind: 'checkbox' },
        { name: 'DkttChuHo', label: 'Chủ hộ', role: 'householder.fullName', kind: 'text' },
        {
          name: 'DkttChuhoSoGiayTo',
          label: 'Số giấy tờ chủ hộ',
          role: 'householder.idPaperNumber',
          kind: 'text',
        },
        {
          name: 'DkttMaQuanHe',
          label: 'Quan hệ với chủ hộ',
          role: null,
          kind: 'select',
          options: ['Con đẻ', 'Con nuôi', 'Cháu nội', 'Cháu ngoại'],
        },
      ],
    },
    {
      title: 'Đề nghị khác',
      fields: [
        {
          name: 'CapBanSao',
          label: 'Cấp bản sao',
          role: 'dossier.wantsCopies',
          kind: 'choice',
          options: ['Có', 'Không'],
        },
        {
          name: 'BanSaoSoLuong',
          label: 'Số lượng',
          role: 'dossier.copies',
          kind: 'number',
          when: { name: 'CapBanSao', is: ['Có'] },
        },
      ],
    },
  ],
  papers: [
    {
      name: 'Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng hoặc giấy cam đoan',
      required: true,
    },
    { name: 'Tờ khai thay đổi thông tin cư trú (CT01)' },
  ],
});

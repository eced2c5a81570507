/** Khai sinh, the facts at hand The names inside the address clusters are not documented: "names vary". */
import type { KitField, KitForm } from '../../kit/spec';
import { place } from '../../kit/spec';
import { ACCOUNT, addressed, ETHNICITIES, GENDERS, KINDS_OF_RESIDENCE, PAPERS } from './parts';

const RELATION = 'citizenQuanhevoinguoiduockhaisinh';
/** "First field: shows/hides parent blocks": here both appear once anything is chosen. */
const chosen = { when: { name: RELATION, is: ['Cha', 'Mẹ', 'Khác'] } };

function parent(who: 'mother' | 'father', names: Record<string, string>, call: string): KitField[] {
  const role = <T extends string>(attribute: T) => `${who}.${attribute}` as const;
  const at = (key: string) => names[key] ?? '';
  const fields: KitField[] = [
    { name: at('name'), label: `Họ, chữ đệm, tên người ${call}`, role: role('fullName'), kind: 'text' },
    { name: at('id'), label: 'Số định danh cá nhân', role: role('personalId'), kind: 'text' },
    { name: at('born'), label: 'Ngày sinh', role: role('birthDate'), kind: 'date' },
    {
      name: at('nation'),
      label: 'Quốc tịch',
      role: role('nationality'),
      kind: 'select',
      options: 'nationality',
    },
    { name: at('ethnic'), label: 'Dân tộc', role: role('ethnicity'), kind: 'select', ...ETHNICITIES },
    {
      name: at('paper'),
      label: 'Loại giấy tờ tùy thân',
      role: role('idPaperType'),
      kind: 'select',
      ...PAPERS,
    },
    { name: at('number'), label: 'Số giấy tờ tùy thân', role: role('idPaperNumber'), kind: 'text' },
    { name: at('issued'), label: 'Ngày, tháng, năm cấp', role: role('idPaperIssueDate'), kind: 'date' },
    { name: at('issuer'), label: 'Cơ quan cấp', role: role('idPaperIssuer'), kind: 'text' },
    {
      name: at('kind'),
      label: 'Loại cư trú',
      role: role('residenceKind'),
      kind: 'select',
      ...KINDS_OF_RESIDENCE,
    },
  ];
  return [
    ...fields.map((field) => ({ ...field, ...chosen })),
    ...place(
      who,
      'residence',
      {
        scope: at('scope'),
        country: at('country'),
        province: at('province'),
        ward: at('ward'),
        detail: at('detail'),
        abroad: at('abroad'),
      },
      'Nơi cư trú',
    ).map((field) => (field.kind === 'choice' ? { ...field, ...chosen } : field)),
  ];
}

export const birth: KitForm = {
  id: 'khai-sinh',
  code: '1.001193',
  title: 'Đăng ký khai sinh',
  described: true,
  blocks: [
    addressed('citizenField2', 'citizenField3'),
    ACCOUNT,
    {
      title: 'THÔNG TIN ĐĂNG KÝ',
      fields: [
        {
          name: RELATION,
          label: 'Quan hệ với người được khai sinh',
          role: 'requester.relation',
          kind: 'choice',
          required: true,
          options: ['Cha', 'Mẹ', 'Khác'],
        },
        {
          name: 'citizenField62',
          label: 'Quan hệ khác',
          role: 'requester.relationOther',
          kind: 'text',
          when: { name: RELATION, is: ['Khác'] },
        },
        {
          name: 'citizenLoaiDangKy',
          label: 'Loại đăng ký',
          role: 'dossier.registrationType',
          kind: 'select',
          required: true,
          options: ['Đăng ký đúng hạn', 'Đăng ký quá hạn', 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân'],
        },
        {
          name: 'citizenLoaikhaisinh_NgdcKS',
          label: 'Loại khai sinh',
          role: 'dossier.birthKind',
          kind: 'select',
          required: true,
          options: [
            'Đã xác định được cả cha lẫn mẹ',
            'Chưa xác định được mẹ',
            'Chưa xác định được cha',
            'Chưa xác định được cả cha lẫn mẹ',
            'Trẻ bị bỏ rơi',
          ],
        },
      ],
    },
    {
      title: 'THÔNG TIN NGƯỜI ĐƯỢC KHAI SINH',
      fields: [
        {
          name: 'citizenHoVaTen_NgdcKS',
          label: 'Họ, chữ đệm, tên',
          role: 'subject.fullName',
          kind: 'text',
          required: true,
        },
        {
          name: 'citizenNgaythangnamsinh_NgdcKS',
          label: 'Ngày, tháng, năm sinh',
          role: 'subject.birthDate',
          kind: 'date',
          required: true,
        },
        {
          name: 'citizenGioitinh_NgdcKS',
          label: 'Giới tính',
          role: 'subject.gender',
          kind: 'select',
          required: true,
          ...GENDERS,
        },
        {
          name: 'citizenDanToc_NgdcKS',
          label: 'Dân tộc',
          role: 'subject.ethnicity',
          kind: 'select',
          required: true,
          ...ETHNICITIES,
        },
        {
          name: 'citizenQuoctich_NgdcKS',
          label: 'Quốc tịch',
          role: 'subject.nationality',
          kind: 'select',
          required: true,
          options: 'nationality',
        },
        ...place(
          'subject',
          'birthPlace',
          {
            scope: 'citizenNoisinhnks',
            country: 'citizenField70',
            province: 'citizenField71',
            ward: 'citizenField72',
            detail: 'citizenField73',
            abroad: 'citizenField74',
          },
          'Nơi sinh',
          { ward: 'Phường/Xã', detail: 'Nơi sinh địa chỉ chi tiết' },
        ),
        ...place(
          'subject',
          'hometown',
          {
            scope: 'citizenQuequannks',
            country: 'citizenNksQG',
            province: 'citizenNksTinh',
            ward: 'citizenNksXa',
            detail: 'citizenNksDiachi',
            abroad: 'citizenNksDiachiNN',
          },
          'Quê quán',
        ),
      ],
    },
    {
      title: 'THÔNG TIN NGƯỜI MẸ',
      fields: parent(
        'mother',
        {
          name: 'citizenNDK_HoVaTen',
          id: 'citizenNDK_SoDinhDanh',
          born: 'citizenNDK_NgaySinh',
          nation: 'citizenQuoctich_me',
          ethnic: 'citizenDanToc_me',
          paper: 'citizenLoaiGiaytotuythan_me',
          number: 'citizenSoGiayToTuyThan_me',
          issued: 'citizenNgaythangnamcap__me',
          issuer: 'citizenCoquancap_me',
          kind: 'citizenMeLoaicutru',
          scope: 'citizenMeNoicutru',
          country: 'citizenField80',
          province: 'citizenMeTinh',
          ward: 'citizenMeXa',
          detail: 'citizenField83',
          abroad: 'citizenField84',
        },
        'mẹ',
      ),
    },
    {
      title: 'THÔNG TIN NGƯỜI CHA',
      fields: parent(
        'father',
        {
          name: 'citizenNDK_HoVaTenCha',
          id: 'citizenNDK_SoDinhDanhCha',
          born: 'citizenNDK_NgaySinhCha',
          nation: 'citizenQuoctich_cha',
          ethnic: 'citizenDanToc_cha',
          paper: 'citizenField24',
          number: 'citizenSoGiayToTuyThan_cha',
          issued: 'citizenNgaythangnamcap__cha',
          issuer: 'citizenCoquancap_cha',
          kind: 'citizenChaLoaicutru',
          scope: 'citizenChaNoicutru',
          country: 'citizenField90',
          province: 'citizenField91',
          ward: 'citizenField92',
          detail: 'citizenField93',
          abroad: 'citizenField94',
        },
        'cha',
      ),
    },
    {
      title: 'ĐỀ NGHỊ CẤP BẢN SAO',
      fields: [
        { name: 'citizenSoluongbansao', label: 'Số lượng bản sao', role: 'dossier.copies', kind: 'text' },
      ],
    },
  ],
  papers: [
    {
      name: 'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng',
      required: true,
    },
    {
      name: 'Trường hợp khai sinh cho trẻ em sinh ra do mang thai hộ phải có văn bản xác nhận của cơ sở y tế',
    },
    { name: 'Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc trẻ bị bỏ rơi' },
    { name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật' },
  ],
};

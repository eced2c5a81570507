/** An invented form of the ministry: repeated labels, ends of labels as documented, a list of combined addresses. */
import { provinces, wards } from '../kit/lists';
import type { KitField, KitForm } from '../kit/spec';

const COMBINED = provinces().flatMap(({ text }) => wards(text).map((ward) => `${ward.text}, ${text}`));

const person = (prefix: string, who: 'submitter' | 'owner'): KitField[] => [
  { name: `${prefix}Name`, label: 'Họ và tên:', role: `${who}.fullName`, kind: 'text', required: true },
  { name: `${prefix}Birth`, label: 'Ngày sinh', role: `${who}.birthDate`, kind: 'date' },
  { name: `${prefix}Gender`, label: 'Giới tính.', role: `${who}.gender`, kind: 'select', options: 'gender' },
  { name: `${prefix}Id`, label: 'Số định danh cá nhân *', role: `${who}.personalId`, kind: 'text' },
  {
    name: `${prefix}Nation`,
    label: 'Quốc tịch',
    role: `${who}.nationality`,
    kind: 'select',
    options: 'nationality',
  },
  // a ward and its province in one list: no single role says that
  { name: `${prefix}Place`, label: 'Địa chỉ hành chính', role: null, kind: 'select', options: COMBINED },
  { name: `${prefix}Phone`, label: 'Số điện thoại', role: `${who}.phone`, kind: 'text' },
  { name: `${prefix}Mail`, label: 'Email', role: `${who}.email`, kind: 'text' },
];

export const permit: KitForm = {
  id: 'cap-giay-phep',
  code: '1.009397',
  title: 'Cấp giấy phép tổ chức biểu diễn nghệ thuật',
  described: false,
  blocks: [
    { title: 'Thông tin người nộp', fields: person('a', 'submitter') },
    {
      title: 'Thông tin chủ hồ sơ',
      fields: [
        { name: 'other', label: 'Chủ hồ sơ khác người nộp', role: null, kind: 'checkbox' },
        ...person('b', 'owner').map((field) => ({ ...field, when: { name: 'other', is: ['true'] } })),
      ],
    },
    {
      title: 'Nội dung đề nghị',
      fields: [
        { name: 'show', label: 'Tên chương trình', role: null, kind: 'text', required: true },
        {
          name: 'kind',
          label: 'Hình thức',
          role: null,
          kind: 'choice',
          options: ['Trực tiếp', 'Trực tuyến'],
        },
        { name: 'text', label: 'Mô tả', role: null, kind: 'textarea' },
      ],
    },
  ],
  papers: [{ name: 'Văn bản đề nghị tổ chức biểu diễn', required: true }, { name: 'Kịch bản chương trình' }],
};

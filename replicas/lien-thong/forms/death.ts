/**
 * Liên thông khai tử (1.006714). Only `NdktNgaySinh` and `NctccNgayChet` (a list for the format before the date) are documented;
 * every other name is invented in their style, so the form counts as one that nobody described.
 */
import type { KitForm } from '../../kit/spec';
import { danToc, diaChi } from './parts';

export const death: KitForm = {
  id: 'khai-tu',
  code: '1.006714',
  title: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
  described: false,
  blocks: [
    {
      title: 'Thông tin người yêu cầu',
      fields: [
        { name: 'NycHoTen', label: 'Họ và tên', role: 'requester.fullName', kind: 'text', readonly: true },
        {
          name: 'NycSoGiayto',
          label: 'Số giấy tờ tùy thân',
          role: 'requester.idPaperNumber',
          kind: 'text',
          readonly: true,
        },
        { name: 'NycSdt', label: 'Điện thoại', role: 'requester.phone', kind: 'text' },
      ],
    },
    {
      title: 'Thông tin người được khai tử',
      fields: [
        { name: 'NdktHo', label: 'Họ', role: 'subject.surname', kind: 'text', required: true },
        { name: 'NdktChuDem', label: 'Chữ đệm', role: 'subject.middleName', kind: 'text' },
        { name: 'NdktTen', label: 'Tên', role: 'subject.givenName', kind: 'text', required: true },
        { name: 'NdktNgaySinh', label: 'Ngày sinh', role: 'subject.birthDate', kind: 'date-text' },
        {
          name: 'NdktGioiTinh',
          label: 'Giới tính',
          role: 'subject.gender',
          kind: 'select',
          options: 'gender',
        },
        ...danToc('subject', 'Ndkt', 'Dân tộc'),
        {
          name: 'NdktSoGiayTo',
          label: 'Số định danh cá nhân',
          role: 'subject.personalId',
          kind: 'text',
        },
        ...diaChi('subject', 'residence', 'NdktDiaChi', 'Nơi cư trú cuối cùng'),
        {
          name: 'NctccNgayChet',
          label: 'Ngày chết',
          role: 'subject.deathDate',
          kind: 'date-text',
        },
        ...diaChi('subject', 'deathPlace', 'NctccDiaChi', 'Nơi chết'),
        { name: 'NctccNguyenNhan', label: 'Nguyên nhân chết', role: 'subject.deathCause', kind: 'text' },
      ],
    },
  ],
  papers: [{ name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử', required: true }],
};

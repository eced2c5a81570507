/**
 * Step 2 of Lai Châu's portal. Facts: the prefix `CongDan_`, `CongDan_maTinh`, `CongDan_maPhuongXa`; the other names and all labels are likely
 * ones. The page has no headings, so only the prefix says whose fields these are.
 */
import type { KitForm } from '../../kit/spec';

export const CITIZEN: KitForm = {
  id: 'xac-nhan-tinh-trang-hon-nhan',
  code: '1.004873',
  title: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  described: true,
  blocks: [
    {
      title: '',
      fields: [
        {
          name: 'CongDan_hoVaTen',
          label: 'Họ và tên',
          role: 'requester.fullName',
          kind: 'text',
          required: true,
        },
        {
          name: 'CongDan_ngaySinh',
          label: 'Ngày sinh',
          role: 'requester.birthDate',
          kind: 'date',
          required: true,
        },
        {
          name: 'CongDan_gioiTinh',
          label: 'Giới tính',
          role: 'requester.gender',
          kind: 'select',
          options: 'gender',
        },
        {
          name: 'CongDan_soDinhDanh',
          label: 'Số định danh cá nhân',
          role: 'requester.personalId',
          kind: 'text',
          required: true,
        },
        { name: 'CongDan_ngayCap', label: 'Ngày cấp', role: 'requester.idPaperIssueDate', kind: 'date' },
        { name: 'CongDan_noiCap', label: 'Nơi cấp', role: 'requester.idPaperIssuer', kind: 'text' },
        {
          name: 'CongDan_danToc',
          label: 'Dân tộc',
          role: 'requester.ethnicity',
          kind: 'select',
          options: 'ethnicity',
        },
        {
          name: 'CongDan_quocTich',
          label: 'Quốc tịch',
          role: 'requester.nationality',
          kind: 'select',
          options: 'nationality',
        },
        {
          name: 'CongDan_maTinh',
          label: 'Tỉnh/Thành phố',
          role: 'requester.residenceProvince',
          kind: 'select',
          options: 'province',
          group: 'diaChi',
        },
        {
          name: 'CongDan_maPhuongXa',
          label: 'Phường/Xã',
          role: 'requester.residenceWard',
          kind: 'select',
          options: 'ward',
          within: 'CongDan_maTinh',
          group: 'diaChi',
        },
        {
          name: 'CongDan_diaChi',
          label: 'Địa chỉ chi tiết',
          role: 'requester.residenceDetail',
          kind: 'text',
          group: 'diaChi',
        },
        {
          name: 'CongDan_soDienThoai',
          label: 'Số điện thoại',
          role: 'requester.phone',
          kind: 'text',
          required: true,
        },
        { name: 'CongDan_email', label: 'Email', role: 'requester.email', kind: 'text' },
        { name: 'HoSoOnline_noiDung', label: 'Nội dung yêu cầu giải quyết', role: null, kind: 'textarea' },
      ],
    },
  ],
  papers: [
    { name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', required: true },
    { name: 'Giấy tờ chứng minh tình trạng hôn nhân' },
  ],
};

/**
 * Thay đổi, cải chính: moved to this page too, but its names are not documented. The person's block is likely the extract's
 * (the portal builds its forms from the same catalogue); the names of the rest are invented.
 */
import type { KitForm } from '../../kit/spec';
import { ACCOUNT } from './parts';
import { relation, SUBJECT } from './extract';

export const correction: KitForm = {
  id: 'cai-chinh',
  code: '1.004859',
  title: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  described: false,
  blocks: [
    ACCOUNT,
    {
      title: 'THÔNG TIN NGƯỜI ĐƯỢC THAY ĐỔI, CẢI CHÍNH',
      fields: [...relation('Quan hệ với người được thay đổi'), ...SUBJECT],
    },
    {
      title: 'NỘI DUNG THAY ĐỔI, CẢI CHÍNH',
      fields: [
        {
          name: 'citizenField41',
          label: 'Nội dung thay đổi, cải chính',
          role: 'dossier.changeContent',
          kind: 'textarea',
          required: true,
        },
        { name: 'citizenField42', label: 'Số đăng ký', role: 'dossier.recordNumber', kind: 'text' },
        { name: 'citizenField43', label: 'Quyển số', role: 'dossier.recordBook', kind: 'text' },
        { name: 'citizenField44', label: 'Ngày đăng ký', role: 'dossier.recordDate', kind: 'date' },
      ],
    },
  ],
  papers: [
    { name: 'Văn bản ủy quyền theo quy định của pháp luật' },
    { name: 'Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung thông tin hộ tịch', required: true },
  ],
};

/**
 * A land procedure of Bắc Ninh's portal. Facts: the keys `KinhGui`, `211ThuaDatSo`, `TinhThuongTru`, titles that repeat ("Cơ quan cấp", "Số");
 * all other keys and labels are likely ones.
 */
import { place, type KitForm } from '../../kit/spec';

export const LAND: KitForm = {
  id: 'dang-ky-dat-dai',
  code: '1.012756',
  title: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu',
  described: true,
  blocks: [
    {
      title: 'Nơi nhận đơn',
      fields: [
        { name: 'KinhGui', label: 'Kính gửi', role: 'dossier.addressee', kind: 'text', required: true },
      ],
    },
    {
      title: 'Thông tin người nộp hồ sơ',
      fields: [
        {
          name: 'HoTenNguoiNop',
          label: 'Họ và tên',
          role: 'requester.fullName',
          kind: 'text',
          required: true,
        },
        { name: 'NgaySinhNguoiNop', label: 'Ngày sinh', role: 'requester.birthDate', kind: 'date' },
        {
          name: 'GioiTinhNguoiNop',
          label: 'Giới tính',
          role: 'requester.gender',
          kind: 'choice',
          options: 'gender',
        },
        {
          name: 'SoDinhDanhNguoiNop',
          label: 'Số định danh cá nhân',
          role: 'requester.personalId',
          kind: 'text',
          required: true,
        },
        { name: 'NgayCapNguoiNop', label: 'Ngày cấp', role: 'requester.idPaperIssueDate', kind: 'date' },
        { name: 'CoQuanCapNguoiNop', label: 'Cơ quan cấp', role: 'requester.idPaperIssuer', kind: 'text' },
        { name: 'DienThoaiNguoiNop', label: 'Số điện thoại', role: 'requester.phone', kind: 'number' },
        { name: 'EmailNguoiNop', label: 'Email', role: 'requester.email', kind: 'text' },
        ...place(
          'requester',
          'residence',
          { province: 'TinhThuongTru', ward: 'XaThuongTru', detail: 'DiaChiThuongTru' },
          'Nơi thường trú',
        ),
      ],
    },
    {
      title: 'Thông tin thửa đất',
      fields: [
        { name: '211ThuaDatSo', label: 'Thửa đất số', role: null, kind: 'text' },
        { name: '212ToBanDoSo', label: 'Tờ bản đồ số', role: null, kind: 'text' },
        { name: '213DienTich', label: 'Diện tích (m2)', role: null, kind: 'text' },
        { name: '214MucDich', label: 'Mục đích sử dụng đất', role: null, kind: 'textarea' },
      ],
    },
    {
      title: 'Giấy chứng nhận đã cấp',
      fields: [
        { name: '31SoGCN', label: 'Số', role: null, kind: 'text' },
        { name: '32NgayCapGCN', label: 'Ngày cấp', role: null, kind: 'date' },
        { name: '33CoQuanCapGCN', label: 'Cơ quan cấp', role: null, kind: 'text' },
      ],
    },
  ],
  papers: [
    { name: 'Đơn đăng ký đất đai, tài sản gắn liền với đất (Mẫu số 15/ĐK)', required: true },
    { name: 'Một trong các loại giấy tờ quy định tại Điều 137 Luật Đất đai', required: true },
    { name: 'Sơ đồ hoặc bản trích lục bản đồ địa chính' },
  ],
};

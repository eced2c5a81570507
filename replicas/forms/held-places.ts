/** Held out (see `held-family.ts`): permanent residence, a business's changes, a house (2026-11). */
import { address, area, block, choice, date, form, gender, number, paper, select, text } from './write';

export const residence = form(
  'dang-ky-thuong-tru',
  '1.004222',
  'Đăng ký thường trú',
  [
    block('Cơ quan tiếp nhận', [text('Kính gửi', 'dossier.addressee')]),
    block('THÔNG TIN NGƯỜI ĐỀ NGHỊ ĐĂNG KÝ THƯỜNG TRÚ', [
      text('1. Họ, chữ đệm và tên', 'requester.fullName', { required: true }),
      date('2. Ngày, tháng, năm sinh', 'requester.birthDate'),
      gender('requester', '3. Giới tính'),
      text('4. Số định danh cá nhân/CMND', 'requester.personalId'),
      text('5. Số điện thoại liên hệ', 'requester.phone'),
      text('6. Email', 'requester.email'),
      ...address('tru', 'requester', 'residence', {
        province: '7. Nơi thường trú - Tỉnh/Thành phố',
        ward: 'Nơi thường trú - Xã/Phường',
        detail: 'Nơi thường trú - Số nhà, đường phố',
      }),
      text('8. Nghề nghiệp, nơi làm việc', null),
    ]),
    block('THÔNG TIN CHỦ HỘ', [
      text('9. Họ, chữ đệm và tên chủ hộ', 'householder.fullName'),
      text('10. Số định danh cá nhân của chủ hộ', 'householder.personalId'),
      select('11. Mối quan hệ với chủ hộ', null, ['Vợ', 'Chồng', 'Con', 'Khác']),
    ]),
    block('NỘI DUNG ĐỀ NGHỊ', [
      area('12. Nội dung đề nghị', null),
      choice('13. Hình thức nhận kết quả', 'dossier.resultChannel', ['Trực tiếp', 'Qua cổng dịch vụ công']),
    ]),
  ],
  [paper('Tờ khai thay đổi thông tin cư trú (CT01)', true), paper('Giấy tờ chứng minh chỗ ở hợp pháp', true)],
);

export const businessChange = form(
  'thay-doi-ho-kinh-doanh',
  '2.000720',
  'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
  [
    block('Thông tin hộ kinh doanh', [
      text('Tên hộ kinh doanh (ghi bằng chữ in hoa)', 'business.name', { required: true }),
      text('Mã số hộ kinh doanh', null),
      text('Mã số thuế', 'business.taxCode'),
      date('Ngày cấp giấy chứng nhận đăng ký hộ kinh doanh', null),
      ...address('ts', 'business', 'seat', {
        province: 'Tỉnh/Thành phố',
        ward: 'Xã/Phường/Đặc khu',
        detail: 'Địa chỉ trụ sở: Số nhà, đường',
      }),
      text('Điện thoại', 'business.phone'),
      text('Thư điện tử', 'business.email'),
      area('Ngành, nghề kinh doanh', 'business.lines'),
      number('Vốn kinh doanh (đồng)', 'business.capital'),
      number('Số lượng lao động', 'business.labourers'),
    ]),
    block('Thông tin chủ hộ kinh doanh', [
      text('Họ và tên chủ hộ kinh doanh', 'owner.fullName', { required: true }),
      date('Sinh ngày', 'owner.birthDate'),
      gender('owner'),
      text('Số định danh cá nhân', 'owner.personalId'),
      text('Điện thoại liên hệ', 'owner.phone'),
      ...address('lh', 'owner', 'contact', {
        province: 'Địa chỉ liên lạc: Tỉnh/Thành phố',
        ward: 'Xã/Phường/Đặc khu',
        detail: 'Số nhà, ngách, hẻm, ngõ, đường phố/tổ/xóm/ấp/thôn',
      }),
    ]),
    block('Nội dung thay đổi', [area('Nội dung đăng ký thay đổi', null), date('Thời điểm thay đổi', null)]),
    block('Người nộp hồ sơ', [
      text('Họ và tên', 'submitter.fullName'),
      text('Số định danh cá nhân', 'submitter.personalId'),
      text('Điện thoại', 'submitter.phone'),
    ]),
  ],
  [paper('Thông báo thay đổi nội dung đăng ký hộ kinh doanh', true), paper('Bản sao biên bản họp')],
);

export const house = form(
  'giay-phep-xay-dung',
  '1.013225',
  'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
  [
    block('Thông tin người nộp', [
      text('Họ tên', 'requester.fullName', { required: true }),
      text('Số CCCD/Định danh cá nhân', 'requester.personalId'),
      text('Số ĐT', 'requester.phone'),
      text('Địa chỉ email', 'requester.email'),
    ]),
    block('1. Thông tin về chủ đầu tư', [
      text('Tên chủ đầu tư (tên chủ hộ)', null),
      text('Người đại diện', null),
      text('Mã số định danh', null),
      text('Số nhà', null),
      text('Điện thoại', null),
    ]),
    block('2. Thông tin công trình', [
      text('Lô đất số', null),
      number('Diện tích (m2)', null),
      text('Cốt nền xây dựng', null),
      select('Tỉnh/Thành phố', null, 'province', { name: 'ctTinh' }),
      select('Xã/Phường', null, 'ward', { name: 'ctXa', within: 'ctTinh' }),
      number('Tổng diện tích sàn', null),
      number('Số tầng', null),
    ]),
    block('3. Tổ chức, cá nhân lập, thẩm tra thiết kế', [
      text('Tên đơn vị thiết kế', null),
      text('Mã số chứng chỉ năng lực', null),
      text('Điện thoại', null),
      date('Ngày cấp', null),
    ]),
    block('4. Dự kiến thời gian hoàn thành công trình', [number('Số tháng', null)]),
  ],
  [paper('Đơn đề nghị cấp giấy phép xây dựng', true), paper('Hồ sơ thiết kế', true)],
);

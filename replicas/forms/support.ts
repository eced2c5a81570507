/** Poor households, pupils, burial costs, land: forms of support and of the land office (2026-11). */
import {
  address,
  area,
  block,
  choice,
  date,
  dateText,
  ethnicity,
  form,
  gender,
  number,
  paper,
  select,
  text,
  tick,
} from './write';

export const poorHousehold = form(
  'cong-nhan-ho-ngheo',
  '1.011607',
  'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
  [
    block('Người đại diện hộ gia đình', [
      text('Họ và tên', null),
      text('Số CCCD', null),
      text('Số điện thoại', null),
    ]),
    block('Thông tin chủ hộ', [
      text('Họ và tên chủ hộ', 'householder.fullName', { required: true }),
      dateText('Năm sinh', 'householder.birthDate'),
      gender('householder'),
      ethnicity('householder'),
      text('Số CMND/CCCD', 'householder.personalId'),
      date('Ngày cấp', 'householder.idPaperIssueDate'),
      text('Nghề nghiệp', 'householder.occupation'),
      ...address('ch', 'householder', 'residence', {
        province: 'Tỉnh/TP',
        ward: 'Xã/Phường/Thị trấn',
        detail: 'Thôn, tổ dân phố',
      }),
    ]),
    block('Thông tin hộ gia đình', [
      number('Số nhân khẩu', null),
      number('Số lao động', null),
      select('Phân loại hộ', null, ['Hộ nghèo', 'Hộ cận nghèo', 'Không nghèo']),
      text('Mã hộ', null),
      choice('Khu vực', null, ['Nông thôn', 'Thành thị']),
    ]),
    block('Thông tin vợ/chồng chủ hộ', [text('Họ và tên', null), dateText('Năm sinh', null)]),
    block('', [area('Lý do đề nghị', null)]),
  ],
  [paper('Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo', true)],
);

export const schoolSupport = form(
  'ho-tro-hoc-tap',
  '2.002771',
  'Xét duyệt trẻ em nhà trẻ bán trú hỗ trợ kinh phí, hỗ trợ gạo',
  [
    block('Phần 1: Người làm đơn', [
      text('Tôi tên là', 'requester.fullName', { required: true }),
      text('CCCD số', 'requester.personalId'),
      text('ĐT liên hệ', 'requester.phone'),
      text('Hiện cư trú tại', 'requester.residenceDetail'),
      text('Là cha/mẹ (hoặc người giám hộ) của em', null),
    ]),
    block('Phần 2: Thông tin học sinh', [
      text('Họ và tên học sinh', 'subject.fullName'),
      date('Ngày, tháng, năm sinh', 'subject.birthDate'),
      gender('subject'),
      ethnicity('subject'),
      text('Mã định danh cá nhân', 'subject.personalId'),
      text('Học lớp', null),
      text('Trường', null),
      ...address('hs', 'subject', 'residence', {
        province: 'Tỉnh, thành phố',
        ward: 'Xã, phường',
        detail: 'Thôn, bản',
      }),
      select('Thuộc đối tượng', 'subject.benefitCategory', [
        'Hộ nghèo',
        'Xã đặc biệt khó khăn',
        'Khuyết tật',
      ]),
    ]),
    block('Phần 3: Thông tin chi trả', [
      choice('Hình thức chi trả', null, ['Tiền mặt', 'Chuyển khoản']),
      text('Số tài khoản', null),
      text('Tên tài khoản', null),
      text('Ngân hàng', null),
    ]),
  ],
  [paper('Đơn đề nghị hỗ trợ', true), paper('Giấy khai sinh (bản sao)')],
);

export const burial = form(
  'mai-tang-phi-cuu-chien-binh',
  '2.002307',
  'Giải quyết chế độ mai táng phí đối với cựu chiến binh',
  [
    block('THÔNG TIN NGƯỜI NỘP HỒ SƠ', [
      tick('Người nộp hồ sơ là chủ hồ sơ', null),
      text('Họ và tên', 'submitter.fullName', { required: true }),
      date('Ngày sinh', 'submitter.birthDate'),
      text('Số CMND/CCCD', 'submitter.personalId', { required: true }),
      date('Ngày cấp', 'submitter.idPaperIssueDate'),
      select('Nơi cấp', 'submitter.idPaperIssuer', [
        'Bộ Công an',
        'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      ]),
      text('Số điện thoại', 'submitter.phone'),
      text('Email', 'submitter.email'),
      ...address('nop', 'submitter', 'residence', {
        province: 'Tỉnh/Thành phố',
        ward: 'Phường/Xã',
        detail: 'Địa chỉ chi tiết',
      }),
    ]),
    block('THÔNG TIN CHỦ HỒ SƠ', [
      text('Họ và tên chủ hồ sơ', 'owner.fullName', { required: true }),
      date('Ngày sinh', 'owner.birthDate'),
      gender('owner'),
      ethnicity('owner'),
      text('Số CMND/CCCD', 'owner.personalId', { required: true }),
      date('Ngày cấp', 'owner.idPaperIssueDate'),
      select('Nơi cấp', 'owner.idPaperIssuer', [
        'Bộ Công an',
        'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      ]),
      ...address('chu', 'owner', 'residence', {
        province: 'Tỉnh/Thành phố',
        ward: 'Phường/Xã',
        detail: 'Địa chỉ chi tiết',
      }),
    ]),
    block('THÔNG TIN NGƯỜI TỪ TRẦN', [
      text('Họ và tên', 'subject.fullName'),
      dateText('Ngày tháng năm sinh', 'subject.birthDate'),
      text('Nguyên quán', 'subject.hometownDetail'),
      text('Số sổ BHXH', 'subject.socialInsuranceNumber'),
      date('Từ trần ngày', 'subject.deathDate'),
      text('Nguyên nhân chết', 'subject.deathCause'),
      text('Giấy chứng tử số', null),
      date('Ngày cấp', null),
      text('Quan hệ với người từ trần', 'requester.relation'),
    ]),
    block('THÔNG TIN NGƯỜI NHẬN MAI TÁNG PHÍ', [
      text('Họ và tên', 'recipient.fullName'),
      text('Số tài khoản ngân hàng', 'recipient.bankAccount'),
      text('Tên chủ tài khoản', 'recipient.bankAccountHolder'),
      text('Mở tại ngân hàng', 'recipient.bankName'),
    ]),
    block('NỘI DUNG YÊU CẦU GIẢI QUYẾT', [area('Nội dung yêu cầu giải quyết', null)]),
  ],
  [paper('Bản khai của thân nhân', true), paper('Trích lục khai tử', true)],
);

export const landChange = form(
  'bien-dong-dat-dai',
  '1.013978',
  'Đăng ký biến động quyền sử dụng đất, tài sản gắn liền với đất',
  [
    block('I. NGƯỜI NỘP HỒ SƠ', [
      text('Họ và tên', 'requester.fullName', { required: true }),
      date('Ngày tháng năm sinh', 'requester.birthDate'),
      gender('requester'),
      ethnicity('requester'),
      text('Số căn cước công dân', 'requester.personalId'),
      date('Ngày cấp', 'requester.idPaperIssueDate'),
      text('Nơi cấp', 'requester.idPaperIssuer'),
      text('Số điện thoại', 'requester.phone'),
      text('Mã số thuế', 'requester.taxCode'),
    ]),
    block('II. TỔ CHỨC', [text('Tên tổ chức', null), text('Mã số thuế', null), text('Địa chỉ', null)]),
    block('III. THỬA ĐẤT', [
      text('Thửa đất số', null),
      text('Tờ bản đồ số', null),
      number('Diện tích (m²)', null),
      select('Tỉnh/Thành phố', null, 'province', { name: 'thuaTinh' }),
      select('Xã/Phường', null, 'ward', { name: 'thuaXa', within: 'thuaTinh' }),
      text('Địa chỉ thửa đất', null),
      text('Mục đích sử dụng', null),
    ]),
    block('IV. GIẤY CHỨNG NHẬN ĐÃ CẤP', [
      text('Số phát hành', null),
      text('Số vào sổ cấp GCN', null),
      date('Ngày cấp', null),
      text('Cơ quan cấp', null),
    ]),
    block('V. NỘI DUNG BIẾN ĐỘNG', [area('Nội dung biến động', null), area('Lý do biến động', null)]),
  ],
  [paper('Đơn đăng ký biến động (Mẫu số 11/ĐK)', true), paper('Giấy chứng nhận đã cấp (bản gốc)', true)],
);

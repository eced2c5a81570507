/** Stay, residence and certified signatures (2026-11). */
import {
  address,
  area,
  block,
  choice,
  date,
  form,
  gender,
  nationality,
  number,
  paper,
  paperKind,
  select,
  text,
} from './write';

export const temporaryStay = form(
  'dang-ky-tam-tru',
  '1.004194',
  'Đăng ký tạm trú',
  [
    block('1. Thông tin người khai', [
      text('Họ, chữ đệm và tên', 'requester.fullName', { required: true }),
      date('Ngày, tháng, năm sinh', 'requester.birthDate'),
      gender('requester'),
      text('Số ĐDCN', 'requester.personalId'),
      text('Số điện thoại liên hệ', 'requester.phone'),
      text('E-mail', 'requester.email'),
      ...address('tt', 'requester', 'residence', {
        province: 'Nơi thường trú (Tỉnh/Thành phố)',
        ward: 'Nơi thường trú (Xã/Phường/Đặc khu)',
        detail: 'Nơi thường trú (Số nhà, đường, thôn)',
      }),
    ]),
    block('2. Nơi đề nghị đăng ký tạm trú', [
      select('Tỉnh/Thành phố', null, 'province', { name: 'tamTruTinh' }),
      select('Xã/Phường', null, 'ward', { name: 'tamTruXa', within: 'tamTruTinh' }),
      text('Địa chỉ chi tiết', null, { name: 'tamTruDiaChi' }),
      date('Từ ngày', 'dossier.periodFrom'),
      date('Đến ngày', 'dossier.periodTo'),
    ]),
    block('3. Chủ hộ nơi tạm trú', [
      text('Họ tên chủ hộ', 'householder.fullName'),
      text('Số định danh cá nhân chủ hộ', 'householder.personalId'),
      select('Quan hệ với chủ hộ', null, ['Người ở trọ', 'Con', 'Khác']),
    ]),
    block('4. Chủ nhà trọ', [text('Họ tên', null), text('Số CCCD', null), text('Điện thoại', null)]),
  ],
  [paper('Tờ khai thay đổi thông tin cư trú', true), paper('Giấy tờ chứng minh chỗ ở hợp pháp')],
);

export const whereabouts = form(
  'xac-nhan-noi-cu-tru',
  '1.010041',
  'Xác nhận thông tin về cư trú',
  [
    block('Người yêu cầu xác nhận', [
      text('Ho va ten', 'requester.fullName'),
      date('Ngay sinh', 'requester.birthDate'),
      text('So CCCD', 'requester.personalId'),
      date('Ngày cấp CCCD', 'requester.idPaperIssueDate'),
      text('Nơi cấp CCCD', 'requester.idPaperIssuer'),
      text('So dien thoai', 'requester.phone'),
      text('Địa chỉ thường trú', 'requester.residenceDetail'),
      text('Địa chỉ liên hệ', 'requester.contactDetail'),
    ]),
    block('Người được xác nhận', [
      text('Họ tên', 'subject.fullName'),
      text('Họ tên khác', 'subject.otherName'),
      date('Ngày sinh', 'subject.birthDate'),
      nationality('subject'),
      text('Số CMND cũ', 'subject.oldIdNumber'),
      text('Số CCCD', 'subject.personalId'),
      date('Có giá trị đến', 'subject.idPaperExpiry'),
      text('Tôn giáo', 'subject.religion'),
      ...address('o', 'subject', 'residence', {
        country: 'Quốc gia',
        province: 'Tỉnh',
        ward: 'Phường, xã',
        detail: 'Số nhà, đường, tổ dân phố',
      }),
    ]),
    block('Nội dung đề nghị', [
      area('Nội dung xác nhận', null),
      text('Mục đích xin xác nhận', 'dossier.purpose'),
      choice('Hình thức nhận kết quả', 'dossier.resultChannel', ['Bản giấy', 'Bản điện tử']),
    ]),
    block('Nhận kết quả qua bưu chính', [
      text('Người nhận kết quả', null),
      text('Điện thoại người nhận', null),
      text('Địa chỉ nhận', null),
    ]),
  ],
  [paper('Tờ khai CT01', true)],
);

export const certifiedSignature = form(
  'chung-thuc-chu-ky',
  '2.000884',
  'Chứng thực chữ ký trong các giấy tờ, văn bản',
  [
    block('Người yêu cầu chứng thực', [
      text('Họ', 'requester.surname'),
      text('Chữ đệm', 'requester.middleName'),
      text('Tên', 'requester.givenName'),
      date('Ngày sinh', 'requester.birthDate'),
      gender('requester'),
      paperKind('requester'),
      text('Số', 'requester.idPaperNumber'),
      date('Ngày cấp', 'requester.idPaperIssueDate'),
      text('Nơi cấp', 'requester.idPaperIssuer'),
      date('Ngày hết hạn', 'requester.idPaperExpiry'),
      text('Nghề nghiệp', 'requester.occupation'),
      text('Số điện thoại di động', 'requester.phone'),
      text('Hộp thư điện tử', 'requester.email'),
    ]),
    block('Giấy tờ, văn bản chứng thực', [
      text('Tên giấy tờ', null),
      text('Số, ký hiệu', null),
      date('Ngày cấp', null),
      text('Cơ quan cấp', null),
      number('Số bản', null),
      number('Số trang', null),
    ]),
    block('Người phiên dịch', [text('Họ và tên', null), text('Số CCCD', null), date('Ngày cấp', null)]),
    block('', [area('Ghi chú', 'dossier.note')]),
  ],
  [paper('Giấy tờ, văn bản mà mình sẽ yêu cầu chứng thực chữ ký', true), paper('Giấy tờ tùy thân')],
);

/** Civil status, as portals print it: parents and child, a marriage registered again, facts of a record (2026-11). */
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
  nationality,
  number,
  paper,
  paperKind,
  select,
  text,
} from './write';

/** Who acknowledges whom differs from case to case: the first block names nobody. */
export const acknowledgement = form(
  'nhan-cha-me-con',
  '1.001022',
  'Đăng ký nhận cha, mẹ, con',
  [
    block('Thông tin người yêu cầu', [
      text('Họ, chữ đệm, tên người yêu cầu', 'requester.fullName', { required: true }),
      text('Số ĐDCN/CCCD/CMND', 'requester.personalId', { required: true }),
      paperKind('requester', 'Giấy tờ tùy thân'),
      date('Ngày, tháng, năm cấp', 'requester.idPaperIssueDate'),
      text('Cơ quan cấp', 'requester.idPaperIssuer'),
      ...address('nyc', 'requester', 'residence', { scope: 'Nơi cư trú', detail: 'Địa chỉ' }),
      select('Quan hệ với người nhận cha/mẹ/con', null, ['Bản thân', 'Vợ', 'Chồng', 'Khác']),
    ]),
    block('Thông tin cha, mẹ', [
      text('Họ, chữ đệm, tên cha', 'father.fullName'),
      dateText('Năm sinh', 'father.birthDate'),
      ethnicity('father'),
      nationality('father'),
      text('Số định danh cá nhân', 'father.personalId'),
      text('Họ, chữ đệm, tên mẹ', 'mother.fullName'),
      dateText('Năm sinh', 'mother.birthDate'),
      ethnicity('mother'),
      nationality('mother'),
      text('Số định danh cá nhân', 'mother.personalId'),
    ]),
    block('Thông tin người con', [
      text('Họ, chữ đệm, tên', 'subject.fullName', { required: true }),
      dateText('Ngày, tháng, năm sinh', 'subject.birthDate'),
      gender('subject'),
      ethnicity('subject'),
      nationality('subject'),
      ...address('con', 'subject', 'birthPlace', {
        province: 'Nơi sinh: Tỉnh/Thành phố',
        ward: 'Nơi sinh: Xã/Phường',
        detail: 'Nơi sinh: chi tiết',
      }),
    ]),
    block('Người làm chứng thứ nhất', [
      text('Họ và tên', null),
      dateText('Ngày sinh', null),
      text('Số CCCD', null),
      text('Nơi cư trú', null),
    ]),
    block('', [
      choice('Yêu cầu cấp bản sao', 'dossier.wantsCopies', ['Có', 'Không']),
      number('Số lượng', 'dossier.copies', { when: { name: 'yeuCauCapBanSao', is: ['Có'] } }),
    ]),
  ],
  [
    paper('Chứng cứ chứng minh quan hệ cha, con hoặc quan hệ mẹ, con', true),
    paper('Văn bản của người làm chứng'),
  ],
);

const party = (who: 'groom' | 'bride', key: string) => [
  text('Họ, chữ đệm, tên', `${who}.fullName`, { required: true }),
  date('Ngày, tháng, năm sinh', `${who}.birthDate`),
  ethnicity(who),
  nationality(who),
  text('Số định danh', `${who}.personalId`),
  select('Loại giấy tờ', `${who}.idPaperType`, 'paper'),
  text('Số giấy tờ', `${who}.idPaperNumber`),
  date('Ngày cấp', `${who}.idPaperIssueDate`),
  text('Nơi cấp', `${who}.idPaperIssuer`),
  ...address(key, who, 'residence', {
    scope: 'Nơi cư trú',
    country: 'Quốc gia',
    abroad: 'Địa chỉ ở nước ngoài',
  }),
];

export const marriageAgain = form(
  'dang-ky-lai-ket-hon',
  '1.004746',
  'Đăng ký lại kết hôn',
  [
    block('A. BÊN NAM', party('groom', 'nam')),
    block('B. BÊN NỮ', party('bride', 'nu')),
    block('C. Thông tin đăng ký kết hôn trước đây', [
      text('Số', 'dossier.recordNumber'),
      text('Quyển số', 'dossier.recordBook'),
      dateText('Ngày, tháng, năm đăng ký', 'dossier.recordDate'),
      text('Cơ quan đăng ký', 'dossier.recordAgency'),
      area('Lý do đăng ký lại', null),
    ]),
    block('D. Người nộp hồ sơ', [
      text('Họ tên', 'requester.fullName'),
      text('Điện thoại liên hệ', 'requester.phone'),
      text('Thư điện tử', 'requester.email'),
      select('Hình thức nhận kết quả', 'dossier.resultChannel', ['Trực tiếp', 'Bưu chính']),
    ]),
  ],
  [paper('Bản sao Giấy chứng nhận kết hôn được cấp trước đây', true), paper('Bản cam đoan')],
);

export const recordFacts = form(
  'xac-nhan-thong-tin-ho-tich',
  '2.002516',
  'Xác nhận thông tin hộ tịch',
  [
    block('THÔNG TIN NGƯỜI NỘP', [
      text('Họ và tên', 'requester.fullName'),
      text('Số định danh cá nhân', 'requester.personalId'),
      text('Số điện thoại', 'requester.phone'),
    ]),
    block('THÔNG TIN NGƯỜI ĐƯỢC CẤP', [
      select('Quan hệ với người được cấp', 'requester.relation', ['Bản thân', 'Cha', 'Mẹ', 'Khác'], {
        name: 'quanHeVoiNguoiDuocCap',
      }),
      text('Quan hệ khác', 'requester.relationOther', {
        when: { name: 'quanHeVoiNguoiDuocCap', is: ['Khác'] },
      }),
      text('Họ, chữ đệm, tên', 'subject.fullName', { required: true }),
      text('Họ, chữ đệm và tên gọi khác (nếu có)', 'subject.otherName'),
      dateText('Ngày sinh', 'subject.birthDate'),
      gender('subject'),
      ethnicity('subject'),
      nationality('subject'),
      text('Số định danh cá nhân', 'subject.personalId'),
      select('Loại cư trú', 'subject.residenceKind', 'residence-kind'),
      ...address('ndc', 'subject', 'residence', {
        scope: 'Nơi cư trú',
        country: 'Quốc gia nơi cư trú',
        ward: 'Phường/Xã',
        detail: 'Nơi cư trú địa chỉ chi tiết',
      }),
    ]),
    block('YÊU CẦU XÁC NHẬN', [
      select('Loại việc hộ tịch', 'dossier.recordKind', ['Khai sinh', 'Kết hôn', 'Khai tử']),
      text('Nơi đã đăng ký', 'dossier.recordAgency'),
      text('Số đăng ký', 'dossier.recordNumber'),
      dateText('Ngày đăng ký', 'dossier.recordDate'),
      text('Mục đích sử dụng', 'dossier.purpose'),
      number('Số lượng bản sao đề nghị cấp', 'dossier.copies'),
    ]),
  ],
  [paper('Văn bản ủy quyền theo quy định của pháp luật')],
);

/**
 * Held out: written from the wording of official forms before the words of labels were, and not looked at since, so that
 * their score says something about forms nobody has seen. Guardianship and adoption (2026-11).
 */
import {
  address,
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
  area,
} from './write';

export const guardianship = form(
  'dang-ky-giam-ho',
  '1.004837',
  'Đăng ký giám hộ',
  [
    block('', [
      text('Kính gửi', 'dossier.addressee'),
      choice('Loại đăng ký', 'dossier.registrationType', ['Giám hộ đương nhiên', 'Giám hộ được cử']),
    ]),
    block('I. THÔNG TIN VỀ NGƯỜI YÊU CẦU', [
      text('Họ, chữ đệm, tên', 'requester.fullName', { required: true }),
      text('Số định danh cá nhân', 'requester.personalId'),
      paperKind('requester', 'Giấy tờ tùy thân'),
      text('Số giấy tờ tùy thân', 'requester.idPaperNumber'),
      date('Ngày cấp', 'requester.idPaperIssueDate'),
      text('Cơ quan cấp', 'requester.idPaperIssuer'),
      select('Loại cư trú', 'requester.residenceKind', 'residence-kind'),
      ...address('nyc', 'requester', 'residence', {
        scope: 'Nơi cư trú',
        country: 'Quốc gia',
        abroad: 'Địa chỉ',
      }),
    ]),
    block('II. THÔNG TIN VỀ NGƯỜI GIÁM HỘ', [
      text('Họ, chữ đệm, tên', 'guardian.fullName', { required: true }),
      dateText('Ngày, tháng, năm sinh', 'guardian.birthDate'),
      gender('guardian'),
      ethnicity('guardian'),
      nationality('guardian'),
      text('Số định danh cá nhân', 'guardian.personalId'),
      paperKind('guardian', 'Giấy tờ tùy thân'),
      text('Số giấy tờ tùy thân', 'guardian.idPaperNumber'),
      date('Ngày cấp', 'guardian.idPaperIssueDate'),
      text('Cơ quan cấp', 'guardian.idPaperIssuer'),
      ...address('ngh', 'guardian', 'residence', { scope: 'Nơi cư trú', country: 'Quốc gia' }),
    ]),
    block('III. THÔNG TIN VỀ NGƯỜI ĐƯỢC GIÁM HỘ', [
      text('Họ, chữ đệm, tên', 'subject.fullName', { required: true }),
      dateText('Ngày, tháng, năm sinh', 'subject.birthDate'),
      gender('subject'),
      ethnicity('subject'),
      nationality('subject'),
      text('Số định danh cá nhân', 'subject.personalId'),
      ...address('ndgh', 'subject', 'residence', { scope: 'Nơi cư trú', country: 'Quốc gia' }),
      area('Lý do đăng ký giám hộ', null),
    ]),
    block('', [
      choice('Đề nghị cấp bản sao', 'dossier.wantsCopies', ['Có', 'Không']),
      number('Số lượng bản sao', 'dossier.copies', {
        when: { name: 'deNghiCapBanSao', is: ['Có'] },
      }),
    ]),
  ],
  [
    paper('Văn bản cử người giám hộ đối với trường hợp đăng ký giám hộ cử', true),
    paper('Giấy tờ chứng minh điều kiện giám hộ đương nhiên'),
    paper('Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật'),
  ],
);

export const adoption = form(
  'dang-ky-nuoi-con-nuoi',
  '2.001263',
  'Đăng ký việc nuôi con nuôi trong nước',
  [
    block('Thông tin người nộp hồ sơ', [
      text('Họ và tên', 'requester.fullName', { required: true }),
      text('Số CCCD', 'requester.personalId'),
      text('Số điện thoại', 'requester.phone'),
      text('Email', 'requester.email'),
    ]),
    block('Phần khai về người nhận con nuôi', [
      text('Họ, chữ đệm, tên người nhận con nuôi', 'adopter.fullName', { required: true }),
      date('Ngày, tháng, năm sinh', 'adopter.birthDate'),
      ethnicity('adopter'),
      nationality('adopter'),
      text('Nghề nghiệp', 'adopter.occupation'),
      text('Số định danh cá nhân', 'adopter.personalId'),
      ...address('nn', 'adopter', 'residence', {
        province: 'Tỉnh, thành phố nơi cư trú',
        ward: 'Xã, phường nơi cư trú',
        detail: 'Số nhà, đường, thôn, tổ',
      }),
      select('Tình trạng hôn nhân', 'adopter.maritalStatus', ['Độc thân', 'Đã kết hôn', 'Ly hôn']),
    ]),
    block('Phần khai về trẻ em được nhận làm con nuôi', [
      text('Họ, chữ đệm, tên', 'subject.fullName', { required: true }),
      date('Ngày sinh', 'subject.birthDate'),
      gender('subject'),
      ethnicity('subject'),
      nationality('subject'),
      text('Số định danh cá nhân', 'subject.personalId'),
      text('Nơi sinh', 'subject.birthPlaceDetail'),
      text('Tình trạng sức khỏe', null),
    ]),
    block('Cha mẹ đẻ của trẻ em', [
      text('Họ, chữ đệm, tên cha đẻ', 'father.fullName'),
      dateText('Năm sinh của cha đẻ', 'father.birthDate'),
      text('Họ, chữ đệm, tên mẹ đẻ', 'mother.fullName'),
      dateText('Năm sinh của mẹ đẻ', 'mother.birthDate'),
    ]),
    block('Người làm chứng', [text('Họ và tên', null), text('Số CCCD', null), date('Ngày cấp', null)]),
    block('', [area('Ghi chú', 'dossier.note')]),
  ],
  [paper('Đơn xin nhận con nuôi', true), paper('Phiếu lý lịch tư pháp', true), paper('Giấy khám sức khỏe')],
);

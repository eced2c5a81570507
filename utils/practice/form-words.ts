/**
 * How portals call what they ask for, and how it is answered there: the words on a practice form. Taken from the forms that the adapters
 * know and from official declarations (2026-11), so they are data and stand in Vietnamese, as the adapters' own lexicon does. Longer words
 * are chosen where a short one is open ("Ngày cấp" of which paper?): a practice form has to be read without a doubt.
 */
import type { Attribute, Person, Place, PlacePart } from '../core/roles';

/** `choice`: all answers in view (radio). `long`: a text of several lines. */
export type Answer = 'text' | 'long' | 'date' | 'select' | 'choice';
/** Lists that are longer than a line; the others stand beside their question. */
export type LongList = 'ethnic-groups' | 'nations' | 'provinces' | 'wards';
export interface Question {
  label: string;
  answer: Answer;
  options?: readonly string[] | LongList;
}

const text = (label: string): Question => ({ label, answer: 'text' });
const long = (label: string): Question => ({ label, answer: 'long' });
const date = (label: string): Question => ({ label, answer: 'date' });
const select = (label: string, options: readonly string[] | LongList): Question => ({
  label,
  answer: 'select',
  options,
});
const choice = (label: string, ...options: string[]): Question => ({ label, answer: 'choice', options });

export const OTHER = 'Khác';
/** The two answers to "where?", as the civil-status portals word them. */
export const INLAND = 'Trong nước';

const RECORDS = ['Khai sinh', 'Kết hôn', 'Khai tử', 'Nhận cha, mẹ, con', 'Giám hộ', 'Nuôi con nuôi'];

/** Of a field of no place. `{subject}` is what the form calls the one it is about. */
export const QUESTIONS: Partial<Record<Attribute, Question>> = {
  fullName: text('Họ, chữ đệm, tên'),
  surname: text('Họ'),
  middleName: text('Chữ đệm'),
  givenName: text('Tên'),
  otherName: text('Tên gọi khác'),
  birthDate: date('Ngày, tháng, năm sinh'),
  gender: choice('Giới tính', 'Nam', 'Nữ'),
  ethnicity: select('Dân tộc', 'ethnic-groups'),
  ethnicityOther: text('Dân tộc khác (ghi rõ)'),
  nationality: select('Quốc tịch', 'nations'),
  religion: text('Tôn giáo'),
  personalId: text('Số định danh cá nhân'),
  idPaperType: select('Loại giấy tờ tùy thân', [
    'Thẻ căn cước',
    'Thẻ căn cước công dân',
    'Giấy chứng nhận căn cước',
    'Chứng minh nhân dân',
    'Hộ chiếu',
    'Giấy tờ khác',
  ]),
  idPaperNumber: text('Số giấy tờ tùy thân'),
  idPaperIssueDate: date('Ngày cấp thẻ căn cước/hộ chiếu'),
  idPaperIssuer: text('Nơi cấp thẻ căn cước/hộ chiếu'),
  idPaperExpiry: date('Ngày hết hạn thẻ căn cước/hộ chiếu'),
  phone: text('Số điện thoại'),
  email: text('Thư điện tử'),
  occupation: text('Nghề nghiệp'),
  taxCode: text('Mã số thuế'),
  socialInsuranceNumber: text('Mã số bảo hiểm xã hội'),
  healthInsuranceNumber: text('Số thẻ bảo hiểm y tế'),
  bankAccount: text('Số tài khoản'),
  bankAccountHolder: text('Tên chủ tài khoản'),
  bankName: text('Tên ngân hàng'),
  oldIdNumber: text('Số CMND cũ'),
  benefitCategory: text('Thuộc đối tượng'),
  relation: select('Quan hệ với {subject}', [
    'Bản thân',
    'Cha',
    'Mẹ',
    'Vợ',
    'Chồng',
    'Con',
    'Ông',
    'Bà',
    'Anh',
    'Chị',
    'Em',
    OTHER,
  ]),
  relationOther: text('Quan hệ khác (ghi rõ)'),
  maritalStatus: select('Tình trạng hôn nhân', [
    'Chưa đăng ký kết hôn với ai',
    'Đang có vợ/chồng',
    'Đã đăng ký kết hôn, nhưng đã ly hôn',
    'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết',
  ]),
  marriageCount: text('Kết hôn lần thứ mấy'),
  residenceKind: choice('Loại cư trú', 'Thường trú', 'Tạm trú', 'Nơi ở hiện tại'),
  deathDate: date('Ngày, tháng, năm chết'),
  deathHour: text('Giờ chết'),
  deathMinute: text('Phút chết'),
  deathCause: text('Nguyên nhân chết'),
  registrationType: select('Loại đăng ký', [
    'Đăng ký mới',
    'Đăng ký đúng hạn',
    'Đăng ký quá hạn',
    'Đăng ký lại',
    'Đăng ký khai tử cho người chết đã lâu',
  ]),
  birthKind: select('Loại khai sinh', [
    'Đã xác định được cả cha lẫn mẹ',
    'Chưa xác định được cha',
    'Chưa xác định được mẹ',
    'Chưa xác định được cả cha lẫn mẹ',
    'Trẻ bị bỏ rơi',
  ]),
  copies: text('Số lượng bản sao'),
  wantsCopies: choice('Đề nghị cấp bản sao', 'Có', 'Không'),
  resultChannel: select('Hình thức nhận kết quả', [
    'Nhận trực tiếp',
    'Nhận qua bưu chính',
    'Nhận bản điện tử',
  ]),
  purpose: text('Mục đích'),
  purposeOther: text('Mục đích khác (ghi rõ)'),
  addressee: text('Kính gửi'),
  addresseeProvince: select('Tại', 'provinces'),
  note: long('Ghi chú'),
  recordKind: select('Loại việc hộ tịch', RECORDS),
  recordName: text('Tên giấy tờ hộ tịch'),
  recordNumber: text('Số đăng ký'),
  recordBook: text('Quyển số'),
  recordDate: date('Ngày, tháng, năm đăng ký'),
  recordAgency: text('Cơ quan đã đăng ký'),
  recordAgencyProvince: select('Tỉnh/Thành phố nơi đăng ký', 'provinces'),
  changeKind: select('Loại việc thay đổi, cải chính', [
    'Thay đổi hộ tịch',
    'Cải chính hộ tịch',
    'Bổ sung thông tin hộ tịch',
    'Xác định lại dân tộc',
  ]),
  changedRecord: select('Loại việc hộ tịch đã đăng ký', RECORDS),
  changeContent: long('Nội dung thay đổi, cải chính'),
  changeReason: long('Lý do thay đổi, cải chính'),
  deathNoticeKind: select('Loại giấy báo tử', [
    'Giấy báo tử',
    'Giấy tờ thay thế Giấy báo tử',
    'Không có Giấy báo tử',
  ]),
  deathNoticeNumber: text('Số Giấy báo tử'),
  deathNoticeDate: date('Ngày cấp Giấy báo tử'),
  deathNoticeIssuer: text('Nơi cấp Giấy báo tử'),
  courtDecisionNumber: text('Số bản án/quyết định'),
  courtDecisionDate: date('Ngày bản án/quyết định'),
  courtDecisionIssuer: text('Tòa án'),
  periodFrom: date('Từ ngày'),
  periodTo: date('Đến ngày'),
  receiptDate: date('Ngày nhận hồ sơ'),
  name: text('Tên tiếng Việt'),
  foreignName: text('Tên bằng tiếng nước ngoài'),
  shortName: text('Tên viết tắt'),
  lines: long('Ngành, nghề kinh doanh'),
  capital: text('Vốn kinh doanh'),
  startDate: date('Ngày bắt đầu hoạt động'),
  labourers: text('Số lao động'),
  taxMethod: select('Phương pháp tính thuế', ['Khấu trừ', 'Trực tiếp', 'Khoán']),
  ownerKind: select('Chủ thể thành lập', ['Cá nhân', 'Các thành viên hộ gia đình']),
  disabilityKind: text('Dạng khuyết tật'),
  disabilityLevel: select('Mức độ khuyết tật', ['Đặc biệt nặng', 'Nặng', 'Nhẹ']),
  disabilityCause: text('Nguyên nhân khuyết tật'),
};

/** Parts of an address; `{place}` is the place in lower case. */
export const PARTS: Readonly<Record<PlacePart, Question>> = {
  Scope: choice('{Place}', INLAND, OTHER),
  Country: select('Quốc gia {place}', 'nations'),
  Province: select('Tỉnh/Thành phố {place}', 'provinces'),
  District: text('Quận/Huyện {place}'),
  Ward: select('Xã/Phường {place}', 'wards'),
  Detail: text('{Place} - Số nhà, đường, thôn'),
  Abroad: text('{Place} - Địa chỉ'),
};
export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  residence: 'Nơi cư trú',
  birthPlace: 'Nơi sinh',
  hometown: 'Quê quán',
  deathPlace: 'Nơi chết',
  workplace: 'Nơi làm việc',
  seat: 'Nơi đặt trụ sở',
  contact: 'Nơi liên hệ',
};

/** The head of a person's block. `{subject}` as in {@link QUESTIONS}. */
export const HEADINGS: Readonly<Record<Person, string>> = {
  requester: 'Thông tin người yêu cầu',
  subject: 'Thông tin {subject}',
  mother: 'Thông tin người mẹ',
  father: 'Thông tin người cha',
  groom: 'Thông tin bên nam',
  bride: 'Thông tin bên nữ',
  spouse: 'Thông tin vợ/chồng',
  householder: 'Thông tin chủ hộ',
  owner: 'Thông tin chủ hồ sơ',
  submitter: 'Thông tin người nộp thay',
  recipient: 'Thông tin người nhận trợ cấp',
  guardian: 'Thông tin người giám hộ',
  adopter: 'Thông tin người nhận con nuôi',
  business: 'Thông tin hộ kinh doanh',
  land: 'Thông tin thửa đất',
  dossier: 'Nội dung đề nghị',
};

/** Questions that stand in a block of their own behind their person's: what is asked of one paper or matter. `{person}` is whose. */
export const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/^(maritalStatus|marriageCount|courtDecision)/, 'Tình trạng hôn nhân của {person}'],
  [/^deathNotice/, 'Giấy báo tử'],
];

/** Whom the form is about, by words of the procedure's folded name; the first that is in it. */
export const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/khai sinh/, 'người được khai sinh'],
  [/khai tu|mai tang|tu tran|tu vong/, 'người chết'],
  [/giam ho/, 'người được giám hộ'],
  [/khuyet tat/, 'người khuyết tật'],
  [/tro cap|tro giup|bao tro|huu tri/, 'người hưởng trợ cấp'],
  [/thay doi|cai chinh/, 'người được thay đổi, cải chính'],
  [/nhan cha, me, con/, 'người con'],
  [/xac nhan/, 'người được cấp giấy xác nhận'],
];
export const SUBJECT = 'người được đăng ký';

export const NATIONS: readonly string[] = [
  'Việt Nam',
  ...'Ấn Độ|Anh|Ba Lan|Ca-na-đa|Cam-pu-chia|Đài Loan|Đức|Hàn Quốc|Hoa Kỳ|In-đô-nê-xi-a|Lào'.split('|'),
  ...'Ma-lai-xi-a|Nga|Nhật Bản|Ô-xtơ-rây-li-a|Pháp|Phi-líp-pin|Séc|Thái Lan|Trung Quốc|Xin-ga-po'.split('|'),
];

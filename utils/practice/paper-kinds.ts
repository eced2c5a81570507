/**
 * What each kind of paper says: its head, its lines as printed, whose fact each line is, and how far it is believed. One table for the
 * drawn papers of practice, for the generator and for "what to take from which paper" on live portals.
 */
import {
  attributeOf,
  PLACES,
  roleOf,
  type Attribute,
  type Person,
  type Place,
  type Role,
} from '../core/roles';
import type { PaperKind } from './types';

/** Whom a line speaks of, as the paper calls them. Who that is in a dossier, the procedure says. */
export type Slot =
  | 'holder'
  | 'child'
  | 'mother'
  | 'father'
  | 'husband'
  | 'wife'
  | 'dead'
  | 'agent'
  | 'land'
  | 'shop'
  | 'record'
  | 'notice';

/** The persons of a dossier that a slot may stand for. */
export const SLOTS: Readonly<Record<Slot, readonly Person[]>> = {
  holder: [
    'requester',
    'subject',
    'mother',
    'father',
    'groom',
    'bride',
    'spouse',
    'householder',
    'owner',
    'submitter',
    'recipient',
    'guardian',
    'adopter',
  ],
  child: ['subject'],
  mother: ['mother'],
  father: ['father'],
  husband: ['groom', 'father', 'subject', 'spouse', 'requester'],
  wife: ['bride', 'mother', 'subject', 'spouse', 'requester'],
  dead: ['subject', 'spouse', 'owner'],
  agent: ['requester', 'submitter'],
  land: ['land'],
  shop: ['business'],
  record: ['dossier'],
  notice: ['dossier'],
};

/** One line of a paper. */
export interface FactLine {
  /** Unique within the kind. */
  id: string;
  /** As printed before the value. */
  label: string;
  of: Slot;
  /** Null: it stands there, and no field asks for it. */
  attribute: Attribute | null;
  /** Another field that takes the same line: a card's number is the personal number and the number of the paper. */
  also?: Attribute;
}

/**
 * How far a paper is believed about what it says. A registered record stands above all (Nghị định 123/2015/NĐ-CP, Điều 6: the birth
 * certificate is the original paper, the others must agree with it); then the identity paper; then what an office or a hospital has
 * certified; then private papers; what the citizen has written into the form is the weakest.
 */
export const TRUST = { declared: 0, private: 1, office: 2, identity: 3, registered: 4 } as const;
export type Trust = keyof typeof TRUST;

export interface PaperForm {
  /** The head as printed. */
  head: string;
  /** Other papers of the same content, by their heads; the row of the checklist says which. The first is meant where it does not. */
  heads?: readonly string[];
  trust: Trust;
  lines: readonly FactLine[];
}

type Written = readonly [id: string, label: string, attribute: Attribute | null, also?: Attribute];

const lines = (of: Slot, ...written: readonly Written[]): FactLine[] =>
  written.map(([id, label, attribute, also]) => ({ id, label, of, attribute, ...(also ? { also } : {}) }));

/** The lines of a place: what stands before commune and province, then those two. */
const place = (of: Slot, id: string, label: string, where: Place): FactLine[] =>
  lines(
    of,
    [id, label, `${where}Detail`],
    [`${id}-ward`, 'Xã, phường, đặc khu', `${where}Ward`],
    [`${id}-province`, 'Tỉnh, thành phố', `${where}Province`],
  );

/** Names of two people on one paper are kept apart by who they are. */
const spouse = (of: 'husband' | 'wife', who: string): FactLine[] => [
  ...lines(
    of,
    [`${of}-name`, `Họ, chữ đệm, tên ${who}`, 'fullName'],
    [`${of}-birth`, `Ngày, tháng, năm sinh ${who}`, 'birthDate'],
    [`${of}-ethnicity`, `Dân tộc ${who}`, 'ethnicity'],
    [`${of}-nationality`, `Quốc tịch ${who}`, 'nationality'],
    [`${of}-number`, `Giấy tờ tùy thân ${who}`, 'personalId', 'idPaperNumber'],
  ),
  ...place(of, `${of}-home`, `Nơi cư trú ${who}`, 'residence'),
];

const parent = (of: 'mother' | 'father', who: string): FactLine[] => [
  ...lines(
    of,
    [`${of}-name`, `Họ, chữ đệm, tên người ${who}`, 'fullName'],
    [`${of}-birth`, `Năm sinh người ${who}`, 'birthDate'],
    [`${of}-ethnicity`, `Dân tộc người ${who}`, 'ethnicity'],
    [`${of}-nationality`, `Quốc tịch người ${who}`, 'nationality'],
  ),
  ...place(of, `${of}-home`, `Nơi cư trú người ${who}`, 'residence'),
];

const person = (of: Slot): FactLine[] =>
  lines(
    of,
    ['name', 'Họ, chữ đệm, tên', 'fullName'],
    ['birth', 'Ngày, tháng, năm sinh', 'birthDate'],
    ['gender', 'Giới tính', 'gender'],
  );

const nation = (of: Slot): FactLine[] =>
  lines(of, ['ethnicity', 'Dân tộc', 'ethnicity'], ['nationality', 'Quốc tịch', 'nationality']);

const record = (book: string): FactLine[] =>
  lines(
    'record',
    ['record-number', 'Số', 'recordNumber'],
    ['record-book', book, 'recordBook'],
    ['record-date', 'Ngày, tháng, năm đăng ký', 'recordDate'],
    ['record-agency', 'Nơi đăng ký', 'recordAgency'],
  );

const judgment = (of: Slot): FactLine[] =>
  lines(
    of,
    ['number', 'Bản án (quyết định) số', 'courtDecisionNumber'],
    ['date', 'Ngày', 'courtDecisionDate'],
    ['court', 'Tòa án', 'courtDecisionIssuer'],
  );

export const PAPERS: Readonly<Record<PaperKind, PaperForm>> = {
  /** Its lines are the fields of the form itself: they are called as the fields are. */
  declaration: { head: 'TỜ KHAI', trust: 'declared', lines: [] },
  'birth-notice': {
    head: 'GIẤY CHỨNG SINH',
    trust: 'office',
    lines: [
      ...lines(
        'mother',
        ['mother-name', 'Họ và tên mẹ', 'fullName'],
        ['mother-birth', 'Ngày, tháng, năm sinh của mẹ', 'birthDate'],
        ['mother-number', 'Số định danh, CCCD của mẹ', 'personalId', 'idPaperNumber'],
        ['mother-ethnicity', 'Dân tộc của mẹ', 'ethnicity'],
      ),
      ...place('mother', 'mother-home', 'Nơi cư trú của mẹ', 'residence'),
      ...lines(
        'child',
        ['birth', 'Đã sinh con vào ngày', 'birthDate'],
        ['hour', 'Lúc', null],
        ['gender', 'Giới tính của con', 'gender'],
        ['weight', 'Cân nặng', null],
        // What the parents had in mind that day binds nobody: the name is the one they declare.
        ['intended', 'Dự định đặt tên con là', null],
      ),
      ...place('child', 'place', 'Tại', 'birthPlace'),
    ],
  },
  'death-notice': {
    head: 'GIẤY BÁO TỬ',
    heads: ['TRÍCH LỤC KHAI TỬ', 'GIẤY CHỨNG TỬ'],
    trust: 'office',
    lines: [
      ...lines(
        'notice',
        ['kind', 'Loại giấy', 'deathNoticeKind'],
        ['number', 'Số', 'deathNoticeNumber', 'recordNumber'],
        ['date', 'Ngày cấp', 'deathNoticeDate', 'recordDate'],
        ['issuer', 'Nơi cấp', 'deathNoticeIssuer', 'recordAgency'],
      ),
      ...person('dead'),
      ...nation('dead'),
      ...lines('dead', ['id', 'Số định danh cá nhân', 'personalId', 'idPaperNumber']),
      ...place('dead', 'home', 'Nơi cư trú cuối cùng', 'residence'),
      ...lines(
        'dead',
        ['died', 'Đã chết ngày', 'deathDate'],
        ['hour', 'Giờ', 'deathHour'],
        ['minute', 'Phút', 'deathMinute'],
        ['cause', 'Nguyên nhân', 'deathCause'],
      ),
      ...place('dead', 'place', 'Nơi chết', 'deathPlace'),
    ],
  },
  'citizen-card': {
    head: 'THẺ CĂN CƯỚC',
    trust: 'identity',
    lines: [
      ...lines(
        'holder',
        ['kind', 'Loại giấy tờ', 'idPaperType'],
        ['number', 'Số định danh cá nhân', 'personalId', 'idPaperNumber'],
      ),
      ...person('holder'),
      ...lines('holder', ['nationality', 'Quốc tịch', 'nationality']),
      ...place('holder', 'home', 'Nơi cư trú', 'residence'),
      ...lines(
        'holder',
        ['issued', 'Ngày cấp', 'idPaperIssueDate'],
        ['issuer', 'Nơi cấp', 'idPaperIssuer'],
        ['expiry', 'Có giá trị đến', 'idPaperExpiry'],
      ),
    ],
  },
  passport: {
    head: 'HỘ CHIẾU',
    trust: 'identity',
    lines: [
      ...lines('holder', ['kind', 'Loại giấy tờ', 'idPaperType'], ['number', 'Số hộ chiếu', 'idPaperNumber']),
      ...person('holder'),
      ...lines(
        'holder',
        ['nationality', 'Quốc tịch', 'nationality'],
        ['issued', 'Ngày cấp', 'idPaperIssueDate'],
        ['issuer', 'Nơi cấp', 'idPaperIssuer'],
        ['expiry', 'Có giá trị đến', 'idPaperExpiry'],
      ),
    ],
  },
  'marriage-certificate': {
    head: 'GIẤY CHỨNG NHẬN KẾT HÔN',
    trust: 'registered',
    lines: [...spouse('wife', 'vợ'), ...spouse('husband', 'chồng'), ...record('Quyển số')],
  },
  'marital-certificate': {
    head: 'GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    trust: 'office',
    lines: [
      ...person('holder'),
      ...nation('holder'),
      ...lines('holder', ['id', 'Giấy tờ tùy thân', 'personalId', 'idPaperNumber']),
      ...place('holder', 'home', 'Nơi cư trú', 'residence'),
      ...lines(
        'holder',
        ['status', 'Tình trạng hôn nhân', 'maritalStatus'],
        ['number', 'Số', null],
        ['date', 'Ngày cấp', null],
        ['issuer', 'Nơi cấp', null],
        ['use', 'Được sử dụng để', null],
      ),
    ],
  },
  'divorce-judgment': {
    head: 'QUYẾT ĐỊNH CÔNG NHẬN THUẬN TÌNH LY HÔN',
    heads: ['BẢN ÁN LY HÔN'],
    trust: 'office',
    lines: [
      ...judgment('holder'),
      ...lines(
        'holder',
        ['name', 'Người được ly hôn', 'fullName'],
        ['birth', 'Ngày, tháng, năm sinh', 'birthDate'],
        ['spouse', 'Ly hôn với', null],
        ['effect', 'Có hiệu lực từ ngày', 'divorceDate'],
      ),
    ],
  },
  'birth-certificate': {
    head: 'GIẤY KHAI SINH',
    trust: 'registered',
    lines: [
      ...person('child'),
      ...nation('child'),
      ...place('child', 'place', 'Nơi sinh', 'birthPlace'),
      ...place('child', 'hometown', 'Quê quán', 'hometown'),
      ...parent('mother', 'mẹ'),
      ...parent('father', 'cha'),
      ...record('Quyển số'),
    ],
  },
  authorisation: {
    head: 'VĂN BẢN ỦY QUYỀN',
    trust: 'private',
    lines: [
      ...lines(
        'agent',
        ['agent-name', 'Người được ủy quyền', 'fullName'],
        ['agent-number', 'Số định danh người được ủy quyền', 'personalId', 'idPaperNumber'],
        ['giver-name', 'Người ủy quyền', null],
        ['giver-number', 'Số định danh người ủy quyền', null],
        ['matter', 'Việc được ủy quyền', null],
        ['certified', 'Chứng thực', null],
        ['date', 'Ngày', null],
      ),
    ],
  },
  'residence-notice': {
    head: 'XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ',
    trust: 'office',
    lines: [
      ...person('holder'),
      ...lines('holder', ['number', 'Số định danh cá nhân', 'personalId', 'idPaperNumber']),
      ...place('holder', 'home', 'Nơi cư trú', 'residence'),
      ...lines('holder', ['date', 'Ngày cấp', null], ['issuer', 'Nơi cấp', null]),
    ],
  },
  'housing-paper': {
    head: 'GIẤY TỜ VỀ CHỖ Ở HỢP PHÁP',
    trust: 'private',
    lines: [
      ...lines('holder', ['kind', 'Loại giấy', null], ['landlord', 'Chủ sở hữu chỗ ở', null]),
      ...place('holder', 'home', 'Địa chỉ chỗ ở', 'residence'),
      ...lines('holder', ['area', 'Diện tích sàn', null], ['term', 'Thời hạn', null]),
    ],
  },
  'land-certificate': {
    head: 'GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
    trust: 'registered',
    lines: [
      ...lines(
        'holder',
        ['name', 'Người sử dụng đất', 'fullName'],
        ['number', 'Số định danh cá nhân', 'personalId', 'idPaperNumber'],
      ),
      ...lines(
        'land',
        ['plot', 'Thửa đất', null],
        ['serial', 'Số phát hành', 'recordNumber'],
        ['date', 'Ngày cấp', 'recordDate'],
        ['issuer', 'Nơi cấp', 'recordAgency'],
      ),
    ],
  },
  'disability-certificate': {
    head: 'GIẤY XÁC NHẬN KHUYẾT TẬT',
    trust: 'office',
    lines: [
      ...person('holder'),
      ...lines(
        'holder',
        ['id', 'Số định danh cá nhân', 'personalId', 'idPaperNumber'],
        ['disability', 'Dạng khuyết tật', 'disabilityKind'],
        ['level', 'Mức độ khuyết tật', 'disabilityLevel'],
      ),
      ...place('holder', 'home', 'Nơi cư trú', 'residence'),
      ...lines('holder', ['number', 'Số hiệu', null], ['date', 'Ngày cấp', null]),
    ],
  },
  'business-lease': {
    head: 'HỢP ĐỒNG THUÊ ĐỊA ĐIỂM KINH DOANH',
    trust: 'private',
    lines: [
      ...lines('shop', ['landlord', 'Bên cho thuê', null], ['tenant', 'Bên thuê', null]),
      ...place('shop', 'seat', 'Địa điểm thuê', 'seat'),
      ...lines('shop', ['term', 'Thời hạn thuê', null]),
    ],
  },
  'witness-statement': {
    head: 'VĂN BẢN CỦA NGƯỜI LÀM CHỨNG VỀ VIỆC SINH',
    trust: 'private',
    lines: [
      ...lines('child', ['witness', 'Người làm chứng', null]),
      ...lines('mother', ['mother-name', 'Họ và tên mẹ', 'fullName']),
      ...lines(
        'child',
        ['birth', 'Đã sinh con vào ngày', 'birthDate'],
        ['gender', 'Giới tính của con', 'gender'],
      ),
      ...place('child', 'place', 'Tại', 'birthPlace'),
    ],
  },
  pledge: {
    head: 'GIẤY CAM ĐOAN',
    trust: 'private',
    lines: [
      ...lines('child', ['writer', 'Người cam đoan', null], ['matter', 'Cam đoan về việc', null]),
      ...lines('child', ['birth', 'Ngày, tháng, năm sinh', 'birthDate'], ['gender', 'Giới tính', 'gender']),
      ...place('child', 'place', 'Nơi sinh', 'birthPlace'),
    ],
  },
  minutes: {
    head: 'BIÊN BẢN',
    trust: 'office',
    lines: [
      ...lines('child', ['matter', 'Về việc', null], ['found', 'Ngày phát hiện', null]),
      ...lines('child', ['birth', 'Ngày sinh được xác định', 'birthDate'], ['gender', 'Giới tính', 'gender']),
      ...place('child', 'place', 'Nơi phát hiện', 'birthPlace'),
    ],
  },
  other: {
    head: 'GIẤY TỜ KHÁC',
    trust: 'office',
    lines: lines('holder', ['content', 'Về việc', null], ['date', 'Ngày', null]),
  },
};

/**
 * How far a paper of this kind is believed about a field; the greater the further. A card is asked first about itself: its number and
 * day stand on other papers at second hand.
 */
export const trustIn = (kind: PaperKind, role: Role): number => {
  const { trust } = PAPERS[kind];
  return TRUST[trust] + (trust === 'identity' && /^(personalId|idPaper)/.test(attributeOf(role)) ? 2 : 0);
};

/** Is it the line that a field of this attribute takes its value from? */
export const feeds = ({ attribute, also }: FactLine, wanted: Attribute): boolean =>
  attribute === wanted || (also !== undefined && also === wanted);

/** A line of a paper for one person of the dossier; null: no field asks for it. */
export const roleOfLine = (line: FactLine, person: Person): Role | null =>
  line.attribute === null ? null : roleOf(person, line.attribute);

/** The place that a part of an address belongs to, with the part; null: it is none. */
export function placeOf(attribute: Attribute): { place: Place; part: string } | null {
  const found = PLACES.find(
    (each) => attribute.startsWith(each) && /^[A-Z]/.test(attribute.slice(each.length)),
  );
  return found ? { place: found, part: attribute.slice(found.length) } : null;
}

/** Which attribute do the words beside a field mean? */
import type { Attribute, Place } from '../../core/roles';
import { fold } from '../../core/text';
import { memo } from '../../dom/memo';
import { personIn, type Named } from './people';

/** An attribute, or a place whose parts follow as separate fields. */
export type Meaning = Attribute | `@${Place}`;

/**
 * Labels as printed on the forms, without the person's words. Several meanings: the kind of the field or what stands before
 * it decides ("Ngày cấp" of a card, a death notice, a court decision).
 */
const LABELS: readonly (readonly [readonly Meaning[], readonly string[]])[] = [
  [['fullName'], ['họ chữ đệm tên', 'họ chữ đệm và tên', 'họ và tên', 'họ tên', 'họ tên đầy đủ']],
  [
    ['birthDate'],
    ['ngày tháng năm sinh', 'ngày sinh', 'năm sinh', 'sinh ngày', 'ngày tháng năm sinh năm sinh'],
  ],
  [['gender'], ['giới tính']],
  [['ethnicity'], ['dân tộc']],
  [['nationality'], ['quốc tịch']],
  [['religion'], ['tôn giáo']],
  [['occupation'], ['nghề nghiệp']],
  [['phone'], ['số điện thoại', 'điện thoại', 'điện thoại liên hệ', 'số điện thoại liên hệ']],
  [['email'], ['email', 'e mail', 'thư điện tử', 'địa chỉ email']],
  [
    ['personalId'],
    ['số định danh cá nhân', 'số định danh', 'số định danh cá nhân nếu có', 'mã định danh cá nhân'],
  ],
  [
    ['idPaperType', 'idPaperNumber'],
    ['giấy tờ tùy thân', 'giấy tờ định danh'],
  ],
  [['idPaperType'], ['loại giấy tờ tùy thân', 'loại giấy tờ định danh']],
  [['idPaperType', 'deathNoticeKind'], ['loại giấy tờ']],
  [['idPaperNumber'], ['số giấy tờ tùy thân', 'số giấy tờ định danh']],
  [['idPaperNumber', 'deathNoticeNumber'], ['số giấy tờ']],
  [
    ['idPaperIssueDate', 'deathNoticeDate', 'courtDecisionDate'],
    ['ngày cấp', 'ngày tháng năm cấp', 'cấp ngày', 'ngày cấp giấy tờ', 'ngày cấp giấy tờ tùy thân'],
  ],
  [
    ['idPaperIssuer', 'deathNoticeIssuer', 'courtDecisionIssuer'],
    ['cơ quan cấp', 'nơi cấp', 'nơi cấp giấy tờ', 'nơi cấp giấy tờ tùy thân', 'cơ quan cấp giấy tờ tùy thân'],
  ],
  [['residenceKind'], ['loại cư trú']],
  [
    ['@residence', 'residenceKind'],
    ['nơi cư trú', 'nơi cư trú cuối cùng', 'nơi cư trú hiện nay'],
  ],
  [['@birthPlace'], ['nơi sinh']],
  [['@hometown'], ['quê quán']],
  [['@deathPlace'], ['nơi chết']],
  [['marriageCount'], ['kết hôn lần thứ mấy', 'số lần kết hôn', 'kết hôn lần thứ', 'lần kết hôn']],
  [['maritalStatus'], ['tình trạng hôn nhân', 'loại tình trạng hôn nhân']],
  [
    ['courtDecisionNumber'],
    ['số bản án', 'bản án số', 'số bản án quyết định', 'số bản án quyết định ly hôn'],
  ],
  [['relation'], ['quan hệ', 'mối quan hệ']],
  [['resultChannel'], ['hình thức trả kết quả', 'hình thức nhận kết quả']],
  [['registrationType'], ['loại đăng ký']],
  [['birthKind'], ['loại khai sinh']],
  [['wantsCopies'], ['cấp bản sao', 'đề nghị cấp bản sao', 'yêu cầu cấp bản sao', 'có yêu cầu cấp bản sao']],
  [['copies'], ['số lượng', 'số lượng bản sao', 'số bản sao', 'số lượng bản sao đề nghị cấp']],
  [['deathDate'], ['ngày tháng năm chết', 'ngày chết']],
  [['deathHour'], ['giờ chết', 'giờ']],
  [['deathMinute'], ['phút chết', 'phút']],
  [['deathCause'], ['nguyên nhân chết']],
  [['deathNoticeNumber'], ['số giấy báo tử']],
  [['deathNoticeKind'], ['loại giấy báo tử']],
];
const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = new Map(
  LABELS.flatMap(([meanings, texts]) => texts.map((text) => [fold(text), meanings] as const)),
);

/** Blocks about a paper or a record instead of a person: there even "Số" has one meaning. */
const TOPICS: readonly { title: RegExp; labels: Readonly<Record<string, Attribute>> }[] = [
  {
    title: /giay bao tu/,
    labels: {
      'loai giay to': 'deathNoticeKind',
      'loai giay bao tu': 'deathNoticeKind',
      so: 'deathNoticeNumber',
      'so giay to': 'deathNoticeNumber',
      'co quan cap': 'deathNoticeIssuer',
      'noi cap': 'deathNoticeIssuer',
      'ngay cap': 'deathNoticeDate',
      'ngay thang nam cap': 'deathNoticeDate',
    },
  },
  {
    title: /dang ky truoc day|ho tich goc|noi dung (de nghi|thay doi|cai chinh)/,
    labels: {
      so: 'recordNumber',
      'so dang ky': 'recordNumber',
      quyen: 'recordBook',
      'quyen so': 'recordBook',
      'ngay dang ky': 'recordDate',
      'ngay thang nam dang ky': 'recordDate',
      'noi dang ky': 'recordAgency',
      'co quan dang ky': 'recordAgency',
      'noi dung thay doi cai chinh': 'changeContent',
      'noi dung thay doi cai chinh bo sung': 'changeContent',
    },
  },
];

const bareWords = memo((text) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** What a label means inside a block about a paper or a record. */
export function meaningIn(title: string, label: string): Attribute | null {
  const block = bareWords(title);
  return TOPICS.find((topic) => topic.title.test(block))?.labels[bareWords(label)] ?? null;
}

export interface LabelSays extends Named {
  meanings: readonly Meaning[];
}

/** What a label says, whole: "Họ, chữ đệm, tên người mẹ" → mother, fullName. No meaning when any word is left over. */
export const readLabel = memo((label: string): LabelSays => {
  const named = personIn(label);
  const plain = fold(named.rest)
    .replace(/ ve$| cua$/, '')
    .trim();
  // "Quan hệ với người được khai sinh", but not "… với chủ hộ"
  const relation =
    /^(moi )?quan he voi\b/.test(plain) && (named.person === 'subject' || plain.endsWith('voi'));
  return { ...named, meanings: relation ? ['relation'] : (MEANINGS.get(plain) ?? []) };
});

/**
 * Liên thông khai sinh (2.000987) as documented in 10/2026: control names → roles. A control for a whole address has its parts
 * behind the name; only the province is there in every case (the box for the ward appears after it).
 */
import { roleOf, type Attribute, type Person, type Place, type Role } from '../../core/roles';
import type { KnownField, KnownForm } from '../family/known-form';

const field = (role: Role | null, label: string): KnownField => ({ role, label });
const always = (role: Role | null, label: string): KnownField => ({ role, label, always: true });

function address(person: Person, place: Place, name: string): Record<string, KnownField> {
  const role = (part: string): Role => roleOf(person, `${place}${part}` as Attribute);
  return {
    [`${name}/province`]: always(role('Province'), 'Tỉnh/Thành phố'),
    [`${name}/ward`]: field(role('Ward'), 'Xã/Phường'),
    [`${name}/detail`]: field(role('Detail'), 'Địa chỉ chi tiết'),
  };
}

/** Mother's and father's blocks have the same names with a prefix. */
function parent(person: 'mother' | 'father', prefix: string, word: string): Record<string, KnownField> {
  return {
    [`${prefix}ngaysinh`]: always(`${person}.birthDate`, `Ngày sinh ${word}`),
    [`${prefix}sogiayto`]: always(`${person}.idPaperNumber`, `Số định danh/giấy tờ ${word}`),
    [`${prefix}madantoc`]: always(`${person}.ethnicity`, `Dân tộc ${word}`),
    [`${prefix}madantockhac|${prefix}dantockhac`]: field(`${person}.ethnicityOther`, 'Dân tộc khác'),
    [`${prefix}maquoctich`]: always(`${person}.nationality`, `Quốc tịch ${word}`),
    [`${prefix}loaicutru`]: always(`${person}.residenceKind`, `Loại cư trú ${word}`),
    [`${prefix}maquocgia`]: always(`${person}.residenceCountry`, `Quốc gia cư trú ${word}`),
    ...address(person, 'residence', `${prefix}diachi`),
    // one box or three, by version of the form
    [`${prefix}hoten`]: field(`${person}.fullName`, `Họ tên ${word}`),
    [`${prefix}ho`]: field(`${person}.surname`, `Họ ${word}`),
    [`${prefix}chudem`]: field(`${person}.middleName`, `Chữ đệm ${word}`),
    [`${prefix}ten`]: field(`${person}.givenName`, `Tên ${word}`),
  };
}

export const birth: KnownForm = {
  id: 'linked-birth',
  procedure: '2.000987',
  fields: {
    ho: always('subject.surname', 'Họ'),
    chudem: always('subject.middleName', 'Chữ đệm'),
    ten: always('subject.givenName', 'Tên'),
    ngaysinh: always('subject.birthDate', 'Ngày sinh'),
    gioitinh: always('subject.gender', 'Giới tính'),
    madantoc: always('subject.ethnicity', 'Dân tộc'),
    'madantockhac|dantockhac': field('subject.ethnicityOther', 'Dân tộc khác'),
    maquoctich: always('subject.nationality', 'Quốc tịch'),
    nsmaquocgia: always('subject.birthPlaceCountry', 'Nơi sinh – quốc gia'),
    ...address('subject', 'birthPlace', 'nsdiachi'),
    qqmaquocgia: always('subject.hometownCountry', 'Quê quán – quốc gia'),
    ...address('subject', 'hometown', 'qqdiachi'),
    ...parent('mother', 'me', 'mẹ'),
    ...parent('father', 'cha', 'cha'),
    giaycnkhso: always('dossier.recordNumber', 'Số giấy CNKH'),
    giaycnkhquyenso: always('dossier.recordBook', 'Quyển số'),
    giaycnkhngaycap: always('dossier.recordDate', 'Ngày cấp'),
    giaycnkhnoicap: always('dossier.recordAgency', 'Nơi cấp'),
    nychoten: always('requester.fullName', 'Người yêu cầu'),
    nycsogiayto: always('requester.idPaperNumber', 'Số giấy tờ người yêu cầu'),
    nycsdt: always('requester.phone', 'Điện thoại'),
    // not every build names this list; the words beside it find it there
    nycquanhe: field('requester.relation', 'Quan hệ với người được khai sinh'),
    nguoigiamho: field(null, 'Người giám hộ'),
    loaixacnhanvneid: always(null, 'Xác nhận chủ hộ'),
    dkttisttbo: always(null, 'Chủ hộ là bố'),
    dkttisttme: always(null, 'Chủ hộ là mẹ'),
    dkttchuho: field('householder.fullName', 'Chủ hộ'),
    dkttchuhosogiayto: field('householder.idPaperNumber', 'Số giấy tờ chủ hộ'),
    dkttmaquanhe: field(null, 'Quan hệ với chủ hộ'),
    capbansao: always('dossier.wantsCopies', 'Cấp bản sao'),
    bansaosoluong: field('dossier.copies', 'Số lượng'),
  },
};

export const forms: readonly KnownForm[] = [birth];

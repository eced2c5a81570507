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
  const name = prefix === 'Cha' ? field : always;
  return {
    [`${prefix}NgaySinh`]: always(`${person}.birthDate`, `Ngày sinh ${word}`),
    [`${prefix}SoGiayTo`]: always(`${person}.idPaperNumber`, `Số định danh/giấy tờ ${word}`),
    [`${prefix}MaDanToc`]: always(`${person}.ethnicity`, `Dân tộc ${word}`),
    [`${prefix}MaDanTocKhac|${prefix}DanTocKhac`]: field(`${person}.ethnicityOther`, 'Dân tộc khác'),
    [`${prefix}MaQuocTich`]: always(`${person}.nationality`, `Quốc tịch ${word}`),
    [`${prefix}LoaiCuTru`]: always(`${person}.residenceKind`, `Loại cư trú ${word}`),
    [`${prefix}MaQuocGia`]: always(`${person}.residenceCountry`, `Quốc gia cư trú ${word}`),
    ...address(person, 'residence', `${prefix}DiaChi`),
    // the father's name stands in one box or in three, by version of the form
    ...(prefix === 'Cha' ? { ChaHoTen: field('father.fullName', 'Họ tên cha') } : {}),
    [`${prefix}Ho`]: name(`${person}.surname`, `Họ ${word}`),
    [`${prefix}ChuDem`]: name(`${person}.middleName`, `Chữ đệm ${word}`),
    [`${prefix}Ten`]: name(`${person}.givenName`, `Tên ${word}`),
  };
}

export const birth: KnownForm = {
  id: 'linked-birth',
  procedure: '2.000987',
  parts: true,
  fields: {
    Ho: always('subject.surname', 'Họ'),
    ChuDem: always('subject.middleName', 'Chữ đệm'),
    Ten: always('subject.givenName', 'Tên'),
    NgaySinh: always('subject.birthDate', 'Ngày sinh'),
    GioiTinh: always('subject.gender', 'Giới tính'),
    MaDanToc: always('subject.ethnicity', 'Dân tộc'),
    'MaDanTocKhac|DanTocKhac': field('subject.ethnicityOther', 'Dân tộc khác'),
    MaQuocTich: always('subject.nationality', 'Quốc tịch'),
    NsMaQuocGia: always('subject.birthPlaceCountry', 'Nơi sinh – quốc gia'),
    ...address('subject', 'birthPlace', 'NsDiaChi'),
    QqMaQuocGia: always('subject.hometownCountry', 'Quê quán – quốc gia'),
    ...address('subject', 'hometown', 'QqDiaChi'),
    ...parent('mother', 'Me', 'mẹ'),
    ...parent('father', 'Cha', 'cha'),
    GiayCNKHSo: always('dossier.recordNumber', 'Số giấy CNKH'),
    GiayCNKHQuyenSo: always('dossier.recordBook', 'Quyển số'),
    GiayCNKHNgayCap: always('dossier.recordDate', 'Ngày cấp'),
    GiayCNKHNoiCap: always('dossier.recordAgency', 'Nơi cấp'),
    NycHoTen: always('requester.fullName', 'Người yêu cầu'),
    NycSoGiayto: always('requester.idPaperNumber', 'Số giấy tờ người yêu cầu'),
    NycSdt: always('requester.phone', 'Điện thoại'),
    // not every build names this list; the words beside it find it there
    NycQuanHe: field('requester.relation', 'Quan hệ với người được khai sinh'),
    NguoiGiamHo: field(null, 'Người giám hộ'),
    LoaiXacNhanVNeID: always(null, 'Xác nhận chủ hộ'),
    DkttIsTtBo: always(null, 'Chủ hộ là bố'),
    DkttIsTtMe: always(null, 'Chủ hộ là mẹ'),
    DkttChuHo: field('householder.fullName', 'Chủ hộ'),
    DkttChuhoSoGiayTo: field('householder.idPaperNumber', 'Số giấy tờ chủ hộ'),
    DkttMaQuanHe: field(null, 'Quan hệ với chủ hộ'),
    CapBanSao: always('dossier.wantsCopies', 'Cấp bản sao'),
    BanSaoSoLuong: field('dossier.copies', 'Số lượng'),
  },
};

export const forms: readonly KnownForm[] = [birth];

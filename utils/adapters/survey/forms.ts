/** The documented forms of this page. `x/ward` is a part of the address after radio `x`. */
import type { Place, Person, Role } from '../../core/roles';
import { formOf, type KnownField, type KnownForm } from '../family/known-form';

type Fields = Record<string, KnownField>;
const at = (role: Role | null, label: string): KnownField => ({ role, label });
const ever = (role: Role | null, label: string): KnownField => ({ role, label, always: true });

/** Radio and the parts of the address that follow it, whose names vary. */
function cluster(radio: string, person: Person, place: Place, label: string, always = false): Fields {
  const part = (name: string) => `${person}.${place}${name}` as Role;
  return {
    [radio]: always ? ever(part('Scope'), label) : at(part('Scope'), label),
    [`${radio}/country`]: at(part('Country'), 'Quốc gia'),
    [`${radio}/province`]: at(part('Province'), 'Tỉnh/Thành phố'),
    [`${radio}/ward`]: at(part('Ward'), 'Xã/Phường'),
    [`${radio}/detail`]: at(part('Detail'), 'Địa chỉ chi tiết'),
    [`${radio}/abroad`]: at(part('Abroad'), 'Địa chỉ'),
  };
}
const three = (province: string, ward: string, detail: string): Fields => ({
  [province]: at('subject.residenceProvince', 'Tỉnh/Thành phố'),
  [ward]: at('subject.residenceWard', 'Xã/Phường'),
  [detail]: at('subject.residenceDetail', 'Địa chỉ chi tiết'),
});

/** In every form, under names that vary: found by their labels. */
export const BY_LABEL: Readonly<Record<string, string>> = { 'kinh gui': '@kinh-gui', tai: '@tai' };
const COMMON: Fields = {
  '@kinh-gui': at('dossier.addressee', 'Kính gửi'),
  '@tai': at('dossier.addresseeProvince', 'Tại'),
  citizenHoten: at('requester.fullName', 'Họ và tên'),
  citizenNycNoicutru: at('requester.residenceScope', 'Nơi cư trú'),
};

/** Mother: the generic names; father: the same with `Cha`. The radio of the residence is the last name. */
function parent(person: 'mother' | 'father', call: string, names: readonly string[]): Fields {
  const parts = [
    ['fullName', `Họ, chữ đệm, tên ${call}`],
    ['personalId', 'Số định danh cá nhân'],
    ['birthDate', 'Ngày sinh'],
    ['nationality', 'Quốc tịch'],
    ['ethnicity', 'Dân tộc'],
    ['idPaperType', 'Loại giấy tờ tùy thân'],
    ['idPaperNumber', 'Số giấy tờ tùy thân'],
    ['idPaperIssueDate', 'Ngày, tháng, năm cấp'],
    ['idPaperIssuer', 'Cơ quan cấp'],
    ['residenceKind', 'Loại cư trú'],
  ] as const;
  const own = parts.map(
    ([attribute, label], i) => [names[i] ?? '', at(`${person}.${attribute}`, label)] as const,
  );
  return {
    ...Object.fromEntries(own),
    ...cluster(names[parts.length] ?? '', person, 'residence', 'Nơi cư trú'),
  };
}

const birth: KnownForm = {
  id: 'birth',
  procedure: '1.001193',
  // a parent's block is shown only in some cases: 35 names in all
  whole: 35,
  fields: {
    ...COMMON,
    citizenQuanhevoinguoiduockhaisinh: ever('requester.relation', 'Quan hệ với người được khai sinh'),
    citizenField62: at('requester.relationOther', 'Quan hệ khác'),
    citizenLoaiDangKy: ever('dossier.registrationType', 'Loại đăng ký'),
    citizenLoaikhaisinh_NgdcKS: ever('dossier.birthKind', 'Loại khai sinh'),
    citizenHoVaTen_NgdcKS: ever('subject.fullName', 'Họ, chữ đệm, tên'),
    citizenNgaythangnamsinh_NgdcKS: ever('subject.birthDate', 'Ngày, tháng, năm sinh'),
    citizenGioitinh_NgdcKS: ever('subject.gender', 'Giới tính'),
    citizenDanToc_NgdcKS: ever('subject.ethnicity', 'Dân tộc'),
    citizenQuoctich_NgdcKS: ever('subject.nationality', 'Quốc tịch'),
    ...cluster('citizenNoisinhnks', 'subject', 'birthPlace', 'Nơi sinh', true),
    ...cluster('citizenQuequannks', 'subject', 'hometown', 'Quê quán', true),
    ...parent('mother', 'người mẹ', [
      'citizenNDK_HoVaTen',
      'citizenNDK_SoDinhDanh',
      'citizenNDK_NgaySinh',
      'citizenQuoctich_me',
      'citizenDanToc_me',
      'citizenLoaiGiaytotuythan_me',
      'citizenSoGiayToTuyThan_me',
      'citizenNgaythangnamcap__me',
      'citizenCoquancap_me',
      'citizenMeLoaicutru',
      'citizenMeNoicutru',
    ]),
    ...parent('father', 'người cha', [
      'citizenNDK_HoVaTenCha',
      'citizenNDK_SoDinhDanhCha',
      'citizenNDK_NgaySinhCha',
      'citizenQuoctich_cha',
      'citizenDanToc_cha',
      'citizenField24',
      'citizenSoGiayToTuyThan_cha',
      'citizenNgaythangnamcap__cha',
      'citizenCoquancap_cha',
      'citizenChaLoaicutru',
      'citizenChaNoicutru',
    ]),
    citizenSoluongbansao: ever('dossier.copies', 'Số lượng bản sao'),
  },
};

const death: KnownForm = {
  id: 'death',
  procedure: '1.000656',
  fields: {
    ...COMMON,
    citizenmoiquanhe: ever('requester.relation', 'Quan hệ với người được khai tử'),
    citizenNDK_HoVaTen: ever('subject.fullName', 'Họ, chữ đệm, tên người chết'),
    citizenNDK_SoDinhDanh: ever('subject.personalId', 'Số định danh cá nhân'),
    citizenNDK_NgaySinh: ever('subject.birthDate', 'Ngày sinh'),
    citizenGioitinh_NgdcKT: ever('subject.gender', 'Giới tính'),
    citizenDantoc_NgdcKT: ever('subject.ethnicity', 'Dân tộc'),
    citizenQuoctich_NgdcKT: ever('subject.nationality', 'Quốc tịch'),
    citizenLoaiGiaytotuythan_NgdcKT: ever('subject.idPaperType', 'Loại giấy tờ tùy thân'),
    citizenSogiaytotuythan_NgdcKT: ever('subject.idPaperNumber', 'Số giấy tờ tùy thân'),
    citizenField19: ever('subject.idPaperIssueDate', 'Ngày cấp'),
    citizenNoicapgiaytotuythan_NgdcKT: ever('subject.idPaperIssuer', 'Nơi cấp'),
    citizenField56: ever('subject.deathDate', 'Ngày, tháng, năm chết'),
    citizenGiomat: ever('subject.deathHour', 'Giờ'),
    citizenPhutmat: ever('subject.deathMinute', 'Phút'),
    citizenNDKLoaidangky: ever('dossier.registrationType', 'Loại đăng ký'),
    citizenNDKLoaicutru: ever('subject.residenceKind', 'Loại cư trú'),
    citizenNDKnoicutru: ever('subject.residenceScope', 'Nơi cư trú cuối cùng'),
    ...three('citizenNDKTinh_Thtru', 'citizenNDKXa_Thtru', 'citizenNDKDiaChi_Thtru'),
    ...three('citizenNDKTinh_Tamtru', 'citizenNDKXa_Tamtru', 'citizenNDKDiachi_Tamtru'),
    ...three('citizenNDKTinh_Ohientai', 'citizenNDKXa_Ohientai', 'citizenNDKDiachi_Ohientai'),
    citizenNDKQG_Khac: at('subject.residenceCountry', 'Quốc gia'),
    citizenNDKDiaChi_Khac: at('subject.residenceAbroad', 'Địa chỉ'),
    ...cluster('citizenNoichet', 'subject', 'deathPlace', 'Nơi chết', true),
    citizenNguyennhanchet_NgdcKT: ever('subject.deathCause', 'Nguyên nhân chết'),
    citizenLoaigiaybaotu: ever('dossier.deathNoticeKind', 'Loại giấy báo tử'),
    citizenSogiaybaotu_NgdcKT: ever('dossier.deathNoticeNumber', 'Số'),
    citizenNgaythangnamcapgiaybaotu: ever('dossier.deathNoticeDate', 'Ngày cấp'),
    citizenCoquancapgiaybaotucochuthichneukhongcothidetrong: ever('dossier.deathNoticeIssuer', 'Cơ quan cấp'),
    citizenSoluongbansaonguoiyeucaudenghi: ever('dossier.copies', 'Số lượng bản sao người yêu cầu đề nghị'),
  },
};

const extract: KnownForm = {
  id: 'extract',
  procedure: '2.000635',
  fields: {
    ...COMMON,
    citizenQuanhe: ever('requester.relation', 'Quan hệ với người được cấp'),
    citizenField8: at('requester.relationOther', 'Quan hệ khác'),
    citizenNDK_HoVaTen: ever('subject.fullName', 'Họ, chữ đệm, tên'),
    citizenNDK_SoDinhDanh: ever('subject.personalId', 'Số định danh cá nhân'),
    citizenNDK_NgaySinh: ever('subject.birthDate', 'Ngày sinh'),
    citizenNDK_LoaiGiayToTuyThan: ever('subject.idPaperType', 'Loại giấy tờ tùy thân'),
    citizenNDK_SoGiayToTuyThan: ever('subject.idPaperNumber', 'Số giấy tờ'),
    citizenNDK_NoiCap: ever('subject.idPaperIssuer', 'Nơi cấp'),
    citizenNDK_NgayCap: ever('subject.idPaperIssueDate', 'Ngày cấp'),
    citizenField13: ever('subject.gender', 'Giới tính'),
    citizenField32: ever('subject.ethnicity', 'Dân tộc'),
    citizenNDK_LoaiCuTru: ever('subject.residenceKind', 'Loại cư trú'),
    citizenNDK_Noicutru: ever('subject.residenceScope', 'Nơi cư trú'),
    citizenField21: at('subject.residenceCountry', 'Quốc gia nơi cư trú'),
    citizenNDK_TinhThanh: at('subject.residenceProvince', 'Tỉnh/Thành phố'),
    citizenNDK_PhuongXa: at('subject.residenceWard', 'Phường/Xã'),
    citizenField38: at('subject.residenceDetail', 'Nơi cư trú địa chỉ chi tiết'),
    citizenLoaiViecYeuCau: ever('dossier.recordKind', 'Loại trích lục bản sao cần cấp'),
    citizenHoSo_CoQuanDangKy: ever('dossier.recordAgency', 'Cơ quan đã đăng ký'),
    citizenTenGiayToHoTich: ever('dossier.recordName', 'Tên giấy tờ hộ tịch'),
    citizencauhoi3: ever('dossier.recordNumber', 'Số đăng ký'),
    citizencauhoi4: ever('dossier.recordBook', 'Quyển số'),
    citizencauhoi5: ever('dossier.recordDate', 'Ngày, tháng, năm đăng ký'),
    citizenSoLuongBanSao: ever('dossier.copies', 'Số lượng bản sao'),
  },
};

export const FORMS: readonly KnownForm[] = [birth, death, extract];

/** Forms of one catalogue share a person's block (cải chính has the extract's): half of these have to be there as well. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  extract: ['citizenloaiviecyeucau', 'citizenhoso_coquandangky', 'citizentengiaytohotich', 'citizencauhoi4'],
};

/** The documented form these base names (lower case) belong to, or null. */
export function formIn(bases: ReadonlySet<string>): KnownForm | null {
  const form = formOf(bases, FORMS);
  const own = OWN[form?.id ?? ''] ?? [];
  return own.filter((name) => bases.has(name)).length * 2 >= own.length ? form : null;
}

/** Radios whose address parts have no documented names, by form. */
export const VARYING: Readonly<Record<string, 'all' | readonly string[]>> = {
  birth: 'all',
  death: ['citizennoichet'],
};

/** Dates that the model holds as `yyyy-mm-dd` (`sd` in the facts at hand), whatever calendar stands over them or does not yet. */
const ISO_DATES: ReadonlySet<string> = new Set([
  'citizenngaythangnamsinh_ngdcks',
  'citizenndk_ngaysinhcha',
  'citizenngaythangnamcap__me',
  'citizenngaythangnamcap__cha',
  'citizenfield19',
  'citizenngaythangnamcapgiaybaotu',
  'citizenndk_ngaycap',
  'citizencauhoi5',
]);
/** The mother's birth date is one; under the same name khai tử and trích lục have a text. */
export const isIsoDate = (form: KnownForm | null, base: string): boolean =>
  form !== null &&
  (ISO_DATES.has(base.toLowerCase()) || (form === birth && base.toLowerCase() === 'citizenndk_ngaysinh'));

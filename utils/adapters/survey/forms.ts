/** The documented forms of this page (portals.md §3.1, §3.3, §3.7; 2026-10). `x/ward` is a part of the address after radio `x`. */
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
  citizenhoten: at('requester.fullName', 'Họ và tên'),
  citizennycnoicutru: at('requester.residenceScope', 'Nơi cư trú'),
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
    citizenquanhevoinguoiduockhaisinh: ever('requester.relation', 'Quan hệ với người được khai sinh'),
    citizenfield62: at('requester.relationOther', 'Quan hệ khác'),
    citizenloaidangky: ever('dossier.registrationType', 'Loại đăng ký'),
    citizenloaikhaisinh_ngdcks: ever('dossier.birthKind', 'Loại khai sinh'),
    citizenhovaten_ngdcks: ever('subject.fullName', 'Họ, chữ đệm, tên'),
    citizenngaythangnamsinh_ngdcks: ever('subject.birthDate', 'Ngày, tháng, năm sinh'),
    citizengioitinh_ngdcks: ever('subject.gender', 'Giới tính'),
    citizendantoc_ngdcks: ever('subject.ethnicity', 'Dân tộc'),
    citizenquoctich_ngdcks: ever('subject.nationality', 'Quốc tịch'),
    ...cluster('citizennoisinhnks', 'subject', 'birthPlace', 'Nơi sinh', true),
    ...cluster('citizenquequannks', 'subject', 'hometown', 'Quê quán', true),
    ...parent('mother', 'người mẹ', [
      'citizenndk_hovaten',
      'citizenndk_sodinhdanh',
      'citizenndk_ngaysinh',
      'citizenquoctich_me',
      'citizendantoc_me',
      'citizenloaigiaytotuythan_me',
      'citizensogiaytotuythan_me',
      'citizenngaythangnamcap__me',
      'citizencoquancap_me',
      'citizenmeloaicutru',
      'citizenmenoicutru',
    ]),
    ...parent('father', 'người cha', [
      'citizenndk_hovatencha',
      'citizenndk_sodinhdanhcha',
      'citizenndk_ngaysinhcha',
      'citizenquoctich_cha',
      'citizendantoc_cha',
      'citizenfield24',
      'citizensogiaytotuythan_cha',
      'citizenngaythangnamcap__cha',
      'citizencoquancap_cha',
      'citizenchaloaicutru',
      'citizenchanoicutru',
    ]),
    citizensoluongbansao: ever('dossier.copies', 'Số lượng bản sao'),
  },
};

const death: KnownForm = {
  id: 'death',
  procedure: '1.000656',
  fields: {
    ...COMMON,
    citizenmoiquanhe: ever('requester.relation', 'Quan hệ với người được khai tử'),
    citizenndk_hovaten: ever('subject.fullName', 'Họ, chữ đệm, tên người chết'),
    citizenndk_sodinhdanh: ever('subject.personalId', 'Số định danh cá nhân'),
    citizenndk_ngaysinh: ever('subject.birthDate', 'Ngày sinh'),
    citizengioitinh_ngdckt: ever('subject.gender', 'Giới tính'),
    citizendantoc_ngdckt: ever('subject.ethnicity', 'Dân tộc'),
    citizenquoctich_ngdckt: ever('subject.nationality', 'Quốc tịch'),
    citizenloaigiaytotuythan_ngdckt: ever('subject.idPaperType', 'Loại giấy tờ tùy thân'),
    citizensogiaytotuythan_ngdckt: ever('subject.idPaperNumber', 'Số giấy tờ tùy thân'),
    citizenfield19: ever('subject.idPaperIssueDate', 'Ngày cấp'),
    citizennoicapgiaytotuythan_ngdckt: ever('subject.idPaperIssuer', 'Nơi cấp'),
    citizenfield56: ever('subject.deathDate', 'Ngày, tháng, năm chết'),
    citizengiomat: ever('subject.deathHour', 'Giờ'),
    citizenphutmat: ever('subject.deathMinute', 'Phút'),
    citizenndkloaidangky: ever('dossier.registrationType', 'Loại đăng ký'),
    citizenndkloaicutru: ever('subject.residenceKind', 'Loại cư trú'),
    citizenndknoicutru: ever('subject.residenceScope', 'Nơi cư trú cuối cùng'),
    ...three('citizenndktinh_thtru', 'citizenndkxa_thtru', 'citizenndkdiachi_thtru'),
    ...three('citizenndktinh_tamtru', 'citizenndkxa_tamtru', 'citizenndkdiachi_tamtru'),
    ...three('citizenndktinh_ohientai', 'citizenndkxa_ohientai', 'citizenndkdiachi_ohientai'),
    citizenndkqg_khac: at('subject.residenceCountry', 'Quốc gia'),
    citizenndkdiachi_khac: at('subject.residenceAbroad', 'Địa chỉ'),
    ...cluster('citizennoichet', 'subject', 'deathPlace', 'Nơi chết', true),
    citizennguyennhanchet_ngdckt: ever('subject.deathCause', 'Nguyên nhân chết'),
    citizenloaigiaybaotu: ever('dossier.deathNoticeKind', 'Loại giấy báo tử'),
    citizensogiaybaotu_ngdckt: ever('dossier.deathNoticeNumber', 'Số'),
    citizenngaythangnamcapgiaybaotu: ever('dossier.deathNoticeDate', 'Ngày cấp'),
    citizencoquancapgiaybaotucochuthichneukhongcothidetrong: ever('dossier.deathNoticeIssuer', 'Cơ quan cấp'),
    citizensoluongbansaonguoiyeucaudenghi: ever('dossier.copies', 'Số lượng bản sao người yêu cầu đề nghị'),
  },
};

const extract: KnownForm = {
  id: 'extract',
  procedure: '2.000635',
  fields: {
    ...COMMON,
    citizenquanhe: ever('requester.relation', 'Quan hệ với người được cấp'),
    citizenfield8: at('requester.relationOther', 'Quan hệ khác'),
    citizenndk_hovaten: ever('subject.fullName', 'Họ, chữ đệm, tên'),
    citizenndk_sodinhdanh: ever('subject.personalId', 'Số định danh cá nhân'),
    citizenndk_ngaysinh: ever('subject.birthDate', 'Ngày sinh'),
    citizenndk_loaigiaytotuythan: ever('subject.idPaperType', 'Loại giấy tờ tùy thân'),
    citizenndk_sogiaytotuythan: ever('subject.idPaperNumber', 'Số giấy tờ'),
    citizenndk_noicap: ever('subject.idPaperIssuer', 'Nơi cấp'),
    citizenndk_ngaycap: ever('subject.idPaperIssueDate', 'Ngày cấp'),
    citizenfield13: ever('subject.gender', 'Giới tính'),
    citizenfield32: ever('subject.ethnicity', 'Dân tộc'),
    citizenndk_loaicutru: ever('subject.residenceKind', 'Loại cư trú'),
    citizenndk_noicutru: ever('subject.residenceScope', 'Nơi cư trú'),
    citizenfield21: at('subject.residenceCountry', 'Quốc gia nơi cư trú'),
    citizenndk_tinhthanh: at('subject.residenceProvince', 'Tỉnh/Thành phố'),
    citizenndk_phuongxa: at('subject.residenceWard', 'Phường/Xã'),
    citizenfield38: at('subject.residenceDetail', 'Nơi cư trú địa chỉ chi tiết'),
    citizenloaiviecyeucau: ever('dossier.recordKind', 'Loại trích lục bản sao cần cấp'),
    citizenhoso_coquandangky: ever('dossier.recordAgency', 'Cơ quan đã đăng ký'),
    citizentengiaytohotich: ever('dossier.recordName', 'Tên giấy tờ hộ tịch'),
    citizencauhoi3: ever('dossier.recordNumber', 'Số đăng ký'),
    citizencauhoi4: ever('dossier.recordBook', 'Quyển số'),
    citizencauhoi5: ever('dossier.recordDate', 'Ngày, tháng, năm đăng ký'),
    citizensoluongbansao: ever('dossier.copies', 'Số lượng bản sao'),
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

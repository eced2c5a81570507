/** The forms of the family whose field sets are documented (2026-10): how they are told apart and what stands on them. */

export type FormId = 'birth' | 'death' | 'marriage' | 'correction';

export interface KnownForm {
  id: FormId;
  /** The procedure its field set stands for. */
  procedure: string;
  /** Names that only this form has; compared in lower case. */
  telling: RegExp;
  /**
   * Fields that are there in every case and version, with their other names. Not listed: address areas, "Khác" boxes,
   * `SoGiayTo…` (absent in some versions) and what appears only after a choice.
   */
  always: readonly string[];
  /** Documented, but not there in every case or version; areas and "Khác" boxes are known by their grammar. */
  optional: readonly string[];
}

const requester = (paperKind = 'LoaiGiayToDinhDanhC|LoaiGiayToTuyThanC') =>
  `HoVaTenC SoDinhDanhC ${paperKind} NgayCapDDC|NgayCapGiayToTuyThanC|NYC_NgayCap NoiCapDDC|NoiCapGiayToTuyThanC|NYC_NoiCap nycLoaiCuTru nycNoiCuTru`;
const NUMBER = 'SoGiayToDinhDanhC|SoGiayToTuyThanC|NYC_SoGiayToTuyThan';
const parent = (who: string) =>
  `HoTen${who}KS NamSinh${who}KS SoDinhDanh${who} LoaiGiayToDinhDanh${who} NgayCapDD${who} NoiCapDD${who} DanToc${who}KS QuocTich${who}KS ${who}LoaiCuTru ${who}NoiCuTru`;
const party = (who: string) =>
  `HoTen${who} NgaySinh${who} SoDinhDanh_${who} LoaiGiayToDinhDanh_${who} NgayCapDD_${who} NoiCapDD_${who} DanToc${who} QuocTich${who} LoaiCuTru_${who} NoiCuTru_${who} SoLanKetHon_${who} LoaiTinhTrangHonNhan_${who}`;

export const FORMS: readonly KnownForm[] = [
  {
    id: 'birth',
    procedure: '1.001193',
    telling:
      /^((hoten|namsinh|dantoc|quoctich)(cha|me)?ks|gioitinhks|ngaysinhchon|nks(noisinh|quequan|loaikhaisinh))$/,
    always:
      `LoaiDangKy nksLoaiKhaiSinh QuanHe ${requester()} HoTenKS NgaySinhChon GioiTinhKS DanTocKS QuocTichKS nksNoiSinh nksQueQuan ${parent('Cha')} ${parent('Me')}`.split(
        ' ',
      ),
    optional:
      `${NUMBER} SoGiayToDinhDanhCha SoGiayToDinhDanhMe CapBanSao SoLuong coQuanDKTruocDay_filter coQuanDKTruocDay soDKTruocDay quyenSoDKTruocDay ngayDKTruocDay`.split(
        ' ',
      ),
  },
  {
    id: 'marriage',
    procedure: '1.000894',
    telling: /_?ben(nam|nu)$/,
    always: `${party('BenNam')} ${party('BenNu')} CapBanSao`.split(' '),
    optional: 'SoGiayToDinhDanh_BenNam SoGiayToDinhDanh_BenNu SoLuong'.split(' '),
  },
  {
    id: 'death',
    procedure: '1.000656',
    telling:
      /^(nkt(dantoc|quoctich|loaicutru|noicutru|noichet)|ngaymat|giomat|phutmat|nguyennhanmat|gbt(loai|so|ngay|coquancap))$/,
    always:
      `${requester()} QuanHe HoTen NgaySinh GioiTinh nktDanToc nktQuocTich SoDinhDanh LoaiGiayToDinhDanh NgayCapDD NoiCapDD nktLoaiCuTru nktNoiCuTru NgayMat GioMat PhutMat NguyenNhanMat nktNoiChet gbtLoai gbtSo gbtCoQuanCap gbtNgay loaiDangKy CapBanSao`.split(
        ' ',
      ),
    optional: `${NUMBER} SoGiayToDinhDanh SoLuong`.split(' '),
  },
  {
    id: 'correction',
    procedure: '1.004859',
    telling:
      /^(ntd(hoten|ngaysinh|gioitinh|dantoc|quoctich|soddcn|loaicutru|noicutru|\w+giaytotuythan)|(so|quyen|ngay|noi)dangkyhsgoc|viecdangky|nghiepvudk|noidungdk|lydodk)$/,
    always:
      `${requester('LoaiGiayToTuyThanC|LoaiGiayToDinhDanhC')} nycQuanHe ntdHoTen ntdNgaySinh ntdGioiTinh ntdDanToc ntdQuocTich ntdSoDDCN ntdLoaiGiayToTuyThan ntdNgayCapGiayToTuyThan ntdNoiCapGiayToTuyThan ntdLoaiCuTru ntdNoiCuTru viecDangKy nghiepVuDK soDangKyHSGoc quyenDangKyHSGoc ngayDangKyHSGoc noiDangKyHSGoc noiDungDK lyDoDK CapBanSao TraKQ`.split(
        ' ',
      ),
    optional: `SoGiayToTuyThanC|SoGiayToDinhDanhC ntdSoGiayToTuyThan SoLuong`.split(' '),
  },
];

/** Two telling names are needed, and more than any other form has: renamed fields must not turn one form into another. */
const ENOUGH = 2;

/** Which form stands here, by the names on the page (lower case)? Null for a form of the family that is not documented. */
export function formOf(names: ReadonlySet<string>): KnownForm | null {
  let best: KnownForm | null = null;
  let most = ENOUGH - 1;
  for (const form of FORMS) {
    let hits = 0;
    for (const name of names) if (form.telling.test(name)) hits += 1;
    if (hits === most && hits >= ENOUGH) best = null;
    if (hits > most) [best, most] = [form, hits];
  }
  return best;
}

/** The procedure that a set of names stands for; variants of birth registration have fields of their own. */
export function procedureOf(names: ReadonlySet<string>): string | null {
  if (['hotena', 'hotenb', 'loaixacnhan'].every((name) => names.has(name))) return '1.001022';
  const form = formOf(names);
  return form?.id === 'birth' && names.has('sodktruocday') ? '1.004884' : (form?.procedure ?? null);
}

/**
 * More of the fixed cast, by who belongs together: for scenarios, which need parents, couples, the dead and those they leave behind.
 * The same promise as `cast.ts`: nobody is real, all agree with each other and with the law on 2026-11-20.
 */
import { cast } from './cast';
import { citizen, foreigner, newborn, numberOf, type Address, type CastMember } from './people';

const at = (province: string, ward: string, detail: string): Address => ({ province, ward, detail });

/** A citizen whose number follows from the facts. */
const one = (
  fullName: string,
  gender: CastMember['gender'],
  birthDate: string,
  [code, tail]: readonly [code: string, tail: number],
  issued: string,
  residence: Address,
  ethnicity = 'Kinh',
): CastMember =>
  citizen(fullName, gender, birthDate, numberOf(code, gender, birthDate, tail), issued, residence, ethnicity);

const KIEN_THUY = at('Thành phố Hải Phòng', 'Xã Kiến Thụy', 'Số 9, thôn Đồng Tâm');
const MUONG_LA = at('Tỉnh Sơn La', 'Xã Mường La', 'Bản Nà Lốc');
const CAU_KE = at('Tỉnh Vĩnh Long', 'Xã Cầu Kè', 'Số 14, ấp Giồng Lớn');
const EA_O = at('Tỉnh Đắk Lắk', 'Xã Ea Ô', 'Buôn Kmrơng');
const MINH_TAN = at('Tỉnh Tuyên Quang', 'Xã Minh Tân', 'Thôn Pa Cheo');
const KY_LUA = at('Tỉnh Lạng Sơn', 'Phường Kỳ Lừa', 'Số 21, đường Bà Triệu');
const TAN_HOA = at('Tỉnh Phú Thọ', 'Phường Tân Hòa', 'Số 5, tổ 3');
const BAN_CO = at('Thành phố Hồ Chí Minh', 'Phường Bàn Cờ', 'Số 70/2, đường Lý Thái Tổ');
const SAM_SON = at('Tỉnh Thanh Hóa', 'Phường Sầm Sơn', 'Số 18, đường Nguyễn Trãi');
const NINH_HAI = at('Tỉnh Khánh Hòa', 'Xã Ninh Hải', 'Số 6, thôn An Nhơn');
const TRAN_BIEN = at('Thành phố Đồng Nai', 'Phường Trấn Biên', 'Số 33, đường Cách Mạng Tháng Tám');
const THOAI_SON = at('Tỉnh An Giang', 'Xã Thoại Sơn', 'Số 52, ấp Tây Sơn');
const ANH_SON = at('Tỉnh Nghệ An', 'Xã Anh Sơn', 'Số 11, khối 4');
const PHU_XUAN = at('Thành phố Huế', 'Phường Phú Xuân', 'Số 3, kiệt 20, đường Đinh Tiên Hoàng');
const YEN_HOA = at('Thành phố Hà Nội', 'Phường Yên Hòa', 'Số 44, ngõ 7, đường Trung Kính');
const DIEN_SANH = at('Tỉnh Quảng Trị', 'Xã Diên Sanh', 'Thôn Đông');

/** A child of today with the parents who are known; grandparents of the father's side unless another is said. */
export interface ChildFamily {
  child: CastMember;
  father: CastMember | null;
  mother: CastMember | null;
  grandparent: CastMember | null;
  /** How the form calls that grandparent. */
  grandparentIs: string;
}

const NONE = { father: null, mother: null, grandparent: null, grandparentIs: '' } as const;

export const CHILDREN: readonly ChildFamily[] = [
  {
    child: cast.minhAn,
    father: cast.hung,
    mother: cast.lan,
    grandparent: cast.mai,
    grandparentIs: 'Bà nội',
  },
  {
    child: newborn('Trần Hà My', 'Nữ', '12/10/2026'),
    father: one('Trần Đức Long', 'Nam', '23/04/1990', ['031', 1], '11/05/2021', KIEN_THUY),
    mother: one('Phạm Thu Hà', 'Nữ', '09/12/1992', ['031', 2], '14/06/2022', KIEN_THUY),
    grandparent: one('Đỗ Thị Nhàn', 'Nữ', '18/08/1962', ['031', 3], '10/09/2022', KIEN_THUY),
    grandparentIs: 'Bà nội',
  },
  {
    child: newborn('Lò Văn Biên', 'Nam', '28/09/2026', 'Thái'),
    father: one('Lò Văn Ơn', 'Nam', '02/02/1997', ['014', 4], '19/07/2022', MUONG_LA, 'Thái'),
    mother: one('Lường Thị Xôm', 'Nữ', '11/05/1999', ['014', 5], '22/08/2024', MUONG_LA, 'Thái'),
    grandparent: one('Lò Văn Tưởng', 'Nam', '1969', ['014', 6], '30/03/2023', MUONG_LA, 'Thái'),
    grandparentIs: 'Ông nội',
  },
  {
    ...NONE,
    child: newborn('Thạch Sa Rươl', 'Nam', '02/11/2026', 'Khơ-me'),
    mother: one('Thạch Thị Sa Rây', 'Nữ', '25/01/2001', ['084', 7], '26/02/2026', CAU_KE, 'Khơ-me'),
    grandparent: one('Thạch Phol', 'Nam', '1964', ['084', 8], '17/11/2024', CAU_KE, 'Khơ-me'),
    grandparentIs: 'Ông ngoại',
  },
  {
    child: newborn("H'Lan Mlô", 'Nữ', '15/10/2026', 'Ê-đê'),
    father: one('Y Bhăm Niê', 'Nam', '08/08/1996', ['066', 9], '15/09/2021', EA_O, 'Ê-đê'),
    mother: one("H'Hen Mlô", 'Nữ', '17/04/1998', ['066', 10], '20/05/2023', EA_O, 'Ê-đê'),
    grandparent: one("H'Bia Mlô", 'Nữ', '03/10/1971', ['066', 11], '04/01/2022', EA_O, 'Ê-đê'),
    grandparentIs: 'Bà ngoại',
  },
  {
    child: newborn('Bàn Phúc Sinh', 'Nam', '20/06/2026', 'Dao'),
    father: one('Bàn Văn Vảng', 'Nam', '14/09/2000', ['002', 12], '12/12/2025', MINH_TAN, 'Dao'),
    mother: one('Triệu Thị Mùi', 'Nữ', '06/03/2003', ['002', 13], '09/04/2025', MINH_TAN, 'Dao'),
    grandparent: one('Triệu Thị Ghến', 'Nữ', '1975', ['002', 14], '21/10/2022', MINH_TAN, 'Dao'),
    grandparentIs: 'Bà ngoại',
  },
  {
    child: cast.my,
    father: cast.pao,
    mother: cast.do,
    grandparent: one(
      'Giàng Thị Dua',
      'Nữ',
      '1974',
      ['012', 15],
      '08/09/2023',
      at('Tỉnh Lai Châu', 'Xã Mường Than', 'Bản Cẩm Trung'),
      'Mông',
    ),
    grandparentIs: 'Bà nội',
  },
  { ...NONE, child: cast.loan, mother: cast.thu },
];

export interface Couple {
  groom: CastMember;
  bride: CastMember;
}

/** May marry each other. */
export const COUPLES: readonly Couple[] = [
  { groom: cast.dung, bride: cast.tram },
  { groom: cast.yThuin, bride: cast.hNgam },
  {
    groom: one('Phan Quốc Đạt', 'Nam', '19/06/1996', ['040', 16], '25/07/2022', ANH_SON),
    bride: one('Ngô Bích Ngọc', 'Nữ', '28/10/1999', ['040', 17], '06/11/2024', ANH_SON),
  },
  {
    groom: one('Nông Văn Khuê', 'Nam', '16/12/1995', ['020', 18], '08/01/2021', KY_LUA, 'Tày'),
    bride: one('Hoàng Thị Yến', 'Nữ', '21/03/2000', ['020', 19], '30/04/2025', KY_LUA, 'Nùng'),
  },
  {
    groom: one('Bùi Công Hiếu', 'Nam', '07/05/1998', ['017', 20], '13/06/2023', TAN_HOA, 'Mường'),
    bride: one('Đinh Thị Phương', 'Nữ', '30/01/2002', ['017', 21], '28/03/2025', TAN_HOA, 'Mường'),
  },
];

/** Too young for marriage on 2026-11-20: she is 17, he is 19. */
export const TOO_YOUNG: readonly Couple[] = [
  {
    groom: one(
      'Vàng A Tủa',
      'Nam',
      '10/01/2004',
      ['012', 22],
      '20/02/2023',
      at('Tỉnh Lai Châu', 'Xã Mường Than', 'Bản Cẩm Trung'),
      'Mông',
    ),
    bride: one(
      'Giàng Thị Súa',
      'Nữ',
      '05/02/2009',
      ['012', 23],
      '11/03/2024',
      at('Tỉnh Lai Châu', 'Xã Mường Than', 'Bản Cẩm Trung'),
      'Mông',
    ),
  },
  {
    groom: one('Nguyễn Gia Bảo', 'Nam', '20/12/2006', ['001', 24], '15/02/2022', YEN_HOA),
    bride: one('Lê Thu Quyên', 'Nữ', '04/04/2007', ['001', 25], '05/05/2022', YEN_HOA),
  },
];

/** Divorced or widowed, with whom they marry now. */
export const AGAIN: readonly Couple[] = [
  {
    groom: cast.thang,
    bride: one(
      'Tạ Kim Uyên',
      'Nữ',
      '13/07/1988',
      ['036', 26],
      '16/08/2023',
      at('Tỉnh Ninh Bình', 'Phường Nam Định', 'Số 6, tổ dân phố 14'),
    ),
  },
  {
    groom: one(
      'Châu Chí Cường',
      'Nam',
      '22/09/1978',
      ['092', 27],
      '19/10/2021',
      at('Thành phố Cần Thơ', 'Phường Ninh Kiều', 'Số 8, đường Mậu Thân'),
      'Hoa',
    ),
    bride: cast.hoa,
  },
];

/** Somebody who dies in a scenario, and who comes to the counter for it. */
export interface Loss {
  dead: CastMember;
  by: CastMember;
  /** What the one who comes is to the dead, as the form calls it. */
  relation: string;
}

const LE_KHOE = one('Lê Văn Khoẻ', 'Nam', '1941', ['038', 28], '07/08/2021', SAM_SON);
const BAO = one('Báo Văn Món', 'Nam', '1949', ['058', 31], '23/10/2021', NINH_HAI, 'Chăm');
const VU_TOAN = one('Vũ Đình Toản', 'Nam', '29/11/1975', ['033', 33], '12/12/2021', YEN_HOA);

export const LOSSES: readonly Loss[] = [
  {
    dead: LE_KHOE,
    by: one('Lê Quang Vỹ', 'Nam', '26/03/1970', ['038', 29], '09/08/2021', SAM_SON),
    relation: 'Con',
  },
  {
    dead: BAO,
    by: one('Quảng Thị Hiền', 'Nữ', '1952', ['058', 32], '23/10/2021', NINH_HAI, 'Chăm'),
    relation: 'Vợ',
  },
  {
    dead: VU_TOAN,
    by: one('Mai Thị Phượng', 'Nữ', '15/08/1978', ['033', 34], '16/12/2021', YEN_HOA),
    relation: 'Vợ',
  },
  {
    dead: one('Từ Ngọc Phụng', 'Nữ', '1944', ['091', 35], '11/04/2022', THOAI_SON, 'Hoa'),
    by: one('Trương Kiến Quốc', 'Nam', '02/06/1972', ['091', 36], '11/04/2022', THOAI_SON, 'Hoa'),
    relation: 'Con',
  },
];

/** Grown-up people who ask something for themselves. */
export const ADULTS: readonly CastMember[] = [
  one('Doãn Minh Tuấn', 'Nam', '12/01/1989', ['079', 37], '17/03/2022', BAN_CO),
  one('Huỳnh Ngọc Diệu', 'Nữ', '24/10/1993', ['079', 38], '28/11/2021', BAN_CO),
  one('Trương Mỹ Linh', 'Nữ', '05/05/1991', ['075', 39], '10/06/2021', TRAN_BIEN, 'Hoa'),
  one('Kiều Xuân Lộc', 'Nam', '31/07/1994', ['075', 40], '19/08/2021', TRAN_BIEN),
  one('Cao Bá Trọng', 'Nam', '08/11/1968', ['045', 41], '22/12/2021', DIEN_SANH),
  one('Lưu Thị Hạnh', 'Nữ', '14/02/1971', ['045', 42], '22/12/2021', DIEN_SANH),
  one('Lâm Văn Ngoan', 'Nam', '27/12/1979', ['046', 43], '20/01/2022', PHU_XUAN),
  one('Tôn Thất Kỳ', 'Nam', '03/09/1983', ['046', 44], '14/10/2023', PHU_XUAN),
  one('Đoàn Thu Trang', 'Nữ', '16/06/2005', ['030', 45], '20/07/2023', YEN_HOA),
  one('Ngô Gia Khánh', 'Nam', '01/04/2004', ['030', 46], '09/09/2023', YEN_HOA),
];

/** Elderly people and those who care for them. */
export const ELDERS: readonly CastMember[] = [
  one('Nghiêm Thị Nguyệt', 'Nữ', '10/03/1946', ['001', 47], '05/07/2021', YEN_HOA),
  one('Hà Văn Thế', 'Nam', '19/05/1948', ['038', 48], '02/08/2021', SAM_SON),
  one('Lại Thị Tú', 'Nữ', '1951', ['058', 49], '15/10/2021', NINH_HAI),
];

/** Who was registered long ago, with the parents of the old record. */
export const REGISTERED: readonly { subject: CastMember; father: CastMember; mother: CastMember }[] = [
  {
    subject: ADULTS[6]!,
    father: one('Lâm Văn Hải', 'Nam', '1950', ['046', 50], '18/12/2021', PHU_XUAN),
    mother: one('Nguyễn Thị Bé', 'Nữ', '1953', ['046', 51], '18/12/2021', PHU_XUAN),
  },
  {
    subject: ADULTS[0]!,
    father: one('Doãn Thế Vinh', 'Nam', '1960', ['079', 52], '03/04/2022', BAN_CO),
    mother: one('Ưng Thị Thanh Thúy', 'Nữ', '1963', ['079', 53], '12/10/2024', BAN_CO),
  },
];

/** Foreigners beside the groom of `cast.ts`. */
export const FOREIGNERS: readonly CastMember[] = [
  cast.lucas,
  foreigner(
    'Park Ji Hoon',
    'Nam',
    '30/03/1993',
    'Hàn Quốc',
    { number: 'M00000031', issued: '14/08/2023', issuer: 'Bộ Ngoại giao Hàn Quốc' },
    'Số 21, đường Sejong, thành phố Seoul, Hàn Quốc',
  ),
];

/** Witnesses, landlords, neighbours: names that stand on papers beside those of the dossier. */
export const OTHERS: readonly CastMember[] = [
  one('Ông Thế Lộc', 'Nam', '17/02/1966', ['079', 54], '10/10/2024', BAN_CO),
  one('Khúc Thị Ánh', 'Nữ', '12/12/1980', ['031', 55], '25/12/2022', KIEN_THUY),
  one(
    'Viên Hữu Long',
    'Nam',
    '06/07/1985',
    ['092', 56],
    '02/08/2025',
    at('Thành phố Cần Thơ', 'Phường Cái Khế', 'Số 15, đường Trần Phú'),
  ),
];

/** Everybody, each once. */
export const EVERYONE: readonly CastMember[] = [
  ...new Set<CastMember>([
    ...Object.values(cast),
    ...CHILDREN.flatMap(({ child, father, mother, grandparent }) =>
      [child, father, mother, grandparent].filter((who) => who !== null),
    ),
    ...[...COUPLES, ...TOO_YOUNG, ...AGAIN].flatMap(({ groom, bride }) => [groom, bride]),
    ...LOSSES.flatMap(({ dead, by }) => [dead, by]),
    ...ADULTS,
    ...ELDERS,
    ...REGISTERED.flatMap(({ father, mother }) => [father, mother]),
    ...FOREIGNERS,
    ...OTHERS,
  ]),
];

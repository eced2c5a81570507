/**
 * The fixed synthetic cast: everyone in practice, tests, pictures and the tour comes from here. Nobody is real: personal numbers use
 * the suffixes 000000–000099 only. All facts agree with each other and with the law on 2026-11-20 (number ↔ birth year and gender,
 * card in force, ward inside province).
 */
import { citizen, newborn, type Address, type CastMember } from './people';

export type { Address, CastMember, IdPaper } from './people';

const BA_DINH: Address = {
  province: 'Thành phố Hà Nội',
  ward: 'Phường Ba Đình',
  detail: 'Số 12, ngõ 5, đường Hoàng Hoa Thám',
};
const HAC_THANH: Address = {
  province: 'Tỉnh Thanh Hóa',
  ward: 'Phường Hạc Thành',
  detail: 'Số 27, đường Lê Hoàn',
};
const EA_HLEO: Address = { province: 'Tỉnh Đắk Lắk', ward: "Xã Ea H'Leo", detail: 'Buôn Dang' };
const MUONG_THAN: Address = { province: 'Tỉnh Lai Châu', ward: 'Xã Mường Than', detail: 'Bản Cẩm Trung' };
const A_LUOI: Address = { province: 'Thành phố Huế', ward: 'Xã A Lưới 1', detail: 'Thôn 3' };
const DA_LAT: Address = {
  province: 'Tỉnh Lâm Đồng',
  ward: 'Phường Xuân Hương - Đà Lạt',
  detail: 'Số 8, đường Trần Phú',
};
const NINH_KIEU: Address = {
  province: 'Thành phố Cần Thơ',
  ward: 'Phường Ninh Kiều',
  detail: 'Số 31/4, đường Nguyễn Trãi',
};

export const cast = {
  /** Newborn, 46 days old on 2026-11-20. */
  minhAn: newborn('Nguyễn Minh An', 'Nam', '05/10/2026'),
  /** Father of Minh An. */
  hung: citizen('Nguyễn Văn Hùng', 'Nam', '12/03/1994', '001094000011', '20/05/2021', BA_DINH),
  /** Mother of Minh An. */
  lan: citizen('Trần Thị Lan', 'Nữ', '17/08/1996', '001196000022', '15/09/2024', BA_DINH),
  /** Hùng's mother: the child's grandmother. */
  mai: citizen('Phạm Thị Mai', 'Nữ', '02/02/1968', '038168000033', '01/07/2021', HAC_THANH),
  /** Hùng's father, known by year of birth only. */
  binh: citizen('Nguyễn Văn Bình', 'Nam', '1965', '038065000044', '12/03/2025', HAC_THANH),

  /** Groom. */
  dung: citizen('Lê Quang Dũng', 'Nam', '09/09/1998', '079098000055', '10/10/2023', {
    province: 'Thành phố Hồ Chí Minh',
    ward: 'Phường Sài Gòn',
    detail: 'Số 45, đường Hai Bà Trưng',
  }),
  /** Bride. */
  tram: citizen('Võ Ngọc Trâm', 'Nữ', '30/06/2001', '079301000066', '15/07/2024', {
    province: 'Thành phố Đồng Nai',
    ward: 'Phường Long Thành',
    detail: 'Số 102, khu phố Phước Hải',
  }),
  /** Bride of an ethnic group with an apostrophe in the name. */
  hNgam: citizen("H'Ngăm Êban", 'Nữ', '14/02/1999', '066199000077', '20/03/2024', EA_HLEO, 'Ê-đê'),
  /** Groom whose name starts with one letter. */
  yThuin: citizen('Y Thuin Niê', 'Nam', '03/03/1997', '066097000088', '05/04/2022', EA_HLEO, 'Ê-đê'),
  /** Groom; the portal's list writes his group with an apostrophe. */
  kBrop: citizen("K'Brốp", 'Nam', '21/01/1995', '068095000099', '22/02/2021', DA_LAT, "K'Ho"),
  /** Widow. */
  hoa: citizen('Đặng Thị Hoà', 'Nữ', '25/12/1980', '092180000009', '05/05/2021', NINH_KIEU),
  /** Divorced by a court decision of 2023. */
  thang: citizen('Hoàng Đức Thắng', 'Nam', '11/11/1985', '036085000010', '20/12/2023', {
    province: 'Tỉnh Ninh Bình',
    ward: 'Phường Nam Định',
    detail: 'Số 6, tổ dân phố 14',
  }),
  /** Foreign groom with a passport, living abroad. */
  lucas: {
    fullName: 'Lucas André Martin',
    birthDate: '18/04/1990',
    gender: 'Nam',
    ethnicity: 'Khác',
    ethnicityOther: 'Pháp',
    nationality: 'Pháp',
    personalId: '',
    paper: { kind: 'Hộ chiếu', number: '00AA00012', issued: '03/02/2022', issuer: 'Tòa thị chính Lyon' },
    residence: null,
    abroad: 'Số 5, phố Victor Hugo, thành phố Lyon, Pháp',
  } satisfies CastMember as CastMember,

  /** Child of eight months: registered after the 60 days. */
  my: newborn('Giàng Thị Mỷ', 'Nữ', '15/03/2026', 'Mông'),
  /** Father of Mỷ. */
  pao: citizen('Giàng A Páo', 'Nam', '07/07/1999', '012099000012', '30/08/2024', MUONG_THAN, 'Mông'),
  /** Mother of Mỷ. */
  do: citizen('Sùng Thị Dợ', 'Nữ', '19/05/2002', '012302000023', '06/06/2025', MUONG_THAN, 'Mông'),

  /** Newborn whose group stands outside the portal's list. */
  loan: newborn('Hồ Thị Loan', 'Nữ', '20/10/2026', 'Khác', 'Pa Kô'),
  /** Mother of Loan, unmarried. */
  thu: citizen('Hồ Thị Thu', 'Nữ', '01/12/2000', '046300000034', '18/12/2024', A_LUOI, 'Khác', 'Pa Kô'),

  /** Abandoned child, found on 2026-10-28. */
  hyVong: newborn('Bùi Hy Vọng', 'Nam', '26/10/2026'),
  /** Head of the child-care centre, who asks for the registration. */
  nga: citizen('Bùi Thị Nga', 'Nữ', '08/03/1982', '031182000045', '14/04/2023', {
    province: 'Thành phố Hải Phòng',
    ward: 'Phường Hồng Bàng',
    detail: 'Số 3, đường Bạch Đằng',
  }),

  /** The logged-in account of the counter: never a person of the dossier. */
  account: citizen('Vũ Thanh Tùng', 'Nam', '06/06/1988', '001088000056', '09/09/2022', {
    province: 'Thành phố Hà Nội',
    ward: 'Phường Ngọc Hà',
    detail: 'Số 88, phố Đội Cấn',
  }),
} as const;

export type CastName = keyof typeof cast;

/** Addresses from the shipped table of units, as they were called on the day of receipt, and how they were called before. */
import { nameOn } from '../../../utils/core/unit-names';
import { units } from '../../reference/tables';
import type { Random } from './random';

export interface Address {
  province: string;
  /** '' where the paper names none. */
  district?: string;
  ward: string;
  detail: string;
}

const STREETS =
  'Hoàng Hoa Thám|Lê Lợi|Trần Phú|Hai Bà Trưng|Nguyễn Trãi|Quang Trung|Lý Thường Kiệt|30 Tháng 4|Phan Đình Phùng|Võ Văn Tần|Bạch Đằng'.split(
    '|',
  );
const HAMLETS = 'Đông|Hạ|Trung Tiến|An Bình|Cầu Mới|Phú Mỹ|Đồng Tâm|Nà Lầu|Pa Cheo|Thượng'.split('|');

/** @param number sets the houses of one dossier apart: the same line in two wards would be a mistake. */
function line(random: Random, number: number): string {
  const [street, hamlet] = [random.pick(STREETS), random.pick(HAMLETS)];
  return random.pick([
    `Số ${number}, đường ${street}`,
    `Số ${number}, đường ${street}`,
    `Số nhà ${number}A, ngõ 5, phố ${street}, tổ dân phố ${random.int(1, 20)}`,
    `${number}/2 ${street}, khu phố ${random.int(1, 9)}`,
    `Thôn ${hamlet}`,
    `Đội ${number}, thôn ${hamlet}`,
    `Ấp ${random.int(1, 9)}`,
    `Ấp ${hamlet}, đường huyện ${number}`,
    `Bản ${hamlet}`,
    `Buôn ${random.pick(['Dang', 'Ako Dhông', 'Kmrơng'])}`,
    `Tổ ${number}, khóm ${random.int(1, 9)}`,
    `Căn hộ ${number}, tòa CT2, khu đô thị ${hamlet}`,
    `Km ${number}, quốc lộ 1A`,
    `Khối ${hamlet}`,
  ]);
}

/** A commune of today with its province, by the names of the day (ISO). */
export function addressNow(random: Random, day: string, number: number): Address {
  const commune = random.pick(units.communes);
  const province = units.provinces[commune.province]!;
  return { province: nameOn(province, day), ward: nameOn(commune, day), detail: line(random, number) };
}

const WITHIN = units.provinces.map((_, at) => units.communes.filter((one) => one.province === at));

/** Another commune of the same province. */
export function elsewhereIn(random: Random, day: string, province: string, number: number): Address {
  const at = units.provinces.findIndex((one) => nameOn(one, day) === province);
  const commune = random.pick(WITHIN[at]!);
  return { province, ward: nameOn(commune, day), detail: line(random, number) };
}

/** A commune of before 2025-07-01, as old papers name it: with its district or without. */
export function addressBefore(random: Random, number: number): Address {
  const province = random.pick(units.old);
  const commune = random.pick(province.communes().filter((one) => one.name !== ''));
  const kind = random.chance(0.5) && province.name !== 'Hồ Chí Minh' ? 'Tỉnh ' : '';
  const big = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'].includes(province.name);
  const district = random.chance(0.4) ? commune.district.name : '';
  return {
    province: big ? `Thành phố ${province.name}` : `${kind}${province.name}`,
    ...(district ? { district } : {}),
    ward: nameOn(commune),
    detail: random.chance(0.5) ? line(random, number) : '',
  };
}

/** Today's name of the commune for an office: "UBND xã Hòa Lạc, thành phố Hà Nội". */
export const officeOf = ({ ward, province }: Address): string =>
  `UBND ${ward.charAt(0).toLowerCase()}${ward.slice(1)}, ${province.charAt(0).toLowerCase()}${province.slice(1)}`;

/**
 * The 63 provinces of before 2025-07-01 with the first three digits they gave to personal numbers (NĐ 137/2015, TT
 * 59/2021), and the province each belongs to now (NQ 202/2025/QH15). Facts of 2026-11; the codes were never re-issued.
 */
import { fold } from '../core/text';

/** `code old name=present name`; the present name is left out where it did not change. */
const TABLE =
  '001 Hà Nội|002 Hà Giang=Tuyên Quang|004 Cao Bằng|006 Bắc Kạn=Thái Nguyên|008 Tuyên Quang|' +
  '010 Lào Cai|011 Điện Biên|012 Lai Châu|014 Sơn La|015 Yên Bái=Lào Cai|017 Hòa Bình=Phú Thọ|' +
  '019 Thái Nguyên|020 Lạng Sơn|022 Quảng Ninh|024 Bắc Giang=Bắc Ninh|025 Phú Thọ|' +
  '026 Vĩnh Phúc=Phú Thọ|027 Bắc Ninh|030 Hải Dương=Hải Phòng|031 Hải Phòng|033 Hưng Yên|' +
  '034 Thái Bình=Hưng Yên|035 Hà Nam=Ninh Bình|036 Nam Định=Ninh Bình|037 Ninh Bình|038 Thanh Hóa|' +
  '040 Nghệ An|042 Hà Tĩnh|044 Quảng Bình=Quảng Trị|045 Quảng Trị|046 Thừa Thiên Huế=Huế|' +
  '048 Đà Nẵng|049 Quảng Nam=Đà Nẵng|051 Quảng Ngãi|052 Bình Định=Gia Lai|054 Phú Yên=Đắk Lắk|' +
  '056 Khánh Hòa|058 Ninh Thuận=Khánh Hòa|060 Bình Thuận=Lâm Đồng|062 Kon Tum=Quảng Ngãi|' +
  '064 Gia Lai|066 Đắk Lắk|067 Đắk Nông=Lâm Đồng|068 Lâm Đồng|070 Bình Phước=Đồng Nai|' +
  '072 Tây Ninh|074 Bình Dương=Hồ Chí Minh|075 Đồng Nai|077 Bà Rịa - Vũng Tàu=Hồ Chí Minh|' +
  '079 Hồ Chí Minh|080 Long An=Tây Ninh|082 Tiền Giang=Đồng Tháp|083 Bến Tre=Vĩnh Long|' +
  '084 Trà Vinh=Vĩnh Long|086 Vĩnh Long|087 Đồng Tháp|089 An Giang|091 Kiên Giang=An Giang|' +
  '092 Cần Thơ|093 Hậu Giang=Cần Thơ|094 Sóc Trăng=Cần Thơ|095 Bạc Liêu=Cà Mau|096 Cà Mau';

interface OldProvince {
  code: string;
  name: string;
  now: string;
}

const PROVINCES: readonly OldProvince[] = TABLE.split('|').map((row) => {
  const [name = '', now = name] = row.slice(4).split('=');
  return { code: row.slice(0, 3), name, now };
});

/** A province name without its kind, folded: `Tỉnh Hà Giang`, `TP. Hà Giang` and `Hà Giang` are `ha giang`; hyphens are spaces. */
export const bareProvince = (text: string): string =>
  fold(text)
    .replace(/^(tinh |thanh pho |t\. ?|tp\. ?|tp )/, '')
    .replace(/ ?- ?/g, ' ');

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));
const present = new Set(PROVINCES.map((province) => bareProvince(province.now)));
const gone = new Map(
  PROVINCES.map((province) => [bareProvince(province.name), province] as const).filter(
    ([name]) => !present.has(name),
  ),
);

/**
 * The province whose people got numbers that begin with `code`: its name of before 2025-07-01 and the one it belongs to since;
 * null for a code that was never used. It tells where a birth was registered, not where somebody was born or lives.
 */
export function provinceOfId(code: string): { name: string; now: string } | null {
  const found = byCode.get(code);
  return found ? { name: found.name, now: found.now } : null;
}

/** The present province of a name that no province bears any more; null for a present or unknown name. */
export const successorOf = (text: string): string | null => gone.get(bareProvince(text))?.now ?? null;

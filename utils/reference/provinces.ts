/**
 * The 63 provinces of before 2025-07-01 with the first three digits they gave to personal numbers (NĐ 137/2015, TT
 * 59/2021), and the province each belongs to now (NQ 202/2025/QH15). Facts of 2026-11; the codes were never re-issued.
 */
import { fold } from '../core/text';
import { recalled } from '../core/recall';

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

/** Other ways in which people write some names, folded and without a kind. */
const SPELLINGS: Readonly<Record<string, string>> = {
  hn: 'ha noi',
  tphn: 'ha noi',
  hcm: 'ho chi minh',
  tphcm: 'ho chi minh',
  'sai gon': 'ho chi minh',
  'ba ria vt': 'ba ria vung tau',
  brvt: 'ba ria vung tau',
  'br vt': 'ba ria vung tau',
  'tt hue': 'thua thien hue',
  'dac lac': 'dak lak',
  'dac lak': 'dak lak',
  'dak lac': 'dak lak',
  daklak: 'dak lak',
  'dac nong': 'dak nong',
  daknong: 'dak nong',
  kontum: 'kon tum',
};

/**
 * A province name without its kind, folded: `Tỉnh Hà Giang`, `TP. Hà Giang`, `T.P Hà Giang` and `Hà Giang (cũ)` are
 * `ha giang`; hyphens are spaces, `TP.HCM` is `ho chi minh`.
 */
export const bareProvince = recalled((text: string): string => {
  const bare = fold(text)
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/, ?viet nam$/, '')
    .replace(/^(?:tinh |thanh pho |thu do |t\.? ?p\.? |t\.? ?p\.|tp |t\. ?)/, '')
    .replace(/ ?- ?/g, ' ')
    .trim();
  return Object.hasOwn(SPELLINGS, bare) ? (SPELLINGS[bare] ?? bare) : bare;
});

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

/** Provinces that were divided before 2008: old birth certificates and home towns name them. Public knowledge, folded. */
const EARLIER = new Set(
  (
    'ha tay|ha bac|nam ha|ha nam ninh|hai hung|vinh phu|song be|minh hai|cuu long|ha son binh|hoang lien son|bac thai|' +
    'nghe tinh|binh tri thien|phu khanh|thuan hai|quang nam da nang|nghia binh|gia lai kon tum|cao lang|ha tuyen|' +
    'thua thien|thuan lam|vinh linh|hai ninh|bien hoa|gia dinh|cho lon|rach gia|go cong|my tho|sa dec'
  ).split('|'),
);

/** Is this a province: of today, of before 2025-07-01, or of earlier times? Null: no province is called so. */
export function provinceAge(text: string): 'now' | 'gone' | 'earlier' | null {
  const bare = bareProvince(text);
  if (present.has(bare)) return 'now';
  if (gone.has(bare)) return 'gone';
  return EARLIER.has(bare) ? 'earlier' : null;
}

/** Provinces that are cities themselves in 2026-11 (three of them since that year). Another "TP" was a district's. */
const CITIES = new Set(
  'ha noi|hai phong|hue|da nang|ho chi minh|can tho|dong nai|quang ninh|bac ninh'.split('|'),
);
export const isProvinceCity = (text: string): boolean => CITIES.has(bareProvince(text));

/** The present provinces' names without their kind, e.g. to find what a misspelt name may mean. */
export const PRESENT: readonly string[] = [...new Set(PROVINCES.map((province) => province.now))];

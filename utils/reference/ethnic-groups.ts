/**
 * The 54 ethnic groups of Quyết định 121-TCTK/PPCĐ (02/03/1979), in the order of their codes 01…54, each with other
 * names in use (facts of 2026-11). Names and order are certain, the other names likely; portals number their own lists,
 * so groups are compared by name, never by code.
 */
import { foldKeepMarks, fold } from '../core/text';

/** Main name, then other names. */
const GROUPS: readonly string[] = [
  'Kinh|Việt',
  'Tày|Thổ|Ngạn|Phén|Thù Lao|Pa Dí',
  'Thái|Tày Khao|Tày Mười|Tày Thanh|Mán Thanh|Hàng Tổng|Táy Đăm|Thổ Đà Bắc|Thái Đen|Thái Trắng|Thái Đỏ',
  'Hoa|Hán|Triều Châu|Phúc Kiến|Quảng Đông|Hải Nam|Hạ|Xạ Phạng',
  'Khơ-me|Khmer|Khơ Me|Cur|Cul|Cu|Thổ|Việt gốc Miên|Krôm',
  'Mường|Mol|Mual|Mọi Bi|Ao Tá|Ậu Tá',
  'Nùng|Xuồng|Giang|Nùng An|Phàn Sình|Nùng Cháo|Nùng Lòi|Quý Rịn|Khèn Lài|Nùng Phàn Slình|Nùng Dín|Nùng U',
  "Mông|HMông|H'Mông|Mèo|Mèo Hoa|Mèo Xanh|Mèo Đỏ|Mèo Đen|Ná Mẻo|Mán Trắng|Mông Trắng|Mông Đen|Mông Hoa|Mông Xanh|Hmong",
  'Dao|Mán|Động|Trại|Xá|Dìu Miền|Kiềm Miền|Quần Trắng|Dao Đỏ|Quần Chẹt|Lô Gang|Dao Tiền|Thanh Y|Lan Tẻn|Đại Bản|Tiểu Bản|Dao Thanh Y|Dao Thanh Phán|Dao Quần Trắng|Dao Quần Chẹt|Dao Tuyển|Dao Áo Dài',
  'Gia-rai|Gia Rai|Giơ-rai|Jrai|Jarai|J’rai|Chơ-rai|Tơ-buăn|Hơ-bau|Hđrung|Chor',
  'Ngái|Xín|Lê|Đản|Khách Gia',
  'Ê-đê|Ê Đê|Êđê|Ra-đê|Rhade|Đê|Kpă|A-đham|Krung|Ktul|Đliê Ruê|Blô|Ê-pan|Mđhur|Bih',
  'Ba-na|Ba Na|Bahnar|Gơ-lar|Tơ-lô|Giơ-lâng|Y-lăng|Rơ-ngao|Krem|Roh|ConKđê|A-la Công|Kpăng Công|Bơ-nâm',
  'Xơ-đăng|Xơ Đăng|Sedang|Xơ-teng|Hđang|Tơ-đra|Mơ-nâm|Ha-lăng|Ca-dong|Kmrâng|ConLan|Bri-la|Tang',
  'Sán Chay|Cao Lan - Sán Chỉ|Cao Lan|Sán Chỉ|Sán Chí|Mán Cao Lan|Hờn Bạn',
  "Cơ-ho|Cơ Ho|K'Ho|Xrê|Nốp|Tu-lốp|Cơ-don|Chil|Lat|Lach|Trinh",
  "Chăm|Chàm|Chiêm Thành|Hroi|Chăm Hroi|Chăm H'Roi",
  'Sán Dìu|Sán Dẻo|Trại|Trại Đất|Mán Quần Cộc',
  'Hrê|Chăm Rê|Chom|Krẹ|Luỹ',
  "Mnông|M'Nông|Pnông|Nông|Pré|Bu-đâng|ĐiPri|Biat|Gar|Rơ-lam|Chil",
  'Ra-glai|Ra Glai|Raglay|Ra-clây|Rai|Noang|La-oang',
  "Xtiêng|S'Tiêng|Xa-điêng",
  'Bru-Vân Kiều|Bru - Vân Kiều|Bru|Vân Kiều|Măng Coong|Tri|Khùa',
  'Thổ|Kẹo|Mọn|Cuối|Họ|Đan Lai|Ly Hà|Tày Pọng|Con Kha|Xá Lá Vàng',
  'Giáy|Nhắng|Dẩng|Pầu Thìn|Nu Nà|Cùi Chu|Xa',
  'Cơ-tu|Cơ Tu|Ca-tu|Cao|Hạ|Phương|Ca-tang',
  'Gié-Triêng|Giẻ Triêng|Gié Triêng|Đgiéh|Tareh|Giang Rẫy|Pin|Triêng|Treng|Ta-riêng|Ve|Veh|La-ve|Ca-tang',
  'Mạ|Châu Mạ|Mạ Ngăn|Mạ Xóp|Mạ Tô|Mạ Krung',
  'Khơ-mú|Khơ Mú|Xá Cẩu|Mứn Xen|Pu Thênh|Tềnh|Tày Hay',
  'Co|Cor|Col|Cùa|Trầu',
  'Tà-ôi|Tà Ôi|Ta-ôi|Tôi-ôi|Pa-co|Pa Cô|Pa Kô|Pa-hi|Ba-hi',
  'Chơ-ro|Chơ Ro|Dơ-ro|Châu-ro',
  'Kháng|Xá Khao|Xá Súa|Xá Dón|Xá Dẩng|Xá Hốc|Xá Ái|Xá Bung|Quảng Lâm',
  'Xinh-mun|Xinh Mun|Puộc|Pụa',
  'Hà Nhì|U Ní|Xá U Ní',
  'Chu-ru|Chu Ru|Chơ-ru|Chu',
  'Lào|Lào Bốc|Lào Nọi',
  'La Chí|Cù Tê|La Quả',
  'La Ha|Xá Khao|Khlá Phlạo',
  'Phù Lá|Bồ Khô Pạ|Mù Di Pạ|Xá Phó|Phổ|Va Xơ Lao|Pu Dang',
  'La Hủ|Lao|Pu Đang|Khù Xung|Cò Xung|Khả Quy',
  'Lự|Lừ|Nhuồn|Duôn',
  'Lô Lô|Mun Di',
  'Chứt|Sách|Mày|Rục|Mã-liêng|A-rem|Tu Vang|Pa-leng|Xơ-lang|Tơ-hung|Chà-củi|Tắc-củi|U-mo|Xá Lá Vàng',
  'Mảng|Mảng Ư|Xá Lá Vàng',
  'Pà Thẻn|Pà Hưng|Tống',
  'Cơ Lao|Cờ Lao',
  'Cống|Xắm Khống|Mấng Nhé|Xá Xeng',
  'Bố Y|Chủng Chá|Trọng Gia|Tu Dí|Tu Dìn',
  'Si La|Cù Dề Xừ|Khả Pẻ',
  'Pu Péo|Ka Pèo|Pen Ti Lô Lô',
  'Brâu|Brao',
  'Ơ-đu|Ơ Đu|Tày Hạt',
  'Rơ-măm|Rơ Măm',
];

/** The main names, in the order of their codes: the first is `01`. */
export const ETHNIC_GROUPS: readonly string[] = GROUPS.map((group) => group.split('|', 1)[0] ?? '');

/** Hyphens, spaces and apostrophes are noise here: `Ê Đê`, `Ê-đê`; `H'Mông`, `HMông`. */
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

function indexBy(key: (name: string) => string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const group of GROUPS) {
    const names = group.split('|');
    const main = names[0] ?? '';
    for (const name of names) {
      const at = squeeze(key(name));
      const held = index.get(at) ?? [];
      if (!held.includes(main)) index.set(at, [...held, main]);
    }
  }
  return index;
}

let exact: Map<string, string[]> | undefined;
let plain: Map<string, string[]> | undefined;

/**
 * Main names that a written name may mean: none, one, or several (`Thổ` is a group and an old name of two others).
 * Marks decide where a name has them so, else they are left aside; a name without any means every one that reads so (`Lao`
 * is Lào and a name of the La Hủ), a main name before others.
 */
export function ethnicGroups(name: string): readonly string[] {
  exact ??= indexBy(foldKeepMarks);
  plain ??= indexBy(fold);
  const at = squeeze(foldKeepMarks(name));
  const held = exact.get(at) ?? [];
  const unmarked = plain.get(at) ?? [];
  if (held.length === 0) return plain.get(squeeze(fold(name))) ?? [];
  return held.some((group) => squeeze(foldKeepMarks(group)) === at)
    ? held
    : [...new Set([...held, ...unmarked])];
}

/** Is it one of the 54 main names, spelled with or without hyphens, apostrophes and capitals? */
export const isMainGroup = (name: string): boolean =>
  ethnicGroups(name).some((group) => squeeze(foldKeepMarks(group)) === squeeze(foldKeepMarks(name)));

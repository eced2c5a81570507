/** Names as the peoples of Vietnam and their foreign spouses bear them; every combination is made up. */
import type { Random } from './random';

export type Gender = 'male' | 'female';

export interface Name {
  surname: string;
  middle: string;
  given: string;
  /** In the order of the paper: some peoples put the clan last. */
  full: string;
}

const lists = new Map<string, readonly string[]>();
/** Words between bars, read once. */
function list(text: string): readonly string[] {
  const words = lists.get(text) ?? text.split('|');
  lists.set(text, words);
  return words;
}
const ordered = (surname: string, middle: string, given: string): Name => ({
  surname,
  middle,
  given,
  full: [surname, middle, given]
    .filter((part) => part !== '')
    .join(' ')
    .replace("K' ", "K'"),
});
/** Ê-đê, Mnông: "H'Hen Niê", "Y Bhăm Êban": the clan is the surname and stands last. */
const clanLast = (clan: string, given: string, mark: string): Name => ({
  surname: clan,
  middle: mark,
  given,
  full: mark.endsWith("'") ? `${mark}${given} ${clan}` : `${mark} ${given} ${clan}`,
});

const KINH = list(
  'Nguyễn|Nguyễn|Nguyễn|Nguyễn|Trần|Trần|Lê|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|An|Âu|Bế|Biện|Cao|Châu|Chu|Cù|Đinh|Đoàn|Đồng|Giang|Hà|Kiều|La|Lại|Lâm|Lưu|Mai|Nghiêm|Ông|Phùng|Quách|Tạ|Thái|Tô|Tôn|Tống|Trịnh|Trương|Từ|Ưng|Văn|Viên|Vương|Doãn|Khúc|Lều|Ninh|Tôn Thất|Âu Dương|Nguyễn Trần|Lê Phạm',
);
const MEN = list('Văn|Văn|Đức|Minh|Quang|Hữu|Công|Đình|Xuân|Hoàng|Quốc|Thanh|Ngọc|Anh|Gia|Bảo|Trọng|Bá|Thế|');
const WOMEN = list('Thị|Thị|Thị|Ngọc|Thu|Thanh|Kim|Minh|Bích|Diệu|Hồng|Phương|Thị Thanh|Thị Ngọc|Mỹ|Như|');
const GIVEN_MEN = list(
  'Hùng|Nam|Dũng|Tuấn|Long|Thắng|Đạt|Hoà|Hòa|Quý|Thuỵ|Úy|Á|Bé|Ơn|Kỳ|Khoẻ|Lộc|Vỹ|Hiếu|Toản|Khuê|Thuyên|Ngoan',
);
const GIVEN_WOMEN = list(
  'Lan|Huệ|Mai|Thúy|Thuý|Thủy|Hoa|Hà|Trâm|Uyên|Quyên|Ê|Hạnh|Ánh|Quỳnh Anh|Tú|Yến|Nguyệt|Phượng|Bé|Duyên|Mỷ',
);

type Maker = (random: Random, gender: Gender, surname?: string) => Name;

const plain =
  (surnames: string, men: string, women: string, mid?: [string, string]): Maker =>
  (random, gender, surname) =>
    ordered(
      surname ?? random.pick(list(surnames)),
      random.pick(mid ? list(mid[gender === 'male' ? 0 : 1]) : gender === 'male' ? MEN : WOMEN),
      random.pick(list(gender === 'male' ? men : women)),
    );
const [menText, womenText] = [GIVEN_MEN.join('|'), GIVEN_WOMEN.join('|')];

/** By the group's name as in the official list. */
export const NAMES: Readonly<Record<string, Maker>> = {
  Kinh: (random, gender, surname) =>
    ordered(
      surname ?? random.pick(KINH),
      random.pick(gender === 'male' ? MEN : WOMEN),
      random.pick(gender === 'male' ? GIVEN_MEN : GIVEN_WOMEN),
    ),
  Tày: plain('Nông|Hoàng|Lương|Bế|Ma|Hà|Đàm|Triệu|La|Lục|Chu|Long', menText, womenText),
  Nùng: plain('Nông|Hoàng|Lương|Vi|Lộc|Lành|Hứa|Mông|Sầm|Phan', menText, womenText),
  Thái: plain(
    'Lò|Lường|Quàng|Cầm|Tòng|Hà|Vi|Cà|Bạc|Đèo|Lộc',
    'Ơn|Pánh|Tưởng|Biên|Hặc|Phong',
    'Inh|Xôm|Ón|Pánh|Hương|Dung',
    ['Văn|Văn|Bá', 'Thị'],
  ),
  Mường: plain('Bùi|Đinh|Quách|Bạch|Hà|Phùng|Xa', menText, womenText, ['Văn|Công', 'Thị']),
  Mông: plain(
    'Giàng|Vàng|Sùng|Thào|Lầu|Hờ|Mùa|Lý|Cứ|Má|Hạng|Vừ',
    'Páo|Sử|Dơ|Chía|Lử|Tủa|Sếnh|Phử',
    'Mỷ|Dợ|Súa|Pà|Chư|Dua|Vừ',
    ['A|A|Seo|Mí', 'Thị|Thị|Y'],
  ),
  Dao: plain(
    'Bàn|Triệu|Đặng|Lý|Phùng|Chảo|Tẩn|Lò',
    'Sinh|Phúc|Mẩy|Quyên|Tình|Vảng',
    'Mẩy|Mùi|Ghến|Khé|Nhàn|Pham',
    ['Văn|Phúc|Láo|Kim', 'Thị|Mùi|Tả'],
  ),
  'Khơ-me': plain(
    'Thạch|Sơn|Kim|Danh|Lâm|Kiên|Châu|Lý|Trần|Tăng',
    'Sa Rươl|Phol|Chanh Đa|Sóc Kha|Rinh|Ngọc Minh',
    'Sa Rây|Thu Hà|Sà Rươn|Thi|Ngọc Lan',
    ['', 'Thị|'],
  ),
  Hoa: plain(
    'Trương|Lâm|Quách|Mã|Châu|Lưu|Vương|Tạ|Trịnh|Dương|Trần',
    'Vĩnh Phát|Chí Cường|Diệu Minh|Kiến Quốc|Hải',
    'Mỹ Linh|Bội Bội|Tuyết Nhi|Ngọc Phụng|Lệ',
    ['', ''],
  ),
  Chăm: plain(
    'Quảng|Đàng|Báo|Thành|Bá|Trượng|Lưu|Kiều|Từ|Hán',
    'Năng Thọ|Xuân Khu|Đại Thế|Văn Món',
    'Thị Thu Hà|Thị Hiền|Nữ Hoàng My|Thị Bích',
    ['', ''],
  ),
  'Gia-rai': plain(
    'Siu|Rmah|Rơ Châm|Ksor|Kpă|Nay|Rah Lan|Rcom|Rơ Mah',
    'Blơn|Hăng|Ril|Thoa|Bơt|Jú',
    "H'Yéo|H'Lan|H'Nga|H'Bia|H'Lim",
    ['', ''],
  ),
  'Ê-đê': (random, gender, surname) => {
    const clan = surname ?? random.pick(list('Niê|Êban|Mlô|Byă|Kbuôr|Kpă|Niê Kđăm|Ayŭn|Êñuôl'));
    return gender === 'male'
      ? clanLast(clan, random.pick(list('Bhăm|Thuin|Wik|Krông|Thoa|Blim')), 'Y')
      : clanLast(clan, random.pick(list('Hen|Ngăm|Lan|Bia|Wiên|Yar')), "H'");
  },
  Mnông: (random, gender, surname) => {
    const clan = surname ?? random.pick(list('Bkrông|Rlưk|Liêng|Pang Ting'));
    return gender === 'male'
      ? clanLast(clan, random.pick(list('Brôl|Thông|Bê')), 'Y')
      : clanLast(clan, random.pick(list('Mai|Lạch|Brít')), "H'");
  },
  'Cơ-ho': (random, gender) => {
    const given = random.pick(list(gender === 'male' ? 'Brốp|Brêl|Lộc|Tem' : 'Hiền|Nhẻo|Thủy|Brốp'));
    if (random.chance(0.4)) return ordered(gender === 'male' ? "K'" : 'Ka', '', given);
    return clanLast(random.pick(list('Cil|Liêng Hót|Kon Sa|Bon Yô')), given, gender === 'male' ? "K'" : 'Ka');
  },
  'Xơ-đăng': (random, gender) =>
    ordered(gender === 'male' ? 'A' : 'Y', '', random.pick(list('Thu|Đít|Brim|Hlôi|Rem|Nhung'))),
  'Bru-Vân Kiều': plain('Hồ', 'Ta Ôi|Văn Xuân|Pả Hiền|Lâm', 'Thị Loan|Thị Thu|Thị Thương|Thị Miên', ['', '']),
};

/** Groups of the country, Kinh as often as in life. */
export const GROUPS: readonly string[] = [...Array<string>(24).fill('Kinh'), ...Object.keys(NAMES)];

/** Where a child bears the father's surname (or the mother's, without a father). Elsewhere names follow other customs. */
export const INHERITS: ReadonlySet<string> = new Set(
  list('Kinh|Tày|Nùng|Thái|Mường|Mông|Dao|Hoa|Bru-Vân Kiều'),
);

const FOREIGN: readonly (readonly [nation: string, names: string])[] = [
  ['Pháp', 'Lucas André Martin|Anaïs Dupont|François Lefèvre'],
  ['Hàn Quốc', 'KIM MIN JUN|Park Ji Hoon|LEE SEO YEON'],
  ['Hoa Kỳ', 'John Michael Carter|Mary-Jane O’Neil|David Tran'],
  ['Trung Quốc', 'Wang Wei|LI XIAO MING|Zhang Min'],
  ['Đài Loan (Trung Quốc)', 'CHEN CHIH MING|Lin Yu Ting'],
  ['Đức', 'Jürgen Müller|Käthe Groß'],
  ['Lào', 'Bounmy Phommachanh|Khamla'],
  ['Cam-pu-chia', 'Sok Chea|CHAN DARA'],
  ['Nhật Bản', 'Satō Haruto|Yamada Yui'],
  ['Tây Ban Nha', 'José Nuñez García|María López'],
  ['In-đô-nê-xi-a', 'Suharto|Dewi Lestari'],
];

/** A foreigner's nationality, in Vietnamese, and name, in the passport's order. */
export function foreignName(random: Random): { nation: string; full: string } {
  const [nation, names] = random.pick(FOREIGN);
  return { nation, full: random.pick(list(names)) };
}

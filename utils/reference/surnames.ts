/**
 * Surnames written on Vietnamese papers, of the Kinh and of the peoples that put the surname first (Hoa, Tày, Nùng, Thái,
 * Mường, Mông, Dao, Khơ-me, Hrê …). A word outside the list may be a surname too: the list only ever lets a rule speak.
 */
import { fold, foldKeepMarks } from '../core/text';

const read = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldKeepMarks));

/** So common as surnames that they hardly ever stand first in anything else. */
export const COMMON_SURNAMES: ReadonlySet<string> = read(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đoàn lâm trịnh đào mai phùng tô lương',
);

const SURNAMES: ReadonlySet<string> = read(
  'an âu bạch bàn bàng bành bế biện bồ bùi ca cái cam cao cát cầm cấn chảo chẻo cháng châu chế chiêm chu chung chử cổ cù cung cứ ' +
    'danh diêm diệp doãn dư dương đàm đan đào đặng đậu đèo điền điêu điểu đinh đoàn đỗ đồng đổng đới đường già giang giàng giáp ' +
    'hà hạ hàn hàng hán hạng hầu hoa hoàng hồ hờ hồng hứa huỳnh kha khà khang khâu khổng khuất khúc khương khưu kiều kim ' +
    'la lã lạc lại lâm lăng lầu lê liêu liễu lò lộ lộc lồ lỗ lục lư lù lữ lương lưu ly lý ma mã mạc mạch mai man mao mâu miêu mông mùa ' +
    'ngân nghiêm ngô ngọ ngụy nguỵ nguyễn nhâm nhan nhữ ninh nông ong ông phạm phan phàn phí phó phù phùng phương quách quan quàng quản quảng ' +
    'sái sầm sơn sùng tạ tần tẩn tăng tào tất thạch thái thân thào thẩm thiều thiệu thịnh tiêu tô tôn tòng tống trà trác trang tráng ' +
    'trần triệu trình trịnh trương từ uông ưng ứng vàng văn vi viên vì võ vũ vương vừ xa xồng yên',
);

/** Names of clans in the highlands, by their first word; on papers they stand first or last. */
const CLANS: ReadonlySet<string> = read(
  'adrơng ayŭn ayun bkrông byă êban ênuôl hđơk hiao hwing kbuôr kđoh knul kpă kpơr kpuih kriêng ksor ktla mlô nay niê puih rah rahlan ralan ' +
    "rcom rmah rơ r'ô siu cil kră kơsă liêng pang touneh touprong alăng arất ating bhling bríu hôih pơloong zơrâm katơr chamaléa pinăng",
);

/** Surnames of several syllables, the longest first. */
const COMPOUND: readonly string[] = [
  'công tằng tôn nữ',
  'công huyền tôn nữ',
  'huyền tôn nữ',
  'công tôn nữ',
  'công tằng tôn',
  'tôn nữ',
  'tôn thất',
  'âu dương',
  'hoàng phủ',
  'thượng quan',
  'gia cát',
  'tư mã',
  'tư đồ',
].map(foldKeepMarks);

/** Is it a surname of one syllable, written with its marks? */
const BARE: ReadonlySet<string> = new Set([...SURNAMES].map(fold));
export const isSurname = (word: string): boolean => SURNAMES.has(foldKeepMarks(word));
/** Is it the (first) word of a clan's name of the highlands or of the Trường Sơn? */
/** A word that is a surname only with its marks: `Tong` for Tống or Tòng. */
export const isBareSurname = (word: string): boolean => !isSurname(word) && BARE.has(fold(word));
export const isClan = (word: string): boolean => CLANS.has(foldKeepMarks(word));
export const isCommonSurname = (word: string): boolean => COMMON_SURNAMES.has(foldKeepMarks(word));

/** How many syllables of this name are a surname of several syllables; 0 when it begins with none. */
export function compoundSurname(name: string): number {
  const folded = `${foldKeepMarks(name)} `;
  const found = COMPOUND.find((surname) => folded.startsWith(`${surname} `));
  return found ? found.split(' ').length : 0;
}

/** Labels of addresses: which place, and which part of it. "Nơi thường trú - Xã/Phường", "Tỉnh (quê quán)", "Số nhà, đường". */
import type { Place } from '../../core/roles';
import { memo } from '../../dom/memo';
import type { Level } from '../family/spot';

/** `weak`: "Chỗ ở hiện nay" is the residence only where no "Thường trú" stands beside it. */
export type PlaceName = Place | 'weak' | 'unknown';

const NAMES: readonly (readonly [PlaceName, string])[] = [
  [
    'residence',
    'noi thuong tru|dia chi thuong tru|ho khau thuong tru|noi dang ky thuong tru|noi dang ky ho khau thuong tru|dia chi dang ky thuong tru|dang ky ho khau thuong tru|dang ky thuong tru|noi dkhktt|noi dktt|noi dk thuong tru|hktt|dkhktt|thuong tru tai|thuong tru|tru quan|noi cu tru cuoi cung|noi thuong tru cuoi cung|noi cu tru hien nay|noi cu tru hien tai|dia chi noi cu tru|dia chi cu tru|noi cu tru|dia chi noi thuong tru|cu tru',
  ],
  [
    'weak',
    'noi o hien tai|noi o hien nay|cho o hien nay|cho o hien tai|dia chi hien nay|dia chi hien tai|noi cu tru thuc te|noi o|cho o|dia chi noi o|dia chi cho o|dia chi noi o hien tai|dia chi noi o hien nay|noi sinh song',
  ],
  ['birthPlace', 'noi sinh|dia diem sinh|sinh tai|noi sinh ra'],
  ['hometown', 'que quan|nguyen quan|que goc'],
  ['deathPlace', 'noi chet|noi mat|noi tu tran|dia diem chet|noi hy sinh|chet tai|tu tran tai'],
  ['workplace', 'noi lam viec|noi cong tac|dia chi noi lam viec|dia chi noi cong tac'],
  [
    'seat',
    'dia chi tru so chinh|tru so chinh|dia chi tru so|noi dat tru so|tru so|dia chi kinh doanh|dia diem kinh doanh|dia chi dia diem kinh doanh|dia chi co so kinh doanh|dia chi co so|dia chi hoat dong',
  ],
  ['contact', 'dia chi lien he|dia chi lien lac|noi lien he|lien he lien lac|dia chi giao dich'],
  ['unknown', 'noi tam tru|dia chi tam tru|tam tru'],
];
const PHRASES = NAMES.flatMap(([place, phrases]) =>
  phrases.split('|').map((phrase) => ({ place, phrase })),
).sort((a, b) => b.phrase.length - a.phrase.length);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** All words of the label are of the set, and one of the telling words is among them. */
const LEVELS: readonly (readonly [level: Level, words: ReadonlySet<string>, telling: RegExp])[] = [
  ['country', setOf('quoc gia nuoc vung lanh tho ten va'), /\b(quoc gia|nuoc)\b/],
  ['province', setOf('tinh thanh pho tp truc thuoc trung uong tw hoac ten cap'), /\b(tinh|thanh pho|tp)\b/],
  [
    'ward',
    setOf('xa phuong thi tran tt dac khu don vi hanh chinh cap hoac ten'),
    /\b(xa|phuong|dac khu|thi tran)\b/,
  ],
  ['district', setOf('quan huyen thi xa tx thanh pho tp thuoc tinh hoac cap ten'), /\b(quan|huyen)\b/],
  [
    'detail',
    setOf(
      'dia chi chi tiet cu the so nha ngo ngach hem kiet duong pho ten to dan doi khoi khom khu thon xom ap ban buon lang bon phum soc toa can ho chung cu tang phong lo va hoac tuyen',
    ),
    /\b(chi tiet|cu the|so nha|duong|pho|to dan pho|thon|xom|ap|khu pho)\b/,
  ],
];
const GLUE = setOf('o tai la thuoc theo noi ve gom hien dang nay so');
/** Without the small words at both ends. */
function bare(words: string): string {
  const each = words.split(' ').filter((word) => word !== '');
  const from = each.findIndex((word) => !GLUE.has(word));
  return from < 0 ? '' : each.slice(from, each.findLastIndex((word) => !GLUE.has(word)) + 1).join(' ');
}

export function levelOf(words: string): Level | null {
  const each = words.split(' ');
  const found = LEVELS.find(([, set, telling]) => telling.test(words) && each.every((word) => set.has(word)));
  return found?.[0] ?? null;
}

export interface PlaceSays {
  place: PlaceName | null;
  level: Level | null;
}
const NOWHERE: PlaceSays = { place: null, level: null };

/** Reads folded words. No place and no level: the label is not about an address at all. */
export const readPlace = memo((words: string): PlaceSays => {
  const level = levelOf(words);
  if (level) return { place: null, level };
  if (words === 'dia chi' || words === 'dia chi day du') return { place: null, level: 'detail' };
  for (const { place, phrase } of PHRASES) {
    const at = ` ${words} `.indexOf(` ${phrase} `);
    if (at < 0) continue;
    const rest = `${words.slice(0, at)} ${words.slice(at + phrase.length)}`.replace(/ +/g, ' ').trim();
    const left = levelOf(rest) ? rest : bare(rest);
    if (left === '' || left === 'dia chi' || left === 'noi')
      return { place, level: rest === '' ? null : 'detail' };
    const part = levelOf(left);
    if (part) return { place, level: part };
    break;
  }
  return /^(noi|dia chi|dia diem|vi tri) (?!cap|dang ky)/.test(words)
    ? { place: 'unknown', level: null }
    : NOWHERE;
});

/** Whose block does a heading open, whose fact does a label name? */
import type { Person } from '../../core/roles';
import { fold, foldKeepMarks, isAscii } from '../../core/text';
import { memo } from '../../dom/memo';
import { CALLS_OF, OTHERS, PAIRS } from './calls';

interface Call {
  person: Person;
  call: string;
  filer: boolean;
}
/** Names of people as forms write them, with marks: "cha" is no "chà", "mẹ" no "me". The longer ones first. */
const CALLS: readonly Call[] = CALLS_OF.flatMap(([person, calls]) =>
  calls.map((call) => ({
    person,
    call: ` ${foldKeepMarks(call)} `,
    filer: /^(người (đi )?|công dân )nộp/.test(call),
  })),
).sort((a, b) => b.call.length - a.call.length);
/** For labels without any marks. Single syllables mean too many things there, but for the parents. */
const BARE_CALLS: readonly Call[] = CALLS.map((each) => ({ ...each, call: ` ${fold(each.call)} ` })).filter(
  ({ call }) => / \S+ \S/.test(call) || /^ (cha|me) $/.test(call),
);
const spacedAll = (each: readonly string[]): string[] => each.map((words) => ` ${foldKeepMarks(words)} `);
const STRANGERS = spacedAll(OTHERS);
const COUPLES = spacedAll(PAIRS);
const OF = ` ${foldKeepMarks('của')} `;
/** "vợ/chồng", "vợ (chồng)", "vợ hoặc chồng" is one person, "vợ, chồng" are two. */
const EITHER = /(vợ|chồng)(?:\s*[/(]\s*|\s+hoặc\s+)(?:vợ|chồng)(?:\s*\))?/giu;
const SPOUSE = 'người phối ngẫu';
/** Welfare forms ask for one or the other in one block, and who is not of age or of sound mind has a guardian. */
const GUARDIAN = /người giám hộ\s*(?:[/(,]|hoặc)\s*(?:hoặc )?(?:người )?đại diện(?: hợp pháp)?(?:\s*\))?/giu;

const spaced = (text: string): string =>
  ` ${foldKeepMarks(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

export interface Named {
  /** The one person named, else null. */
  person: Person | null;
  /** Was anybody named at all (perhaps several people)? */
  named: boolean;
  /** The text without the person's words. */
  rest: string;
  /** Called by "nộp": where the dossier has an owner besides, this is who brings it. */
  filer: boolean;
  /** Somebody outside the vocabulary is named. */
  strange: boolean;
}

function callsIn(text: string): { people: Person[]; rest: string; filer: boolean } {
  let rest = text;
  let filer = false;
  const people: Person[] = [];
  for (const each of isAscii(text) ? BARE_CALLS : CALLS) {
    if (!rest.includes(each.call)) continue;
    rest = rest.replaceAll(each.call, '  ');
    filer ||= each.filer;
    if (!people.includes(each.person)) people.push(each.person);
  }
  return { people, rest, filer };
}

/**
 * Who is named? "Người mẹ của người được khai sinh" is the mother: what follows "của" only says whose mother. Two people
 * side by side ("cha, mẹ") are nobody.
 */
export const personIn = memo((text: string): Named => {
  const whole = spaced(text.normalize('NFC').replace(EITHER, SPOUSE).replace(GUARDIAN, 'người giám hộ'));
  const [head = whole] = whole.split(OF);
  const inHead = callsIn(head);
  const { people, rest, filer } =
    inHead.people.length > 0 || head === whole ? inHead : callsIn(whole.replace(OF, ' '));
  const strange = STRANGERS.some((words) => whole.includes(words));
  const several = COUPLES.some((words) => whole.includes(words));
  return {
    person: people.length === 1 && !strange && !several ? (people[0] as Person) : null,
    named: people.length > 0 || strange || several,
    rest: rest.replace(/ +/g, ' ').trim(),
    filer: filer && people.length === 1,
    strange,
  };
});

/** A title of the whole form or of an act names no block's person: "Đăng ký giám hộ", "Tờ khai …", "Đề nghị cấp …". */
const ACT =
  /^(dang ky|to khai|don(?! vi)|ban khai|thu tuc|cap|giai quyet|thuc hien|xac nhan|xac dinh|thong bao|cong nhan|ho tro|mau|lien thong|dich vu|chung thuc|gia han|xoa|tach|cham dut|tam ngung|hoa giai|phe duyet|xet duyet|tuyen sinh|thay doi|cai chinh|dieu chinh|khai bao|ghi|nhan|huong|tang|truy tang)\b/;
/** A block about something that is no person at all. */
const THING =
  /\b(to chuc|co quan|don vi|thua dat|khu dat|lo dat|manh dat|cong trinh|tai san|nha o|phuong tien|ho gia dinh|thanh vien|nhan khau|than nhan|chu dau tu|chu so huu|chu su dung|chu nha|giay phep|hop dong|can bo|thanh toan|le phi|ket qua|ho so dinh kem|thanh phan ho so|van ban|giao dich|di san|ben [abc])\b/;
const OPENING = /^(thong tin|phan khai|phan|muc|ke khai|noi dung)\b/;
/** A part of what is asked of the person above. */
const ASPECT =
  /^(?:thong tin |ke khai |phan )?(?:ve |cua )?(?:nhan than|ca nhan|chung|co ban|cu tru|lien he|lien lac|dia chi|noi |cho o|giay to|can cuoc|tai khoan|ngan hang|khac|bo sung|chi tiet|bao hiem|nghe nghiep|que quan|thuong tru|tam tru|tinh trang hon nhan|khuyet tat)/;

export interface Whose {
  person: Person | null;
  filer: boolean;
  /** Speaks of somebody or something that has no roles here: nothing in the block is what it seems. */
  stranger: boolean;
  /** Says nothing about people: in a block with a person it belongs to that person. */
  open: boolean;
  /** Opens no block of its own: even side by side with the block above it goes on with it. */
  aspect: boolean;
  /** The title of the form or of an act. */
  act: boolean;
  /** The words it calls the person by, folded. */
  call: string;
}

const NUMBER = /^\s*(?:ph[aầ]n|m[uụ]c)?\s*(?:[ivx]{1,5}|\d[\d.]*|[a-zđ])\s*[.):/-]\s*|^\s*\d[\d.]*\s+/iu;
/** A heading without its number and notes in brackets. */
export const withoutNumber = memo((title: string): string =>
  title
    .replace(/\([^()]*\)/g, ' ')
    .replace(NUMBER, '')
    .trim(),
);

/** Whose block does this heading open? Somebody outside the vocabulary silences the person above. */
export const whoseBlock = memo((title: string): Whose => {
  const outside = withoutNumber(title);
  const plain = fold(outside)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const nobody = { person: null, filer: false, stranger: false, aspect: false, act: false, call: plain };
  if (ACT.test(plain)) return { ...nobody, open: true, act: true };
  const named = personIn(outside);
  const other = /\bnguoi\b/.test(fold(named.rest)) || THING.test(plain);
  if (named.person && !other) return { ...nobody, person: named.person, filer: named.filer, open: false };
  if (named.named || other) return { ...nobody, open: false, stranger: other || named.strange };
  const aspect = ASPECT.test(plain);
  return { ...nobody, open: aspect || !OPENING.test(plain), aspect };
});

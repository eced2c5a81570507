/** Which attribute do the words beside a field mean? */
import type { Attribute } from '../../core/roles';
import { fold } from '../../core/text';
import { memo } from '../../dom/memo';
import { readCard } from './cards';
import { LEXICON, type Meaning } from './lexicon';
import { personIn, type Named } from './people';
import { readPlace, type PlaceName, type PlaceSays } from './places';

export type { Meaning };

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = new Map(
  LEXICON.flatMap(([meanings, phrases]) => {
    const list = meanings.split(' ') as Meaning[];
    return phrases.split('|').map((phrase) => [phrase, list] as const);
  }),
);

/** Blocks about a paper or a record instead of a person: there even "Số" has one meaning. */
const TOPICS: readonly { title: RegExp; labels: Readonly<Record<string, Attribute>> }[] = [
  {
    title: /giay bao tu/,
    labels: {
      'loai giay to': 'deathNoticeKind',
      'loai giay bao tu': 'deathNoticeKind',
      so: 'deathNoticeNumber',
      'so giay to': 'deathNoticeNumber',
      'co quan cap': 'deathNoticeIssuer',
      'noi cap': 'deathNoticeIssuer',
      'ngay cap': 'deathNoticeDate',
      'ngay thang nam cap': 'deathNoticeDate',
    },
  },
  {
    // the parents' certificate on forms about a child
    title: /giay chung nhan (dang ky )?ket hon/,
    labels: {
      so: 'recordNumber',
      'so giay': 'recordNumber',
      quyen: 'recordBook',
      'quyen so': 'recordBook',
      'ngay cap': 'recordDate',
      'noi cap': 'recordAgency',
      'co quan cap': 'recordAgency',
    },
  },
  {
    title: /dang ky( \w+){0,4} truoc day|da dang ky|ho tich goc|noi dung (de nghi|thay doi|cai chinh)/,
    labels: {
      so: 'recordNumber',
      'so dang ky': 'recordNumber',
      quyen: 'recordBook',
      'quyen so': 'recordBook',
      'ngay dang ky': 'recordDate',
      'ngay thang nam dang ky': 'recordDate',
      'noi dang ky': 'recordAgency',
      'co quan dang ky': 'recordAgency',
      'noi dung thay doi cai chinh': 'changeContent',
      'noi dung thay doi cai chinh bo sung': 'changeContent',
    },
  },
];

export const bareWords = memo((text) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** What a label means inside a block about a paper or a record. */
export function meaningIn(title: string, label: string): Attribute | null {
  const block = bareWords(title);
  return TOPICS.find((topic) => topic.title.test(block))?.labels[bareWords(label)] ?? null;
}

export interface LabelSays extends Named, PlaceSays {
  meanings: readonly Meaning[];
  /** Folded words without the person, notes in brackets and hints such as "Nhập". */
  words: string;
  /** A number of some card, which one is open. */
  card: boolean;
  /** "Quan hệ với …": the person named is the other end of it. */
  relation: boolean;
}

const HINTS =
  /^(?:(?:vui long|nhap|chon|ghi ro|ghi|dien|xin|thong tin|ke khai) )+|(?: (?:neu co|bat buoc|cua|ve|la|ghi ro|viet hoa|in hoa|truoc khi (?:chet|mat|tu tran|qua doi|hy sinh)))+$/g;
const NOTE = /\(([^()]*)\)/g;

interface Reading extends PlaceSays {
  meanings: readonly Meaning[];
  card: boolean;
}
const NOTHING: Reading = { meanings: [], place: null, level: null, card: false };
const PLACES: ReadonlySet<PlaceName | null> = new Set([null, 'unknown']);

/** Folded words as a whole: the lexicon, else a citizen's card, else an address. */
function readWords(words: string): Reading {
  const meanings = MEANINGS.get(words);
  const at = readPlace(words);
  if (meanings) return { ...NOTHING, ...(meanings[0]?.startsWith('@') ? at : {}), meanings };
  const card = readCard(words);
  if (card === 'number') return { ...NOTHING, card: true };
  if (card) return { ...NOTHING, meanings: [card], card: card === 'personalId' };
  const named = at.level === null && !PLACES.has(at.place);
  return { ...NOTHING, ...at, meanings: named && at.place !== 'weak' ? [`@${at.place}` as Meaning] : [] };
}

/** Words as written, or where these say nothing without the hints around them. */
function wordsOf(text: string): string {
  const words = bareWords(text);
  return says(readWords(words)) ? words : words.replace(HINTS, '').trim();
}
const says = ({ meanings, card, place, level }: Reading): boolean =>
  meanings.length > 0 || card || level !== null || !PLACES.has(place);

/**
 * What a label says, whole: "Họ, chữ đệm, tên người mẹ" → mother, fullName; "Số định danh cá nhân (mẹ)" the same way. Notes
 * in brackets count only where they name the person or the part of an address. No meaning when any word is left over.
 */
export const readLabel = memo((label: string): LabelSays => {
  const notes = Array.from(label.matchAll(NOTE), ([, note = '']) => note);
  const outside = label.replace(NOTE, ' ');
  let named = personIn(outside);
  const noted = notes.map((note) => personIn(note)).find((note) => note.named);
  if (!named.named && noted) named = { ...noted, rest: named.rest };
  const words = wordsOf(named.rest);
  const plain = wordsOf(`${named.rest} ${notes.map((note) => personIn(note).rest).join(' ')}`);
  const relation =
    /^(moi )?quan he (cua |giua )?.*\b(voi|va)\b/.test(bareWords(outside)) ||
    /^(moi )?quan he voi\b/.test(words);
  if (relation) {
    // "Quan hệ với người được khai sinh", but not "… với chủ hộ"
    const known = named.person === 'subject' || (named.person === null && words.endsWith('voi'));
    return { ...named, ...NOTHING, meanings: known ? ['relation'] : [], words, relation };
  }
  const whole = readWords(words);
  const found = better(whole, readWords(plain));
  return { ...named, ...found, words, relation };
});

/** A place and a part of it, one of them in brackets, say more together; else notes count only where the rest says nothing. */
function better(words: Reading, withNotes: Reading): Reading {
  if (withNotes.level && !PLACES.has(withNotes.place)) return withNotes;
  return says(words) ? words : withNotes;
}

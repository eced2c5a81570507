/**
 * Whose fact does each field hold? One answer for every family: the documented name, else label, headings and neighbours
 * together. Wrong is worse than none: where two readings are possible, the field keeps no role.
 */
import { personOf, roleOf, type Attribute, type Person } from '../../core/roles';
import { addressGuesses, asksKind } from './addresses';
import type { Clue, Item } from './clue';
import { belongs, fits, ofBusiness, ofDossier } from './fits';
import { BY_LABEL, BY_NEIGHBOUR, BY_SECTION, NONE, SURE, type Guess } from './guess';
import { bareWords, meaningIn, readLabel, type LabelSays } from './labels';
import { ownersOf } from './owners';
import { whoseBlock } from './people';
import { paperAt, type Paper } from './papers';
import { withoutDoubles } from './doubles';

export type { Clue } from './clue';

/** One guess per clue, in the same order. */
export function assignRoles(clues: readonly Clue[]): Guess[] {
  const says = clues.map(({ label, headings }) => readUnder(label, headings));
  const owners = ownersOf(clues, says);
  const items = clues.map((clue, at): Item => ({ at, clue, says: says[at]!, owner: owners[at]! }));
  const addresses = addressGuesses(items);
  const papers = paperAt(items);
  const guesses = items.map((item): Guess => {
    const { documented } = item.clue;
    if (documented !== undefined) return documented === null ? NONE : { role: documented, confidence: SURE };
    return addresses.get(item.at) ?? byWords(item, items, papers[item.at] ?? null);
  });
  return withoutDoubles(items, guesses);
}

/** "Họ tên người nhận" under "Thông tin người nhận trợ cấp": the label repeats the heading's person, shortened. */
function readUnder(label: string, headings: readonly string[]): LabelSays {
  const read = readLabel(label);
  const [, before = '', again = ''] = /^(.*?) (nguoi .+)$/.exec(read.words) ?? [];
  const repeats = again !== '' && headings.some((title) => bareWords(title).includes(again));
  return repeats && !read.named && !read.relation ? readLabel(before) : read;
}

const near = ({ at, owner }: Item, items: readonly Item[], reach: number): Item[] =>
  items
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((other) => other.at !== at && other.owner.block === owner.block);
const says = (items: readonly Item[], pattern: RegExp): boolean =>
  items.some(({ says: { meanings } }) => meanings.some((meaning) => pattern.test(meaning)));

/** By its label, and a person named in the label, the heading or just before. */
function byWords(item: Item, items: readonly Item[], paper: Paper): Guess {
  const { clue, says: label, owner } = item;
  const title = clue.headings.findLast((heading) => meaningIn(heading, clue.label) !== null);
  const topic = title === undefined || label.person ? null : meaningIn(title, clue.label);
  const attribute = topic ?? meaningOf(item, items, paper);
  if (!attribute || !fits(attribute, clue)) return NONE;
  if (ofDossier(attribute)) {
    const named = label.named && !/^(copies|wantsCopies|addressee|purpose|note)$/.test(attribute);
    if (named || (attribute === 'note' && label.named)) return NONE;
    return topic || inContext(attribute, item, items)
      ? { role: `dossier.${attribute}`, confidence: BY_SECTION }
      : NONE;
  }
  if (attribute === 'relation') return relation(item);
  if (attribute === 'relationOther') return explains(item, items);
  const business =
    ofBusiness(attribute) && !owner.silent && (owner.person === null || owner.person === 'owner');
  const person: Person | null = business ? 'business' : owner.person;
  if (!person || !belongs(person, attribute)) return NONE;
  if (owner.inside && !hasOwn(item, items, attribute)) return NONE;
  return { role: roleOf(person, attribute), confidence: business ? BY_SECTION : owner.confidence };
}

/** The one attribute that the label means here; null when the place does not decide. */
function meaningOf(item: Item, items: readonly Item[], paper: Paper): Attribute | null {
  const { says: label, clue, owner } = item;
  if (asksKind(item)) return 'residenceKind';
  const meanings = label.meanings.filter((meaning): meaning is Attribute => !meaning.startsWith('@'));
  if (label.card) return cardNumber(item, items);
  // "Người yêu cầu": the label is the person alone, and the field holds the name
  if (label.words === '' && label.person && !label.relation && clue.kind === 'text')
    return label.person === 'business' ? 'name' : 'fullName';
  if (meanings.includes('givenName')) {
    const trio = near(item, items, 2).filter((other) => other.owner.person === owner.person);
    if (says(trio, /^surname$/)) return 'givenName';
    if (owner.person === 'business') return 'name';
    return label.person ? 'fullName' : null;
  }
  if (meanings[0] === 'surname') return says(near(item, items, 2), /^givenName$/) ? 'surname' : null;
  if (meanings[0] === 'middleName')
    return says(near(item, items, 2), /^(surname|givenName)$/) ? 'middleName' : null;
  if (label.words === 'so') {
    if (paper === 'idPaper') return isAfter(item, items, /^idPaperType$/) ? 'idPaperNumber' : null;
    return paper === null && says(near(item, items, 3), /^record(Book|Date|Agency)$/) ? 'recordNumber' : null;
  }
  const possible = meanings.filter((meaning) => fits(meaning, clue));
  const ofPaper = possible.filter((meaning) => /^(idPaper|deathNotice|courtDecision)/.test(meaning));
  const own = possible.find((meaning) => meaning.startsWith('idPaper'));
  if (own && label.person) return own;
  if (ofPaper.length === 0 || possible.length > ofPaper.length)
    return possible.length === 1 ? possible[0]! : null;
  if (paper) return ofPaper.find((meaning) => meaning.startsWith(paper)) ?? null;
  return ofPaper.length === 1 && /Type$|Number$/.test(ofPaper[0]!)
    ? ofPaper[0]!
    : typeOf(ofPaper, item, items);
}

/** "Loại giấy tờ" opens a run of a person's paper or of a death notice: what stands after it decides. */
function typeOf(possible: readonly Attribute[], item: Item, items: readonly Item[]): Attribute | null {
  const asked = possible.find((meaning) => /^idPaper(Type|Number)$/.test(meaning));
  return asked &&
    item.owner.person &&
    !item.owner.silent &&
    says(near(item, items, 3), /^(idPaper|personalId|fullName)/)
    ? asked
    : null;
}

const isAfter = (item: Item, items: readonly Item[], pattern: RegExp): boolean =>
  says(
    items.filter(
      ({ at, owner }) => (at === item.at - 1 || at === item.at - 2) && owner.block === item.owner.block,
    ),
    pattern,
  );

const sameOwner = (a: Item, b: Item): boolean =>
  a.owner.block === b.owner.block && a.owner.person === b.owner.person;

/** Where a block asks for the personal number by its own name, a card's number is the paper's. */
function cardNumber(item: Item, items: readonly Item[]): Attribute | null {
  const others = items.filter((other) => other.at !== item.at && sameOwner(other, item));
  const pure = others.some(({ says: { meanings, card } }) => meanings[0] === 'personalId' && !card);
  const numbered = others.some(({ says: { meanings } }) => meanings.includes('idPaperNumber'));
  if (isAfter(item, items, /^idPaperType$/) || pure) return numbered ? null : 'idPaperNumber';
  if (item.says.meanings[0] === 'personalId') return 'personalId';
  const cards = others.some(({ says: { meanings } }) => meanings[0] === 'personalId');
  return cards && /^(so )?(cmnd|chung minh nhan dan|chung minh thu)$/.test(item.says.words)
    ? 'oldIdNumber'
    : null;
}

/** Has the block's own person this attribute already? Only then it is the other person's. */
const hasOwn = (item: Item, items: readonly Item[], attribute: Attribute): boolean =>
  items.some(
    ({ at, owner, says: { meanings } }) =>
      at < item.at &&
      owner.block === item.owner.block &&
      owner.person === owner.heading &&
      meanings.includes(attribute),
  );

const RECORD = /^record(Number|Book|Date|Agency)$/;
/** Words that mean something only beside others of their kind. */
function inContext(attribute: Attribute, item: Item, items: readonly Item[]): boolean {
  const { owner, says: label } = item;
  if (RECORD.test(attribute)) return !owner.silent && says(near(item, items, 4), RECORD);
  if (/^deathNotice/.test(attribute)) return true;
  if (attribute === 'periodFrom') return says(near(item, items, 1), /^periodTo$/);
  if (attribute === 'periodTo') return says(near(item, items, 1), /^periodFrom$/);
  if (attribute === 'addresseeProvince') return says(near(item, items, 2), /^addressee$/);
  if (label.words === 'so luong') return isAfter(item, items, /^wantsCopies$/);
  if (attribute === 'registrationType' || attribute === 'purpose') return !owner.silent;
  return attribute !== 'note' || isGeneral(item);
}

/** Not inside a block about somebody or something of its own: a note there is a note to the dossier. */
function isGeneral({ clue: { headings } }: Item): boolean {
  const last = headings.at(-1);
  if (last === undefined || whoseBlock(last).act) return true;
  return /\b(khac|bo sung|ghi chu|de nghi|yeu cau)$/.test(whoseBlock(last).call);
}

/** "Quan hệ khác" explains the relation asked for right before it. */
function explains(item: Item, items: readonly Item[]): Guess {
  const asked = near(item, items, 3).findLast(
    ({ at, says: { meanings } }) => at < item.at && meanings[0] === 'relation',
  );
  const { role, confidence } = asked ? relation(asked) : NONE;
  return role
    ? { role: `${personOf(role)}.relationOther`, confidence: Math.min(confidence, BY_NEIGHBOUR) }
    : NONE;
}

/** "Quan hệ với người được …" is asked of whoever the block is about, and of the requester where it is about nobody else. */
function relation({ owner, says: label }: Item): Guess {
  if (owner.silent) return NONE;
  const { heading } = owner;
  if (!label.relation)
    return heading && heading !== 'subject' ? { role: `${heading}.relation`, confidence: BY_SECTION } : NONE;
  if (heading === null || heading === 'subject' || heading === 'requester')
    return { role: 'requester.relation', confidence: BY_LABEL };
  return /^(submitter|guardian|recipient|adopter|householder)$/.test(heading)
    ? { role: `${heading}.relation`, confidence: BY_NEIGHBOUR }
    : NONE;
}

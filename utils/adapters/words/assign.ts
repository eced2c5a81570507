/**
 * Whose fact does each field hold? One answer for every family: the documented name, else label, headings and neighbours
 * together. Wrong is worse than none: where two readings are possible, the field keeps no role.
 */
import { personOf, roleOf, type Attribute, type Person } from '../../core/roles';
import { addressGuesses } from './addresses';
import type { Clue, Item } from './clue';
import { belongs, fits, ofBusiness, ofDossier } from './fits';
import { BY_LABEL, BY_NEIGHBOUR, BY_SECTION, NONE, SURE, type Guess } from './guess';
import { bareWords, meaningIn, readLabel, type LabelSays } from './labels';
import { isAfter, meaningOf, near, says } from './meaning';
import { ownersOf } from './owners';
import { whoseBlock } from './people';
import { paperAt, type Paper } from './papers';
import { withoutDoubles } from './doubles';

export type { Clue } from './clue';

/** One guess per clue, in the same order. */
export function assignRoles(clues: readonly Clue[]): Guess[] {
  const read = clues.map(({ label, headings }) => readUnder(label, headings));
  const owners = ownersOf(clues, read);
  const items = clues.map((clue, at): Item => ({ at, clue, says: read[at]!, owner: owners[at]! }));
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
  const person: Person | null = business ? 'business' : (owner.person ?? disabled(attribute, item, items));
  if (!person || !belongs(person, attribute)) return NONE;
  if (owner.inside && !hasOwn(item, items, attribute)) return NONE;
  const confidence = business ? BY_SECTION : owner.person ? owner.confidence : BY_NEIGHBOUR;
  return { role: roleOf(person, attribute), confidence };
}

/** "Tình trạng khuyết tật" is a block about nobody by name, and on these forms about the one whom the dossier is for. */
function disabled(
  attribute: Attribute,
  { clue, says: { named }, owner }: Item,
  items: readonly Item[],
): Person | null {
  const about =
    attribute.startsWith('disability') && /khuyet tat/.test(bareWords(clue.headings.at(-1) ?? ''));
  return about && !named && !owner.silent && items.some((other) => other.owner.heading === 'subject')
    ? 'subject'
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

const RECORD = /^record(Number|Book|Date|Agency|AgencyProvince)$/;
/** Words that mean something only beside others of their kind. */
function inContext(attribute: Attribute, item: Item, items: readonly Item[]): boolean {
  const { owner, says: label } = item;
  if (RECORD.test(attribute)) return !owner.silent && says(near(item, items, 4), RECORD);
  if (attribute.startsWith('deathNotice')) return true;
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

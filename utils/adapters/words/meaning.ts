/** What one label means where it stands: among its neighbours, after this paper or that. */
import type { Attribute } from '../../core/roles';
import { asksKind } from './addresses';
import type { Item } from './clue';
import { fits } from './fits';
import type { Paper } from './papers';

/** Other fields of the same block, at most `reach` before or behind. */
export const near = ({ at, owner }: Item, items: readonly Item[], reach: number): Item[] =>
  items
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((other) => other.at !== at && other.owner.block === owner.block);
/** Does the label of one of them mean such an attribute? */
export const says = (items: readonly Item[], pattern: RegExp): boolean =>
  items.some(({ says: { meanings } }) => meanings.some((meaning) => pattern.test(meaning)));

/** The one attribute that the label means here; null when the place does not decide. */
export function meaningOf(item: Item, items: readonly Item[], paper: Paper): Attribute | null {
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

/** Stands one of these two fields or one field before it, in its block? */
export const isAfter = (item: Item, items: readonly Item[], pattern: RegExp): boolean =>
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

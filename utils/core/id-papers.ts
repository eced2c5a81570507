/** Identity papers of a form: which kind, may it be a card at all, whose number is on it. Everything is read through `Facts`. */
import { isForeigner, peopleOf, value } from './people';
import { doubtOf, readPersonalId, type PersonalId } from './personal-id';
import { recalled } from './recall';
import { roleOf, type Person, type Role } from './roles';
import type { Facts } from './rule';
import { fold } from './text';

/**
 * `citizen-card` CCCD (until 2024-06), `identity-card` căn cước, `old-card` CMND. `other` also where the text names several
 * kinds ("CMND/CCCD": the label of a shared box) or a paper in place of a passport. '' when nothing is chosen.
 */
export type PaperKind = 'identity-card' | 'citizen-card' | 'old-card' | 'passport' | 'other' | '';

interface PaperName {
  kind: PaperKind;
  /** A certificate of identity or the electronic form: the number of a card, but with another life. */
  noCard: boolean;
}

const CARD = /can cuoc|cccd/;
const OLD_CARD = /chung minh|cmnd|cmtnd/;
const PASSPORT = /ho chieu|passport/;

function kindByName(name: string): PaperKind {
  if (name === '') return '';
  const several = [CARD, OLD_CARD, PASSPORT].filter((kind) => kind.test(name)).length > 1;
  if (several || /thay (the )?ho chieu/.test(name)) return 'other';
  if (name.includes('cong dan') || /^(the )?cccd\b/.test(name)) return 'citizen-card';
  if (name.includes('can cuoc')) return 'identity-card';
  if (/chung minh (nhan dan|thu)|^cmnd|^cmtnd/.test(name)) return 'old-card';
  return name.includes('ho chieu') || name === 'passport' ? 'passport' : 'other';
}

/** A form's lists name a handful of papers, and a dozen rules ask for each person. */
const readName = recalled((text: string): PaperName => {
  const name = fold(text);
  return { kind: kindByName(name), noCard: /giay chung nhan|dien tu/.test(name) };
});

const nameOfPaper = (facts: Facts, person: Person): PaperName =>
  readName(value(facts, person, 'idPaperType').slice(0, 200));

/** The kind of the person's paper. */
export const paperKindOf = (facts: Facts, person: Person): PaperKind => nameOfPaper(facts, person).kind;

/** Does a paper of this kind carry the personal number? */
export const carriesPersonalId = (kind: PaperKind): boolean =>
  kind === 'identity-card' || kind === 'citizen-card';

/**
 * Is the paper a plastic card of a citizen? `sure` when the form names it; `likely` when no kind is asked or chosen and the number
 * has the twelve digits of one. Null for all else, also for the certificate and the electronic form, which have rules of their own.
 */
export function cardOf(facts: Facts, person: Person): 'sure' | 'likely' | null {
  const { kind, noCard } = nameOfPaper(facts, person);
  if (carriesPersonalId(kind)) return noCard ? null : 'sure';
  if (kind !== '' || isForeigner(facts, person)) return null;
  const number = value(facts, person, 'idPaperNumber') || value(facts, person, 'personalId');
  return readPersonalId(number).ok ? 'likely' : null;
}

export interface HeldId {
  role: Role;
  id: PersonalId;
}

/** What `personalIdOf` looks at. */
export const ID_PARTS = ['personalId', 'idPaperType', 'idPaperNumber', 'nationality'] as const;

function heldIn(facts: Facts, role: Role): HeldId | null {
  const read = readPersonalId(facts.get(role));
  return read.ok ? { role, id: read.id } : null;
}

/**
 * The person's 12-digit number with its field: the number's own, else the one on a căn cước, also where the form does not ask for
 * the kind of paper: nobody but the holder of a card writes twelve digits there. Null for a number of another shape, or one that
 * nobody can have: it is told by itself and not compared.
 */
export function personalIdOf(facts: Facts, person: Person): HeldId | null {
  const carried = carriesPersonalId(paperKindOf(facts, person)) || cardOf(facts, person) === 'likely';
  const held =
    heldIn(facts, roleOf(person, 'personalId')) ??
    (carried ? heldIn(facts, roleOf(person, 'idPaperNumber')) : null);
  const doubt = held ? doubtOf(held.id, facts.today) : null;
  return doubt === 'future' || doubt === 'too-old' ? null : held;
}

/** Somebody whose number is known. */
export interface Holder extends HeldId {
  person: Person;
}

/** Everybody with a number, in page order. */
export const holdersOf = (facts: Facts): Holder[] =>
  peopleOf(facts).flatMap((person) => {
    const held = personalIdOf(facts, person);
    return held ? [{ person, ...held }] : [];
  });

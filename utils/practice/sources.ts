/**
 * "What to take from which paper": for a field of a procedure, the papers of its checklist that say it, the most trusted first. Kinds
 * and owners are recognised by the words of the pack's own rows; no procedure is known here by its code.
 */
import type { Pack, PackPaper } from '../core/pack';
import { attributeOf, isRole, personOf, roleOf, type Person, type Role } from '../core/roles';
import { fold } from '../core/text';
import { feeds, PAPERS, placeOf, SLOTS, trustIn, type FactLine, type Slot } from './paper-kinds';
import type { PaperKind } from './types';

/** A paper that says what a field asks for. */
export interface PaperSource {
  paper: PackPaper;
  kind: PaperKind;
  /** The line as printed; '' on a declaration, whose lines are called as the fields are. */
  fact: string;
}

/** First match counts: what a paper is about stands before what it only mentions. Folded words of the row's label. */
const KINDS: readonly (readonly [PaperKind, RegExp])[] = [
  ['authorisation', /\buy quyen (?!thi|cho nguoi)(?!.*\bcan cuoc\b)|^(ban sao )?(van ban )?uy quyen\b/],
  [
    'other',
    /giay to nuoc ngoai|hop dong dich vu|gioi thieu|phieu gui|ghi chu ly hon|bien ban giam dinh|hoa don/,
  ],
  ['birth-notice', /^(ban chinh )?giay chung sinh\b/],
  ['witness-statement', /^van ban cua nguoi lam chung\b/],
  ['pledge', /\bcam doan\b/],
  ['minutes', /^(ban sao )?bien ban\b/],
  [
    'death-notice',
    /\b(giay bao tu|giay chung tu|trich luc khai tu|chung tu truoc day)\b|\b(vo|chong)\b.*\bda chet\b/,
  ],
  ['marital-certificate', /\btinh trang hon nhan\b/],
  ['divorce-judgment', /\bly hon\b/],
  ['marriage-certificate', /\bgiay chung nhan ket hon\b/],
  ['birth-certificate', /\bgiay khai sinh\b/],
  ['passport', /^ho chieu\b/],
  [
    'citizen-card',
    /\bgiay to tuy than\b|\bthe can cuoc\b|\bso dinh danh\b|^ban sao chung thuc cua cac giay to phai xuat trinh/,
  ],
  ['disability-certificate', /^(ban sao |cap )?giay (xac nhan )?khuyet tat\b/],
  ['residence-notice', /\bnoi cu tru\b/],
  ['housing-paper', /\bcho o hop phap\b|\bthue, muon, o nho\b/],
  ['business-lease', /\bthue (dia diem|mat bang|nha lam)/],
  ['land-certificate', /\bgiay chung nhan quyen (su dung|so huu)|\bquyen su dung dat, nha o$/],
];

/** What kind of paper a row of a checklist asks for, by the row's own words; `other` when they do not tell. */
export function kindOfPaper({ form, label }: Pick<PackPaper, 'form' | 'label'>): PaperKind {
  const words = fold(label);
  if (form === 'declaration') return 'declaration';
  if (form === 'electronic')
    return /\b(mau dien tu|bieu mau|to khai|ke khai)\b/.test(words) ? 'declaration' : 'other';
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** People whom a pack asks about. */
const peopleOf = (pack: Pack): ReadonlySet<Person> =>
  new Set(pack.required.flatMap(({ roles }) => roles.filter(isRole).map(personOf)));

/** Fields that a pack asks for. */
const asksFor = (pack: Pack, role: Role): boolean => pack.required.some(({ roles }) => roles.includes(role));

/** Whose paper it is, where its row says so. */
const OWNERS: readonly (readonly [RegExp, readonly Person[]])[] = [
  [/\bben nam\b/, ['groom']],
  [/\bben nu\b/, ['bride']],
  [/\bnguoi (di dang ky|di khai tu|nop ho so|yeu cau|lap di chuc|tu choi)\b/, ['requester', 'submitter']],
  [/\bnguoi den luu tru\b|\bcuoi cung\b/, ['subject']],
  [/\bphai xuat trinh\b/, ['requester', 'groom', 'bride', 'submitter']],
];

/** Rows that speak of somebody who has no field of their own: a child, a member, a party that nobody can tell. */
const NOBODY = /\bcua (con|cac ben|nguoi uy quyen|thanh vien|cac thanh vien|tung nguoi)\b|\btho cung\b/;

/**
 * Who of the dossier a slot of this row stands for; [] when nobody can be sure. A spouse's death or a divorce is about the side
 * that the row names, or about the only person of the form who has a marital status.
 */
export function personsOf(pack: Pack, paper: PackPaper, kind: PaperKind, slot: Slot): readonly Person[] {
  const people = peopleOf(pack);
  const words = fold(paper.label);
  if (NOBODY.test(words)) return [];
  const among = (persons: readonly Person[]) => persons.filter((one) => people.has(one));
  if (slot === 'dead') {
    if (/\b(vo|chong)\b/.test(words)) return [];
    return asksFor(pack, 'subject.deathDate') ? ['subject'] : [];
  }
  if (slot === 'notice')
    return asksFor(pack, 'dossier.deathNoticeNumber') || asksFor(pack, 'dossier.recordNumber')
      ? ['dossier']
      : [];
  if (slot === 'record') return asksFor(pack, 'dossier.recordNumber') ? ['dossier'] : [];
  // Other pledges and minutes are not about a birth.
  if (
    slot === 'child' &&
    (kind === 'pledge' || kind === 'minutes') &&
    !/\bviec sinh\b|\bbo roi\b/.test(words)
  )
    return [];
  if (slot === 'land') return ['land'];
  if (slot === 'husband' || slot === 'wife')
    return among(
      SLOTS[slot].filter((one) => one === 'groom' || one === 'bride' || one === 'father' || one === 'mother'),
    );
  if (slot !== 'holder') return among(SLOTS[slot]);
  const named = OWNERS.find(([pattern]) => pattern.test(words))?.[1];
  if (named) return among(named).slice(0, named.length > 2 ? named.length : 1);
  if (kind === 'citizen-card' || kind === 'passport') return among(['subject', 'owner']).slice(0, 1);
  if (kind === 'divorce-judgment' || kind === 'marital-certificate')
    return asksFor(pack, 'subject.maritalStatus') ? ['subject'] : [];
  if (kind === 'residence-notice') return among(['requester', 'groom', 'bride']);
  if (kind === 'housing-paper') return among(['subject']);
  if (kind === 'land-certificate' || kind === 'disability-certificate') return among(['owner']);
  return [];
}

/** The line of a kind that says what a role asks for, for whoever the row may be about. */
function lineFor(pack: Pack, paper: PackPaper, kind: PaperKind, role: Role): FactLine | null {
  const [person, attribute] = [personOf(role), attributeOf(role)];
  const found = PAPERS[kind].lines.find(
    (line) => feeds(line, attribute) && personsOf(pack, paper, kind, line.of).includes(person),
  );
  return found ?? null;
}

const NAME_PARTS: ReadonlySet<string> = new Set(['surname', 'middleName', 'givenName']);

/** The field as papers write it: name in one line, no box for "trong nước", one line for a place. */
function asWritten(role: Role): Role {
  const [person, attribute] = [personOf(role), attributeOf(role)];
  if (NAME_PARTS.has(attribute)) return roleOf(person, 'fullName');
  const where = placeOf(attribute);
  const asked = where && ['Scope', 'Country', 'District'].includes(where.part);
  return asked ? roleOf(person, `${where.place}Ward`) : role;
}

/** A place is called by its first line; the two below it only say "xã", "tỉnh". */
function printedLabel(kind: PaperKind, line: FactLine): string {
  const where = line.attribute && placeOf(line.attribute);
  if (!where) return line.label;
  const head = PAPERS[kind].lines.find(
    (one) => one.of === line.of && one.attribute === `${where.place}Detail`,
  );
  return (head ?? line).label;
}

/** What nobody writes on a paper: the form works it out, or the clerk does. */
const WORKED_OUT: ReadonlySet<Role> = new Set<Role>([
  'dossier.registrationType',
  'dossier.birthKind',
  'dossier.resultChannel',
  'dossier.receiptDate',
]);
/** Does the clerk (or the form) settle this field, so that no paper has to say it? */
export const isWorkedOut = (role: Role): boolean => WORKED_OUT.has(role);

/**
 * The papers of a checklist that say what a field asks for, the most trusted first; the citizen's own declaration, where the procedure
 * has one on paper or on screen and asks for the field, comes last. [] when nobody can be sure. Pure; conditions of the rows are not
 * asked, so that it can be shown before a case is chosen.
 */
export function sourcesOf(pack: Pack, role: Role): PaperSource[] {
  if (WORKED_OUT.has(role)) return [];
  const wanted = asWritten(role);
  const declared = peopleOf(pack).has(personOf(role));
  return pack.papers
    .flatMap((paper): (PaperSource & { at: number })[] => {
      const kind = kindOfPaper(paper);
      if (kind === 'declaration')
        return declared ? [{ paper, kind, fact: '', at: trustIn(kind, wanted) }] : [];
      const line = lineFor(pack, paper, kind, wanted);
      return line ? [{ paper, kind, fact: printedLabel(kind, line), at: trustIn(kind, wanted) }] : [];
    })
    .toSorted((a, b) => b.at - a.at)
    .map(({ paper, kind, fact }) => ({ paper, kind, fact }));
}

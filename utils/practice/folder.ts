/** A dossier as papers: what each of them prints, in the words of its kind. The pack's checklist says which there are. */
import { papersOf } from '../core/condition';
import { formatDay, dayOf } from '../core/dates';
import type { Pack, PackPaper } from '../core/pack';
import { attributeOf, personOf, type Person, type Role } from '../core/roles';
import type { Facts } from '../core/rule';
import { fold } from '../core/text';
import { personTruth, type Dossier, type Truth } from './dossier';
import { OTHERS } from './families';
import { PAPERS, placeOf, roleOfLine, SLOTS, type FactLine } from './paper-kinds';
import type { CastMember } from './people';
import type { Random } from './random';
import { kindOfPaper, personsOf } from './sources';
import type { Fact, FolderPaper, PaperKind } from './types';
import type { World } from './world';

export interface Table {
  pack: Pack;
  dossier: Dossier;
  truth: Truth;
  facts: Facts;
  /** Fields of the form: a declaration prints them. */
  fields: readonly Role[];
  day: string;
  random: Random;
  world: Pick<World, 'say' | 'label'>;
}

type Draft = Omit<FolderPaper, 'id'>;

/** What stands on a line that belongs into no field. '' = the line is left out. */
function filler({ dossier, day, random, world }: Table, line: FactLine, paper: PackPaper | null): string {
  const someone = dossier.other ?? OTHERS[1]!;
  const before = (days: number): string => formatDay(dayOf(day) - days);
  switch (line.id) {
    case 'intended':
      return dossier.about.fullName;
    case 'giver-name':
      return dossier.giver?.fullName ?? '';
    case 'giver-number':
      return dossier.giver?.personalId ?? '';
    case 'spouse':
    case 'landlord':
    case 'witness':
      return someone.fullName;
    case 'tenant':
    case 'writer':
      return dossier.about.fullName;
    case 'matter':
    case 'content':
      return (paper?.label ?? world.say.titles[dossier.procedure] ?? '').replace(/ ?\([^()]*\)$/, '');
    case 'date':
      return before(random.int(1, 6));
    case 'found':
      return before(20);
    default: {
      const list = world.say.fillers[line.id];
      return list ? random.pick(list) : '';
    }
  }
}

/** The facts of a paper about the given people; without one, its lines stay without a field. */
function factsOf(
  table: Table,
  kind: PaperKind,
  paper: PackPaper | null,
  personFor: (line: FactLine) => Person | null,
  holder: CastMember | null,
): Fact[] {
  const own = holder ? personTruth('requester', holder) : {};
  return PAPERS[kind].lines.flatMap((line): Fact[] => {
    const put = (value: string | undefined, role: Role | null): Fact[] =>
      value ? [{ id: line.id, label: line.label, value, role }] : [];
    if (line.attribute === null) return put(filler(table, line, paper), null);
    const person = personFor(line);
    if (person === null) {
      const value = own[roleOfLine(line, 'requester')!];
      return holder ? put(value ?? (line.id === 'died' ? filler(table, line, paper) : ''), null) : [];
    }
    const role = roleOfLine(line, person)!;
    return put(table.truth[role], role);
  });
}

const IDENTITY: ReadonlySet<PaperKind> = new Set(['citizen-card', 'passport']);

/** The declaration prints every field that somebody else does not choose, under the field's own name. */
function declaration({ pack, dossier, truth, world, fields }: Table, paper: PackPaper): Draft {
  const chosen = new Set(dossier.chosen ?? []);
  const facts = fields
    .filter((role) => !chosen.has(role))
    .map((role, at): Fact => ({
      id: `f${at + 1}`,
      label: world.label(role),
      value: truth[role] ?? '',
      role,
    }));
  return {
    kind: 'declaration',
    title: paper.label.replace(/ ?\([^()]*\)$/, ''),
    whose: '',
    counts: paper.id,
    copy: 'original',
    flaw: null,
    facts:
      facts.length > 0
        ? facts
        : [{ id: 'f1', label: world.label('dossier.note'), value: pack.shortName, role: null }],
  };
}

function copyOf({ form }: PackPaper, random: Random): FolderPaper['copy'] {
  if (form === 'certified-copy' || form === 'photocopy') return form;
  return form === 'any' && random.chance(0.4) ? 'certified-copy' : 'original';
}

const whoseOf = ({ world }: Table, who: string): string => (who ? world.say.whose.replace('{who}', who) : '');

/** One row of the checklist as the papers that the citizen lays on the counter for it. */
function papersFor(table: Table, paper: PackPaper): Draft[] {
  const kind = kindOfPaper(paper);
  if (kind === 'declaration') return [declaration(table, paper)];
  const { pack, dossier, truth, random } = table;
  const known = (line: FactLine): Person[] =>
    personsOf(pack, paper, kind, line.of).filter(
      (person) => truth[`${person}.fullName`] !== undefined || person === 'dossier',
    );
  const holders = IDENTITY.has(kind) ? known(PAPERS[kind].lines[0]!) : [];
  const draft = (facts: Fact[], used: PaperKind, who: string): Draft => ({
    kind: used,
    title: used === 'citizen-card' || used === 'passport' ? titleOf(facts, used) : titleFor(paper, used),
    whose: whoseOf(table, who),
    counts: paper.id,
    copy: copyOf(paper, random),
    flaw: null,
    facts,
  });
  if (IDENTITY.has(kind) && holders.length > 0)
    return holders.map((person) => {
      const used = dossier.people[person]?.paper?.kind === 'Hộ chiếu' ? 'passport' : 'citizen-card';
      return draft(
        factsOf(table, used, paper, () => person, null),
        used,
        dossier.people[person]?.fullName ?? '',
      );
    });
  // a paper about somebody who has no field: a spouse who died, one who gives power to act
  const stranger = PAPERS[kind].lines.every((line) => line.attribute === null || known(line).length === 0);
  const holder = !stranger
    ? null
    : IDENTITY.has(kind)
      ? (dossier.giver ?? dossier.about)
      : (dossier.other ?? null);
  const lines = factsOf(table, kind, paper, (line) => known(line)[0] ?? null, holder);
  return [draft(lines, kind, holder?.fullName ?? '')];
}

/** A card's head is its kind as the law called it when it was issued. */
function titleOf(facts: readonly Fact[], kind: PaperKind): string {
  const named = facts.find(({ id }) => id === 'kind')?.value;
  return named ? named.toLocaleUpperCase('vi') : PAPERS[kind].head;
}

/** Of several papers that a row allows, the one that it names first; unknown kinds are called as the row is. */
function titleFor({ label }: PackPaper, kind: PaperKind): string {
  if (kind === 'other') return label.replace(/ ?\([^()]*\)$/, '').toLocaleUpperCase('vi');
  const { head, heads = [] } = PAPERS[kind];
  const at = (one: string): number => fold(label).indexOf(fold(one));
  const named = [head, ...heads].filter((one) => at(one) >= 0).toSorted((one, other) => at(one) - at(other));
  return named[0] ?? (kind === 'death-notice' ? (heads[0] ?? head) : head);
}

/** Papers that people bring along: they help with the fields, and nobody needs them. */
function papersAlong(table: Table): Draft[] {
  const { dossier, truth } = table;
  return (dossier.along ?? []).flatMap(({ kind, of, whose }): Draft[] => {
    const personFor = (line: FactLine): Person | null => {
      if (of !== undefined) return SLOTS[line.of].includes(of) ? of : null;
      const found = SLOTS[line.of].find((person) => {
        const attribute = line.attribute;
        return attribute !== null && truth[`${person}.${attribute}`] !== undefined;
      });
      return found ?? null;
    };
    const facts = factsOf(table, kind, null, personFor, null);
    const passport = of !== undefined && dossier.people[of]?.paper?.kind === 'Hộ chiếu';
    if (!facts.some(({ role }) => role !== null) || passport) return [];
    const title = kind === 'citizen-card' ? titleOf(facts, kind) : PAPERS[kind].head;
    return [{ kind, title, whose: whoseOf(table, whose), counts: null, copy: 'original', flaw: null, facts }];
  });
}

export const numbered = (papers: readonly Draft[]): FolderPaper[] =>
  papers.map((paper, at) => ({ id: `p${at + 1}`, ...paper }));

/** All papers of a dossier in which nothing is wrong. Rows that only the clerk can judge are not brought. */
export function folderOf(table: Table): FolderPaper[] {
  const rows = papersOf(table.pack, table.facts).filter(({ onlyIf }) => onlyIf === undefined);
  return numbered([...rows.flatMap((paper) => papersFor(table, paper)), ...papersAlong(table)]);
}

/** Parts of one address. */
export const samePlace = (a: Role, b: Role): boolean =>
  personOf(a) === personOf(b) && placeOf(attributeOf(a))?.place === placeOf(attributeOf(b))?.place;

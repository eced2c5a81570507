/** What the papers of a folder say of each field, the most trusted paper first, in the names of today. */
import { attributeOf, personOf, type Role } from '../core/roles';
import { provinceNow, wardNow, type Unit, type Units } from '../core/units';
import { agree, isRight } from './compare';
import { placeOf, trustIn } from './paper-kinds';
import type { FactRef, Flaw, FolderPaper, Scenario } from './types';

export interface Statement extends FactRef {
  /** As it must stand on the form: what is printed, a commune in its name of today; several where nobody can tell which. */
  values: readonly string[];
  /** How far the paper is believed about this field; the greater the further. */
  trust: number;
}

/** What cannot be read, or speaks of somebody else, says nothing of the dossier. */
const SILENT: ReadonlySet<Flaw | null> = new Set<Flaw | null>(['unreadable', 'wrong-person']);

type Address = Readonly<Partial<Record<'Ward' | 'District' | 'Province', string>>>;

/** Ward and province of today for what a paper says of a place; as printed where nothing is certain. */
function namesNow(
  units: Units,
  { Ward = '', District = '', Province = '' }: Address,
  day: string,
): Record<'Ward' | 'Province', readonly string[]> {
  const province = Province === '' ? null : provinceNow(units, Province, { day });
  const ward =
    Ward === ''
      ? null
      : wardNow(
          units,
          { ward: Ward, ...(District && { district: District }), ...(Province && { province: Province }) },
          { day },
        );
  const names = (unit: Unit | null, printed: string): readonly string[] => {
    if (unit?.kind === 'changed') return [unit.name];
    return unit?.kind === 'several' ? unit.names : [printed];
  };
  return { Ward: names(ward, Ward), Province: names(province, Province) };
}

/** The parts of each place that a paper speaks of, by person and place. */
function placesOn(paper: FolderPaper): Map<string, Address> {
  const places = new Map<string, Record<string, string>>();
  for (const { role, value } of paper.facts) {
    const where = role && placeOf(attributeOf(role));
    if (!role || !where) continue;
    const key = `${personOf(role)} ${where.place}`;
    places.set(key, { ...places.get(key), [where.part]: value });
  }
  return places;
}

function statementsOf(paper: FolderPaper, units: Units, day: string): [Role, Statement][] {
  const now = new Map(
    [...placesOn(paper)].map(([key, address]) => [key, namesNow(units, address, day)] as const),
  );
  return paper.facts.flatMap(({ id, role, value }): [Role, Statement][] => {
    if (role === null || value === '') return [];
    const where = placeOf(attributeOf(role));
    // no form of today has a box for it: it only helps to read the commune
    if (where?.part === 'District') return [];
    const names =
      where?.part === 'Ward' || where?.part === 'Province'
        ? now.get(`${personOf(role)} ${where.place}`)?.[where.part]
        : undefined;
    return [
      [role, { paper: paper.id, fact: id, values: names ?? [value], trust: trustIn(paper.kind, role) }],
    ];
  });
}

/** By field, in the order of the folder for papers that are believed alike. */
export function statedIn(scenario: Scenario, units: Units): Map<Role, Statement[]> {
  const stated = new Map<Role, Statement[]>();
  for (const paper of scenario.folder) {
    if (SILENT.has(paper.flaw)) continue;
    for (const [role, statement] of statementsOf(paper, units, scenario.day))
      stated.set(role, [...(stated.get(role) ?? []), statement]);
  }
  for (const [role, all] of stated)
    stated.set(
      role,
      all.toSorted((a, b) => b.trust - a.trust),
    );
  return stated;
}

/** May two statements both be true? */
export const mayBothBe = (role: Role, a: Statement, b: Statement): boolean =>
  a.values.some((x) => b.values.some((y) => agree(role, x, y)));

/** What may stand on the form, each text once, the most trusted first. A year beside the full date is another text, not another fact. */
export function textsOf(role: Role, statements: readonly Statement[]): string[] {
  const texts: string[] = [];
  for (const value of statements.flatMap(({ values }) => values))
    if (!texts.some((text) => isRight(role, value, text))) texts.push(value);
  return texts;
}

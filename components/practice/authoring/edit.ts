/** What an author does to a scenario, one pure step each. Papers come from the pack's checklist and the table of kinds; nothing is right or wrong here. */
import { clockOf, minutesOf } from '../../../utils/calendar/written';
import { channelOf } from '../../../utils/core/channel';
import type { Pack } from '../../../utils/core/pack';
import { attributeOf, isRole, personOf, type Role } from '../../../utils/core/roles';
import { PAPERS, roleOfLine, SLOTS } from '../../../utils/practice/paper-kinds';
import { kindOfPaper } from '../../../utils/practice/sources';
import type { Fact, Flaw, FolderPaper, Scenario, Trap, TrapKind } from '../../../utils/practice/types';

/** Fields that need no paper: the engine answers them. */
const ANSWERED: readonly Role[] = ['dossier.registrationType'];

/** A page without papers. `offered`: procedures that are easily taken for it. */
export const blank = (id: string, pack: Pack, offered: readonly string[], day: string): Scenario => ({
  schema: 1,
  id,
  title: pack.shortName,
  procedure: pack.code,
  offered: [pack.code, ...offered],
  cases: [],
  channel: 'direct',
  day,
  time: '09:00',
  level: 1,
  says: '',
  folder: [],
  fields: ANSWERED.filter((role) => asked(pack).has(role)),
  traps: [],
});

const asked = (pack: Pack): ReadonlySet<string> => new Set(pack.required.flatMap(({ roles }) => roles));

/** The first of `p1`, `p2` … that is free. */
function freeId(prefix: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let n = 1;
  while (ids.has(`${prefix}${n}`)) n++;
  return `${prefix}${n}`;
}

/** On or off; of a group only one is on. The way of filing follows. */
export function switched(scenario: Scenario, pack: Pack, id: string, on: boolean): Scenario {
  const groupOf = (one: string): string | undefined => pack.switches.find((each) => each.id === one)?.group;
  const group = groupOf(id);
  const others = scenario.cases.filter(
    (one) => one !== id && (!on || group === undefined || groupOf(one) !== group),
  );
  const cases = on ? [...others, id] : others;
  return { ...scenario, cases, channel: channelOf(new Set(cases)) };
}

/** Papers of the checklist, or a paper that nobody needs (`counts` null). */
export function withPaper(scenario: Scenario, pack: Pack, counts: string | null): Scenario {
  const row = pack.papers.find(({ id }) => id === counts);
  const kind = row ? kindOfPaper(row) : 'other';
  const people = new Set([...asked(pack)].filter(isRole).map(personOf));
  const facts = PAPERS[kind].lines.map((line): Fact => {
    const person = SLOTS[line.of].find((one) => people.has(one));
    return { id: line.id, label: line.label, value: '', role: person ? roleOfLine(line, person) : null };
  });
  const paper: FolderPaper = {
    id: freeId('p', scenario.folder),
    kind,
    title: row && kind === 'other' ? row.label : PAPERS[kind].head,
    whose: '',
    counts,
    copy: row?.form === 'photocopy' || row?.form === 'certified-copy' ? row.form : 'original',
    flaw: null,
    facts: facts.length > 0 ? facts : [{ id: 'f1', label: '', value: '', role: null }],
  };
  const found: Trap[] = counts === null ? [{ kind: 'useless-paper', about: paper.id }] : [];
  return inStep(
    scenario,
    {
      ...scenario,
      folder: [...scenario.folder, paper],
      traps: [
        ...scenario.traps.filter((one) => !(one.kind === 'missing-paper' && one.about === counts)),
        ...found,
      ],
    },
    pack,
  );
}

/** The citizen has left it at home: one that is asked for is missing then. */
export function withoutPaper(scenario: Scenario, pack: Pack, id: string): Scenario {
  const gone = scenario.folder.find((one) => one.id === id);
  const folder = scenario.folder.filter((one) => one.id !== id);
  const isMissing = gone?.counts != null && folder.every(({ counts }) => counts !== gone.counts);
  const traps = scenario.traps.filter(({ about }) => about !== id);
  return inStep(
    scenario,
    {
      ...scenario,
      folder,
      traps: isMissing ? [...traps, { kind: 'missing-paper', about: gone.counts! }] : traps,
    },
    pack,
  );
}

const ofFlaw: Readonly<Partial<Record<Flaw, TrapKind>>> = {
  expired: 'expired-card',
  'copy-only': 'copy-only',
};

export function paperChanged(
  scenario: Scenario,
  pack: Pack,
  id: string,
  part: Partial<FolderPaper>,
): Scenario {
  const folder = scenario.folder.map((one) => (one.id === id ? { ...one, ...part } : one));
  const changed = inStep(scenario, { ...scenario, folder }, pack);
  if (!('flaw' in part)) return changed;
  const kind = part.flaw ? ofFlaw[part.flaw] : undefined;
  const flaws = new Set<TrapKind>(Object.values(ofFlaw));
  const traps = scenario.traps.filter((one) => !(one.about === id && flaws.has(one.kind)));
  return { ...changed, traps: kind ? [...traps, { kind, about: id }] : traps };
}

export function factChanged(
  scenario: Scenario,
  pack: Pack,
  paperId: string,
  factId: string,
  part: Partial<Fact>,
): Scenario {
  const facts = paperOf(scenario, paperId).facts.map((one) =>
    one.id === factId ? { ...one, ...part } : one,
  );
  return paperChanged(scenario, pack, paperId, { facts });
}

export const withFact = (scenario: Scenario, pack: Pack, paperId: string): Scenario => {
  const { facts } = paperOf(scenario, paperId);
  const fact: Fact = { id: freeId('f', facts), label: '', value: '', role: null };
  return paperChanged(scenario, pack, paperId, { facts: [...facts, fact] });
};
export const withoutFact = (scenario: Scenario, pack: Pack, paperId: string, factId: string): Scenario =>
  paperChanged(scenario, pack, paperId, {
    facts: paperOf(scenario, paperId).facts.filter(({ id }) => id !== factId),
  });

const paperOf = ({ folder }: Scenario, id: string): FolderPaper => folder.find((one) => one.id === id)!;

/** Asked on the form or not; the order is the checklist's of the pack, then the folder's. */
export function fieldSwitched(scenario: Scenario, role: Role, on: boolean): Scenario {
  const fields = scenario.fields.filter((one) => one !== role);
  return { ...scenario, fields: on ? [...fields, role] : fields };
}

/** Fields that the form may ask: what a paper says, and what the engine answers. */
export function askable({ folder }: Scenario, pack: Pack): Role[] {
  const said = folder.flatMap(({ facts }) =>
    facts.flatMap(({ role, value }) => (role && value.trim() ? [role] : [])),
  );
  return [...new Set([...said, ...ANSWERED.filter((role) => asked(pack).has(role))])];
}

/** A field that no paper says any more is not asked; one that the procedure requires is, as soon as a paper says it. */
function inStep(before: Scenario, after: Scenario, pack: Pack): Scenario {
  const could = askable(before, pack);
  const may = askable(after, pack);
  const required = asked(pack);
  const fields = after.fields.filter((role) => may.includes(role));
  const more = may.filter((role) => required.has(role) && !could.includes(role) && !fields.includes(role));
  return { ...after, fields: [...fields, ...more] };
}

export const trapSwitched = (scenario: Scenario, kind: TrapKind, on: boolean): Scenario => ({
  ...scenario,
  traps: on ? [...scenario.traps, { kind, about: '' }] : scenario.traps.filter((trap) => trap.kind !== kind),
});

/* ------------------------------------------------------------------ wrong facts */

const NAMES: ReadonlySet<string> = new Set(['fullName', 'recordName', 'name']);

/** What can be made wrong about a text. */
export function faultOf({
  value,
  role,
}: Fact): Extract<TrapKind, 'wrong-year' | 'wrong-number' | 'wrong-name'> | null {
  if (/(^|\/)\d{4}$/.test(value)) return 'wrong-year';
  if (/^\d{6,}$/.test(value)) return 'wrong-number';
  return role && NAMES.has(attributeOf(role)) && / /.test(value) ? 'wrong-name' : null;
}

/** A slip of the pen such as happens: the next year, two digits exchanged, a word of a name left out. A number stays nobody's. */
function slipped(value: string, kind: NonNullable<ReturnType<typeof faultOf>>): string {
  if (kind === 'wrong-year') return value.replace(/\d{4}$/, (year) => String(Number(year) + 1));
  if (kind === 'wrong-name') {
    const words = value.split(' ');
    return words.length > 2 ? words.filter((_, at) => at !== 1).join(' ') : words.toReversed().join(' ');
  }
  const digits = value.slice(0, -6);
  let at = 4;
  while (at + 1 < digits.length && digits[at] === digits[at + 1]) at++;
  // twins, or a short number: its last digit
  if (at + 1 >= digits.length) return value.slice(0, -1) + String((Number(value.at(-1)) + 1) % 10);
  return value.slice(0, at) + value[at + 1]! + value[at]! + value.slice(at + 2);
}

/** Puts a wrong text onto a paper and says so. What does not lend itself to it stays. */
export function withFault(scenario: Scenario, pack: Pack, paperId: string, factId: string): Scenario {
  const fact = paperOf(scenario, paperId).facts.find(({ id }) => id === factId)!;
  const kind = faultOf(fact);
  if (!kind) return scenario;
  const changed = factChanged(scenario, pack, paperId, factId, { value: slipped(fact.value, kind) });
  return { ...changed, traps: [...changed.traps, { kind, about: fact.role ?? paperId }] };
}

/* ------------------------------------------------------------------ before it is judged and kept */

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** As it is kept: one form of text, lines that say nothing left out. */
export function tidied(scenario: Scenario, pack: Pack): Scenario {
  const folder = scenario.folder.map((paper) => ({
    ...paper,
    title: tidy(paper.title),
    whose: tidy(paper.whose),
    facts: paper.facts
      .map((fact) => ({ ...fact, label: tidy(fact.label), value: tidy(fact.value) }))
      .filter(({ value }) => value !== ''),
  }));
  const traps = scenario.traps.filter(
    (trap, at) =>
      scenario.traps.findIndex((one) => one.kind === trap.kind && one.about === trap.about) === at,
  );
  const says = scenario.says.normalize('NFC').trim();
  const minutes = minutesOf(scenario.time);
  const time = minutes === null ? scenario.time : clockOf(minutes);
  const may = askable({ ...scenario, folder }, pack);
  const fields = scenario.fields.filter((role) => may.includes(role));
  return { ...scenario, title: tidy(scenario.title), says, time, folder, fields, traps };
}

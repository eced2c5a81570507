/** What is not wrong enough to refuse a pack but would make a poor checklist. For authors: script and tests, not for the counter. */
import { papersOf } from '../core/condition';
import type { Condition, IndexEntry, Pack, ProcedureIndex } from '../core/pack';
import { texts } from '../i18n';
import type { Problem } from './check';

/** A clerk with a queue ticks at most this many rows. */
export const MOST_ROWS = 10;

const say = texts.procedures;

/** Every set of switches that can be on together: all subsets with at most one of each group. */
export function caseCombinations(pack: Pack): string[][] {
  const questions = new Map<string, string[]>();
  for (const item of pack.switches) {
    const question = item.group ?? `switch:${item.id}`;
    questions.set(question, [...(questions.get(question) ?? []), item.id]);
  }
  return [...questions.values()].reduce<string[][]>(
    (sets, ids) => sets.flatMap((set) => [set, ...ids.map((id) => [...set, id])]),
    [[]],
  );
}

/** Ids of the rows shown with these switches, whatever the form says. */
export function rowsOf(pack: Pack, cases: readonly string[]): string[] {
  const papers = pack.papers.map((paper) => ({ ...paper, when: bySwitchOnly(paper.when) }));
  const facts = { cases: new Set(cases), get: () => '', has: () => false };
  return papersOf({ ...pack, papers }, facts).map((paper) => paper.id);
}

const bySwitchOnly = (when: Condition | undefined): Condition => ({
  ...(when?.on ? { on: when.on } : {}),
  ...(when?.off ? { off: when.off } : {}),
});

export function adviceOn(pack: Pack): Problem[] {
  return [...textAdvice(pack, []), ...rowAdvice(pack), ...switchAdvice(pack)];
}

function rowAdvice(pack: Pack): Problem[] {
  const shown = new Set<string>();
  let worst = { rows: 0, cases: [] as string[] };
  for (const cases of caseCombinations(pack)) {
    const rows = rowsOf(pack, cases);
    for (const id of rows) shown.add(id);
    if (rows.length > worst.rows) worst = { rows: rows.length, cases };
  }
  const problems = pack.papers
    .filter((paper) => !shown.has(paper.id))
    .map((paper) => ({ place: 'papers', what: say.neverShown(paper.id) }));
  if (worst.rows > MOST_ROWS) {
    const cases = worst.cases.join(', ') || say.noCases;
    problems.push({ place: 'papers', what: say.tooManyRows(worst.rows, cases) });
  }
  return problems;
}

/** A switch that no paper, note or requirement asks about only costs the clerk a look. */
function switchAdvice(pack: Pack): Problem[] {
  const conditions = [...pack.papers, ...pack.notes, ...pack.required].flatMap((item) => item.when ?? []);
  const asked = new Set(conditions.flatMap((when) => (when.on ?? []).concat(when.off ?? [])));
  const channels = new Set<string>(pack.papers.flatMap((paper) => paper.channels));
  return pack.switches
    .filter((item) => !asked.has(item.id) && !(item.group === 'channel' && channels.has(item.id)))
    .map((item) => ({ place: 'switches', what: say.idleSwitch(item.id) }));
}

/** Combining marks and hidden characters make texts that look alike and compare unlike. */
function textAdvice(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string') {
    const place = path.join(' › ');
    if (value !== value.normalize('NFC')) return [{ place, what: say.notNfc }];
    const hidden = /[\p{Cc}\p{Cf}\u00A0]|^\s|\s$| {2}/u.test(value);
    return hidden ? [{ place, what: say.invisible }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const name =
      typeof entry === 'object' && entry !== null && 'id' in entry
        ? String((entry as { id: unknown }).id)
        : key;
    return textAdvice(entry, [...path, /^\d+$/.test(name) ? String(Number(name) + 1) : name]);
  });
}

/** The entry of the index that belongs to a pack. */
export const indexEntry = ({ code, aliases, name, shortName, keywords, recognise }: Pack): IndexEntry => ({
  code,
  aliases,
  name,
  shortName,
  ...(keywords && { keywords }),
  ...recognise,
});

export const indexOf = (packs: readonly Pack[]): ProcedureIndex => ({
  schema: 1,
  procedures: packs.map(indexEntry).sort((a, b) => (a.code < b.code ? -1 : 1)),
});

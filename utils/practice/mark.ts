/**
 * Answers against the key: points by skill, and for each lost point what it was about, which papers to look at again, why, and the law.
 * Nobody is punished twice for one thing: what follows from a wrong procedure or a wrong decision is not asked.
 */
import { RULES } from '../rules';
import { isRight } from './compare';
import {
  itemId,
  SKILLS,
  type Answers,
  type Contradiction,
  type FactRef,
  type Key,
  type Lost,
  type Marked,
  type Scenario,
  type Skill,
} from './types';

/** One thing that was asked: known, or lost with what is told about it. */
interface Asked {
  /** What is known or not, after the skill: see `itemId`. */
  what: string;
  lost: Pick<Lost, 'about' | 'said' | 'right' | 'papers' | 'why' | 'law'> | null;
}

interface Sheet {
  scenario: Scenario;
  key: Key;
  answers: Answers;
}

const known = (what: string): Asked => ({ what, lost: null });
const NOTHING = { papers: [], why: '', law: '' } as const;

function procedureAsked({ key, answers }: Sheet): Asked[] {
  const chosen: Asked =
    answers.procedure === key.procedure
      ? known('choice')
      : {
          what: 'choice',
          lost: { ...NOTHING, about: key.procedure, said: answers.procedure ?? '', right: key.procedure },
        };
  // the cases of another procedure are others
  if (chosen.lost) return [chosen];
  const [said, right] = [new Set(answers.cases), new Set(key.cases)];
  const concerned = [...new Set([...key.cases, ...answers.cases])].sort();
  return [
    chosen,
    ...concerned.map((id): Asked => {
      const what = `case-${id}`;
      if (said.has(id) === right.has(id)) return known(what);
      return {
        what,
        lost: { ...NOTHING, about: id, said: said.has(id) ? id : '', right: right.has(id) ? id : '' },
      };
    }),
  ];
}

const papersAsked = ({ key, answers }: Sheet): Asked[] =>
  key.papers.map(({ paper, right, holds }): Asked => {
    const said = answers.papers[paper.id];
    if (said !== undefined && right.includes(said)) return known(paper.id);
    return {
      what: paper.id,
      lost: {
        about: paper.id,
        said: said ?? '',
        right: right[0] ?? '',
        papers: holds,
        why: paper.why,
        law: paper.law.text,
      },
    };
  });

function fieldsAsked({ scenario, key, answers }: Sheet): Asked[] {
  return [...key.values].map(([role, accepted]): Asked => {
    const said = answers.values[role] ?? '';
    const right =
      accepted.length === 0 ? said.trim() === '' : accepted.some((text) => isRight(role, said, text));
    if (right) return known(role);
    const papers = scenario.folder
      .filter(({ facts }) => facts.some((fact) => fact.role === role))
      .map(({ id }) => id);
    return { what: role, lost: { ...NOTHING, about: role, said, right: accepted[0] ?? '', papers } };
  });
}

const isSame = (a: FactRef, b: FactRef): boolean => a.paper === b.paper && a.fact === b.fact;
const shows = ({ facts }: Contradiction, ref: FactRef): boolean => facts.some((fact) => isSame(fact, ref));

/** What is practised: the rule that saw it, or the attribute in which papers differ. */
const contradictionItem = ({ rule, role }: Contradiction): string =>
  rule ? rule.id : `papers-differ-${role.slice(role.indexOf('.') + 1)}`;

/** A folder in which nothing contradicts is known when nothing is marked. */
const NONE = 'none';

function contradictionsAsked({ scenario, key, answers }: Sheet): Asked[] {
  const found = key.contradictions.map((one): Asked => {
    const what = contradictionItem(one);
    if (answers.marked.some((ref) => shows(one, ref))) return known(what);
    return {
      what,
      lost: {
        about: one.rule?.id ?? one.role,
        said: '',
        right: one.id,
        papers: [...new Set(one.facts.map(({ paper }) => paper))],
        why: '',
        law: lawOf(one),
      },
    };
  });
  const marked = answers.marked.filter((ref, at, all) => all.findIndex((one) => isSame(one, ref)) === at);
  const alarms = marked.filter((ref) => !key.contradictions.some((one) => shows(one, ref)));
  const wrong = alarms.map((ref): Asked => {
    const fact = scenario.folder.find(({ id }) => id === ref.paper)?.facts.find(({ id }) => id === ref.fact);
    return {
      what: NONE,
      lost: { ...NOTHING, about: fact?.role ?? '', said: fact?.value ?? '', right: '', papers: [ref.paper] },
    };
  });
  return found.length + wrong.length === 0 ? [known(NONE)] : [...found, ...wrong];
}

const lawOf = ({ rule }: Contradiction): string => RULES.find(({ id }) => id === rule?.id)?.source ?? '';

function decisionAsked({ scenario, key, answers }: Sheet): Asked[] {
  const { decision } = key;
  if (answers.decision === decision) return [known(decision)];
  const concerned = new Set(key.because);
  const papers = [
    ...key.contradictions
      .filter(({ id }) => concerned.has(id))
      .flatMap(({ facts }) => facts.map(({ paper }) => paper)),
    ...key.papers.filter(({ paper }) => concerned.has(paper.id)).flatMap(({ holds }) => holds),
  ];
  const law = key.contradictions.map(lawOf).find((text) => text !== '') ?? '';
  return [
    {
      what: decision,
      lost: {
        about: key.because[0] ?? scenario.procedure,
        said: answers.decision ?? '',
        right: decision,
        papers: [...new Set(papers)],
        why: '',
        law: decision === 'refuse' ? law : '',
      },
    },
  ];
}

/** A day is promised only for what is taken in; of somebody who decided otherwise it is not asked. */
function dateAsked({ key, answers }: Sheet): Asked[] {
  if (key.decision !== 'accept' || answers.decision !== 'accept') return [];
  if (answers.due === key.due) return [known('due')];
  return [{ what: 'due', lost: { ...NOTHING, about: '', said: answers.due ?? '', right: key.due ?? '' } }];
}

const ASKED: Readonly<Record<Skill, (sheet: Sheet) => Asked[]>> = {
  procedure: procedureAsked,
  papers: papersAsked,
  fields: fieldsAsked,
  contradictions: contradictionsAsked,
  decision: decisionAsked,
  date: dateAsked,
};

/** Follows from the procedure: whoever chose another one had another checklist before them and another term. */
const OF_PROCEDURE: ReadonlySet<Skill> = new Set<Skill>(['papers', 'date']);

/**
 * Points and lost points. Texts are compared as a portal would; the answers need not be complete.
 *
 * @param asked only these skills; the others have no points.
 */
export function mark(
  scenario: Scenario,
  key: Key,
  answers: Answers,
  asked: readonly Skill[] = SKILLS,
): Marked {
  const points: Partial<Record<Skill, { got: number; of: number }>> = {};
  const lost: Lost[] = [];
  const items = new Map<string, boolean>();
  const isOther =
    answers.procedure !== key.procedure && (answers.procedure !== null || asked.includes('procedure'));
  for (const skill of SKILLS.filter((one) => asked.includes(one))) {
    if (isOther && OF_PROCEDURE.has(skill)) continue;
    const all = ASKED[skill]({ scenario, key, answers });
    if (all.length === 0) continue;
    points[skill] = { got: all.filter((one) => one.lost === null).length, of: all.length };
    for (const one of all) {
      const item = itemId(scenario.procedure, skill, one.what);
      items.set(item, (items.get(item) ?? true) && one.lost === null);
      if (one.lost) lost.push({ skill, item, ...one.lost });
    }
  }
  return {
    scenario: scenario.id,
    procedure: scenario.procedure,
    points,
    lost,
    items: [...items].map(([item, isKnown]) => ({ item, known: isKnown })),
  };
}

/** The answers that get every point. */
export const perfect = (key: Key): Answers => ({
  procedure: key.procedure,
  cases: key.cases,
  papers: Object.fromEntries(key.papers.map(({ paper, right }) => [paper.id, right[0]!])),
  values: Object.fromEntries([...key.values].map(([role, [first]]) => [role, first ?? ''])),
  marked: key.contradictions.flatMap(({ facts }) => facts.slice(0, 1)),
  decision: key.decision,
  due: key.due,
});

/** Can it be solved: do the right answers get every point? */
export function getsAllPoints(scenario: Scenario, key: Key): boolean {
  const { lost, points } = mark(scenario, key, perfect(key));
  return lost.length === 0 && Object.values(points).every(({ got, of }) => got === of && of > 0);
}

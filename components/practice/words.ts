/** How days and lost points are said: codes become the words that stood on the choices, findings become the sentences of their rules. */
import { dayNo, isIsoDay, weekdayOf } from '../../utils/calendar/days';
import { isRole } from '../../utils/core/roles';
import { texts } from '../../utils/i18n';
import type { Contradiction, FactRef, Lost, Scenario } from '../../utils/practice/types';
import { sentencesOf } from '../panel/sentences';
import { dayOf, shown } from '../panel/show';
import { nameOf } from './papers/picture';
import type { Run } from './run';

const say = texts.practice;
const { paperState } = texts.common;
const roleName = (role: string): string => texts.common.role(role);

/** "Thứ Hai 16/11/2026". */
export const longDay = (iso: string): string => {
  const names: Readonly<Record<number, string>> = say.run.weekdays;
  return `${names[weekdayOf(dayNo(iso))]} ${dayOf(iso)}`;
};

export const whenOf = ({ day, time }: Scenario): string => say.run.who(longDay(day), time);

/** What was lost, in the words that the trainee has seen. */
export interface LostWords {
  what: string;
  said: string;
  right: string;
  /** What stands before `right`. */
  rightLabel: string;
  why: readonly string[];
  law: string;
  /** Id of a rule of the rule book; null: it is about no rule. */
  rule: string | null;
  /** Papers of the folder to look at again. */
  papers: readonly { id: string; name: string }[];
}
type Names = ReadonlyMap<string, string>;
type Said = Pick<LostWords, 'what' | 'said' | 'right'> &
  Partial<Pick<LostWords, 'why' | 'rule' | 'rightLabel'>>;

export function wordsOf(lost: Lost, run: Run, names: Names): LostWords {
  const said = SAID[lost.skill](lost, run, names);
  return {
    rule: null,
    rightLabel: say.feedback.right,
    ...said,
    why: [...(lost.why === '' ? [] : [lost.why]), ...(said.why ?? [])],
    law: lost.law,
    papers: lost.papers.flatMap((id) => {
      const paper = run.scenario.folder.find((one) => one.id === id);
      return paper ? [{ id, name: nameOf(paper) }] : [];
    }),
  };
}

const SAID: Readonly<Record<Lost['skill'], (lost: Lost, run: Run, names: Names) => Said>> = {
  procedure({ about, said, right }, { pack }, names) {
    const item = pack?.switches.find(({ id }) => id === about);
    if (item) {
      const word = (id: string): string => (id === '' ? say.feedback.caseOff : say.feedback.caseOn);
      return { what: item.label, said: word(said), right: word(right), why: item.help ? [item.help] : [] };
    }
    const name = (code: string): string => names.get(code) ?? code;
    return {
      what: say.feedback.skill.procedure,
      said: said === '' ? say.feedback.nothingSaid : name(said),
      right: name(right),
    };
  },
  papers({ about, said, right }, { parts }) {
    const states: Readonly<Record<string, string>> = paperState;
    const paper = parts.key.papers.find((one) => one.paper.id === about)?.paper;
    return {
      what: paper?.label ?? about,
      said: states[said] ?? say.feedback.nothingSaid,
      right: states[right] ?? right,
    };
  },
  fields: ({ about, said, right }, { scenario }) => ({
    what: isRole(about) ? roleName(about) : about,
    said: said.trim() === '' ? say.feedback.nothingSaid : shown(said),
    right: right === '' ? say.feedback.empty : shown(right),
    why: scenario.folder.flatMap(({ id, facts }) =>
      facts
        .filter(({ role }) => role === about)
        .flatMap((fact) => lineOf(scenario, { paper: id, fact: fact.id })),
    ),
  }),
  contradictions({ about, said, right, papers }, { parts, scenario }) {
    const found = parts.key.contradictions.find(({ id }) => id === right);
    if (!found) {
      // marked, and nothing is wrong there
      const paper = scenario.folder.find(({ id }) => id === papers[0]);
      return {
        what: isRole(about) ? roleName(about) : (paper?.title ?? said),
        said: say.feedback.markedAs(shown(said)),
        right: say.feedback.agrees,
      };
    }
    const sentences = sentencesOfFound(found);
    return {
      what: sentences.title,
      said: say.feedback.notSeen,
      rightLabel: say.feedback.onPapers,
      right: found.facts.flatMap((ref) => lineOf(scenario, ref)).join('; '),
      why: [sentences.why, sentences.todo].filter((text) => text !== ''),
      ...(found.rule && { rule: found.rule.id }),
    };
  },
  decision({ said, right }, { parts }) {
    const words: Readonly<Record<string, string>> = say.decide.choice;
    return {
      what: say.feedback.skill.decision,
      said: words[said] ?? say.feedback.nothingSaid,
      right: words[right] ?? right,
      why: parts.key.because.length === 0 ? [say.feedback.complete] : reasonsOf(parts.key),
    };
  },
  date: ({ said, right }, { pack }) => ({
    what: say.feedback.skill.date,
    said: isIsoDay(said) ? longDay(said) : say.feedback.noDate,
    right: isIsoDay(right) ? longDay(right) : say.feedback.noDate,
    why: pack ? [pack.time.text] : [],
  }),
};

/** Why it is not taken in: papers that are not there or not good, and what contradicts. */
const reasonsOf = (key: Run['parts']['key']): string[] =>
  key.because.flatMap((id) => {
    const paper = key.papers.find((one) => one.paper.id === id);
    if (paper) return [`${paper.paper.label}: ${paperState[paper.right[0] ?? 'unseen']}`];
    const found = key.contradictions.find((one) => one.id === id);
    return found ? [sentencesOfFound(found).title] : [];
  });

function sentencesOfFound({ role, rule, params }: Contradiction) {
  if (!rule) return { title: say.feedback.papersDiffer(roleName(role)), why: '', todo: '' };
  return sentencesOf({ rule: rule.id, subtype: rule.subtype, params });
}

/** "Thẻ căn cước, của mẹ: Năm sinh 17/08/1996". */
function lineOf({ folder }: Scenario, ref: FactRef): string[] {
  const paper = folder.find(({ id }) => id === ref.paper);
  const fact = paper?.facts.find(({ id }) => id === ref.fact);
  return paper && fact ? [`${nameOf(paper)}: ${fact.label} ${fact.value}`] : [];
}

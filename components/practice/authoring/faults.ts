/** What speaks against a scenario, in sentences that say what to do, each once. */
import { isIsoDay } from '../../../utils/calendar/days';
import { minutesOf } from '../../../utils/calendar/written';
import type { Pack } from '../../../utils/core/pack';
import { isRole } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import { realNumbers, readScenario, type ScenarioProblem } from '../../../utils/practice/scenario';
import type { Scenario } from '../../../utils/practice/types';

const say = texts.practiceAuthor;
const { problems: said, edit } = say;
const roleName = (role: string): string => texts.common.role(role);

export interface Fault {
  /** Stable, for lists. */
  id: string;
  text: string;
}

/** @param problems what the engine says of it (`checkScenario`). */
export function faultsOf(scenario: Scenario, pack: Pack, problems: readonly ScenarioProblem[]): Fault[] {
  const own: Fault[] = [
    ...when(scenario.title.length < 3, 'title', said.title3),
    ...when(scenario.says.length < 3, 'says', said.says3),
    ...when(
      scenario.folder.every(({ facts }) => facts.length === 0),
      'folder',
      said.folder,
    ),
    ...when(scenario.fields.length === 0, 'fields', said.fields),
    ...when(scenario.offered.length < 2, 'offered', said.offered),
    ...when(!isIsoDay(scenario.day), 'day', said.day),
    ...when(minutesOf(scenario.time) === null, 'time', said.time),
  ];
  const shape = readScenario(scenario);
  const left = shape.ok ? [] : shape.problems.filter(({ at }) => !own.some(({ id }) => at.startsWith(id)));
  const found = [
    ...own,
    ...whereNumbers(scenario).map((where) => ({ id: `number ${where}`, text: said['real-number'](where) })),
    ...left.map(({ at }) => ({ id: `shape ${at}`, text: said.shape(placeName(scenario, at)) })),
    // what follows from what is said already is not said
    ...problems
      .filter(({ code }) => code !== 'real-number' && code !== 'shape')
      .filter(({ code }) => code !== 'not-solvable' || own.length === 0)
      .map((one) => ({ id: `${one.code} ${one.at}`, text: sentenceOf(one, pack) })),
  ];
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

const when = (isWrong: boolean, id: string, text: string): Fault[] => (isWrong ? [{ id, text }] : []);

function sentenceOf({ code, at }: ScenarioProblem, pack: Pack): string {
  const row = pack.papers.find(({ id }) => id === at)?.label ?? at;
  switch (code) {
    case 'day':
    case 'time':
    case 'no-pack':
    case 'unknown-case':
    case 'two-of-group':
    case 'not-solvable':
      return said[code];
    case 'case-missing':
      return said[code](pack.switches.find(({ id }) => id === at)?.label ?? at);
    case 'paper-unknown':
    case 'paper-of-other-case':
      return said[code](row);
    case 'paper-twice':
    case 'fact-twice':
    case 'field-twice':
    case 'offered-twice':
      return said.twice(isRole(at) ? roleName(at) : row);
    default:
      return said.other;
  }
}

/** Where numbers stand that may be somebody's: never the number itself. */
function whereNumbers(scenario: Scenario): string[] {
  const only = (part: Partial<Scenario>): boolean =>
    realNumbers({ ...scenario, title: '', says: '', folder: [], ...part }).length > 0;
  return [
    ...(only({ title: scenario.title }) ? [edit.title] : []),
    ...(only({ says: scenario.says }) ? [edit.says] : []),
    ...scenario.folder.flatMap((paper) => {
      const head = paper.title || edit.paperTitle;
      const lines = paper.facts
        .filter((fact) => only({ folder: [{ ...paper, title: '', whose: '', facts: [fact] }] }))
        .map(({ label }) => `${head}: ${label || edit.value}`);
      return [...(only({ folder: [{ ...paper, facts: [] }] }) ? [head] : []), ...lines];
    }),
  ];
}

/** `folder.2.facts.4.value` in words. */
function placeName({ folder }: Scenario, path: string): string {
  const [part = '', at = '', , line = ''] = path.split('.');
  const names: Readonly<Record<string, string>> = {
    title: edit.title,
    says: edit.says,
    offered: edit.offered,
    cases: edit.cases,
    fields: edit.fields,
    traps: edit.traps,
    day: edit.day,
    time: edit.time,
    folder: edit.folder,
  };
  const paper = part === 'folder' ? folder[Number(at)] : undefined;
  if (!paper) return names[part] ?? part;
  const fact = paper.facts[Number(line)];
  return [paper.title, fact?.label].filter(Boolean).join(': ');
}

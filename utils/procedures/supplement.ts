/** The supplement request (mẫu 02): one complete list of what is missing, rejected, empty or wrong, each with its ground. */
import type { AssessedIssue } from '../core/assess';
import type { ChecklistRow } from '../core/checklist';
import type { PackPaper } from '../core/pack';
import { attributeOf, personOf, PLACE_PARTS, PLACES, type Role } from '../core/roles';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import { RULES } from '../rules';
import {
  applicantOf,
  factsOfInput,
  howMany,
  lowerFirst,
  matterOf,
  placeDate,
  requestOf,
  type PrintInput,
  type SlipRow,
  type SupplementModel,
} from './print-model';

const say = official(texts.print);
const common = official(texts.common);
const issues = official(texts.issues);

const SOURCES = new Map(RULES.map((rule) => [rule.id, rule.source]));
/** A sentence may carry a value of the page; a pasted page must not fill the slip. */
const CAP = 300;

/** Errors and missing or rejected papers stand on the slip; warnings are only offered, because papers may show them rightly. */
export function supplementModel(input: PrintInput): SupplementModel {
  const { draft, pack, assessment, office, today } = input;
  const facts = factsOfInput(input);
  const open = assessment.issues.filter((issue) => issue.ignored === null);
  const errors = open.filter((issue) => issue.severity === 'error');
  return {
    ...applicantOf(facts),
    head: office,
    placeDate: placeDate(office.place, today),
    request: requestOf(pack),
    code: draft.receipt?.code ?? '',
    rows: [
      ...assessment.checklist.flatMap(paperRow),
      ...emptyRows(errors.filter(isEmpty), input),
      ...errors.filter((issue) => !isEmpty(issue)).map((issue) => faultRow(issue, say.faultyItem)),
    ],
    offered: open.filter((issue) => issue.severity === 'warn').map(offeredRow),
    reason: pack ? say.reasonText(lowerFirst(matterOf(pack)), pack.code) : say.reasonPlain,
    unseen: assessment.checklist.filter((row) => row.mark.state === 'unseen').map((row) => row.paper.label),
    issued: (draft.slips ?? []).map((slip) => slip.at),
  };
}

/* ---------- rows ---------- */

function paperRow({ paper, mark }: ChecklistRow): SlipRow[] {
  if (mark.state !== 'missing' && mark.state !== 'rejected') return [];
  const tell = mark.state === 'missing' ? say.missingPaper : say.rejectedPaper;
  return [
    {
      id: `paper:${paper.id}`,
      text: tell(paper.label, howMany(paper), mark.note.trim()),
      ground: paper.law.text,
      care: careOf(paper),
    },
  ];
}

function careOf(paper: PackPaper): SlipRow['care'] {
  if (paper.unsure) return 'unconfirmed';
  return paper.law.confidence === 'certain' ? null : 'unsure';
}

const isEmpty = (issue: AssessedIssue): boolean => issue.rule === 'required';

/** Empty fields of one person make one line; the parts of an address are one item. */
function emptyRows(issues: readonly AssessedIssue[], input: PrintInput): SlipRow[] {
  const people = new Map<string, AssessedIssue[]>();
  for (const issue of issues) {
    const person = personOf(issue.role);
    people.set(person, [...(people.get(person) ?? []), issue]);
  }
  return [...people].map(([person, list]) => ({
    id: `empty:${person}`,
    text: say.emptyItems([...new Set(list.map((issue) => itemOf(issue.role)))]),
    ground: groundOf(list[0]?.role, input),
    care: list.every((issue) => input.untouched.has(issue.role)) ? 'untouched' : null,
  }));
}

const groundOf = (role: Role | undefined, { pack }: PrintInput): string =>
  pack?.required.find((item) => role !== undefined && item.roles.includes(role))?.why ?? '';

const faultRow = (issue: AssessedIssue, tell: (item: string, sentence: string) => string): SlipRow => ({
  id: issue.id,
  text: tell(itemOf(issue.role), sentenceOf(issue)),
  ground: SOURCES.get(issue.rule) ?? '',
  care: null,
});

/** A warning, in case the clerk decides that it belongs on the slip. */
function offeredRow(issue: AssessedIssue): SlipRow {
  const row = faultRow(issue, say.doubtfulItem);
  return isEmpty(issue) ? { ...row, text: say.emptyItems([itemOf(issue.role)]) } : row;
}

function sentenceOf({ rule, subtype, params }: AssessedIssue): string {
  const rules: Readonly<Record<string, Readonly<Record<string, { title(p: typeof params): string }>>>> =
    issues;
  return (rules[rule]?.[subtype]?.title(params) ?? `${rule}: ${subtype}.`).slice(0, CAP);
}

/** The item of the declaration a field belongs to: "Nơi cư trú của mẹ" for its province, ward and house number alike. */
function itemOf(role: Role): string {
  const attribute = attributeOf(role);
  const place = PLACES.find((place) => PLACE_PARTS.some((part) => attribute === `${place}${part}`));
  return place ? say.item(common.places[place], common.persons[personOf(role)]) : common.role(role);
}

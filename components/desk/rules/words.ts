/** Sentences about a rule, put together from the book's data and the texts of the rules. */
import type { Severity } from '../../../utils/core/issue';
import type { Role } from '../../../utils/core/roles';
import type { RolePattern } from '../../../utils/core/rule';
import type { BookExample, BookRule, BookSubtype, Said, Wish } from '../../../utils/core/rule-book';
import { texts } from '../../../utils/i18n';

const say = texts.ruleBook;

interface Sentences {
  title(params: Readonly<Record<string, string | number>>): string;
  why: string;
  todo: string;
}
interface RuleTexts {
  name: string;
  what: string;
  changes?: Readonly<Record<string, string>>;
}
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const TEXTS: Readonly<Record<string, RuleTexts>> = texts.rules;
const ISSUES: Readonly<Record<string, Readonly<Record<string, Sentences>>>> = texts.issues;

/** A rule that has no name yet is called by its id rather than hidden. */
export const textsOf = (id: string): RuleTexts => own(TEXTS, id) ?? { name: id, what: '' };

/** What the clerk reads, with the values of an example put in. */
export function sentencesOf(rule: string, { subtype, params = {} }: Pick<Said, 'subtype' | 'params'>) {
  const found = own(own(ISSUES, rule) ?? {}, subtype);
  return {
    title: found?.title(params) ?? `${rule}: ${subtype}`,
    why: found?.why ?? '',
    todo: found?.todo ?? '',
  };
}

/** Something the rule has said of this kind in its examples. */
export const sampleOf = (rule: BookRule, subtype: string): Said | undefined =>
  rule.bad.flatMap(({ says }) => says).find((said) => said.subtype === subtype);

/** The sentence of a kind, with the values of its first example. */
export const titleOf = (rule: BookRule, subtype: string): string =>
  sentencesOf(rule.id, { subtype, ...sampleOf(rule, subtype) }).title;

export const levelOf = (wish: Wish): string =>
  wish === 'off' ? say.policy.off : texts.common.severity[wish];
export const levelsOf = ({ severities }: BookSubtype): string =>
  severities.map((severity: Severity) => texts.common.severity[severity]).join(', ');

/** `2027-03-01` → `01/03/2027`. */
export const dmy = (iso: string): string => iso.split('-').reverse().join('/');

/** The fields a rule looks at, at most `most` of them by name: those of everybody first, said once. */
export function looksAt({ reads }: BookRule, most = Infinity): string {
  if (reads.includes('*')) return say.detail.anyField;
  const isAnyone = (pattern: RolePattern): boolean => pattern.startsWith('*.');
  const shown = [...reads.filter(isAnyone), ...reads.filter((one) => !isAnyone(one))].slice(0, most);
  // facts of the dossier are named without an owner
  const anyone = shown.filter(isAnyone).map((pattern) => labelOf(`dossier.${pattern.slice(2)}`));
  const rest = reads.length - shown.length;
  return [
    ...(anyone.length > 0 ? [say.detail.anyone(anyone.join('; '))] : []),
    ...shown.filter((one) => !isAnyone(one)).map(labelOf),
    ...(rest > 0 ? [say.detail.moreFields(rest)] : []),
  ].join('; ');
}

/** A rule's coming changes: the law's, its beginning, its end. Days after `today`, soonest first. */
export interface Coming {
  rule: BookRule;
  day: string;
  text: string;
}
export function comingOf(rule: BookRule, today: string): Coming[] {
  const { changes } = textsOf(rule.id);
  const all: [string, string][] = [
    ...(rule.changes ?? []).map((day): [string, string] => [day, own(changes ?? {}, day) ?? '']),
    ...(rule.from === undefined ? [] : [[rule.from, say.overview.starts] as [string, string]]),
    ...(rule.until === undefined ? [] : [[rule.until, say.overview.ends] as [string, string]]),
  ];
  return all
    .filter(([day]) => day > today)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, text]) => ({ rule, day, text }));
}

/** The boxes of an example in a line: "Giới tính của mẹ: Nam; …". */
export const valuesText = ({ values }: BookExample): string =>
  (Object.entries(values) as [Role, string][])
    .map(([role, value]) => `${labelOf(role)}: ${value === '' ? say.detail.empty : value}`)
    .join('; ');

export const labelOf = (role: string): string => texts.common.role(role);

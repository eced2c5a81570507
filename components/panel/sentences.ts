/** What is said about an issue. The sentences live in `i18n`; they are many and are loaded with the list that shows them. */
import type { Issue } from '../../utils/core/issue';
import { texts } from '../../utils/i18n';
import { shown } from './show';

interface Sentences {
  title(params: Issue['params']): string;
  why: string;
  todo: string;
}
/** A sentence may carry a value of the page; more than this is not read by anybody. */
const CAP = 300;

/** What is wrong, why it matters, what to do. An unknown code is shown as it is rather than hidden. */
export function sentencesOf({
  rule,
  subtype,
  params,
}: Pick<Issue, 'rule' | 'subtype' | 'params'>): Record<keyof Sentences, string> {
  const rules: Readonly<Record<string, Readonly<Record<string, Sentences>>>> = texts.issues;
  const found = rules[rule]?.[subtype];
  return {
    title: shown(found?.title(params) ?? `${rule}: ${subtype}`, CAP),
    why: found?.why ?? '',
    todo: found?.todo ?? '',
  };
}

/** Sentences for codes. The words live in `i18n`; here they are looked up. */
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
export function sentencesOf({ rule, subtype, params }: Issue): Record<keyof Sentences, string> {
  const rules: Readonly<Record<string, Readonly<Record<string, Sentences>>>> = texts.issues;
  const found = rules[rule]?.[subtype];
  return {
    title: shown(found?.title(params) ?? `${rule}: ${subtype}`, CAP),
    why: found?.why ?? '',
    todo: found?.todo ?? '',
  };
}

const lookUp = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

export const roleLabel = (role: string): string => texts.common.role(role);
/** Why a field was not filled. */
export const outcomeText = (reason: string | null): string =>
  reason === null ? '' : lookUp(texts.common.outcome, reason);
/** Why something was not kept, and what to do. */
export const refusalText = (reason: string): string => lookUp(texts.common.refusal, reason);

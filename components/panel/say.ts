/** Sentences for codes. The words live in `i18n`; here they are looked up. */
import type { Issue } from '../../utils/core/issue';
import { texts } from '../../utils/i18n';

type Sentence = string | ((params: Issue['params']) => string);
interface Sentences {
  title: Sentence;
  why: Sentence;
  todo: Sentence;
}

const said = (sentence: Sentence | undefined, params: Issue['params']): string =>
  typeof sentence === 'function' ? sentence(params) : (sentence ?? '');

/** What is wrong, why it matters, what to do. */
export function sentencesOf({ rule, subtype, params }: Issue): { title: string; why: string; todo: string } {
  const rules = texts.issues as unknown as Partial<Record<string, Partial<Record<string, Sentences>>>>;
  const found = rules[rule]?.[subtype];
  return {
    title: said(found?.title, params) || `${rule} / ${subtype}`,
    why: said(found?.why, params),
    todo: said(found?.todo, params),
  };
}

const common = texts.common as unknown as {
  roles?: Partial<Record<string, string>>;
  outcomes?: Partial<Record<string, string>>;
  refusals?: Partial<Record<string, string>>;
};

export const roleLabel = (role: string): string => common.roles?.[role] ?? role;
/** Why a field was not filled; an empty reason says nothing. */
export const outcomeText = (reason: string | null): string =>
  reason === null ? '' : (common.outcomes?.[reason] ?? reason);
/** Why something was not kept, and what to do. */
export const refusalText = (reason: string): string => common.refusals?.[reason] ?? reason;

/** The sentences of an issue in the language that is shown. */
import type { Issue } from '../core/issue';
import type { Texts } from './index';

export interface IssueText {
  /** At most 90 characters; the same at the field, in the summary and on paper. */
  title: string;
  why: string;
  todo: string;
}

interface Sentences {
  title: (params: Issue['params']) => string;
  why: string;
  todo: string;
}

/** Every subtype has its sentences (a test holds that); the id stands in where a newer draft names one we do not know. */
export function issueText(texts: Texts, issue: Pick<Issue, 'id' | 'rule' | 'subtype' | 'params'>): IssueText {
  const rules: Readonly<Record<string, Readonly<Record<string, Sentences | undefined>> | undefined>> =
    texts.issues;
  const sentences = rules[issue.rule]?.[issue.subtype];
  if (!sentences) return { title: issue.id, why: '', todo: '' };
  return { title: sentences.title(issue.params), why: sentences.why, todo: sentences.todo };
}

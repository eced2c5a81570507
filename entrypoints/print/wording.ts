/** The names and sentences of other areas, as the printed forms use them. */
import type { Issue } from '@/utils/core/issue';
import { RULES } from '@/utils/rules';
import { roleLabel, sentencesOf } from '@/components/panel/say';
import type { Wording } from '@/utils/procedures/print-model';

const sources = new Map(RULES.map((rule) => [rule.id, rule.source]));

export const wording: Wording = {
  item: roleLabel,
  issue: (issue: Issue) => sentencesOf(issue).title,
  source: (rule) => sources.get(rule) ?? '',
};

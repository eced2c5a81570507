/** The product's own judgement of made-up values, with its packs and communes. */
import { judgeValues, lineOf } from '../../../scripts/evaluate/assess-values';
import type { AssessedIssue } from '../../../utils/core/assess';
import type { Role } from '../../../utils/core/roles';
import type { Values } from './blocks';
import type { Made } from './index';

export { lineOf };

/** What a clerk is bothered with: errors and warnings. */
export const loudOf = ({ values, code, day }: Pick<Made, 'values' | 'code' | 'day'>): AssessedIssue[] =>
  judgeValues(values, code || null, day).filter(({ severity }) => severity !== 'info');

/** The least part of a dossier that still shows the same: field after field is left out while `shows` holds. */
export function leastOf(values: Values, shows: (values: Values) => boolean): Values {
  let least = values;
  for (const role of Object.keys(values) as Role[]) {
    const { [role]: _gone, ...rest } = least;
    if (shows(rest)) least = rest;
  }
  return least;
}

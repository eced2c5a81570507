/** Writing order where a family has none of its own: what builds the form, what rebuilds blocks, lists from wide to narrow, texts. */
import { attributeOf } from '../../core/roles';
import type { Field } from '../../core/snapshot';

const LEVELS = { Scope: 2, Country: 5, Province: 6, District: 7, Ward: 8 } as const;

export function defaultRank({ role, kind }: Field): number {
  const attribute = role ? attributeOf(role) : '';
  if (/^(registrationType|birthKind|ownerKind)$/.test(attribute)) return 0;
  if (attribute === 'relation') return 1;
  const level = /(Scope|Country|Province|District|Ward)$/.exec(attribute)?.[1] as
    keyof typeof LEVELS | undefined;
  if (level) return LEVELS[level];
  if (kind === 'checkbox' || kind === 'choice') return 2;
  if (kind === 'select') return attribute === 'recordAgency' ? 7 : 4;
  return /Other$|^idPaperNumber$|Detail$|Abroad$|^copies$/.test(attribute) ? 11 : 9;
}

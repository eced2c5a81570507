/**
 * What a pack has to say of one field: from which papers it is taken in this case, whether it has to be written, what dossiers come
 * back for. Nothing of the law is written here; which rules look at it, `session/panel/learning-rules.ts` finds out.
 */
import type { ChecklistRow } from '../../utils/core/checklist';
import type { Condition, Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import { sourcesOf, type PaperSource } from '../../utils/practice/sources';

export interface Sources {
  /** Papers of this case that say it, the most trusted first; without the form on the screen, which is no paper. */
  here: readonly PaperSource[];
  /** The form on the screen is the citizen's own declaration of it. */
  own: boolean;
  /** Papers that say it in other cases only; asked where this case has none. */
  elsewhere: readonly PaperSource[];
}

/** @param rows the checklist of the case. */
export function sourcesIn(pack: Pack, role: Role, rows: readonly ChecklistRow[]): Sources {
  const ofCase = new Set(rows.map(({ paper }) => paper.id));
  const all = sourcesOf(pack, role);
  const onScreen = ({ kind, paper }: PaperSource): boolean =>
    kind === 'declaration' && paper.form === 'electronic';
  const papers = all.filter((one) => !onScreen(one));
  const here = papers.filter(({ paper }) => ofCase.has(paper.id));
  return {
    here,
    own: all.some((one) => onScreen(one) && ofCase.has(one.paper.id)),
    elsewhere: here.length > 0 ? [] : papers.filter(({ kind }) => kind !== 'declaration'),
  };
}

export interface Asked {
  how: 'error' | 'warn' | 'no' | 'unknown';
  /** In the pack's words; '' where it has none. */
  why: string;
}

/**
 * Does the procedure ask for it in this case? A list that nobody has gone over says nothing about fields.
 *
 * @param applies does a condition of the pack hold on the page as it is now?
 */
export function askedOf(
  pack: Pack | null,
  role: Role,
  applies: (when: Condition | undefined) => boolean,
): Asked {
  if (!pack || pack.distilled) return { how: 'unknown', why: '' };
  const asking = pack.required.filter(({ roles, when }) => roles.includes(role) && applies(when));
  const first = asking.find(({ severity }) => severity === 'error') ?? asking[0];
  return first ? { how: first.severity, why: first.why ?? '' } : { how: 'no', why: '' };
}

/** What dossiers of this procedure come back for at this field. */
export const mistakesAt = (pack: Pack | null, role: Role) =>
  (pack?.mistakes ?? []).filter(({ roles }) => roles?.includes(role));

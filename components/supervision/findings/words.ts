/** Findings in words: what each act was, who did it, what is to be done next. */
import { texts } from '../../../utils/i18n';
import type { FindingView } from '../../../utils/register/api';
import type { FindingState } from '../../../utils/supervision/register/loop';
import type { FindingMark, Mark } from '../../../utils/supervision/register/mark-types';
import { clerkText, dayText, graveText, itemText, reasonText, verdictText } from '../checks/words';
import type { SupervisionWorld } from '../world';

const say = texts.findingsPage;
const own: Readonly<Record<string, string>> = say.reasons;

/** Reasons of spot checks, and those for returning again and reopening. */
export const whyText = (code: string): string => own[code] ?? reasonText(code);

export const stateText = (state: FindingState): string => say.states[state];

/** One line of the history of a dossier: what was done. Who and when stand beside it. */
export function markText(mark: Mark, world: Pick<SupervisionWorld, 'clerks'>): string {
  const { acts } = say;
  switch (mark.what) {
    case 'drawn':
      return acts.drawn[mark.how];
    case 'tick':
      return acts.tick(itemText(mark.item, null), verdictText(mark.verdict), whyText(mark.reason));
    case 'done':
      return acts.done;
    case 'entry':
      return acts.entry(itemText(mark.item, null), texts.checksPage.sheet.entryOutcome[mark.outcome]);
    case 'made':
      return acts.made(whyText(mark.reason), graveText(mark.class));
    case 'returned':
      return acts.returned(clerkText(mark.to, world), dayText(mark.until));
    case 'answered':
      return acts.answered[mark.answer];
    case 'closed':
      return acts.closed[mark.outcome];
    case 'reopened':
      return acts.reopened(whyText(mark.reason));
  }
}

/** What this person may do with a finding now. Nobody acts as a reviewer of what they handled themselves. */
export type Act = 'answer' | 'close' | 'return' | 'reopen';
export function actsOf({ finding, row }: Pick<FindingView, 'finding' | 'row'>, me: string): Act[] {
  const acts: Act[] = [];
  if (finding.state === 'returned' && finding.with?.clerk === me) acts.push('answer');
  if (isTheirs({ finding, row }, me)) return acts;
  return finding.state === 'closed' ? ['reopen'] : [...acts, 'close', 'return'];
}

/** They handled the dossier, or have had to answer for it where nobody knows who did. */
export const isTheirs = ({ finding, row }: Pick<FindingView, 'finding' | 'row'>, who: string): boolean =>
  row.clerk === who || finding.history.some((mark) => mark.what === 'returned' && mark.to === who);

/** Whom it is for: the clerk it is with, or was with last. */
export const receiverOf = (history: readonly FindingMark[], fallback: string): string =>
  history.findLast((mark) => mark.what === 'returned')?.to ?? fallback;

/** The answer to `draft.follow` of a background that always tells all of it. */
import type { DraftSummary } from '@/utils/core/draft';
import type { ListPart } from '@/utils/messaging/protocol';

export const whole = (drafts: DraftSummary[]): ListPart => ({
  mark: { life: 'one', at: drafts.length },
  drafts,
  gone: [],
  anew: true,
  more: false,
});

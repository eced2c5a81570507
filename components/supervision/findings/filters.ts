/** Which findings are shown: what waits for me first. */
import { fold } from '../../../utils/core/text';
import type { FindingView } from '../../../utils/register/api';
import { actsOf, isTheirs } from './words';

export const TABS = ['answer', 'judge', 'waiting', 'closed', 'all'] as const;
export type Tab = (typeof TABS)[number];

const FITS: Record<Tab, (view: FindingView, me: string) => boolean> = {
  answer: (view, me) => actsOf(view, me).includes('answer'),
  /** Answered, or never given back: for whoever did not handle the dossier. */
  judge: ({ finding, row }, me) =>
    !isTheirs({ finding, row }, me) && (finding.state === 'answered' || finding.state === 'open'),
  waiting: ({ finding }) => finding.state === 'returned',
  closed: ({ finding }) => finding.state === 'closed',
  all: () => true,
};

export const countsOf = (all: readonly FindingView[], me: string): Record<Tab, number> =>
  Object.fromEntries(TABS.map((tab) => [tab, all.filter((view) => FITS[tab](view, me)).length])) as Record<
    Tab,
    number
  >;

/** The tab that has something for me, else all. */
export const firstTab = (counts: Record<Tab, number>): Tab =>
  (['answer', 'judge', 'waiting'] as const).find((tab) => counts[tab] > 0) ?? 'all';

/** Overdue ones first, then by term, then the newest. `query`: words of the code of the dossier, of names. */
export function shownOf(
  all: readonly FindingView[],
  { tab, query, me, wordsOf }: { tab: Tab; query: string; me: string; wordsOf(view: FindingView): string },
): FindingView[] {
  const words = fold(query).split(' ').filter(Boolean);
  const has = (view: FindingView): boolean => {
    const text = fold(wordsOf(view));
    return words.every((word) => text.includes(word));
  };
  const until = ({ finding }: FindingView): number => finding.with?.until ?? Infinity;
  return all
    .filter((view) => FITS[tab](view, me) && (words.length === 0 || has(view)))
    .sort(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        (until(a) === until(b) ? 0 : until(a) - until(b)) ||
        b.finding.made.at - a.finding.made.at,
    );
}

/** How a finding is named in the address. */
export const addressOf = ({ key, finding }: Pick<FindingView, 'key' | 'finding'>): string =>
  `${key}/${finding.id}`;

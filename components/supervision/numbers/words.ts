/** Figures as they are read: counts, shares with two decimals, working hours; "không phát sinh" where there is nothing to divide by. */
import { fixed } from '../../../utils/i18n/format';
import { texts } from '../../../utils/i18n';
import type { CountId } from '../../../utils/supervision/register/counts';
import {
  FORMULAS,
  type Formula,
  type Indicator,
  type IndicatorId,
} from '../../../utils/supervision/register/formulas';
import { decimal, whole } from '../checks/words';

export { whole } from '../checks/words';

const say = texts.numbersPage;

/** 69.9 → `69,90 %`. */
export const percentText = (percent: number): string => say.share(fixed(percent, 2));
/** 0.0421 → `4,2 %`; figures of a sample are not known to two decimals. */
export const shareText = (share: number): string => say.share(decimal(share * 100, 1));
export const rangeText = (low: number, high: number): string =>
  say.range(decimal(low * 100, 1), decimal(high * 100, 1));

/** Of opening hours. */
export const timeText = (minutes: number): string =>
  minutes < 60 ? say.minutes(whole(minutes)) : say.hours(decimal(minutes / 60, 1));

export function valueText({ unit, value }: Pick<Indicator, 'unit' | 'value'>): string {
  if (value === null) return say.notArisen;
  return unit === 'count' ? whole(value) : unit === 'percent' ? percentText(value) : timeText(value);
}

/** `3.882/5.554`; '' where nothing is divided. */
export const fractionText = ({ unit, top, bottom }: Pick<Indicator, 'unit' | 'top' | 'bottom'>): string =>
  unit === 'percent' ? say.of(whole(top), whole(bottom)) : '';

const BY_ID: ReadonlyMap<string, Formula<IndicatorId>> = new Map(FORMULAS.map((one) => [one.id, one]));
const sum = (ids: readonly CountId[]): string => ids.map((id) => say.counted[id]).join(` ${say.and} `);

/** How it is worked out, in words. */
export function howText(id: IndicatorId): string {
  const { unit, top, bottom } = BY_ID.get(id)!;
  if (id === 'time-mean' || id === 'time-median' || id === 'time-p90') return say.timeHow[id];
  return unit === 'count' ? say.counts(sum(top)) : say.divided(sum(top), sum(bottom));
}

export function sourceText(source: string): string {
  const sources: Readonly<Record<string, string>> = say.sources;
  return sources[source] ?? source;
}

/** In the order they are read; each of them stands in exactly one group. */
export const GROUPS = {
  work: [
    'received',
    'carried',
    'finished',
    'early',
    'on-time',
    'late',
    'unmeasured',
    'timely',
    'timely-766',
    'open-in-time',
    'open-soon',
    'open-paused',
    'open-late',
    'open-undated',
  ],
  quality: [
    'completeness',
    'filed-complete',
    'supplement',
    'supplement-twice',
    'supplement-late',
    'ignored-warnings',
    'correctness',
  ],
  online: ['online', 'assisted', 'digitised-any', 'digitised-all', 'reuse', 'paid-online'],
  time: ['time-median', 'time-p90', 'time-mean'],
} as const satisfies Record<string, readonly IndicatorId[]>;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

/** @throws when the engine does not count it: a fault of ours. */
export function among(indicators: readonly Indicator[], id: IndicatorId): Indicator {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
}

import type { Outcome, OutcomeReason } from './adapter';

export const done = (value?: string): Outcome =>
  value === undefined ? { outcome: 'done' } : { outcome: 'done', value };
export const refused = (reason: OutcomeReason): Outcome => ({ outcome: 'refused', reason });
export const retry = (reason: OutcomeReason): Outcome => ({ outcome: 'retry', reason });

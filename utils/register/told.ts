/** A ledger that says when something has been changed through it. */
import type { LedgerApi } from './api';

/** What changes rows, checks or machines. */
const CHANGES = [
  'fold',
  'change',
  'add',
  'erase',
  'mark',
  'draw',
  'replace',
  'enlarge',
  'end',
  'learn',
  'trust',
  'forget',
  'bundle',
  'merge',
] as const;

/** @param tell called after each of these has come about; `what` names it. */
export function told(ledger: LedgerApi, tell: (what: (typeof CHANGES)[number]) => void): LedgerApi {
  const names: readonly string[] = CHANGES;
  return new Proxy(ledger, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      const call = value as (...given: unknown[]) => Promise<unknown>;
      // not `call.apply`: across a worker's door every name is one of the other side's
      const asked = (given: unknown[]): Promise<unknown> => Reflect.apply(call, target, given);
      if (typeof name !== 'string' || !names.includes(name)) return (...given: unknown[]) => asked(given);
      return async (...given: unknown[]) => {
        const answer = await asked(given);
        // nothing new in the inbox: nobody has to ask again
        if (!(name === 'fold' && answer === 0)) tell(name as (typeof CHANGES)[number]);
        return answer;
      };
    },
  });
}
